package dev.vademecum.templates.view;

import java.util.List;

/** What the handbook has much of, and what nothing of: for its editors, not for its readers. */
public record CoverageView(Shell shell, List<CoverageTable> tables) implements PageView {
  public CoverageView {
    tables = List.copyOf(tables);
  }

  @Override
  public String kind() {
    return "coverage";
  }
}
