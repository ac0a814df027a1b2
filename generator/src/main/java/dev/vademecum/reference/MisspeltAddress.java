package dev.vademecum.reference;

import dev.vademecum.diagnostic.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows addresses of the web and of mail that are not written as browsers know them. */
final class MisspeltAddress {
  private static final List<String> WEB = List.of("https", "http");

  /** A scheme, what parts it from the rest, and the rest. */
  private static final Pattern ADDRESS = Pattern.compile("([A-Za-z]{3,7})([:;.,]?[/\\\\]*)(.*)");

  private static final Pattern MAIL =
      Pattern.compile("[^\\s/:@?#]+@[^\\s/:@?#]+\\.[A-Za-z]{2,}(?:\\?.*)?");

  private static final Pattern HOST =
      Pattern.compile(
          "(?:www\\.[^\\s/?#]+|(?:[a-z0-9-]+\\.)+(?:com|org|net|info|eu|edu|nl|be|de|fr|uk))(?:[/?#].*)?");

  private MisspeltAddress() {}

  /** What is nearly an address with a scheme of the web, as it should be. */
  static Optional<String> web(String written) {
    Matcher address = ADDRESS.matcher(written);
    if (!address.matches() || address.group(3).isEmpty()) {
      return Optional.empty();
    }
    String scheme = address.group(1).toLowerCase(Locale.ROOT);
    String between = address.group(2);
    boolean known = WEB.contains(scheme);
    boolean right = known && between.equals("://") && !twice(address.group(3));
    boolean apart = known ? between.matches("[:;.,].*|[/\\\\]{2,}") : between.equals("://");
    if (right || !apart) {
      return Optional.empty();
    }
    return Nearest.names(scheme, WEB).stream()
        .findFirst()
        .map(
            meant -> twice(address.group(3)) ? address.group(3) : meant + "://" + address.group(3));
  }

  private static boolean twice(String rest) {
    return rest.startsWith("http://") || rest.startsWith("https://");
  }

  /** A host without its scheme. */
  static Optional<String> host(String written) {
    return HOST.matcher(written).matches() ? Optional.of("https://" + written) : Optional.empty();
  }

  /** An address of mail without its scheme. */
  static Optional<String> mail(String written) {
    return MAIL.matcher(written).matches() ? Optional.of("mailto:" + written) : Optional.empty();
  }
}
