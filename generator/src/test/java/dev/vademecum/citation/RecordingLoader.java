package dev.vademecum.citation;

import dev.vademecum.csl.CslItem;
import dev.vademecum.csl.CslName;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Loads the package once more and remembers which classes that took. */
final class RecordingLoader extends URLClassLoader {
  private final List<String> loaded = Collections.synchronizedList(new ArrayList<>());

  RecordingLoader() {
    super(classPath(), ClassLoader.getPlatformClassLoader());
  }

  private static URL[] classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> url(Path.of(entry).toUri()))
        .toArray(URL[]::new);
  }

  private static URL url(URI uri) {
    try {
      return uri.toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    loaded.add(name);
    return super.findClass(name);
  }

  List<String> loaded() {
    return loaded;
  }

  /** An engine with one work, {@code x} by J. Smit, made of the classes loaded here. */
  Object engine() throws ReflectiveOperationException {
    return loadClass(Loaded.class.getName()).getDeclaredMethod("engine").invoke(null);
  }

  /** What runs inside the loader. */
  public static final class Loaded {
    private Loaded() {}

    public static Object engine() {
      Collection<CslItem> items =
          Arrays.asList(Works.book("x", CslName.of("J.", "Smit")).year(2001).build());
      CitationStyle apa = CitationStyle.named("apa");
      return new CitationEngine(new CitationSettings(apa, "nl", Particles.NL), items);
    }
  }
}
