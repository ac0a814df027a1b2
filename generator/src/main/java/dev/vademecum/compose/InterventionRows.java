package dev.vademecum.compose;

import dev.vademecum.entry.Entry;
import dev.vademecum.entry.Meta;
import dev.vademecum.templates.Messages;
import dev.vademecum.templates.view.InterventionRow;
import java.util.stream.Collectors;

/** Interventions as rows of a catalogue. */
final class InterventionRows {
  private final Page page;
  private final Composition all;
  private final Messages messages;
  private final InterventionsCsv csv;

  InterventionRows(Page page) {
    this.page = page;
    this.all = page.composition();
    this.messages = all.messages();
    this.csv = new InterventionsCsv(all);
  }

  InterventionRow row(Entry.Intervention intervention) {
    return row(intervention, "");
  }

  /** A row that knows itself as a line of a CSV file. */
  InterventionRow saved(Entry.Intervention intervention) {
    return row(intervention, csv.line(intervention));
  }

  private InterventionRow row(Entry.Intervention intervention, String line) {
    Meta meta = intervention.meta();
    String setting =
        meta.facet("setting").stream()
            .map(value -> all.valueLabel("setting", value))
            .collect(Collectors.joining(", "));
    return new InterventionRow(
        intervention.id().id(),
        Filters.keys(all, intervention),
        line,
        page.link(intervention.id()),
        all.citations().plain(intervention.aim()),
        all.word("form.", intervention.form()),
        Words.span(messages, intervention.duration()),
        Words.groupSize(messages, intervention.groupSize()),
        setting,
        page.facets(meta.facets(), all.ownFacets()),
        meta.stub());
  }
}
