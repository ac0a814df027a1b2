package dev.vademecum.bibtex;

import java.util.HashMap;
import java.util.Map;

/** What LaTeX's commands for accents and signs stand for. */
final class LatexSigns {
  /** Combining accents by their commands. */
  static final Map<String, String> ACCENTS =
      Map.ofEntries(
          Map.entry("`", "\u0300"),
          Map.entry("'", "\u0301"),
          Map.entry("^", "\u0302"),
          Map.entry("~", "\u0303"),
          Map.entry("=", "\u0304"),
          Map.entry("u", "\u0306"),
          Map.entry(".", "\u0307"),
          Map.entry("\"", "\u0308"),
          Map.entry("r", "\u030A"),
          Map.entry("H", "\u030B"),
          Map.entry("v", "\u030C"),
          Map.entry("d", "\u0323"),
          Map.entry("c", "\u0327"),
          Map.entry("k", "\u0328"),
          Map.entry("b", "\u0331"));

  /** Commands that change the look of what follows in braces, as CSL's tags. */
  static final Map<String, String> LOOKS =
      Map.ofEntries(
          Map.entry("emph", "i"),
          Map.entry("textit", "i"),
          Map.entry("mkbibemph", "i"),
          Map.entry("textsl", "i"),
          Map.entry("textbf", "b"),
          Map.entry("mkbibbold", "b"),
          Map.entry("textsuperscript", "sup"),
          Map.entry("mkbibsuperscript", "sup"),
          Map.entry("textsubscript", "sub"),
          Map.entry("mkbibsubscript", "sub"),
          Map.entry("textsc", "sc"));

  /** The same for all that follows in a group. */
  static final Map<String, String> SWITCHES =
      Map.of("it", "i", "em", "i", "itshape", "i", "bf", "b", "bfseries", "b", "sc", "sc");

  private static final String TABLE =
      """
      ss ß | SS ẞ | ae æ | AE Æ | oe œ | OE Œ | aa å | AA Å | o ø | O Ø | l ł | L Ł | i ı | j ȷ
      dh ð | DH Ð | dj đ | DJ Đ | th þ | TH Þ | ng ŋ | NG Ŋ | S § | P ¶ | copyright ©
      textendash – | textemdash — | textquoteleft ‘ | textquoteright ’ | textquotedblleft “
      textquotedblright ” | textquotedbl " | quotesinglbase ‚ | quotedblbase „ | guillemotleft «
      guillemotright » | flqq « | frqq » | glqq „ | grqq “ | ldots … | dots … | textellipsis …
      textregistered ® | texttrademark ™ | textcopyright © | textdegree ° | degree °
      textbackslash \\ | textasciitilde ~ | textunderscore _ | texteuro € | euro €
      pounds £ | textsterling £ | times × | texttimes × | pm ± | cdot · | textbullet • | dag †
      textasciicircum ^ | textless < | textgreater > | rightarrow → | leftarrow ← | to →
      leq ≤ | geq ≥ | neq ≠ | approx ≈ | infty ∞ | TeX TeX | LaTeX LaTeX | BibTeX BibTeX
      alpha α | beta β | gamma γ | delta δ | epsilon ε | varepsilon ε | zeta ζ | eta η | theta θ
      iota ι | kappa κ | lambda λ | mu μ | nu ν | xi ξ | pi π | rho ρ | sigma σ | tau τ
      upsilon υ | phi φ | varphi φ | chi χ | psi ψ | omega ω | Gamma Γ | Delta Δ | Theta Θ
      Lambda Λ | Xi Ξ | Pi Π | Sigma Σ | Phi Φ | Psi Ψ | Omega Ω | & & | % % | $ $ | # # | _ _
      { { | } } | / | - | , \u2009 | ; \u00A0 | @ | !
      """;

  /** Signs by their commands. */
  static final Map<String, String> SIGNS = signs();

  private LatexSigns() {}

  private static Map<String, String> signs() {
    Map<String, String> signs = new HashMap<>();
    signs.put("\\", " ");
    signs.put("textbar", "|");
    for (String line : TABLE.split("\n", -1)) {
      for (String pair : line.split(" \\| ", -1)) {
        int blank = pair.indexOf(' ');
        signs.put(
            blank < 0 ? pair.strip() : pair.substring(0, blank),
            blank < 0 ? "" : pair.substring(blank + 1));
      }
    }
    return Map.copyOf(signs);
  }
}
