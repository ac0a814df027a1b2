package dev.vademecum.entry;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.markdown.MarkdownParser;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;
import dev.vademecum.yaml.Fields;
import dev.vademecum.yaml.YamlMapping;
import dev.vademecum.yaml.YamlNode;
import dev.vademecum.yaml.YamlReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An entry that is data first and text second: a YAML file, to which a Markdown file of the same
 * name may add text, or a Markdown file that has the keys as its front matter.
 *
 * @param keys empty where they cannot be read, which is then reported
 */
record DataFile(SourceFile file, Optional<YamlNode> keys, RichText body) {
  private static final Span NOTHING = new Span(0, 0);

  /**
   * Reads one of the files of a folder.
   *
   * @param files all that lie in the folder, by their paths
   * @param mainKey the key that makes a Markdown file an entry by itself, where YAML has its name
   * @return empty for a file that only adds text to another
   */
  static Optional<DataFile> of(
      SourceFile file, Map<String, SourceFile> files, String mainKey, Diagnostics diagnostics) {
    if (file.path().endsWith(".md")) {
      return ofMarkdown(file, files, mainKey, diagnostics);
    }
    Optional<YamlNode> keys = isEmpty(file) ? nothingIn(file) : YamlReader.read(file, diagnostics);
    RichText body =
        Optional.ofNullable(files.get(file.path().replaceFirst("\\.yml$", ".md")))
            .map(text -> body(text, bodyOnly(text, file, mainKey, diagnostics), diagnostics))
            .orElse(RichText.EMPTY);
    return Optional.of(new DataFile(file, keys, body));
  }

  private static Optional<DataFile> ofMarkdown(
      SourceFile file, Map<String, SourceFile> files, String mainKey, Diagnostics diagnostics) {
    Optional<Fields> keys = FrontMatter.of(file, new Diagnostics()).fields();
    boolean whole = keys.isPresent() && keys.get().has(mainKey);
    if (!whole && files.containsKey(file.path().replaceFirst("\\.md$", ".yml"))) {
      return Optional.empty();
    }
    FrontMatter matter = FrontMatter.of(file, diagnostics);
    Optional<YamlNode> written = matter.fields().map(Fields::mapping);
    return Optional.of(new DataFile(file, written, body(file, matter, diagnostics)));
  }

  private static boolean isEmpty(SourceFile file) {
    return file.text().lines().allMatch(line -> line.isBlank() || line.startsWith("#"));
  }

  private static Optional<YamlNode> nothingIn(SourceFile file) {
    return file.text().isEmpty()
        ? Optional.empty()
        : Optional.of(new YamlMapping(List.of(), NOTHING));
  }

  private static FrontMatter bodyOnly(
      SourceFile file, SourceFile data, String mainKey, Diagnostics diagnostics) {
    if (!FrontMatter.opens(file)) {
      return new FrontMatter(Optional.empty(), new Span(0, file.text().length()));
    }
    FrontMatter matter = FrontMatter.of(file, diagnostics);
    matter
        .fields()
        .filter(keys -> !keys.has(mainKey))
        .flatMap(keys -> keys.mapping().entries().stream().findFirst())
        .ifPresent(first -> reportBeside(file, first.key().span(), data, diagnostics));
    return matter;
  }

  /** Keys that nobody reads might have been meant to hide the text. */
  private static void reportBeside(
      SourceFile file, Span key, SourceFile data, Diagnostics diagnostics) {
    diagnostics.add(
        file.diagnostic(
            Code.FRONT_MATTER,
            key,
            Message.of("front-matter.beside", data.path()),
            Message.of("front-matter.beside.hint", data.path())));
  }

  static RichText body(SourceFile file, FrontMatter matter, Diagnostics diagnostics) {
    return new RichText(file, MarkdownParser.parse(file, matter.body(), diagnostics));
  }
}
