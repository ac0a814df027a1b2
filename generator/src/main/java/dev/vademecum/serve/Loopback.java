package dev.vademecum.serve;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.vademecum.diagnostic.Message;
import java.io.Closeable;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * A web server at 127.0.0.1 and, where there is one, at ::1, on the same port. No other computer
 * can reach it. What a client sends and how long it takes is bounded, so that half-open and slow
 * ones neither pile up nor keep others out for long.
 */
final class Loopback implements Closeable {
  /** The port that is tried first. */
  static final int USUAL = 4400;

  private static final int TRIES = 100;

  /**
   * At each address; one more is closed at once. Browsers together have a few dozen, of which most
   * are idle.
   */
  private static final int CONNECTIONS = 512;

  private static final String[] ADDRESSES = {"127.0.0.1", "::1"};

  /** Seconds, connections, headers and bytes; they are read once, when the first server is made. */
  private static final Map<String, String> LIMITS =
      Map.of(
          "sun.net.httpserver.maxReqTime", "5",
          "sun.net.httpserver.maxRspTime", "300",
          "sun.net.httpserver.idleInterval", "30",
          "sun.net.httpserver.maxIdleConnections", "64",
          "sun.net.httpserver.maxReqHeaders", "64",
          "sun.net.httpserver.maxReqHeaderSize", "32768",
          "sun.net.httpserver.drainAmount", "0",
          "sun.net.httpserver.nodelay", "true",
          "jdk.httpserver.maxConnections", String.valueOf(CONNECTIONS));

  static {
    LIMITS.forEach((name, value) -> System.getProperties().putIfAbsent(name, value));
  }

  private final List<HttpServer> servers;
  private final ThreadPoolExecutor threads;

  private Loopback(List<HttpServer> servers, ThreadPoolExecutor threads) {
    this.servers = servers;
    this.threads = threads;
  }

  /**
   * Takes a port. Nothing is answered before {@link #start}.
   *
   * @param port see {@link ServeRequest#port()}
   */
  static Loopback open(OptionalInt port) throws ServeException {
    int first = port.orElse(USUAL);
    int last = port.isPresent() ? first : first + TRIES - 1;
    for (int candidate = first; ; candidate++) {
      try {
        return bind(candidate);
      } catch (BindException e) {
        if (candidate == last) {
          throw new ServeException(
              Message.of(port.isPresent() ? "serve.port-taken" : "serve.ports-taken", first, last),
              e);
        }
      } catch (IOException e) {
        throw new ServeException(
            Message.of("serve.no-port", first, String.valueOf(e.getMessage())), e);
      }
    }
  }

  private static Loopback bind(int port) throws IOException {
    List<HttpServer> servers = new ArrayList<>();
    int agreed = port;
    try {
      for (String address : ADDRESSES) {
        InetAddress host = InetAddress.getByName(address);
        if (servers.isEmpty() || exists(host)) {
          servers.add(HttpServer.create(new InetSocketAddress(host, agreed), 64));
          agreed = servers.get(0).getAddress().getPort();
        }
      }
    } catch (IOException e) {
      servers.forEach(server -> server.stop(0));
      throw e;
    }
    return new Loopback(List.copyOf(servers), threads());
  }

  private static boolean exists(InetAddress host) {
    try (ServerSocket any = new ServerSocket(0, 1, host)) {
      return any.isBound();
    } catch (SocketException e) {
      return false;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * A request is read by a thread of its own, which waits for as long as the client takes. So there
   * are as many as there may be connections, or half-open ones would keep all others waiting.
   */
  private static ThreadPoolExecutor threads() {
    return new ThreadPoolExecutor(
        0,
        CONNECTIONS * ADDRESSES.length,
        30,
        TimeUnit.SECONDS,
        new SynchronousQueue<>(),
        work -> daemon(work),
        new ThreadPoolExecutor.DiscardPolicy());
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "vademecum-serve");
    thread.setDaemon(true);
    return thread;
  }

  int port() {
    return servers.get(0).getAddress().getPort();
  }

  void start(HttpHandler handler) {
    for (HttpServer server : servers) {
      server.createContext("/", handler);
      server.setExecutor(threads);
      server.start();
    }
  }

  @Override
  public void close() {
    servers.forEach(server -> server.stop(0));
    threads.shutdownNow();
  }
}
