package dev.vademecum.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The handbook could not be written to its folder, for a reason outside its content. What was
 * published there before is still there, unchanged.
 */
public final class PublishException extends Exception {
  private static final long serialVersionUID = 1;

  PublishException(String message) {
    super(message);
  }

  PublishException(Path path, IOException cause) {
    super("Cannot write the handbook: " + path + ": " + reason(cause), cause);
  }

  private static String reason(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "access denied";
    }
    if (cause instanceof NoSuchFileException) {
      return "no such file";
    }
    @Nullable String said =
        cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
    return said == null ? cause.getClass().getSimpleName() : said;
  }
}
