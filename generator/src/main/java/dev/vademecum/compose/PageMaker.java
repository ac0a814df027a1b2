package dev.vademecum.compose;

import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.output.OutputFile;
import dev.vademecum.templates.TemplateFailure;
import dev.vademecum.templates.TemplateRenderer;
import dev.vademecum.templates.Theme;
import dev.vademecum.templates.view.PageView;
import dev.vademecum.templates.view.Site;
import dev.vademecum.theme.Design;
import dev.vademecum.theme.ThemeProblems;
import java.util.Optional;

/** Makes pages of views by the templates. May be used by many threads at the same time. */
final class PageMaker {
  private final TemplateRenderer renderer;
  private final Theme theme;
  private final Site site;

  PageMaker(Design design, Site site) {
    this.renderer = design.renderer();
    this.theme = design.theme();
    this.site = site;
  }

  /**
   * A page; empty where a template of the theme is at fault, which is reported.
   *
   * @throws TemplateFailure where one of ours is
   */
  Optional<OutputFile> make(String path, PageView view, Diagnostics found) {
    try {
      return Optional.of(OutputFile.bytes(path, renderer.render(site, view)));
    } catch (TemplateFailure e) {
      if (theme.templates().isEmpty()) {
        throw e;
      }
      found.add(ThemeProblems.of(e, theme));
      return Optional.empty();
    }
  }
}
