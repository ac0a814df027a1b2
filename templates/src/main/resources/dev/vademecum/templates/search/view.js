/* Shows what was found: in a dialog while typing, on the page of search, and as marks in a text. */
(function (search) {
  "use strict";

  var BEST = 3;
  var IN_DIALOG = 10;
  var PER_GROUP = 20;
  var FIRST = 5; /* results that wait for no other ones */
  var WINDOW = 180; /* letters of a snippet, and those before the first word that is marked */
  var BEFORE = 32;

  var index;
  var root = "";

  function make(tag, classes, text) {
    var element = document.createElement(tag);
    if (classes) {
      element.className = classes;
    }
    if (text) {
      element.textContent = text;
    }
    return element;
  }

  function say(key) {
    var text = index.words[key] || "";
    for (var i = 1; i < arguments.length; i++) {
      text = text.replace("{" + (i - 1) + "}", arguments[i]);
    }
    return text;
  }

  function count(number) {
    return say(number === 1 ? "found.one" : "found.other", number);
  }

  /* Text with the words that were looked for marked. */
  function marked(element, text, matches) {
    var at = 0;
    matches(text).forEach(function (word) {
      element.append(text.slice(at, word.at), make("mark", "", text.slice(word.at, word.end)));
      at = word.end;
    });
    element.append(text.slice(at));
    return element;
  }

  /* The place where most of what was looked for stands together. */
  function best(text, matches) {
    var found = matches(text);
    var top = { value: 0, at: 0, text: text };
    for (var i = 0; i < found.length; i++) {
      var kinds = 0;
      var all = 0;
      for (var j = i; j < found.length && found[j].at < found[i].at + WINDOW; j++) {
        kinds |= 1 << found[j].which;
        all++;
      }
      var value = 10 * bits(kinds) + Math.min(all, 5);
      if (value > top.value) {
        top = { value: value, at: found[i].at, text: text };
      }
    }
    return top;
  }

  function bits(set) {
    var count = 0;
    for (; set; set &= set - 1) {
      count++;
    }
    return count;
  }

  /* The words around a place of a text. */
  function cut(text, place) {
    var from = place < BEFORE ? 0 : text.slice(0, place - BEFORE).search(/\S*$/);
    var to = from + WINDOW < text.length ? from + WINDOW + text.slice(from + WINDOW).search(/\s|$/) : text.length;
    var part = text.slice(from, to).replace(/([^.!?:;,])\n+/g, "$1 · ").replace(/\n+/g, " ");
    return (from > 0 ? "… " : "") + part + (to < text.length ? " …" : "");
  }

  /* The section to go to: where most of the words are, a heading counting more than text. */
  function place(doc, matches) {
    var top = { value: -1, anchor: "", heading: "", text: doc.s, at: 0 };
    doc.p.forEach(function (section) {
      var text = best(section[2], matches);
      var heading = best(section[1], matches);
      var value = text.value + 1.5 * heading.value + (section[0] ? 0 : 6);
      if (value > top.value) {
        top = { value: value, anchor: section[0], heading: section[1], text: section[2], at: text.at };
      }
    });
    return top;
  }

  function address(doc, anchor, query) {
    var parts = doc.u.split("#");
    var hash = anchor || parts[1] || "";
    return root + parts[0] + "?mark=" + encodeURIComponent(query) + (hash ? "#" + hash : "");
  }

  function entry(hit, doc, found, query, withKind) {
    var matches = found.matches;
    var where = place(doc, matches);
    var kind = search.kind(hit);
    var link = make("a", "search-hit search-hit-" + kind[0]);
    link.href = address(doc, where.anchor, query);
    var title = link.appendChild(make("span", "search-title"));
    marked(title, doc.t, matches);
    if (withKind) {
      title.append(" ", make("span", "search-kind", kind[2]));
    }
    if (where.heading && where.heading !== doc.t) {
      marked(link.appendChild(make("span", "search-section")), where.heading, matches);
    }
    if (where.text) {
      marked(link.appendChild(make("span", "search-text")), cut(where.text, where.at), matches);
    }
    return link;
  }

  /* The best ones first, then by kind, the kinds in the order of their best. */
  function grouped(hits) {
    var groups = [{ label: say("best"), hits: Array.from(hits.subarray(0, BEST)), withKind: true }];
    var byKind = new Map();
    hits.subarray(BEST).forEach(function (hit) {
      var kind = search.kind(hit);
      if (!byKind.has(kind)) {
        byKind.set(kind, { label: kind[1], hits: [], withKind: false });
        groups.push(byKind.get(kind));
      }
      byKind.get(kind).hits.push(hit);
    });
    return groups;
  }

  function group(one, options) {
    var box = make("div", "search-group");
    var label = box.appendChild(make(options ? "p" : "h2", "search-group-title", one.label));
    label.id = "search-group-" + one.number;
    box.setAttribute("role", "group");
    box.setAttribute("aria-labelledby", label.id);
    return box;
  }

  /* The results in the order in which they are shown, each with its group. */
  function inOrder(hits, options) {
    var rows = [];
    grouped(options ? hits.subarray(0, IN_DIALOG) : hits).forEach(function (one, g) {
      one.number = g;
      one.hits.slice(0, PER_GROUP).forEach(function (hit) {
        rows.push({ hit: hit, group: one });
      });
    });
    return rows;
  }

  /* Rows as they are shown, when what they say is there. */
  function entries(rows, found, query, options) {
    return Promise.all(
      rows.map(async function (row) {
        var link = entry(row.hit, await search.shown(row.hit), found, query, row.group.withKind);
        if (options) {
          link.setAttribute("role", "option");
          link.setAttribute("aria-selected", "false");
          link.tabIndex = -1;
          link.id = "search-option-" + row.hit;
        }
        return link;
      })
    );
  }

  /* Puts rows behind those that are there. */
  function append(out, rows, links, options) {
    rows.forEach(function (row, i) {
      var one = row.group;
      one.box = one.box || out.appendChild(group(one, options));
      one.box.appendChild(links[i]);
      if (one.box.childElementCount > PER_GROUP && one.hits.length > PER_GROUP) {
        one.box.appendChild(make("p", "search-more", "+ " + (one.hits.length - PER_GROUP)));
      }
    });
    return out;
  }

  function nothing(query) {
    var out = document.createDocumentFragment();
    out.append(make("p", "search-none", say("none", query)));
    var hint = make("p", "search-hint", say("none.hint") + " ");
    var link = make("a", "", say("entries"));
    link.href = root + "entries.html";
    hint.append(link, ".");
    out.append(hint);
    return out;
  }

  /* One field with its results, in the dialog or on the page. */
  function Panel(box, inDialog) {
    this.inDialog = inDialog;
    this.chosen = new Map();
    this.turn = 0;
    this.active = -1;
    this.form = make("form", "search-form");
    this.form.setAttribute("role", "search");
    this.form.setAttribute("action", root + "search.html");
    this.input = make("input", "search-input");
    this.input.type = "search";
    this.input.name = "q";
    this.input.autocomplete = "off";
    this.input.spellcheck = false;
    this.input.setAttribute("aria-label", say("label"));
    this.input.placeholder = say("label");
    this.filters = make("div", "search-filters");
    this.status = make("p", "search-status");
    this.status.setAttribute("role", "status");
    this.results = make("div", "search-results");
    this.form.append(this.input);
    box.append(this.form, this.filters, this.status, this.results);
    if (inDialog) {
      this.combine();
    }
    this.input.addEventListener("input", this.search.bind(this));
    this.form.addEventListener("submit", this.submit.bind(this));
    search.prepare();
    this.search();
  }

  /* The field and its list as a combobox. */
  Panel.prototype.combine = function () {
    this.results.id = "search-results";
    this.results.setAttribute("role", "listbox");
    this.results.setAttribute("aria-label", say("results"));
    this.input.setAttribute("role", "combobox");
    this.input.setAttribute("aria-autocomplete", "list");
    this.input.setAttribute("aria-controls", "search-results");
    this.input.setAttribute("aria-expanded", "false");
    this.input.addEventListener("keydown", this.key.bind(this));
  };

  Panel.prototype.options = function () {
    return Array.from(this.results.querySelectorAll("[role=option]"));
  };

  Panel.prototype.key = function (event) {
    var options = this.options();
    var steps = { ArrowDown: 1, ArrowUp: -1 };
    if (steps[event.key] && options.length) {
      event.preventDefault();
      var next = this.active + steps[event.key];
      this.choose(next < -1 ? options.length - 1 : next >= options.length ? -1 : next);
    } else if (event.key === "Escape") {
      event.preventDefault(); /* a field of search would only be emptied */
      this.form.closest("dialog").close();
    } else if (event.key === "Enter" && this.active >= 0) {
      event.preventDefault();
      options[this.active].click();
    }
  };

  Panel.prototype.choose = function (active) {
    var input = this.input;
    this.active = active;
    input.removeAttribute("aria-activedescendant");
    this.options().forEach(function (option, i) {
      option.setAttribute("aria-selected", String(i === active));
      if (i === active) {
        input.setAttribute("aria-activedescendant", option.id);
        option.scrollIntoView({ block: "nearest" });
      }
    });
  };

  Panel.prototype.submit = function (event) {
    if (!this.inDialog) {
      event.preventDefault();
    }
  };

  Panel.prototype.search = async function () {
    var turn = ++this.turn;
    var query = this.input.value.trim();
    this.state(query);
    if (query.length < 2) {
      this.show(document.createDocumentFragment(), say("start"));
      this.filters.replaceChildren();
      return;
    }
    var found = await search.find(this.input.value);
    var late = !this.facets && !this.refines();
    var facets = late ? [] : await search.facets();
    var hits = this.filtered(found.hits, facets);
    var rows = inOrder(hits, this.inDialog);
    var first = rows.slice(0, FIRST);
    var links = turn === this.turn ? await entries(first, found, query, this.inDialog) : [];
    if (turn === this.turn) {
      var content = append(document.createDocumentFragment(), first, links, this.inDialog);
      this.show(hits.length ? content : nothing(query), hits.length ? count(hits.length) : say("none", query));
      this.narrow(found.hits, facets);
      if (this.inDialog && hits.length > IN_DIALOG) {
        this.all(query);
      }
      return this.rest(turn, rows.slice(FIRST), found, query, late);
    }
  };

  /* Whether a value of a facet is chosen; kinds are known without a file. */
  Panel.prototype.refines = function () {
    return Array.from(this.chosen.keys()).some(function (key) {
      return key !== "kind";
    });
  };

  /* Loads and shows the other results and the facets when a reader sees the first ones. */
  Panel.prototype.rest = async function (turn, rows, found, query, late) {
    await new Promise(requestAnimationFrame);
    await new Promise(setTimeout);
    var links = turn === this.turn ? await entries(rows, found, query, this.inDialog) : [];
    if (turn === this.turn) {
      append(this.results, rows, links, this.inDialog);
    }
    this.facets = await search.facets();
    if (turn === this.turn && late) {
      this.widen(found.hits, this.facets);
    }
  };

  Panel.prototype.show = function (content, status) {
    this.results.replaceChildren(content);
    this.status.textContent = status;
    this.active = -1;
    this.input.removeAttribute("aria-activedescendant");
    if (this.inDialog) {
      var any = this.options().length > 0;
      this.input.setAttribute("aria-expanded", String(any));
      this.results.setAttribute("role", any ? "listbox" : "presentation");
    }
  };

  Panel.prototype.all = function (query) {
    var link = make("a", "search-all", say("all"));
    link.href = root + "search.html?" + this.parameters(query);
    this.status.append(" · ", link);
  };

  Panel.prototype.filtered = function (hits, facets) {
    var chosen = this.chosen;
    var kind = chosen.get("kind");
    var sets = facets
      .filter(function (facet) {
        return chosen.has(facet[0]);
      })
      .map(function (facet) {
        var value = facet[2].find(function (one) {
          return one[0] === chosen.get(facet[0]);
        });
        return new Set(value ? value[2] : []);
      });
    return hits.filter(function (hit) {
      return (
        (!kind || search.kind(hit)[0] === kind) &&
        sets.every(function (set) {
          return set.has(hit);
        })
      );
    });
  };

  /* The kinds and the facets that what was found has more than one of. */
  Panel.prototype.offered = function (hits, facets) {
    var self = this;
    return counted(hits, facets)
      .map(function (row) {
        row.values = row.values.filter(function (value) {
          return value.number || self.chosen.get(row.id) === value.id;
        });
        return row;
      })
      .filter(function (row) {
        return row.values.length > 1 || self.chosen.has(row.id);
      });
  };

  /* Facets that came later than the kinds, which a reader may be using. */
  Panel.prototype.widen = function (hits, facets) {
    var offered = this.offered(hits, facets).filter(function (row) {
      return row.id !== "kind";
    });
    if (offered.length) {
      this.filters.append(this.refine(offered));
    }
  };

  Panel.prototype.narrow = function (hits, facets) {
    var offered = this.offered(hits, facets);
    var focused = document.activeElement && document.activeElement.getAttribute("data-filter");
    this.filters.replaceChildren();
    if (offered.length && offered[0].id === "kind") {
      this.filters.append(this.row(offered.shift()));
    }
    if (offered.length) {
      this.filters.append(this.refine(offered));
    }
    if (focused) {
      var again = this.filters.querySelector('[data-filter="' + CSS.escape(focused) + '"]');
      (again || this.input).focus();
    }
  };

  /* How many of what was found each kind and each value of a facet has. */
  function counted(hits, facets) {
    var all = new Uint8Array(index.docs);
    var kinds = index.kinds.map(function (kind) {
      return { id: kind[0], label: kind[1], number: 0 };
    });
    hits.forEach(function (hit) {
      all[hit] = 1;
      kinds[index.kinds.indexOf(search.kind(hit))].number++;
    });
    return [{ id: "kind", label: say("kind"), values: kinds }].concat(
      facets.map(function (facet) {
        var values = facet[2].map(function (value) {
          var number = 0;
          value[2].forEach(function (doc) {
            number += all[doc];
          });
          return { id: value[0], label: value[1], number: number };
        });
        return { id: facet[0], label: facet[1], values: values };
      })
    );
  }

  /* The facets in a box, which are made when a reader opens it. */
  Panel.prototype.refine = function (rows) {
    var self = this;
    var more = make("details", "search-refine");
    more.append(make("summary", "", say("refine")));
    function fill() {
      rows.splice(0).forEach(function (row) {
        more.append(self.row(row));
      });
    }
    more.open =
      this.refined ||
      rows.some(function (row) {
        return self.chosen.has(row.id);
      });
    if (more.open) {
      fill();
    }
    more.addEventListener("toggle", function () {
      self.refined = more.open;
      fill();
    });
    return more;
  };

  Panel.prototype.row = function (row) {
    var self = this;
    var box = make("div", "search-filter");
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", row.label);
    box.append(make("span", "search-filter-title", row.label));
    row.values.forEach(function (value) {
      var button = make("button", "search-value", value.label);
      button.type = "button";
      button.append(" ", make("span", "search-number", String(value.number)));
      button.setAttribute("data-filter", row.id + " " + value.id);
      button.setAttribute("aria-pressed", String(self.chosen.get(row.id) === value.id));
      button.addEventListener("click", function () {
        if (self.chosen.get(row.id) === value.id) {
          self.chosen.delete(row.id);
        } else {
          self.chosen.set(row.id, value.id);
        }
        self.search();
      });
      box.append(button);
    });
    return box;
  };

  /* The query and what narrows it. */
  Panel.prototype.parameters = function (query) {
    var state = new URLSearchParams();
    if (query) {
      state.set("q", query);
    }
    this.chosen.forEach(function (value, key) {
      state.set(key, value);
    });
    return state.toString();
  };

  /* The page of search has its state in its address. */
  Panel.prototype.state = function (query) {
    if (!this.inDialog) {
      var text = this.parameters(query);
      try {
        history.replaceState(null, "", text ? "?" + text : location.pathname);
      } catch (e) {
        /* some browsers keep the address of a file as it is */
      }
    }
  };

  Panel.prototype.restore = function () {
    var chosen = this.chosen;
    new URLSearchParams(location.search).forEach(function (value, key) {
      if (key !== "q") {
        chosen.set(key, value);
      }
    });
  };

  function begin(to) {
    root = to;
    return search.start(to).then(function (found) {
      index = found;
    });
  }

  var open;

  search.dialog = async function (to, opener) {
    await begin(to);
    if (!open) {
      var dialog = make("dialog", "search-dialog");
      dialog.setAttribute("aria-label", say("open"));
      var close = make("button", "search-close", say("close"));
      close.type = "button";
      close.addEventListener("click", function () {
        dialog.close();
      });
      document.body.append(dialog);
      open = { dialog: dialog, panel: new Panel(dialog, true) };
      open.panel.form.append(close);
      dialog.append(make("p", "search-keys", say("keys")));
      dialog.addEventListener("click", function (event) {
        if (event.target === dialog) {
          dialog.close();
        }
      });
      dialog.addEventListener("close", function () {
        opener.focus();
      });
    }
    if (!open.dialog.open) {
      open.dialog.showModal();
    }
    open.panel.input.focus();
    open.panel.input.select();
  };

  search.page = async function (to, box) {
    await begin(to);
    box.replaceChildren();
    var query = new URLSearchParams(location.search).get("q") || "";
    var panel = Object.create(Panel.prototype);
    panel.state = function () {};
    Panel.call(panel, box, false);
    delete panel.state;
    panel.restore();
    panel.input.value = query;
    panel.input.focus();
    return panel.search();
  };

  function texts(body) {
    var walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    var found = [];
    while (walker.nextNode()) {
      if (!walker.currentNode.parentElement.closest("svg, script, button, [data-pagefind-ignore]")) {
        found.push(walker.currentNode);
      }
    }
    return found;
  }

  function unmark(bar) {
    document.querySelectorAll("mark.search-mark").forEach(function (mark) {
      var parent = mark.parentNode;
      mark.replaceWith.apply(mark, mark.childNodes);
      parent.normalize();
    });
    bar.remove();
  }

  /* Marks the words of a query in the text of this page. */
  search.mark = async function (to, query) {
    await begin(to);
    var matches = (await search.find(query)).matches;
    var main = document.querySelector("main");
    texts(main.querySelector("[data-pagefind-body]") || main).forEach(function (node) {
      var text = node.nodeValue;
      if (matches(text).length) {
        var part = marked(document.createDocumentFragment(), text, matches);
        part.querySelectorAll("mark").forEach(function (mark) {
          mark.className = "search-mark";
        });
        node.replaceWith(part);
      }
    });
    if (document.querySelector("mark.search-mark")) {
      var bar = make("p", "search-marked", say("marked", query) + " ");
      var button = make("button", "", say("unmark"));
      button.type = "button";
      button.addEventListener("click", function () {
        unmark(bar);
      });
      bar.append(button);
      bar.setAttribute("role", "status");
      document.body.append(bar);
    }
  };
})(vademecumSearch);
