package dev.vademecum;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves a folder on this computer as a careful host does. */
final class StrictServer implements AutoCloseable {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css",
          "csv", "text/csv; charset=utf-8",
          "js", "text/javascript",
          "svg", "image/svg+xml",
          "woff2", "font/woff2");

  static {
    // A virtual machine reads the limits of its servers once: those of serve, which are tested too.
    try {
      Class.forName("dev.vademecum.serve.Loopback");
    } catch (ClassNotFoundException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final HttpServer server;

  /** Several, so that one file that is waited for keeps no other waiting. */
  private final ExecutorService workers = Executors.newFixedThreadPool(4);

  private final Path folder;
  private final Map<String, Long> after;
  private final List<String> refused = new CopyOnWriteArrayList<>();

  StrictServer(Path folder) throws IOException {
    this(folder, Map.of());
  }

  /**
   * One that lets readers wait.
   *
   * @param after milliseconds until a file is sent whose name ends so, without its dot
   */
  StrictServer(Path folder, Map<String, Long> after) throws IOException {
    this.folder = folder;
    this.after = after;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(workers);
    server.createContext("/", this::answer);
    server.start();
  }

  String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + path;
  }

  /** What was asked for and is not there. */
  List<String> refused() {
    return refused;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath().substring(1);
      Path file = folder.resolve(path);
      if (!Files.isRegularFile(file)) {
        refused.add(path);
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      String ending = path.substring(path.lastIndexOf('.') + 1);
      pause(after.getOrDefault(ending, 0L));
      byte[] content = Files.readAllBytes(file);
      String type = TYPES.getOrDefault(ending, "");
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
      exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
      exchange.sendResponseHeaders(200, content.length);
      exchange.getResponseBody().write(content);
    }
  }

  private static void pause(long time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }
}
