package dev.vademecum.markdown;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Runs work that recurses further than an ordinary thread's stack allows. */
final class DeepStack {
  private static final long BYTES = 64L << 20;

  private DeepStack() {}

  /**
   * The result of work that runs to its end on a thread of its own; an interrupt does not stop it,
   * since it is bounded.
   */
  static <T> T call(Supplier<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Thread thread = new Thread(null, () -> complete(result, work), "vademecum-markdown", BYTES);
    thread.setDaemon(true);
    thread.start();
    return result.join();
  }

  private static <T> void complete(CompletableFuture<T> result, Supplier<T> work) {
    try {
      result.complete(work.get());
    } catch (RuntimeException | Error failure) {
      result.completeExceptionally(failure);
    }
  }
}
