package dev.vademecum.entry;

import dev.vademecum.csl.CslDate;
import dev.vademecum.csl.CslItem;
import dev.vademecum.csl.CslName;
import dev.vademecum.csl.CslVocabulary;
import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.Located;
import dev.vademecum.source.SourceFile;
import dev.vademecum.yaml.Fields;
import dev.vademecum.yaml.YamlMapping;
import dev.vademecum.yaml.YamlNode;
import dev.vademecum.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads names, dates and works in CSL-YAML. */
final class CslReader {
  private static final Pattern DATE =
      Pattern.compile("(?<y>-?\\d{1,4})(?:-(?<m>\\d{1,2})(?:-(?<d>\\d{1,2}))?)?(?<circa>~?)");

  /** After the twelve months CSL and EDTF number the seasons, up to this. */
  private static final int LAST_SEASON = 24;

  private static final int LAST_DAY = 31;

  private final SourceFile file;
  private final Diagnostics diagnostics;

  CslReader(SourceFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  CslItem item(String id, Fields fields) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String field : CslVocabulary.fields()) {
      fields.located(field).ifPresent(text -> texts.put(field, text.value()));
    }
    Map<String, List<CslName>> names = new LinkedHashMap<>();
    for (String role : CslVocabulary.nameRoles()) {
      List<CslName> people =
          fields.map(role, this::checkedName).stream().flatMap(Optional::stream).toList();
      if (!people.isEmpty()) {
        names.put(role, people);
      }
    }
    Map<String, CslDate> dates = new LinkedHashMap<>();
    for (String role : CslVocabulary.dateRoles()) {
      fields.node(role).flatMap(this::possible).ifPresent(date -> dates.put(role, date));
    }
    return new CslItem(id, fields.text("type"), texts, names, dates, fields.text("language"));
  }

  private Optional<CslName> checkedName(YamlNode node) {
    Optional<CslName> name = nameOf(node);
    if (name.filter(JoinedNames::isJoined).isPresent()) {
      diagnostics.add(
          file.diagnostic(
              Code.JOINED_NAMES,
              node.span(),
              Message.of("joined-names", written(name.get())),
              Message.of("joined-names.hint")));
    }
    return name;
  }

  private static String written(CslName name) {
    return Stream.of(name.given(), name.nonDroppingParticle(), name.family(), name.literal())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" "));
  }

  private static Optional<CslName> nameOf(YamlNode node) {
    return Fields.of(node)
        .map(CslReader::name)
        .or(() -> Fields.located(node).map(text -> CslName.literal(text.value())));
  }

  static CslName name(Fields fields) {
    return new CslName(
        fields.text("given"),
        fields.text("family"),
        fields.text("dropping-particle"),
        fields.text("non-dropping-particle"),
        fields.text("suffix"),
        fields.text("literal"));
  }

  /** A date whose months and days there are; another is refused. */
  private Optional<CslDate> possible(YamlNode node) {
    Optional<CslDate> read = date(node);
    return read.isEmpty() || read.filter(CslReader::isPossible).isPresent() ? read : refuse(node);
  }

  private static boolean isPossible(CslDate date) {
    return Math.max(date.month(), date.endMonth()) <= LAST_SEASON
        && Math.max(date.day(), date.endDay()) <= LAST_DAY;
  }

  private Optional<CslDate> date(YamlNode node) {
    if (node instanceof YamlMapping mapping) {
      return dateOf(new Fields(mapping), node);
    }
    if (node instanceof YamlSequence list && list.items().size() == 1) {
      return date(list.items().get(0)); // Pandoc writes issued: [{year: 2010}]
    }
    Optional<CslDate> date =
        Fields.located(node).map(text -> plain(text.value()).orElse(CslDate.literal(text.value())));
    return date.isPresent() ? date : refuse(node);
  }

  private static Optional<CslDate> plain(String text) {
    Matcher from = DATE.matcher(text);
    if (from.matches()) {
      boolean circa = !from.group("circa").isEmpty();
      return Optional.of(
          new CslDate(part(from, "y"), part(from, "m"), part(from, "d"), 0, 0, 0, "", circa));
    }
    String[] both = text.split("/", 2);
    if (both.length == 2 && plain(both[0]).isPresent() && plain(both[1]).isPresent()) {
      return Optional.of(span(plain(both[0]).get(), plain(both[1]).get()));
    }
    return Optional.empty();
  }

  private static CslDate span(CslDate from, CslDate to) {
    return new CslDate(
        from.year(), from.month(), from.day(), to.year(), to.month(), to.day(), "", from.circa());
  }

  private static int part(Matcher date, String name) {
    String digits = date.group(name);
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private Optional<CslDate> dateOf(Fields fields, YamlNode node) {
    boolean circa = fields.flag("circa") || fields.text("circa").equals("1");
    if (fields.has("date-parts")) {
      return dateParts(fields.node("date-parts").orElse(node), season(fields), circa);
    }
    if (fields.has("year")) {
      int year = fields.integer("year").orElse(0);
      int month = fields.integer("month").orElse(season(fields));
      int day = fields.integer("day").orElse(0);
      return Optional.of(new CslDate(year, month, day, 0, 0, 0, "", circa));
    }
    Optional<Located<String>> literal = fields.located("literal").or(() -> fields.located("raw"));
    return literal.isPresent()
        ? literal.map(text -> plain(text.value()).orElse(CslDate.literal(text.value())))
        : refuse(node);
  }

  /** A season as a number of a month; 0 without one, and for a word of the author's own. */
  private static int season(Fields fields) {
    int season = fields.integer("season").orElse(0);
    return season >= 1 && season <= 4 ? 12 + season : season > 12 ? season : 0;
  }

  private Optional<CslDate> dateParts(YamlNode node, int season, boolean circa) {
    List<List<Integer>> parts = new ArrayList<>();
    if (node instanceof YamlSequence list) {
      list.items().forEach(item -> parts.add(numbers(item)));
    }
    if (parts.isEmpty() || parts.stream().anyMatch(part -> part.isEmpty() || part.size() > 3)) {
      return refuse(node);
    }
    List<Integer> from = parts.get(0);
    List<Integer> to = parts.size() > 1 ? parts.get(1) : List.of();
    int month = from.size() > 1 ? at(from, 1) : season;
    return Optional.of(
        new CslDate(at(from, 0), month, at(from, 2), at(to, 0), at(to, 1), at(to, 2), "", circa));
  }

  private static List<Integer> numbers(YamlNode node) {
    if (!(node instanceof YamlSequence list)) {
      return List.of();
    }
    return list.items().stream()
        .map(item -> Fields.located(item).map(Located::value).orElse(""))
        .map(text -> text.matches("-?\\d{1,4}") ? Integer.parseInt(text) : 0)
        .toList();
  }

  private static int at(List<Integer> parts, int index) {
    return index < parts.size() ? parts.get(index) : 0;
  }

  private Optional<CslDate> refuse(YamlNode node) {
    diagnostics.add(
        file.diagnostic(
            Code.WRONG_TYPE,
            node.span(),
            Message.of("wrong-type.csl-date"),
            Message.of("wrong-type.csl-date.hint")));
    return Optional.empty();
  }
}
