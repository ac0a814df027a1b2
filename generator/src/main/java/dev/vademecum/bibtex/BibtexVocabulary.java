package dev.vademecum.bibtex;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What BibTeX's and BibLaTeX's words are in CSL. */
final class BibtexVocabulary {
  /** Types of works. */
  static final Map<String, String> TYPES =
      pairs(
          """
          article=article-journal book=book mvbook=book inbook=chapter bookinbook=chapter
          suppbook=chapter booklet=pamphlet collection=book mvcollection=book incollection=chapter
          suppcollection=chapter dataset=dataset manual=report misc=document online=webpage
          electronic=webpage www=webpage patent=patent periodical=periodical
          suppperiodical=article-journal proceedings=book mvproceedings=book
          inproceedings=paper-conference conference=paper-conference reference=book
          mvreference=book inreference=entry-encyclopedia report=report techreport=report
          software=software thesis=thesis mastersthesis=thesis phdthesis=thesis
          unpublished=manuscript artwork=graphic audio=song image=graphic
          jurisdiction=legal_case legislation=legislation legal=treaty letter=personal_communication
          movie=motion_picture music=song performance=performance review=article-journal
          standard=standard video=motion_picture commentary=book game=software webpage=webpage generic=document
          """);

  /** Entries that only lend their fields, or that hold no work of their own. */
  static final Set<String> NO_WORKS = Set.of("xdata", "set", "bibnote");

  /** Fields whose text goes over as it is. */
  static final Map<String, String> TEXTS =
      pairs(
          """
          journal=container-title journaltitle=container-title booktitle=container-title
          shortjournal=container-title-short shorttitle=title-short series=collection-title
          volume=volume chapter=chapter-number publisher=publisher institution=publisher
          school=publisher university=publisher organization=publisher address=publisher-place
          location=publisher-place type=genre note=note addendum=note annote=annote
          annotation=annote abstract=abstract keywords=keyword eventtitle=event-title
          venue=event-place version=version pagetotal=number-of-pages
          numpages=number-of-pages volumes=number-of-volumes part=part-number
          origtitle=original-title origpublisher=original-publisher
          origlocation=original-publisher-place library=call-number eid=number
          articleno=number issuetitle=volume-title
          """);

  /** Fields in which signs are no LaTeX. */
  static final Map<String, String> VERBATIM =
      pairs("doi=DOI url=URL isbn=ISBN issn=ISSN pmid=PMID pmcid=PMCID");

  /** Fields with names. */
  static final Map<String, String> ROLES =
      pairs(
          """
          author=author editor=editor translator=translator bookauthor=container-author
          director=director
          """);

  /** Fields with dates. */
  static final Map<String, String> DATES =
      pairs("date=issued urldate=accessed eventdate=event-date origdate=original-date");

  /** Fields that other fields are read with. */
  private static final Set<String> READ_WITH_OTHERS =
      words(
          """
          title subtitle titleaddon maintitle mainsubtitle booksubtitle booktitleaddon
          journalsubtitle year month day number issue pages edition langid language hyphenation
          howpublished eprint eprinttype archiveprefix crossref xdata entrysubtype useprefix
          """);

  /** What other programs keep in a bibliography, and what only LaTeX has a use for. */
  private static final Set<String> NOT_FOR_READERS =
      words(
          """
          file owner timestamp date-added date-modified groups comment comments review priority
          ranking readstatus read printed searchrank qualityassured relevance creationdate
          modificationdate abstract-url affiliation archivelocation copyright contents mrnumber
          mrreviewer zblnumber lccn size url-status biburl bibsource adsurl adsnote
          interhash intrahash username posted-at citeulike-article-id acmid issue_date
          eprintclass primaryclass options entryset ids presort sortkey sortname sortshorthand
          sorttitle sortyear label shorthand shorthandintro shortauthor shorteditor indextitle
          indexsorttitle nameaddon authortype editortype gender related relatedtype relatedstring
          relatedoptions xref execute pubstate bookpagination pagination eventtitleaddon
          issuetitleaddon issuesubtitle annotator commentator introduction foreword afterword
          holder editora editorb editorc editoratype editorbtype editorctype urltime
          origlanguage reprinttitle isrn isan ismn iswc rights source pdf ps urldatetime
          journal-iso journal_iso da dateadded datemodified rating local-url
          unique-id web-of-science-categories research-areas times-cited
          number-of-cited-references usage-count-last-180-days usage-count-since-2013 doc-delivery-number
          journal-iso oa da author-email researcherid-numbers orcid-numbers keywords-plus
          funding-acknowledgement funding-text cited-references article-number
          """);

  private static final List<String> PREFIXES =
      List.of("bdsk-", "mendeley-", "x-", "jabref", "opt", "__", "citeulike-", "zotero-", "user");

  /** Languages by the names that babel and others give them. */
  static final Map<String, String> LANGUAGES =
      pairs(
          """
          dutch=nl nederlands=nl english=en american=en-US usenglish=en-US british=en-GB
          ukenglish=en-GB australian=en-AU canadian=en-CA german=de ngerman=de austrian=de-AT
          naustrian=de-AT deutsch=de french=fr français=fr francais=fr acadian=fr-CA
          italian=it spanish=es portuguese=pt brazilian=pt-BR danish=da swedish=sv norsk=nb
          norwegian=nb nynorsk=nn finnish=fi polish=pl russian=ru czech=cs greek=el turkish=tr
          hungarian=hu latin=la catalan=ca romanian=ro afrikaans=af frisian=fy
          """);

  private BibtexVocabulary() {}

  /** Whether a field has a meaning, here or elsewhere. */
  static boolean knowsField(String name) {
    return TEXTS.containsKey(name)
        || VERBATIM.containsKey(name)
        || ROLES.containsKey(name)
        || DATES.containsKey(name)
        || READ_WITH_OTHERS.contains(name)
        || NOT_FOR_READERS.contains(name)
        || PREFIXES.stream().anyMatch(name::startsWith);
  }

  /** The fields that an author may have meant. */
  static Set<String> fields() {
    Set<String> fields = new TreeSet<>(READ_WITH_OTHERS);
    List.of(TEXTS, VERBATIM, ROLES, DATES).forEach(map -> fields.addAll(map.keySet()));
    return fields;
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, String> pairs(String text) {
    Map<String, String> pairs = new HashMap<>();
    for (String pair : text.strip().split("\\s+", -1)) {
      int equals = pair.indexOf('=');
      pairs.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
    return Map.copyOf(pairs);
  }
}
