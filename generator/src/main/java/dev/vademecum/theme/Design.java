package dev.vademecum.theme;

import dev.vademecum.config.HandbookConfig;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.memory.Memory;
import dev.vademecum.templates.Assets;
import dev.vademecum.templates.Messages;
import dev.vademecum.templates.Palette;
import dev.vademecum.templates.TemplateRenderer;
import dev.vademecum.templates.Theme;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a handbook looks and speaks: the default templates, styles and messages with what its theme
 * has of its own, made ready once for all pages of all editions.
 *
 * @param look the files that all pages share
 */
public record Design(Theme theme, Messages messages, Assets.Look look, TemplateRenderer renderer) {

  /** All that a design is made of. */
  private record Made(String accent, String imprint, String language, List<Object> theme)
      implements Memory.Key<Design> {}

  /** The design of a handbook. */
  public static Design of(HandbookConfig config, Theme theme, Memory memory) {
    // A template of a theme may have run out of time, which its renderer knows, and may not again.
    return theme.templates().isEmpty()
        ? memory.of(
            new Made(config.accent(), imprint(config), config.language().tag(), facts(theme)),
            new Diagnostics(),
            found -> made(config, theme))
        : made(config, theme);
  }

  private static Design made(HandbookConfig config, Theme theme) {
    Messages messages = Messages.forLanguage(config.language().tag(), theme);
    return new Design(
        theme,
        messages,
        Assets.of(Palette.of(config.accent()), imprint(config), theme),
        TemplateRenderer.of(messages, theme));
  }

  private static String imprint(HandbookConfig config) {
    String title = config.title();
    return config.authors().isEmpty() ? title : title + " · " + String.join(", ", config.authors());
  }

  /** All that pages hang on, for keys. */
  public List<Object> facts() {
    return facts(theme);
  }

  private static List<Object> facts(Theme theme) {
    Map<String, ByteBuffer> fonts = new TreeMap<>();
    theme.fonts().forEach((name, bytes) -> fonts.put(name, ByteBuffer.wrap(bytes)));
    return List.of(theme.files(), theme.messages(), fonts);
  }
}
