package dev.vademecum.templates;

import java.util.Locale;
import java.util.regex.Pattern;

/** A colour as a screen shows it, eight bits a channel. */
record Rgb(int red, int green, int blue) {
  private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}|#[0-9a-fA-F]{3}");

  /**
   * @param hex "#0b6e6e" or "#066"
   * @throws IllegalArgumentException for anything else
   */
  static Rgb ofHex(String hex) {
    if (!HEX.matcher(hex).matches()) {
      throw new IllegalArgumentException(
          "\"" + hex + "\" is not a colour; write it as \"#0b6e6e\"");
    }
    String digits = hex.substring(1);
    if (digits.length() == 3) {
      digits = digits.replaceAll("(.)", "$1$1");
    }
    int value = Integer.parseInt(digits, 16);
    return new Rgb(value >> 16, (value >> 8) & 0xff, value & 0xff);
  }

  static Rgb ofLinear(double red, double green, double blue) {
    return new Rgb(encode(red), encode(green), encode(blue));
  }

  String hex() {
    return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
  }

  /** One channel (0 red, 1 green, 2 blue) as an amount of light, 0 to 1. */
  double linear(int channel) {
    double value = (channel == 0 ? red : channel == 1 ? green : blue) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  /** The contrast of WCAG 2: 1 to 21. */
  double contrast(Rgb other) {
    double a = luminance() + 0.05;
    double b = other.luminance() + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private double luminance() {
    return 0.2126 * linear(0) + 0.7152 * linear(1) + 0.0722 * linear(2);
  }

  private static int encode(double linear) {
    double value = Math.min(1, Math.max(0, linear));
    double encoded = value <= 0.0031308 ? value * 12.92 : 1.055 * Math.pow(value, 1 / 2.4) - 0.055;
    return (int) Math.round(encoded * 255);
  }
}
