package dev.vademecum.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Registers a rule of ours for the characters that it starts at. */
final class InlineSyntax implements InlineParserExtensionFactory {
  /**
   * One rule, with one instance per document. It reads at the parser's place and moves it, or
   * leaves all as it was and says false.
   */
  interface Rule {
    boolean read(LightInlineParser parser);
  }

  private final String characters;
  private final Supplier<Rule> rules;

  InlineSyntax(String characters, Supplier<Rule> rules) {
    this.characters = characters;
    this.rules = rules;
  }

  @Override
  public CharSequence getCharacters() {
    return characters;
  }

  @Override
  public InlineParserExtension apply(LightInlineParser parser) {
    Rule rule = rules.get();
    return new InlineParserExtension() {
      @Override
      public void finalizeDocument(InlineParser inlineParser) {}

      @Override
      public void finalizeBlock(InlineParser inlineParser) {}

      @Override
      public boolean parse(LightInlineParser inlineParser) {
        return rule.read(inlineParser);
      }
    };
  }

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return null;
  }

  @Override
  public @Nullable Set<Class<?>> getBeforeDependents() {
    return null;
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }
}
