package dev.vademecum.citation;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.FrenchPunctuationSpacing;
import dev.vademecum.diagnostic.Message;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;

/**
 * Prints works in one style and language. Starts citeproc when it is first asked. One thread at a
 * time.
 */
final class Printer {
  private final CitationSettings settings;
  private final NameTable names;
  private final NameForm form;
  private final Map<Part, CiteProc> processors = new EnumMap<>(Part.class);

  private final Map<Mention, List<Run>> mentions = new HashMap<>();

  /** All that makes a difference to citeproc: the pages themselves do not. */
  private record Mention(Part part, String id, String yearSuffix, String label, String locator) {}

  /** Which part of a citation. */
  enum Part {
    WHOLE,
    AUTHOR,
    REST
  }

  Printer(CitationSettings settings, NameTable names, NameForm form) {
    this.settings = settings;
    this.names = names;
    this.form = form;
  }

  List<Piece> entry(CSLItemData item) {
    CiteProc processor = processor(Part.WHOLE);
    return PieceBuilder.build(finished(processor, processor.entry(item), form.withoutInitials()));
  }

  List<Piece> citation(Part part, CSLItemData item, String label, String locator) {
    CiteProc processor = processor(part);
    String stub = locator.isEmpty() ? "" : Locators.stub(locator);
    List<Run> runs =
        mentions.computeIfAbsent(
            new Mention(part, item.getId(), String.valueOf(item.getYearSuffix()), label, stub),
            mention -> finished(processor, processor.citation(item, label, stub), form));
    String dash = processor.rangeDash();
    return PieceBuilder.build(
        runs.stream().map(run -> Locators.restore(run, locator, dash)).toList());
  }

  private CiteProc processor(Part part) {
    return processors.computeIfAbsent(part, this::start);
  }

  private CiteProc start(Part part) {
    Document style = settings.style().document();
    StyleCorrections.apply(style, Words.language(settings.language()).equals("en"));
    if (settings.terms().containsKey(Words.AND_SIGN)) {
      StyleCorrections.spellOutAnd(style);
    }
    LayoutFrame.remove(style);
    switch (part) {
      case AUTHOR -> AuthorPart.keep(style);
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
    List<Run> result = Others.settle(runs, processor.term("and"), processor.term("et-al"));
    result = NameRuns.arrange(result, names, nameForm);
    result = LetterCase.apply(result);
    String language = Words.language(settings.language());
    result = result.stream().map(run -> Ordinals.apply(run, language)).toList();
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
