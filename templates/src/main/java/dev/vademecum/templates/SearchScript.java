package dev.vademecum.templates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The script that is loaded when a reader opens the search, of its parts and in fewer bytes. It is
 * made when Vademecum is built, since cold it took a tenth of the build of a small handbook.
 */
final class SearchScript {
  private SearchScript() {}

  /**
   * Writes it among the compiled classes.
   *
   * @param arguments the folder of those
   */
  public static void main(String[] arguments) throws IOException {
    String folder = arguments[0] + Resources.FOLDER;
    Files.writeString(Path.of(folder, "search", "search.js"), Script.compact(whole()));
  }

  private static String whole() {
    String stemmers =
        Messages.languages().stream()
            .map(language -> "\"" + language + "\":\"" + Assets.stemmerAddress(language) + "\"")
            .collect(Collectors.joining(",", "{", "}"));
    return Stream.of("unpack", "engine", "view")
        .flatMap(part -> Resources.text("search/" + part + ".js").lines())
        .collect(Collectors.joining("\n"))
        .replace("var stemmers = {};", "var stemmers = " + stemmers + ";");
  }
}
