package dev.vademecum.templates.view;

import java.util.List;

/** All models. */
public record ModelIndexView(Shell shell, Narrowing narrowing, List<ModelRow> rows)
    implements PageView {
  public ModelIndexView {
    rows = List.copyOf(rows);
  }

  @Override
  public String kind() {
    return "model-index";
  }
}
