/* Finds entries: loads the parts of the index that a query needs, and weighs what they say. */
var vademecumSearch = (function () {
  "use strict";

  var WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;
  var LINKS = ["", "s", "en", "e", "n", "er", "es"];
  var MANY = 3; /* files that one beginning of a word may load */
  var JOINED = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d" };

  var root = "";
  var index;
  var opened;
  var stems = new Map();
  var files = new Map();
  var waiting = new Map();

  function script(address) {
    return new Promise(function (resolve, reject) {
      var element = document.createElement("script");
      element.src = root + address;
      element.onload = resolve;
      element.onerror = function () {
        reject(new Error(address));
      };
      document.head.appendChild(element);
    });
  }

  /* Called by search/index.js. */
  function open(found) {
    index = found;
    index.stopWords = new Set(index.stop.split(" "));
  }

  /* Called by every other file of the index: deflated bytes in base 64. */
  function got(name, packed) {
    var text = atob(packed);
    var bytes = new Uint8Array(text.length);
    for (var i = 0; i < text.length; i++) {
      bytes[i] = text.charCodeAt(i);
    }
    var plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    waiting.get(name)(new Response(plain).arrayBuffer());
  }

  function file(name) {
    if (!files.has(name)) {
      files.set(
        name,
        new Promise(function (resolve, reject) {
          waiting.set(name, resolve);
          script("search/" + name + ".js").catch(reject);
        }).then(function (buffer) {
          return new Uint8Array(buffer);
        })
      );
    }
    return files.get(name);
  }

  function data(name) {
    return file(name).then(function (bytes) {
      return JSON.parse(new TextDecoder().decode(bytes));
    });
  }

  function start(to) {
    root = to;
    opened =
      opened ||
      Promise.all([
        script("search/index.js"),
        script("assets/stem-" + document.documentElement.lang.slice(0, 2) + ".js"),
      ]).then(function () {
        return index;
      });
    return opened;
  }

  /* Words, as Language.java makes them. */

  function fold(word) {
    return word
      .normalize("NFD")
      .replace(/\p{M}+/gu, "")
      .replace(/[ßæœøłđ]/g, function (letter) {
        return JOINED[letter];
      });
  }

  function plain(raw) {
    var word = raw.toLowerCase();
    var elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=.)/;
    return word.replace(index.language === "fr" ? elided : /['’]s$/, "").replace(/['’]/g, "");
  }

  /* The words of a text with their places. */
  function words(text) {
    return Array.from(text.matchAll(WORD), function (match) {
      return { at: match.index, end: match.index + match[0].length, word: plain(match[0]) };
    });
  }

  function makeStem(word) {
    var folds = index.language === "nl" || index.language === "en";
    var form = folds ? fold(word) : word;
    if (form.length < 3) {
      return fold(form);
    }
    if (index.language === "nl") {
      form = form.replace(/(..[ao]|.ee|[^aeiou]y)s$/, "$1").replace(/ge(?=....)/g, "qe");
      return vademecumStem(form).replace(/qe/g, "ge");
    }
    return fold(vademecumStem(form));
  }

  function stem(word) {
    if (!stems.has(word)) {
      stems.set(word, makeStem(word));
    }
    return stems.get(word);
  }

  /* The dictionary. */

  function Shard(bytes) {
    this.bytes = bytes;
    this.keys = [];
    this.stems = [];
    this.lists = [];
    this.at = 0;
    var text = new TextDecoder();
    var before = "";
    while (this.at < bytes.length) {
      before = this.word(text, before);
      this.keys.push(before);
      var own = [];
      for (var n = this.number(); n > 0; n--) {
        own.push(this.word(text, before));
      }
      this.stems.push(own);
      var length = this.number();
      this.lists.push([this.at, length]);
      this.at += length;
    }
  }

  Shard.prototype.number = function () {
    var number = 0;
    var shift = 0;
    var byte;
    do {
      byte = this.bytes[this.at++];
      number |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    return number;
  };

  Shard.prototype.word = function (text, before) {
    var shared = this.number();
    var length = this.number();
    var rest = text.decode(this.bytes.subarray(this.at, this.at + length));
    this.at += length;
    return before.slice(0, shared) + rest;
  };

  /* The first key that is not before another. */
  Shard.prototype.from = function (key) {
    var low = 0;
    var high = this.keys.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (this.keys[middle] < key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  };

  Shard.prototype.postings = function (i) {
    var list = this.lists[i];
    if (list[1] === 0) {
      return null;
    }
    if (list[2]) {
      return list[2];
    }
    this.at = list[0];
    var count = this.number();
    var docs = new Uint32Array(count);
    var doc = 0;
    for (var d = 0; d < count; d++) {
      doc += this.number();
      docs[d] = doc;
    }
    list[2] = { docs: docs, levels: this.bytes.subarray(this.at, this.at + count) };
    return list[2];
  };

  function shardAt(i) {
    var term = index.terms[i];
    term.shard =
      term.shard ||
      file(term[1]).then(function (bytes) {
        return new Shard(bytes);
      });
    return term.shard;
  }

  function shardOf(key) {
    var low = 0;
    var high = index.terms.length;
    while (high - low > 1) {
      var middle = (low + high) >> 1;
      if (index.terms[middle][0] <= key) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /* What the dictionary has under a word: the stems of a form, the postings of a stem. */
  async function entry(key) {
    if (!index.terms.length) {
      return null;
    }
    var shard = await shardAt(shardOf(key));
    var i = shard.from(key);
    return shard.keys[i] === key ? { stems: shard.stems[i], postings: shard.postings(i) } : null;
  }

  async function shardsFrom(beginning, most) {
    var first = shardOf(beginning);
    var last = shardOf(beginning + "\uffff");
    if (last - first >= most) {
      return null;
    }
    var all = [];
    for (var i = first; i <= last; i++) {
      all.push(shardAt(i));
    }
    return Promise.all(all);
  }

  /* The forms that begin like a word. */
  async function completions(beginning) {
    var shards = await shardsFrom(beginning, MANY);
    if (!shards) {
      var all = index.beginnings ? await data(index.beginnings) : {};
      var known = all[beginning.slice(0, 3)] || all[beginning.slice(0, 2)] || [];
      return known
        .filter(function (form) {
          return form.startsWith(beginning);
        })
        .slice(0, MANY);
    }
    var forms = [];
    shards.forEach(function (shard) {
      for (var i = shard.from(beginning); i < shard.keys.length; i++) {
        if (!shard.keys[i].startsWith(beginning)) {
          break;
        }
        if (shard.stems[i].length) {
          forms.push(shard.keys[i]);
        }
      }
    });
    return forms
      .sort(function (a, b) {
        return a.length - b.length || (a < b ? -1 : 1);
      })
      .slice(0, 16);
  }

  /* Whether one letter more, less, other, or two in turn make the same word. */
  function isNear(a, b) {
    var shorter = a.length < b.length ? a : b;
    var longer = a.length < b.length ? b : a;
    if (longer.length - shorter.length > 1) {
      return false;
    }
    var i = 0;
    while (i < shorter.length && shorter[i] === longer[i]) {
      i++;
    }
    if (longer.length > shorter.length) {
      return shorter.slice(i) === longer.slice(i + 1);
    }
    return (
      shorter.slice(i + 1) === longer.slice(i + 1) ||
      (shorter[i] === longer[i + 1] &&
        shorter[i + 1] === longer[i] &&
        shorter.slice(i + 2) === longer.slice(i + 2))
    );
  }

  /* In a small handbook any letter may be wrong, in a large one not the first two. */
  async function misspelt(form, made, unfinished) {
    if (form.length < 4) {
      return [];
    }
    var shards = (await shardsFrom("", 8)) || (await shardsFrom(form.slice(0, 2), 8));
    shards = shards || (await shardsFrom(form.slice(0, 3), 8)) || [await shardAt(shardOf(form))];
    var near = [];
    shards.forEach(function (shard) {
      shard.keys.forEach(function (key, i) {
        if (shard.stems[i].length && (isNear(key, form) || isNear(key, made))) {
          near.push(key);
        }
      });
    });
    if (!near.length && unfinished && form.length > 4) {
      shards.forEach(function (shard) {
        shard.keys.forEach(function (key, i) {
          if (shard.stems[i].length && isNear(key.slice(0, form.length), form)) {
            near.push(key);
          }
        });
      });
    }
    return near.slice(0, 12);
  }

  /* The stems of the parts of a compound that the index has not seen. */
  async function split(form) {
    if (index.language !== "nl" && index.language !== "de") {
      return [];
    }
    for (var end = form.length - 4; end >= 4; end--) {
      var first = form.slice(0, end);
      var head = index.stopWords.has(first) ? null : await entry(first);
      if (head && head.stems.length) {
        for (var i = 0; i < LINKS.length; i++) {
          var tail = form.slice(end + LINKS[i].length);
          if (form.slice(end).startsWith(LINKS[i]) && tail.length >= 4) {
            var made = stem(tail);
            var rest = index.stopWords.has(tail) ? null : await entry(made);
            if (rest && rest.postings) {
              return [stem(first), made];
            }
          }
        }
      }
    }
    return [];
  }

  /* The query. */

  function add(chosen, key, weight) {
    chosen.set(key, Math.max(weight, chosen.get(key) || 0));
  }

  async function addForms(chosen, forms, weight) {
    var entries = await Promise.all(forms.map(entry));
    entries.forEach(function (found, i) {
      (found ? found.stems : []).forEach(function (key) {
        add(chosen, key, weight(forms[i]));
      });
    });
  }

  /* What a word of the query may mean: stems with their weights, in one or more parts. */
  async function term(word, unfinished) {
    var form = fold(word);
    var made = stem(word);
    var chosen = new Map();
    var exact = await Promise.all([entry(form), entry(made)]);
    if (exact[1] && exact[1].postings) {
      add(chosen, made, 1);
    }
    (exact[0] ? exact[0].stems : []).forEach(function (key) {
      add(chosen, key, key === made || exact[0].stems.length === 1 ? 1 : 0.6);
    });
    var sure = chosen.size > 0;
    if (unfinished && form.length > 1) {
      await addForms(chosen, await completions(form), function (longer) {
        return (sure ? 0.3 : 0.8) * (0.3 + (0.7 * form.length) / longer.length);
      });
    }
    if (chosen.size) {
      return [{ stems: chosen, form: form, unfinished: unfinished }];
    }
    var parts = await split(form);
    if (parts.length) {
      return parts.map(function (part) {
        return { stems: new Map([[part, 1]]), form: part, unfinished: false };
      });
    }
    await addForms(chosen, await misspelt(form, made, unfinished), function () {
      return 0.6;
    });
    return [{ stems: chosen, form: form, unfinished: unfinished }];
  }

  async function weigh(one, scores, counted) {
    var best = new Float32Array(index.docs);
    var keys = Array.from(one.stems.keys());
    var entries = await Promise.all(keys.map(entry));
    entries.forEach(function (found, i) {
      if (!found || !found.postings) {
        return;
      }
      var docs = found.postings.docs;
      var levels = found.postings.levels;
      var rare = Math.log(1 + (index.docs - docs.length + 0.5) / (docs.length + 0.5)) + 0.2;
      var weight = rare * one.stems.get(keys[i]);
      for (var d = 0; d < docs.length; d++) {
        var value = weight * index.values[levels[d]];
        if (value > best[docs[d]]) {
          best[docs[d]] = value;
        }
      }
    });
    for (var doc = 0; doc < best.length; doc++) {
      if (best[doc] > 0) {
        scores.values[doc] += counted ? best[doc] : 0.3 * best[doc];
        scores.terms[doc] += counted ? 1 : 0;
      }
    }
  }

  function levels() {
    var values = [];
    for (var i = 0; i <= index.levels; i++) {
      values.push(0.05 * Math.expm1((i / index.levels) * Math.log1p(3.2 / 0.05)));
    }
    return values;
  }

  /*
   * The entries for a query, the best first, with what was looked for. Entries that have all words
   * go before others; where enough have all, others are left out.
   */
  async function find(query) {
    index.values = index.values || levels();
    var typed = words(query.normalize("NFC"));
    var last = typed[typed.length - 1];
    var unfinished = last && last.end === query.normalize("NFC").length;
    var isStop = function (word) {
      return index.stopWords.has(fold(word.word));
    };
    var anyWord = !typed.every(isStop);
    var terms = [];
    var scores = { values: new Float32Array(index.docs), terms: new Uint8Array(index.docs) };
    var needed = 0;
    for (var i = 0; i < typed.length; i++) {
      var open = typed[i] === last && unfinished;
      var counted = !anyWord || !isStop(typed[i]);
      var found = await term(typed[i].word, open);
      for (var j = 0; j < found.length; j++) {
        await weigh(found[j], scores, counted);
        needed += counted ? 1 : 0;
        if (counted) {
          terms.push(found[j]);
        }
      }
    }
    return { terms: terms, hits: ranked(scores, needed) };
  }

  function ranked(scores, needed) {
    var hits = [];
    var full = 0;
    for (var doc = 0; doc < scores.terms.length; doc++) {
      if (scores.terms[doc] > 0) {
        var part = scores.terms[doc] / Math.max(1, needed);
        full += part === 1 ? 1 : 0;
        hits.push({ doc: doc, part: part, score: scores.values[doc] * part * part });
      }
    }
    var least = full >= 3 ? 1 : 0.5;
    return hits
      .filter(function (hit) {
        return hit.part >= least;
      })
      .sort(function (a, b) {
        return (b.part === 1) - (a.part === 1) || b.score - a.score || a.doc - b.doc;
      });
  }

  function lastNotAfter(list, doc, step) {
    var found = 0;
    for (var i = 0; i < list.length && list[i] <= doc; i += step) {
      found = i;
    }
    return found;
  }

  /* An entry as it is shown. */
  async function shown(doc) {
    var chunk = index.shown.filter(function (part) {
      return part[0] <= doc;
    });
    var names = await data(chunk[chunk.length - 1][1]);
    var at = lastNotAfter(names, doc, 2);
    var docs = await data(names[at + 1]);
    return docs[doc - names[at]];
  }

  function kind(doc) {
    var kinds = index.kinds.filter(function (one) {
      return one[3] <= doc;
    });
    return kinds[kinds.length - 1];
  }

  /* Whether a word of a text is one that was looked for, and which. */
  function matcher(terms) {
    var compounds = index.language === "nl" || index.language === "de";
    return function (word) {
      var form = fold(word);
      var made = stem(word);
      return terms.findIndex(function (one) {
        if (one.stems.has(made) || (one.unfinished && form.startsWith(one.form))) {
          return true;
        }
        return (
          compounds &&
          Array.from(one.stems.keys()).some(function (key) {
            return key.length > 3 && form.length >= key.length + 3 && form.includes(key);
          })
        );
      });
    };
  }

  return {
    open: open,
    got: got,
    start: start,
    find: find,
    shown: shown,
    kind: kind,
    words: words,
    stem: stem,
    matcher: matcher,
    facets: function () {
      return index.facets ? data(index.facets) : Promise.resolve([]);
    },
  };
})();
