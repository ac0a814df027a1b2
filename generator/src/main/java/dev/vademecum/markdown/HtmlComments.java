package dev.vademecum.markdown;

/** Takes comments out of raw HTML. */
final class HtmlComments {
  private HtmlComments() {}

  /** The text without its closed comments; one that is never closed is no comment. */
  static String strip(String html) {
    int start = html.indexOf("<!--");
    if (start < 0) {
      return html;
    }
    HtmlScanner scanner = new HtmlScanner(html);
    StringBuilder kept = new StringBuilder();
    int from = 0;
    while (start >= 0) {
      int end = scanner.end(start);
      if (end < 0) {
        break;
      }
      kept.append(html, from, start);
      from = end;
      start = html.indexOf("<!--", from);
    }
    return kept.append(html, from, html.length()).toString();
  }
}
