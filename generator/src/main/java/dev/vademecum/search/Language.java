package dev.vademecum.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.German2Stemmer;
import org.tartarus.snowball.ext.KpStemmer;

/**
 * How a language makes words and stems of a text. The script of the search does the same with what
 * a reader types.
 */
enum Language {
  NL(KpStemmer::new, true),
  EN(EnglishStemmer::new, true),
  DE(German2Stemmer::new, false),
  FR(FrenchStemmer::new, false);

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern ELISION =
      Pattern.compile("^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=.)");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
  private static final Pattern DUTCH_PLURAL = Pattern.compile("(?<=..[ao]|.ee|[^aeiou]y)s$");
  private static final Pattern DUTCH_GE = Pattern.compile("ge(?=...)");

  @SuppressWarnings("ImmutableEnumChecker") // constructors, which hold nothing
  private final Supplier<SnowballStemmer> stemmer;

  private final boolean foldsFirst;

  Language(Supplier<SnowballStemmer> stemmer, boolean foldsFirst) {
    this.stemmer = stemmer;
    this.foldsFirst = foldsFirst;
  }

  /** The language of a BCP 47 tag that the interface speaks. */
  static Language of(String tag) {
    return valueOf(tag.substring(0, 2).toUpperCase(Locale.ROOT));
  }

  /** The words that only titles and headings are found by. */
  Set<String> stopWords() {
    return list("stop");
  }

  /**
   * Words of questions that say little of what is asked for, such as "use" and "difference". A
   * handbook may have them so seldom that they would seem to be what matters.
   */
  Set<String> lightWords() {
    return list("light");
  }

  private Set<String> list(String name) {
    String file = name + "-" + name().toLowerCase(Locale.ROOT) + ".txt";
    try (InputStream in = Language.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not there");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new TreeSet<>(List.of(text.strip().split("\\s+")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether words are put together without a space. */
  boolean compounds() {
    return this == NL || this == DE;
  }

  /** Who is told where a word stands in a text. */
  interface Places {
    void word(char[] text, int from, int to);
  }

  /** The words of a text in small letters, without their apostrophes. */
  List<String> words(String text) {
    List<String> words = new ArrayList<>();
    eachWord(
        composed(text).toCharArray(),
        (letters, from, to) -> words.add(word(new String(letters, from, to - from))));
    return words;
  }

  /** A text in which a letter and its accent are one. */
  static String composed(String text) {
    return isPlain(text) || Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /**
   * Whether a text has Latin letters, dashes and quotes only, none of which composes with what
   * stands before it. That is nearly all there is, and seen in a tenth of the time.
   */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x300 && (c < 0x2010 || c > 0x2027)) {
        return false;
      }
    }
    return true;
  }

  /** Where the words of a composed text stand. */
  void eachWord(char[] text, Places places) {
    int start = -1;
    for (int i = 0; i <= text.length; i++) {
      boolean inside = i < text.length && isPart(text, i);
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        places.word(text, start, i);
        start = -1;
      }
    }
  }

  private static boolean isPart(char[] text, int at) {
    char c = text[at];
    if (c < 128 && c != '\'') {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    if (c == '\'' || c == '’') {
      return at > 0 && at + 1 < text.length && isLetter(text, at - 1) && isLetter(text, at + 1);
    }
    return isLetter(text, at);
  }

  private static boolean isLetter(char[] text, int at) {
    boolean second = Character.isLowSurrogate(text[at]) && at > 0;
    int code = Character.codePointAt(text, second ? at - 1 : at);
    int type = Character.getType(code);
    return Character.isLetter(code)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** A word of a text in small letters, without its apostrophes. */
  String word(String raw) {
    String word = raw.toLowerCase(Locale.ROOT);
    if (word.indexOf('\'') < 0 && word.indexOf('’') < 0) {
      return word;
    }
    String whole =
        this == FR
            ? ELISION.matcher(word).replaceFirst("")
            : POSSESSIVE.matcher(word).replaceFirst("");
    return whole.replace("'", "").replace("’", "");
  }

  /** A word without accents and joined letters. */
  static String fold(String word) {
    if (isAscii(word)) {
      return word;
    }
    return MARKS
        .matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
        .replaceAll("")
        .replace("ß", "ss")
        .replace("æ", "ae")
        .replace("œ", "oe")
        .replace("ø", "o")
        .replace("ł", "l")
        .replace("đ", "d");
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  /** Stems words, one after the other; not to be shared between threads. */
  final class Stemmer {
    private final SnowballStemmer snowball = stemmer.get();

    /** The stem of a word, folded. */
    String stem(String word) {
      String form = foldsFirst ? fold(word) : word;
      if (form.length() < 3) {
        return fold(form);
      }
      return Language.this == NL ? dutch(form) : fold(snowball(form));
    }

    /** Plurals on -s, and no prefix ge- taken away: "gesprek" has to stay what it is. */
    private String dutch(String form) {
      String single = DUTCH_PLURAL.matcher(form).replaceFirst("");
      return snowball(DUTCH_GE.matcher(single).replaceAll("qe")).replace("qe", "ge");
    }

    private String snowball(String word) {
      snowball.setCurrent(word);
      snowball.stem();
      return snowball.getCurrent();
    }
  }
}
