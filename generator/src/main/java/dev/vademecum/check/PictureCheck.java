package dev.vademecum.check;

import dev.vademecum.catalog.Handbook;
import dev.vademecum.diagnostic.Code;
import dev.vademecum.diagnostic.Diagnostic;
import dev.vademecum.diagnostic.Diagnostics;
import dev.vademecum.diagnostic.Message;
import dev.vademecum.diagnostic.Range;
import dev.vademecum.picture.Pictures;
import dev.vademecum.picture.Size;
import dev.vademecum.picture.SvgRisks;
import dev.vademecum.source.AssetBytes;
import dev.vademecum.source.AssetFile;
import dev.vademecum.source.SourceFile;
import dev.vademecum.source.Span;
import java.nio.charset.StandardCharsets;

/** Pictures that keep readers waiting, and drawings that are programs. */
final class PictureCheck {
  /** In bytes: on a slow connection a page waits seconds for more. */
  private static final int MOST_BYTES = 800_000;

  /** On the longer side: twice what the widest column shows, for dense screens. */
  private static final int MOST_PIXELS = 3200;

  private PictureCheck() {}

  static void check(Handbook handbook, Diagnostics diagnostics) {
    for (AssetFile asset : handbook.assets().values()) {
      if (Pictures.isRaster(asset.path())) {
        large(asset, diagnostics);
      } else if (Pictures.isSvg(asset.path())) {
        risks(asset, diagnostics);
      }
    }
  }

  private static void large(AssetFile asset, Diagnostics diagnostics) {
    Size size = asset.size().orElse(new Size(0, 0));
    if (Math.max(size.width(), size.height()) > MOST_PIXELS) {
      String found = size.width() + " × " + size.height();
      report(asset, Message.of("large-picture.pixels", found, MOST_PIXELS), diagnostics);
    } else if (asset.length() > MOST_BYTES) {
      long found = asset.length() / 1000;
      report(asset, Message.of("large-picture.bytes", found, MOST_BYTES / 1000), diagnostics);
    }
  }

  private static void report(AssetFile asset, Message message, Diagnostics diagnostics) {
    diagnostics.add(
        new Diagnostic(
            Code.LARGE_PICTURE,
            Code.LARGE_PICTURE.severity(),
            asset.path(),
            Range.FILE_START,
            message,
            Message.of("large-picture.hint", MOST_PIXELS, MOST_BYTES / 1000)));
  }

  private static void risks(AssetFile asset, Diagnostics diagnostics) {
    String text = new String(AssetBytes.of(asset.file()), StandardCharsets.UTF_8);
    SourceFile file = new SourceFile(asset.path(), text);
    for (SvgRisks.Risk risk : SvgRisks.of(file.text())) {
      Span span = new Span(risk.start(), Math.min(risk.start() + 1, file.text().length()));
      diagnostics.add(
          file.diagnostic(Code.UNSAFE_SVG, span, message(risk), Message.of("unsafe-svg.hint")));
    }
  }

  private static Message message(SvgRisks.Risk risk) {
    return switch (risk.what()) {
      case ELEMENT -> Message.of("unsafe-svg.element", risk.name());
      case ATTRIBUTE -> Message.of("unsafe-svg.attribute", risk.name());
      case ADDRESS -> Message.of("unsafe-svg.address", risk.name());
      case STYLE -> Message.of("unsafe-svg.style", risk.name());
      case ENTITIES -> Message.of("unsafe-svg.entities");
      case XML -> Message.of("unsafe-svg.xml");
    };
  }
}
