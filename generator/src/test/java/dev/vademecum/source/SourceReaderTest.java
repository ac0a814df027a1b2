package dev.vademecum.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.diagnostic.MessageLanguage;
import dev.vademecum.memory.Memory;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReaderTest extends SourceFolder {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "handbook.yml",
        "terms.yml",
        "people.yml",
        "references.yml",
        "chapters/01-begin.md",
        "chapters/deel/een/01-begin.md",
        "interventions/levenslijn.md",
        "models/grow.yml",
        "models/grow.md",
        "cases/tom.md",
        "terms/regie.md",
        "people/een.md"
      })
  void theFilesOfAHandbookAreRead(String path) throws IOException {
    put(path, "tekst");
    assertThat(texts()).containsExactly(path);
    assertThat(found()).isEmpty();
  }

  @Test
  void assetsOfAnyTypeAreListedWithTheirPlaceOnDisk() throws IOException {
    Path file = put("assets/deep/photo.JPEG", new byte[] {0, 1, -1});
    assertThat(read().assets())
        .containsExactly(
            new AssetFile(
                "assets/deep/photo.JPEG", file, Files.size(file), Optional.empty(), false));
    assertThat(found()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "pom.xml",
        "src/main/java/A.java",
        "target/handbook/index.html",
        "chapters/.begin.md.swp",
        "chapters/.obsidian/workspace.md",
        "chapters/begin.md~",
        "chapters/#begin.md#",
        "chapters/4913",
        "chapters/begin.md.orig",
        "assets/.DS_Store",
        "assets/Thumbs.db",
        ".git/config"
      })
  void otherFilesAndLeftoversArePassedOverSilently(String path) throws IOException {
    put(path, "x");
    SourceTree tree = read();
    assertThat(tree.files()).isEmpty();
    assertThat(tree.assets()).isEmpty();
    assertThat(found()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "chapters/begin.markdown, Rename it to 'begin.md'",
    "chapters/BEGIN.MD, Rename it to 'begin.md'",
    "models/grow.yaml, Rename it to 'grow.yml'",
    "terms.yaml, Rename it to 'terms.yml'",
    "Handbook.yml, Rename it to 'handbook.yml'",
    "Chapters/begin.md, Rename it to 'chapters'",
    "chapters, Make it a folder",
    "cases/tom.docx, Only .md files are read here; move other files to 'assets'",
    "models/grow.png, Only .md and .yml files are read here; move other files to 'assets'",
    "models/deep/Makefile, Only .md and .yml files are read here; move other files to 'assets'"
  })
  void aFileOfAWrongTypeIsReportedWithItsCure(String path, String cure) throws IOException {
    put(path, "x");
    assertThat(read().files()).isEmpty();
    assertThat(diagnostics.sorted()).hasSize(1);
    assertThat(diagnostics.sorted().get(0).hint().in(MessageLanguage.EN)).isEqualTo(cure);
    String reported = path.startsWith("Chapters") ? "Chapters" : path;
    assertThat(found()).containsExactly("warning[ignored-file] " + reported + ":1:1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "\n [{}]", "{ \"references\": []}"})
  void jsonThatListsWorksIsRead(String text) throws IOException {
    put("library.json", text);
    assertThat(texts()).hasSize(1);
    assertThat(found()).isEmpty();
  }

  @Test
  void jsonOfOtherToolsIsPassedOver() throws IOException {
    put("package.json", "{\"name\": \"x\"}");
    Files.write(root.resolve("lock.json"), new byte[] {'{', (byte) 0xE9});
    assertThat(texts()).isEmpty();
    assertThat(found()).isEmpty();
    put("references.json", "{\"name\": \"x\"}");
    assertThat(texts()).hasSize(1);
  }

  @Test
  void symbolicLinksAreReportedAndNeverFollowed(@TempDir Path outside) throws IOException {
    Files.writeString(outside.resolve("secret.md"), "secret");
    put("handbook.yml", "title: t");
    put("chapters/a.md", "a");
    Files.createSymbolicLink(root.resolve("interventions"), outside);
    Files.createSymbolicLink(root.resolve("chapters/b.md"), outside.resolve("secret.md"));
    Files.createSymbolicLink(root.resolve("chapters/loop"), root);
    Files.createSymbolicLink(root.resolve("chapters/c.md"), root.resolve("chapters/a.md"));
    Files.createSymbolicLink(root.resolve("terms.yml"), outside.resolve("nowhere"));
    Files.createSymbolicLink(root.resolve("elsewhere"), outside);

    assertThat(texts()).containsExactly("chapters/a.md", "handbook.yml");
    assertThat(found())
        .containsExactly(
            "warning[symbolic-link] chapters/b.md:1:1",
            "warning[symbolic-link] chapters/c.md:1:1",
            "warning[symbolic-link] chapters/loop:1:1",
            "warning[symbolic-link] interventions:1:1",
            "warning[symbolic-link] terms.yml:1:1");
  }

  @Test
  void theHandbookItselfMayBeReachedByALink() throws IOException {
    put("real/handbook.yml", "title: t");
    Path link = Files.createSymbolicLink(root.resolve("link"), root.resolve("real"));
    assertThat(SourceReader.read(link, diagnostics).file("handbook.yml")).isPresent();
    assertThat(found()).isEmpty();
  }

  @Test
  void aByteThatIsNotUtf8IsReportedAtItsPlaceAndTheRestStillCounts() throws IOException {
    byte[] latin = "\uFEFFeen\r\n\uD83D\uDE00 caf\u00e9 en meer\n".getBytes(StandardCharsets.UTF_8);
    byte[] broken =
        new String(latin, StandardCharsets.ISO_8859_1)
            .replace("\u00c3\u00a9", "\u00e9")
            .getBytes(StandardCharsets.ISO_8859_1);
    put("chapters/a.md", broken);
    put("chapters/b.md", "goed");

    SourceTree tree = read();
    assertThat(found()).containsExactly("error[not-utf8] chapters/a.md:2:7");
    assertThat(diagnostics.sorted().get(0).message().in(MessageLanguage.EN))
        .isEqualTo("Byte 0xE9 is not UTF-8");
    assertThat(tree.files())
        .extracting(SourceFile::text)
        .containsExactly("een\n\uD83D\uDE00 caf\uFFFD en meer\n", "goed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UTF-16",
        "UTF-16LE",
        "UTF-16BE",
        "UTF-32",
        "windows-1252",
        "ISO-8859-15",
        "IBM850",
        "x-MacRoman",
        "Shift_JIS",
        "EUC-KR",
        "GB18030",
        "Big5",
        "KOI8-R"
      })
  void anotherEncodingIsAlwaysReported(String encoding) throws IOException {
    String text = "titel: caf\u00e9 \u0436 \u8a9e\n";
    put("terms.yml", text.getBytes(Charset.forName(encoding)));
    if (new String(Files.readAllBytes(root.resolve("terms.yml")), StandardCharsets.UTF_8)
        .chars()
        .allMatch(c -> c < 128 && c > 0)) {
      return; // none of it is beyond ASCII in this encoding: valid UTF-8
    }
    read();
    assertThat(found()).isNotEmpty().allMatch(shown -> shown.startsWith("error[not-utf8] terms"));
  }

  @Test
  void aNulByteIsReportedAtItsPlaceAndReplaced() throws IOException {
    put("chapters/a.md", "een\ntw\0ee\0");
    assertThat(read().files())
        .extracting(SourceFile::text)
        .containsExactly("een\ntw\uFFFDee\uFFFD");
    assertThat(found()).containsExactly("error[not-utf8] chapters/a.md:2:3");
  }

  @Test
  void aTextThatIsTooLargeIsReportedAndStillCounts() throws IOException {
    put("chapters/a.md", new byte[TextReader.MAX_SIZE + 1]);
    byte[] largest = new byte[TextReader.MAX_SIZE];
    java.util.Arrays.fill(largest, (byte) 'x');
    put("chapters/b.md", largest);
    SourceTree tree = read();
    assertThat(found()).containsExactly("error[file-too-large] chapters/a.md:1:1");
    assertThat(tree.files())
        .extracting(file -> file.text().length())
        .containsExactly(0, TextReader.MAX_SIZE);
  }

  @Test
  void anAssetThatIsTooLargeIsReported() throws IOException {
    put("assets/small.mp4", "x");
    try (var file = new java.io.RandomAccessFile(put("assets/a.mp4", "x").toFile(), "rw")) {
      file.setLength(SourceReader.MAX_ASSET_SIZE + 1);
    }
    assertThat(read().assets()).extracting(AssetFile::path).containsExactly("assets/small.mp4");
    assertThat(found()).containsExactly("error[file-too-large] assets/a.mp4:1:1");
  }

  @Test
  void aFileThatCannotBeReadIsReportedAndStillCounts() {
    SourceFile file =
        new TextReader(Memory.none(), diagnostics).read("chapters/a.md", root.resolve("gone.md"));
    assertThat(file.text()).isEmpty();
    assertThat(found()).containsExactly("error[unreadable-file] chapters/a.md:1:1");
  }

  @Test
  void aFolderThatCannotBeReadIsReported() {
    SourceReader.read(root.resolve("gone"), diagnostics);
    assertThat(found()).containsExactly("error[unreadable-file] .:1:1");
  }

  @Test
  void aFolderInTheNameOfAFileIsReported() throws IOException {
    put("handbook.yml/x.md", "x");
    assertThat(texts()).isEmpty();
    assertThat(found()).containsExactly("warning[ignored-file] handbook.yml:1:1");
  }

  @Test
  void pathsAreInFormCAndSortedByUnits() throws IOException {
    put("chapters/cafe\u0301.md", "x");
    put("chapters/Z.md", "x");
    put("chapters/a/b.md", "x");
    put("chapters/a.md", "x");
    put("chapters/\u0131.md", "x");
    assertThat(texts())
        .containsExactly(
            "chapters/Z.md",
            "chapters/a.md",
            "chapters/a/b.md",
            "chapters/caf\u00e9.md",
            "chapters/\u0131.md");
  }

  @Test
  void twoNamesThatDifferInUnicodeFormOnlyAreReported() throws IOException {
    put("chapters/cafe\u0301.md", "first");
    put("chapters/caf\u00e9.md", "second");
    if (Files.readString(root.resolve("chapters/cafe\u0301.md")).equals("second")) {
      return; // a file system that keeps one of the two
    }
    assertThat(read().files()).extracting(SourceFile::text).containsExactly("first");
    assertThat(found()).containsExactly("error[output-collision] chapters/caf\u00e9.md:1:1");
  }

  @Test
  void aNameThatCannotBeWrittenInAListIsReported() throws IOException {
    put("chapters/a\nb.md", "x");
    assertThat(texts()).isEmpty();
    assertThat(diagnostics.sorted()).hasSize(1);
    assertThat(diagnostics.sorted().get(0).hint().in(MessageLanguage.EN)).isEqualTo("Rename it");
  }

  @Test
  void fiftyFaultsAreReportedInOneRun() throws IOException {
    for (int i = 0; i < 25; i++) {
      put("chapters/bad-%02d.md".formatted(i), new byte[] {'a', '\n', (byte) 0xFF});
      put("cases/bad-%02d.txt".formatted(i), "x");
    }
    assertThat(read().files()).hasSize(25);
    assertThat(found())
        .hasSize(50)
        .isSortedAccordingTo(
            java.util.Comparator.comparing((String shown) -> shown.substring(shown.indexOf(' '))));
  }
}
