package dev.vademecum.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The attribute that says in which language something is: {@code {lang=en}}, as in Pandoc. */
final class LanguageTag {
  static final Pattern TAG = Pattern.compile("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}");

  /** In braces, alone or after a class, with or without quotation marks. */
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "\\{[ \\t]*(?:\\.([^\\s{}.#=]{1,80})[ \\t]+)?lang=\"?([^\\s\"{}]{0,80})\"?[ \\t]*\\}");

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
  private static final int REACH = 200;

  private LanguageTag() {}

  /** Whether this is a tag, and where it has two letters that of a language that exists. */
  static boolean isOne(String tag) {
    return TAG.matcher(tag).matches()
        && (tag.matches("[a-z]{3}(?:-.*)?") || LANGUAGES.contains(tag.substring(0, 2)));
  }

  /** The attribute at a place of a text: a class in group 1, perhaps, and a tag in group 2. */
  static Matcher at(BasedSequence text, int from) {
    return ATTRIBUTE.matcher(text).region(from, Math.min(text.length(), from + REACH));
  }

  /** Whether the attribute stands at a place of a text. */
  static boolean follows(BasedSequence text, int at) {
    return at < text.length() && text.charAt(at) == '{' && at(text, at).lookingAt();
  }
}
