package dev.vademecum.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Raw requests that nobody's browser would send, and what strangers' pages would have one send. */
class AttackTest {
  private static final String SECRET = "geheim van de schijf";

  @TempDir static Path temp;
  private static Served served;

  @BeforeAll
  static void serve() throws Exception {
    Path handbook = Served.handbook(temp.resolve("handbook"));
    Files.writeString(temp.resolve("secret.txt"), SECRET);
    Files.writeString(handbook.resolve("secret.txt"), SECRET);
    Files.writeString(handbook.resolve("assets/.secret.txt"), SECRET);
    served = Served.of(handbook);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @AfterEach
  void isStillThere() {
    assertThat(served.get("assets/in.txt").statusCode()).isEqualTo(200);
  }

  /** All that comes back before the connection ends or is silent for a while. */
  private static String send(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (SocketException e) {
      return ""; // cut off
    }
  }

  private static String get(String target) throws IOException {
    return send("GET " + target + " HTTP/1.1\r\n" + served.host() + "Connection: close\r\n\r\n");
  }

  static Stream<String> outside() {
    List<String> ups =
        List.of(
            "..",
            "%2e%2e",
            ".%2e",
            "%252e%252e",
            "..%00",
            "..;",
            "%c0%ae%c0%ae",
            "..%5c..",
            "....");
    List<String> slashes = List.of("/", "%2f", "\\", "%5c", "//", "/./");
    List<String> starts = List.of("/", "/assets/", "//", "/.vademecum/");
    List<String> paths = new ArrayList<>();
    for (String start : starts) {
      for (String up : ups) {
        for (String slash : slashes) {
          paths.add(start + up + slash + "secret.txt");
        }
      }
    }
    paths.addAll(
        List.of(
            "/secret.txt",
            "/assets/.secret.txt",
            "/handbook.yml",
            "/chapters/",
            "/.git/config",
            "/assets/../secret.txt",
            "/assets/in.txt/../../secret.txt",
            "/assets/in.txt%00.html",
            "/" + temp.resolve("secret.txt"),
            "/file:" + temp.resolve("secret.txt"),
            "file://" + temp.resolve("secret.txt"),
            "*",
            "?",
            "secret.txt"));
    return paths.stream();
  }

  @ParameterizedTest
  @MethodSource("outside")
  void nothingBesideTheBuildIsGivenOut(String target) throws IOException {
    String answer = get(target);
    assertThat(answer).doesNotContain(SECRET, "title: ", "root:");
    assertThat(answer).doesNotStartWith("HTTP/1.1 200").doesNotStartWith("HTTP/1.1 5");
  }

  static Stream<String> foreignHosts() {
    String port = ":" + served.port();
    return Stream.of(
        "",
        "Host:\r\n",
        "Host: localhost\r\n",
        "Host: localhost:1\r\n",
        "Host: evil.example" + port + "\r\n",
        "Host: localhost" + port + ".evil.example\r\n",
        "Host: localhost.evil.example" + port + "\r\n",
        "Host: evil.example\r\nHost: localhost" + port + "\r\n",
        "Host: localhost" + port + "\r\nHost: evil.example\r\n",
        "Host: localhost" + port + "\r\nHost: localhost" + port + "\r\n",
        "Host: localhost." + port + "\r\n",
        "Host: 127.0.0.2" + port + "\r\n",
        "Host: 127.1" + port + "\r\n",
        "Host: 0.0.0.0" + port + "\r\n",
        "Host: 2130706433" + port + "\r\n",
        "Host: [::]" + port + "\r\n",
        "Host: ::1" + port + "\r\n",
        "Host: [::ffff:127.0.0.1]" + port + "\r\n",
        "Host: user@localhost" + port + "\r\n",
        "Host: localhost" + port + ",evil.example\r\n",
        "Host: localhost" + port + " evil\r\n",
        "Host: localhost" + port + "/\r\n",
        "Host: http://localhost" + port + "\r\n",
        "X-Forwarded-Host: localhost" + port + "\r\nHost: evil.example\r\n",
        served.host() + "Origin: http://evil.example\r\n",
        served.host() + "Origin: null\r\n",
        served.host() + "Origin: https://localhost" + port + "\r\n",
        served.host() + "Origin: http://localhost\r\n",
        served.host() + "Origin: http://localhost" + port + ".evil.example\r\n",
        served.host() + "Origin: http://localhost" + port + "\r\nOrigin: http://evil.example\r\n",
        served.host()
            + "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: script\r\n",
        served.host()
            + "Sec-Fetch-Site: same-site\r\nSec-Fetch-Mode: cors\r\nSec-Fetch-Dest: empty\r\n",
        served.host()
            + "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe\r\n");
  }

  @ParameterizedTest
  @MethodSource("foreignHosts")
  void anotherNameOrOriginIsRefused(String headers) throws IOException {
    for (String path :
        List.of("/assets/in.txt", "/.vademecum/events", "/.vademecum/problems", "/")) {
      String answer = send("GET " + path + " HTTP/1.1\r\n" + headers + "Connection: close\r\n\r\n");
      assertThat(answer)
          .matches("(?s)(HTTP/1\\.1 40[03] .*)?")
          .doesNotContain("in het handboek", "event:");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST", "127.0.0.1", "[::1]"})
  void ownNamesAreAnswered(String name) throws IOException {
    String answer =
        send(
            "GET /assets/in.txt HTTP/1.1\r\nHost: "
                + name
                + ":"
                + served.port()
                + "\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 200").endsWith("in het handboek");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "POST",
        "PUT",
        "DELETE",
        "PATCH",
        "OPTIONS",
        "TRACE",
        "CONNECT",
        "PROPFIND",
        "get"
      })
  void onlyPagesAreAskedFor(String method) throws IOException {
    String answer =
        send(method + " /assets/in.txt HTTP/1.1\r\n" + served.host() + "Connection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("in het handboek", "Access-Control");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 60\r\n",
        "Transfer-Encoding: chunked\r\n",
        "Transfer-Encoding: chunked\r\nContent-Length: 60\r\n",
        "Transfer-Encoding: xchunked\r\n",
        "Content-Length: 0\r\nContent-Length: 60\r\n",
        "Content-Length: -1\r\n",
        "Content-Length: +0\r\n",
        "Content-Length: 99999999999999999999\r\n"
      })
  void noRequestIsHiddenInAnother(String headers) throws IOException {
    String hidden = "GET /assets/in.txt HTTP/1.1\r\n" + served.host() + "\r\n";
    String answer = send("GET / HTTP/1.1\r\n" + served.host() + headers + "\r\n0\r\n\r\n" + hidden);
    assertThat(answer).doesNotStartWith("HTTP/1.1 200").doesNotContain("in het handboek");
  }

  @Test
  void anAddressOfAnotherServerIsRefused() throws IOException {
    for (String target :
        List.of(
            "http://evil.example/assets/in.txt",
            "//evil.example/assets/in.txt",
            "https://localhost/",
            "ftp:x")) {
      assertThat(get(target))
          .matches("(?s)(HTTP/1\\.1 4.*)?")
          .doesNotContain("in het handboek"); // or cut off
    }
  }

  @Test
  void whatIsTooLargeIsCutOff() throws IOException {
    assertThat(
            send("GET / HTTP/1.1\r\n" + served.host() + "X: " + "a".repeat(1 << 20) + "\r\n\r\n"))
        .doesNotStartWith("HTTP/1.1 200");
    assertThat(send("GET / HTTP/1.1\r\n" + served.host() + "X: a\r\n".repeat(5_000) + "\r\n"))
        .doesNotStartWith("HTTP/1.1 200");
    assertThat(get("/" + "a".repeat(1 << 20))).doesNotStartWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\r\n\r\n",
        "\0\0\0\0\r\n\r\n",
        "GET\r\n\r\n",
        "GET /\r\n\r\n",
        "\u0016\u0003\u0001\r\n\r\n",
        "GET / HTTP/9.9\r\n\r\n"
      })
  void nonsenseIsRefused(String nonsense) throws IOException {
    assertThat(send(nonsense)).doesNotStartWith("HTTP/1.1 200");
  }
}
