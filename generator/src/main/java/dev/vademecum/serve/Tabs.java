package dev.vademecum.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The browser tabs that wait for the next build, by server-sent events. A tab that has gone is
 * noticed when it is told something, or closed by the server's limit on answers, after which a
 * living one comes back.
 */
final class Tabs {
  /** More than anybody has open; the oldest goes when one more comes. */
  private static final int MOST = 64;

  private final Deque<HttpExchange> open = new ArrayDeque<>();

  /** Keeps a tab, and tells it what is shown now. */
  void add(HttpExchange tab, State state) throws IOException {
    tab.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    tab.sendResponseHeaders(200, 0);
    if (!told(tab, "retry: 400\n" + event(state))) {
      return;
    }
    List<HttpExchange> surplus = new ArrayList<>();
    synchronized (open) {
      open.add(tab);
      while (open.size() > MOST) {
        surplus.add(open.remove());
      }
    }
    surplus.forEach(HttpExchange::close);
  }

  /** Tells all tabs. */
  void tell(State state) {
    List<HttpExchange> tabs;
    synchronized (open) {
      tabs = List.copyOf(open);
    }
    List<HttpExchange> gone = tabs.stream().filter(tab -> !told(tab, event(state))).toList();
    synchronized (open) {
      open.removeAll(gone);
    }
  }

  void close() {
    synchronized (open) {
      open.forEach(HttpExchange::close);
      open.clear();
    }
  }

  private static String event(State state) {
    return "event: built\ndata: {\"round\":"
        + state.round()
        + ",\"version\":"
        + state.shelf().version()
        + ",\"broken\":"
        + state.broken().isPresent()
        + "}\n\n";
  }

  private static boolean told(HttpExchange tab, String event) {
    try {
      tab.getResponseBody().write(event.getBytes(StandardCharsets.UTF_8));
      tab.getResponseBody().flush();
      return true;
    } catch (IOException e) {
      tab.close();
      return false;
    }
  }
}
