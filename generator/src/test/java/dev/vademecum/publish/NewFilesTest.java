package dev.vademecum.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFilesTest {
  @TempDir Path temp;

  @Test
  void filesAndTheirFoldersAreWritten() throws PublishException {
    NewFiles.write(temp.resolve("a/b"), Map.of("c/d.md", "é"));
    assertThat(temp.resolve("a/b/c/d.md")).hasContent("é");
  }

  @Test
  void aFileOrAFileAsFolderIsInTheWay() throws IOException {
    Path file = Files.writeString(temp.resolve("chapters"), "");
    assertThat(NewFiles.inTheWay(temp, List.of("chapters"))).contains(file);
    assertThat(NewFiles.inTheWay(temp, List.of("other", "chapters/a.md"))).contains(file);
    assertThat(NewFiles.inTheWay(file, List.of("a.md"))).contains(file);
    assertThat(NewFiles.inTheWay(temp, List.of("other/a.md"))).isEmpty();
  }

  @Test
  void whereOneCannotBeWrittenNoneIs() throws IOException {
    Files.writeString(temp.resolve("there.md"), "old");
    Map<String, String> files = new LinkedHashMap<>();
    files.put("new/a.md", "new");
    files.put("there.md", "new");
    assertThatThrownBy(() -> NewFiles.write(temp, files)).isInstanceOf(PublishException.class);
    assertThat(temp).isDirectoryNotContaining("glob:**/new");
    assertThat(temp.resolve("there.md")).hasContent("old");
  }
}
