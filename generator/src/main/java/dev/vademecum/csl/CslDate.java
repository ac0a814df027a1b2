package dev.vademecum.csl;

/**
 * A date or a span of dates. An absent number is 0, an absent text empty.
 *
 * @param year negative before the common era
 * @param month 1 to 12, or 21 to 24 for spring, summer, autumn and winter; 13 to 20 count as those
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
  private static final int SPRING = 21;
  private static final int SEASONS = 4;

  public CslDate {
    month = numbered(month);
    endMonth = numbered(endMonth);
  }

  /** CSL numbers seasons from 13, EDTF from 21. */
  private static int numbered(int month) {
    return month > 12 && month < SPRING ? SPRING + (month - 13) % SEASONS : month;
  }

  /** 1 for spring to 4 for winter; 0 for a month, or for a year alone. */
  public int season() {
    return month >= SPRING && month < SPRING + SEASONS ? month - SPRING + 1 : 0;
  }

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
