package dev.vademecum.templates;

import dev.vademecum.templates.view.Scripts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The files that all pages share: one style sheet, the scripts, the fonts. */
public final class Assets {
  private static final String FOLDER = "assets/";
  private static final int HASH_BYTES = 5;

  /** The parts of the style sheet, in the order of the cascade; one file per region. */
  static final List<String> STYLES =
      List.of(
          "fonts",
          "tokens",
          "base",
          "masthead",
          "bar",
          "search",
          "sidebar",
          "page",
          "opening",
          "prose",
          "companions",
          "sidenotes",
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
          "book",
          "print");

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

  private static final Pattern ADDRESS = Pattern.compile("url\\(\"(fonts/[^\"]*)\"\\)");

  private Assets() {}

  /**
   * The files of a look.
   *
   * @param files by their path in the output, sorted
   * @param style path of the style sheet; it and the others have a hash of their content in their
   *     names, so that a browser can keep them for ever
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Look(SortedMap<String, byte[]> files, String style, Scripts scripts, String icon) {
    public Look {
      files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }
  }

  /**
   * The files of the look with the colours of a palette and what a theme has of its own.
   *
   * @param imprint the line of text that stands at the foot of each printed leaf
   */
  public static Look of(Palette palette, String imprint, Theme theme) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    Map<String, String> fonts = new TreeMap<>();
    SortedMap<String, byte[]> all = new TreeMap<>();
    FONTS.forEach(font -> all.put(font, Resources.bytes("fonts/" + font)));
    all.putAll(theme.fonts());
    all.forEach((font, bytes) -> fonts.put("fonts/" + font, add(files, "fonts/" + font, bytes)));
    String css =
        ADDRESS
            .matcher(style(palette, imprint, theme))
            .replaceAll(
                found -> "url(\"" + fonts.getOrDefault(found.group(1), found.group(1)) + "\")");
    return new Look(
        files,
        FOLDER + add(files, "style.css", css.getBytes(StandardCharsets.UTF_8)),
        scripts(files),
        FOLDER + add(files, "icon.svg", icon(palette).getBytes(StandardCharsets.UTF_8)));
  }

  private static Scripts scripts(Map<String, byte[]> files) {
    for (String language : Messages.languages()) {
      shipped(files, stemmer(language), "search/" + stemmer(language));
    }
    return new Scripts(
        shipped(files, "handbook.js", "handbook.js"),
        shipped(files, "catalogue.js", "catalogue.js"),
        shipped(files, "search-open.js", "search/open.js"),
        shipped(files, "search.js", "search/search.js"));
  }

  private static String shipped(Map<String, byte[]> files, String name, String resource) {
    return FOLDER + add(files, name, Resources.bytes(resource));
  }

  private static String stemmer(String language) {
    return "stem-" + language + ".js";
  }

  /** Where the script is that finds the stems of a language. */
  static String stemmerAddress(String language) {
    String name = stemmer(language);
    return FOLDER + named(name, Resources.bytes("search/" + name));
  }

  /** Adds a file and gives its name. */
  private static String add(Map<String, byte[]> files, String name, byte[] bytes) {
    String named = named(name, bytes);
    files.put(FOLDER + named, bytes);
    return named;
  }

  /** The name of a file, which is a new one for a new content. Licences keep theirs. */
  private static String named(String name, byte[] bytes) {
    int dot = name.lastIndexOf('.');
    return name.endsWith(".txt")
        ? name
        : name.substring(0, dot) + "." + hash(bytes) + name.substring(dot);
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
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

  private static String style(Palette palette, String imprint, Theme theme) {
    StringBuilder css = new StringBuilder(palette.css());
    css.append("@page {\n  @bottom-left {\n    content: ")
        .append(quoted(imprint))
        .append(";\n  }\n}\n");
    for (String name : STYLES) {
      css.append(theme.textOrDefault("css/" + name + ".css"));
    }
    String own = theme.ownText(Theme.OWN_STYLE);
    return own == null ? css.toString() : css.append(own).toString();
  }

  /** A text as a string of CSS, which no character of it can end. */
  private static String quoted(String text) {
    return text.codePoints()
        .mapToObj(
            c ->
                c < ' ' || "\"\\<".indexOf(c) >= 0
                    ? "\\" + Integer.toHexString(c) + " "
                    : Character.toString(c))
        .collect(Collectors.joining("", "\"", "\""));
  }
}
