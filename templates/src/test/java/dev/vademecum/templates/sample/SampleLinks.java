package dev.vademecum.templates.sample;

import dev.vademecum.templates.view.Backlink;
import dev.vademecum.templates.view.BacklinkGroup;
import dev.vademecum.templates.view.EntryFoot;
import dev.vademecum.templates.view.FacetValue;
import dev.vademecum.templates.view.Html;
import dev.vademecum.templates.view.Link;
import dev.vademecum.templates.view.ReferenceItem;
import dev.vademecum.templates.view.Rights;
import java.util.List;

/** Links, literature and backlinks of the sample. */
final class SampleLinks {
  static final Link MODEL =
      new Link(
          "Model voor loopbaancoaching",
          "../models/loopbaancoaching-binnen-buitencirkel.html",
          "model");
  static final Link TOM = new Link("Tom", "../cases/tom.html", "case");

  static final Html BONTEKONING =
      new Html(
          "Bontekoning, A. C. (2010). <em>Het generatieraadsel: Ontdek de kracht van"
              + " generaties</em>. Mediawerf.");
  static final Html GITP =
      new Html(
          "GITP. (2024). <em>Loopbaancoaching: Van loopbaanvraag naar beïnvloeding en personal"
              + " branding</em>. <a class=\"external\" rel=\"noopener\""
              + " href=\"https://www.gitp.nl/insights/\">https://www.gitp.nl/insights/</a>");
  static final Html SUPER =
      new Html(
          "Super, D. E. (1980). A life-span, life-space approach to career development."
              + " <em>Journal of Vocational Behavior</em>, <em>16</em>(3), 282–298.");
  static final Html BOERLIJST =
      new Html(
          "Boerlijst, J. G., &amp; Aïte-Peña, A. (1989). Loopbaanontwikkeling en -begeleiding. In P."
              + " J. D. Drenth, H. Thierry, &amp; C. J. de Wolff (Red.), <em>Nieuw handboek arbeids- en"
              + " organisatiepsychologie</em> (aflevering 3). Van Loghum Slaterus.");

  static final List<Link> FILES =
      List.of(
          new Link("BibTeX", "references/work.bib", ""),
          new Link("CSL-JSON", "references/work.json", ""));

  static final String COINS =
      "ctx_ver=Z39.88-2004&rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Abook&rft.btitle=Werk";

  private SampleLinks() {}

  static Link intervention(String id, String title) {
    return new Link(title, "../interventions/" + id + ".html", "intervention");
  }

  static Link chapter(String id, String title) {
    return new Link(title, "../chapters/" + id + ".html", "chapter");
  }

  static FacetValue question(String id, String label) {
    return facet("question", "Kernvraag", id, label);
  }

  static FacetValue phase(String id, String label) {
    return facet("phase", "Fase", id, label);
  }

  private static FacetValue facet(String facet, String facetLabel, String id, String label) {
    String href = "../interventions/index.html#" + facet + "-" + id;
    return new FacetValue(facet, facetLabel, id, label, href);
  }

  /** The foot of a page that cites Bontekoning as often as there are links back. */
  static EntryFoot foot(Link... back) {
    return new EntryFoot(
        List.of(
            new ReferenceItem("ref-bontekoning-2010", BONTEKONING, List.of(back), List.of(), COINS),
            new ReferenceItem("ref-gitp-loopbaancoaching", GITP, List.of(), List.of(), COINS),
            new ReferenceItem("ref-super-1980", SUPER, List.of(), List.of(), COINS)),
        List.of(
            new BacklinkGroup(
                "chapter",
                "Hoofdstukken",
                List.of(
                    new Backlink(
                        chapter("de-binnencirkel", "De binnencirkel"),
                        "behandeld in",
                        new Html(
                            "Wie liever tekent dan schrijft, krijgt de <mark>levenslijn</mark> mee"
                                + " naar huis.")),
                    new Backlink(
                        chapter("sterktes-en-grenzen", "Sterktes en grenzen van het model"),
                        "genoemd in",
                        Html.EMPTY))),
            new BacklinkGroup(
                "case", "Casussen", List.of(new Backlink(TOM, "gebruikt in stap 2", Html.EMPTY)))),
        new Rights(
            "citaat",
            "GITP",
            new Link("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/", "external"),
            Html.text(
                "Reconstructie uit de lopende tekst; het originele beeld ontbreekt in de bron.")),
        "Bijgewerkt op 3 november 2026");
  }
}
