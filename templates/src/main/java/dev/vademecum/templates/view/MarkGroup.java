package dev.vademecum.templates.view;

import java.util.List;

/** Entries of one kind, named briefly: "Interventies in dit hoofdstuk". */
public record MarkGroup(String kind, String label, List<Link> links) {
  public MarkGroup {
    links = List.copyOf(links);
  }
}
