package dev.vademecum.compose;

import dev.vademecum.config.Facet;
import dev.vademecum.entry.Entry;
import dev.vademecum.navigation.Addresses;
import dev.vademecum.output.OutputFile;
import dev.vademecum.templates.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The catalogue of interventions as a CSV file for spreadsheets. It has a byte order mark, without
 * which they take it for another charset, and the separator that they expect in its language.
 */
final class InterventionsCsv {
  /** What a formula begins with in some spreadsheet, wide forms included. */
  private static final String FORMULA = "=+-@＝＋－＠";

  /** Also what parts lines and is no blank to Java. */
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

  private final Composition all;
  private final Messages messages;
  private final List<Facet> facets;

  InterventionsCsv(Composition all) {
    this.all = all;
    this.messages = all.messages();
    this.facets = Filters.facets(all).filter(this::isChosen).toList();
  }

  /** Durations and sizes have columns of their own, which say more than their buckets. */
  private boolean isChosen(Facet facet) {
    return all.handbook().config().facet(facet.id()).isPresent();
  }

  OutputFile file() {
    Stream<String> rows = all.byTitle(Entry.Intervention.class).stream().map(this::line);
    return OutputFile.text(
        Addresses.INTERVENTIONS_CSV,
        "\uFEFF"
            + Stream.concat(Stream.of(head()), rows)
                .map(line -> line + "\r\n")
                .collect(Collectors.joining()));
  }

  /** The heads of the columns. */
  String head() {
    List<String> cells = new ArrayList<>();
    cells.add(messages.text("entry"));
    cells.add(messages.text("fact.form"));
    cells.add(messages.text("aim"));
    cells.add(messages.text("fact.duration"));
    cells.add(messages.text("fact.group-size"));
    facets.forEach(facet -> cells.add(all.facetLabel(facet.id())));
    cells.add(messages.text("csv.address"));
    return line(cells);
  }

  /** An intervention, without a line break at its end. */
  String line(Entry.Intervention intervention) {
    List<String> cells = new ArrayList<>();
    cells.add(intervention.title());
    cells.add(all.word("form.", intervention.form()));
    cells.add(all.citations().plain(intervention.aim()));
    cells.add(Words.span(messages, intervention.duration()));
    cells.add(Words.groupSize(messages, intervention.groupSize()));
    facets.forEach(facet -> cells.add(values(intervention, facet)));
    cells.add(all.siteUrl() + Addresses.of(intervention.id()));
    return line(cells);
  }

  private String values(Entry.Intervention intervention, Facet facet) {
    return all.handbook().values(intervention, facet).stream()
        .map(value -> all.valueLabel(facet.id(), value))
        .collect(Collectors.joining(", "));
  }

  /** English spreadsheets part cells by commas; where decimals have commas, semicolons do. */
  private String line(List<String> cells) {
    String separator = messages.language().equals("en") ? "," : ";";
    return cells.stream().map(InterventionsCsv::cell).collect(Collectors.joining(separator));
  }

  /** Always in quotes, on one line, and with an apostrophe before what would be a formula. */
  private static String cell(String text) {
    String line = BLANKS.matcher(text).replaceAll(" ").strip();
    boolean formula = !line.isEmpty() && FORMULA.indexOf(line.charAt(0)) >= 0;
    String harmless = formula ? "'" + line : line;
    return '"' + harmless.replace("\"", "\"\"") + '"';
  }
}
