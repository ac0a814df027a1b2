package dev.vademecum.templates;

import freemarker.template.Configuration;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The files of a handbook's own theme, which take the place of the default ones with the same name.
 *
 * @param files templates and style sheets by path inside the theme folder: {@code pages/case.ftlh},
 *     {@code css/tokens.css}; {@code css/own.css} comes after all others
 * @param messages texts of the interface by key, in the handbook's language
 * @param fonts by file name, such as {@code literata.woff2}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Theme(
    Map<String, String> files, Map<String, String> messages, Map<String, byte[]> fonts) {
  /** The default look. */
  public static final Theme NONE = new Theme(Map.of(), Map.of(), Map.of());

  /** The style sheet that adds to the default ones. */
  static final String OWN_STYLE = "css/own.css";

  public Theme {
    files = Map.copyOf(files);
    messages = Map.copyOf(messages);
    fonts = Map.copyOf(fonts);
  }

  /** The style sheets that a theme can have, in the order of the cascade. */
  public static SortedSet<String> styleNames() {
    SortedSet<String> names = new TreeSet<>();
    Assets.STYLES.forEach(name -> names.add("css/" + name + ".css"));
    names.add(OWN_STYLE);
    return names;
  }

  /** The templates of the default look, which a theme can replace. */
  public static SortedSet<String> templateNames() {
    return DefaultTemplates.names();
  }

  /** The templates that a template includes or imports by their names. */
  public static SortedSet<String> templatesUsedBy(String template) {
    return DefaultTemplates.usedBy(template);
  }

  /** The fonts of the default look. */
  public static List<String> fontNames() {
    return Assets.FONTS;
  }

  /** What can stand behind a question mark in a template. */
  public static SortedSet<String> builtInNames() {
    Configuration engine = new Configuration(Configuration.VERSION_2_3_34);
    return new TreeSet<>(engine.getSupportedBuiltInNames(Configuration.LEGACY_NAMING_CONVENTION));
  }

  String textOrDefault(String name) {
    String own = files.get(name);
    return own != null ? own : Resources.text(name);
  }

  @Nullable String ownText(String name) {
    return files.get(name);
  }

  /** The templates of the theme, by name, in a stable order. */
  public Map<String, String> templates() {
    Map<String, String> templates = new TreeMap<>(files);
    templates.keySet().removeIf(name -> !name.endsWith(".ftlh"));
    return templates;
  }
}
