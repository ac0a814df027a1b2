/* Finds entries: loads the parts of the index that a query needs, and weighs what they say. */
var vademecumSearch = (function (unpack) {
  "use strict";

  var SIGN = /[\p{L}\p{M}\p{N}]/u;
  var LINKS = ["", "s", "en", "e", "n", "er", "es"];
  var MANY = 3; /* files that one beginning of a word may load */
  var MOST = 1024; /* what an entry may score */
  var STEPS = Math.pow(2, 32) - 1;
  var LIGHT = 0.25; /* what a word counts that questions often have, beside one that says what they are about */
  var PLACES = Math.pow(2, 21);
  var JOINED = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d" };

  /* Addresses by language, which the build puts in. */
  var stemmers = {};

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
    index.lightWords = new Set(index.light.split(" "));
    index.terms = beginnings(index.terms, function (reader, before) {
      return reader.word(before);
    });
    index.shown = beginnings(index.shown, function (reader, before) {
      return (before || 0) + reader.number("COUNT");
    });
  }

  /* The files of a list, each with what it begins with. */
  function beginnings(packed, next) {
    var reader = new unpack.Reader(unpack.bytes(packed));
    var found = [];
    for (var first = ""; reader.more(); ) {
      first = next(reader, first);
      found.push([first, reader.name()]);
    }
    return found;
  }

  /* Called by every other file of the index. */
  function got(name, packed) {
    waiting.get(name)(unpack.bytes(packed));
  }

  function file(name) {
    if (!files.has(name)) {
      files.set(
        name,
        new Promise(function (resolve, reject) {
          waiting.set(name, resolve);
          script("search/" + name + ".js").catch(reject);
        })
      );
    }
    return files.get(name);
  }

  function data(name) {
    return file(name).then(function (bytes) {
      return JSON.parse(new unpack.Reader(bytes).text());
    });
  }

  function start(to) {
    root = to;
    opened =
      opened ||
      Promise.all([
        script("search/index.js"),
        script(stemmers[document.documentElement.lang.slice(0, 2)]),
      ]).then(function () {
        return index;
      });
    return opened;
  }

  /* Words, as Language.java makes them. */

  function fold(word) {
    if (/^[\x00-\x7f]*$/.test(word)) {
      return word;
    }
    return word
      .normalize("NFD")
      .replace(/\p{M}+/gu, "")
      .replace(/[ßæœøłđ]/g, function (letter) {
        return JOINED[letter];
      });
  }

  function plain(raw) {
    var word = raw.toLowerCase();
    if (!/['’]/.test(word)) {
      return word;
    }
    var elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=.)/;
    return word.replace(index.language === "fr" ? elided : /['’]s$/, "").replace(/['’]/g, "");
  }

  /* Where the letters and digits end that stand at a place. */
  function run(text, at) {
    while (at < text.length) {
      var code = text.codePointAt(at);
      var known = (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
      if (!known && (code < 128 || !SIGN.test(String.fromCodePoint(code)))) {
        break;
      }
      at += code > 65535 ? 2 : 1;
    }
    return at;
  }

  /* The word that begins at a place, if one does. */
  function nextWord(text, at) {
    var end = run(text, at);
    for (var more = end; end > at && isApostrophe(text[end]); end = more) {
      more = run(text, end + 1);
      if (more === end + 1) {
        break;
      }
    }
    return end > at ? { at: at, end: end, word: plain(text.slice(at, end)) } : null;
  }

  function isApostrophe(sign) {
    return sign === "'" || sign === "’";
  }

  /* The words of a text with their places. */
  function words(text) {
    var found = [];
    for (var at = 0; at < text.length; at++) {
      var word = nextWord(text, at);
      if (word) {
        found.push(word);
        at = word.end;
      }
    }
    return found;
  }

  function makeStem(word) {
    var folds = index.language === "nl" || index.language === "en";
    var form = folds ? fold(word) : word;
    if (form.length < 3) {
      return fold(form);
    }
    if (index.language === "nl") {
      form = form.replace(/(..[ao]|.ee|[^aeiou]y)s$/, "$1").replace(/ge(?=...)/g, "qe");
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
    this.keys = [];
    this.stems = [];
    this.lists = [];
    var reader = new unpack.Reader(bytes);
    var key = "";
    while (reader.more()) {
      key = reader.word(key);
      this.keys.push(key);
      var own = [];
      for (var n = reader.number("STEMS"); n > 0; n--) {
        own.push(reader.stem(key));
      }
      this.stems.push(own);
      this.lists.push(postings(reader));
    }
  }

  /* The entries that have a stem, and how much it weighs in each; or the file where that is, if they are many. */
  function postings(reader) {
    var count = reader.number("COUNT");
    if (count > index.own) {
      return { count: count, file: reader.name() };
    }
    return count ? list(reader, count) : null;
  }

  function list(reader, count) {
    var docs = new Uint32Array(count);
    var levels = new Uint8Array(count);
    var doc = -1;
    for (var i = 0; i < count; i++) {
      doc += reader.number("STEP") + 1;
      docs[i] = doc;
      levels[i] = reader.level();
    }
    return { count: count, docs: docs, levels: levels };
  }

  /* Postings with their entries, read once. */
  function filled(postings) {
    if (!postings.file) {
      return postings;
    }
    postings.list =
      postings.list ||
      file(postings.file).then(function (bytes) {
        return list(new unpack.Reader(bytes), postings.count);
      });
    return postings.list;
  }

  /* Where the first word of a sorted list stands that is not before another. */
  function lowerBound(list, word) {
    var low = 0;
    var high = list.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (list[middle] < word) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  function shardAt(i) {
    var term = index.terms[i];
    term.shard =
      term.shard ||
      file(term[1]).then(function (bytes) {
        return new Shard(bytes);
      });
    return term.shard;
  }

  /* The last one of a list that does not begin after something. */
  function lastNotAfter(list, what) {
    var low = 0;
    var high = list.length;
    while (high - low > 1) {
      var middle = (low + high) >> 1;
      if (list[middle][0] <= what) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  function shardOf(key) {
    return lastNotAfter(index.terms, key);
  }

  /* What the dictionary has under a word: the stems of a form, the postings of a stem. */
  async function entry(key) {
    if (!index.terms.length) {
      return null;
    }
    var shard = await shardAt(shardOf(key));
    var i = lowerBound(shard.keys, key);
    return shard.keys[i] === key ? { stems: shard.stems[i], postings: shard.lists[i] } : null;
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
      for (var i = lowerBound(shard.keys, beginning); i < shard.keys.length; i++) {
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

  /* All forms of a small handbook, and the most frequent ones of a large one. */
  async function known() {
    if (index.spelling && !index.known) {
      var reader = new unpack.Reader(await file(index.spelling));
      index.known = [];
      for (var form = ""; reader.more(); ) {
        form = reader.word(form);
        index.known.push(form);
      }
    } else if (!index.known) {
      var shards = await Promise.all(index.terms.map(function (term, i) {
        return shardAt(i);
      }));
      index.known = shards.flatMap(function (shard) {
        return shard.keys.filter(function (key, i) {
          return shard.stems[i].length;
        });
      });
    }
    return index.known;
  }

  /* Compounds that end in a word which does not stand alone anywhere. */
  async function ending(form) {
    if (form.length < 5 || (index.language !== "nl" && index.language !== "de")) {
      return [];
    }
    var forms = await known();
    return forms
      .filter(function (key) {
        return key.length >= form.length + 3 && key.endsWith(form);
      })
      .slice(0, 12);
  }

  /* Words with one letter more, less or other; those that begin alike first. */
  async function misspelt(form, made, unfinished) {
    if (form.length < 4) {
      return [];
    }
    var forms = await known();
    var near = forms.filter(function (key) {
      return isNear(key, form) || isNear(key, made);
    });
    if (!near.length && unfinished && form.length > 4) {
      near = forms.filter(function (key) {
        return isNear(key.slice(0, form.length), form);
      });
    }
    return near
      .sort(function (a, b) {
        return (b.slice(0, 2) === form.slice(0, 2)) - (a.slice(0, 2) === form.slice(0, 2));
      })
      .slice(0, 12);
  }

  /* The stems of the parts of a compound that the index has not seen. */
  async function split(form) {
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

  /* Words that begin like a compound which nobody wrote: the longest one that it begins with, or those like more than half of it. */
  async function related(form) {
    if (form.length < 7 || (index.language !== "nl" && index.language !== "de")) {
      return [];
    }
    var forms = await known();
    var at = lowerBound(forms, form);
    for (var end = Math.max(shared(form, forms[at - 1]), shared(form, forms[at])); end > 4; end--) {
      var first = form.slice(0, end);
      var from = lowerBound(forms, first);
      if (forms[from] === first) {
        return [first];
      }
      if (end > 5 && 2 * end > form.length) {
        return forms.slice(from, lowerBound(forms, first + "\uffff")).slice(0, 12);
      }
    }
    return forms
      .filter(function (key) {
        return key.length > 4 && form.endsWith(key);
      })
      .sort(function (a, b) {
        return b.length - a.length;
      })
      .slice(0, 1);
  }

  /* How many letters two words begin alike with. */
  function shared(a, b) {
    var i = 0;
    while (b && i < a.length && a[i] === b[i]) {
      i++;
    }
    return i;
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

  /*
   * Stems of other forms of a word that a stemmer does not know for such: of a Dutch participle its verb ("geschreven",
   * "gekozen", "verhuisd"); elsewhere the stem of the stem, since English "embedded" loses less than "embeds".
   */
  function relatives(form) {
    if (index.language !== "nl") {
      return [stem(stem(form))];
    }
    if (/.{5}[dt]$/.test(form)) {
      var bare = form.replace(/ge(?=...)/, "");
      return [form.slice(0, -1), bare, bare.slice(0, -1)].map(stem);
    }
    var parts = /^(.*)ge([^aeiouy]+)([eo])([^aeiouy]{1,2})en$/.exec(form);
    var vowels = parts ? { e: ["ij", "e"], o: ["ie", "e", "i"] }[parts[3]] : [];
    return vowels.map(function (vowel) {
      return stem(parts[1] + parts[2] + vowel + parts[4] + "en");
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
    var others = relatives(form);
    var found = await Promise.all(others.map(entry));
    others.forEach(function (key, i) {
      if (found[i] && found[i].postings) {
        add(chosen, key, 0.8);
      }
    });
    var sure = chosen.size > 0 && (form.length < 6 || (exact[0] && exact[0].stems.length > 0));
    if ((unfinished && form.length > 1) || (!sure && form.length > 4)) {
      await addForms(chosen, await completions(form), function (longer) {
        return (sure ? 0.3 : 0.8) * (0.3 + (0.7 * form.length) / longer.length);
      });
    }
    var often = exact.slice(form === made).reduce(function (sum, one) {
      return sum + (one && one.postings ? one.postings.count : 0);
    }, 0);
    var parts = often < MANY ? await split(form) : [];
    if (chosen.size) {
      parts.forEach(function (part) {
        add(chosen, part, 0.3); /* a compound that hardly anyone writes */
      });
      return [{ stems: chosen, form: form, unfinished: unfinished }];
    }
    if (parts.length) {
      return parts.map(function (part) {
        return { stems: new Map([[part, 1]]), form: part, unfinished: false };
      });
    }
    await addForms(chosen, await ending(form), function (longer) {
      return 0.4 + (0.6 * form.length) / longer.length;
    });
    if (!chosen.size) {
      var near = await misspelt(form, made, unfinished);
      await addForms(chosen, near, function () {
        return 0.6;
      });
      (near.length === 1 ? await split(near[0]) : []).forEach(function (part) {
        add(chosen, part, 0.2);
      });
    }
    if (!chosen.size) {
      await addForms(chosen, await related(form), function () {
        return 0.5;
      });
    }
    return [{ stems: chosen, form: form, unfinished: unfinished }];
  }

  /* Two words that the handbook writes as one, such as "foot notes", mean that one as well. */
  async function joined(typed, i) {
    var both = [];
    var neighbours = [typed[i - 1], typed[i], typed[i + 1]];
    for (var j = 0; j < 2; j++) {
      var first = neighbours[j];
      var second = neighbours[j + 1];
      if (first && second && first.word.length > 2 && second.word.length > 2) {
        var found = await entry(fold(first.word + second.word));
        both = both.concat(found ? found.stems : []);
      }
    }
    return both;
  }

  function rarity(postings) {
    var count = postings.count;
    return Math.log(1 + (index.docs - count + 0.5) / (count + 0.5)) + 0.2;
  }

  /*
   * Whether the long list of a stem is not worth its bytes: that of a stop word beside other words, or of a
   * longer word that begins like one which many entries have.
   */
  function isSpared(found, share, known) {
    return !share || (known > MANY && found.weight < 0.5);
  }

  /* The most that each entry has had of a list so far; those that it reaches first are put behind the others. */
  function strongest(list, weight, best, reached, count) {
    var docs = list.docs;
    var levels = list.levels;
    var values = index.values;
    for (var d = 0; d < docs.length; d++) {
      var doc = docs[d];
      var value = weight * values[levels[d]];
      if (best[doc] === 0) {
        reached[count++] = doc;
      }
      if (value > best[doc]) {
        best[doc] = value;
      }
    }
    return count;
  }

  /* Adds what entries score for a word; those that have it gain a share of what the word is worth, which is said. */
  async function weigh(one, scores, share) {
    var best = scores.best;
    var keys = Array.from(one.stems.keys());
    var worth = 0;
    var entries = await Promise.all(keys.map(entry));
    var exact = 0; /* how rare the word itself is: longer ones that begin like it count for no more */
    var known = 0; /* how many entries have it */
    entries = entries.map(function (found, i) {
      var weight = one.stems.get(keys[i]);
      var has = found && found.postings;
      if (has && weight === 1) {
        exact = Math.max(exact, rarity(has));
        known = Math.max(known, has.count);
      }
      return has ? { postings: has, weight: weight } : null;
    });
    entries = entries.filter(function (found) {
      return found && !(found.postings.file && isSpared(found, share, known));
    });
    var lists = await Promise.all(
      entries.map(function (found) {
        return filled(found.postings);
      })
    );
    var reached = new Uint32Array(index.docs);
    var count = 0;
    for (var i = 0; i < lists.length; i++) {
      var weight = Math.min(rarity(lists[i]), exact || Infinity) * entries[i].weight;
      worth = Math.max(worth, weight);
      count = strongest(lists[i], weight, best, reached, count);
    }
    var gain = 0.3 + 0.7 * share;
    for (i = 0; i < count; i++) {
      var doc = reached[i];
      if (scores.values[doc] === 0) {
        scores.docs[scores.count++] = doc;
      }
      scores.values[doc] += gain * best[doc];
      scores.worth[doc] += share * worth;
      best[doc] = 0;
    }
    return share * worth;
  }

  function levels() {
    var values = [];
    for (var i = 0; i <= index.levels; i++) {
      values.push(0.05 * Math.expm1((i / index.levels) * Math.log1p(3.2 / 0.05)));
    }
    return values;
  }

  /* How much each word counts: stop words nothing and light ones less, unless there are no others. */
  function shareOf(typed) {
    var shares = typed.map(function (word) {
      var form = fold(word.word);
      return index.stopWords.has(form) ? 0 : index.lightWords.has(form) ? LIGHT : 1;
    });
    var most = Math.max.apply(null, shares);
    return shares.map(function (share) {
      return most === 1 ? share : share === most ? 1 : 0;
    });
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
    var shares = shareOf(typed);
    var terms = [];
    var scores = {
      values: new Float32Array(index.docs),
      worth: new Float64Array(index.docs),
      best: new Float32Array(index.docs),
      docs: new Uint32Array(index.docs),
      count: 0,
    };
    var whole = 0;
    for (var i = 0; i < typed.length; i++) {
      var open = typed[i] === last && unfinished;
      var found = await term(typed[i].word, open);
      (await joined(typed, i)).forEach(function (key) {
        found.forEach(function (one) {
          add(one.stems, key, 1);
        });
      });
      for (var j = 0; j < found.length; j++) {
        whole += await weigh(found[j], scores, shares[i]);
        if (shares[i]) {
          terms.push(found[j]);
        }
      }
    }
    return { matches: matcher(terms), hits: ranked(scores, whole) };
  }

  /*
   * The best first. What an entry scores is worth less the more it lacks of what was looked for, a rare
   * word counting more than a frequent one. Each gets one number to be sorted by, of 53 bits: its
   * score, and its place from the end.
   */
  function ranked(scores, whole) {
    var worth = scores.worth;
    var values = scores.values;
    var docs = scores.docs;
    var full = 0;
    for (var i = 0; whole && i < scores.count; i++) {
      full += worth[docs[i]] > 0.999 * whole ? 1 : 0;
    }
    var least = (full >= 3 ? 0.4 : 0.1) * whole;
    var order = new Float64Array(scores.count);
    var count = 0;
    for (i = 0; whole && i < scores.count; i++) {
      var doc = docs[i];
      if (worth[doc] > least) {
        var score = Math.min(1, (values[doc] * worth[doc]) / (whole * MOST));
        order[count++] = Math.floor(score * STEPS) * PLACES + PLACES - 1 - doc;
      }
    }
    order = order.subarray(0, count).sort();
    var hits = new Uint32Array(count);
    for (i = 0; i < count; i++) {
      hits[count - 1 - i] = PLACES - 1 - (order[i] % PLACES);
    }
    return hits;
  }

  /* The files with entries from one on: where each begins, and its name. */
  async function names(part) {
    var reader = new unpack.Reader(await file(part[1]));
    var found = [];
    for (var start = part[0]; reader.more(); ) {
      var count = reader.number("COUNT");
      found.push([start, reader.name()]);
      start += count;
    }
    return found;
  }

  function vocabulary() {
    index.vocabulary = index.vocabulary || file(index.lexicon).then(unpack.lexicon);
    return index.vocabulary;
  }

  /* Loads and reads what every answer needs, while the reader still thinks of a word. */
  function prepare() {
    vocabulary();
  }

  /* The files with what is shown of entries, read once. */
  function texts(name) {
    index.texts = index.texts || new Map();
    if (!index.texts.has(name)) {
      index.texts.set(
        name,
        Promise.all([file(name), vocabulary()]).then(function (both) {
          return JSON.parse(unpack.text(both[0], both[1]));
        })
      );
    }
    return index.texts.get(name);
  }

  /* An entry as it is shown. */
  async function shown(doc) {
    var part = index.shown[lastNotAfter(index.shown, doc)];
    part.names = part.names || names(part);
    var found = await part.names;
    var one = found[lastNotAfter(found, doc)];
    return (await texts(one[1]))[doc - one[0]];
  }

  function kind(doc) {
    var last = index.kinds.length - 1;
    while (last > 0 && index.kinds[last][3] > doc) {
      last--;
    }
    return index.kinds[last];
  }

  /* The facets with the entries of each value, which are told by the steps between them. */
  function facets() {
    index.sets =
      index.sets ||
      (index.facets ? data(index.facets) : Promise.resolve([])).then(function (all) {
        all.forEach(function (facet) {
          facet[2].forEach(function (value) {
            var doc = 0;
            value[2] = value[2].map(function (step) {
              return (doc += step);
            });
          });
        });
        return all;
      });
    return index.sets;
  }

  /* Where a text has words that were looked for: their places, and which each is. */
  function matcher(terms) {
    var compounds = index.language === "nl" || index.language === "de";
    var known = new Map();
    var needle = needles(terms, compounds);
    return function (text) {
      var found = [];
      needle.lastIndex = 0;
      for (var hit = needle.exec(text); hit; hit = needle.exec(text)) {
        var word = wordAt(text, hit.index);
        var which = word && word.end > hit.index ? whichOf(word.word) : -1;
        if (which >= 0) {
          found.push({ at: word.at, end: word.end, which: which });
        }
        needle.lastIndex = Math.max(word ? word.end : 0, hit.index + 1);
      }
      return found;
    };

    function whichOf(word) {
      if (!known.has(word)) {
        known.set(word, match(word));
      }
      return known.get(word);
    }

    function match(word) {
      var form = fold(word);
      var made = stem(word);
      return terms.findIndex(function (one) {
        if (one.stems.has(made) || (one.unfinished && form.startsWith(one.form))) {
          return true;
        }
        return (
          compounds &&
          Array.from(one.stems.keys()).some(function (key) {
            return isPart(key) && form.length >= key.length + 3 && form.includes(key);
          })
        );
      });
    }
  }

  /* Whether a stem is looked for within words. */
  function isPart(key) {
    return key.length > 3;
  }

  /*
   * What every word has in it that may be one of those looked for, so that a text need not be taken
   * apart to find them: a word begins like its stem but for the last three letters of that.
   */
  function needles(terms, compounds) {
    var begin = new Set();
    var within = new Set(["['’]"]);
    terms.forEach(function (one) {
      if (one.unfinished) {
        begin.add(pattern(one.form));
      }
      one.stems.forEach(function (weight, key) {
        begin.add(pattern(key.slice(0, Math.max(1, key.length - 3))));
        if (compounds && isPart(key)) {
          within.add(pattern(key));
        }
      });
    });
    var first = begin.size ? "(?:\\b|(?=[^\\x00-\\x7f]))(?:" + Array.from(begin).join("|") + ")|" : "";
    return new RegExp(first + Array.from(within).join("|"), "gi");
  }

  /* A folded text as it may stand on a page. German stems have ä for ae. */
  function pattern(form) {
    return form.replace(/ss|ae|oe|[^]/g, function (letters) {
      var signs = letters
        .split("")
        .map(function (letter) {
          var accented = accents()[letter];
          var one = accented ? "[" + letter + accented + "]" : /[a-z0-9]/.test(letter) ? letter : any(letter);
          return index.language === "de" && /[aou]/.test(letter) ? one + "e?" : one;
        })
        .join("");
      var sign = { ss: "ß", ae: "æ", oe: "œ" }[letters];
      return sign ? "(?:" + signs + "|" + sign + ")" : signs;
    });
  }

  function any(letter) {
    return "\\u" + ("000" + letter.charCodeAt(0).toString(16)).slice(-4);
  }

  /* The letters with accents that each letter may have on a page. */
  function accents() {
    if (!index.accents) {
      index.accents = {};
      for (var code = 0xe0; code < 0x250; code++) {
        var letter = String.fromCharCode(code);
        var folded = fold(letter);
        if (folded !== letter && folded.length === 1) {
          index.accents[folded] = (index.accents[folded] || "") + letter;
        }
      }
    }
    return index.accents;
  }

  /* The word that has a letter at some place. */
  function wordAt(text, place) {
    var at = place;
    while (isSign(text, at - 1) || (isApostrophe(text[at - 1]) && isSign(text, at - 2) && isSign(text, at))) {
      at--;
    }
    return nextWord(text, at);
  }

  function isSign(text, at) {
    return at >= 0 && at < text.length && run(text[at], 0) > 0;
  }

  return {
    open: open,
    got: got,
    start: start,
    prepare: prepare,
    find: find,
    shown: shown,
    kind: kind,
    words: words,
    stem: stem,
    facets: facets,
  };
})(vademecumUnpack);
