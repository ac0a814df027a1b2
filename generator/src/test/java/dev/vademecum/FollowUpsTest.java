package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.diagnostic.Diagnostic;
import dev.vademecum.diagnostic.MessageLanguage;
import dev.vademecum.diagnostic.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One fault is reported once: what follows from it is not the author's fault. */
class FollowUpsTest {
  private static final String CHAPTER =
      """
      -- chapters/een.md --
      ---
      title: Een
      ---
      Een [[begrip]], een [[term:ander]] en een bron [@boek].
      -- terms.yml --
      LIST
      -- references.yml --
      - {id: boek, type: book, title: Boek, issued: 2010}
      """;

  @ParameterizedTest
  @ValueSource(strings = {"title: geen lijst", "alleen tekst", "%ongeldig", "{a: [}"})
  void linksIntoAListThatCannotBeReadAreNotBroken(String list, @TempDir Path folder) {
    String text = CHAPTER.replace("LIST", list);
    List<Diagnostic> found = MiniHandbook.of(text).build(folder).diagnostics();
    assertThat(found).isNotEmpty().allMatch(one -> one.file().equals("terms.yml"));
  }

  @Test
  void linksIntoAListThatIsReadAreBrokenWhereTheListLacksThem(@TempDir Path folder) {
    String text =
        CHAPTER.replace("LIST", "- {id: begrip, title: Begrip, definition: Een, twee, drie.}");
    assertThat(MiniHandbook.of(text).build(folder).diagnostics())
        .extracting(found -> found.file() + " " + found.code().id())
        .contains("chapters/een.md unresolved-link");
  }

  @ParameterizedTest
  @ValueSource(strings = {"- {id: begrip, title: [Begrip", "- {id: begrip, title: Begrip, defin"})
  void aNameThatAListCannotGiveIsBrokenOnlyWhereTheListDoesNotWriteIt(
      String list, @TempDir Path folder) {
    List<Diagnostic> found =
        MiniHandbook.of(CHAPTER.replace("LIST", list)).build(folder).diagnostics();
    assertThat(found)
        .filteredOn(one -> one.file().equals("chapters/een.md"))
        .extracting(one -> one.message().in(MessageLanguage.EN))
        .containsExactly("There is no term 'ander'");
  }

  @Test
  void aFaultInTheConfigurationHidesOnlyWhatItGivesAMeaning(@TempDir Path folder) {
    String text =
        """
        -- handbook.yml --
        title: Een
        language: nl
        facets:
          fase: {label: Fase, values: {begin: Begin}
        editions:
          docent: {label: Docent}
        -- chapters/een.md --
        ---
        title: Een
        fase: begin
        for: [docent]
        titel: Een
        ---
        """;
    assertThat(MiniHandbook.of(text).build(folder).diagnostics())
        .extracting(one -> one.file() + " " + one.code().id())
        .containsExactly("chapters/een.md unknown-key", "handbook.yml yaml-syntax");
  }

  @Test
  void whatAMistypedLinkMayHaveMeantIsNoOrphanAndIsSuggestedOnce(@TempDir Path folder) {
    String text =
        """
        -- chapters/een.md --
        ---
        title: Een
        ---
        Een [[begripp]] en een bron [@boek-201].
        -- terms.yml --
        - {id: begrip, title: Begrip, aliases: [begrippen], definition: Een.}
        -- references.yml --
        - {id: boek-2010, type: book, title: Boek, issued: 2010}
        """;
    Path source = MiniHandbook.of(text).write(folder.resolve("source"));
    List<Diagnostic> found =
        Site.build(source, folder.resolve("output"), Severity.ERROR).diagnostics();
    assertThat(found)
        .extracting(one -> one.code().id())
        .containsExactly("unresolved-link", "unknown-citation");
    assertThat(found.get(0).hint().in(MessageLanguage.EN)).isEqualTo("Did you mean 'begrip'?");
  }

  @Test
  void aValueThatCommasCutIsReportedOnceWithTheWholeValueToCopy(@TempDir Path folder) {
    String text =
        CHAPTER.replace("LIST", "- {id: begrip, title: Begrip, definition: Een, twee, drie}");
    List<String> hints =
        MiniHandbook.of(text).build(folder).diagnostics().stream()
            .filter(found -> found.code().id().equals("unknown-key"))
            .map(Diagnostic::hint)
            .map(hint -> hint.in(MessageLanguage.of(Locale.ENGLISH)))
            .toList();
    assertThat(hints)
        .containsExactly("Put the whole value in quotation marks: definition: \"Een, twee, drie\"");
  }
}
