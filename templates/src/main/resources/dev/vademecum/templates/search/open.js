/* Search begins here: the rest of it is loaded when a reader opens it. */
(function () {
  "use strict";

  var link = document.querySelector(".search-open");
  if (!link || !window.Promise || !window.TextDecoder) {
    return; /* the link leads to the list of all entries */
  }
  var root = link.getAttribute("data-root");
  var loading;

  function load() {
    loading =
      loading ||
      new Promise(function (resolve, reject) {
        var script = document.createElement("script");
        script.src = link.getAttribute("data-script");
        script.onload = function () {
          resolve(window.vademecumSearch);
        };
        script.onerror = reject;
        document.head.appendChild(script);
      });
    return loading;
  }

  function open(event) {
    event.preventDefault();
    load().then(function (search) {
      search.dialog(root, link);
    });
  }

  /* Readers switch single keys off in the list of keys, for all pages. */
  function areKeysOff() {
    try {
      return localStorage.getItem("vademecum-keys") === "off";
    } catch (e) {
      return false;
    }
  }

  function isTyping(target) {
    return target.isContentEditable || /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName);
  }

  link.setAttribute("role", "button");
  link.setAttribute("aria-haspopup", "dialog");
  link.setAttribute("aria-keyshortcuts", "/");
  link.addEventListener("click", function (event) {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
      open(event);
    }
  });
  link.addEventListener("keydown", function (event) {
    if (event.key === " ") {
      open(event);
    }
  });
  document.addEventListener("keydown", function (event) {
    var plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key === "/" && plain && !isTyping(event.target) && !areKeysOff()) {
      open(event);
    }
  });

  var page = document.querySelector(".search-page");
  var marked = new URLSearchParams(location.search).get("mark");
  if (page) {
    load().then(function (search) {
      search.page(root, page);
    });
  } else if (marked) {
    load().then(function (search) {
      search.mark(root, marked);
    });
  }
})();
