package dev.vademecum.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatexTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "B{\\\"o}rje | Börje",
        "Fran\\c{c}ois and \\c cedilla | François and çedilla",
        "\\'{E}mile na\\\"ive {\\ss} {\\o} \\aa{} \\AA{} | Émile naïve ß ø å Å",
        "na{\\\"\\i}ve, {\\'{\\i}}, \\'\\i | naïve, í, í",
        "\\v{S}koda \\v S \\H{o} \\k{a} \\L{}\\'od\\'z | Škoda Š ő ą Łódź",
        "A \\& B \\% \\$5 \\_ | A & B % $5 _",
        "1990--1995 --- so | 1990–1995 — so",
        "``quoted'' and `single', coach's | “quoted” and ‘single’, coach’s",
        "\\emph{it}, {\\em too} and \\textbf{b} | <i>it</i>, <i>too</i> and <b>b</b>",
        "$\\alpha$ and H$_2$O, x$^{10}$ | α and H<sub>2</sub>O, x<sup>10</sup>",
        "{The {DNA}} of \\unknown{coaching} | The DNA of coaching",
        "a~d | a\u00A0d",
        "Beïnvloeding | Beïnvloeding",
        "\\LaTeX{} for {\\TeX}nicians | LaTeX for TeXnicians",
        "open $ sign | open $ sign",
      })
  void latexBecomesText(String latex, String text) {
    assertThat(Latex.rich(latex)).isEqualTo(text);
  }

  @Test
  void textOfNamesHasNoTags() {
    assertThat(Latex.plain("\\emph{De Baak}")).isEqualTo("De Baak");
  }

  @Test
  void addressesKeepTheirSigns() {
    assertThat(Latex.verbatim("https://example.org/~a\\_b--c"))
        .isEqualTo("https://example.org/~a_b--c");
  }

  @Test
  void commandsOfCommandsEnd() {
    assertThat(Latex.rich("\\'".repeat(30_000) + "a").length()).isLessThan(100_000);
  }
}
