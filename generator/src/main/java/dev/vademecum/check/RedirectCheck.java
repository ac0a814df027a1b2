package dev.vademecum.check;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.navigation.Redirect;
import dev.vademecum.navigation.Redirects;
import dev.vademecum.output.OutputFile;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Looks at the finished pages for old fragments that are the name of something else there. */
final class RedirectCheck {
  private RedirectCheck() {}

  static void check(Redirects redirects, List<OutputFile> files, Diagnostics diagnostics) {
    for (OutputFile file : files) {
      List<Redirect> anchors = redirects.anchorsOn(file.path());
      if (!anchors.isEmpty() && file.content() instanceof OutputFile.Content.Made page) {
        String html = new String(page.bytes(), StandardCharsets.UTF_8);
        anchors.stream()
            .filter(old -> count(html, " id=\"" + escaped(old.fragment()) + "\"") > 1)
            .forEach(old -> report(old, diagnostics));
      }
    }
  }

  /** As an attribute has it. */
  static String escaped(String fragment) {
    return fragment
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  private static int count(String text, String part) {
    return (text.length() - text.replace(part, "").length()) / part.length();
  }

  private static void report(Redirect old, Diagnostics diagnostics) {
    diagnostics.add(
        old.file()
            .diagnostic(
                Code.REDIRECT,
                old.span(),
                Message.of("redirect.anchor", old.address(), old.to().kind().the(), old.to().id()),
                Message.of("redirect.anchor.hint")));
  }
}
