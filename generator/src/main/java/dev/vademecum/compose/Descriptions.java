package dev.vademecum.compose;

import dev.vademecum.entry.Entry;
import dev.vademecum.entry.Kind;
import dev.vademecum.navigation.Addresses;
import dev.vademecum.navigation.CommonPage;
import java.util.stream.Stream;

/** What pages say of themselves in a line, to those who see them in a list of results or a link. */
final class Descriptions {
  private final Composition all;

  Descriptions(Composition all) {
    this.all = all;
  }

  /**
   * The summary of an entry, or the line that says most in its place; empty where there is none.
   */
  String of(Entry entry) {
    String summary = all.citations().plain(entry.meta().summary());
    if (!summary.isEmpty()) {
      return summary;
    }
    if (entry instanceof Entry.Intervention intervention) {
      return all.citations().plain(intervention.aim());
    }
    return entry instanceof Entry.CaseStudy study ? all.citations().plain(study.issue()) : "";
  }

  /** That of a page that every handbook has. */
  String of(CommonPage page) {
    return switch (page) {
      case HOME -> all.handbook().config().summary();
      case MAP -> all.messages().text("map.intro");
      case ENTRIES -> all.messages().text("entries.intro");
      case COVERAGE -> all.messages().text("coverage.intro");
      case NOT_FOUND -> all.messages().text("not-found.text");
      default -> inBook(counted(page));
    };
  }

  /** Such as "38 interventies", and the title of a page that lists nothing. */
  private String counted(CommonPage page) {
    return Stream.of(Kind.values())
        .filter(kind -> Addresses.list(kind) == page)
        .findFirst()
        .map(kind -> all.messages().count(kind.id(), (int) all.handbook().ofKind(kind).count()))
        .orElseGet(() -> Frames.title(all.messages(), page));
  }

  /** What a page has, and of which handbook: "38 interventies · Loopbaancoaching: Naar regie". */
  String inBook(String text) {
    return text + " · " + all.titles().front(all.handbook());
  }
}
