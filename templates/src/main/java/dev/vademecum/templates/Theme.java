package dev.vademecum.templates;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The files of a handbook's own theme, which take the place of the default ones with the same name.
 *
 * @param files text by path inside the theme folder: {@code pages/case.ftlh}, {@code
 *     css/tokens.css}, {@code messages/nl.properties}; {@code css/own.css} comes after all others
 */
public record Theme(Map<String, String> files) {
  /** The default look. */
  public static final Theme NONE = new Theme(Map.of());

  /** The style sheet that adds to the default ones. */
  static final String OWN_STYLE = "css/own.css";

  public Theme {
    files = Map.copyOf(files);
  }

  String textOrDefault(String name) {
    String own = files.get(name);
    return own != null ? own : Resources.text(name);
  }

  @Nullable String ownText(String name) {
    return files.get(name);
  }

  /** The templates of the theme, by name, in a stable order. */
  Map<String, String> templates() {
    Map<String, String> templates = new TreeMap<>(files);
    templates.keySet().removeIf(name -> !name.endsWith(".ftlh"));
    return templates;
  }
}
