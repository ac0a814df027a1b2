package dev.vademecum.templates;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All colours of a handbook, made from its one accent.
 *
 * <p>The lightness of each colour is sought, from the one the designer wants, until its contrast
 * with every background it may stand on is enough: 4.5 for text, 3 for lines and focus. So any
 * accent gives a readable handbook, in light and in dark.
 */
public final class Palette {
  /** The accent of a handbook that sets none. */
  public static final String DEFAULT_ACCENT = "#0b6e6e";

  private static final double TEXT = 4.55;
  private static final double LINE = 3.1;

  /** Colours that text and lines stand on. */
  static final List<String> BACKGROUNDS =
      List.of("paper", "panel", "tint", "tint-2", "drawing-tint-3");

  /** Colours for text: at least 4.5 on every background. */
  static final List<String> TEXTS =
      List.of(
          "ink",
          "ink-2",
          "accent",
          "chapter",
          "intervention",
          "model",
          "case",
          "course",
          "caution");

  /** Colours for lines that carry meaning: at least 3 on every background. */
  static final List<String> LINES = List.of("line", "focus", "drawing-line");

  private final Map<String, Rgb> light;
  private final Map<String, Rgb> dark;

  private Palette(Map<String, Rgb> light, Map<String, Rgb> dark) {
    this.light = light;
    this.dark = dark;
  }

  /**
   * The colours for an accent.
   *
   * @param hex "#0b6e6e" or "#066"
   * @throws IllegalArgumentException if that is not a colour
   */
  public static Palette of(String hex) {
    Oklch accent = Oklch.of(Rgb.ofHex(hex));
    double hue = accent.hue();
    double chroma = Math.min(accent.chroma(), 0.16);
    Map<String, Rgb> light = new LinkedHashMap<>();
    put(light, "paper", 0.985, 0.006, 85);
    put(light, "panel", 0.958, 0.010, 85);
    put(light, "tint", 0.950, Math.min(chroma, 0.014), hue);
    put(light, "tint-2", 0.910, Math.min(chroma, 0.030), hue);
    put(light, "drawing-tint-3", 0.968, Math.min(chroma, 0.008), hue);
    put(light, "hair", 0.870, 0.012, 85);
    fill(light, new Oklch(accent.lightness(), chroma, hue), 0.25, 0.46, -0.005);
    Map<String, Rgb> dark = new LinkedHashMap<>();
    put(dark, "paper", 0.205, 0.008, 70);
    put(dark, "panel", 0.240, 0.010, 70);
    put(dark, "tint", 0.262, Math.min(chroma, 0.016), hue);
    put(dark, "tint-2", 0.325, Math.min(chroma, 0.030), hue);
    put(dark, "drawing-tint-3", 0.235, Math.min(chroma, 0.010), hue);
    put(dark, "hair", 0.345, 0.012, 75);
    fill(dark, new Oklch(0.80, Math.min(chroma, 0.11), hue), 0.90, 0.76, 0.005);
    return new Palette(light, dark);
  }

  private static void fill(
      Map<String, Rgb> colours, Oklch accent, double ink, double second, double step) {
    sought(colours, "ink", new Oklch(ink, 0.014, 75), 7.0, step);
    sought(colours, "ink-2", new Oklch(second, 0.016, 75), TEXT, step);
    sought(colours, "accent", accent, TEXT, step);
    sought(colours, "chapter", new Oklch(second + 0.02, 0.055, 75), TEXT, step);
    sought(colours, "intervention", new Oklch(second + 0.02, 0.085, 155), TEXT, step);
    sought(colours, "model", new Oklch(second + 0.02, 0.085, 255), TEXT, step);
    sought(colours, "case", new Oklch(second + 0.04, 0.105, 40), TEXT, step);
    sought(colours, "course", new Oklch(second + 0.03, 0.085, 320), TEXT, step);
    sought(colours, "caution", new Oklch(second + 0.04, 0.140, 27), TEXT, step);
    sought(colours, "line", new Oklch(second + 10 * -step * 2, 0.014, 75), LINE, step);
    sought(colours, "focus", accent, LINE, step);
    Oklch quiet = new Oklch(second - 28 * step, Math.min(accent.chroma(), 0.03), accent.hue());
    sought(colours, "drawing-line", quiet, LINE, step);
    colours.put("on-accent", colours.get("paper"));
    colours.put("drawing-ink", colours.get("ink"));
    colours.put("drawing-quiet", colours.get("ink-2"));
    colours.put("drawing-paper", colours.get("paper"));
    colours.put("drawing-tint", colours.get("tint"));
    colours.put("drawing-tint-2", colours.get("tint-2"));
    colours.put("drawing-accent", colours.get("accent"));
  }

  private static void put(
      Map<String, Rgb> colours, String name, double lightness, double chroma, double hue) {
    colours.put(name, new Oklch(lightness, chroma, hue).toRgb());
  }

  /** Makes the colour darker (or lighter, by the sign of the step) until its contrast is enough. */
  private static void sought(
      Map<String, Rgb> colours, String name, Oklch wish, double contrast, double step) {
    Oklch colour = wish;
    while (!enough(colours, colour.toRgb(), contrast)) {
      colour = colour.withLightness(colour.lightness() + step);
    }
    colours.put(name, colour.toRgb());
  }

  private static boolean enough(Map<String, Rgb> colours, Rgb colour, double contrast) {
    return BACKGROUNDS.stream().allMatch(name -> get(colours, name).contrast(colour) >= contrast);
  }

  private static Rgb get(Map<String, Rgb> colours, String name) {
    Rgb colour = colours.get(name);
    if (colour == null) {
      throw new IllegalArgumentException("There is no colour " + name);
    }
    return colour;
  }

  Rgb light(String name) {
    return get(light, name);
  }

  Rgb dark(String name) {
    return get(dark, name);
  }

  /**
   * The custom properties, {@code --paper} and so on, for light, dark, the reader's choice, print.
   */
  public String css() {
    return rule(":root", "light", light)
        + "@media (prefers-color-scheme: dark) {\n"
        + rule(":root:not([data-theme=\"light\"])", "dark", dark)
        + "}\n"
        + rule(":root[data-theme=\"dark\"]", "dark", dark)
        + "@media print {\n"
        + rule(":root, :root[data-theme], :root:not([data-theme=\"light\"])", "light", light)
        + "}\n";
  }

  /**
   * The same properties for a page that has no theme of a handbook, and for what lies over one that
   * has: that follows the reader's choice by an attribute of its own.
   */
  String cssOfHost() {
    return rule(":root, :host", "light", light)
        + "@media (prefers-color-scheme: dark) {\n"
        + rule(":root, :host", "dark", dark)
        + "}\n"
        + rule(":host([data-theme=\"light\"])", "light", light)
        + rule(":host([data-theme=\"dark\"])", "dark", dark);
  }

  private static String rule(String selector, String scheme, Map<String, Rgb> colours) {
    StringBuilder css = new StringBuilder(selector).append(" {\n  color-scheme: ");
    css.append(scheme).append(";\n");
    colours.forEach(
        (name, rgb) ->
            css.append("  --").append(name).append(": ").append(rgb.hex()).append(";\n"));
    return css.append("}\n").toString();
  }
}
