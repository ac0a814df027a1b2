package dev.vademecum.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.source.SourceFile;
import dev.vademecum.yaml.Fields;
import dev.vademecum.yaml.YamlNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BibtexReaderTest {
  private final Diagnostics diagnostics = new Diagnostics();

  private static final SourceFile BESIDE =
      new SourceFile(
          "boeken.bib",
          "@xdata{uitgever, publisher = {Assen}}\n"
              + "@collection{elders, editor = {Cor Dijk}, title = {Elders}, xdata = {uitgever}}");

  private List<Fields> read(String bib) {
    List<YamlNode> works =
        BibtexReader.read(new SourceFile("werk.bib", bib), List.of(BESIDE), "nl", diagnostics)
            .items();
    return works.stream().map(work -> Fields.of(work).orElseThrow()).toList();
  }

  private Fields one(String bib) {
    assertThat(read(bib)).hasSize(1);
    assertThat(diagnostics.sorted()).isEmpty();
    return read(bib).get(0);
  }

  @Test
  void anArticleHasItsJournal() {
    Fields work =
        one(
            """
            @Article{super-1980,
              Author  = "Super, D.",
              title   = {A life-span, {life}-space approach},
              journal = jvb # { Behavior},
              volume  = 16, number = "3", pages = {282--298},
              year    = 1980, month = mar,
              doi     = {https://doi.org/10.1016/0001-8791(80)90056-1},
            }
            @string{jvb = "Journal"}
            """
                .replaceFirst("(?s)(.*)(@string.*)", "$2$1"));
    assertThat(work.text("type")).isEqualTo("article-journal");
    assertThat(work.text("title")).isEqualTo("A life-span, life-space approach");
    assertThat(work.text("container-title")).isEqualTo("Journal Behavior");
    assertThat(work.text("issue")).isEqualTo("3");
    assertThat(work.text("page")).isEqualTo("282-298");
    assertThat(work.text("issued")).isEqualTo("1980-3");
    assertThat(work.text("DOI")).isEqualTo("10.1016/0001-8791(80)90056-1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@book{k, title={A}, subtitle={B}, edition={Second}, location={Assen}} | title | A: B",
        "@book{k, title={Wat?}, subtitle={Zo}} | title | Wat? Zo",
        "@book{k, title={A}, edition={2nd}} | edition | 2",
        "@book{k, title={A}, address={Assen}} | publisher-place | Assen",
        "@book{k, title={A}, series={Reeks}, number=4} | collection-number | 4",
        "@phdthesis{k, title={A}, school={UvA}} | genre | proefschrift",
        "@phdthesis{k, title={A}, school={UvA}} | publisher | UvA",
        "@thesis{k, title={A}, type={mathesis}, langid={english}} | genre | Master’s thesis",
        "@report{k, title={A}, type={techreport}, langid={dutch}} | genre | technisch rapport",
        "@report{k, title={A}, type={Werkdocument}} | genre | Werkdocument",
        "@misc{k, title={A}, howpublished={\\url{https://a.nl/x_y}}} | URL | https://a.nl/x_y",
        "@misc{k, title={A}, howpublished={\\href{https://a.nl/x\\_y}{hier}}} | URL | https://a.nl/x_y",
        "@online{k, title={A}, urldate={2024-03-05}} | accessed | 2024-03-05",
        "@book{k, title={A}, langid={dutch}} | language | nl",
        "@book{k, title={A}, date={2010-03/2011}} | issued | 2010-03/2011",
        "@book{k, title={A}, date={2010~}} | issued | 2010~",
        "@book{k, title={A}, edition={2nd ed}} | edition | 2",
        "@book{k, title={A}, edition={Derde}} | edition | 3",
        "@patent{k, title={A}, type={patentus}} | genre | Amerikaans octrooi",
        "@article{k, title={A}, type={Journal Article}} | genre | ''",
        "@inbook{k, title={A}, type={Book Section}} | genre | ''",
        "@thesis{k, title={A}, university={Leiden}} | publisher | Leiden",
        "@review{k, title={A}, journaltitle={J}} | type | article-journal",
        "@article{k, title={A}, eprint={1706.1}, archiveprefix={arXiv}} | type | article",
        "@article{k, title={A}, journal={J}, eprint={1706.1}} | number | ''",
        "@book{k, title={p {\\textless} 5}} | title | p < 5",
        "@book{k, title={A}, url={<Go to ISI>://WOS:1}} | URL | ''",
        "@book{k, title={A}, date={2010-22}} | issued | 2010-22",
        "@book{k, title={A}, year=2010, month={herfst}} | issued | 2010-23",
        "@book{k, title={A}, year={in druk}} | issued | in druk",
        "@article{k, title={A}, number={1/2}} | issue | 1/2",
        "@inproceedings{k, title={A}, booktitle={Acta}} | type | paper-conference",
        "@book(k, title={A}) | title | A",
        "@comment{@book{x, title={Y}}} @book{k, title={A}} | id | k",
        "@preamble{\"x\" # {y}} @book{k, title={A}} | id | k",
        "@book{k, title={A}, shorttitle={B}, file={C:\\x\\}} | title-short | B",
        "@misc{k, title={A}, eprint={2101.00001}, archiveprefix={arXiv}} | number |"
            + " arXiv:2101.00001",
      })
  void aFieldIsCslsOwn(String bib, String key, String value) {
    assertThat(one(bib).text(key)).isEqualTo(value);
  }

  @Test
  void aPartTakesItsBookFromACrossReference() {
    List<Fields> works =
        read(
            """
            @incollection{deel, crossref = {geheel}, author = {Bos, A.}, title = {Deel}, pages = {3-9}}
            @xdata{huis, publisher = {Boom}}
            @collection{geheel, editor = {Cor Dijk}, title = {Geheel}, subtitle = {Bundel}, xdata = {huis}}
            """);
    assertThat(diagnostics.sorted()).isEmpty();
    assertThat(works).hasSize(2);
    assertThat(works.get(0).text("container-title")).isEqualTo("Geheel: Bundel");
    assertThat(works.get(0).text("title")).isEqualTo("Deel");
    assertThat(works.get(0).has("editor")).isTrue();
    assertThat(works.get(1).text("publisher")).isEqualTo("Boom");
  }

  @Test
  void aPartTakesItsBookFromAnotherFile() {
    Fields work =
        one("@incollection{deel, crossref = {elders}, title = {Deel}, author = {Bos, A.}}");
    assertThat(work.text("container-title")).isEqualTo("Elders");
    assertThat(work.text("publisher"))
        .isEqualTo(one("@book{a, title = {A}, xdata = {uitgever}}").text("publisher"));
    assertThat(work.text("publisher")).isEqualTo("Assen");
  }

  @Test
  void aCrossReferenceThatIsNowhereIsReported() {
    read("@incollection{deel, crossref = {elder}, title = {Deel}}");
    assertThat(diagnostics.sorted())
        .singleElement()
        .satisfies(found -> assertThat(found.hint().toString()).contains("elders"));
  }

  @Test
  void aFaultInTheLastOfManyEntriesHasItsLine() {
    StringBuilder bib = new StringBuilder();
    for (int i = 1; i <= 312; i++) {
      bib.append("@book{work").append(i).append(",\n  title = {Work},\n");
      bib.append(i == 312 ? "  yaer = 2010\n}\n\n" : "  year = 2010\n}\n\n");
    }
    assertThat(read(bib.toString())).hasSize(312);
    assertThat(diagnostics.sorted())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.range().start().line()).isEqualTo(311 * 5 + 3);
              assertThat(found.range().start().column()).isEqualTo(3);
              assertThat(found.hint().toString()).contains("year");
            });
  }

  @Test
  void anEntryWithAFaultStillCounts() {
    assertThat(read("@book{een, title = {Een} year = 1}\n@book{twee, title = {Twee}}"))
        .extracting(work -> work.text("title"))
        .containsExactly("Een", "Twee");
    assertThat(diagnostics.sorted()).hasSize(1);
  }

  @Test
  void hostileFilesEndSoonWithAPlace() {
    String bomb =
        "@string{a = {" + "x".repeat(60_000) + "}}\n" + "@book{k, title = a}\n".repeat(2_000);
    read(bomb);
    assertThat(diagnostics.sorted()).hasSize(1);
    assertThat(diagnostics.sorted().get(0).range().start().line()).isGreaterThan(1);
    read("@book{k, title = " + "{".repeat(500_000));
    assertThat(diagnostics.sorted()).hasSize(2);
    read("@book{".repeat(200_000));
    read("@book{k, a = {".repeat(100_000));
    read("\"{".repeat(500_000));
  }

  @Test
  void aChainOfEntriesThatLendEachOtherFieldsEnds() {
    StringBuilder bib = new StringBuilder("@book{k, title = {A}, xdata = {x0}}\n");
    for (int i = 0; i < 5_000; i++) {
      bib.append("@xdata{x%d, xdata = {x%d}}\n".formatted(i, (i + 1) % 5_000));
    }
    assertThat(read(bib.toString())).hasSize(1);
    assertThat(diagnostics.sorted())
        .singleElement()
        .satisfies(found -> assertThat(found.range().start().line()).isEqualTo(101));
  }
}
