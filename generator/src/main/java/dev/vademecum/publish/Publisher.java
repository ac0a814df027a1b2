package dev.vademecum.publish;

import dev.vademecum.output.OutputFile;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Brings a folder on disk in line with the files of a handbook, all of them or none.
 *
 * <p>Files that a build wrote are listed in {@code .vademecum-manifest} in the folder. Only they
 * are overwritten, whatever they hold by now, and only they are removed, and that only as long as
 * they hold what was written: a file that someone changed is left and no longer listed. All other
 * files in the folder stay as they are; where one has a name that is needed, publishing is refused.
 */
public final class Publisher {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Disk disk;
  private final Duration patience;

  Publisher(Disk disk, Duration patience) {
    this.disk = disk;
    this.patience = patience;
  }

  /**
   * Publishes a handbook.
   *
   * @param output the folder, created where it does not exist
   * @param handbook the folder of the sources, which the output must not touch
   * @param build what to remember of this build; empty where a next one has its work to do again
   * @throws PublishException where the files cannot be written; nothing published has changed then
   */
  public static Published publish(
      List<OutputFile> files, Path output, Path handbook, Optional<LastBuild> build)
      throws PublishException {
    return new Publisher(new Disk(), PATIENCE).run(files, output, handbook, build);
  }

  Published run(List<OutputFile> files, Path output, Path handbook, Optional<LastBuild> build)
      throws PublishException {
    OutputPaths.checkAll(files.stream().map(OutputFile::path).toList());
    Path folder = OutputFolder.checked(output, handbook);
    boolean existed = Files.exists(folder);
    try {
      Files.createDirectories(folder);
      try (OutputLock lock = OutputLock.acquire(folder, patience)) {
        return locked(files, folder, build, lock);
      } finally {
        if (!existed) {
          deleteEmpty(folder);
        }
      }
    } catch (FileSystemException e) {
      throw new PublishException(e.getFile() == null ? folder : Path.of(e.getFile()), e);
    } catch (IOException e) {
      throw new PublishException(folder, e);
    }
  }

  private Published locked(
      List<OutputFile> files, Path folder, Optional<LastBuild> build, OutputLock lock)
      throws IOException, PublishException {
    Path manifest = folder.resolve(Manifest.NAME);
    boolean published = false;
    try {
      Plan plan = Planner.plan(folder, files);
      Transaction transaction = new Transaction(folder, disk);
      transaction.clear();
      LastBuild.forget(folder);
      boolean stands = plan.nothingToDo() && Files.exists(manifest);
      Manifest after = stands ? plan.after() : transaction.run(plan);
      published = true;
      build.ifPresent(done -> done.write(folder, after));
      return plan.result();
    } finally {
      if (!published && !Files.exists(manifest)) {
        lock.forget();
      }
    }
  }

  private static void deleteEmpty(Path folder) throws IOException {
    try {
      Files.delete(folder);
    } catch (DirectoryNotEmptyException e) {
      return; // published
    }
  }
}
