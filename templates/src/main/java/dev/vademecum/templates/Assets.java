package dev.vademecum.templates;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files that all pages share: one style sheet, the scripts, the fonts. */
public final class Assets {
  /** The parts of the style sheet, in the order of the cascade; one file per region. */
  static final List<String> STYLES =
      List.of(
          "fonts",
          "tokens",
          "base",
          "masthead",
          "search",
          "sidebar",
          "page",
          "opening",
          "prose",
          "companions",
          "preview",
          "blocks",
          "figure",
          "drawing",
          "sheet",
          "case",
          "course",
          "model",
          "worksheet",
          "lists",
          "catalogue",
          "home",
          "foot",
          "chrome",
          "print");

  /** What every page has, and what lists have. */
  static final List<String> SCRIPTS = List.of("handbook.js", "catalogue.js");

  static final List<String> FONTS =
      List.of(
          "literata.woff2",
          "literata-italic.woff2",
          "literata-ext.woff2",
          "literata-ext-italic.woff2",
          "source-sans-3.woff2",
          "source-sans-3-ext.woff2",
          "OFL-Literata.txt",
          "OFL-Source-Sans-3.txt");

  private Assets() {}

  /** The files by their path in the output, sorted: {@code assets/style.css} and so on. */
  public static Map<String, byte[]> of(Palette palette, Theme theme) {
    Map<String, byte[]> files = new TreeMap<>();
    files.put("assets/style.css", style(palette, theme).getBytes(StandardCharsets.UTF_8));
    for (String script : SCRIPTS) {
      files.put("assets/" + script, Resources.bytes(script));
    }
    files.put("assets/search-open.js", Resources.bytes("search/open.js"));
    files.put("assets/search.js", search());
    for (String language : Messages.languages()) {
      String stemmer = "stem-" + language + ".js";
      files.put("assets/" + stemmer, Resources.bytes("search/" + stemmer));
    }
    files.put("assets/icon.svg", icon(palette).getBytes(StandardCharsets.UTF_8));
    for (String font : FONTS) {
      files.put("assets/fonts/" + font, Resources.bytes("fonts/" + font));
    }
    theme.fonts().forEach((font, bytes) -> files.put("assets/fonts/" + font, bytes));
    return files;
  }

  /** The script that is loaded when a reader opens the search. */
  private static byte[] search() {
    String script = Resources.text("search/engine.js") + Resources.text("search/view.js");
    return script.getBytes(StandardCharsets.UTF_8);
  }

  /** Two circles, inner and outer, in the accent of the handbook. */
  private static String icon(Palette palette) {
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
    <rect width="32" height="32" fill="PAPER"/>
    <circle cx="16" cy="16" r="11" fill="none" stroke="ACCENT" stroke-width="2.5"/>
    <circle cx="16" cy="16" r="5" fill="ACCENT"/>
    </svg>
    """
        .replace("PAPER", palette.light("paper").hex())
        .replace("ACCENT", palette.light("accent").hex());
  }

  private static String style(Palette palette, Theme theme) {
    StringBuilder css = new StringBuilder(palette.css());
    for (String name : STYLES) {
      css.append(theme.textOrDefault("css/" + name + ".css"));
    }
    String own = theme.ownText(Theme.OWN_STYLE);
    return own == null ? css.toString() : css.append(own).toString();
  }
}
