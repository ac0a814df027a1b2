/* Reads what the index packs: the other half of RangeCoder, PackWriter and Packed in Java. */
var vademecumUnpack = (function () {
  "use strict";

  var SORTS = { SHARED: 0, STEMS: 1, CUT: 2, COUNT: 3, STEP: 4, CHANCE: 5 };
  var EVEN = 32768; /* 2048 of 4096, and nothing seen yet */
  var RATES = [1, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 5];
  var TOP = 16777216;
  var utf8 = new TextDecoder();
  var learnt = changes();

  /* Two of 91 characters are thirteen bits. */
  function bytes(text) {
    var out = new Uint8Array(Math.floor(((text.length >> 1) * 13) / 8));
    var bits = 0;
    var count = 0;
    var at = 0;
    for (var i = 0; i + 1 < text.length; i += 2) {
      bits = (bits << 13) | (91 * value(text.charCodeAt(i)) + value(text.charCodeAt(i + 1)));
      for (count += 13; count >= 8; ) {
        count -= 8;
        out[at++] = bits >> count;
      }
      bits &= 255;
    }
    return out;
  }

  function value(code) {
    return code - 33 - (code > 34) - (code > 60) - (code > 92);
  }

  /* What odds become after either bit: the higher twelve bits are the odds, the lower four count what was seen. */
  function changes() {
    var all = new Uint16Array(131072);
    for (var state = 0; state < 65536; state++) {
      var rate = RATES[state & 15];
      var chance = state >> 4;
      var count = Math.min(15, (state & 15) + 1);
      all[2 * state] = (between(chance + ((4096 - chance) >> rate)) << 4) | count;
      all[2 * state + 1] = (between(chance - (chance >> rate)) << 4) | count;
    }
    return all;
  }

  function between(chance) {
    return Math.max(16, Math.min(4080, chance));
  }

  function odds(count) {
    return new Uint16Array(count).fill(EVEN);
  }

  function Reader(bytes, letters) {
    this.bytes = bytes;
    this.at = 0;
    this.range = 4294967295;
    this.code = 0;
    for (var i = 0; i < 4; i++) {
      this.code = (this.code * 256 + this.byte()) >>> 0;
    }
    this.sizes = odds(6 << 5);
    this.firsts = odds(6 << 5);
    this.levels = odds(32);
    this.ends = odds(1);
    this.letters = letters;
  }

  Reader.prototype.byte = function () {
    return this.at < this.bytes.length ? this.bytes[this.at++] : 0;
  };

  Reader.prototype.normalize = function () {
    while (this.range < TOP) {
      this.range = (this.range * 256) >>> 0;
      this.code = (this.code * 256 + this.byte()) >>> 0;
    }
  };

  Reader.prototype.bit = function (odds, at) {
    var state = odds[at];
    var bound = (this.range >>> 12) * (state >> 4);
    var bit = this.code < bound ? 0 : 1;
    if (bit) {
      this.code -= bound;
      this.range -= bound;
    } else {
      this.range = bound;
    }
    odds[at] = learnt[2 * state + bit];
    if (this.range < TOP) {
      this.normalize();
    }
    return bit;
  };

  /* Some bits in a row, in one loop: nearly all the time of reading is spent here. */
  Reader.prototype.tree = function (odds, from, bits) {
    var node = 1;
    var range = this.range;
    var code = this.code;
    for (var i = 0; i < bits; i++) {
      var state = odds[from + node];
      var bound = (range >>> 12) * (state >> 4);
      var bit = code < bound ? 0 : 1;
      if (bit) {
        code -= bound;
        range -= bound;
      } else {
        range = bound;
      }
      odds[from + node] = learnt[2 * state + bit];
      node = (node << 1) | bit;
      while (range < TOP) {
        range = (range << 8) >>> 0;
        code = ((code << 8) | (this.at < this.bytes.length ? this.bytes[this.at++] : 0)) >>> 0;
      }
    }
    this.range = range;
    this.code = code;
    return node - (1 << bits);
  };

  Reader.prototype.direct = function (bits) {
    var value = 0;
    for (var i = 0; i < bits; i++) {
      this.range >>>= 1;
      var bit = this.code >= this.range ? 1 : 0;
      this.code -= bit * this.range;
      value = value * 2 + bit;
      this.normalize();
    }
    return value;
  };

  /* Which of several parts it is, the starts of which are given with the end of the last. */
  Reader.prototype.part = function (parts) {
    var starts = parts.starts;
    var one = Math.floor(this.range / starts[starts.length - 1]);
    var place = Math.floor(this.code / one);
    var near = place >> parts.shift;
    var low = parts.near[near];
    var high = parts.near[near + 1] + 1;
    while (high - low > 1) {
      var middle = (low + high) >> 1;
      if (starts[middle] <= place) {
        low = middle;
      } else {
        high = middle;
      }
    }
    this.code -= one * starts[low];
    this.range = one * (starts[low + 1] - starts[low]);
    if (this.range < TOP) {
      this.normalize();
    }
    return low;
  };

  /* Starts of parts, with which of them there are near each place, so that they are found at once. */
  function parts(starts) {
    var shift = 8;
    var last = starts.length - 2;
    var near = new Uint16Array((starts[last + 1] >> shift) + 2);
    for (var i = 0, part = 0; i < near.length; i++) {
      while (part < last && starts[part + 1] <= i << shift) {
        part++;
      }
      near[i] = part;
    }
    return { starts: Uint32Array.from(starts), near: near, shift: shift };
  }

  Reader.prototype.more = function () {
    return this.bit(this.ends, 0) === 1;
  };

  Reader.prototype.number = function (sort) {
    var from = SORTS[sort] << 5;
    var size = this.tree(this.sizes, from, 5);
    if (size === 0) {
      return 0;
    }
    var first = this.bit(this.firsts, from + size);
    return (1 << size) + (first << (size - 1)) + this.direct(size - 1) - 1;
  };

  Reader.prototype.level = function () {
    return this.tree(this.levels, 0, 5);
  };

  /* Fifty bits as ten digits, the last one first. */
  Reader.prototype.name = function () {
    var name = "";
    for (var i = 0; i < 10; i++) {
      name = this.direct(5).toString(32) + name;
    }
    return name;
  };

  Reader.prototype.text = function () {
    var letters = this.letters || (this.letters = odds(65536));
    var text = "";
    var letter = this.tree(letters, 0, 8);
    while (letter > 0 && letter < 128) {
      text += String.fromCharCode(letter);
      letter = this.tree(letters, letter << 8, 8);
    }
    var rest = [];
    while (letter > 0) {
      rest.push(letter);
      letter = this.tree(letters, letter << 8, 8);
    }
    return rest.length ? text + utf8.decode(new Uint8Array(rest)) : text;
  };

  Reader.prototype.word = function (before) {
    return before.slice(0, this.number("SHARED")) + this.text();
  };

  Reader.prototype.stem = function (form) {
    return form.slice(0, form.length - this.number("CUT")) + this.text();
  };

  /* The words that texts are made of, and how the odds of letters stand after them. */
  async function lexicon(bytes) {
    var reader = new Reader(bytes);
    var words = [];
    var starts = [0];
    var before = "";
    var more = true;
    while (more) {
      if (starts.length % 512 === 0) {
        await pause();
      }
      more = reader.more();
      if (more) {
        before = reader.word(before);
        words.push(before);
      }
      var step = reader.number("CHANCE");
      starts.push(starts[starts.length - 1] + (step % 2 ? (3 << (step >> 1)) >> 1 : 1 << (step >> 1)));
    }
    return {
      words: words,
      are: Uint8Array.from(words, isWord),
      parts: parts(starts),
      letters: reader.letters,
    };
  }

  /* Lets the reader type on. */
  function pause() {
    return new Promise(function (resolve) {
      setTimeout(resolve);
    });
  }

  function isWord(text) {
    var code = text.charCodeAt(0) | 0;
    var letter = code | 32;
    return (letter > 96 && letter < 123) || (code > 47 && code < 58) || code > 127 ? 1 : 0;
  }

  /* A text that is packed as words of the lexicon; between two words there is a space. */
  function text(bytes, lexicon) {
    var reader = new Reader(bytes, lexicon.letters.slice());
    var words = lexicon.words;
    var out = "";
    var after = 0;
    while (reader.more()) {
      var number = reader.part(lexicon.parts);
      var known = number < words.length;
      var word = known ? words[number] : reader.text();
      var is = known ? lexicon.are[number] : isWord(word);
      out += after & is ? " " + word : word;
      after = is;
    }
    return out;
  }

  return { bytes: bytes, Reader: Reader, lexicon: lexicon, text: text };
})();
