package dev.vademecum.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words authors write before a place in a work, in Dutch and English. */
final class LocatorLabels {
  private static final Map<String, String> KINDS = kinds();

  private LocatorLabels() {}

  /** CSL's name for a label, with or without its full stop; empty if it is none. */
  static String kind(String label) {
    String word = label.toLowerCase(Locale.ROOT).replace('’', '\'');
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return KINDS.getOrDefault(bare, "");
  }

  private static Map<String, String> kinds() {
    Map<String, List<String>> labels =
        Map.ofEntries(
            Map.entry("appendix", words("appendix appendices app apps bijlage bijlagen bijl")),
            Map.entry("book", words("book books boek boeken bk bks")),
            Map.entry(
                "chapter",
                words("chapter chapters chap chaps ch hoofdstuk hoofdstukken hfst hfdst h")),
            Map.entry("column", words("column columns col cols kolom kolommen")),
            Map.entry("figure", words("figure figures fig figs figuur figuren afb afbeelding")),
            Map.entry("folio", words("folio folios fol fols")),
            Map.entry("issue", words("issue issues number numbers nummer nummers no nos nr nrs")),
            Map.entry("line", words("line lines regel regels l ll r")),
            Map.entry("note", words("note notes noot noten aantekening n nn")),
            Map.entry("opus", words("opus opera op opp")),
            Map.entry(
                "page",
                words("page pages p pp pg pgs pag pagina pagina's bladzijde bladzijden blz")),
            Map.entry(
                "paragraph",
                words("paragraph paragraphs para paras par pars paragraaf paragrafen alinea ¶ ¶¶")),
            Map.entry("part", words("part parts pt pts deel delen dl")),
            Map.entry("section", words("section sections sec secs sect sectie secties § §§")),
            Map.entry("sub-verbo", words("s.v s.vv")),
            Map.entry("table", words("table tables tabel tabellen tab tbl tbls")),
            Map.entry("verse", words("verse verses vers verzen v vv")),
            Map.entry("volume", words("volume volumes vol vols jaargang jrg")));
    Map<String, String> kinds = new HashMap<>();
    labels.forEach((kind, words) -> words.forEach(word -> kinds.put(word, kind)));
    return Map.copyOf(kinds);
  }

  private static List<String> words(String words) {
    return List.of(words.split(" ", -1));
  }
}
