"use strict";
// The light page, to be put into an article: headline, deck, map, legend, who found the places and
// whose data they are; no texts, no lists. In a frame the page around it scrolls on: the map zooms
// with Ctrl, and moves with two fingers.

geomap.makeEmbed = (map, store, words, { deck, source }) => {
  const { el } = geomap;
  const text = geomap.moreWords(words);
  const [first, ...more] = store.articles;
  const title = store.title || (first && !more.length ? first.title : "");
  const heading = el("h1", { dir: "auto" }, title || text("titleOfArticles", { n: store.aggregated?.articles ?? store.articles.length }));
  const { places, articles } = store.shown;
  const counted = text("countOf", {
    shown: text(store.state.show, { n: store.shown[store.state.show] }),
    places: text("places", { n: places }),
    articles: text("articles", { n: articles }),
  });
  const count = el("p", { class: "gm-embed-deck", dir: "auto" }, deck || counted);
  const legend = el("ul", { class: "gm-embed-legend gm-legend", "aria-label": text("legendTitle") });
  const own = geomap.pageNote(store);
  const note = el("p", { class: "gm-embed-note" }, geomap.machineNote(store, text));
  const credits = () => [source, geomap.creditLine(map)].filter(Boolean).join(" · ");
  const credit = el("p", { class: "gm-embed-credit", dir: "auto" }, credits());
  const container = map.getContainer();
  const head = el("header", { class: "gm-embed-head geomap" }, heading, count);
  const foot = el("footer", { class: "gm-embed-foot geomap" }, legend, own, note, credit);
  document.body.classList.add("gm-page", "gm-embed");
  const main = el("main", { class: "gm-embed-page" });
  container.before(main);
  main.append(...[head, geomap.storyCard(store, text), container, foot].filter(Boolean));
  geomap.shareGestures(map, text);
  const drawLegend = () => {
    if (!geomap.page?.points.unit) return;
    const rows = geomap.legendRows(store, geomap.page.points, text);
    legend.replaceChildren(...geomap.legendItems(rows));
    credit.textContent = credits();
  };
  map.on("geomap:points geomap:density", drawLegend);
  new ResizeObserver(() => map.invalidateSize({ pan: false, animate: false })).observe(container);
  map.invalidateSize({ pan: false, animate: false });
  geomap.fadeWash(map);
  const fitControl = geomap.fitControl(map, store, text);
  return { map, store, text, heading, count, fitControl, filters: null, legend: { draw: drawLegend } };
};

// The wheel and one finger are the page's; with Ctrl, or a second finger, they are the map's.
geomap.shareGestures = (map, text) => {
  const container = map.getContainer();
  const hint = geomap.el("div", { class: "gm-hint geomap", "aria-hidden": "true" });
  let waiting = 0;
  const tell = (key) => {
    hint.textContent = text(key);
    hint.classList.add("gm-on");
    clearTimeout(waiting);
    waiting = setTimeout(() => hint.classList.remove("gm-on"), 1400);
  };
  container.append(hint);
  map.scrollWheelZoom.disable();
  container.addEventListener(
    "wheel",
    (event) => {
      if (event.ctrlKey || event.metaKey) map.scrollWheelZoom.enable();
      else {
        map.scrollWheelZoom.disable();
        tell("hintWheel");
      }
    },
    { capture: true, passive: true },
  );
  if (!matchMedia("(pointer: coarse)").matches) return;
  map.dragging.disable();
  container.classList.add("gm-shared-touch");
  container.addEventListener("touchmove", ({ touches }) => touches.length === 1 && tell("hintTouch"), { passive: true });
};
