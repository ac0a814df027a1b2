package dev.vademecum.compose;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.config.Edition;
import dev.vademecum.config.HandbookConfig;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.navigation.CommonPage;
import dev.vademecum.output.OutputFile;
import dev.vademecum.templates.Assets;
import dev.vademecum.templates.view.EditionsView;
import dev.vademecum.templates.view.Html;
import dev.vademecum.templates.view.Link;
import dev.vademecum.templates.view.Shell;
import dev.vademecum.templates.view.Site;
import dev.vademecum.theme.Design;
import java.util.List;
import java.util.Optional;

/** The page at the root of the output that leads to the editions in their folders. */
public final class EditionsPage {
  private EditionsPage() {}

  /** The page, which says of the editions only what they are called. */
  public static Optional<OutputFile> compose(
      Handbook whole, List<Edition> editions, Design design, Diagnostics diagnostics) {
    HandbookConfig config = whole.config();
    List<Link> ways =
        editions.stream()
            .map(e -> new Link(e.label(), e.folder() + CommonPage.HOME.path(), ""))
            .toList();
    Shell shell =
        new Shell(
            "",
            config.title(),
            config.title(),
            config.summary(),
            config.siteUrl(),
            List.of(),
            List.of(),
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            Html.EMPTY,
            null);
    return new PageMaker(design, site(whole, design.look()))
        .make(CommonPage.HOME.path(), new EditionsView(shell, ways), diagnostics);
  }

  private static Site site(Handbook whole, Assets.Look look) {
    HandbookConfig config = whole.config();
    return new Site(
        config.title(),
        config.subtitle(),
        config.language().tag(),
        "",
        config.authors(),
        Html.EMPTY,
        PageComposer.logo(whole),
        "",
        look.style(),
        look.scripts(),
        look.icon(),
        false,
        "",
        "");
  }
}
