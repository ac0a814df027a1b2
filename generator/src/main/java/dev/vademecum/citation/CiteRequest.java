package dev.vademecum.citation;

import dev.vademecum.csl.CslVocabulary;

/**
 * One work in a citation, as the author wrote it.
 *
 * @param key the id of an item
 * @param suppressAuthor whether the sentence names the author already
 * @param prefix the text before, such as "zie", or empty
 * @param label the locator's kind, one of {@link CslVocabulary#locatorLabels}; any other counts as
 *     "page"
 * @param locator such as "25-30", or empty
 * @param suffix the text after, or empty
 * @param recurrence whether a note before has the work
 * @param firstNote the number of the first note that has it; 0 outside notes
 */
public record CiteRequest(
    String key,
    boolean suppressAuthor,
    String prefix,
    String label,
    String locator,
    String suffix,
    Recurrence recurrence,
    int firstNote) {

  public CiteRequest(
      String key,
      boolean suppressAuthor,
      String prefix,
      String label,
      String locator,
      String suffix) {
    this(key, suppressAuthor, prefix, label, locator, suffix, Recurrence.FIRST, 0);
  }

  public static CiteRequest of(String key) {
    return new CiteRequest(key, false, "", "", "", "");
  }

  /** The same at a place in the work. */
  public CiteRequest at(String newLabel, String newLocator) {
    return new CiteRequest(
        key, suppressAuthor, prefix, newLabel, newLocator, suffix, recurrence, firstNote);
  }

  /** The same without the author's name. */
  public CiteRequest withoutAuthor() {
    return new CiteRequest(key, true, prefix, label, locator, suffix, recurrence, firstNote);
  }

  boolean isIbid() {
    return recurrence.is("ibid");
  }

  /** The same where notes before have the work, or not. */
  CiteRequest back(Recurrence how, int note) {
    return new CiteRequest(key, suppressAuthor, prefix, label, locator, suffix, how, note);
  }
}
