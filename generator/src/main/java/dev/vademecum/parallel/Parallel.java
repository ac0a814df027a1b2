package dev.vademecum.parallel;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Work on many values, shared out over all threads there are. */
public final class Parallel {
  private Parallel() {}

  /**
   * What a function makes of each value, in the order of the values. A thread takes the next value
   * when it is done with one. A parallel stream gives each of two threads a quarter of the list at
   * a time, of which the last is long done, or long not, when the other thread is.
   */
  public static <T, R> List<R> map(List<T> values, Function<? super T, ? extends R> function) {
    Object[] results = new Object[values.size()];
    AtomicInteger next = new AtomicInteger();
    IntStream.range(0, threads())
        .parallel()
        .forEach(
            thread -> {
              for (int i = next.getAndIncrement(); i < results.length; i = next.getAndIncrement()) {
                results[i] = function.apply(values.get(i));
              }
            });
    @SuppressWarnings("unchecked") // nothing else is put there
    List<R> all = (List<R>) Arrays.asList(results);
    return all;
  }

  private static int threads() {
    return ForkJoinTask.inForkJoinPool()
        ? ForkJoinTask.getPool().getParallelism()
        : ForkJoinPool.getCommonPoolParallelism() + 1;
  }
}
