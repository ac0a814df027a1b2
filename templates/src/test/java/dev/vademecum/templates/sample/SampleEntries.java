package dev.vademecum.templates.sample;

import dev.vademecum.templates.view.Card;
import dev.vademecum.templates.view.CaseStep;
import dev.vademecum.templates.view.CaseView;
import dev.vademecum.templates.view.ChapterView;
import dev.vademecum.templates.view.EntryFoot;
import dev.vademecum.templates.view.EntryHead;
import dev.vademecum.templates.view.FacetValue;
import dev.vademecum.templates.view.Fact;
import dev.vademecum.templates.view.Html;
import dev.vademecum.templates.view.InterventionView;
import dev.vademecum.templates.view.LearningGoal;
import dev.vademecum.templates.view.Link;
import dev.vademecum.templates.view.MarkGroup;
import dev.vademecum.templates.view.ModelPlace;
import dev.vademecum.templates.view.ModelView;
import dev.vademecum.templates.view.NodeRow;
import dev.vademecum.templates.view.RelationGroup;
import dev.vademecum.templates.view.Step;
import dev.vademecum.templates.view.TocItem;
import dev.vademecum.templates.view.Variant;
import dev.vademecum.templates.view.WorksheetPart;
import dev.vademecum.templates.view.WorksheetView;
import java.util.List;

/** One page of each kind of entry, full, and one that has nothing but its title. */
final class SampleEntries {
  private static final Link CITED = new Link("1", "#cite-1", "");

  private SampleEntries() {}

  private static EntryHead head(String kind, String kicker, String title, String summary) {
    return new EntryHead(
        kind, kicker, title, "", Html.text(summary), List.of(), "", "", false, List.of());
  }

  static ChapterView chapter() {
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
                "Je legt aan een coachee uit hoe binnencirkel en buitencirkel samenhangen.",
                "begrijpen"),
            new LearningGoal(
                "soorten",
                "Je herkent welke van de drie kernvragen bij een coachee voorop staat.",
                "analyseren")),
        SampleText.body("chapter"),
        List.of(
            "In de buitencirkel begint en eindigt het traject; in de binnencirkel wordt het antwoord"
                + " gezocht.",
            "De coach volgt waar de aandacht van de coachee heen gaat.",
            "Regie is bewust kiezen, winst en verlies inbegrepen."),
        List.of(
            SampleLinks.chapter("de-loopbaanvraag", "De buitencirkel en de loopbaanvraag"),
            SampleLinks.chapter("de-binnencirkel", "De binnencirkel")),
        SampleLinks.foot(CITED));
  }

  static InterventionView intervention() {
    String title = "Levenslijn";
    return new InterventionView(
        SampleFrame.shell(
            "interventions/levenslijn", title, "interventions/index", sheetContents()),
        new EntryHead(
            "intervention",
            "Interventie",
            title,
            "",
            Html.text(
                "Twee getekende lijnen door de tijd, één voor wat er van buiten zichtbaar gebeurde"
                    + " en één voor hoe het vanbinnen was, met aandacht voor waar ze uiteenlopen."),
            List.of("innerlijke en uiterlijke levenslijn"),
            "review",
            "wordt nagekeken",
            false,
            List.of()),
        Html.text(
            "De coachee ziet in één beeld hoe uiterlijke loopbaan en innerlijke beleving zich tot"
                + " elkaar verhouden en waar ze uit elkaar zijn geraakt."),
        List.of(
            Fact.of("duration", "Duur", "90–120 min"),
            Fact.of("setting", "Setting", "individueel, thuisopdracht"),
            Fact.of("group-size", "Deelnemers", "1–6"),
            Fact.of("form", "Vorm", "opdracht")),
        List.of(
            "lange strook papier (bijvoorbeeld de achterkant van behang)",
            "stiften in twee kleuren"),
        List.of(
            SampleLinks.question("wie-ben-ik", "Wie ben ik?"),
            SampleLinks.phase("introspectie", "Introspectie")),
        List.of(
            "een recent of onverwerkt ingrijpend verlies",
            "een traject van één of twee gesprekken, waarin geen tijd is om op te vangen wat losraakt"),
        steps(),
        "samen 1 uur 45 min",
        List.of(
            new Variant(
                "Met voorwerpen",
                Html.text(
                    "Een touw op de vloer en alledaagse voorwerpen als gebeurtenissen; de coachee"
                        + " loopt er letterlijk langs.")),
            new Variant(
                "In een groepje",
                Html.text("Ieder vertelt tien minuten bij de eigen lijn; de anderen luisteren."))),
        List.of(
            "mooi willen tekenen",
            "de innerlijke lijn laten samenvallen met succes",
            "als coach de dalen interessanter vinden dan de toppen"),
        SampleText.body("intervention"),
        List.of(new ModelPlace(SampleLinks.MODEL, SampleText.small("zijn"), "Wie ben ik?")),
        List.of(
            new RelationGroup(
                "precedes",
                "Gaat vooraf aan",
                List.of(
                    SampleLinks.intervention("leven-over-een-jaar", "Mijn leven over een jaar"))),
            new RelationGroup(
                "alternative-to",
                "In plaats van",
                List.of(SampleLinks.intervention("biografieopdracht", "Biografieopdracht")))),
        List.of(
            new Fact(
                "creator",
                "Bedacht door",
                List.of(
                    new Link("De Waard-van Maanen", "../people/waard-van-maanen.html", "person"))),
            Fact.of("difficulty", "Ervaring", "ervaren coach"),
            Fact.of("evidence", "Onderbouwing", "ervaring uit de praktijk")),
        List.of(new Link("Werkblad bij de levenslijn", "levenslijn-werkblad.html", "")),
        SampleLinks.foot(CITED));
  }

  private static List<TocItem> sheetContents() {
    return List.of(
        new TocItem(2, "Zo gaat het", "#part-steps"),
        new TocItem(2, "Varianten", "#part-variants"),
        new TocItem(2, "Vragen om te stellen", "#vragen-om-te-stellen"),
        new TocItem(2, "Nabespreken", "#nabespreken"));
  }

  private static List<Step> steps() {
    return List.of(
        step(
            1,
            "Leg uit wat beide lijnen betekenen en teken zelf een voorbeeld.",
            "10 min",
            "coach"),
        step(
            2,
            "Zet op een tijdas de feiten: geboorte, school, verhuizing, werk, liefde, verlies.",
            "20 min",
            "coachee"),
        step(
            3,
            "Teken boven de as de uiterlijke lijn: hoe het er voor anderen uitzag.",
            "15 min",
            "coachee"),
        new Step(
            4,
            Html.text("Teken in de andere kleur de innerlijke lijn: hoe het voor jou was."),
            "15 min",
            "coachee",
            Html.text("Laat stiltes bestaan; vul niets in.")),
        step(
            5,
            "Vertel bij drie plekken waar de lijnen elkaar raken en drie waar ze uiteenlopen.",
            "30 min",
            "samen"),
        step(6, "Geef het geheel een titel en trek beide lijnen een jaar door.", "15 min", ""));
  }

  private static Step step(int number, String text, String time, String who) {
    return new Step(number, Html.text(text), time, who, Html.EMPTY);
  }

  /** The emptiest page there is. */
  static InterventionView stub() {
    String title = "Verandering van werkplek, takenpakket of verantwoordelijkheidsverdeling";
    return new InterventionView(
        SampleFrame.shell("interventions/andere-werkplek", title, "interventions/index", List.of()),
        new EntryHead(
            "intervention",
            "Interventie",
            title,
            "",
            Html.EMPTY,
            List.of(),
            "",
            "",
            true,
            List.of()),
        Html.EMPTY,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "",
        List.of(),
        List.of(),
        Html.EMPTY,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        EntryFoot.EMPTY);
  }

  static ModelView model() {
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
        head(
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
        List.of("geeft houvast", "koppelt introspectie aan de markt"),
        List.of("de focus kan te smal worden, omdat vragen zich ontwikkelen"),
        List.of("grote druk", "een coachee die vooral praktische hulp zoekt"),
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
        java.util.Arrays.stream(interventions)
            .map(title -> SampleLinks.intervention("levenslijn", title))
            .toList();
    return new NodeRow(
        id,
        label,
        "",
        new Link(label.replace("?", ""), "../glossary.html#" + id, "term"),
        links,
        List.of());
  }

  static CaseView caseStudy() {
    return new CaseView(
        SampleFrame.shell("cases/tom", "Tom", "cases/index", List.of()),
        head(
            "case",
            "Casus",
            "Tom",
            "Een marketeer van begin vijftig verliest door een reorganisatie zijn plek en ontdekt"
                + " dat hij voor het eerst zelf mag kiezen."),
        "Tom is samengesteld uit meer dan één mens.",
        "Door een reorganisatie is er op zijn niveau geen functie meer; Tom wil weten hoe hij"
            + " verder kan.",
        List.of(
            new Fact(
                "chapters",
                "Hoofdstukken",
                List.of(
                    SampleLinks.chapter("de-loopbaanvraag", "De loopbaanvraag"),
                    SampleLinks.chapter("de-binnencirkel", "De binnencirkel"))),
            new Fact("models", "Modellen", List.of(SampleLinks.MODEL))),
        caseSteps(),
        Html.text(
            "Tom stapt over naar een lijnfunctie in de marketing bij een kleine, innovatieve"
                + " onderneming."),
        List.of(
            Html.text(
                "Welke kernvraag kreeg in dit traject de meeste aandacht, en had jij dat ook zo"
                    + " gedaan?"),
            Html.text("Hoe had je gehandeld als er geen kans via een bekende was gekomen?")),
        List.of(),
        SampleText.body("case"),
        SampleLinks.foot());
  }

  private static List<CaseStep> caseSteps() {
    return List.of(
        caseStep(
            1,
            "De aanleiding",
            SampleLinks.phase("intake", "Intake en contractering"),
            "vraag",
            "Zolang de reorganisatie als nederlaag voelt, is er nog geen vraag.",
            "Na jaren in een zware marketingfunctie bij een groot internationaal bedrijf hoort Tom"
                + " dat er op zijn niveau vrijwel geen kans meer is. In het eerste gesprek"
                + " overheersen boosheid en teleurstelling.",
            card("Intake", "Kennismaken en de vraag achter de vraag vinden.")),
        caseStep(
            2,
            "Het levensverhaal",
            SampleLinks.question("wie-ben-ik", "Wie ben ik?"),
            "zijn",
            "Hij heeft zelden zelf gekozen, en kan dat nu wel.",
            "De biografieopdracht legt een patroon bloot. Zijn vader stierf vroeg, er kwamen zorg"
                + " voor zijn moeder en voor het familiebedrijf, er was een ongeluk met de motor,"
                + " en een studie bleef onaf.",
            card("Biografieopdracht", "Het eigen leven in hoofdstukken.")),
        caseStep(
            3,
            "Vijf scenario’s",
            SampleLinks.phase("scenarios", "Scenario’s en netwerk"),
            "scenarios",
            "",
            "Op tafel liggen een zware directiefunctie, een groot bedrijf, een klein bedrijf,"
                + " blijven in de marketing, en een ander vakgebied."));
  }

  private static CaseStep caseStep(
      int number,
      String title,
      FacetValue facet,
      String node,
      String insight,
      String text,
      Card... uses) {
    return new CaseStep(
        number,
        "stap-" + number,
        title,
        List.of(facet),
        SampleText.small(node),
        List.of(uses),
        new Html("<p>" + text + "</p>"),
        Html.text(insight));
  }

  private static Card card(String title, String summary) {
    return new Card(
        "intervention",
        "Interventie",
        SampleLinks.intervention("levenslijn", title),
        Html.text(summary),
        List.of(Fact.of("duration", "Duur", "60 min")));
  }
}
