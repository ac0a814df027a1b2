package dev.vademecum.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More connections than anybody has, those that are never used, and those from elsewhere. */
class ConnectionsTest {
  @TempDir static Path temp;
  private static Served served;

  @BeforeAll
  static void serve() throws Exception {
    served = Served.of(Served.handbook(temp.resolve("handbook")));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void halfOpenConnectionsKeepNobodyWaitingAndAreClosed() throws IOException {
    List<Socket> half = new ArrayList<>();
    try {
      for (int i = 0; i < 300; i++) {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port());
        socket.setSoTimeout(60_000);
        socket
            .getOutputStream()
            .write(
                ("GET / HTTP/1.1\r\n" + (i % 2 == 0 ? served.host() : ""))
                    .getBytes(StandardCharsets.US_ASCII));
        half.add(socket);
      }
      assertThat(served.get("assets/in.txt").statusCode()).isEqualTo(200);
      half.get(0).setSoTimeout(1);
      assertThatThrownBy(() -> half.get(0).getInputStream().read())
          .as("the oldest, which is still open")
          .isInstanceOf(SocketTimeoutException.class);
      half.get(0).setSoTimeout(60_000);
      for (Socket socket : half) {
        assertThat(ends(socket)).isTrue();
      }
    } finally {
      for (Socket socket : half) {
        socket.close();
      }
    }
  }

  private static boolean ends(Socket socket) {
    try (InputStream in = socket.getInputStream()) {
      in.readAllBytes();
      return true;
    } catch (SocketTimeoutException e) {
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  @Test
  void twelveTabsHearOfABuildAndMoreThanAnybodyHasDoNoHarm() throws IOException {
    List<Socket> tabs = new ArrayList<>();
    try {
      for (int i = 0; i < 90; i++) {
        Socket tab = new Socket(InetAddress.getLoopbackAddress(), served.port());
        tab.setSoTimeout(60_000);
        tab.getOutputStream()
            .write(
                ("GET /.vademecum/events HTTP/1.1\r\n" + served.host() + "\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
        tabs.add(tab);
        assertThat(new String(tab.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
            .isEqualTo("HTTP/1.1 200");
      }
      assertThat(served.get("assets/in.txt").statusCode()).isEqualTo(200);
      Files.writeString(temp.resolve("handbook/assets/nieuw.txt"), "nieuw");
      served.next();
      for (Socket tab : tabs.subList(78, 90)) {
        StringBuilder heard = new StringBuilder();
        while (!heard.toString().contains("\"version\":2")
            && !heard.toString().contains("\"round\":2")) {
          int next = tab.getInputStream().read();
          assertThat(next).as("end of %s", heard).isNotNegative();
          heard.append((char) next);
        }
      }
    } finally {
      for (Socket tab : tabs) {
        tab.close();
      }
    }
  }

  @Test
  void noOtherComputerReachesIt() throws IOException {
    for (NetworkInterface card : Collections.list(NetworkInterface.getNetworkInterfaces())) {
      for (InetAddress address : Collections.list(card.getInetAddresses())) {
        if (!address.isLoopbackAddress()) {
          assertThat(connects(address)).as("%s", address).isFalse();
        }
      }
    }
  }

  private static boolean connects(InetAddress address) {
    try (Socket socket = new Socket(address, served.port())) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }
}
