package dev.vademecum.templates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptTest {
  @Test
  void commentsAndWhiteSpaceGo() {
    assertThat(Script.compact("/* What it\n does. */\nreturn  typeof x; /* so */\nx - -1 + +y;\n"))
        .isEqualTo("return typeof x;x- -1+ +y;\n");
  }

  @Test
  void whatIsDeclaredGetsOneShortNameEverywhere() {
    String script =
        """
        var total = 0;
        function sum(list, of) {
          list.forEach(function (one) {
            total += one.total;
          });
          return { total: total, of: of ? list : document };
        }
        """;
    assertThat(Script.compact(script))
        .isEqualTo(
            "var a=0;function e(b,c){b.forEach(function(d){a+=d.total});return{total:a,of:c?b:document}}\n");
  }

  @Test
  void textsAndPatternsStayAsTheyAre() {
    String script =
        "var word = 1;\nword = \"a /* word */ \\\" b\" + 'word  ;' + (/[/'\"] word/gu).source + word / 2 / word;";
    assertThat(Script.compact(script))
        .isEqualTo("var a=1;a=\"a /* word */ \\\" b\"+'word  ;'+(/[/'\"] word/gu).source+a/2/a;\n");
  }

  @Test
  void namesThatOtherScriptsCallStay() {
    assertThat(
            Script.compact(
                "var vademecumSearch = (function (unpack) {\n  return unpack;\n})(vademecumUnpack);"))
        .isEqualTo("var vademecumSearch=(function(a){return a})(vademecumUnpack);\n");
  }

  @Test
  void noNameIsAWordOfTheLanguageOrOneThatIsThere() {
    StringBuilder script = new StringBuilder("a = b;");
    for (int i = 0; i < 3000; i++) {
      script.append("var name").append(i).append(";");
    }
    assertThat(Script.compact(script.toString()))
        .startsWith("a=b;")
        .doesNotContain("var a;", "var b;", "var do;", "var if;", "var in;");
  }
}
