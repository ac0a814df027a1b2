package dev.vademecum.csl;

/**
 * A date or a span of dates. An absent number is 0, an absent text empty.
 *
 * @param year negative before the common era
 * @param month 1 to 12
 * @param endYear the last year of a span
 * @param literal what to print where there is no year, such as "spring term"
 */
public record CslDate(
    int year,
    int month,
    int day,
    int endYear,
    int endMonth,
    int endDay,
    String literal,
    boolean circa) {

  public static CslDate ofYear(int year) {
    return of(year, 0, 0);
  }

  public static CslDate of(int year, int month, int day) {
    return new CslDate(year, month, day, 0, 0, 0, "", false);
  }

  public static CslDate literal(String literal) {
    return new CslDate(0, 0, 0, 0, 0, 0, literal, false);
  }
}
