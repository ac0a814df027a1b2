package dev.vademecum.diagram;

import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.drawing.Drawing;
import dev.vademecum.drawing.DrawingReader;
import dev.vademecum.source.SourceFile;
import dev.vademecum.yaml.Fields;
import dev.vademecum.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Models to test with. */
public final class Models {
  static final String SEED = "loopbaancoaching-binnen-buitencirkel";

  private static final DiagramRenderer RENDERER = new DiagramRenderer();

  private static final Diagram SEED_DIAGRAM = named(SEED, new Diagnostics());

  private Models() {}

  /** The seed's model, laid out once. */
  static Diagram seed() {
    return SEED_DIAGRAM;
  }

  static Diagram named(String name, Diagnostics diagnostics) {
    try (InputStream stream = Models.class.getResourceAsStream(name + ".yml")) {
      byte[] bytes = Objects.requireNonNull(stream, name).readAllBytes();
      return of(new String(bytes, StandardCharsets.UTF_8), diagnostics);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Diagram of(String yaml, Diagnostics diagnostics) {
    SourceFile file = new SourceFile("models/m.yml", yaml);
    Fields fields = YamlReader.read(file, diagnostics).flatMap(Fields::of).orElseThrow();
    Drawing drawing =
        DrawingReader.read(file, fields, List.of("question"), diagnostics).orElseThrow();
    return RENDERER.render(file, drawing, diagnostics);
  }
}
