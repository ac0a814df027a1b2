package dev.vademecum.csl;

import java.util.List;

/** The words of CSL 1.0.2, for those who check what an author wrote. */
public final class CslVocabulary {
  private static final List<String> TYPES =
      words(
          """
          article article-journal article-magazine article-newspaper bill book broadcast chapter
          classic collection dataset document entry entry-dictionary entry-encyclopedia event figure
          graphic hearing interview legal_case legislation manuscript map motion_picture
          musical_score pamphlet paper-conference patent performance periodical
          personal_communication post post-weblog regulation report review review-book software song
          speech standard thesis treaty webpage
          """);
  private static final List<String> FIELDS =
      words(
          """
          abstract annote archive archive_collection archive_location archive-place authority
          call-number chapter-number citation-key citation-label collection-number collection-title
          container-title container-title-short dimensions division DOI edition event event-place
          event-title genre ISBN ISSN issue journalAbbreviation jurisdiction keyword license locator
          medium note number number-of-pages number-of-volumes original-publisher
          original-publisher-place original-title page page-first part-number part-title PMCID PMID
          printing-number publisher publisher-place references reviewed-genre reviewed-title scale
          section shortTitle source status supplement-number title title-short URL version volume
          volume-title year-suffix
          """);
  private static final List<String> NAMES =
      words(
          """
          author chair collection-editor compiler composer container-author contributor curator
          director editor editor-translator editorial-director executive-producer guest host
          illustrator interviewer narrator organizer original-author performer producer recipient
          reviewed-author script-writer series-creator translator
          """);
  private static final List<String> DATES =
      words("accessed available-date event-date issued original-date submitted");
  private static final List<String> NAME_PARTS =
      words("family given dropping-particle non-dropping-particle suffix literal");
  private static final List<String> LOCATORS =
      words(
          """
          book chapter column figure folio issue line note opus page paragraph part section
          sub-verbo verse volume
          """);

  private CslVocabulary() {}

  /** What a work can be. */
  public static List<String> types() {
    return TYPES;
  }

  /** Fields with a text or a number. */
  public static List<String> fields() {
    return FIELDS;
  }

  /** Roles of people and organisations. */
  public static List<String> nameRoles() {
    return NAMES;
  }

  /** Roles of dates. */
  public static List<String> dateRoles() {
    return DATES;
  }

  /** Keys of a name. */
  public static List<String> nameParts() {
    return NAME_PARTS;
  }

  /** Kinds of places in a work that a citation can name. */
  public static List<String> locatorLabels() {
    return LOCATORS;
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }
}
