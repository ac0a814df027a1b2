/* What a page can do beyond HTML: appearance, print, place in the contents, the way back, keys. */
(function () {
  "use strict";

  var root = document.documentElement;
  var THEME = "vademecum-theme";
  var KEYS = "vademecum-keys";
  var FROM = "vademecum-from";
  var THEMES = ["auto", "light", "dark"];

  /* There may be no storage, as in some browsers on file: then a choice holds for this page only. */
  function stored(key, session) {
    try {
      return (session ? sessionStorage : localStorage).getItem(key);
    } catch (e) {
      return null;
    }
  }

  function store(key, value, session) {
    try {
      (session ? sessionStorage : localStorage).setItem(key, value);
    } catch (e) {
      /* see above */
    }
  }

  function apply(theme) {
    if (theme === "light" || theme === "dark") {
      root.setAttribute("data-theme", theme);
    } else {
      root.removeAttribute("data-theme");
    }
  }

  function themeButton(button) {
    var theme = THEMES.indexOf(stored(THEME)) > 0 ? stored(THEME) : "auto";
    function show() {
      apply(theme);
      button.querySelector(".theme-value").textContent = button.getAttribute("data-" + theme);
    }
    button.addEventListener("click", function () {
      theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length];
      store(THEME, theme);
      show();
    });
    show();
    button.hidden = false;
  }

  function printButton(button) {
    button.addEventListener("click", function () {
      root.setAttribute("data-print", "sheet");
      window.print();
      root.removeAttribute("data-print");
    });
    button.hidden = false;
  }

  function menu(details) {
    var summary = details.querySelector("summary");
    /* Beside a wide page the contents stand open and have no switch; elsewhere they unfold. */
    function folds() {
      return getComputedStyle(summary).display !== "none";
    }
    function fit() {
      details.open = !folds();
    }
    function leave(event) {
      if (details.open && !details.contains(event.target)) {
        fit();
      }
    }
    window.matchMedia("(min-width: 75rem)").addEventListener("change", fit);
    fit();
    document.addEventListener("keydown", function (event) {
      if (event.key === "Escape" && details.open && folds()) {
        details.open = false;
        summary.focus();
      }
    });
    details.addEventListener("click", function (event) {
      if (event.target.closest("a")) {
        fit();
      }
    });
    /* Long contents begin with where the reader is. */
    details.addEventListener("toggle", function () {
      var sheet = details.querySelector(".menu-sheet");
      var here = sheet.querySelector("[aria-current]");
      if (here && folds()) {
        sheet.scrollTop = here.offsetTop - sheet.clientHeight / 3;
      }
    });
    /* What has the focus is never below a sheet. */
    document.addEventListener("focusin", leave);
    document.addEventListener("click", leave);
  }

  /* Marks the heading that is being read in the contents of the page, and names it in the bar. */
  function contents() {
    var links = Array.prototype.slice.call(document.querySelectorAll(".contents a"));
    var headings = links.map(function (link) {
      return document.getElementById(decodeURIComponent(link.hash.slice(1)));
    });
    var before = null;
    function mark() {
      var now = null;
      headings.forEach(function (heading) {
        if (heading && heading.getBoundingClientRect().top < window.innerHeight / 3) {
          now = heading;
        }
      });
      if (now === before) {
        return;
      }
      before = now;
      links.forEach(function (link, i) {
        if (now && headings[i] === now) {
          link.setAttribute("aria-current", "true");
        } else {
          link.removeAttribute("aria-current");
        }
      });
      each(".here-now", function (place) {
        place.textContent = now ? links[headings.indexOf(now)].textContent : "";
      });
    }
    mark();
    var waiting = false;
    window.addEventListener(
      "scroll",
      function () {
        if (!waiting) {
          waiting = true;
          requestAnimationFrame(function () {
            waiting = false;
            mark();
          });
        }
      },
      { passive: true }
    );
  }

  /* Shows which node of a model the address means: in both drawings, and in the table below. */
  function meant() {
    each(".meant", function (part) {
      part.classList.remove("meant");
    });
    var id = decodeURIComponent(location.hash.slice(1));
    var target = id && document.getElementById(id);
    var figure = target && (target.closest(".figure-model") || document.querySelector(".leaf-model .figure-model"));
    var node = target && (/^part-node-(.+)/.exec(id) || (target.matches(".node") && /\.([^.]+)$/.exec(id)));
    if (figure && node) {
      each(".figure-model .node, .node-table tr", function (part) {
        var same = part.id === "part-node-" + node[1] || (figure.contains(part) && part.id.endsWith("." + node[1]));
        part.classList.toggle("meant", same);
      });
    }
  }

  /* Remembers the passage with the link that is followed, for the page that it leads to. */
  function trail(main) {
    main.addEventListener("click", function (event) {
      var link = event.target.closest("a[href]");
      if (!link || link.closest(".breadcrumbs, .neighbours") || link.pathname === location.pathname) {
        return;
      }
      var title = document.querySelector("h1").textContent.trim();
      var from = { to: link.pathname, href: location.pathname + anchor(link), title: title };
      store(FROM, JSON.stringify(from), true);
    });
  }

  /* The nearest place above an element that can be linked to. */
  function anchor(element) {
    var found = null;
    each("main [id]", function (place) {
      var before = place.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
      if (before && place.getClientRects().length) {
        found = place;
      }
    });
    return found ? "#" + encodeURIComponent(found.id) : "";
  }

  function back(link) {
    var from;
    try {
      from = JSON.parse(stored(FROM, true));
    } catch (e) {
      return;
    }
    if (from && from.to === location.pathname && /^\/(?!\/)/.test(from.href)) {
      link.href = from.href;
      link.textContent = link.getAttribute("data-label").replace("{title}", from.title);
      link.hidden = false;
    }
  }

  function copyButton(text) {
    var button = document.createElement("button");
    var words = document.body.dataset;
    button.className = "copy";
    button.type = "button";
    button.textContent = words.copy;
    button.setAttribute("aria-live", "polite");
    button.addEventListener("click", function () {
      navigator.clipboard.writeText(text).then(function () {
        button.textContent = words.copied;
        setTimeout(function () {
          button.textContent = words.copy;
        }, 2000);
      });
    });
    return button;
  }

  function copying(code) {
    var frame = document.createElement("div");
    frame.className = "code";
    code.replaceWith(frame);
    frame.append(code, copyButton(code.textContent));
  }

  /* Beside the other ways to take a reference along: within its text it could begin a line of its own. */
  function copyingReference(line) {
    var item = line.closest(".margined");
    var reference = item.querySelector(".reference");
    var button = copyButton(reference.textContent.trim());
    reference.id = item.id + "-text";
    button.setAttribute("aria-describedby", reference.id);
    line.append(" ", button);
  }

  /* Single keys, which readers can switch off (WCAG 2.1.4). */
  function keys(dialog) {
    var choice = dialog.querySelector(".shortcuts-on");
    function show() {
      if (!dialog.open) {
        dialog.showModal();
      }
    }
    function follow(rel) {
      var link = document.querySelector(".neighbours [rel=" + rel + "]");
      if (link) {
        link.click();
      }
    }
    var actions = {
      "?": show,
      ArrowLeft: follow.bind(null, "prev"),
      ArrowRight: follow.bind(null, "next"),
    };
    choice.checked = stored(KEYS) !== "off";
    choice.addEventListener("change", function () {
      store(KEYS, choice.checked ? "on" : "off");
    });
    each(".shortcuts-open", function (button) {
      button.addEventListener("click", show);
      button.hidden = false;
    });
    document.addEventListener("keydown", function (event) {
      var busy = "input, select, textarea, dialog, [contenteditable], [tabindex='0'], [role]";
      var chord = event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented;
      var action = actions[event.key];
      if (action && choice.checked && !chord && !event.target.closest(busy)) {
        action();
      }
    });
  }

  /*
   * What a term means and an intervention is for, beside links to them. It comes from files of data,
   * as scripts, since pages opened from disk may read nothing else. The pointer can move onto it,
   * Escape closes it, and a first touch shows it where a second one follows the link.
   */
  function previews(main, script) {
    var LINKS = "a.entry-term, a.entry-intervention, a.entry-person";
    var base = new URL("..", script.src).href;
    var known = {};
    var asked = {};
    var tip = document.createElement("div");
    var link = null;
    var wanted = null;
    var timer = 0;
    tip.className = "preview";
    tip.id = "preview";
    tip.setAttribute("role", "tooltip");
    tip.hidden = true;
    main.appendChild(tip);

    window.vademecumPreviews = function (entries) {
      Object.assign(known, entries);
    };

    function key(a) {
      return a.href.indexOf(base) === 0 ? a.href.slice(base.length) : "";
    }

    function load(a, then) {
      var name = key(a).replace(/\.html$/, "").replace(/^.*[/#]/, "").charAt(0);
      if (asked[name] === true) {
        then();
      } else if (/[a-z0-9]/.test(name)) {
        var file = asked[name] || document.createElement("script");
        file.addEventListener("load", function () {
          asked[name] = true;
          then();
        });
        file.addEventListener("error", then);
        if (!asked[name]) {
          asked[name] = file;
          file.src = base + "assets/previews/" + name + ".js";
          document.head.appendChild(file);
        }
      }
    }

    function line(name, text) {
      var p = document.createElement("p");
      p.className = name;
      p.textContent = text;
      tip.appendChild(p);
    }

    function place(a) {
      var gap = 8;
      var at = a.getClientRects()[0];
      var from = (tip.offsetParent || root).getBoundingClientRect();
      var most = root.clientWidth - tip.offsetWidth - gap;
      var above = at.bottom + tip.offsetHeight + gap > window.innerHeight && at.top > tip.offsetHeight + gap;
      tip.style.left = Math.max(gap, Math.min(at.left, most)) - from.left + "px";
      tip.style.top = (above ? at.top - tip.offsetHeight - 2 : at.bottom + 2) - from.top + "px";
    }

    function show(a, again) {
      var data = known[key(a)];
      if (!data || wanted !== a) {
        return false;
      }
      close();
      wanted = link = a;
      line("kicker", data[0]);
      line("preview-title", data[1]);
      line("preview-text", data[2]);
      if (again) {
        line("preview-again", script.getAttribute("data-again"));
      }
      tip.hidden = false;
      place(a);
      a.setAttribute("aria-describedby", tip.id);
      return true;
    }

    function close() {
      clearTimeout(timer);
      if (link) {
        link.removeAttribute("aria-describedby");
      }
      wanted = link = null;
      tip.hidden = true;
      tip.textContent = "";
    }

    function later(action, wait) {
      clearTimeout(timer);
      timer = setTimeout(action, wait);
    }

    function target(event) {
      var a = event.target.closest ? event.target.closest(LINKS) : null;
      return a && !a.closest(".companion") ? a : null;
    }

    function want(a, wait) {
      if (link === a) {
        clearTimeout(timer);
        return;
      }
      wanted = a;
      load(a, function () {
        if (wanted === a) {
          later(show.bind(null, a, false), wait);
        }
      });
    }

    var touch = false;
    main.addEventListener("pointerdown", function (event) {
      touch = event.pointerType === "touch";
    });
    main.addEventListener("pointerover", function (event) {
      var a = target(event);
      if (event.pointerType === "touch") {
        return;
      }
      if (a) {
        want(a, 250);
      } else if (tip.contains(event.target)) {
        clearTimeout(timer);
      } else if (wanted) {
        later(close, 300);
      }
    });
    root.addEventListener("pointerleave", function () {
      later(close, 300);
    });
    main.addEventListener("focusin", function (event) {
      var a = target(event);
      if (a && !touch) {
        want(a, 100);
      }
    });
    main.addEventListener("focusout", function (event) {
      if (target(event) === wanted) {
        close();
      }
    });
    main.addEventListener("click", function (event) {
      var a = target(event);
      if (!touch || !a || a === link) {
        return;
      }
      event.preventDefault();
      wanted = a;
      load(a, function () {
        if (!show(a, true) && wanted === a) {
          location.href = a.href;
        }
      });
    });
    document.addEventListener("click", function (event) {
      if (link && !target(event) && !tip.contains(event.target)) {
        close();
      }
    });
    document.addEventListener("keydown", function (event) {
      if (event.key === "Escape") {
        close();
      }
    });
  }

  /* In a map, the lines of what is pointed at or has the focus stand out. */
  function web(drawing) {
    function light(thing) {
      var ends = {};
      drawing.querySelectorAll(".lit").forEach(function (lit) {
        lit.classList.remove("lit");
      });
      drawing.classList.toggle("drawing-lit", Boolean(thing));
      if (!thing) {
        return;
      }
      var own = thing.getAttribute("data-thing");
      drawing.querySelectorAll(".thread").forEach(function (thread) {
        var pair = thread.getAttribute("data-ends").split(" ");
        if (pair.indexOf(own) >= 0) {
          thread.classList.add("lit");
          ends[pair[0]] = ends[pair[1]] = true;
        }
      });
      drawing.querySelectorAll(".thing").forEach(function (other) {
        other.classList.toggle("lit", Boolean(ends[other.getAttribute("data-thing")]));
      });
    }
    function at(event) {
      light(event.target.closest(".thing") || drawing.querySelector(".thing:focus"));
    }
    /* Not the drawing itself: what listens for the focus in SVG is a stop for some browsers. */
    var frame = drawing.parentNode;
    frame.addEventListener("pointerover", at);
    frame.addEventListener("focusin", at);
    frame.addEventListener("focusout", function () {
      light(null);
    });
    frame.addEventListener("pointerleave", function () {
      light(drawing.querySelector(".thing:focus"));
    });
  }

  /* Browsers leave what has the focus half out of a frame that scrolls, if some of it is in. */
  function framed(frame) {
    frame.addEventListener("focusin", function (event) {
      if (event.target !== frame && event.target.matches(":focus-visible")) {
        event.target.scrollIntoView({ block: "nearest", inline: "nearest" });
      }
    });
  }

  function each(selector, action) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), action);
  }

  /*
   * Over a slow line, fonts come when a page is being read already, and no stand-in breaks every line
   * as they do. Then a page stays as it is; the next one has them. A style sheet that was kept, or
   * that came at once, says that fonts will be there at once too.
   */
  function settled(style) {
    var slow = performance.getEntriesByName(style.href).some(function (entry) {
      return entry.transferSize > entry.encodedBodySize && entry.duration > 250;
    });
    if (slow && document.fonts) {
      document.fonts.forEach(function (face) {
        if (face.status !== "loaded") {
          face.display = "optional";
        }
      });
    }
  }

  document.querySelectorAll("link[rel=stylesheet]").forEach(settled);
  each(".theme", themeButton);
  each(".print", printButton);
  each(".menu", menu);
  contents();
  each("main", trail);
  meant();
  window.addEventListener("hashchange", meant);
  each(".back", back);
  each(".drawing-web", web);
  each(".figure-frame, .table-frame", framed);
  each("dialog.shortcuts", keys);
  if (navigator.clipboard) {
    each("pre", copying);
    each(".leaf-bibliography .as-file", copyingReference);
  }
  if (document.currentScript) {
    var script = document.currentScript;
    each("main", function (main) {
      previews(main, script);
    });
  }
})();
