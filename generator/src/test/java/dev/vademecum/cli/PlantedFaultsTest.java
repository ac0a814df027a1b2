package dev.vademecum.cli;

import static dev.vademecum.SampleHandbook.SAMPLE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.vademecum.SampleHandbook;
import dev.vademecum.diagnostic.Ink;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults of six kinds in six files of a copy of the sample handbook, through the command line. */
class PlantedFaultsTest {
  @TempDir Path temp;

  private List<String> plant(Path handbook) {
    List<String> faults = new ArrayList<>();
    String[][] edits = {
      {
        "chapters/03-het-model.md", "\nsubtitle:", "\nsubtitel:", "subtitel", "unknown-key",
      },
      {
        "chapters/05-de-binnencirkel.md",
        "[[levenslijn|de levenslijn]]",
        "[[levenslijm|de levenslijn]]",
        "levenslijm",
        "unresolved-link",
      },
      {
        "interventions/levenslijn.md",
        "[[de-binnencirkel|het hoofdstuk",
        "[[de-binnencirkel#buiten|het hoofdstuk",
        "buiten",
        "dead-anchor",
      },
      {
        "interventions/sabbatical.md",
        "[@gitp-loopbaancoaching]",
        "[zie @gitp-loopbaan, p. 3]",
        "gitp-loopbaan",
        "unknown-citation",
      },
      {
        "models/loopbaancoaching-binnen-buitencirkel.yml",
        "{from: branding, to: invloed,",
        "{from: branding, to: inkomen,",
        "inkomen",
        "unknown-node",
      },
      {"terms.yml", "- id: loopbaanvraag\n", "- id: loopbaan\n", "loopbaan", "duplicate-id"},
    };
    for (String[] edit : edits) {
      String place = SampleHandbook.plant(handbook, edit[0], edit[1], edit[2], edit[3]);
      faults.add(place + " " + edit[4]);
    }
    return faults;
  }

  @Test
  void allAreReportedInOneRunAndThePublishedSiteStaysAsItIs() throws IOException {
    Path handbook = SampleHandbook.copy(SAMPLE, temp.resolve("boek"), text -> text);
    String output = temp.resolve("site").toString();
    StringWriter out = new StringWriter();
    assertThat(run(out, "build", handbook.toString(), "-o", output)).isZero();
    Map<String, String> before = files(temp.resolve("site"));
    List<String> planted = plant(handbook);
    out.getBuffer().setLength(0);
    assertThat(run(out, "build", handbook.toString(), "-o", output, "--format", "json"))
        .isEqualTo(1);
    List<String> errors = errors(out.toString());
    assertThat(errors).containsAll(planted);
    assertThat(errors.stream().filter(error -> !planted.contains(error)))
        .as("links to the term whose id is gone")
        .allMatch(error -> error.endsWith("unresolved-link"));
    assertThat(files(temp.resolve("site"))).isEqualTo(before);
  }

  private static int run(StringWriter out, String... args) {
    return new Main(
            new PrintWriter(out), new PrintWriter(new StringWriter()), Locale.ENGLISH, Ink.PLAIN)
        .run(args);
  }

  private static List<String> errors(String json) {
    List<String> errors = new ArrayList<>();
    for (JsonElement element :
        JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("diagnostics")) {
      JsonObject found = element.getAsJsonObject();
      if (found.get("severity").getAsString().equals("error")) {
        errors.add(
            found.get("file").getAsString()
                + ":"
                + found.get("line")
                + ":"
                + found.get("column")
                + " "
                + found.get("code").getAsString());
      }
    }
    return errors;
  }

  /** Every file with what it holds and when it was written. */
  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String content = Files.readString(path, StandardCharsets.ISO_8859_1);
        files.put(path.toString(), Files.getLastModifiedTime(path) + content);
      }
    }
    return files;
  }
}
