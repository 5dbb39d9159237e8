"use strict";
// The legend in the map's corner: what sizes are, in numbers, and what colours, outlines and dashes
// mean. It follows what the map shows, and how large one event or mention is drawn just then.

const ROOMY = 1120; // px of a page's width: on narrower ones the legend is folded

// One, two or five times a power of ten, not above a number.
geomap.roundNumber = (most) => {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, most)));
  return [5, 2, 1].map((n) => n * power).find((n) => n <= most) ?? 1;
};

// The numbers that the legend shows circles of, from the largest on the map down.
geomap.legendNumbers = (most) => {
  const top = geomap.roundNumber(most);
  return [...new Set([1, geomap.roundNumber(Math.max(1, top / 4)), top])].sort((a, b) => a - b);
};

geomap.legendSizes = (points) => {
  const { svg } = geomap;
  const { unit, text } = points;
  const most = points.items.reduce((all, { total, aside }) => (aside ? all : Math.max(all, total)), 1);
  const radius = (n) => geomap.radiusOf(n, unit);
  const numbers = geomap.legendNumbers(most);
  const height = 2 * radius(numbers.at(-1)) + 4;
  const parts = [];
  let x = 2;
  for (const n of numbers) {
    const r = radius(n);
    const words = text.number(n);
    parts.push(svg("circle", { cx: x + r, cy: height / 2, r, class: "gm-legend-size" }));
    parts.push(svg("text", { x: x + 2 * r + 4, y: height / 2 + 4, class: "gm-legend-value" }, words));
    x += 2 * r + 16 + 7 * words.length;
  }
  return svg("svg", { width: Math.ceil(x), height: Math.ceil(Math.max(16, height)), role: "img", class: "gm-legend-sizes", "aria-label": numbers.map(text.number).join(", ") }, ...parts);
};

// The rows of the legend: drawings and words.
geomap.legendRows = (store, points, text) => {
  const { svg } = geomap;
  const picture = (...parts) => svg("svg", { width: 24, height: 16, "aria-hidden": "true", class: "gm-swatch" }, ...parts);
  const shown = points.items.filter(({ aside }) => !aside);
  const rows = [];
  if (store.state.draw !== "points") {
    const { density } = geomap.page ?? {};
    return density ? [[svg("svg", { width: 1, height: 16 }), text(`density.of.${store.here ? "here" : store.state.show}`)], ...density.legendRows()] : [];
  }
  if (shown.length) {
    const what = store.here ? "here" : store.state.show;
    rows.push([text(`legend.${what}`), geomap.legendSizes(points)]);
  }
  if (store.here || store.state.show === "mentions") {
    const tally = store.here ?? store.all;
    const roles = new Set();
    for (const { index } of store.places) if (tally.count[index]) roles.add(tally.role[index]);
    for (const role of [...roles].sort()) {
      const name = geomap.ROLES[role];
      rows.push([picture(svg("circle", { cx: 12, cy: 8, r: 5, class: `gm-legend-role gm-${name}` })), text(`role.${name}`)]);
    }
  } else if (shown.some(({ place, from }) => place && from.tally.planned[place.index] === from.tally.count[place.index])) {
    rows.push([picture(svg("circle", { cx: 12, cy: 8, r: 5, class: "gm-legend-planned" })), text("legend.planned")]);
  }
  if (shown.some(({ inside }) => inside)) {
    const number = svg("text", { x: 12, y: 11, "text-anchor": "middle", class: "gm-legend-number" }, "5");
    rows.push([picture(svg("circle", { cx: 12, cy: 8, r: 6.5, class: "gm-legend-cluster" }), number), text("legend.cluster")]);
  }
  const areas = store.places.some((place) => place.kind !== "point" && (store.here ?? store.all).count[place.index]);
  if (areas) rows.push([picture(svg("rect", { x: 1, y: 2, width: 22, height: 12, rx: 3, class: "gm-legend-area" })), text("area")]);
  const unsure = shown.some(({ doubt, unsure: some }) => doubt || some);
  if (unsure) rows.push([picture(svg("circle", { cx: 12, cy: 8, r: 5, class: "gm-legend-unsure" })), text("legend.unsure")]);
  if (points.map.getZoom() > 3) rows.push([picture(svg("line", { x1: 1, y1: 8, x2: 23, y2: 8, class: "gm-disputed" })), text("disputed")]);
  return rows;
};

// The same as items of a list.
geomap.legendItems = (rows) => {
  const { el } = geomap;
  return rows.map((row) => el("li", {}, ...row.map((part) => (typeof part === "string" ? el("span", {}, part) : part))));
};

geomap.makeLegend = (map, store, text) => {
  const { el } = geomap;
  if (!store.places.length) return null;
  const list = el("ul", {});
  const details = el("details", { class: "gm-legend" }, el("summary", {}, text("legendTitle")), geomap.drawingField(store, text), list);
  // On a small map it would lie over the story.
  details.open = innerWidth >= ROOMY && innerHeight >= 640;
  const draw = () => {
    const { points } = geomap.page ?? {};
    if (!points?.unit) return;
    const rows = geomap.legendRows(store, points, text);
    details.hidden = store.state.draw === "points" && !points.items.length && rows.length < 2;
    list.replaceChildren(...geomap.legendItems(rows));
  };
  map.on("geomap:points geomap:density", draw);
  details.addEventListener("toggle", () => geomap.page?.labels.soon());
  const control = L.control({ position: "bottomleft" });
  control.onAdd = () => {
    L.DomEvent.disableClickPropagation(details);
    L.DomEvent.disableScrollPropagation(details);
    return details;
  };
  control.draw = draw;
  control.addTo(map);
  return control;
};
