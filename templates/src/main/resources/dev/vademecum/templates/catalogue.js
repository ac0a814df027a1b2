/* Narrows a list by its facets: or within a facet, and between facets. All it knows is in the page. */
(function () {
  "use strict";

  var box = document.querySelector(".narrowing");
  var found = box.querySelector(".found");
  var chosen = box.querySelector(".chosen");
  var loosen = box.querySelector(".loosen");
  var csv = box.querySelector(".csv");
  var list = document.querySelector("[data-csv]");
  var values = {}; /* by key, such as "question.wie-ben-ik" */
  var rows = [];
  var selected = {}; /* by facet: keys */

  function all(selector, within) {
    return Array.prototype.slice.call((within || document).querySelectorAll(selector));
  }

  function say(name, a, b) {
    return box.getAttribute("data-" + name).replace("{0}", a).replace("{1}", b);
  }

  function things(number) {
    return say(number === 1 ? "one" : "other", number);
  }

  function facetOf(key) {
    return key.slice(0, key.indexOf("."));
  }

  function tell(value) {
    return value.facet + ": " + value.label;
  }

  /* A link to the page of a value becomes a choice. */
  function choice(item) {
    var link = item.querySelector("a");
    var label = document.createElement("label");
    var check = document.createElement("input");
    check.type = "checkbox";
    check.addEventListener("change", function () {
      toggle(item.id, check.checked);
      show(true);
    });
    label.appendChild(check);
    label.appendChild(document.createTextNode(" " + link.textContent));
    item.replaceChild(label, link);
    values[item.id] = {
      key: item.id,
      item: item,
      check: check,
      count: item.querySelector(".count"),
      label: link.textContent,
      facet: item.closest(".filter").querySelector(".filter-label").textContent
    };
  }

  function row(element) {
    var keys = element.getAttribute("data-values").split(" ").filter(Boolean);
    var has = {};
    keys.forEach(function (key) {
      has[key] = true;
    });
    return { element: element, keys: keys, has: has };
  }

  function toggle(key, on) {
    var facet = facetOf(key);
    var keys = (selected[facet] || []).filter(function (other) {
      return other !== key;
    });
    if (on) {
      keys.push(key);
    }
    if (keys.length) {
      selected[facet] = keys;
    } else {
      delete selected[facet];
    }
  }

  /* The choices in the order of the page. */
  function choices() {
    return Object.keys(values).filter(function (key) {
      return (selected[facetOf(key)] || []).indexOf(key) >= 0;
    });
  }

  /* The facets that keep a row out. */
  function against(each) {
    return Object.keys(selected).filter(function (facet) {
      return !selected[facet].some(function (key) {
        return each.has[key];
      });
    });
  }

  function show(move) {
    var counts = {};
    var without = {};
    var shown = 0;
    rows.forEach(function (each) {
      var out = against(each);
      if (each.element.hidden !== out.length > 0) {
        each.element.hidden = out.length > 0;
      }
      shown += out.length ? 0 : 1;
      if (out.length === 1) {
        without[out[0]] = (without[out[0]] || 0) + 1;
      }
      each.keys.forEach(function (key) {
        if (!out.length || (out.length === 1 && out[0] === facetOf(key))) {
          counts[key] = (counts[key] || 0) + 1;
        }
      });
    });
    Object.keys(values).forEach(function (key) {
      var value = values[key];
      value.count.textContent = counts[key] || 0;
      value.item.classList.toggle("none", !counts[key]);
    });
    var keys = choices();
    report(keys, shown);
    suggest(keys, shown, without);
    if (move) {
      remember(keys);
    }
  }

  function report(keys, shown) {
    found.textContent =
      shown === 0
        ? box.getAttribute("data-nothing")
        : keys.length
          ? say("of", shown, things(rows.length))
          : things(rows.length);
    chosen.textContent = "";
    chosen.hidden = !keys.length;
    keys.forEach(function (key) {
      values[key].check.checked = true;
      chosen.appendChild(button("drop", tell(values[key]), say("drop", tell(values[key])), [key]));
    });
    Object.keys(values).forEach(function (key) {
      values[key].check.checked = keys.indexOf(key) >= 0;
    });
    if (keys.length) {
      chosen.appendChild(button("clear", box.getAttribute("data-clear"), "", keys));
    }
  }

  /* Which choice is in the way, and what there is without it. */
  function suggest(keys, shown, without) {
    loosen.textContent = "";
    loosen.hidden = shown > 0 || !Object.keys(without).length;
    if (shown > 0) {
      return;
    }
    Object.keys(without)
      .sort(function (a, b) {
        return without[b] - without[a];
      })
      .forEach(function (facet) {
        var names = selected[facet].map(function (key) {
          return tell(values[key]);
        });
        var text = say("without", names.join(", "), things(without[facet]));
        loosen.appendChild(button("less", text, "", selected[facet].slice()));
      });
  }

  /* A button that takes choices away, in a list item. */
  function button(kind, text, label, keys) {
    var item = document.createElement("li");
    var made = document.createElement("button");
    made.type = "button";
    made.className = kind;
    made.textContent = text;
    if (label) {
      made.setAttribute("aria-label", label);
    }
    made.addEventListener("click", function () {
      var at = all("button", chosen).indexOf(made);
      keys.forEach(function (key) {
        toggle(key, false);
      });
      show(true);
      var left = all(".drop", chosen);
      (at >= 0 && left.length ? left[Math.min(at, left.length - 1)] : found).focus();
    });
    item.appendChild(made);
    return item;
  }

  /* The state is in the address, so that it can be kept, shared and gone back to. */
  function address(keys) {
    var facets = [];
    keys.forEach(function (key) {
      if (facets.indexOf(facetOf(key)) < 0) {
        facets.push(facetOf(key));
      }
    });
    var parts = facets.map(function (facet) {
      var own = keys.filter(function (key) {
        return facetOf(key) === facet;
      });
      return (
        facet +
        "=" +
        own
          .map(function (key) {
            return key.slice(facet.length + 1);
          })
          .join(",")
      );
    });
    return parts.length ? "?" + parts.join("&") : "";
  }

  function remember(keys) {
    try {
      history.pushState(null, "", location.pathname + address(keys));
    } catch (e) {
      location.hash = address(keys).slice(1); /* a browser that keeps addresses of files as they are */
    }
  }

  function recall() {
    var hash = location.hash.slice(1);
    var state = hash.indexOf("=") > 0 ? hash : location.search.slice(1);
    selected = {};
    state.split("&").forEach(function (part) {
      var facet = part.slice(0, part.indexOf("="));
      part
        .slice(facet.length + 1)
        .replace(/%2C/gi, ",")
        .split(",")
        .forEach(function (value) {
          pick(facet + "." + value);
        });
    });
    pick(hash);
    show(false);
  }

  function pick(key) {
    if (Object.prototype.hasOwnProperty.call(values, key)) {
      toggle(key, true);
    }
  }

  /* The lines stand in the page as the file has them. */
  function save(event) {
    if (!choices().length) {
      return;
    }
    event.preventDefault();
    var lines = [list.getAttribute("data-csv")];
    rows.forEach(function (each) {
      if (!each.element.hidden) {
        lines.push(each.element.getAttribute("data-csv"));
      }
    });
    var file = new Blob(["\uFEFF" + lines.join("\r\n") + "\r\n"], { type: "text/csv" });
    var link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = csv.getAttribute("href").split("/").pop();
    document.body.appendChild(link);
    link.click();
    link.remove();
    setTimeout(function () {
      URL.revokeObjectURL(link.href);
    }, 1000);
  }

  /* Where there is room the filters stand open; on a phone they unfold. */
  all(".filters").forEach(function (filters) {
    var wide = window.matchMedia("(min-width: 40rem)");
    function fit() {
      filters.open = wide.matches;
    }
    wide.addEventListener("change", fit);
    fit();
  });
  all(".filter li").forEach(choice);
  rows = all("[data-values]").map(row);
  if (csv) {
    csv.addEventListener("click", save);
  }
  all(".print-list", box).forEach(function (print) {
    print.addEventListener("click", function () {
      window.print();
    });
    print.hidden = false;
  });
  window.addEventListener("popstate", recall);
  recall();
})();
