package dev.vademecum.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is packed comes out as it was. */
class PackingTest {
  private static final String ALPHABET = "aab bc de fé—’\"<\\ {},:[]09 漢😀\n";

  private static String random(Random random, int length) {
    int[] codes = ALPHABET.codePoints().toArray();
    return IntStream.range(0, length)
        .mapToObj(i -> Character.toString(codes[random.nextInt(codes.length)]))
        .collect(Collectors.joining());
  }

  @Test
  void anyTextComesOutOfALexiconAsItWas() {
    Random random = new Random(3);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      texts.add("[" + random(random, random.nextInt(400)) + "]");
    }
    texts.add("een  twee drie");
    texts.add(" ");
    // the others have words it does not know
    Lexicon lexicon = Lexicon.of(List.of(Tokens.of(texts.stream().limit(100))));
    PackReader.Words words = PackReader.words(bytes(lexicon.file()));
    assertThat(lexicon.pack(Tokens.of(texts.stream())))
        .extracting(packed -> PackReader.text(packed, words))
        .isEqualTo(texts);
  }

  @Test
  void numbersWordsAndStemsComeOutAsTheyWere() {
    Random random = new Random(5);
    PackWriter out = new PackWriter();
    Map<String, Integer> written = new TreeMap<>();
    for (int i = 0; i < 5_000; i++) {
      written.put(random(random, 1 + random.nextInt(9)), random.nextInt(1 << random.nextInt(30)));
    }
    String before = "";
    for (Map.Entry<String, Integer> one : written.entrySet()) {
      out.more(true).word(one.getKey(), before).stem(before, one.getKey());
      out.number(PackWriter.Sort.STEP, one.getValue()).level(one.getValue() & 31);
      out.coder().direct(one.getValue() * 1_000_003L, Packed.NAME_BITS);
      before = one.getKey();
    }
    PackReader in = new PackReader(out.more(false).finish());
    Map<String, Integer> read = new LinkedHashMap<>();
    String last = "";
    while (in.more()) {
      String word = in.word(last);
      assertThat(in.stem(word)).isEqualTo(last);
      int number = in.number(PackWriter.Sort.STEP);
      assertThat(in.level()).isEqualTo(number & 31);
      assertThat(in.direct(Packed.NAME_BITS)).isEqualTo(number * 1_000_003L);
      read.put(word, number);
      last = word;
    }
    assertThat(read).isEqualTo(written);
  }

  private static byte[] bytes(Packed packed) {
    return PackedText.bytes(packed.file());
  }
}
