package dev.vademecum.templates;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The thread on which templates of a theme make a page. It counts their steps (turns of loops,
 * calls of macros, files included) and how deep they lie in each other, so that a template that
 * does not end is stopped at the same place on every machine.
 *
 * <p>What takes no steps, such as a search by a pattern, is bounded by the time that the caller
 * waits; then the page has failed, and this thread, which cannot be stopped, keeps no build alive.
 */
final class Work extends Thread {
  /** The largest page of a handbook of ten thousand entries takes a tenth. */
  static final int MOST_STEPS = 3_000_000;

  /** In frames of the Java stack; the deepest of the default templates take some 300. */
  private static final int MOST_DEPTH = 4_000;

  private static final int LOOKS_AT_DEPTH = 64;
  private static final long STACK_BYTES = 16L << 20;
  private static final AtomicInteger COUNT = new AtomicInteger();

  /** Processing, as FreeMarker does it. */
  interface Task {
    void run() throws TemplateException, IOException;
  }

  private final Task task;
  private volatile @Nullable Throwable failure;
  private volatile @Nullable Environment environment;
  private @Nullable Place place;
  private TemplateFailure.Reason reason = TemplateFailure.Reason.OTHER;
  private int steps;

  private Work(Task task) {
    super(null, null, "theme page " + COUNT.incrementAndGet(), STACK_BYTES);
    this.task = task;
    setDaemon(true);
  }

  /**
   * Runs a task to its end, or to one of the bounds.
   *
   * @param millis how long it may take
   * @throws TemplateFailure where a bound was reached
   */
  static void run(Environment environment, long millis, Task task)
      throws TemplateException, IOException {
    Work work = new Work(task);
    work.environment = environment;
    work.start();
    try {
      work.join(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (work.isAlive()) {
      throw Place.of(environment).failure(TemplateFailure.Reason.TIME, null);
    }
    work.rethrow();
  }

  private void rethrow() throws TemplateException, IOException {
    Throwable thrown = failure;
    if (place != null) {
      throw place.failure(reason, thrown);
    }
    if (thrown instanceof StackOverflowError) {
      throw Place.UNKNOWN.failure(TemplateFailure.Reason.DEPTH, thrown);
    }
    if (thrown instanceof OutOfMemoryError) {
      throw Place.UNKNOWN.failure(TemplateFailure.Reason.SIZE, thrown);
    }
    if (thrown instanceof TemplateException e) {
      throw e;
    }
    if (thrown instanceof IOException e) {
      throw e;
    }
    if (thrown instanceof RuntimeException e) {
      throw e;
    }
  }

  @Override
  public void run() {
    try {
      task.run();
    } catch (TemplateException | IOException | RuntimeException e) {
      failure = e;
    } catch (StackOverflowError | OutOfMemoryError e) {
      failure = e;
    }
  }

  /** What FreeMarker asks at each turn of a loop and each call of a macro. */
  @Override
  public boolean isInterrupted() {
    return Thread.currentThread() == this ? !step() : super.isInterrupted();
  }

  /** Counts; false where it has been enough. */
  boolean step() {
    steps++;
    if (steps > MOST_STEPS) {
      stopped(TemplateFailure.Reason.STEPS);
    } else if (steps % LOOKS_AT_DEPTH == 0 && depth() > MOST_DEPTH) {
      stopped(TemplateFailure.Reason.DEPTH);
    }
    return place == null;
  }

  private void stopped(TemplateFailure.Reason why) {
    if (place == null) {
      Environment here = environment;
      reason = why;
      place = here == null ? Place.UNKNOWN : Place.of(here);
    }
  }

  private static long depth() {
    return StackWalker.getInstance().walk(frames -> frames.limit(MOST_DEPTH + 1L).count());
  }
}
