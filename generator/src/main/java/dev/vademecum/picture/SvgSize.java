package dev.vademecum.picture;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The size of a drawing, from its first tag. */
final class SvgSize {
  private static final Pattern ROOT = Pattern.compile("<(?:\\w+:)?svg\\b([^>]*)>");
  private static final Pattern PIXELS = Pattern.compile("\\s*(\\d{1,5}(?:\\.\\d+)?)(?:px)?\\s*");
  private static final Pattern BOX =
      Pattern.compile("[-+.\\d]+[\\s,]+[-+.\\d]+[\\s,]+([\\d.]{1,9})[\\s,]+([\\d.]{1,9})");

  private SvgSize() {}

  static Optional<Size> of(String text) {
    Matcher root = ROOT.matcher(text);
    if (!root.find()) {
      return Optional.empty();
    }
    Matcher width = PIXELS.matcher(attribute(root.group(1), "width"));
    Matcher height = PIXELS.matcher(attribute(root.group(1), "height"));
    if (width.matches() && height.matches()) {
      return size(width.group(1), height.group(1));
    }
    Matcher box = BOX.matcher(attribute(root.group(1), "viewBox").strip());
    return box.matches() ? size(box.group(1), box.group(2)) : Optional.empty();
  }

  private static Optional<Size> size(String width, String height) {
    try {
      return Pictures.size(
          (int) Math.round(Double.parseDouble(width)),
          (int) Math.round(Double.parseDouble(height)));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static String attribute(String tag, String name) {
    Matcher found =
        Pattern.compile("\\s" + name + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')").matcher(tag);
    if (!found.find()) {
      return "";
    }
    return found.group(1) == null ? found.group(2) : found.group(1);
  }
}
