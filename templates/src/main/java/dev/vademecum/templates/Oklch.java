package dev.vademecum.templates;

/**
 * A colour by lightness, chroma and hue as the eye sees them (Björn Ottosson's OKLab, in polar
 * form).
 *
 * @param lightness 0 black to 1 white
 * @param chroma 0 grey to about 0.3
 * @param hue degrees
 */
record Oklch(double lightness, double chroma, double hue) {

  static Oklch of(Rgb rgb) {
    double r = rgb.linear(0);
    double g = rgb.linear(1);
    double b = rgb.linear(2);
    double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    double lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
    double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
    double bb = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
    return new Oklch(lightness, Math.hypot(a, bb), Math.toDegrees(Math.atan2(bb, a)));
  }

  /** The nearest colour that a screen can show: the chroma gives way, lightness and hue stay. */
  Rgb toRgb() {
    double high = chroma;
    if (shows(high)) {
      return at(high);
    }
    double low = 0;
    for (int i = 0; i < 24; i++) {
      double middle = (low + high) / 2;
      if (shows(middle)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return at(low);
  }

  Oklch withLightness(double value) {
    return new Oklch(value, chroma, hue);
  }

  private boolean shows(double c) {
    for (double value : linear(c)) {
      if (value < -0.0001 || value > 1.0001) {
        return false;
      }
    }
    return true;
  }

  private Rgb at(double c) {
    double[] linear = linear(c);
    return Rgb.ofLinear(linear[0], linear[1], linear[2]);
  }

  private double[] linear(double c) {
    double a = c * Math.cos(Math.toRadians(hue));
    double b = c * Math.sin(Math.toRadians(hue));
    double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
    double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
    double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
    return new double[] {
      4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
      -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
      -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
    };
  }

  private static double cube(double value) {
    return value * value * value;
  }
}
