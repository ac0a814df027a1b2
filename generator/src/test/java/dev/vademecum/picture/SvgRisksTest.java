package dev.vademecum.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drawings that a browser, which opens them as a page, would run or fetch something for. */
class SvgRisksTest {
  private static List<SvgRisks.Risk> risks(String content) {
    return SvgRisks.of(
        content.startsWith("<!")
            ? content
            : "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
                + " xmlns:h='http://www.w3.org/1999/xhtml'>"
                + content
                + "</svg>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<h:script>alert(1)</h:script>",
        "<x:script xmlns:x='http://www.w3.org/2000/svg'>alert(1)</x:script>",
        "<g onload='alert(1)'/>",
        "<g on&#108;oad='alert(1)'/>",
        "<g OnClick='alert(1)'/>",
        "<foreignObject/>",
        "<h:img srcset='https://example.org/x.png 1x'/>",
        "<h:button formaction='javascript:alert(1)'/>",
        "<a href='javascript:alert(1)'/>",
        "<a xlink:href='&#106;ava&#x0A;script:alert(1)'/>",
        "<a href=' &#9;java\tscript:alert(1)'/>",
        "<a href='data:text/html,x'/>",
        "<a href='vbscript:x'/>",
        "<a href='//example.org/'/>",
        "<use href='https://example.org/x.svg#a'/>",
        "<use href='data:image/svg+xml;base64,AAAA'/>",
        "<image xlink:href='http://example.org/x.png'/>",
        "<feImage href='x.svg'/>",
        "<a href='#x'><animate attributeName='href' values='javascript:alert(1)'/></a>",
        "<a href='#x'><set attributeName='xlink:href' to='javascript:alert(1)'/></a>",
        "<a href='#x'><set xmlns:y='http://www.w3.org/1999/xlink' attributeName='y:href' to='x'/></a>",
        "<set attributeName=' &#111;nclick ' to='alert(1)'/>",
        "<animate attributeName='fill' to='url(https://example.org/x)'/>",
        "<style>@import 'https://example.org/x.css';</style>",
        "<style>@im<!-- -->port 'https://example.org/x.css';</style>",
        "<style><![CDATA[@im]]>port 'https://example.org/x.css';</style>",
        "<style><g/>@import 'https://example.org/x.css';</style>",
        "<style>@imp\\6frt 'https://example.org/x.css';</style>",
        "<style>rect{background:image-set('https://example.org/x.png' 1x)}</style>",
        "<style>rect{fill:URL( 'https://example.org/x.svg#a')}</style>",
        "<style>@font-face{font-family:a;src:src('https://example.org/x')}</style>",
        "<rect style='fill:url(&quot;//example.org/x&quot;)'/>",
        "<rect fill='url(x.svg#a)'/>",
        "<?xml-stylesheet href='https://example.org/x.css'?>",
        "<g>&evil;</g>",
        "<g>",
        "<!DOCTYPE svg [<!ENTITY x 'y'>]><svg xmlns='http://www.w3.org/2000/svg'/>",
        "<!DOCTYPE svg SYSTEM 'a>b' [<!ATTLIST svg onload CDATA 'alert(1)'>]><svg/>",
        "<!DOCTYPE svg PUBLIC \"a\" \"'>\" [<!ATTLIST svg onload CDATA 'alert(1)'>]><svg/>",
        "<!doctype html><script>alert(1)</script>",
      })
  void areFound(String content) {
    assertThat(risks(content)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<style>.a { fill: url(#b) } /* [ENTITY */</style><rect class='a' fill='url(\"#b\")'/>",
        "<a href='https://example.org/'><text>[x] @import</text></a>",
        "<image href='data:image/png;base64,AAAA'/><use xlink:href='#a'/>",
        "<animate attributeName='r' from='1' to='2'/><g id='image(2)'/>",
        "<metadata><r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/></metadata>",
        "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'><svg><text>[</text></svg>",
      })
  void areNotFoundInWhatOnlyDraws(String content) {
    assertThat(risks(content)).isEmpty();
  }

  @Test
  void aStyleIsToldOfWhereItBegins() {
    String text = "<svg>\n<style>a{}\n<!-- -->@import 'x'</style><script/></svg>";
    assertThat(SvgRisks.of(text))
        .containsExactly(
            new SvgRisks.Risk(SvgRisks.What.STYLE, "style", text.indexOf("<style")),
            new SvgRisks.Risk(SvgRisks.What.ELEMENT, "script", text.indexOf("<script")));
  }
}
