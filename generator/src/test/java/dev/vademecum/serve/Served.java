package dev.vademecum.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.CheckRequest;
import dev.vademecum.Starters;
import dev.vademecum.config.Language;
import dev.vademecum.diagnostic.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A handbook that is served on a free port for the time of a test. */
public final class Served implements AutoCloseable {
  /** Longer than any request may take, so that a server that hangs is seen. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final HandbookServer server;
  private final Thread thread;
  private final BlockingQueue<Built> builds = new LinkedBlockingQueue<>();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private Served(HandbookServer server) {
    this.server = server;
    this.thread = new Thread(this::run, "served");
    thread.start();
  }

  /** Writes a handbook to begin with, and in it {@code assets/in.txt}, which is easy to know. */
  static Path handbook(Path folder) throws Exception {
    Starters.handbook(folder, Language.NL);
    Files.createDirectories(folder.resolve("assets"));
    Files.writeString(folder.resolve("assets/in.txt"), "in het handboek");
    return folder;
  }

  /** Serves from a free port, and waits for the first build. */
  public static Served of(Path handbook) {
    Served served = starting(handbook);
    served.next();
    return served;
  }

  public static Served starting(Path handbook) {
    CheckRequest site =
        new CheckRequest(handbook, Optional.empty(), Optional.empty(), Severity.ERROR);
    try {
      return new Served(
          HandbookServer.open(new ServeRequest(site, OptionalInt.of(0), Optional.empty())));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private void run() {
    try {
      server.run(
          new ServeListener() {
            @Override
            public void started(URI address) {}

            @Override
            public void built(Built built) {
              builds.add(built);
            }
          });
    } catch (InterruptedException e) {
      return;
    }
  }

  public URI address() {
    return server.address();
  }

  State state() {
    return server.state();
  }

  /** The line of a raw request that names this server. */
  String host() {
    return "Host: localhost:" + port() + "\r\n";
  }

  int port() {
    return address().getPort();
  }

  /** The next build that has ended. */
  public Built next() {
    try {
      Built built = builds.poll(2, TimeUnit.MINUTES);
      assertThat(built).as("a build").isNotNull();
      return built;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** The last build, once there has been none for a while. */
  public Built settled() {
    Built last = next();
    try {
      for (Built more = last; more != null; more = builds.poll(1, TimeUnit.SECONDS)) {
        last = more;
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return last;
  }

  HttpResponse<byte[]> get(String path) {
    try {
      return client.send(
          HttpRequest.newBuilder(address().resolve("/" + path)).timeout(PATIENCE).build(),
          HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  String text(String path) {
    return new String(get(path).body(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    try {
      server.close();
      thread.join();
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
