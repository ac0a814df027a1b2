package dev.vademecum.templates.view;

import java.util.List;

/**
 * A chapter, and how much it leads to.
 *
 * @param part the title of the part that begins with this chapter; "" for the chapters after it
 * @param number such as "3", or ""
 * @param link to its drawing on the same page
 * @param counts by kind, as the columns of the table
 */
public record MapRow(String part, String number, Link link, List<String> counts) {
  public MapRow {
    counts = List.copyOf(counts);
  }
}
