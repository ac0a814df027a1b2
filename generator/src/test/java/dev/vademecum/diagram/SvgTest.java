package dev.vademecum.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagram.svg.SvgOptions;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class SvgTest {
  private static final SvgOptions PLAIN = SvgOptions.of("model-x", "Titel", "Wat erop staat");

  private final Diagram seed = Models.seed();

  @ParameterizedTest
  @ValueSource(
      strings = {
        Models.SEED,
        "cirkel-van-invloed",
        "lange-woorden",
        "twaalf-knopen",
        "lege-ringen"
      })
  void everyDrawingIsWellFormedXml(String model) throws Exception {
    Diagram diagram = Models.named(model, new Diagnostics());
    for (SvgOptions options : List.of(PLAIN, PLAIN.linked(SvgTest::page), PLAIN.small())) {
      InputSource source = new InputSource(new StringReader(diagram.svg(options)));
      assertThat(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(source))
          .isNotNull();
    }
  }

  @Test
  void theSameModelIsDrawnInTheSameBytes() {
    Diagram again = Models.named(Models.SEED, new Diagnostics());
    assertThat(again.svg(PLAIN)).isEqualTo(seed.svg(PLAIN));
  }

  @Test
  void withoutLinksItIsAnImageWithTitleAndDescription() {
    Element svg = svg(PLAIN);
    assertThat(svg.attr("role")).isEqualTo("img");
    assertThat(byId(svg, svg.attr("aria-labelledby")).text()).isEqualTo("Titel");
    assertThat(byId(svg, svg.attr("aria-describedby")).text()).isEqualTo("Wat erop staat");
    assertThat(svg.select("a")).isEmpty();
  }

  @Test
  void withLinksItIsNoImageAndItsLinksComeInReadingOrder() {
    Element svg = svg(PLAIN.linked(SvgTest::page));
    assertThat(svg.attr("role")).isEqualTo("group");
    assertThat(svg.select("a").eachAttr("href"))
        .containsExactly(
            "vraag.html",
            "zijn.html",
            "willen.html",
            "kunnen.html",
            "scenarios.html",
            "branding.html",
            "invloed.html");
    assertThat(svg.select("a").eachText()).contains("Wie ben ik?", "Personal branding");
  }

  @Test
  void aNodeWithoutAPageIsNoLink() {
    SvgOptions options =
        PLAIN.linked(id -> id.equals("zijn") ? page(id) : Optional.<String>empty());
    assertThat(svg(options).select("a")).hasSize(1);
    assertThat(svg(options).select("g.node")).hasSize(6);
  }

  @Test
  void everyNodeIsAnAnchorAndEveryIdHasThePrefix() {
    Element svg = svg(PLAIN);
    List<String> ids = svg.select("[id]").eachAttr("id");
    assertThat(ids).contains("model-x.zijn", "model-x.invloed");
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.startsWith("model-x."));
  }

  @Test
  void theTwoDrawingsOfAFigureShareNoId() {
    SvgOptions options = PLAIN.linked(SvgTest::page);
    String both = seed.svg(options) + seed.narrowSvg(options).orElseThrow();
    Element page = Jsoup.parse("<div>" + both + "</div>", "", Parser.xmlParser());
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(page.select("svg.drawing-wide, svg.drawing-narrow")).hasSize(2);
    assertThat(page.select("svg.drawing-narrow a").eachAttr("href"))
        .isEqualTo(page.select("svg.drawing-wide a").eachAttr("href"));
    for (Element svg : page.select("svg")) {
      assertThat(byId(svg, svg.attr("aria-labelledby")).text()).isEqualTo("Titel");
      svg.select("textPath")
          .forEach(path -> assertThat(byId(svg, path.attr("href").substring(1))).isNotNull());
    }
  }

  @Test
  void itHasNeitherStylesNorScriptsNorColours() {
    Element svg = svg(PLAIN.linked(SvgTest::page));
    assertThat(svg.select("[style], script, style, [fill], [stroke], [onclick]")).isEmpty();
  }

  @Test
  void kindsShowInClasses() {
    Element svg = svg(PLAIN);
    assertThat(svg.select(".node.kind-question")).hasSize(3);
    assertThat(svg.select(".edge-feedback .edge-line")).hasSize(1);
    assertThat(svg.select(".kind-exit .node-inner")).hasSize(1);
  }

  @Test
  void aMarkedNodeStandsOutAndOthersStepBack() {
    Element svg = svg(PLAIN.marking(Set.of("willen")));
    assertThat(svg.select(".node.marked").eachAttr("id")).containsExactly("model-x.willen");
    assertThat(svg.select(".node.dimmed")).hasSize(6);
  }

  @Test
  void aThumbnailHasNoWordsAndNoLinks() {
    Element svg = svg(PLAIN.linked(SvgTest::page).marking(Set.of("branding")).small());
    assertThat(svg.select(".marked")).hasSize(1);
    assertThat(svg.select("text, a, [id*=model-x.branding]")).isEmpty();
    assertThat(Double.parseDouble(svg.attr("width"))).isBetween(155.0, 165.0);
  }

  @Test
  void aLabelInSeveralLinesIsReadAsOneText() {
    assertThat(byId(svg(PLAIN), "model-x.branding").text()).isEqualTo("Personal branding");
  }

  @Test
  void hostileWordsStayWords() {
    Diagram diagram =
        Models.of(
            """
            archetype: rings
            rings: [{id: r, label: "</text><script>alert(1)</script>"}]
            nodes:
              - {id: a, label: "<b>&amp;\\"'</b>", at: {ring: r, hour: 3}}
              - {id: b, label: "x\\u0000y\\u0007z\\uD800", at: {ring: r, hour: 9}}
            edges: [{from: a, to: b, label: "]]><!--"}]
            """,
            new Diagnostics());
    SvgOptions options =
        SvgOptions.of("p", "\"><script>", "<i>\uD800\u0001")
            .linked(id -> Optional.of("\"onload=\"x"));
    Element svg = parse(diagram.svg(options));
    assertThat(svg.select("script, b, i, [onload]")).isEmpty();
    assertThat(byId(svg, "p.a").text()).isEqualTo("<b>&amp;\"'</b>");
    assertThat(svg.select("title").text()).isEqualTo("\"><script>");
    assertThat(svg.select("a").get(0).attr("href")).isEqualTo("\"onload=\"x");
  }

  @Test
  void whatXmlCannotHoldIsLeftOut() throws Exception {
    String svg = seed.svg(SvgOptions.of("p", "a\uD800b", "c\u0001d \uD83D\uDE00"));
    InputSource source = new InputSource(new StringReader(svg));
    assertThat(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(source)).isNotNull();
    assertThat(svg).contains(">a b<", ">c d \uD83D\uDE00<");
  }

  private Element svg(SvgOptions options) {
    return parse(seed.svg(options));
  }

  private static Element parse(String svg) {
    return Jsoup.parse(svg, "", Parser.xmlParser()).expectFirst("svg");
  }

  private static Element byId(Element svg, String id) {
    return svg.select("[id]").stream()
        .filter(element -> element.attr("id").equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<String> page(String id) {
    return Optional.of(id + ".html");
  }
}
