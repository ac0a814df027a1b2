/* What a page can do beyond HTML: appearance, print, place in the contents, Escape. */
(function () {
  "use strict";

  var root = document.documentElement;
  var KEY = "vademecum-theme";
  var THEMES = ["auto", "light", "dark"];

  function stored() {
    try {
      return localStorage.getItem(KEY);
    } catch (e) {
      return null; /* no storage here, as in some browsers on file: */
    }
  }

  function store(theme) {
    try {
      localStorage.setItem(KEY, theme);
    } catch (e) {
      /* the choice holds for this page only */
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
    var theme = THEMES.indexOf(stored()) > 0 ? stored() : "auto";
    function show() {
      apply(theme);
      button.querySelector(".theme-value").textContent = button.getAttribute("data-" + theme);
    }
    button.addEventListener("click", function () {
      theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length];
      store(theme);
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
    /* Beside a wide page it stands open and has no switch; elsewhere it unfolds. */
    function folds() {
      return getComputedStyle(summary).display !== "none";
    }
    function fit() {
      details.open = !folds();
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
      var link = event.target.closest("a");
      if (link && link.getAttribute("href").charAt(0) === "#") {
        fit();
      }
    });
  }

  /* Marks the heading that is being read in the contents of the page. */
  function contents(list) {
    var links = Array.prototype.slice.call(list.querySelectorAll("a"));
    var headings = links.map(function (link) {
      return document.getElementById(decodeURIComponent(link.hash.slice(1)));
    });
    function mark() {
      var now = -1;
      headings.forEach(function (heading, i) {
        if (heading && heading.getBoundingClientRect().top < window.innerHeight / 3) {
          now = i;
        }
      });
      links.forEach(function (link, i) {
        if (i === now) {
          link.setAttribute("aria-current", "true");
        } else {
          link.removeAttribute("aria-current");
        }
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

  function each(selector, action) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), action);
  }

  each(".theme", themeButton);
  each(".print", printButton);
  each(".menu", menu);
  each(".contents", contents);
})();
