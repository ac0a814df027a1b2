package dev.vademecum.templates.view;

import java.util.List;

/**
 * The page at the root of several editions, which tells no more than their labels.
 *
 * @param editions their front pages
 */
public record EditionsView(Shell shell, List<Link> editions) implements PageView {
  public EditionsView {
    editions = List.copyOf(editions);
  }

  @Override
  public String kind() {
    return "editions";
  }
}
