package dev.vademecum.publish;

import static dev.vademecum.publish.Trees.site;
import static dev.vademecum.publish.Trees.tree;
import static dev.vademecum.publish.Trees.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.vademecum.output.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
  @TempDir Path temp;
  private Path handbook;
  private Path output;

  @BeforeEach
  void folders() throws IOException {
    handbook = Files.createDirectory(temp.resolve("handbook"));
    output = temp.resolve("output");
  }

  private Published publish(List<OutputFile> files) throws PublishException {
    return Publisher.publish(files, output, handbook, Optional.empty());
  }

  private Map<String, String> clean(List<OutputFile> files) throws PublishException {
    Path clean = temp.resolve("clean");
    Publisher.publish(files, clean, handbook, Optional.empty());
    return tree(clean);
  }

  @Test
  void everyFileIsWrittenBelowTheFolder() throws PublishException {
    Published done = publish(site("one", "index.html", "chapters/a.html"));
    assertThat(done).isEqualTo(new Published(2, 0, 0));
    assertThat(tree(output))
        .containsEntry("index.html", "index.html of one\n")
        .containsEntry("chapters/a.html", "chapters/a.html of one\n")
        .containsOnlyKeys(
            "/",
            ".vademecum-lock",
            ".vademecum-manifest",
            "chapters/",
            "chapters/a.html",
            "index.html");
  }

  @Test
  void theManifestListsEveryFileInOrderWithItsDigest() throws PublishException {
    publish(List.of(OutputFile.text("b.html", "b"), OutputFile.text("a/c.html", "")));
    assertThat(tree(output).get(Manifest.NAME))
        .isEqualTo(
            """
            vademecum-manifest 2
            0000000000000000  a/c.html
            71beeff9d280b0c4  b.html
            """);
  }

  @Test
  void nothingIsRewrittenWhenNothingChanged() throws Exception {
    List<OutputFile> files = site("one", "index.html", "chapters/a.html", "chapters/b.html");
    publish(files);
    FileTime old = FileTime.fromMillis(1_000_000);
    try (Stream<Path> paths = Files.walk(output)) {
      for (Path path : paths.toList()) {
        Files.setLastModifiedTime(path, old);
      }
    }
    assertThat(publish(files)).isEqualTo(new Published(0, 3, 0));
    try (Stream<Path> paths = Files.walk(output)) {
      assertThat(paths.filter(Files::isRegularFile))
          .allSatisfy(path -> assertThat(Files.getLastModifiedTime(path)).isEqualTo(old));
    }
  }

  private static OutputFile streamed(String path, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new OutputFile(path, new OutputFile.Content.Streamed(out -> out.write(bytes)));
  }

  @Test
  void whatIsMadeWhileItIsWrittenIsAFileLikeOthers() throws Exception {
    List<OutputFile> files = List.of(streamed("a.json", "one"), OutputFile.text("b.html", "b"));
    assertThat(publish(files)).isEqualTo(new Published(2, 0, 0));
    assertThat(tree(output))
        .isEqualTo(clean(List.of(OutputFile.text("a.json", "one"), files.get(1))));
    assertThat(publish(files)).isEqualTo(new Published(0, 2, 0));
    assertThat(publish(List.of(streamed("a.json", "two"), files.get(1))))
        .isEqualTo(new Published(1, 1, 0));
    assertThat(tree(output)).containsEntry("a.json", "two");
  }

  @Test
  void onlyChangedFilesAreRewritten() throws Exception {
    publish(site("one", "a.html", "b.html"));
    FileTime old = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(output.resolve("a.html"), old);
    List<OutputFile> next = new ArrayList<>(site("one", "a.html"));
    next.addAll(site("two", "b.html", "c.html"));
    assertThat(publish(next)).isEqualTo(new Published(2, 1, 0));
    assertThat(Files.getLastModifiedTime(output.resolve("a.html"))).isEqualTo(old);
    assertThat(tree(output)).isEqualTo(clean(next));
  }

  @Test
  void whatIsNoLongerPublishedIsRemovedWithItsEmptyFolders() throws PublishException {
    publish(site("one", "index.html", "deep/er/a.html", "deep/b.html"));
    List<OutputFile> next = site("one", "index.html");
    assertThat(publish(next)).isEqualTo(new Published(0, 1, 2));
    assertThat(tree(output)).isEqualTo(clean(next));
  }

  @Test
  void aFileMayBecomeAFolderAndTheOtherWayRound() throws PublishException {
    publish(site("one", "a", "b/c/d"));
    List<OutputFile> next = site("two", "a/x", "b");
    publish(next);
    assertThat(tree(output)).isEqualTo(clean(next));
  }

  @Test
  void aPageMayChangeTheCaseOfItsName() throws PublishException {
    publish(site("one", "Foo.html", "Bar/a.html"));
    List<OutputFile> next = site("two", "foo.html", "Bar/A.html");
    publish(next);
    assertThat(tree(output)).isEqualTo(clean(next));
  }

  @Test
  void foreignFilesAndFoldersStay() throws PublishException {
    write(output.resolve(".git/config"), "git");
    write(output.resolve("CNAME"), "example.org");
    write(output.resolve("chapters/own.html"), "own");
    publish(site("one", "index.html", "chapters/a.html"));
    publish(site("two", "index.html"));
    assertThat(tree(output))
        .containsEntry(".git/config", "git")
        .containsEntry("CNAME", "example.org")
        .containsEntry("chapters/own.html", "own")
        .doesNotContainKey("chapters/a.html");
  }

  @Test
  void aStalePageThatSomeoneChangedStaysAndIsForeignFromThen() throws PublishException {
    publish(site("one", "index.html", "a.html"));
    write(output.resolve("a.html"), "mine");
    assertThat(publish(site("one", "index.html")).removed()).isZero();
    publish(site("two", "index.html"));
    assertThat(tree(output)).containsEntry("a.html", "mine");
    assertThatExceptionOfType(PublishException.class)
        .isThrownBy(() -> publish(site("two", "index.html", "a.html")))
        .withMessageContaining("a.html is there and was not written by a build");
  }

  @Test
  void aPageOfOursThatSomeoneChangedIsWrittenAgain() throws PublishException {
    publish(site("one", "index.html"));
    write(output.resolve("index.html"), "changed");
    assertThat(publish(site("one", "index.html")).written()).isEqualTo(1);
    assertThat(tree(output)).containsEntry("index.html", "index.html of one\n");
  }

  @Test
  void aDeletedPageIsWrittenAgain() throws Exception {
    publish(site("one", "index.html", "a/b.html"));
    Files.delete(output.resolve("a/b.html"));
    Files.delete(output.resolve("a"));
    publish(site("one", "index.html", "a/b.html"));
    assertThat(tree(output)).isEqualTo(clean(site("one", "index.html", "a/b.html")));
  }

  @Test
  void assetsAreCopied() throws PublishException {
    write(handbook.resolve("assets/a.png"), "pixels");
    List<OutputFile> files =
        List.of(OutputFile.copy("assets/a.png", handbook.resolve("assets/a.png")));
    assertThat(publish(files)).isEqualTo(new Published(1, 0, 0));
    assertThat(publish(files)).isEqualTo(new Published(0, 1, 0));
    assertThat(tree(output)).containsEntry("assets/a.png", "pixels");
  }

  @Test
  void anAssetThatIsGoneOrALinkStopsTheBuildAndNamesIt() throws Exception {
    publish(site("one", "index.html"));
    Map<String, String> before = tree(output);
    Path link = Files.createSymbolicLink(handbook.resolve("link"), handbook);
    for (Path asset : List.of(handbook.resolve("gone.png"), link)) {
      List<OutputFile> files = new ArrayList<>(site("two", "index.html"));
      files.add(OutputFile.copy("z.png", asset));
      assertThatExceptionOfType(PublishException.class)
          .isThrownBy(() -> publish(files))
          .withMessageContaining(asset.toString());
      assertThat(tree(output)).isEqualTo(before);
    }
  }

  @Test
  void theOrderOfTheFilesLeavesNoTrace() throws PublishException {
    List<OutputFile> files = new ArrayList<>(site("one", "b.html", "a.html", "a/b.html", "Z.html"));
    Map<String, String> clean = clean(files);
    java.util.Collections.reverse(files);
    publish(files);
    assertThat(tree(output)).isEqualTo(clean);
  }
}
