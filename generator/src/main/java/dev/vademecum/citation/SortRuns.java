package dev.vademecum.citation;

import dev.vademecum.csl.CslItem;
import dev.vademecum.csl.CslName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what citeproc prints for a key of order: names under their marks, dates, and words. */
final class SortRuns {
  /** Stand around a date, so that a year of three digits comes before one of four. */
  static final char DATE = '\uE008';

  static final char DATE_END = '\uE009';

  /** Stands behind a year before the common era. */
  static final char BEFORE = '\uE00A';

  private static final Pattern PRIVATE = Pattern.compile("[\\x{E000}-\\x{E01F}]");
  private static final Pattern SIGN = Pattern.compile("[\\p{L}\\p{N}]");
  private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
  private static final Pattern DAY =
      Pattern.compile("(\\d{1,6})\\s*(" + BEFORE + "?)\\s*(?:-(\\d{1,2}))?(?:-(\\d{1,2}))?");

  private final List<Run> runs;
  private final NameTable table;
  private final FilingOrder order;
  private final CslItem item;
  private final List<SortValue.Part> parts = new ArrayList<>();
  private final List<FilingKey.Name> names = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private SortRuns(List<Run> runs, NameTable table, FilingOrder order, CslItem item) {
    this.runs = runs;
    this.table = table;
    this.order = order;
    this.item = item;
  }

  static SortValue read(List<Run> runs, NameTable table, FilingOrder order, CslItem item) {
    SortRuns reader = new SortRuns(runs, table, order, item);
    reader.read();
    return new SortValue(reader.parts);
  }

  private void read() {
    for (int i = 0; i < runs.size(); i++) {
      String run = runs.get(i).text();
      if (run.startsWith(NameTable.FAMILY)) {
        i = name(i);
      } else if (run.indexOf(DATE) >= 0) {
        i = date(i);
      } else {
        words(plain(run));
      }
    }
    endWords();
    endNames();
  }

  /**
   * Reads a name and tells where it ends. A given name counts as the style prints it: as initials,
   * or not at all.
   */
  private int name(int at) {
    endWords();
    CslName name = table.get(runs.get(at).text());
    String given = "";
    int end = at;
    for (int i = at + 1; i < Math.min(at + 3, runs.size() - 1) && end == at; i++) {
      if (runs.get(i).text().indexOf(NameRuns.INVERTED) >= 0) {
        end = i + 1;
        given = plain(runs.get(end).text());
      }
    }
    boolean parted = name.literal().isEmpty();
    names.add(
        order.name(parted ? CslName.of(given, name.nonDroppingParticle(), name.family()) : name));
    return end;
  }

  private static String plain(CharSequence text) {
    return PRIVATE.matcher(text).replaceAll("");
  }

  private int date(int at) {
    StringBuilder date = new StringBuilder();
    int end = at;
    while (end < runs.size() - 1 && runs.get(end).text().indexOf(DATE_END) < 0) {
      date.append(runs.get(end).text());
      end++;
    }
    date.append(runs.get(end).text());
    Matcher day = DAY.matcher(date);
    if (day.find()) {
      endWords();
      endNames();
      int year = day.group(2).isEmpty() ? whole(day, 1) : -whole(day, 1);
      parts.add(new SortValue.Whole(day(year, whole(day, 3), whole(day, 4))));
    } else {
      words(plain(date));
    }
    return end;
  }

  static long day(int year, int month, int day) {
    return (year * 100L + month) * 100 + day;
  }

  private static int whole(Matcher day, int group) {
    return day.group(group) == null ? 0 : Integer.parseInt(day.group(group));
  }

  private void words(String more) {
    if (SIGN.matcher(more).find()) {
      endNames();
    }
    text.append(more);
  }

  private void endWords() {
    String words = text.toString().strip();
    if (WHOLE.matcher(words).matches()) {
      parts.add(new SortValue.Whole(Long.parseLong(words)));
    } else if (SIGN.matcher(words).find()) {
      parts.add(new SortValue.Words(order.words(words, item)));
    }
    text.setLength(0);
  }

  private void endNames() {
    if (!names.isEmpty()) {
      parts.add(new SortValue.Names(names));
      names.clear();
    }
  }
}
