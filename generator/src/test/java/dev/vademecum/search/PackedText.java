package dev.vademecum.search;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.vademecum.output.OutputFile;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** What is packed in the files of a search, for those who look for words in it. */
public final class PackedText {
  private final Map<String, byte[]> files;
  private final String folder;
  private final Map<String, String> texts = new TreeMap<>();

  private PackedText(Map<String, byte[]> files, String folder) {
    this.files = files;
    this.folder = folder + "search/";
  }

  /**
   * The words in each packed file, by path.
   *
   * @param files what was published
   * @param folder of an edition, which ends in a slash or is empty
   */
  public static Map<String, String> of(Map<String, byte[]> files, String folder) {
    PackedText read = new PackedText(files, folder);
    read.index();
    return read.texts;
  }

  private void index() {
    String script = string(folder + "index.js");
    JsonObject index =
        JsonParser.parseString(script.substring(script.indexOf('{'), script.lastIndexOf('}') + 1))
            .getAsJsonObject();
    PackReader.Words words = PackReader.words(bytes(index.get("lexicon").getAsString()));
    put(index.get("lexicon").getAsString(), String.join("\n", words.words()));
    for (String json : new String[] {"facets", "beginnings"}) {
      String name = index.get(json).getAsString();
      if (!name.isEmpty()) {
        put(name, new PackReader(bytes(name)).text());
      }
    }
    String spelling = index.get("spelling").getAsString();
    if (!spelling.isEmpty()) {
      put(spelling, forms(new PackReader(bytes(spelling))));
    }
    PackReader terms = new PackReader(bytesOf(index.get("terms").getAsString()));
    for (String first = ""; terms.more(); ) {
      first = terms.word(first);
      String name = terms.name();
      put(name, terms(new PackReader(bytes(name))));
    }
    PackReader shown = new PackReader(bytesOf(index.get("shown").getAsString()));
    while (shown.more()) {
      shown.number(PackWriter.Sort.COUNT);
      shown(shown.name(), words);
    }
  }

  private static String forms(PackReader reader) {
    StringBuilder text = new StringBuilder();
    for (String form = ""; reader.more(); ) {
      form = reader.word(form);
      text.append(form).append('\n');
    }
    return text.toString();
  }

  private String terms(PackReader reader) {
    StringBuilder text = new StringBuilder();
    for (String key = ""; reader.more(); ) {
      key = reader.word(key);
      text.append(key);
      for (int n = reader.number(PackWriter.Sort.STEMS); n > 0; n--) {
        text.append(' ').append(reader.stem(key));
      }
      int count = reader.number(PackWriter.Sort.COUNT);
      if (count > TermShards.OWN) {
        put(reader.name(), "");
      } else {
        skip(reader, count);
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static void skip(PackReader reader, int count) {
    for (int n = count; n > 0; n--) {
      reader.number(PackWriter.Sort.STEP);
      reader.level();
    }
  }

  private void shown(String list, PackReader.Words words) {
    PackReader reader = new PackReader(bytes(list));
    StringBuilder all = new StringBuilder();
    while (reader.more()) {
      reader.number(PackWriter.Sort.COUNT);
      String name = reader.name();
      put(name, PackReader.text(bytes(name), words));
      all.append(name).append('\n');
    }
    put(list, all.toString());
  }

  private void put(String name, String text) {
    texts.put(folder + name + ".js", text);
  }

  private String string(String path) {
    byte[] bytes = files.get(path);
    if (bytes == null) {
      throw new AssertionError(path + " is not there");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private byte[] bytes(String name) {
    return unquoted(string(folder + name + ".js"));
  }

  static byte[] bytes(OutputFile file) {
    return unquoted(
        new String(((OutputFile.Content.Bytes) file.content()).bytes(), StandardCharsets.US_ASCII));
  }

  private static byte[] unquoted(String script) {
    return bytesOf(script.split("\"", -1)[3]);
  }

  /** Two of 91 characters are thirteen bits. */
  private static byte[] bytesOf(String text) {
    byte[] bytes = new byte[text.length() / 2 * 13 / 8];
    int bits = 0;
    int count = 0;
    int at = 0;
    for (int i = 0; i < text.length(); i += 2) {
      bits = bits << 13 | 91 * value(text.charAt(i)) + value(text.charAt(i + 1));
      for (count += 13; count >= 8; at++) {
        count -= 8;
        bytes[at] = (byte) (bits >>> count);
      }
    }
    return bytes;
  }

  private static int value(char c) {
    return c - 33 - (c > 34 ? 1 : 0) - (c > 60 ? 1 : 0) - (c > 92 ? 1 : 0);
  }
}
