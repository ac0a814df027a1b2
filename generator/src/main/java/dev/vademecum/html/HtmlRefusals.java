package dev.vademecum.html;

import java.util.ArrayList;
import java.util.List;

/** What a piece of raw HTML has that is left out. */
public final class HtmlRefusals {
  private HtmlRefusals() {}

  /**
   * A tag or an attribute that is left out.
   *
   * @param tag as written
   * @param name of the element or the attribute
   */
  public record Refusal(String tag, String name, boolean isAttribute) {}

  /** All of them, in the order of writing. */
  public static List<Refusal> of(String html, boolean inline) {
    AllowList list = AllowList.of(inline);
    List<Refusal> refusals = new ArrayList<>();
    for (HtmlToken token : HtmlToken.of(html)) {
      if (token.type() == HtmlToken.Type.OPENING) {
        String name = token.name();
        if (!list.allows(name)) {
          refusals.add(new Refusal(token.text(), name, false));
        } else {
          list.refused(token).forEach(a -> refusals.add(new Refusal(token.text(), a, true)));
        }
      }
    }
    return refusals;
  }
}
