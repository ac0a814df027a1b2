package dev.vademecum.citation;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.helper.FrenchPunctuationSpacing;
import dev.vademecum.diagnostic.Message;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;

/**
 * Prints works in one style and language. Starts citeproc when it is first asked. One thread at a
 * time.
 */
final class Printer {
  private final CitationSettings settings;
  private final NameTable names;
  private final NameForm form;
  private final boolean noted;
  private final Map<Variant, CiteProc> processors = new HashMap<>();
  private final Set<String> alike = new HashSet<>();
  private final Map<String, Integer> shown = new HashMap<>();

  private final Map<Mention, List<Run>> mentions = new HashMap<>();

  /** All that makes a difference to citeproc: the pages themselves do not. */
  private record Mention(
      Variant variant,
      String id,
      String yearSuffix,
      String firstNote,
      String label,
      String locator) {}

  /**
   * How a work is printed, each by a processor of its own.
   *
   * @param alike whether another work reads the same, so that the style may say more
   * @param names how many names stand before "et al."; 0 for as many as the style says
   */
  record Variant(Part part, Recurrence recurrence, boolean alike, int names) {
    Variant(Part part, Recurrence recurrence) {
      this(part, recurrence, false, 0);
    }
  }

  /** Which part of a citation. */
  enum Part {
    WHOLE,
    AUTHOR,
    REST
  }

  static final Variant WHOLE = new Variant(Part.WHOLE, Recurrence.FIRST);
  private static final Variant LISTED = new Variant(Part.WHOLE, Recurrence.NONE);

  Printer(CitationSettings settings, NameTable names, NameForm form) {
    this.settings = settings;
    this.names = names;
    this.form = form;
    this.noted = LayoutFrame.of(settings.style().document()).noted();
  }

  List<Piece> entry(CSLItemData item) {
    Variant asked = settings.style().listsAsCited() ? WHOLE : LISTED;
    CiteProc processor = processor(variant(asked, item.getId(), 0));
    List<Run> runs = processor.entry(item);
    for (CSLType plainer : List.of(CSLType.DOCUMENT, CSLType.BOOK)) {
      if (runs.stream().allMatch(run -> run.text().isBlank())) {
        // APA lists no letters, Chicago nothing unpublished, but a list that leads back has all
        runs = processor.entry(new CSLItemDataBuilder(item).type(plainer).build());
      }
    }
    return PieceBuilder.build(finished(processor, runs, form.withoutInitials()));
  }

  String term(String name) {
    return processor(WHOLE).term(name);
  }

  /** Lets the style say more of works that would read the same. */
  void tellApart(Collection<String> ids) {
    alike.addAll(ids);
  }

  /** Shows more names of a work before "et al.", so that it can be told from another. */
  void show(String id, int names) {
    shown.put(id, names);
  }

  private Variant variant(Variant asked, String id, int names) {
    // a style that asks for nothing of the kind needs one processor for lists and citations
    Recurrence recurrence = noted ? asked.recurrence() : Recurrence.FIRST;
    return new Variant(asked.part(), recurrence, alike.contains(id), names);
  }

  /** What a citation of a work prints, but for the place in it. */
  record Shape(List<Run> runs, String dash) {
    /** Asks nothing of the printer, so needs no lock. */
    List<Piece> at(String locator) {
      return PieceBuilder.build(
          runs.stream().map(run -> Locators.restore(run, locator, dash)).toList());
    }
  }

  Shape citation(Variant asked, CSLItemData item, String label, String locator) {
    Variant variant = variant(asked, item.getId(), shown.getOrDefault(item.getId(), 0));
    CiteProc processor = processor(variant);
    String stub = locator.isEmpty() ? "" : Locators.stub(locator);
    List<Run> runs =
        mentions.computeIfAbsent(
            new Mention(
                variant,
                item.getId(),
                String.valueOf(item.getYearSuffix()),
                String.valueOf(item.getFirstReferenceNoteNumber()),
                label,
                stub),
            mention -> finished(processor, processor.citation(item, label, stub), form));
    return new Shape(runs, processor.rangeDash());
  }

  private CiteProc processor(Variant variant) {
    return processors.computeIfAbsent(variant, this::start);
  }

  private CiteProc start(Variant variant) {
    Part part = variant.part();
    Document style = settings.style().document();
    StyleConditions.settle(style, variant.recurrence(), variant.alike());
    if (variant.names() > 0) {
      MoreNames.show(style, variant.names());
    }
    StyleCorrections.apply(style, Words.language(settings.language()));
    if (settings.terms().containsKey(Words.AND_SIGN)) {
      StyleCorrections.spellOutAnd(style);
    }
    LayoutFrame.remove(style);
    switch (part) {
      case AUTHOR -> AuthorPart.keep(style, settings.style().inNotes());
      case REST -> AuthorPart.drop(style);
      case WHOLE -> {}
    }
    List<Document> words = Words.of(settings.language());
    try {
      return new CiteProc(style, words, Words.overrides(overrides(part)));
    } catch (RuntimeException e) {
      throw CitationStyleException.at(
          "<style", Message.of("citation-style.unusable", String.valueOf(e.getMessage())));
    }
  }

  /** A word in place of the sign "&" counts where the style has the sign. */
  private Map<String, String> overrides(Part part) {
    Map<String, String> terms = new HashMap<>(settings.terms());
    String sign = terms.remove(Words.AND_SIGN);
    if (sign != null && part != Part.AUTHOR) {
      terms.putIfAbsent("and", sign);
    }
    return terms;
  }

  private List<Run> finished(CiteProc processor, List<Run> runs, NameForm nameForm) {
    List<Run> result = RoleDelimiters.settle(runs);
    result = Others.settle(result, processor.term("and"), processor.term("et-al"));
    result = NameRuns.arrange(result, names, nameForm);
    result = LetterCase.apply(result);
    String language = Words.language(settings.language());
    String dash = processor.rangeDash();
    result =
        result.stream()
            .map(run -> NumberRanges.apply(Ordinals.apply(run, language), dash))
            .toList();
    result = Punctuation.settle(result, processor.punctuationInQuote());
    if (language.equals("fr")) {
      result = result.stream().map(Printer::spaced).toList();
    }
    return result;
  }

  private static Run spaced(Run run) {
    boolean address = run.is(Run.Role.URL) || run.is(Run.Role.DOI) || run.text().contains("://");
    return address ? run : run.withText(FrenchPunctuationSpacing.apply(run.text()));
  }
}
