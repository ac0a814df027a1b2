package dev.vademecum.config;

import dev.vademecum.source.Located;
import java.util.List;

/** A line of {@code nav} in {@code handbook.yml}. */
public sealed interface NavItem {
  /** A chapter by its id. */
  record Chapter(Located<String> id) implements NavItem {}

  /** Chapters and groups under a title. */
  record Group(String title, List<NavItem> items) implements NavItem {
    public Group {
      items = List.copyOf(items);
    }
  }
}
