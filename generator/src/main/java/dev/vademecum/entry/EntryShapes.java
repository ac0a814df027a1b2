package dev.vademecum.entry;

import static dev.vademecum.yaml.Key.optional;
import static dev.vademecum.yaml.Key.recommended;
import static dev.vademecum.yaml.Key.required;
import static dev.vademecum.yaml.Shape.listOf;
import static dev.vademecum.yaml.Shape.oneOf;
import static dev.vademecum.yaml.Shape.oneOrMore;
import static dev.vademecum.yaml.Shape.structure;
import static dev.vademecum.yaml.Shape.text;
import static dev.vademecum.yaml.Shape.texts;

import dev.vademecum.config.Edition;
import dev.vademecum.config.Facet;
import dev.vademecum.csl.CslVocabulary;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.edition.Marks;
import dev.vademecum.yaml.Key;
import dev.vademecum.yaml.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The keys of every kind of entry: the one definition that checks what authors write. */
public final class EntryShapes {
  private static final Shape YEAR =
      new Shape.Formatted(Message.of("type.year"), Pattern.compile("-?\\d{1,4}"), "1989");

  private static final Shape RIGHTS =
      structure(
          optional(
              "status",
              oneOf(
                  "own",
                  "cc",
                  "public-domain",
                  "generic",
                  "redrawn",
                  "quotation",
                  "permission",
                  "permission-needed",
                  "trademark")),
          optional("holder", text()),
          optional("licence", text()),
          optional("note", text()));

  private static final List<Key> COMMON =
      List.of(
          optional("id", text()),
          optional("summary", text()),
          optional("aliases", texts()),
          optional("status", oneOf("draft", "review", "published", "deprecated"))
              .otherwise("published"),
          optional("stub", new Shape.Flag()).otherwise("false"),
          optional("sources", texts()),
          optional("updated", Shape.date()),
          optional("redirects_from", texts()));

  /** Keeps the names of an entry from becoming links by themselves. */
  private static final Key LINK = optional("link", oneOf("off"));

  private final List<Key> facets;

  /** Each is made once, as thousands of entries have the same. */
  private final Map<Kind, Shape.Structure> made = new ConcurrentHashMap<>();

  public EntryShapes(List<Facet> facets) {
    this.facets = facets.stream().map(EntryShapes::facet).toList();
  }

  private static Key facet(Facet facet) {
    return optional(facet.id(), oneOrMore(new Shape.OneOf(facet.valueIds())));
  }

  /** The shape of an entry whose keys depend on its kind alone. */
  public Shape.Structure of(Kind kind) {
    return made.computeIfAbsent(
        kind, k -> k == Kind.REFERENCE ? Marks.onWhole(reference()) : Marks.on(keys(k)));
  }

  private Shape.Structure keys(Kind kind) {
    return switch (kind) {
      case CHAPTER -> entry(titled(optional("rights", RIGHTS)), chapter());
      case INTERVENTION -> entry(titled(optional("rights", RIGHTS)), intervention());
      case MODEL -> entry(titled(required("rights", RIGHTS)), model());
      case CASE -> entry(titled(optional("rights", RIGHTS)), caseStudy());
      case COURSE -> entry(titled(optional("rights", RIGHTS)), course());
      case TERM -> entry(titled(optional("rights", RIGHTS)), term());
      case PERSON ->
          entry(List.of(optional("title", text()), optional("rights", RIGHTS)), person());
      case REFERENCE -> reference();
    };
  }

  /** The shape of a model, with the keys of its drawing. */
  public Shape.Structure model(List<Key> drawing) {
    List<String> names = drawing.stream().map(Key::name).toList();
    List<Key> own =
        keys(Kind.MODEL).keys().stream().filter(k -> !names.contains(k.name())).toList();
    return Marks.on(entry(own, drawing));
  }

  /** The shape of an entry in a file that lists many, where it has no file to be named after. */
  public Shape.Structure listed(Kind kind) {
    return new Shape.Structure(
        of(kind).keys().stream()
            .map(key -> key.name().equals("id") ? required("id", key.shape()) : key)
            .toList());
  }

  private static List<Key> titled(Key rights) {
    return List.of(required("title", text()), rights);
  }

  private static Shape.Structure entry(List<Key> first, List<Key> own) {
    return new Shape.Structure(Stream.concat(first.stream(), own.stream()).toList());
  }

  private List<Key> with(Key... own) {
    List<Key> keys = new ArrayList<>(List.of(own));
    keys.addAll(COMMON);
    keys.addAll(facets);
    return keys;
  }

  private List<Key> chapter() {
    Shape goal =
        structure(
            required("id", text()),
            required("text", text()),
            optional(
                "level",
                oneOf("remember", "understand", "apply", "analyse", "evaluate", "create")));
    return with(
        optional("subtitle", text()),
        optional("models", texts()),
        optional("interventions", texts()),
        optional("cases", texts()),
        optional("see_also", texts()),
        optional("learning_goals", listOf(goal)),
        optional("key_points", texts()));
  }

  private List<Key> intervention() {
    Shape variant =
        new Shape.TextOr(text(), structure(required("title", text()), optional("text", text())));
    Shape step =
        structure(
            required("text", text()),
            optional("time", Duration.SHAPE),
            optional("who", text()),
            optional("note", text()).onlyIn(Edition.TRAINER));
    return with(
        required("aim", text()),
        recommended(
            "form",
            oneOf(
                "exercise",
                "assignment",
                "question-set",
                "conversation",
                "instrument",
                "test",
                "game",
                "group-work",
                "work-context",
                "trajectory")),
        recommended("duration", duration()),
        recommended("group_size", groupSize()),
        optional("materials", texts()),
        optional("steps", listOf(step)),
        optional("models", texts()),
        optional("creator", texts()),
        recommended("contraindications", texts()),
        optional("pitfalls", texts()),
        optional("variants", oneOrMore(variant)),
        optional("precedes", texts()),
        optional("alternative_to", texts()),
        optional("combines_with", texts()),
        optional("variation_of", texts()),
        optional("worksheet", text()),
        LINK);
  }

  private static Shape duration() {
    return new Shape.TextOr(
        Duration.SHAPE,
        structure(
            optional("min", Duration.SHAPE),
            optional("max", Duration.SHAPE),
            optional("prep", Duration.SHAPE),
            optional("debrief", Duration.SHAPE)));
  }

  private static Shape groupSize() {
    Shape number = new Shape.Numeric(true);
    return new Shape.TextOr(
        GroupSize.SHAPE, structure(required("min", number), optional("max", number)));
  }

  private List<Key> model() {
    return with(
        required("archetype", text()),
        required("alt", text()),
        optional("caption", text()),
        optional("longdesc", text()).otherwise("auto"),
        optional("number", oneOf("auto", "off")).otherwise("auto"),
        optional("language", Shape.LANGUAGE),
        optional("creator", texts()),
        optional("year", YEAR),
        LINK,
        optional("strengths", texts()),
        optional("limitations", texts()),
        optional("contraindications", texts()));
  }

  private List<Key> caseStudy() {
    List<Key> step =
        new ArrayList<>(
            List.of(
                required("title", text()),
                required("uses", texts()),
                optional("insight", text()),
                optional("text", text())));
    step.addAll(facets);
    Shape subject =
        structure(
            required("kind", oneOf("fictional", "composite", "altered", "consented")),
            optional("pseudonym", text()),
            optional("consent", text()));
    return with(
        required("subject", subject),
        required("issue", text()),
        required("steps", listOf(new Shape.Structure(step))),
        optional("chapters", texts()),
        optional("models", texts()),
        recommended("outcome", text()),
        recommended("discussion", texts()),
        optional("answers", texts()).onlyIn(Edition.TRAINER));
  }

  private List<Key> course() {
    Shape block =
        structure(
            optional("title", text()),
            optional("use", text()),
            optional(
                "kind",
                oneOf(
                    "welcome",
                    "connect",
                    "input",
                    "explore",
                    "practise",
                    "decide",
                    "reflect",
                    "close",
                    "break",
                    "off-programme")),
            optional("duration", duration()),
            optional("note", text()).onlyIn(Edition.TRAINER));
    Shape session =
        structure(
            required("title", text()),
            optional("start", ClockTime.SHAPE),
            required("blocks", listOf(block)));
    return with(
        optional("goals", texts()),
        optional("study_load", duration()),
        recommended("sessions", listOf(session)));
  }

  private List<Key> term() {
    return with(
        required("definition", text()),
        optional("forms", texts()),
        optional("language", Shape.LANGUAGE),
        LINK,
        optional("see", texts()),
        optional("opposite", texts()),
        optional("translations", new Shape.MapOf(Optional.of(Shape.LANGUAGE), text())));
  }

  private List<Key> person() {
    List<Key> keys =
        with(LINK, optional("born", YEAR), optional("died", YEAR), optional("url", Shape.url()));
    CslVocabulary.nameParts().forEach(part -> keys.add(optional(part, text())));
    return keys;
  }

  /** The words of CSL, and of the common keys those that are no word of CSL. */
  private Shape.Structure reference() {
    List<Key> keys = new ArrayList<>();
    keys.add(required("id", text()));
    keys.add(required("type", new Shape.OneOf(CslVocabulary.types())));
    keys.add(optional("language", text()));
    CslVocabulary.fields().forEach(field -> keys.add(optional(field, text())));
    CslVocabulary.nameRoles().forEach(role -> keys.add(optional(role, listOf(name()))));
    CslVocabulary.dateRoles().forEach(role -> keys.add(optional(role, new Shape.Anything())));
    List<String> taken = keys.stream().map(Key::name).toList();
    with(optional("rights", RIGHTS)).stream()
        .filter(key -> !taken.contains(key.name()))
        .forEach(keys::add);
    return new Shape.Structure(keys);
  }

  private static Shape name() {
    return new Shape.TextOr(
        text(),
        new Shape.Structure(
            CslVocabulary.nameParts().stream().map(part -> optional(part, text())).toList()));
  }
}
