package dev.vademecum.templates.view;

import java.util.List;

/** All cases. */
public record CaseIndexView(Shell shell, Narrowing narrowing, List<CaseRow> rows)
    implements PageView {
  public CaseIndexView {
    rows = List.copyOf(rows);
  }

  @Override
  public String kind() {
    return "case-index";
  }
}
