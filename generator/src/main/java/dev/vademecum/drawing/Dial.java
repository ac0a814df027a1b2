package dev.vademecum.drawing;

/**
 * How a drawing goes around its centre.
 *
 * @param start the hour of a clock's face where it starts
 * @param span in degrees, above 0 and at most 360
 */
public record Dial(double start, boolean clockwise, double span) {
  private static final double DEGREES_PER_HOUR = 30;
  private static final double FULL = 360;

  /** All around, clockwise from the top. */
  static final Dial WHOLE = new Dial(0, true, FULL);

  /** The direction of an hour, in degrees clockwise from the top. */
  public static double degrees(double hour) {
    return hour % 12 * DEGREES_PER_HOUR;
  }

  /**
   * A direction, in degrees clockwise from the top; not bounded to one turn.
   *
   * @param part of the span: 0 where it starts, 1 where it ends
   */
  public double at(double part) {
    return start * DEGREES_PER_HOUR + turn() * part;
  }

  /** The whole way around, in degrees, below 0 where it is anticlockwise. */
  public double turn() {
    return clockwise ? span : -span;
  }

  public boolean isFull() {
    return span == FULL;
  }

  /** Whether an hour lies within the span, its borders included. */
  public boolean hasHour(double hour) {
    return hasDegrees(degrees(hour));
  }

  /** Whether a direction, clockwise from the top, lies within the span. */
  public boolean hasDegrees(double degrees) {
    if (isFull()) {
      return true;
    }
    double from = degrees(start);
    double ahead = clockwise ? degrees - from : from - degrees;
    double turned = (ahead % FULL + FULL) % FULL;
    return turned <= span || turned > FULL - 1e-6;
  }
}
