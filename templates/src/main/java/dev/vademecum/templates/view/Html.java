package dev.vademecum.templates.view;

/** HTML that is trusted, because the generator wrote it: it reaches the page as it is. */
public record Html(String markup) {

  public static final Html EMPTY = new Html("");

  /** Escapes a plain text. */
  public static Html text(String text) {
    return new Html(
        text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;")
            .replace("'", "&#39;"));
  }

  public boolean isEmpty() {
    return markup.isEmpty();
  }
}
