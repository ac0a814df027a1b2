package dev.vademecum.templates.view;

/** The page that shows what was found; only scripts can fill it. */
public record SearchView(Shell shell) implements PageView {
  @Override
  public String kind() {
    return "search";
  }
}
