package dev.vademecum.templates.sample;

import dev.vademecum.templates.view.Fact;
import dev.vademecum.templates.view.Html;
import dev.vademecum.templates.view.Link;
import dev.vademecum.templates.view.ModelView;
import dev.vademecum.templates.view.NodeRow;
import dev.vademecum.templates.view.WorksheetPart;
import dev.vademecum.templates.view.WorksheetView;
import java.util.Arrays;
import java.util.List;

/** The page of a model, full, and the sheet that is its empty copy. */
final class SampleModel {
  private SampleModel() {}

  static ModelView view() {
    List<NodeRow> nodes =
        List.of(
            node("vraag", "Loopbaanvraag", "Cv bespreken", "Familiecontext", "Kindertijdvragen"),
            node("zijn", "Wie ben ik?", "Biografieopdracht", "Levenslijn", "AEM-Cube"),
            node("willen", "Wat wil ik?", "Levensprincipes van Covey", "Mijn leven over een jaar"),
            node("kunnen", "Wat kan ik?", "Ontwikkel-assessment", "Het Talentenspel"),
            node("scenarios", "Loopbaanscenario’s", "Netwerkgesprek", "Scenario’s toetsen"),
            node("branding", "Personal branding"),
            node("invloed", "Loopbaanbeïnvloeding", "Actieplan"));
    return new ModelView(
        SampleFrame.shell(
            "models/loopbaancoaching-binnen-buitencirkel",
            "Model voor loopbaancoaching",
            "models/index",
            List.of()),
        SampleFrame.head(
            "model",
            "Model 1",
            "Model voor loopbaancoaching",
            "Twee cirkels: buiten de vraag en de invloed, binnen de drie vragen waarop een"
                + " antwoord gezocht wordt."),
        SampleText.figure(),
        List.of(
            new Fact(
                "creator",
                "Bedacht door",
                List.of(new Link("GITP", "../people/gitp.html", "person"))),
            new Fact(
                "chapters",
                "Hoofdstukken",
                List.of(SampleLinks.chapter("het-model", "Het model")))),
        nodes,
        SampleText.texts("geeft houvast", "koppelt introspectie aan de markt"),
        SampleText.texts("de focus kan te smal worden, omdat vragen zich ontwikkelen"),
        SampleText.texts("grote druk", "een coachee die vooral praktische hulp zoekt"),
        SampleText.body("model"),
        new Link("Werkblad om af te drukken", "../worksheets/kernmodel.html", ""),
        SampleLinks.foot());
  }

  static WorksheetView worksheet() {
    return new WorksheetView(
        SampleFrame.shell("worksheets/kernmodel", "Werkblad: Kernmodel", "models/index", List.of()),
        "Werkblad",
        "Model voor loopbaancoaching",
        Html.text("Schrijf op de lijnen wat bij jou past."),
        SampleText.figure(),
        List.of(
            new WorksheetPart("Wie ben ik?", "identiteit", 3),
            new WorksheetPart("Wat kan ik?", "", 3)),
        SampleLinks.MODEL,
        "eigen werk");
  }

  private static NodeRow node(String id, String label, String... interventions) {
    List<Link> links =
        Arrays.stream(interventions)
            .map(title -> SampleLinks.intervention("levenslijn", title))
            .toList();
    return new NodeRow(
        id,
        label,
        "",
        "",
        "",
        new Link(label.replace("?", ""), "../glossary.html#" + id, "term"),
        links,
        List.of());
  }
}
