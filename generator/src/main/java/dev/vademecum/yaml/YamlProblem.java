package dev.vademecum.yaml;

import dev.vademecum.diagnostic.Message;

/** What the parser says of a text, in words for an author as far as we have them. */
record YamlProblem(Message message, Message hint) {
  /** What our own reader says of a text that is nested too deep. */
  static final String NESTED = "nested too deep";

  static final YamlProblem TOO_DEEP =
      new YamlProblem(Message.of("yaml-limit.deep"), Message.of("yaml-limit.hint"));

  /** A text that is no YAML. */
  static YamlProblem of(String problem, String context) {
    if (problem.contains("mapping values are not allowed")) {
      return syntax("yaml-syntax.colon", "yaml-syntax.colon.hint");
    }
    if (problem.contains("\\t")) {
      return syntax("yaml-syntax.tab", "yaml-syntax.tab.hint");
    }
    if (context.contains("quoted scalar")) {
      return syntax("yaml-syntax.quote", "yaml-syntax.hint");
    }
    if (problem.contains("<block end>") || problem.contains("could not find expected ':'")) {
      return syntax("yaml-syntax.indent", "yaml-syntax.hint");
    }
    if (context.contains("flow")) {
      return syntax("yaml-syntax.bracket", "yaml-syntax.bracket.hint");
    }
    return new YamlProblem(
        Message.of("yaml-syntax.other", problem), Message.of("yaml-syntax.hint"));
  }

  private static YamlProblem syntax(String key, String hint) {
    return new YamlProblem(Message.of(key), Message.of(hint));
  }

  /** A text that asks for more than we read. */
  static YamlProblem limit(String problem) {
    if (problem.equals(NESTED)) {
      return TOO_DEEP;
    }
    Message message =
        problem.contains("aliases")
            ? Message.of("yaml-limit.aliases")
            : Message.of("yaml-limit.other", problem);
    return new YamlProblem(message, Message.of("yaml-limit.hint"));
  }
}
