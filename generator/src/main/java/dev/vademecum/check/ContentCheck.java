package dev.vademecum.check;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.config.TypedBlock;
import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.Nearest;
import dev.vademecum.entry.Entry;
import dev.vademecum.entry.RichText;
import dev.vademecum.markdown.Block;
import dev.vademecum.markdown.Blocks;
import dev.vademecum.memory.Memory;
import dev.vademecum.navigation.Redirects;
import dev.vademecum.output.OutputFile;
import dev.vademecum.reference.References;
import dev.vademecum.source.Located;
import dev.vademecum.source.SourceFile;
import java.util.List;
import java.util.stream.Stream;

/** Looks at the finished handbook. */
public final class ContentCheck {
  private final Handbook handbook;
  private final List<String> containers;
  private final Diagnostics diagnostics;

  private ContentCheck(Handbook handbook, Diagnostics diagnostics) {
    this.handbook = handbook;
    this.containers =
        Stream.of(TypedBlock.names(), handbook.config().editionIds())
            .flatMap(List::stream)
            .toList();
    this.diagnostics = diagnostics;
  }

  /**
   * Reports containers that mean nothing, stubs, loose ends, works that are there twice and a logo
   * that does not exist.
   */
  public static void written(
      Handbook whole, References references, Memory memory, Diagnostics diagnostics) {
    new LooseEnds(whole, references, diagnostics).check();
    DuplicateWorks.check(whole, memory, diagnostics);
    SourceFile config = whole.config().file();
    for (Entry entry : whole.entries()) {
      memory.of(
          new Looked(config, new Memory.Itself(entry)),
          diagnostics,
          found -> new ContentCheck(whole, found).entry(entry));
    }
    new ContentCheck(whole, diagnostics).logo();
    PictureCheck.check(whole, diagnostics);
  }

  /** Reports courses that do not work out, old fragments that are taken and paths that clash. */
  public static void check(
      Handbook handbook,
      References references,
      Redirects redirects,
      List<OutputFile> files,
      Diagnostics diagnostics) {
    CourseCheck.check(handbook, references, diagnostics);
    RedirectCheck.check(redirects, files, diagnostics);
    new Collisions(handbook, diagnostics).check(files);
  }

  /** What is at fault in an entry by itself, as the configuration has it. */
  private record Looked(SourceFile config, Memory.Itself entry) implements Memory.Key<Boolean> {}

  private boolean entry(Entry entry) {
    entry.texts().forEach(this::containers);
    boolean sanitizes = handbook.config().sanitizesHtml();
    for (RichText text : entry.texts().toList()) {
      if (sanitizes) {
        HtmlCheck.check(text, diagnostics);
      } else {
        HtmlCheck.escaped(text, diagnostics);
      }
    }
    if (entry.meta().stub()) {
      report(
          entry,
          Code.STUB,
          Message.of("stub", entry.id().kind().the(), entry.id().id()),
          Message.of("stub.hint"));
    }
    return true;
  }

  private void containers(RichText text) {
    Stream.concat(
            Stream.of(text.document().blocks()),
            text.document().footnotes().stream().map(note -> note.blocks()))
        .flatMap(Blocks::all)
        .filter(Block.Container.class::isInstance)
        .map(Block.Container.class::cast)
        .filter(container -> !containers.contains(container.name()))
        .forEach(container -> unknown(text, container));
  }

  private void unknown(RichText text, Block.Container container) {
    diagnostics.add(
        text.file()
            .diagnostic(
                Code.UNKNOWN_CONTAINER,
                container.nameSpan(),
                Message.of("unknown-container", container.name()),
                Nearest.hint(
                    container.name(),
                    containers,
                    Message.of("unknown-container.hint", String.join(", ", containers)))));
  }

  private void report(Entry entry, Code code, Message message, Message hint) {
    diagnostics.add(entry.meta().file().diagnostic(code, entry.meta().place(), message, hint));
  }

  private void logo() {
    for (Located<String> logo : handbook.config().logo().stream().toList()) {
      if (!handbook.assets().containsKey(logo.value())) {
        diagnostics.add(
            handbook
                .config()
                .file()
                .diagnostic(
                    Code.MISSING_ASSET,
                    logo.span(),
                    Message.of("missing-asset.file", logo.value()),
                    Nearest.hint(
                        logo.value(),
                        handbook.assets().keySet(),
                        Message.of("missing-asset.file.hint"))));
      }
    }
  }
}
