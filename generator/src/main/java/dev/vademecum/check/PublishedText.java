package dev.vademecum.check;

import dev.vademecum.output.OutputFile;
import dev.vademecum.source.AssetBytes;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be read in a published file: its bytes as they are, and what they mean to a reader. */
final class PublishedText {
  private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)?[^<>]*>");
  private static final Pattern ENTITY = Pattern.compile("&(#[xX]?[0-9a-fA-F]{1,6}|[a-z]{2,6});");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

  /** Tags that may stand within a word. */
  private static final Set<String> WITHIN =
      Set.of(
          "a", "abbr", "b", "code", "del", "em", "i", "mark", "s", "span", "strong", "sub", "sup",
          "tspan", "wbr");

  /** Names of characters that nobody sees within a word. */
  private static final Set<String> INVISIBLE = Set.of("shy", "zwj", "zwnj");

  private static final Pattern PERCENT = Pattern.compile("(?:%[0-9a-fA-F]{2})+");

  private PublishedText() {}

  static List<String> of(OutputFile file) {
    byte[] bytes =
        file.content() instanceof OutputFile.Content.CopyOf copy
            ? AssetBytes.of(copy.file())
            : ((OutputFile.Content.Made) file.content()).bytes();
    String raw = new String(bytes, StandardCharsets.UTF_8);
    String name = file.path().toLowerCase(Locale.ROOT);
    List<String> texts = new ArrayList<>(List.of(file.path(), raw));
    if (file.content() instanceof OutputFile.Content.Bytes own && !own.packed().isEmpty()) {
      texts.add(own.packed());
    }
    if (name.matches(".*\\.(?:x?html?|svg|xml|opf|ncx)")) {
      texts.add(withoutMarkup(raw));
    } else if (name.matches(".*\\.(?:json|js|webmanifest)")) {
      texts.add(unescaped(raw));
    }
    if (raw.indexOf('%') >= 0 && PERCENT.matcher(raw).find()) {
      texts.add(decoded(raw));
    }
    return texts;
  }

  /** As an address that has a text in it is read, such as that of a mail. */
  private static String decoded(String raw) {
    return PERCENT
        .matcher(raw)
        .replaceAll(
            bytes ->
                Matcher.quoteReplacement(URLDecoder.decode(bytes.group(), StandardCharsets.UTF_8)));
  }

  private static String withoutMarkup(String html) {
    String text =
        TAG.matcher(html)
            .replaceAll(tag -> tag.group(2) != null && WITHIN.contains(tag.group(2)) ? "" : " ");
    return ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found)));
  }

  private static String character(MatchResult entity) {
    String name = entity.group(1);
    if (!name.startsWith("#")) {
      return INVISIBLE.contains(name) ? "" : " "; // those that pages have stand for no letter
    }
    boolean hex = name.length() > 2 && Character.toLowerCase(name.charAt(1)) == 'x';
    try {
      int code =
          hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
      return Character.isValidCodePoint(code) ? Character.toString(code) : " ";
    } catch (NumberFormatException e) {
      return " ";
    }
  }

  private static String unescaped(String json) {
    return ESCAPE
        .matcher(json)
        .replaceAll(
            escape ->
                escape.group(1) == null
                    ? " "
                    : Matcher.quoteReplacement(
                        Character.toString((char) Integer.parseInt(escape.group(1), 16))));
  }
}
