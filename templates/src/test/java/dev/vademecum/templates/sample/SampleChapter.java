package dev.vademecum.templates.sample;

import dev.vademecum.templates.view.ChapterView;
import dev.vademecum.templates.view.EntryHead;
import dev.vademecum.templates.view.Html;
import dev.vademecum.templates.view.LearningGoal;
import dev.vademecum.templates.view.Link;
import dev.vademecum.templates.view.MarkGroup;
import dev.vademecum.templates.view.TocItem;
import java.util.List;

/** The page of a chapter, full. */
final class SampleChapter {
  private static final Link CITED = new Link("1", "#cite-1", "");

  private SampleChapter() {}

  static ChapterView view() {
    List<TocItem> contents =
        List.of(
            new TocItem(2, "Twee cirkels en wat ertussen ligt", "#twee-cirkels"),
            new TocItem(2, "Drie soorten coachees", "#drie-soorten"),
            new TocItem(2, "Persoonlijke missie", "#persoonlijke-missie"),
            new TocItem(3, "Regie, ook met een omweg", "#ook-met-een-omweg"),
            new TocItem(2, "Literatuur", "#part-literature"));
    return new ChapterView(
        SampleFrame.shell("chapters/het-model", "Het model", "", contents),
        new EntryHead(
            "chapter",
            "Hoofdstuk 3",
            "Het model",
            "Binnencirkel, buitencirkel en wat ertussen ligt",
            Html.text(
                "Het model voor loopbaancoaching tekent twee processen, met scenario’s als brug."
                    + " Het laat zien waar een traject kan beginnen en wat regie betekent."),
            List.of(),
            "",
            "",
            false,
            List.of()),
        List.of(
            new MarkGroup("model", "Model", List.of(SampleLinks.MODEL)),
            new MarkGroup(
                "intervention",
                "Interventies",
                List.of(
                    SampleLinks.intervention("tussenstap", "Tussenstap"),
                    SampleLinks.intervention("scenario-toetsen", "Scenario’s toetsen"),
                    SampleLinks.intervention("netwerkgesprek", "Netwerkgesprek"))),
            new MarkGroup("case", "Casus", List.of(SampleLinks.TOM))),
        List.of(
            new LearningGoal(
                "samenhang",
                Html.text(
                    "Je legt aan een coachee uit hoe binnencirkel en buitencirkel samenhangen."),
                "begrijpen"),
            new LearningGoal(
                "soorten",
                Html.text("Je herkent welke van de drie kernvragen bij een coachee voorop staat."),
                "analyseren")),
        SampleText.body("chapter"),
        SampleText.texts(
            "In de buitencirkel begint en eindigt het traject; in de binnencirkel wordt het antwoord"
                + " gezocht.",
            "De coach volgt waar de aandacht van de coachee heen gaat.",
            "Regie is bewust kiezen, winst en verlies inbegrepen."),
        List.of(
            SampleLinks.chapter("de-loopbaanvraag", "De buitencirkel en de loopbaanvraag"),
            SampleLinks.chapter("de-binnencirkel", "De binnencirkel")),
        SampleLinks.foot(CITED));
  }
}
