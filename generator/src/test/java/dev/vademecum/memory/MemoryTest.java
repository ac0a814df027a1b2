package dev.vademecum.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostic;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.Range;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryTest {
  private record Length(String text) implements Memory.Key<Integer> {}

  private final Memory memory = Memory.lasting();
  private final List<String> made = new ArrayList<>();

  private int length(Memory of, String text, Diagnostics diagnostics) {
    return of.of(
        new Length(text),
        diagnostics,
        found -> {
          made.add(text);
          found.add(
              new Diagnostic(
                  Code.STUB,
                  Code.STUB.severity(),
                  text,
                  Range.FILE_START,
                  Message.of("stub"),
                  Message.NONE));
          return text.length();
        });
  }

  private int length(String text) {
    return length(memory, text, new Diagnostics());
  }

  @Test
  void aValueIsMadeOnceForEqualKeys() {
    assertThat(List.of(length("a"), length("bb"), length("a"))).containsExactly(1, 2, 1);
    memory.turn();
    assertThat(length("bb")).isEqualTo(2);
    assertThat(made).containsExactly("a", "bb");
  }

  @Test
  void whatABuildHadNoUseForIsForgotten() {
    length("a");
    memory.turn();
    length("b");
    memory.turn();
    length("a");
    assertThat(made).containsExactly("a", "b", "a");
  }

  @Test
  void ofABuildThatBreaksOffNothingIsKeptAndOfTheOneBeforeAll() {
    length("a");
    memory.turn();
    length("b");
    memory.drop();
    length("b");
    length("a");
    memory.turn();
    length("b");
    assertThat(made).containsExactly("a", "b", "b");
  }

  @Test
  void whatWasFoundIsFoundAgain() {
    length("a");
    memory.turn();
    Diagnostics again = new Diagnostics();
    length(memory, "a", again);
    assertThat(again.sorted()).extracting(Diagnostic::file).containsExactly("a");
  }

  @Test
  void aTokenStandsForEqualFacts() {
    Object token = memory.token(List.of("a", 1));
    memory.turn();
    assertThat(memory.token(List.of("a", 1))).isSameAs(token);
    assertThat(memory.token(List.of("a", 2))).isNotSameAs(token);
  }

  @Test
  void aThingItselfIsNoOtherThatSaysTheSame() {
    List<String> one = new ArrayList<>(List.of("a"));
    assertThat(new Memory.Itself(one))
        .isEqualTo(new Memory.Itself(one))
        .isNotEqualTo(new Memory.Itself(new ArrayList<>(one)));
  }

  @Test
  void noMemoryRemembersNothing() {
    length(Memory.none(), "a", new Diagnostics());
    length(Memory.none(), "a", new Diagnostics());
    assertThat(made).containsExactly("a", "a");
  }
}
