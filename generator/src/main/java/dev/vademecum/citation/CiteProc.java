package dev.vademecum.citation;

import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItem;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLLabel;
import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SMacro;
import de.undercouch.citeproc.csl.internal.SStyle;
import de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes;
import de.undercouch.citeproc.csl.internal.locale.LLocale;
import de.undercouch.citeproc.csl.internal.locale.LTerm;
import de.undercouch.citeproc.csl.internal.token.DisplayGroupToken;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;

/**
 * citeproc with one style and one language. Works below citeproc's front door, which would read the
 * style itself, remember every citation, and hand back HTML instead of tokens. For one thread at a
 * time.
 */
final class CiteProc {
  private final SStyle style;
  private final LLocale locale;

  /**
   * @param words the language's words, later ones before earlier
   * @param overrides words that come even before the style's own
   */
  CiteProc(Document style, List<Document> words, List<Document> overrides) {
    this.style = new SStyle(style);
    this.locale = locale(this.style, words, overrides);
  }

  private static LLocale locale(SStyle style, List<Document> words, List<Document> overrides) {
    LLocale result = new LLocale(words.get(0));
    for (Document more : words.subList(1, words.size())) {
      result = result.merge(new LLocale(more));
    }
    for (int precision = 0; precision < 3; precision++) {
      for (LLocale own : style.getLocales()) {
        if (precision(own, result) == precision) {
          result = result.merge(own);
        }
      }
    }
    for (Document more : overrides) {
      result = result.merge(new LLocale(more));
    }
    LLocale known = result;
    return known.merge(new LLocale(Words.seasons(season -> term(known, "season-0" + season))));
  }

  /** How closely the style's words fit: 0 for any language, 1 for this one, 2 for this country. */
  private static int precision(LLocale own, LLocale wanted) {
    if (own.getLang() == null) {
      return 0;
    }
    if (!own.getLang().getLanguage().equals(wanted.getLang().getLanguage())) {
      return -1;
    }
    if (own.getLang().getCountry().isEmpty()) {
      return 1;
    }
    return own.getLang().getCountry().equals(wanted.getLang().getCountry()) ? 2 : -1;
  }

  /** What the language puts into a range of pages. */
  String rangeDash() {
    String dash = term("page-range-delimiter");
    return dash.isEmpty() ? "–" : dash;
  }

  /** A word of the style or the language, or empty. */
  String term(String name) {
    return term(locale, name);
  }

  private static String term(LLocale locale, String name) {
    LTerm term = locale.getTerms().getOrDefault(LTerm.Form.LONG, Map.of()).get(name);
    return term == null ? "" : term.getSingle();
  }

  boolean punctuationInQuote() {
    return locale.getStyleOptions().isPunctuationInQuote();
  }

  /** What a macro of the style prints. */
  List<Run> macro(String name, CSLItemData item) {
    RenderContext context = new RenderContext(style, locale, item, null);
    SMacro macro = style.getMacros().get(name);
    if (macro != null) {
      macro.render(context);
    }
    return runs(context);
  }

  List<Run> entry(CSLItemData item) {
    RenderContext context = new RenderContext(style, locale, item, null);
    style.getBibliography().render(context);
    return runs(context);
  }

  /**
   * @param locator a stub of {@link Locators}, or empty
   */
  List<Run> citation(CSLItemData item, String label, String locator) {
    CSLCitationItemBuilder cited = new CSLCitationItemBuilder(item.getId());
    CSLItemData data = item;
    if (!locator.isEmpty()) {
      data = new CSLItemDataBuilder(item).locator(locator).build();
      cited.locator(locator).label(CSLLabel.fromString(label));
    }
    CSLCitationItem[] one = {cited.itemData(data).build()};
    RenderContext context =
        new RenderContext(style, locale, null, null, new CSLCitation(one), List.of());
    style.getCitation().render(context);
    return runs(context);
  }

  private static List<Run> runs(RenderContext context) {
    List<Run> runs = new ArrayList<>();
    for (Token token : context.getResult().getTokens()) {
      if (token instanceof TextToken text) {
        Run.Role role = Run.Role.valueOf(text.getType().name());
        runs.add(new Run(text.getText(), role, face(text.getFormattingAttributes())));
      } else if (token instanceof DisplayGroupToken group && !group.isOpen()) {
        // a number in the margin is parted from its entry
        runs.add(new Run(" ", Run.Role.DELIMITER, Run.Face.PLAIN));
      }
    }
    return runs;
  }

  private static Run.Face face(int attributes) {
    boolean italic = FormattingAttributes.getFontStyle(attributes) > FormattingAttributes.NORMAL;
    boolean underlined =
        FormattingAttributes.getTextDecoration(attributes) == FormattingAttributes.TD_UNDERLINE;
    return new Run.Face(
        italic || underlined,
        FormattingAttributes.getFontWeight(attributes) == FormattingAttributes.FW_BOLD,
        FormattingAttributes.getFontVariant(attributes) == FormattingAttributes.FV_SMALLCAPS,
        FormattingAttributes.getVerticalAlign(attributes) == FormattingAttributes.VA_SUP,
        FormattingAttributes.getVerticalAlign(attributes) == FormattingAttributes.VA_SUB);
  }
}
