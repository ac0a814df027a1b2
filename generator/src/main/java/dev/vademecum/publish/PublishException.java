package dev.vademecum.publish;

import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.MessageLanguage;
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

  private final transient Message reason;

  PublishException(Message reason) {
    super(reason.in(MessageLanguage.EN));
    this.reason = reason;
  }

  /** What could not be written, and why. */
  public PublishException(Path path, IOException cause) {
    super(path + ": " + cause.getMessage(), cause);
    this.reason = Message.of("publish.failed", path.toString(), reason(cause));
  }

  /** Why, in words for whoever has asked for it. */
  public Message reason() {
    return reason;
  }

  private static Message reason(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return Message.of("publish.denied");
    }
    if (cause instanceof NoSuchFileException) {
      return Message.of("publish.no-file");
    }
    @Nullable String said =
        cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
    return Message.text(said == null ? cause.getClass().getSimpleName() : said);
  }
}
