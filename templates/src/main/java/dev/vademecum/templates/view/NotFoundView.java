package dev.vademecum.templates.view;

import java.util.List;

/**
 * The page for an address that does not exist.
 *
 * @param ways where to go on
 */
public record NotFoundView(Shell shell, List<Link> ways) implements PageView {
  public NotFoundView {
    ways = List.copyOf(ways);
  }

  @Override
  public String kind() {
    return "not-found";
  }
}
