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
 */
public record CiteRequest(
    String key,
    boolean suppressAuthor,
    String prefix,
    String label,
    String locator,
    String suffix) {

  public static CiteRequest of(String key) {
    return new CiteRequest(key, false, "", "", "", "");
  }

  /** The same at a place in the work. */
  public CiteRequest at(String newLabel, String newLocator) {
    return new CiteRequest(key, suppressAuthor, prefix, newLabel, newLocator, suffix);
  }

  /** The same without the author's name. */
  public CiteRequest withoutAuthor() {
    return new CiteRequest(key, true, prefix, label, locator, suffix);
  }
}
