package dev.vademecum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.SampleHandbook;
import dev.vademecum.diagnostic.Ink;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first chapter of the manual, followed to the letter, leads where it says. */
class FirstHandbookChapterTest {
  private static final Path CHAPTER =
      SampleHandbook.MANUAL.resolve("chapters/01-first-handbook.md");
  private static final Pattern BLOCK =
      Pattern.compile("^```(?:yaml|markdown|text)\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);

  @TempDir Path temp;

  private void write(String file, String text) throws IOException {
    Path path = temp.resolve("career").resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /** What a command says on both streams, with the folders as the reader has them. */
  private String run(String... args) {
    StringWriter said = new StringWriter();
    PrintWriter both = new PrintWriter(said);
    new Main(both, both, Locale.ENGLISH, Ink.PLAIN).run(args);
    return said.toString().replace(temp + "/", "");
  }

  private String build() {
    return run(
        "build", temp.resolve("career").toString(), "--output", temp.resolve("site").toString());
  }

  @Test
  void everyAnswerIsTheOneThatTheChapterShows() throws IOException {
    Iterator<String> blocks =
        BLOCK.matcher(Files.readString(CHAPTER)).results().map(b -> b.group(1)).iterator();
    write("handbook.yml", blocks.next());
    String welcome = "chapters/01-welcome.md";
    write(welcome, blocks.next());
    assertThat(build()).isEqualTo(blocks.next());
    assertThat(temp.resolve("site/chapters/welcome.html")).exists();

    for (String file : List.of("interventions/lifeline.md", "terms.yml", "references.yml")) {
      write(file, blocks.next());
    }
    write(welcome, blocks.next());
    assertThat(build()).isEqualTo(blocks.next());

    Path chapter = temp.resolve("career").resolve(welcome);
    Files.writeString(chapter, Files.readString(chapter).replace("[[career-", "[[carreer-"));
    assertThat(run("check", temp.resolve("career").toString())).isEqualTo(blocks.next());
    assertThat(blocks).isExhausted();
  }
}
