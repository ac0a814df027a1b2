package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.config.Language;
import dev.vademecum.diagnostic.Severity;
import dev.vademecum.publish.LastBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build that would say and change nothing is known as one, and no other is. */
class UnchangedBuildTest {
  @TempDir Path temp;
  private Path handbook;
  private Path output;

  @BeforeEach
  void build() throws Exception {
    handbook = temp.resolve("handbook");
    output = temp.resolve("output");
    Starters.handbook(handbook, Language.NL);
    Files.createDirectories(handbook.resolve("assets"));
    Files.writeString(handbook.resolve("assets/blad.txt"), "een");
    Vademecum.build(request());
  }

  private BuildRequest request() {
    return new BuildRequest(handbook, output, Severity.ERROR);
  }

  private boolean current() {
    return Vademecum.current(request()).isPresent();
  }

  private void change(String file, String text) throws IOException {
    Files.writeString(handbook.resolve(file), text);
  }

  @Test
  void nothingHasChanged() throws Exception {
    assertThat(Vademecum.current(request()).map(LastBuild::infos)).contains(0);
    Files.setLastModifiedTime(handbook.resolve("handbook.yml"), FileTime.from(Instant.EPOCH));
    change("pom.xml", "<project/>");
    change("chapters/.02.md.swp", "what an editor keeps");
    assertThat(current()).as("neither times nor other files make a difference").isTrue();
    Vademecum.build(request());
    assertThat(current()).isTrue();
  }

  @Test
  void aFileHasOtherBytesOfTheSameNumberAndTheSameTime() throws Exception {
    Path asset = handbook.resolve("assets/blad.txt");
    FileTime time = Files.getLastModifiedTime(asset);
    change("assets/blad.txt", "nee");
    Files.setLastModifiedTime(asset, time);
    assertThat(current()).isFalse();
    change("assets/blad.txt", "een");
    assertThat(current()).isTrue();
  }

  @Test
  void aFileIsNewOrGoneOrHasAnotherName() throws Exception {
    change("assets/nieuw.txt", "");
    assertThat(current()).isFalse();
    Files.delete(handbook.resolve("assets/nieuw.txt"));
    assertThat(current()).isTrue();
    Files.move(handbook.resolve("assets/blad.txt"), handbook.resolve("assets/brief.txt"));
    assertThat(current()).isFalse();
  }

  @Test
  void aTextIsNewWhereItIsNotReadWhichIsToBeSaid() throws Exception {
    Files.createDirectories(handbook.resolve("hoofdstukken"));
    assertThat(current()).isTrue();
    change("hoofdstukken/nieuw.md", "---\ntitle: Nieuw\n---\n");
    assertThat(current()).isFalse();
  }

  @Test
  void anotherBuildIsWanted() {
    assertThat(Vademecum.current(new BuildRequest(handbook, output, Severity.WARNING))).isEmpty();
    assertThat(Vademecum.current(new BuildRequest(handbook, temp, Severity.ERROR))).isEmpty();
    assertThat(
            Vademecum.current(
                new BuildRequest(
                    handbook, output, Optional.of("trainer"), Optional.empty(), Severity.ERROR)))
        .isEmpty();
  }

  @Test
  void aPublishedFileIsNotAsItWas() throws Exception {
    Path page = output.resolve("index.html");
    Files.writeString(page, "of somebody else");
    assertThat(current()).isFalse();
    Vademecum.build(request());
    assertThat(current()).isTrue();
    Files.delete(output.resolve("glossary.html"));
    assertThat(current()).isFalse();
    Vademecum.build(request());
    assertThat(current()).isTrue();
    Files.delete(output.resolve(".vademecum-manifest"));
    assertThat(current()).isFalse();
  }

  @Test
  void aWarningIsSaidAgain() throws Exception {
    change("terms.yaml", "[]\n");
    Vademecum.build(request());
    assertThat(current()).isFalse();
  }

  @Test
  void aBuildThatFailsLeavesTheRecordOfWhatIsThere() throws Exception {
    String config = Files.readString(handbook.resolve("handbook.yml"));
    change("handbook.yml", config + "titel: x\n");
    assertThat(Vademecum.build(request()).published()).isEmpty();
    assertThat(current()).isFalse();
    change("handbook.yml", config);
    assertThat(current()).isTrue();
  }

  @Test
  void aDamagedRecordIsNone() throws Exception {
    Path record = output.resolve(".vademecum-build");
    String text = Files.readString(record);
    for (int end = 0; end < text.length(); end += 97) {
      Files.writeString(record, text.substring(0, end));
      assertThat(current()).as("cut at %d", end).isFalse();
    }
    Files.writeString(record, text.replace("vademecum-build 2", "vademecum-build 1"));
    assertThat(current()).isFalse();
    Files.write(record, new byte[] {(byte) 0xFF, 10, 0});
    assertThat(current()).isFalse();
  }
}
