package dev.vademecum.compose;

import dev.vademecum.navigation.Redirect;
import dev.vademecum.templates.view.Forward;
import dev.vademecum.templates.view.Link;
import dev.vademecum.templates.view.Moved;
import dev.vademecum.templates.view.RedirectView;
import java.util.List;

/** The page at an old address: it leads on by itself where all that was there is in one place. */
final class RedirectPages {
  private RedirectPages() {}

  static RedirectView view(Composition all, String path, List<Redirect> redirects) {
    Page page = new Page(all, path);
    Redirect main =
        redirects.stream().filter(r -> r.fragment().isEmpty()).findFirst().orElse(redirects.get(0));
    long places = redirects.stream().map(Redirect::to).distinct().count();
    Link target = page.link(main.to());
    return new RedirectView(
        new Frames(page).redirect(main.to(), new Forward(places == 1 ? target.href() : "")),
        redirects.stream().map(old -> moved(page, old)).toList());
  }

  static Moved moved(Page page, Redirect old) {
    return new Moved(old.fragment(), page.link(old.to()));
  }
}
