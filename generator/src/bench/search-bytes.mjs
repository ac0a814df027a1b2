// What a reader's browser loads and waits for until the first results of a search, without a browser:
//   node search-bytes.mjs SITE WORD [WORD…]
// Scripts are read from the folder and counted. "cold" is everything from the script of the search to the first
// five results; "warm" is a further search on the same page. Milliseconds are those after the bytes are there.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";

const [site, ...queries] = process.argv.slice(2);
const page = readFileSync(join(site, "search.html"), "utf8");
const language = /<html[^>]* lang="([^"]+)"/.exec(page)[1];
let bytes = 0;
let files = 0;
let reading = 0;

function run(path) {
  const start = performance.now();
  const script = readFileSync(join(site, path));
  bytes += script.length;
  files++;
  reading += performance.now() - start;
  vm.runInThisContext(script.toString("utf8"), path);
}

globalThis.document = {
  documentElement: { lang: language },
  createElement: () => ({}),
  head: {
    appendChild(script) {
      queueMicrotask(() => {
        run(script.src);
        script.onload();
      });
    },
  },
};

run(/ data-script="([^"]+)"/.exec(page)[1]);
const search = vm.runInThisContext("vademecumSearch");
let label = "cold";
for (const query of queries) {
  reading = 0;
  const start = performance.now();
  await search.start("");
  const found = await search.find(query);
  const shown = await Promise.all(Array.from(found.hits.subarray(0, 5), hit => search.shown(hit)));
  shown.forEach(doc => doc.p.forEach(part => found.matches(part[2])));
  const time = performance.now() - start - reading;
  console.log(`${label} "${query}": ${found.hits.length} results, ${bytes} bytes in ${files} files, ${time.toFixed(0)} ms`);
  shown.forEach(doc => console.log(`   ${doc.u} ${doc.t}`));
  bytes = files = 0;
  label = "warm";
}
