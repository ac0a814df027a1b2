package dev.vademecum.check;

import dev.vademecum.config.HandbookConfig;
import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.html.PageRisks;
import dev.vademecum.navigation.Addresses;
import dev.vademecum.output.OutputFile;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.SourceTree;
import dev.vademecum.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The last gate behind templates that others than we have written: what their pages must not have.
 */
public final class ThemedPages {
  private ThemedPages() {}

  /** Reports what is found where a template of the theme has it, each thing once. */
  public static void check(
      SourceTree tree, HandbookConfig config, List<OutputFile> files, Diagnostics diagnostics) {
    List<SourceFile> templates =
        tree.below(SourceTree.THEME).stream().filter(f -> f.path().endsWith(".ftlh")).toList();
    if (templates.isEmpty()) {
      return;
    }
    Set<String> scripts =
        files.stream()
            .map(OutputFile::path)
            .filter(path -> path.endsWith(".js"))
            .collect(Collectors.toCollection(TreeSet::new));
    files.parallelStream()
        .filter(file -> file.path().endsWith(".html"))
        .forEach(
            file ->
                PageRisks.of(
                        text(file, config.siteUrl()),
                        src -> scripts.contains(Addresses.absolute(file.path(), src)))
                    .forEach(risk -> report(risk, templates, diagnostics)));
  }

  /** A page; the full addresses of its own site begin with a slash in it. */
  private static String text(OutputFile file, String site) {
    String html =
        file.content() instanceof OutputFile.Content.Made page
            ? new String(page.bytes(), StandardCharsets.UTF_8)
            : "";
    return site.isEmpty() ? html : html.replace("\"" + site, "\"/");
  }

  private static void report(
      PageRisks.Risk risk, List<SourceFile> templates, Diagnostics diagnostics) {
    String name = Pattern.quote(risk.name());
    Pattern written =
        Pattern.compile(
            switch (risk.what()) {
              case ELEMENT -> "(?i)<" + name + "\\b";
              case TAG -> "(?i)" + name + "\\b";
              case ATTRIBUTE, ADDRESS, ID -> "(?i)(?<=[\\s\"'/])" + name + "\\s*=";
            });
    Pattern exact = Pattern.compile(written + "\\s*[\"']?" + Pattern.quote(risk.value()));
    SourceFile file = templates.get(0);
    Span place = new Span(0, 0);
    for (Pattern wanted : List.of(written, exact)) {
      for (SourceFile template : templates) {
        Matcher found = wanted.matcher(template.text());
        if (found.find()) {
          file = template;
          place = new Span(found.start(), found.end());
          break;
        }
      }
    }
    diagnostics.add(file.diagnostic(Code.THEME_HTML, place, message(risk), hint(risk)));
  }

  private static Message message(PageRisks.Risk risk) {
    return switch (risk.what()) {
      case ELEMENT -> Message.of("theme-html.element", risk.name());
      case ATTRIBUTE -> Message.of("theme-html.attribute", risk.name());
      case ADDRESS -> Message.of("theme-html.address", risk.name(), risk.value());
      case ID -> Message.of("theme-html.id", risk.value());
      case TAG -> Message.of("theme-html.tag", risk.name());
    };
  }

  private static Message hint(PageRisks.Risk risk) {
    return switch (risk.what()) {
      case ELEMENT, ATTRIBUTE, ADDRESS -> Message.of("theme-html.hint");
      case ID -> Message.of("theme-html.id.hint");
      case TAG -> Message.of("theme-html.tag.hint");
    };
  }
}
