package dev.vademecum.compose;

import dev.vademecum.entry.Entry;
import dev.vademecum.entry.Meta;
import dev.vademecum.markdown.PlainText;
import dev.vademecum.templates.Messages;
import dev.vademecum.templates.view.InterventionRow;
import java.util.stream.Collectors;

/** Interventions as rows of a catalogue. */
final class InterventionRows {
  private final Page page;
  private final Composition all;
  private final Messages messages;

  InterventionRows(Page page) {
    this.page = page;
    this.all = page.composition();
    this.messages = all.messages();
  }

  InterventionRow row(Entry.Intervention intervention) {
    Meta meta = intervention.meta();
    String setting =
        meta.facet("setting").stream()
            .map(value -> all.valueLabel("setting", value))
            .collect(Collectors.joining(", "));
    return new InterventionRow(
        intervention.id().id(),
        page.link(intervention.id()),
        PlainText.ofBlocks(intervention.aim().document().blocks()).strip(),
        all.word("form.", intervention.form()),
        Words.span(messages, intervention.duration()),
        Words.groupSize(messages, intervention.groupSize()),
        setting,
        page.facets(meta.facets(), all.ownFacets()),
        meta.stub());
  }
}
