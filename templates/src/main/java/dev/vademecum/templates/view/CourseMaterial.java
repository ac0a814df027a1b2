package dev.vademecum.templates.view;

import java.util.List;

/** Something that has to lie ready, and what it is for. */
public record CourseMaterial(Html text, List<Link> needed) {
  public CourseMaterial {
    needed = List.copyOf(needed);
  }
}
