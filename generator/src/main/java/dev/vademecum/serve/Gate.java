package dev.vademecum.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whom the server answers. A browser tells every server the name by which it was asked for: one
 * that is not ours was made to lead here by somebody else's page, which would then read the
 * handbook as its own.
 */
final class Gate {
  private final Set<String> hosts;

  /**
   * @param port the port that the server listens on
   */
  Gate(int port) {
    this.hosts = Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port);
  }

  /** 200 for a request to answer, else the status to refuse it with. */
  int status(HttpExchange exchange) {
    Headers headers = exchange.getRequestHeaders();
    if (hasBody(headers) || !isPlain(exchange.getRequestURI())) {
      return 400;
    }
    if (!isOurs(headers)) {
      return 403;
    }
    return Set.of("GET", "HEAD").contains(exchange.getRequestMethod()) ? 200 : 405;
  }

  /** What a refusal says, to a person who has asked by hand. */
  static String reason(int status) {
    return switch (status) {
      case 403 -> "This server answers only under the address that it has printed.\n";
      case 405 -> "This server only gives out pages.\n";
      default -> "This is no request for a page.\n";
    };
  }

  /** Two ways to tell where a request ends are how one is hidden in another. */
  private static boolean hasBody(Headers headers) {
    List<String> lengths = headers.getOrDefault("Content-Length", List.of());
    return headers.containsKey("Transfer-Encoding")
        || lengths.size() > 1
        || !lengths.stream().allMatch("0"::equals);
  }

  private static boolean isPlain(URI target) {
    return !target.isAbsolute() && target.getRawAuthority() == null;
  }

  private boolean isOurs(Headers headers) {
    List<String> named = headers.getOrDefault("Host", List.of());
    List<String> origins = headers.getOrDefault("Origin", List.of());
    return named.size() == 1
        && hosts.contains(named.get(0).toLowerCase(Locale.ROOT))
        && origins.stream().allMatch(this::isOurOrigin)
        && !isWantedElsewhere(headers);
  }

  private boolean isOurOrigin(String origin) {
    return origin.startsWith("http://") && hosts.contains(origin.substring("http://".length()));
  }

  /** A page of another site may lead here, but not have our files as parts of its own. */
  private static boolean isWantedElsewhere(Headers headers) {
    boolean other =
        headers.getOrDefault("Sec-Fetch-Site", List.of()).stream()
            .anyMatch(site -> !site.equals("same-origin") && !site.equals("none"));
    boolean opens =
        List.of("navigate").equals(headers.get("Sec-Fetch-Mode"))
            && List.of("document").equals(headers.get("Sec-Fetch-Dest"));
    return other && !opens;
  }
}
