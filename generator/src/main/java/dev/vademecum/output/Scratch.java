package dev.vademecum.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Where finished pages wait until the whole handbook can be published. In memory they would be a
 * third of what a build has there at its peak, so they wait in a file without a name that is gone
 * with the build. May be used by many threads at the same time.
 */
public final class Scratch implements AutoCloseable {
  private final Optional<FileChannel> file;
  private final AtomicLong end = new AtomicLong();

  private Scratch(Optional<FileChannel> file) {
    this.file = file;
  }

  /** Leaves everything in memory, for those who remember it from build to build. */
  public static Scratch inMemory() {
    return new Scratch(Optional.empty());
  }

  /** One in the system's folder for temporary files; in memory where there is no such folder. */
  public static Scratch open() {
    try {
      Path path = Files.createTempFile("vademecum", ".scratch");
      FileChannel channel =
          FileChannel.open(
              path,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
      Files.deleteIfExists(path); // so that a build that is killed leaves nothing
      return new Scratch(Optional.of(channel));
    } catch (IOException e) {
      return inMemory();
    }
  }

  /** The same file, which waits here from now on; in memory still where there is no room. */
  public OutputFile keep(OutputFile page) {
    return page.content() instanceof OutputFile.Content.Bytes bytes && file.isPresent()
        ? new OutputFile(page.path(), keep(bytes, file.get()))
        : page;
  }

  private OutputFile.Content keep(OutputFile.Content.Bytes page, FileChannel channel) {
    int length = page.bytes().length;
    long at = end.getAndAdd(length);
    ByteBuffer bytes = ByteBuffer.wrap(page.bytes());
    try {
      while (bytes.hasRemaining()) {
        channel.write(bytes, at + bytes.position());
      }
      return new OutputFile.Content.Kept(this, at, length);
    } catch (IOException e) {
      return page;
    }
  }

  byte[] bytes(long at, int length) {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    try {
      while (bytes.hasRemaining()) {
        if (file.orElseThrow().read(bytes, at + bytes.position()) < 0) {
          throw new IOException("the scratch file has been cut");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.array();
  }

  /** Nothing that was kept here can be read after this. */
  @Override
  public void close() {
    try {
      if (file.isPresent()) {
        file.get().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
