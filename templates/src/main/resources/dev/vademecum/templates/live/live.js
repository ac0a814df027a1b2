// Brings the next build before the author of a handbook while it is served. Not published.
(() => {
  const script = document.currentScript;
  const kept = "vademecum-scroll";
  let page = script.dataset.page;
  let version = Number(script.dataset.version);
  let round = script.dataset.round;
  let sheet = null;

  const remembered = sessionStorage.getItem(kept);
  sessionStorage.removeItem(kept);
  if (remembered) {
    const place = JSON.parse(remembered);
    if (place.path === location.pathname) {
      const back = () => scrollTo({ left: place.x, top: place.y, behavior: "instant" });
      back();
      addEventListener("load", back);
    }
  }

  function reload() {
    sessionStorage.setItem(kept, JSON.stringify({ path: location.pathname, x: scrollX, y: scrollY }));
    location.reload();
  }

  // Style sheets have a new name for a new content; the old one stays until the new one is there.
  function restyle(next) {
    const fresh = [...next.querySelectorAll('link[rel="stylesheet"]')].map((link) => link.getAttribute("href"));
    const old = [...document.querySelectorAll('head > link[rel="stylesheet"]')];
    const wanted = fresh.filter((href) => !old.some((link) => link.getAttribute("href") === href));
    const gone = old.filter((link) => !fresh.includes(link.getAttribute("href")));
    let waiting = wanted.length;
    const done = () => --waiting <= 0 && gone.forEach((link) => link.remove());
    for (const href of wanted) {
      const link = document.createElement("link");
      link.rel = "stylesheet";
      link.href = href;
      link.onload = done;
      link.onerror = done;
      (old.at(-1) ?? document.head.lastChild).after(link);
    }
    if (!waiting) done();
  }

  async function show(built) {
    if (built.version === version) return;
    const answer = await fetch(location.href, { cache: "no-store", headers: { Accept: "text/html" } });
    const next = new DOMParser().parseFromString(await answer.text(), "text/html");
    const mark = next.querySelector("script[data-page][data-version]");
    if (!mark || mark.dataset.page !== page || Number(mark.dataset.version) < built.version || built.assets) {
      reload();
      return;
    }
    version = Number(mark.dataset.version);
    restyle(next);
  }

  function heal() {
    sheet?.remove();
    sheet = null;
  }

  async function complain() {
    const html = await (await fetch("/.vademecum/problems", { cache: "no-store" })).text();
    const first = !sheet;
    if (first) {
      sheet = document.createElement("vademecum-problems");
      sheet.attachShadow({ mode: "open" });
      document.body.append(sheet);
    }
    const theme = document.documentElement.dataset.theme;
    if (theme) sheet.dataset.theme = theme;
    sheet.shadowRoot.innerHTML = html;
    sheet.shadowRoot.querySelector(".close").onclick = heal;
  }

  const source = new EventSource("/.vademecum/events");
  let order = Promise.resolve();

  // After a break it may be another server, which counts its builds from the start.
  let opened = false;
  source.addEventListener("open", () => {
    if (opened) {
      version = 0;
      round = "";
    }
    opened = true;
  });
  source.addEventListener("built", (event) => {
    const built = JSON.parse(event.data);
    order = order
      .then(async () => {
        if (!built.version) {
          if (built.round && String(built.round) !== round) reload();
        } else if (built.broken) {
          await show(built);
          await complain();
        } else {
          heal();
          await show(built);
        }
      })
      .catch(() => {}); // the server has gone; the next event tells anew
  });
  addEventListener("pagehide", () => source.close());
})();
