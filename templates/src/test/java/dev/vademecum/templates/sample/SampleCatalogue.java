package dev.vademecum.templates.sample;

import dev.vademecum.templates.view.CoverageCell;
import dev.vademecum.templates.view.CoverageRow;
import dev.vademecum.templates.view.CoverageTable;
import dev.vademecum.templates.view.CoverageView;
import dev.vademecum.templates.view.FacetList;
import dev.vademecum.templates.view.FacetListValue;
import dev.vademecum.templates.view.FacetValue;
import dev.vademecum.templates.view.FacetView;
import dev.vademecum.templates.view.Html;
import dev.vademecum.templates.view.InterventionIndexView;
import dev.vademecum.templates.view.InterventionRow;
import dev.vademecum.templates.view.Link;
import dev.vademecum.templates.view.Narrowing;
import dev.vademecum.templates.view.RelationGroup;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The catalogue of the sample. */
final class SampleCatalogue {
  private static final FacetValue BEING = SampleLinks.question("wie-ben-ik", "Wie ben ik?");
  private static final FacetValue ABLE = SampleLinks.question("wat-kan-ik", "Wat kan ik?");
  private static final FacetValue WANT = SampleLinks.question("wat-wil-ik", "Wat wil ik?");
  private static final FacetValue LOOK = SampleLinks.phase("introspectie", "Introspectie");
  private static final FacetValue ACT =
      SampleLinks.phase("loopbaanbeinvloeding", "Loopbaanbeïnvloeding");

  private static final List<InterventionRow> ROWS =
      List.of(
          row(
              "Actieplan",
              "De coachee legt vast wat de komende drie maanden de eerste stappen zijn.",
              "opdracht",
              "60 min",
              "1",
              "individueel",
              WANT,
              ACT),
          row("AEM-Cube", "", "test", "", "", "", ABLE),
          row(
              "Biografieopdracht",
              "De coachee ziet het patroon in de eigen keuzes.",
              "opdracht",
              "2–3 uur",
              "1",
              "thuisopdracht",
              BEING,
              LOOK),
          row(
              "Cv bespreken",
              "Het cv wordt van een lijst tot een verhaal met een richting.",
              "gesprek",
              "45–60 min",
              "1",
              "individueel",
              ABLE),
          row(
              "Familiecontext verkennen",
              "De coachee ziet welke boodschappen over werk, leren en geld in de familie leven en"
                  + " welke daarvan de eigen loopbaan hebben gestuurd.",
              "oefening",
              "75–90 min",
              "1",
              "individueel, thuisopdracht",
              BEING),
          row("Het Talentenspel", "", "spel", "", "", "", ABLE),
          row(
              "Levenslijn",
              "De coachee ziet in één beeld hoe uiterlijke loopbaan en innerlijke beleving zich tot"
                  + " elkaar verhouden.",
              "opdracht",
              "90–120 min",
              "1–6",
              "individueel, klein groepje",
              BEING,
              LOOK),
          row(
              "Mijn leven over een jaar",
              "Het verlangen naar verandering omzetten in een concreet beeld.",
              "opdracht",
              "30–60 min",
              "1",
              "thuisopdracht",
              WANT),
          row(
              "Netwerkgesprek",
              "Bevindingen toetsen bij wie het werk kent.",
              "in het werk",
              "60 min",
              "2",
              "tweetal",
              WANT,
              ACT));

  private SampleCatalogue() {}

  private static InterventionRow row(
      String title,
      String aim,
      String form,
      String duration,
      String size,
      String setting,
      FacetValue... facets) {
    String id = title.toLowerCase(Locale.ROOT).replace(' ', '-').replace("’", "");
    return new InterventionRow(
        id,
        Stream.of(facets).map(facet -> facet.facet() + "." + facet.value()).toList(),
        '"' + title + "\";\"" + aim + '"',
        new Link(title, "levenslijn.html", "intervention"),
        aim,
        form,
        duration,
        size,
        setting,
        List.of(facets),
        aim.isEmpty());
  }

  static InterventionIndexView view() {
    return new InterventionIndexView(
        SampleFrame.shell("interventions/index", "Interventies", "", List.of()),
        narrowing(
            "9 interventies",
            "{0} interventie",
            "{0} interventies",
            "interventions.csv",
            question(),
            new FacetList("phase", "Fase", List.of(with(LOOK), with(ACT))),
            new FacetList(
                "duration",
                "Duur",
                List.of(
                    new FacetListValue("duration.30-60", link("30–60 minuten"), 5),
                    new FacetListValue("duration.60-120", link("1–2 uur"), 3)))),
        "\"Naam\";\"Doel\"",
        ROWS,
        new Link("Dekking", "../coverage.html", ""));
  }

  static Narrowing narrowing(
      String all, String one, String other, String csv, FacetList... facets) {
    return new Narrowing(List.of(facets), all, one, other, csv);
  }

  private static FacetList question() {
    return new FacetList("question", "Kernvraag", List.of(with(BEING), with(ABLE), with(WANT)));
  }

  private static FacetListValue with(FacetValue value) {
    int count = (int) ROWS.stream().filter(row -> row.facets().contains(value)).count();
    return new FacetListValue(value.facet() + "." + value.value(), link(value.label()), count);
  }

  static CoverageView coverage() {
    List<CoverageCell> cells =
        List.of(
            new CoverageCell("", new Link("3", "interventions/index.html", "")),
            new CoverageCell("gap", Link.plain("geen")),
            new CoverageCell("sum", new Link("3", "facets/question/wie-ben-ik.html", "")));
    return new CoverageView(
        SampleFrame.shell("coverage", "Dekking", "", List.of()),
        List.of(
            new CoverageTable(
                "table-question.phase",
                "Kernvraag × Fase",
                "Een interventie met meer waarden telt in elk van die vakken mee.",
                "Kernvraag",
                List.of(Link.plain("Introspectie"), Link.plain("Intake"), Link.plain("Samen")),
                List.of(new CoverageRow(Link.plain("Wie ben ik?"), cells)),
                new CoverageRow(Link.plain("Samen"), cells))));
  }

  private static Link link(String value) {
    return new Link(value, "../facets/question/wie-ben-ik.html", "");
  }

  static FacetView facet() {
    return new FacetView(
        SampleFrame.shell("facets/question/wie-ben-ik", "Wie ben ik?", "", List.of()),
        Html.text("3 interventies, 1 casus"),
        question(),
        new Link(
            "Verder kiezen in alle interventies",
            "../../interventions/index.html#question.wie-ben-ik",
            ""),
        ROWS.stream().filter(row -> row.facets().contains(BEING)).toList(),
        List.of(
            new RelationGroup(
                "case", "Casussen", List.of(new Link("Tom", "../../cases/tom.html", "case")))));
  }
}
