package dev.vademecum.compose;

import dev.vademecum.entry.Entry;
import dev.vademecum.entry.Meta;
import dev.vademecum.source.Located;
import dev.vademecum.templates.Messages;
import dev.vademecum.templates.view.EntryHead;
import dev.vademecum.templates.view.Fact;
import dev.vademecum.templates.view.Link;
import java.util.List;
import java.util.Locale;

/** What stands above the text of an entry. */
final class Heads {
  private final Page page;
  private final Composition all;
  private final Messages messages;
  private final TextWriter texts;

  Heads(Page page, TextWriter texts) {
    this.page = page;
    this.all = page.composition();
    this.messages = all.messages();
    this.texts = texts;
  }

  EntryHead of(Entry entry) {
    Meta meta = entry.meta();
    String status =
        meta.status() == Meta.Status.PUBLISHED ? "" : meta.status().name().toLowerCase(Locale.ROOT);
    return new EntryHead(
        entry.id().kind().id(),
        kicker(entry),
        entry.title(),
        entry instanceof Entry.Chapter chapter ? chapter.subtitle() : "",
        texts.line(meta.summary()),
        meta.aliases().stream().map(Located::value).toList(),
        status,
        status.isEmpty() ? "" : messages.text("status." + status),
        meta.stub(),
        entry instanceof Entry.Intervention ? List.of() : facets(meta));
  }

  /** A sheet has them among its facts. */
  private List<Fact> facets(Meta meta) {
    return meta.facets().keySet().stream()
        .map(facet -> new Fact(facet, all.facetLabel(facet), values(meta, facet)))
        .toList();
  }

  private List<Link> values(Meta meta, String facet) {
    return meta.facet(facet).stream().map(value -> page.facetLink(facet, value)).toList();
  }

  private String kicker(Entry entry) {
    return switch (entry.id().kind()) {
      case CHAPTER -> messages.text("kicker.chapter", all.order().number(entry.id()).orElse(0));
      case INTERVENTION -> messages.text("kicker.intervention");
      case MODEL -> all.modelKicker(entry.id());
      case CASE -> messages.text("kicker.case");
      case COURSE -> messages.text("kicker.course");
      case PERSON -> messages.text("kicker.person");
      case TERM, REFERENCE -> messages.text("kind." + entry.id().kind().id());
    };
  }
}
