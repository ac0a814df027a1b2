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
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** Builds a handbook again and again, and keeps what is to be shown. */
final class Workshop {
  private final CheckRequest request;
  private final Memory memory = Memory.lasting();
  private Optional<Composed> good = Optional.empty();
  private Shelf built = Shelf.EMPTY;
  private int version;
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

  /**
   * Shows the page of a text that is all that has changed since the last build, before the next one
   * begins, if that was good and nothing else hangs on the change.
   *
   * @return whether there is something new to be seen
   */
  boolean revise(SortedSet<String> changed) {
    if (changed.size() != 1 || good.isEmpty() || state.broken().isPresent()) {
      return false;
    }
    try {
      List<OutputFile> pages =
          good.get().reviser().pages(request.handbook(), changed.first()).stream()
              .filter(this::differs)
              .toList();
      if (!pages.isEmpty()) {
        state = new State(state.shelf().revised(++version, pages), state.last());
      }
      return !pages.isEmpty();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return false; // the build that follows comes upon it too, and says so
    }
  }

  /** Builds from what is on disk now. Whatever goes wrong is part of the result. */
  Built build(SortedSet<String> changed) {
    long begin = System.nanoTime();
    int round = state.round() + 1;
    try {
      Composed composed = Vademecum.compose(request, memory);
      memory.turn();
      language = composed.language();
      Shelf shelf = Shelf.of(++version, composed);
      int rebuilt = (int) shelf.files().values().stream().filter(this::differs).count();
      Duration time = Duration.ofNanos(System.nanoTime() - begin);
      Optional<CheckResult> check = Optional.of(composed.check());
      Built result =
          new Built(round, changed, check, Message.NONE, rebuilt, shelf.files().size(), time);
      if (result.good()) {
        built = shelf;
        good = Optional.of(composed);
      }
      state = new State(built, Optional.of(result));
      return result;
    } catch (UsageException e) {
      return failed(round, changed, e.reason(), begin);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return failed(round, changed, Message.of("serve.bug", String.valueOf(e)), begin);
    }
  }

  private Built failed(int round, SortedSet<String> changed, Message fault, long begin) {
    memory.drop();
    Duration time = Duration.ofNanos(System.nanoTime() - begin);
    Built result = new Built(round, changed, Optional.empty(), fault, 0, 0, time);
    state = new State(built, Optional.of(result));
    return result;
  }

  private boolean differs(OutputFile file) {
    OutputFile before = built.files().get(file.path());
    if (before == null || before.content().getClass() != file.content().getClass()) {
      return true;
    }
    return file.content() instanceof OutputFile.Content.Made
        && !Arrays.equals(Shelf.bytes(before), Shelf.bytes(file));
  }
}
