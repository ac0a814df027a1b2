package dev.vademecum.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the files that come with this module. */
final class Resources {
  /** Where they are on the classpath. */
  static final String FOLDER = "/dev/vademecum/templates/";

  private Resources() {}

  /**
   * @throws IllegalArgumentException if there is no such file
   */
  static byte[] bytes(String name) {
    try (InputStream in = Resources.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalArgumentException("There is no file " + name + " in the default theme");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }
}
