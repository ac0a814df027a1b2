package dev.vademecum.templates;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An address of the web that readers see as text, such as {@code https://example.org/a?b=c}. */
public final class WebAddress {
  private static final Pattern SHOWN =
      Pattern.compile("(?i)(?:https?://|www\\.|(?:doi:)?10\\.[0-9]{4,9}/)\\S+");

  /** Where a reader sees that an address goes on: behind a slash, and before other signs. */
  private static final Pattern BREAK =
      Pattern.compile("(?<=/)(?=[^/])|(?<=[^/])(?=[.?&=#%~_][^/])");

  private WebAddress() {}

  /** Whether a text is an address, with {@code http(s)://} or {@code www.} before it, or a DOI. */
  public static boolean isShown(String text) {
    return SHOWN.matcher(text).matches();
  }

  /**
   * HTML that shows an address, in which a line ends where a reader sees that the address goes on.
   * It has no sign that the address does not have: what a reader copies is the address.
   */
  public static String html(String address) {
    return BREAK
        .splitAsStream(address)
        .map(HTMLOutputFormat.INSTANCE::escapePlainText)
        .collect(Collectors.joining("<wbr>"));
  }

  /** The function {@code address("https://…")} of the templates. */
  static Object function(List<?> arguments) throws TemplateModelException {
    if (arguments.size() == 1 && arguments.get(0) instanceof TemplateScalarModel text) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html(text.getAsString()));
    }
    throw new TemplateModelException("address(text) takes one text");
  }
}
