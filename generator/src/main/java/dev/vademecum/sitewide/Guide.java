package dev.vademecum.sitewide;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.citation.Citations;
import dev.vademecum.config.HandbookConfig;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.Kind;
import dev.vademecum.navigation.Addresses;
import dev.vademecum.output.OutputFile;
import dev.vademecum.templates.Messages;
import java.util.List;

/** {@code llms.txt}: what there is to read, for programs that read texts, in Markdown. */
final class Guide {
  private Guide() {}

  /** Addresses are full ones where it is said where the handbook will stand, else relative. */
  static OutputFile of(Handbook handbook, Citations citations, Messages messages) {
    HandbookConfig config = handbook.config();
    StringBuilder text = new StringBuilder("# ").append(line(config.title())).append("\n");
    if (!config.summary().isEmpty()) {
      text.append("\n> ").append(line(config.summary())).append("\n");
    }
    for (Kind kind : Kind.values()) {
      List<? extends Entry> entries =
          kind == Kind.CHAPTER ? handbook.chapters() : handbook.ofKind(kind).toList();
      if (kind.hasOwnPage() && !entries.isEmpty()) {
        text.append("\n## ").append(messages.text("kinds." + kind.id())).append("\n\n");
        entries.forEach(entry -> text.append(item(handbook, citations, entry)));
      }
    }
    return OutputFile.text("llms.txt", text.toString());
  }

  private static String item(Handbook handbook, Citations citations, Entry entry) {
    String title = line(entry.title()).replaceAll("[\\[\\]]", "\\\\$0");
    String summary = line(citations.plain(entry.meta().summary()));
    String address = handbook.siteUrl() + Addresses.of(entry.id());
    return "- [" + title + "](" + address + ")" + (summary.isEmpty() ? "" : ": " + summary) + "\n";
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
