package dev.vademecum.templates.sample;

import dev.vademecum.templates.Assets;
import dev.vademecum.templates.Messages;
import dev.vademecum.templates.Palette;
import dev.vademecum.templates.TemplateRenderer;
import dev.vademecum.templates.Theme;
import dev.vademecum.templates.view.PageView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes all pages of the sample to the folder given, to be looked at in a browser. */
public final class PreviewSite {
  private PreviewSite() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Palette palette = Palette.of(arguments.length > 1 ? arguments[1] : Palette.DEFAULT_ACCENT);
    TemplateRenderer renderer = TemplateRenderer.of(Messages.forLanguage("nl"), Theme.NONE);
    for (Map.Entry<String, PageView> page : SampleViews.all().entrySet()) {
      write(folder.resolve(page.getKey()), renderer.render(SampleViews.SITE, page.getValue()));
    }
    for (Map.Entry<String, byte[]> asset :
        Assets.of(palette, "Coaching", Theme.NONE).files().entrySet()) {
      write(folder.resolve(asset.getKey()), asset.getValue());
    }
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Path parent = file.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.write(file, bytes);
  }
}
