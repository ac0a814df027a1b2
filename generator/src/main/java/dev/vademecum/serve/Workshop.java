package dev.vademecum.serve;

import dev.vademecum.CheckRequest;
import dev.vademecum.CheckResult;
import dev.vademecum.Composed;
import dev.vademecum.UsageException;
import dev.vademecum.Vademecum;
import dev.vademecum.config.Language;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.memory.Memory;
import dev.vademecum.output.OutputFile;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedSet;

/** Builds a handbook again and again, and keeps what is to be shown. */
final class Workshop {
  private final CheckRequest request;
  private final Memory memory = Memory.lasting();
  private volatile State state = State.NOTHING;
  private volatile Language language = Language.EN;

  Workshop(CheckRequest request) {
    this.request = request;
  }

  State state() {
    return state;
  }

  /** That of the handbook, as far as it could be read. */
  Language language() {
    return language;
  }

  /** Builds from what is on disk now. Whatever goes wrong is part of the result. */
  Built build(SortedSet<String> changed) {
    long begin = System.nanoTime();
    int round = state.round() + 1;
    try {
      Composed composed = Vademecum.compose(request, memory);
      memory.turn();
      language = composed.language();
      Shelf shelf = Shelf.of(round, composed);
      int rebuilt = (int) shelf.files().values().stream().filter(this::differs).count();
      Duration time = Duration.ofNanos(System.nanoTime() - begin);
      Optional<CheckResult> check = Optional.of(composed.check());
      Built built =
          new Built(round, changed, check, Message.NONE, rebuilt, shelf.files().size(), time);
      state = new State(built.good() ? shelf : state.shelf(), Optional.of(built));
      return built;
    } catch (UsageException e) {
      return failed(round, changed, e.reason(), begin);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return failed(round, changed, Message.of("serve.bug", String.valueOf(e)), begin);
    }
  }

  private Built failed(int round, SortedSet<String> changed, Message fault, long begin) {
    memory.drop();
    Duration time = Duration.ofNanos(System.nanoTime() - begin);
    Built built = new Built(round, changed, Optional.empty(), fault, 0, 0, time);
    state = new State(state.shelf(), Optional.of(built));
    return built;
  }

  private boolean differs(OutputFile file) {
    OutputFile before = state.shelf().files().get(file.path());
    if (before == null || before.content().getClass() != file.content().getClass()) {
      return true;
    }
    return file.content() instanceof OutputFile.Content.Bytes
        && !Arrays.equals(Shelf.bytes(before), Shelf.bytes(file));
  }
}
