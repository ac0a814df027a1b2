package dev.vademecum.yaml;

import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.source.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers the entries of a mapping. The first of each key counts; a second is reported. */
final class YamlEntries {
  private final SourceFile file;
  private final Diagnostics diagnostics;
  private final List<YamlMapping.Entry> entries = new ArrayList<>();
  private final Set<String> once = new HashSet<>();
  private final Set<String> twice = new HashSet<>();

  YamlEntries(SourceFile file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /** Adds an entry; false where it is none that counts. */
  boolean add(YamlNode key, YamlNode value) {
    if (!(key instanceof YamlScalar name)) {
      report(Code.YAML_SYNTAX, key, Message.of("yaml-syntax.key"), "yaml-syntax.key.hint");
      return false;
    }
    if (once.add(name.text())) {
      entries.add(new YamlMapping.Entry(name, value));
      return true;
    }
    if (twice.add(name.text())) {
      Message message = Message.of("duplicate-key", name.text());
      report(Code.DUPLICATE_KEY, name, message, "duplicate-key.hint");
    }
    return false;
  }

  List<YamlMapping.Entry> entries() {
    return entries;
  }

  private void report(Code code, YamlNode key, Message message, String hint) {
    diagnostics.add(file.diagnostic(code, key.span(), message, Message.of(hint)));
  }
}
