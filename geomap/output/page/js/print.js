"use strict";
// On paper, two pages: the title, the map as it stands with its legend, who found the places and from
// whose data it is; then the leading places and articles of those that are shown, and how many more.

const PRINTED_ARTICLES = 14;

geomap.preparePrint = (reader) => {
  const MOST = 32; // places
  let sheet = null;
  const make = () => {
    if (sheet) return;
    sheet = geomap.printSheet(reader, MOST);
    document.body.append(sheet);
  };
  const drop = () => {
    sheet?.remove();
    sheet = null;
  };
  addEventListener("beforeprint", make);
  addEventListener("afterprint", drop);
  matchMedia("print").addEventListener("change", ({ matches }) => (matches ? make() : drop()));
};

geomap.printSheet = (reader, most) => {
  const { el } = geomap;
  const { store, text, map } = reader;
  const { state } = store;
  const tally = store.here ?? store.all;
  const counts = tally.count;
  let places = store.places.filter(({ index }) => counts[index] > 0);
  if (state.article === null && state.place !== null) places = [store.places[state.place]];
  places.sort((a, b) => counts[b.index] - counts[a.index] || a.index - b.index);
  const row = (place) =>
    el(
      "tr",
      {},
      el("th", { scope: "row" }, el("bdi", {}, place.shown)),
      el("td", {}, el("bdi", {}, place.shownWithin.join(", "))),
      el("td", {}, text(`role.${geomap.ROLES[tally.role[place.index]] ?? "mention"}`)),
      el("td", { class: "gm-number" }, text.number(counts[place.index])),
    );
  const last = store.here || state.show === "mentions" ? "mentions" : "events";
  const heads = ["place", "within", "role", last].map((key) => el("th", { scope: "col" }, text(`print.${key}`)));
  const picture = geomap.theme.onPaper(() => geomap.mapDrawing(map));
  picture.setAttribute("class", "gm-print-map");
  const article = state.article === null ? null : store.articles[state.article];
  const filters = reader.filters.on().map(({ words }) => words);
  const more = (n) => (n > 0 ? el("p", { class: "gm-print-more" }, text("print.more", { n: text.number(n) })) : "");
  const legend = el("ul", { class: "gm-print-legend gm-legend" });
  for (const parts of geomap.legendRows(store, geomap.page.points, text)) {
    legend.append(el("li", {}, ...parts.map((part) => (typeof part === "string" ? el("span", {}, part) : part))));
  }
  const told = store.articles.filter(({ index }) => store.articleShown[index]);
  const articles = article ? [] : told.slice(0, PRINTED_ARTICLES);
  const line = (one) => el("li", { dir: "auto" }, [geomap.titleOf(one, text), geomap.metaOf(one, text)].filter(Boolean).join(" · "));
  return el(
    "section",
    { class: "gm-print geomap" },
    el("h1", { dir: "auto" }, article ? geomap.titleOf(article, text) : reader.heading.textContent),
    el("p", { class: "gm-meta" }, article ? [geomap.metaOf(article, text), reader.count.textContent].filter(Boolean).join(" · ") : [reader.count.textContent, ...filters].join(" · ")),
    picture,
    legend,
    el("p", { class: "gm-print-machine" }, geomap.machineNote(store, text)),
    el("p", { class: "gm-credit" }, geomap.creditLine(map)),
    el("table", {}, el("thead", {}, el("tr", {}, ...heads)), el("tbody", {}, ...places.slice(0, most).map(row))),
    more(places.length - most),
    ...(articles.length ? [el("h2", {}, text("tab.articles")), el("ul", { class: "gm-print-articles" }, ...articles.map(line)), more(told.length - articles.length)] : []),
  );
};
