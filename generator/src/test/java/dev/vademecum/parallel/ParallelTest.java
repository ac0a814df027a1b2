package dev.vademecum.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParallelTest {
  private static final List<Integer> MANY = IntStream.range(0, 10_000).boxed().toList();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 16})
  void eachValueIsTakenOnceAndResultsKeepItsPlace(int threads) throws Exception {
    List<Integer> taken = Collections.synchronizedList(new ArrayList<>());
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      List<String> results =
          pool.submit(
                  () ->
                      Parallel.map(
                          MANY,
                          value -> {
                            taken.add(value);
                            return "r" + value;
                          }))
              .get();
      assertThat(results).isEqualTo(MANY.stream().map(value -> "r" + value).toList());
      assertThat(taken).hasSameSizeAs(MANY).containsAll(MANY);
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void workMayBeSharedOutWithinWork() {
    assertThat(Parallel.map(MANY.subList(0, 50), i -> Parallel.map(MANY.subList(0, i), j -> i * j)))
        .isEqualTo(
            IntStream.range(0, 50)
                .mapToObj(i -> IntStream.range(0, i).mapToObj(j -> i * j).toList())
                .toList());
  }

  @Test
  void aFailureOfOneIsTheFailureOfAll() {
    assertThatThrownBy(() -> Parallel.map(MANY, i -> 1 / (i - 5_000)))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void nothingComesOfNothing() {
    assertThat(Parallel.map(List.of(), value -> value)).isEmpty();
  }

  @Test
  void allThreadsOfThePoolTakePart() throws Exception {
    ForkJoinPool pool = new ForkJoinPool(4);
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    CountDownLatch together = new CountDownLatch(4);
    try {
      pool.submit(
              () ->
                  Parallel.map(
                      List.of(1, 2, 3, 4),
                      value -> {
                        threads.add(Thread.currentThread());
                        together.countDown();
                        try {
                          return together.await(10, TimeUnit.SECONDS);
                        } catch (InterruptedException e) {
                          throw new IllegalStateException(e);
                        }
                      }))
          .get();
      assertThat(threads).hasSize(4);
    } finally {
      pool.shutdown();
    }
  }
}
