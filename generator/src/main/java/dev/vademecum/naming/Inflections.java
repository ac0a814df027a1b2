package dev.vademecum.naming;

import dev.vademecum.config.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plurals, diminutives and cases that a noun may have. They are guesses: good for asking an author
 * whether a form that stands in the text is one of a term, and for nothing else.
 */
final class Inflections {
  private static final Pattern LONG_VOWEL = Pattern.compile("(.*)(aa|ee|oo|uu)([^aeiouy])");
  private static final Pattern SHORT_VOWEL =
      Pattern.compile("(?:.*[^aeiouy])?[aeiou]([bdfgklmnprst])");
  private static final Pattern VOICED = Pattern.compile("(.*(?:[aeiou]{2}|ij|[lmnr]))([fs])");
  private static final Pattern FINAL_VOWEL = Pattern.compile(".*(?:[^aeiou][aiouy]|[ie][ao])");

  private static final Pattern UNSTRESSED =
      Pattern.compile(".*[aeiouy].*[^aeiouy](?:e[lmnr]|or|ik)");
  private static final Pattern HISSING = Pattern.compile(".*(?:[sxz]|ch|sh)");
  private static final Pattern CONSONANT_Y = Pattern.compile(".*[^aeiou]y");
  private static final Pattern UMLAUT = Pattern.compile("(.*?)(au|[aou])([^aeiouäöü]+(?:e[lr])?)");

  /**
   * So many letters at its end a word may lose in a form; those before change by an umlaut only.
   */
  static final int LOST = 2;

  private Inflections() {}

  /** How a word and all of its forms begin, in {@linkplain #plain plain} letters. */
  static String beginning(String word) {
    return plain(word.substring(0, word.length() - LOST));
  }

  /** A word without its umlauts and its capitals. */
  static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('ä', 'a').replace('ö', 'o').replace('ü', 'u');
  }

  /** Forms of a word, without itself. */
  static Set<String> of(String word, Language language) {
    Set<String> forms =
        new LinkedHashSet<>(
            switch (language) {
              case NL -> dutch(word);
              case EN -> english(word);
              case DE -> german(word);
              case FR -> french(word);
            });
    forms.remove(word);
    return forms;
  }

  private static List<String> dutch(String word) {
    List<String> forms = new ArrayList<>(List.of(word + "s"));
    if (FINAL_VOWEL.matcher(word).matches()) {
      forms.add(word + "’s");
    }
    if (word.endsWith("ie") || word.endsWith("ee")) {
      forms.add(word + "ën");
    } else if (word.endsWith("heid")) {
      forms.add(replaced(word, 2, "den"));
    } else if (word.endsWith("e")) {
      forms.add(word + "n");
    } else if (word.endsWith("ch")) {
      forms.add(word + "es");
    } else if (!endsInVowel(word)) {
      forms.add(dutchStem(word) + "en");
    }
    if (UNSTRESSED.matcher(word).matches()) {
      forms.add(word + "en");
    }
    if (word.endsWith("um")) {
      forms.add(replaced(word, 2, "a"));
    } else if (word.endsWith("icus")) {
      forms.add(replaced(word, 2, "i"));
    }
    String small = diminutive(word);
    forms.add(small);
    forms.add(small + "s");
    return forms;
  }

  /** A long vowel is written once in an open syllable, and a consonant after a short one twice. */
  private static String dutchStem(String word) {
    Matcher longVowel = LONG_VOWEL.matcher(word);
    String stem = word;
    if (longVowel.matches()) {
      stem = longVowel.group(1) + longVowel.group(2).charAt(0) + longVowel.group(3);
    } else if (isShort(word)) {
      stem = word + word.charAt(word.length() - 1);
    }
    if (longVowel.matches() || VOICED.matcher(word).matches()) {
      stem = stem.replaceFirst("f$", "v").replaceFirst("s$", "z");
    }
    return stem;
  }

  private static String diminutive(String word) {
    char last = word.charAt(word.length() - 1);
    if (isShort(word) && "lmnr".indexOf(last) >= 0) {
      return word + last + "etje";
    }
    if ("aou".indexOf(last) >= 0 && FINAL_VOWEL.matcher(word).matches()) {
      return word + last + "tje";
    }
    if (last == 'm') {
      return word + "pje";
    }
    return word + (endsInVowel(word) || "wlnr".indexOf(last) >= 0 ? "tje" : "je");
  }

  private static boolean isShort(String word) {
    return SHORT_VOWEL.matcher(word).matches();
  }

  private static boolean endsInVowel(String word) {
    return "aeiouy".indexOf(word.charAt(word.length() - 1)) >= 0;
  }

  private static List<String> english(String word) {
    if (word.endsWith("sis")) {
      return List.of(replaced(word, 2, "es"));
    }
    if (HISSING.matcher(word).matches()) {
      return List.of(word + "es");
    }
    if (CONSONANT_Y.matcher(word).matches()) {
      return List.of(replaced(word, 1, "ies"));
    }
    return word.endsWith("um") || word.endsWith("rion")
        ? List.of(word + "s", replaced(word, 2, "a"))
        : List.of(word + "s");
  }

  private static List<String> german(String word) {
    List<String> forms = new ArrayList<>();
    for (String ending : List.of("s", "es", "e", "en", "n", "er", "ern")) {
      forms.add(word + ending);
    }
    if (word.endsWith("in")) {
      forms.add(word + "nen");
    }
    if (word.endsWith("nis")) {
      forms.add(word + "se");
      forms.add(word + "sen");
    } else if (word.endsWith("um") || word.endsWith("us")) {
      forms.add(replaced(word, 2, "en"));
    } else if (word.endsWith("a")) {
      forms.add(replaced(word, 1, "en"));
    }
    Matcher stem = UMLAUT.matcher(word);
    if (stem.matches()) {
      String umlaut = stem.group(1) + umlaut(stem.group(2)) + stem.group(3);
      for (String ending : List.of("", "n", "e", "en", "er", "ern")) {
        forms.add(umlaut + ending);
      }
    }
    return forms;
  }

  private static String umlaut(String vowel) {
    return vowel.replace('a', 'ä').replace('o', 'ö').replaceFirst("^u", "ü");
  }

  private static List<String> french(String word) {
    if ("sxz".indexOf(word.charAt(word.length() - 1)) >= 0) {
      return List.of();
    }
    if (word.endsWith("au") || word.endsWith("eu")) {
      return List.of(word + "x");
    }
    if (word.endsWith("ail")) {
      return List.of(word + "s", replaced(word, 2, "ux"));
    }
    return word.endsWith("al") ? List.of(word + "s", replaced(word, 1, "ux")) : List.of(word + "s");
  }

  private static String replaced(String word, int letters, String ending) {
    return word.substring(0, word.length() - letters) + ending;
  }
}
