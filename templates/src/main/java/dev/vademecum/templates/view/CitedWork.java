package dev.vademecum.templates.view;

import java.util.List;

/**
 * A work in the bibliography.
 *
 * @param id anchor: "ref-bontekoning-2010", or ""
 * @param html the formatted entry
 * @param places the first places that cite it
 * @param more the others, which fold
 * @param pages on how many pages those others stand
 * @param files the work alone, to download
 * @param openUrl the work in OpenURL's words (COinS), by which reference managers know it
 */
public record CitedWork(
    String id,
    Html html,
    List<Link> places,
    List<Link> more,
    int pages,
    List<Link> files,
    String openUrl) {
  public CitedWork {
    places = List.copyOf(places);
    more = List.copyOf(more);
    files = List.copyOf(files);
  }
}
