package dev.vademecum.citation;

import dev.vademecum.citation.Run.Face;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes rich text of runs, with the few tags that CSL allows in a field's text. */
final class PieceBuilder {
  private static final Pattern TAG =
      Pattern.compile("(?i)<(/?)(i|b|sup|sub|sc|span)(?:\\s[^<>]*)?>");
  private static final String DOI_SITE = "https://doi.org/";

  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Face face = Face.PLAIN;

  private PieceBuilder() {}

  static List<Piece> build(List<Run> runs) {
    PieceBuilder builder = new PieceBuilder();
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      boolean doiNext = i + 1 < runs.size() && runs.get(i + 1).is(Run.Role.DOI);
      if (doiNext && run.text().endsWith(DOI_SITE)) {
        // the address is part of the link
        run = run.withText(run.text().substring(0, run.text().length() - DOI_SITE.length()));
      }
      if (run.is(Run.Role.DOI) && i > 0 && isNamed(runs.get(i - 1).text())) {
        builder.link(DOI_SITE + run.text(), run.text(), run.face());
      } else {
        builder.add(run);
      }
    }
    builder.flush();
    return List.copyOf(builder.pieces);
  }

  /** Whether a style says what follows is a DOI, so that it need not stand as an address. */
  private static boolean isNamed(String before) {
    return before.strip().toLowerCase(Locale.ROOT).endsWith("doi:");
  }

  private void add(Run run) {
    switch (run.role()) {
      case URL -> link(run.text(), run.face());
      case DOI -> link(DOI_SITE + run.text(), run.face());
      default -> tagged(run);
    }
  }

  private void tagged(Run run) {
    Matcher tag = TAG.matcher(run.text());
    int from = 0;
    Face current = run.face();
    while (tag.find()) {
      append(run.text().substring(from, tag.start()), current);
      current = tag.group(1).isEmpty() ? toggled(current, tag.group(2)) : run.face();
      from = tag.end();
    }
    append(run.text().substring(from), current);
  }

  private static Face toggled(Face f, String tag) {
    return switch (tag.toLowerCase(Locale.ROOT)) {
      case "i" -> new Face(!f.emphasis(), f.strong(), f.smallCaps(), f.raised(), f.lowered());
      case "b" -> new Face(f.emphasis(), !f.strong(), f.smallCaps(), f.raised(), f.lowered());
      case "sup" -> new Face(f.emphasis(), f.strong(), f.smallCaps(), true, false);
      case "sub" -> new Face(f.emphasis(), f.strong(), f.smallCaps(), false, true);
      case "sc" -> new Face(f.emphasis(), f.strong(), true, f.raised(), f.lowered());
      default -> f;
    };
  }

  private void append(String more, Face look) {
    if (!look.equals(face)) {
      flush();
      face = look;
    }
    text.append(more);
  }

  private void link(String url, Face look) {
    link(url, url, look);
  }

  private void link(String url, String shown, Face look) {
    String address = url.strip();
    String scheme = address.toLowerCase(Locale.ROOT);
    if (scheme.startsWith("https://") || scheme.startsWith("http://")) {
      flush();
      pieces.addAll(
          dressed(new Piece.Link(encoded(address), List.of(new Piece.Text(shown))), look));
    } else {
      append(url, look);
    }
  }

  /** Blanks and signs that no address may hold, as their codes. */
  private static String encoded(String url) {
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      boolean barred = c <= ' ' || "\"<>\\^`{|}".indexOf(c) >= 0;
      result.append(barred ? String.format(Locale.ROOT, "%%%02X", (int) c) : String.valueOf(c));
    }
    return result.toString();
  }

  private void flush() {
    if (text.length() > 0) {
      pieces.addAll(dressed(new Piece.Text(text.toString()), face));
      text.setLength(0);
    }
  }

  private static List<Piece> dressed(Piece plain, Face look) {
    List<Piece> content = List.of(plain);
    content = look.lowered() ? List.of(new Piece.Subscript(content)) : content;
    content = look.raised() ? List.of(new Piece.Superscript(content)) : content;
    content = look.smallCaps() ? List.of(new Piece.SmallCaps(content)) : content;
    content = look.strong() ? List.of(new Piece.Strong(content)) : content;
    return look.emphasis() ? List.of(new Piece.Emphasis(content)) : content;
  }
}
