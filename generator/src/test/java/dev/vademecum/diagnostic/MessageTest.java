package dev.vademecum.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTest {
  private static String english(Message message) {
    return message.in(MessageLanguage.EN);
  }

  @Test
  void argumentsAreFilledInAndNeverReadAsPlaces() {
    assertThat(english(Message.quoted("{0} $1 \\ 'x'"))).isEqualTo("'{0} $1 \\ 'x''");
  }

  @Test
  void messagesInMessagesSpeakTheSameLanguage() {
    Message names = Message.or(List.of(Message.quoted("a"), Message.quoted("b")));
    assertThat(Message.of("nearest", names).in(MessageLanguage.NL))
        .isEqualTo("Bedoelde je 'a' of 'b'?");
  }

  @Test
  void listsOfAnyLengthReadWell() {
    assertThat(english(Message.and(List.of("a")))).isEqualTo("a");
    assertThat(english(Message.and(List.of("a", "b")))).isEqualTo("a and b");
    assertThat(english(Message.or(List.of("a", "b", "c", "d")))).isEqualTo("a, b, c or d");
    assertThat(Message.and(List.of("a", "b", "c")).in(MessageLanguage.NL)).isEqualTo("a, b en c");
  }

  @Test
  void noMessageIsNothing() {
    assertThat(english(Message.NONE)).isEmpty();
    assertThat(english(Message.of("quoted", Message.NONE))).isEqualTo("''");
  }

  @Test
  void onlyWordsAndWholeNumbersAreArguments() {
    assertThatIllegalArgumentException().isThrownBy(() -> Message.of("quoted", 0.5));
  }

  @ParameterizedTest
  @CsvSource({"nl, NL", "nl-BE, NL", "en-GB, EN", "de, EN", "und, EN"})
  void anyReaderIsSpokenTo(String tag, MessageLanguage language) {
    assertThat(MessageLanguage.of(Locale.forLanguageTag(tag))).isEqualTo(language);
  }
}
