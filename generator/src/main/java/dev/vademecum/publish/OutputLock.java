package dev.vademecum.publish;

import dev.vademecum.diagnostic.Message;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Lets one build at a time into a folder. The operating system frees the lock of a process that was
 * killed. The empty lock file stays in a published folder, as a file that goes away can be locked
 * twice.
 */
final class OutputLock implements AutoCloseable {
  static final String NAME = ".vademecum-lock";

  private static final long PAUSE_MILLIS = 50;

  /**
   * Folders locked by this process. The operating system's lock is one per process, and any close
   * of the file frees it, so threads must not come near it together.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path folder;
  private final FileChannel channel;

  private OutputLock(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * @param folder the real path of a folder that exists
   * @param patience how long to wait for another build
   */
  static OutputLock acquire(Path folder, Duration patience) throws IOException, PublishException {
    long start = System.nanoTime();
    while (true) {
      @Nullable OutputLock lock = tryAcquire(folder);
      if (lock != null) {
        return lock;
      }
      if (System.nanoTime() - start >= patience.toNanos()) {
        throw new PublishException(Message.of("publish.locked", folder.toString()));
      }
      pause(folder);
    }
  }

  private static @Nullable OutputLock tryAcquire(Path folder) throws IOException {
    if (!HELD.add(folder)) {
      return null;
    }
    @Nullable OutputLock lock = null;
    try {
      lock = open(folder);
      return lock;
    } finally {
      if (lock == null) {
        HELD.remove(folder);
      }
    }
  }

  private static @Nullable OutputLock open(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve(NAME),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS);
    @Nullable FileLock lock = null;
    try {
      lock = channel.tryLock();
    } finally {
      if (lock == null) {
        channel.close();
      }
    }
    if (lock != null && !Files.exists(folder.resolve(NAME))) { // forgotten by another build
      channel.close();
      return null;
    }
    return lock == null ? null : new OutputLock(folder, channel);
  }

  /** Removes the lock file of a folder in which nothing was published. */
  void forget() throws IOException {
    Files.deleteIfExists(folder.resolve(NAME));
  }

  private static void pause(Path folder) throws PublishException {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PublishException(Message.of("publish.interrupted", folder.toString()));
    }
  }

  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      HELD.remove(folder);
    }
  }
}
