package dev.vademecum.cli;

import dev.vademecum.config.Language;
import dev.vademecum.diagnostic.MessageLanguage;
import dev.vademecum.diagnostic.Severity;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Options with a fixed set of words, spelt as documented and no other way. */
abstract class Choice<T> implements ITypeConverter<T> {
  private final Map<String, T> values;

  private Choice(Map<String, T> values) {
    this.values = new TreeMap<>(values);
  }

  @Override
  public T convert(String word) {
    T value = values.get(word);
    if (value == null) {
      throw new TypeConversionException(word);
    }
    return value;
  }

  static final class FailOn extends Choice<Severity> {
    FailOn() {
      super(Map.of("error", Severity.ERROR, "warning", Severity.WARNING));
    }
  }

  static final class FormatName extends Choice<Format> {
    FormatName() {
      super(
          Map.of(
              "text", Format.TEXT,
              "json", Format.JSON,
              "sarif", Format.SARIF,
              "github", Format.GITHUB));
    }
  }

  static final class HandbookLanguage extends Choice<Language> {
    HandbookLanguage() {
      super(Map.of("nl", Language.NL, "en", Language.EN, "de", Language.DE, "fr", Language.FR));
    }
  }

  static final class LanguageName extends Choice<MessageLanguage> {
    LanguageName() {
      super(Map.of("nl", MessageLanguage.NL, "en", MessageLanguage.EN));
    }
  }
}
