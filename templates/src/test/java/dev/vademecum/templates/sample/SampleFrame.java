package dev.vademecum.templates.sample;

import dev.vademecum.templates.Assets;
import dev.vademecum.templates.Palette;
import dev.vademecum.templates.Theme;
import dev.vademecum.templates.view.Citable;
import dev.vademecum.templates.view.EntryHead;
import dev.vademecum.templates.view.Html;
import dev.vademecum.templates.view.Link;
import dev.vademecum.templates.view.NavGroup;
import dev.vademecum.templates.view.NavItem;
import dev.vademecum.templates.view.Shell;
import dev.vademecum.templates.view.Site;
import dev.vademecum.templates.view.TocItem;
import java.util.ArrayList;
import java.util.List;

/** The frame around the pages of the sample. */
final class SampleFrame {
  static final Assets.Look LOOK =
      Assets.of(Palette.of(Palette.DEFAULT_ACCENT), "Coaching", Theme.NONE);

  static final Site SITE =
      new Site(
          "Loopbaancoaching",
          "Van loopbaanvraag naar regie",
          "nl",
          "",
          List.of("Redactie Vademecum"),
          new Html("<p>De casus en de voorbeelden zijn verzonnen of samengesteld.</p>"),
          null,
          "",
          LOOK.style(),
          LOOK.scripts(),
          LOOK.icon(),
          true,
          "print.html",
          "accessibility.html");

  static final List<String[]> CHAPTERS =
      List.of(
          new String[] {"1", "wat-is-een-loopbaan", "Wat is een loopbaan?"},
          new String[] {"2", "loopbaancoaching", "Loopbaancoaching"},
          new String[] {"3", "het-model", "Het model"},
          new String[] {"4", "de-loopbaanvraag", "De buitencirkel en de loopbaanvraag"},
          new String[] {"5", "de-binnencirkel", "De binnencirkel"},
          new String[] {"6", "scenarios-en-netwerk", "Scenario’s en netwerk"},
          new String[] {"7", "loopbaanbeinvloeding", "De buitencirkel en loopbaanbeïnvloeding"},
          new String[] {"8", "sterktes-en-grenzen", "Sterktes en grenzen van het model"});

  private static final List<String[]> REFERENCE =
      List.of(
          new String[] {"", "interventions/index", "Interventies"},
          new String[] {"", "models/index", "Modellen"},
          new String[] {"", "cases/index", "Casussen"},
          new String[] {"", "courses/index", "Cursussen"},
          new String[] {"", "glossary", "Begrippen"},
          new String[] {"", "people", "Personen"},
          new String[] {"", "bibliography", "Literatuur"});

  private SampleFrame() {}

  /**
   * The frame of a page.
   *
   * @param path output path without its ending: "chapters/het-model"
   * @param parent path of the page above it, or ""
   */
  static Shell shell(String path, String title, String parent, List<TocItem> contents) {
    String root = "../".repeat((int) path.chars().filter(c -> c == '/').count());
    List<Link> crumbs = new ArrayList<>();
    for (String[] page : REFERENCE) {
      if (page[1].equals(parent)) {
        crumbs.add(new Link(page[2], root + page[1] + ".html", ""));
      }
    }
    List<NavGroup> navigation =
        List.of(
            group("Begrijpen", root, path, CHAPTERS.subList(0, 3), "", ""),
            group("Werken met het model", root, path, CHAPTERS.subList(3, 7), "", ""),
            group("Afwegen", root, path, CHAPTERS.subList(7, 8), "", ""),
            group("Naslag", root, path, REFERENCE, parent, title));
    boolean chapter = path.startsWith("chapters/");
    return new Shell(
        root,
        title,
        title + " – Loopbaancoaching",
        "Een handboek voor loopbaancoaches: " + title,
        "",
        crumbs,
        navigation,
        chapter ? new Link("Loopbaancoaching", root + "chapters/loopbaancoaching.html", "") : null,
        chapter
            ? new Link(
                "De buitencirkel en de loopbaanvraag", root + "chapters/de-loopbaanvraag.html", "")
            : null,
        contents,
        List.of(),
        List.of(),
        List.of(),
        null,
        Html.EMPTY,
        chapter ? new Citable("Loopbaancoaching", "2026-03-05", SampleLinks.COINS) : null);
  }

  private static NavGroup group(
      String title, String root, String path, List<String[]> pages, String parent, String child) {
    List<NavItem> items = new ArrayList<>();
    for (String[] page : pages) {
      String at = page[0].isEmpty() ? page[1] : "chapters/" + page[1];
      List<NavItem> children =
          at.equals(parent)
              ? List.of(new NavItem("", child, root + path + ".html", true, List.of()))
              : List.of();
      items.add(new NavItem(page[0], page[2], root + at + ".html", at.equals(path), children));
    }
    return NavGroup.unfolded(title, items);
  }

  /** The head of an entry that has a title and a summary. */
  static EntryHead head(String kind, String kicker, String title, String summary) {
    return new EntryHead(
        kind, kicker, title, "", Html.text(summary), List.of(), "", "", false, List.of());
  }
}
