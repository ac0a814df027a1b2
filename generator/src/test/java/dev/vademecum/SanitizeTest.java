package dev.vademecum;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code html: sanitize}: raw HTML in Markdown, cleaned and whole, in lines and between blocks. */
class SanitizeTest {
  private static final String HANDBOOK =
      """
      -- handbook.yml --
      title: Proef
      language: nl
      html: sanitize
      checks: {refused-html: off}
      -- chapters/a.md --
      ---
      title: Titel
      ---

      """;

  @TempDir Path temp;

  private Element prose(String markdown) {
    Site site = MiniHandbook.of(HANDBOOK + markdown).build(temp);
    assertThat(site.diagnostics()).isEmpty();
    Element prose = site.page("chapters/a.html").selectFirst(".prose");
    return prose == null ? new Element("none") : prose;
  }

  @Test
  void withoutItRawHtmlIsText() {
    Document page =
        MiniHandbook.of("-- chapters/a.md --\n---\ntitle: A\n---\nH<sub>2</sub>O\n")
            .build(temp)
            .page("chapters/a.html");
    assertThat(page.select(".prose p").text()).isEqualTo("H<sub>2</sub>O");
  }

  @Test
  void elementsOfTextAreLetThrough() {
    Element prose = prose("H<sub>2</sub>O, <kbd>Ctrl</kbd>, <span lang=\"en\">flow</span> &lt;b>.");
    assertThat(prose.html())
        .isEqualTo(
            "<p>H<sub>2</sub>O, <kbd>Ctrl</kbd>, <span lang=\"en\">flow</span> &lt;b&gt;.</p>");
  }

  @Test
  void markdownStandsWithinAFoldThatTwoPiecesOfHtmlMake() {
    Element prose =
        prose(
            """
            <details>
            <summary>Meer</summary>

            Tekst *met nadruk*.

            </details>

            Daarna.
            """);
    assertThat(prose.select("details > summary").text()).isEqualTo("Meer");
    assertThat(prose.select("details > p em").text()).isEqualTo("met nadruk");
    assertThat(prose.select(".prose > p").text()).isEqualTo("Daarna.");
  }

  @Test
  void whatIsNotClosedEndsWithItsLineOrItsList() {
    Element prose =
        prose(
            """
            Een <b>vet *en <u>streep* zonder eind.

            > <div><b>in een citaat

            Daarna </div></b></details> gewoon.
            """);
    assertThat(prose.select("p").eq(0).html())
        .isEqualTo("Een <b>vet <em>en <u>streep</u></em> zonder eind.</b>");
    assertThat(prose.select(".prose > p").eq(1).html()).isEqualTo("Daarna gewoon.");
    assertThat(prose.select("blockquote div b").text()).isEqualTo("in een citaat");
  }

  @Test
  void tagsThatOverlapCloseInOrder() {
    assertThat(prose("<b>a <i>b</b> c</i> d").html()).isEqualTo("<p><b>a <i>b</i></b> c d</p>");
  }

  @Test
  void aTableOfHtmlKeepsItsCells() {
    Element prose =
        prose(
            """
            <table>
            <tr><th scope="col">A</th><td colspan="2" onclick="x()">B &amp; C</td></tr>
            </table>
            """);
    assertThat(prose.select("table th[scope=col]").text()).isEqualTo("A");
    assertThat(prose.select("td[colspan=2]").text()).isEqualTo("B & C");
    assertThat(prose.select("[onclick]")).isEmpty();
  }

  @Test
  void linksBeginLikeOthersAndAreMarkedAsLeadingElsewhere() {
    Element prose =
        prose("<a href=\"https://example.org/?a=1&amp;b=2\">een</a> <a href=\"x.html\">twee</a>");
    assertThat(prose.select("a[href]").eachAttr("href"))
        .containsExactly("https://example.org/?a=1&b=2");
    assertThat(prose.select("a[href]").attr("rel")).isEqualTo("noopener");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
        "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)><script>alert(1)</script></svg>",
        "<svg><a xlink:href=\"javascript:alert(1)\">x</a></svg>",
        "<math><mtext></mtext><mglyph><style><img src=x onerror=alert(1)></style></math>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<a href=\"JaVaScRiPt:alert(1)\">x</a>",
        "<a href=\"java&#x0A;script:alert(1)\">x</a>",
        "<a href=\" javascript:alert(1)\">x</a>",
        "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
        "<a href=\"https://example.org/&quot; onclick=&quot;alert(1)\">x</a>",
        "<a href='https://example.org/\" onmouseover=\"alert(1)'>x</a>",
        "<b style=\"position:fixed\" onclick=alert(1) id=\"content\" class=\"skip\">x</b>",
        "<iframe src=\"https://evil.example/\"></iframe>",
        "<iframe srcdoc=\"<script>alert(1)</script>\">",
        "<object data=x></object><embed src=x><base href=//evil.example/>",
        "<form action=//evil.example><input name=q><button formaction=javascript:alert(1)>x</form>",
        "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
        "<link rel=stylesheet href=//evil.example/x.css>",
        "<style>@import '//evil.example/x.css';</style>",
        "<details open ontoggle=alert(1)>x</details>",
        "<x onclick=alert(1)>x</x>",
        "<p><!-- --><img src=x onerror=alert(1)> --></p>",
        "<!--><img src=x onerror=alert(1)>-->",
        "<![CDATA[<img src=x onerror=alert(1)>]]>",
        "<?php <img src=x onerror=alert(1)> ?>",
        "<div title=\"`><img src=x onerror=alert(1)>`\">x</div>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<textarea><img src=x onerror=alert(1)></textarea>",
        "</main></body></html><script>alert(1)</script>",
        "<b <script>alert(1)</script>",
        "&lt;script&gt;alert(1)&lt;/script&gt;"
      })
  void nothingThatRunsLoadsOrLooksLikeTheInterfaceGetsThrough(String attack) {
    for (String around : List.of("%s", "Tekst %s tekst", "> - %s", "*a %s b*")) {
      Element prose = prose(around.formatted(attack) + "\n\nNa afloop.\n");
      assertThat(
              prose.select("script, style, img, iframe, object, embed, base, form, input, button"))
          .as(around)
          .isEmpty();
      assertThat(prose.select("svg, math, meta, link, noscript, textarea")).as(around).isEmpty();
      for (Element element : prose.getAllElements()) {
        assertThat(element.attributes().asList())
            .as(element.outerHtml())
            .allMatch(a -> !a.getKey().startsWith("on") && !a.getKey().equals("style"))
            .allMatch(a -> !a.getKey().equals("id"));
      }
      assertThat(prose.select("[class]").eachAttr("class")).containsAnyOf("prose", "external");
      assertThat(prose.select("a[href]").eachAttr("href")).allMatch(h -> h.startsWith("https://"));
      assertThat(prose.text()).as("the text after it is still there").endsWith("Na afloop.");
    }
  }
}
