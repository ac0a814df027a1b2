package dev.vademecum.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.DefaultMavenProjectHelper;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MojoTest {
  @TempDir Path temp;
  private final List<String> log = new ArrayList<>();
  private Path handbook;

  @BeforeEach
  void folder() throws IOException {
    handbook = Files.createDirectory(temp.resolve("handbook"));
  }

  private BuildMojo build() {
    BuildMojo mojo = prepared(new BuildMojo(new DefaultMavenProjectHelper()));
    mojo.output = temp.resolve("output").toFile();
    return mojo;
  }

  private <T extends HandbookMojo> T prepared(T mojo) {
    mojo.handbook = handbook.toFile();
    mojo.setLog(
        new SystemStreamLog() {
          @Override
          public void error(CharSequence text) {
            log.add("error: " + text);
          }

          @Override
          public void warn(CharSequence text) {
            log.add("warn: " + text);
          }

          @Override
          public void info(CharSequence text) {
            log.add("info: " + text);
          }
        });
    return mojo;
  }

  /** A handbook that reads, with a warning and an info about its files. */
  private void write() throws IOException {
    Files.writeString(handbook.resolve("handbook.yml"), "title: Voorbeeld\nlanguage: nl\n");
    Files.writeString(handbook.resolve("terms.yaml"), "[]\n");
    Files.writeString(
        handbook.resolve("library.bib"),
        "@book{jansen-2001, author = {Jansen, Noor}, title = {Een boek}, year = {2001}}\n");
  }

  private void breakIt() throws IOException {
    Files.createDirectories(handbook.resolve("chapters"));
    Files.write(
        handbook.resolve("chapters/a.md"),
        "---\ntitle: A\n---\na \u00FF\n".getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void aSoundHandbookIsPublished() throws Exception {
    write();
    build().execute();
    assertThat(temp.resolve("output/.vademecum-manifest")).exists();
  }

  @Test
  void whatIsFoundIsLoggedByItsWeight() throws Exception {
    write();
    prepared(new CheckMojo()).execute();
    assertThat(log)
        .anyMatch(line -> line.startsWith("warn: " + handbook.resolve("terms.yaml") + ":1:1: "))
        .anyMatch(line -> line.startsWith("info: " + handbook.resolve("library.bib") + ":1:7: "))
        .noneMatch(line -> line.startsWith("error: "));
  }

  @Test
  void contentAtFaultIsAFailureAndNothingIsPublished() throws Exception {
    write();
    breakIt();
    assertThatExceptionOfType(MojoFailureException.class)
        .isThrownBy(() -> build().execute())
        .withMessageContaining("The handbook " + handbook + " has 1 error");
    assertThat(log)
        .anyMatch(
            line -> line.startsWith("error: " + handbook.resolve("chapters/a.md") + ":4:3: "));
    assertThat(temp.resolve("output")).doesNotExist();
  }

  @Test
  void aWarningFailsWhenAskedTo() throws Exception {
    write();
    CheckMojo mojo = prepared(new CheckMojo());
    mojo.failOn = "warning";
    assertThatExceptionOfType(MojoFailureException.class).isThrownBy(mojo::execute);
  }

  @Test
  void anAddressThatIsGoneFailsBothGoals() throws Exception {
    write();
    Path urls = Files.writeString(temp.resolve("urls.txt"), "index.html\nchapters/weg.html\n");
    for (HandbookMojo mojo : List.of(prepared(new CheckMojo()), build())) {
      mojo.urls = urls.toFile();
      assertThatExceptionOfType(MojoFailureException.class).isThrownBy(mojo::execute);
    }
    assertThat(log).filteredOn(line -> line.contains("urls.txt:2:1")).hasSize(2);
    assertThat(temp.resolve("output")).doesNotExist();
  }

  @Test
  void aFolderWithoutAHandbookAndAnUnknownWordAreErrorsOfExecution() throws Exception {
    assertThatExceptionOfType(MojoExecutionException.class)
        .isThrownBy(() -> build().execute())
        .withMessageContaining("handbook.yml");
    write();
    BuildMojo mojo = build();
    mojo.failOn = "never";
    assertThatExceptionOfType(MojoExecutionException.class)
        .isThrownBy(mojo::execute)
        .withMessageContaining("never");
  }

  @Test
  void anOutputThatCannotBeWrittenIsAnErrorOfExecution() throws Exception {
    write();
    Files.writeString(temp.resolve("output"), "a file");
    assertThatExceptionOfType(MojoExecutionException.class)
        .isThrownBy(() -> build().execute())
        .withMessageContaining("it is a file");
  }

  @Test
  void skippingDoesNothing() throws Exception {
    BuildMojo mojo = build();
    mojo.skip = true;
    mojo.execute();
    assertThat(log).containsExactly("info: Skipped");
  }

  @Test
  void aParentOfHandbooksNeedNotBeOne() throws Exception {
    MavenProject parent = new MavenProject();
    parent.setFile(handbook.resolve("pom.xml").toFile());
    CheckMojo mojo = prepared(new CheckMojo());
    mojo.project = parent;
    assertThatExceptionOfType(MojoExecutionException.class).isThrownBy(mojo::execute);
    parent.getModules().add("loopbaan");
    mojo.execute();
    assertThat(log)
        .containsExactly("info: There is no handbook.yml here, only modules that may have one");
  }
}
