package dev.vademecum.templates.view;

import java.util.List;

/**
 * A page at an old address.
 *
 * @param moved what was there, each with its new address
 */
public record RedirectView(Shell shell, List<Moved> moved) implements PageView {
  public RedirectView {
    moved = List.copyOf(moved);
  }

  @Override
  public String kind() {
    return "redirect";
  }
}
