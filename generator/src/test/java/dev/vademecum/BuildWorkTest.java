package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.vademecum.diagnostic.Severity;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a build costs, counted and not timed: the bytes that all threads together take from memory,
 * which are the same on a fast machine and a slow one to within a few parts in a hundred.
 */
class BuildWorkTest {
  /** A chapter took 2.1 to 2.3 MB when this was written; where it takes less, this goes down. */
  private static final long MOST_FOR_A_CHAPTER = 2_800_000;

  private static final int FEW = 20;

  @Test
  void aChapterCostsTheSameInALargeHandbookAndASmallOne(@TempDir Path folder) throws Exception {
    Path few = handbook(folder.resolve("few"), FEW);
    Path more = handbook(folder.resolve("more"), 2 * FEW);
    Path most = handbook(folder.resolve("most"), 4 * FEW);
    build(most); // what is made once for all builds is made now
    long small = build(few);
    long medium = build(more);
    long large = build(most);
    long first = (medium - small) / FEW;
    long later = (large - medium) / (2 * FEW);
    assertThat(later).isLessThan(first * 5 / 4);
    assertThat(later).isLessThan(MOST_FOR_A_CHAPTER);
  }

  private static long build(Path handbook) throws UsageException {
    long before = allocated();
    Composed built = Vademecum.compose(new CheckRequest(handbook, Severity.ERROR), Progress.NONE);
    assertThat(built.check().diagnostics()).noneMatch(found -> found.severity() != Severity.INFO);
    return allocated() - before;
  }

  private static long allocated() {
    System.gc(); // until then, what a thread has taken of its own stretch of memory is not counted
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    return Arrays.stream(threads.getThreadAllocatedBytes(threads.getAllThreadIds()))
        .filter(bytes -> bytes > 0)
        .sum();
  }

  /**
   * Chapters of some 400 words with links, names, notes and citations, and a term for each five.
   */
  private static Path handbook(Path folder, int chapters) throws IOException {
    Files.createDirectories(folder.resolve("chapters"));
    Files.writeString(folder.resolve("handbook.yml"), "title: Groei\nlanguage: nl\n");
    StringBuilder terms = new StringBuilder();
    StringBuilder works = new StringBuilder();
    for (int i = 0; i < chapters; i++) {
      Files.writeString(folder.resolve("chapters/%04d.md".formatted(i)), chapter(i, chapters));
      if (i % 5 == 0) {
        terms.append(
            "- {id: begrip%d, title: begrip%d, definition: Het %de begrip.}\n".formatted(i, i, i));
        works.append(
            "- {id: werk%d, type: book, title: Werk %d, author: [{family: Jansen%d}], issued: 2001}\n"
                .formatted(i, i, i));
      }
    }
    Files.writeString(folder.resolve("terms.yml"), terms);
    Files.writeString(folder.resolve("references.yml"), works);
    return folder;
  }

  private static String chapter(int number, int chapters) {
    StringBuilder text =
        new StringBuilder("---\nid: h%d\ntitle: Hoofdstuk %d\n---\n".formatted(number, number));
    for (int section = 0; section < 4; section++) {
      int other = (number * 7 + section) % chapters;
      int known = other / 5 * 5;
      text.append("\n## Deel %d van %d\n\n".formatted(section, number));
      text.append(
          "Wie aan begrip%d denkt, leest [[chapter:h%d]] erbij [@werk%d, p. %d]. "
              .formatted(known, other, known, section + 1));
      text.append(
          "Een coach kijkt met een *open blik* naar wat er al is, en vraagt door. ".repeat(6));
      text.append("\n\n- **Eerst** kijken\n- dan vragen\n- dan pas zeggen\n\n");
      text.append("Dat vraagt geduld, en een vraag die blijft hangen. ".repeat(5));
    }
    return text.append('\n').toString();
  }
}
