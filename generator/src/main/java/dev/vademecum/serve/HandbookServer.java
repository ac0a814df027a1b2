package dev.vademecum.serve;

import dev.vademecum.UsageException;
import dev.vademecum.Vademecum;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.HandbookWatch;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;

/** Serves a handbook to its author's own browser, and builds it anew whenever a file changes. */
public final class HandbookServer implements Closeable {
  /** Milliseconds after which all files are looked at, whatever the platform has told. */
  private static final long PERIOD = 3_000;

  private final Loopback loopback;
  private final HandbookWatch watch;
  private final Workshop workshop;
  private final Live live;

  private HandbookServer(ServeRequest request, Loopback loopback, HandbookWatch watch) {
    this.loopback = loopback;
    this.watch = watch;
    this.workshop = new Workshop(request.site());
    this.live =
        new Live(
            workshop,
            new ProblemPages(
                request.site().handbook(), request.language(), () -> workshop.language().tag()));
  }

  /**
   * Takes a port and begins to watch. Nothing is answered before {@link #run}.
   *
   * @throws UsageException where there is no handbook
   * @throws ServeException where there is no port, or no way to look at the folder
   */
  public static HandbookServer open(ServeRequest request) throws UsageException, ServeException {
    Path handbook = request.site().handbook();
    Vademecum.requireHandbook(handbook);
    Loopback loopback = Loopback.open(request.port());
    try {
      return new HandbookServer(request, loopback, HandbookWatch.of(handbook, PERIOD));
    } catch (IOException e) {
      loopback.close();
      throw new ServeException(
          Message.of("serve.no-watch", handbook.toString(), String.valueOf(e.getMessage())), e);
    }
  }

  public URI address() {
    return URI.create("http://localhost:" + loopback.port() + "/");
  }

  /** What is shown now. */
  State state() {
    return workshop.state();
  }

  /** Serves until the thread is interrupted or the server is closed. */
  public void run(ServeListener listener) throws InterruptedException {
    loopback.start(new SiteHandler(new Gate(loopback.port()), workshop, live));
    listener.started(address());
    SortedSet<String> changed = new TreeSet<>();
    do {
      if (workshop.revise(changed)) {
        live.tell();
      }
      Built built = workshop.build(changed);
      live.tell();
      listener.built(built);
      changed = watch.changes();
    } while (!changed.isEmpty());
  }

  @Override
  public void close() throws IOException {
    watch.close();
    live.close();
    loopback.close();
  }
}
