package dev.vademecum.compose;

import dev.vademecum.citation.Citations;
import dev.vademecum.citation.FormattedEntry;
import dev.vademecum.navigation.Addresses;
import dev.vademecum.navigation.CommonPage;
import dev.vademecum.templates.view.BibliographyView;
import dev.vademecum.templates.view.Html;
import java.util.List;

/** The page of all works. */
final class BibliographyPage {
  private final Page page;
  private final Composition all;
  private final Citations citations;

  private BibliographyPage(Composition all) {
    this.page = Page.of(all, CommonPage.BIBLIOGRAPHY);
    this.all = all;
    this.citations = all.citations();
  }

  static BibliographyView view(Composition all) {
    return new BibliographyPage(all).view();
  }

  private BibliographyView view() {
    CitedWorks works = new CitedWorks(page);
    return new BibliographyView(
        new Frames(page)
            .of(CommonPage.BIBLIOGRAPHY, Frames.title(all.messages(), CommonPage.BIBLIOGRAPHY)),
        Html.EMPTY,
        citations.cited().stream().map(works::anchored).toList(),
        further(all).stream().map(works::anchored).toList(),
        page.href(Addresses.BIBTEX),
        page.href(Addresses.CSL_JSON));
  }

  /** What nothing cites, where the handbook shows it. */
  static List<FormattedEntry> further(Composition all) {
    return all.handbook().config().citation().furtherReading()
        ? all.citations().uncited()
        : List.of();
  }
}
