package dev.vademecum.publish;

import static dev.vademecum.publish.Trees.site;
import static dev.vademecum.publish.Trees.tree;
import static dev.vademecum.publish.Trees.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders in which publishing would do harm are refused, and nothing in them changes. */
class RefusedFolderTest {
  @TempDir Path temp;
  private Path work;

  @BeforeEach
  void layout() throws IOException {
    work = Files.createDirectories(temp.toRealPath().resolve("work"));
    write(work.resolve("handbook/handbook.yml"), "title: t");
    write(work.resolve("handbook/chapters/a.md"), "a");
    write(work.resolve("handbook/assets/a.png"), "a");
    write(work.resolve("file"), "file");
    write(work.resolve("elsewhere/index.html"), "elsewhere");
    Files.createSymbolicLink(work.resolve("link"), work.resolve("elsewhere"));
    Files.createSymbolicLink(work.resolve("link-to-source"), work.resolve("handbook"));
    Files.createSymbolicLink(work.resolve("dangling"), work.resolve("nowhere"));
    write(work.resolve("home/.profile"), "profile");
  }

  private void refused(Path output, String reason) {
    Map<String, String> before = tree(work);
    assertThatExceptionOfType(PublishException.class)
        .isThrownBy(
            () ->
                Publisher.publish(
                    site("one", "index.html", "a/b.html"),
                    output,
                    work.resolve("handbook"),
                    Optional.empty()))
        .withMessageContaining(reason);
    assertThat(tree(work)).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "handbook, holds the handbook",
    ".,        holds the handbook",
    "handbook/chapters/.., holds the handbook",
    "nowhere/../handbook,  holds the handbook",
    "link-to-source,       symbolic link",
    "link-to-source/chapters, the handbook is read from there",
    "handbook/chapters,    the handbook is read from there",
    "handbook/assets/out,  the handbook is read from there",
    "handbook/courses,     the handbook is read from there",
    "file,                 it is a file",
    "file/below,           is a file",
    "link,                 symbolic link",
    "dangling,             symbolic link",
    "elsewhere,            index.html is there"
  })
  void aHarmfulFolderIsRefused(String output, String reason) {
    refused(work.resolve(output), reason);
  }

  @Test
  void theRootAndTheHomeFolderAndWhatHoldsItAreRefused() {
    Path home = Path.of(System.getProperty("user.home")).toAbsolutePath();
    refused(home.getRoot(), "home folder");
    refused(home, "home folder");
  }

  @ParameterizedTest
  @ValueSource(strings = {"out", "handbook/target/site", "link/new", "deep/er/out", "home/site"})
  void anOrdinaryFolderIsTaken(String output) throws PublishException {
    Published done =
        Publisher.publish(
            site("one", "index.html"),
            work.resolve(output),
            work.resolve("handbook"),
            Optional.empty());
    assertThat(done.written()).isEqualTo(1);
  }

  @Test
  void aForeignFileOrLinkWhereAPageMustGoIsRefused() throws Exception {
    Path output = work.resolve("out");
    write(output.resolve("a"), "a file where a folder must be");
    refused(output, "a is there");
    Files.delete(output.resolve("a"));
    Files.createSymbolicLink(output.resolve("a"), work.resolve("elsewhere"));
    refused(output, "a is there");
    Files.delete(output.resolve("a"));
    write(output.resolve("index.html/x"), "a folder where a page must be");
    refused(output, "index.html is there");
    Files.delete(output.resolve("index.html/x"));
    Files.delete(output.resolve("index.html"));
    Files.createSymbolicLink(output.resolve("index.html"), work.resolve("file"));
    refused(output, "index.html is there");
  }

  @Test
  void anEmptyFolderBehindALinkIsNotRemoved() throws Exception {
    Path output = work.resolve("out");
    Path handbook = work.resolve("handbook");
    Publisher.publish(site("one", "index.html", "a/b/c.html"), output, handbook, Optional.empty());
    Files.delete(output.resolve("a/b/c.html"));
    Files.delete(output.resolve("a/b"));
    Files.delete(output.resolve("a"));
    Files.createDirectories(work.resolve("other/b"));
    Files.createSymbolicLink(output.resolve("a"), work.resolve("other"));
    Publisher.publish(site("one", "index.html"), output, handbook, Optional.empty());
    assertThat(work.resolve("other/b")).isDirectory();
  }

  @Test
  void aStalePageBehindALinkIsNotRemoved() throws Exception {
    Path output = work.resolve("out");
    Path handbook = work.resolve("handbook");
    Publisher.publish(
        site("one", "index.html", "a/index.html"), output, handbook, Optional.empty());
    Files.delete(output.resolve("a/index.html"));
    Files.delete(output.resolve("a"));
    write(work.resolve("other/index.html"), "a/index.html of one\n");
    Files.createSymbolicLink(output.resolve("a"), work.resolve("other"));
    Publisher.publish(site("one", "index.html"), output, handbook, Optional.empty());
    assertThat(work.resolve("other/index.html")).exists();
    assertThat(output.resolve("a")).isSymbolicLink();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../handbook/chapters/a.md", "/etc/passwd", "a/../../file", "", ".vademecum-lock"})
  void aManifestThatListsFilesElsewhereIsRefused(String path) {
    Path output = work.resolve("out");
    write(
        output.resolve(Manifest.NAME),
        "vademecum-manifest 2\n" + "0".repeat(16) + "  " + path + "\n");
    write(output.resolve(".vademecum-lock"), "");
    refused(output, "");
  }

  @Test
  void aManifestOfAnotherVersionOrAnotherMakerIsRefused() {
    Path output = work.resolve("out");
    write(output.resolve(".vademecum-lock"), "");
    write(output.resolve(Manifest.NAME), "vademecum-manifest 1\n");
    refused(output, "another version");
    write(output.resolve(Manifest.NAME), "");
    refused(output, "another version");
  }
}
