package dev.vademecum.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.vademecum.output.OutputFile;
import dev.vademecum.sitewide.HostFiles;
import java.io.IOException;
import java.util.Optional;

/** Answers requests from the files of the last good build, and from nothing else. */
final class SiteHandler implements HttpHandler {
  /** What pages are allowed on a strict host, and to hear of the next build. */
  private static final String POLICY = HostFiles.POLICY + "; connect-src 'self'";

  private final Gate gate;
  private final Workshop workshop;
  private final Live live;

  SiteHandler(Gate gate, Workshop workshop, Live live) {
    this.gate = gate;
    this.workshop = workshop;
    this.live = live;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    boolean kept = false;
    try {
      int status = gate.status(exchange);
      if (status == 200) {
        kept = answer(exchange);
      } else {
        refuse(exchange, status);
      }
    } finally {
      if (!kept) {
        exchange.close();
      }
    }
  }

  /** Nothing more is read from a connection over which nonsense came. */
  private static void refuse(HttpExchange exchange, int status) throws IOException {
    exchange.getResponseHeaders().set("Connection", "close");
    if (status == 405) {
      exchange.getResponseHeaders().set("Allow", "GET, HEAD");
    }
    send(exchange, new Answer(status, "text/plain; charset=utf-8", Gate.reason(status)));
  }

  /** True where the connection is kept for what comes later. */
  private boolean answer(HttpExchange exchange) throws IOException {
    Optional<String> path = UrlPath.decoded(exchange.getRequestURI().getRawPath());
    if (path.isEmpty()) {
      refuse(exchange, 400);
      return false;
    }
    if (path.get().equals(Live.EVENTS) && exchange.getRequestMethod().equals("GET")) {
      guard(exchange.getResponseHeaders());
      live.join(exchange);
      return true;
    }
    send(exchange, answer(path.get()));
    return false;
  }

  private Answer answer(String path) {
    State state = workshop.state();
    Optional<Answer> own = live.own(path, state);
    if (own.isPresent()) {
      return own.get();
    }
    Optional<OutputFile> file = state.shelf().file(path);
    if (file.isPresent()) {
      return of(200, file.get(), state);
    }
    if (state.shelf().isFolder(path)) {
      return Answer.moved("/" + path + "/");
    }
    return state
        .shelf()
        .notFound(path)
        .map(page -> of(404, page, state).from(Shelf.folder(page.path())))
        .orElseGet(() -> live.withoutPage(state));
  }

  private Answer of(int status, OutputFile file, State state) {
    Answer answer = new Answer(status, MediaTypes.of(file.path()), Shelf.bytes(file));
    return answer.isPage() ? live.with(answer, state) : answer;
  }

  private static void guard(Headers headers) {
    headers.set("Cache-Control", "no-store");
    headers.set("Content-Security-Policy", POLICY);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Referrer-Policy", "same-origin");
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    guard(headers);
    headers.set("Content-Type", answer.type());
    answer.location().ifPresent(location -> headers.set("Location", location));
    byte[] body = answer.body();
    if (exchange.getRequestMethod().equals("HEAD")) {
      headers.set("Content-Length", String.valueOf(body.length));
      exchange.sendResponseHeaders(answer.status(), -1);
    } else if (body.length == 0) {
      exchange.sendResponseHeaders(answer.status(), -1);
    } else {
      exchange.sendResponseHeaders(answer.status(), body.length);
      exchange.getResponseBody().write(body);
    }
  }
}
