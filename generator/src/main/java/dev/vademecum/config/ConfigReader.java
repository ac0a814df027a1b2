package dev.vademecum.config;

import static dev.vademecum.yaml.Key.optional;
import static dev.vademecum.yaml.Key.required;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.Nearest;
import dev.vademecum.diagnostic.Severity;
import dev.vademecum.source.Located;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;
import dev.vademecum.yaml.Fields;
import dev.vademecum.yaml.Shape;
import dev.vademecum.yaml.ShapeCheck;
import dev.vademecum.yaml.YamlMapping;
import dev.vademecum.yaml.YamlNode;
import dev.vademecum.yaml.YamlReader;
import dev.vademecum.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads {@code handbook.yml}. A fault is reported and the rest still counts. */
public final class ConfigReader {
  /** A quiet teal, which suits paper and ink. */
  private static final String DEFAULT_ACCENT = "#0b6e6e";

  private static final String DEFAULT_STYLE = "apa";
  private static final String DEFAULT_PARTICLES = "nl";

  static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private static final Shape LINK_POLICY = Shape.oneOf(LinkPolicy.ids());
  private static final Shape.Structure FACET =
      Shape.structure(
          required("label", Shape.text()), required("values", new Shape.MapOf(Shape.text())));
  private static final Shape COLOUR =
      new Shape.Formatted(
          Message.of("type.colour"), Pattern.compile("#[0-9a-fA-F]{6}"), DEFAULT_ACCENT);

  private static final Shape.Structure SHAPE =
      Shape.structure(
          required("title", Shape.text()),
          optional("subtitle", Shape.text()),
          optional("summary", Shape.text()),
          required("language", new Shape.OneOf(Language.tags())),
          optional("authors", Shape.texts()),
          optional("url", Shape.url()),
          optional("facets", new Shape.MapOf(FACET)),
          optional("nav", new Shape.Outline("title", "chapters")),
          optional(
              "citation",
              Shape.structure(
                  optional("style", Shape.text()).otherwise(DEFAULT_STYLE),
                  optional("particles", new Shape.OneOf(CitationConfig.PARTICLES))
                      .otherwise(DEFAULT_PARTICLES),
                  optional("terms", new Shape.MapOf(Shape.text())),
                  optional("lists", Shape.oneOf("each-page", "bibliography"))
                      .otherwise("each-page"),
                  optional("further_reading", new Shape.Flag()).otherwise("true"))),
          optional(
              "autolink",
              Shape.structure(
                  optional("term", LINK_POLICY).otherwise(LinkPolicy.FIRST_IN_SECTION.id()),
                  optional("intervention", LINK_POLICY).otherwise(LinkPolicy.FIRST_IN_SECTION.id()),
                  optional("model", LINK_POLICY).otherwise(LinkPolicy.OFF.id()),
                  optional("person", LINK_POLICY).otherwise(LinkPolicy.OFF.id()))),
          optional("editions", EditionsReader.SHAPE),
          optional("coverage_page", Shape.texts()),
          optional("accessibility", StatementReader.SHAPE),
          optional("html", Shape.oneOf("escape", "sanitize")).otherwise("escape"),
          optional("checks", new Shape.MapOf(Shape.oneOf("error", "warning", "info", "off"))),
          optional(
              "theme",
              Shape.structure(
                  optional("accent", COLOUR).otherwise(DEFAULT_ACCENT),
                  optional("logo", Shape.text()))));

  private final SourceFile file;
  private final Set<String> taken;
  private final Diagnostics diagnostics;

  private ConfigReader(SourceFile file, Set<String> taken, Diagnostics diagnostics) {
    this.file = file;
    this.taken = taken;
    this.diagnostics = diagnostics;
  }

  /** What {@code handbook.yml} may hold. */
  public static Shape.Structure shape() {
    return SHAPE;
  }

  /**
   * Reads the configuration; what is missing takes its default.
   *
   * @param taken names of keys, which no facet can have
   */
  public static HandbookConfig read(SourceFile file, Set<String> taken, Diagnostics diagnostics) {
    Optional<YamlNode> root = YamlReader.read(file, diagnostics);
    boolean readable = root.isPresent() || file.text().isBlank();
    return new ConfigReader(file, taken, diagnostics).read(root, readable);
  }

  private HandbookConfig read(Optional<YamlNode> written, boolean readable) {
    YamlNode root = written.orElseGet(() -> new YamlMapping(List.of(), new Span(0, 0)));
    boolean unsaid = written.isEmpty() && !readable;
    Fields fields = unsaid ? new Fields((YamlMapping) root) : checked(root);
    Optional<Fields> citation = fields.fields("citation");
    Optional<Fields> theme = fields.fields("theme");
    return new HandbookConfig(
        file,
        readable,
        fields.text("title"),
        fields.text("subtitle"),
        fields.text("summary"),
        language(fields.text("language")),
        fields.strings("authors"),
        fields.text("url"),
        facets(fields),
        editions(fields),
        coveragePage(fields),
        fields.fields("accessibility").flatMap(new StatementReader(file, diagnostics)::read),
        navItems(fields, "nav"),
        fields.text("html").equals("sanitize"),
        citation(citation.orElseGet(() -> new Fields(nothing(root)))),
        autolink(fields.fields("autolink").orElseGet(() -> new Fields(nothing(root)))),
        checks(fields),
        theme.map(t -> orElse(t.text("accent"), DEFAULT_ACCENT)).orElse(DEFAULT_ACCENT),
        theme.flatMap(t -> t.located("logo")));
  }

  private static CitationConfig citation(Fields written) {
    Map<Located<String>, String> terms = new LinkedHashMap<>();
    for (YamlMapping.Entry term :
        written.fields("terms").map(t -> t.mapping().entries()).orElse(List.of())) {
      Located<String> name = new Located<>(term.key().text(), term.key().span());
      scalar(term.value()).ifPresent(text -> terms.put(name, text));
    }
    return new CitationConfig(
        written.located("style").orElse(new Located<>(DEFAULT_STYLE, written.span())),
        orElse(written.text("particles"), DEFAULT_PARTICLES),
        terms,
        !written.text("lists").equals("bibliography"),
        !written.text("further_reading").equals("false"));
  }

  private static YamlMapping nothing(YamlNode at) {
    return new YamlMapping(List.of(), at.span());
  }

  /** Terms and interventions are what readers look up; names of models and people are not. */
  private static Autolink autolink(Fields written) {
    return new Autolink(
        policy(written, "term", LinkPolicy.FIRST_IN_SECTION),
        policy(written, "intervention", LinkPolicy.FIRST_IN_SECTION),
        policy(written, "model", LinkPolicy.OFF),
        policy(written, "person", LinkPolicy.OFF));
  }

  private static LinkPolicy policy(Fields written, String kind, LinkPolicy otherwise) {
    return LinkPolicy.of(written.text(kind)).orElse(otherwise);
  }

  private Fields checked(YamlNode root) {
    return new ShapeCheck(file, diagnostics)
        .check(Message.text("handbook.yml"), root, SHAPE)
        .flatMap(Fields::of)
        .orElseGet(() -> new Fields(nothing(root)));
  }

  private static String orElse(String text, String otherwise) {
    return text.isEmpty() ? otherwise : text;
  }

  private static Language language(String tag) {
    return Arrays.stream(Language.values())
        .filter(language -> language.tag().equals(tag))
        .findFirst()
        .orElse(Language.EN);
  }

  private List<Edition> editions(Fields fields) {
    return fields
        .fields("editions")
        .map(editions -> new EditionsReader(file, diagnostics).read(editions))
        .orElse(List.of());
  }

  private List<String> coveragePage(Fields fields) {
    List<String> editions =
        fields.fields("editions").map(e -> e.mapping().entries()).orElse(List.of()).stream()
            .map(edition -> edition.key().text())
            .toList();
    List<Located<String>> written = fields.texts("coverage_page");
    written.stream()
        .filter(name -> !editions.contains(name.value()))
        .filter(name -> !name.value().equals(HandbookConfig.ALL_EDITIONS))
        .forEach(
            name ->
                report(
                    Code.UNKNOWN_EDITION,
                    name.span(),
                    Message.of("unknown-edition", name.value()),
                    Nearest.hint(name.value(), editions, Message.of("coverage-page.hint"))));
    return written.stream().map(Located::value).toList();
  }

  private List<Facet> facets(Fields fields) {
    List<Facet> facets = new ArrayList<>();
    List<Facet> builtIns = Facet.builtIns();
    fields.fields("facets").map(f -> f.mapping().entries()).orElse(List.of()).stream()
        .filter(entry -> isFree(entry.key(), builtIns))
        .map(this::facet)
        .flatMap(Optional::stream)
        .forEach(facets::add);
    facets.addAll(builtIns);
    return facets;
  }

  private boolean isFree(YamlScalar id, List<Facet> builtIns) {
    boolean free =
        Stream.concat(builtIns.stream(), Facet.derived().stream())
            .noneMatch(facet -> facet.id().equals(id.text()));
    boolean key = taken.contains(id.text());
    if (!free || key) {
      Message message =
          Message.of(free ? "duplicate-id.facet-key" : "duplicate-id.facet", id.text());
      report(Code.DUPLICATE_ID, id.span(), message, Message.of("rename"));
    }
    return free && !key && checkId(id);
  }

  private Optional<Facet> facet(YamlMapping.Entry entry) {
    return Fields.of(entry.value())
        .map(f -> new Facet(id(entry), orElse(f.text("label"), id(entry)), values(f)));
  }

  private static String id(YamlMapping.Entry entry) {
    return entry.key().text();
  }

  private List<Facet.Value> values(Fields facet) {
    return facet.fields("values").map(f -> f.mapping().entries()).orElse(List.of()).stream()
        .filter(entry -> checkId(entry.key()))
        .map(e -> value(e.key(), scalar(e.value()).orElse(e.key().text())))
        .toList();
  }

  private static Facet.Value value(YamlScalar id, String label) {
    return new Facet.Value(id.text(), label, id.span());
  }

  private static Optional<String> scalar(YamlNode node) {
    return Fields.located(node).map(Located::value);
  }

  private boolean checkId(YamlScalar id) {
    boolean valid = ID.matcher(id.text()).matches();
    if (!valid) {
      report(
          Code.INVALID_ID,
          id.span(),
          Message.of("invalid-id", id.text()),
          Message.of("invalid-id.hint"));
    }
    return valid;
  }

  private static Optional<NavItem> navItem(YamlNode node) {
    return Fields.of(node)
        .<NavItem>map(group -> new NavItem.Group(group.text("title"), navItems(group, "chapters")))
        .or(() -> Fields.located(node).map(NavItem.Chapter::new));
  }

  private static List<NavItem> navItems(Fields fields, String key) {
    return fields.map(key, ConfigReader::navItem).stream().flatMap(Optional::stream).toList();
  }

  private Map<Code, Optional<Severity>> checks(Fields fields) {
    Map<Code, Optional<Severity>> checks = new EnumMap<>(Code.class);
    List<String> ids = Arrays.stream(Code.values()).map(Code::id).toList();
    for (YamlMapping.Entry entry :
        fields.fields("checks").map(f -> f.mapping().entries()).orElse(List.of())) {
      String id = entry.key().text();
      Optional<Code> code = Arrays.stream(Code.values()).filter(c -> c.id().equals(id)).findFirst();
      if (code.isPresent()) {
        checks.put(code.get(), severity(scalar(entry.value()).orElse("")));
      } else {
        Message hint = Nearest.hint(id, ids, Message.of("unknown-check.hint"));
        report(Code.UNKNOWN_VALUE, entry.key().span(), Message.of("unknown-check", id), hint);
      }
    }
    return checks;
  }

  private static Optional<Severity> severity(String label) {
    return Arrays.stream(Severity.values()).filter(s -> s.label().equals(label)).findFirst();
  }

  private void report(Code code, Span span, Message message, Message hint) {
    diagnostics.add(file.diagnostic(code, span, message, hint));
  }
}
