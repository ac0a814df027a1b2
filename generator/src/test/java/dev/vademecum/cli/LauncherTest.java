package dev.vademecum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What {@code bin/vademecum} asks of Java, told by one that only repeats it. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  @TempDir Path temp;
  private Path home;

  @BeforeEach
  void install() throws IOException {
    home = Files.createDirectories(temp.resolve("a folder/vademecum"));
    Files.createDirectories(home.resolve("bin"));
    Files.createDirectories(home.resolve("lib"));
    Files.copy(Path.of("src/main/launcher/bin/vademecum"), home.resolve("bin/vademecum"));
    Path java = Files.createDirectories(temp.resolve("jdk/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\nexit 3\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
  }

  private List<String> asked(Path program, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("sh", program.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", temp.resolve("jdk").toString());
    builder.environment().put("VADEMECUM_JAVA_OPTIONS", "-Xmx2g -Dx=y");
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isEqualTo(3);
    return said.lines().toList();
  }

  @Test
  void argumentsArriveAsTheyAreAndOptionsBeforeThem() throws Exception {
    List<String> asked = asked(home.resolve("bin/vademecum"), "check", "my handbook", "*", "");
    assertThat(asked)
        .containsSubsequence(
            "-Xmx2g", "-Dx=y", "-jar", home.toRealPath() + "/lib/vademecum.jar", "check");
    assertThat(asked).endsWith("check", "my handbook", "*", "");
  }

  @Test
  void aBuildKeepsItsClassesAndLaterOnesUseThem() throws Exception {
    Path program = home.resolve("bin/vademecum");
    String archive = home.toRealPath() + "/lib/vademecum.jsa";
    assertThat(asked(program, "check")).noneMatch(option -> option.contains("vademecum.jsa"));
    assertThat(asked(program, "build")).contains("-XX:ArchiveClassesAtExit=" + archive);
    Files.createFile(Path.of(archive));
    assertThat(asked(program, "build")).contains("-XX:SharedArchiveFile=" + archive);
  }

  @Test
  void aJavaThatKnowsTheCacheGetsIt() throws Exception {
    Path program = home.resolve("bin/vademecum");
    Path cache = Files.createFile(home.toRealPath().resolve("lib/vademecum.aot"));
    Files.createFile(cache.resolveSibling("vademecum.jsa"));
    Path release = temp.resolve("jdk/release");
    Files.writeString(release, "JAVA_RUNTIME_VERSION=\"25+36\"\nJAVA_VERSION=\"25.0.3\"\n");
    assertThat(asked(program, "check")).contains("-XX:AOTCache=" + cache);
    for (String older : List.of("JAVA_VERSION=\"17.0.15\"\n", "")) {
      Files.writeString(release, older);
      assertThat(asked(program, "check"))
          .contains("-XX:SharedArchiveFile=" + cache.resolveSibling("vademecum.jsa"))
          .noneMatch(option -> option.contains("aot"));
    }
  }

  @Test
  void whatRunsForLongIsCompiledForThat() throws Exception {
    Path program = home.resolve("bin/vademecum");
    String quick = "-XX:TieredStopAtLevel=1";
    assertThat(asked(program, "build", temp.toString())).contains(quick);
    assertThat(asked(program, "serve", temp.toString())).doesNotContain(quick);
  }

  @Test
  void aLinkLeadsToTheSamePlace() throws Exception {
    Path link = temp.resolve("link");
    Files.createSymbolicLink(link, temp.relativize(home.resolve("bin/vademecum")));
    assertThat(asked(link, "check")).contains(home.toRealPath() + "/lib/vademecum.jar");
  }
}
