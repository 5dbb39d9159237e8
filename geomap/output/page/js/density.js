"use strict";
// Many points as areas: countries or divisions in tints, or hexagons, by how much is told of each,
// in a few classes whose limits are round numbers.

geomap.DRAWINGS = ["points", "countries", "divisions", "hexagons", "times", "types"];
geomap.CLASSES = 5;

const HEXAGON = 20; // px from its middle to a corner
const MOST_FOCUSED = 150; // areas that the keyboard reaches

// 1, 2, 5, 10, 20, 50, ... up to a number.
const roundNumbers = (most) => {
  const numbers = [];
  for (let power = 1; power <= most; power *= 10) numbers.push(...[1, 2, 5].map((n) => n * power).filter((n) => n <= most));
  return numbers;
};

// The least number of each class: round ones, so that the classes hold about as many areas each. Few
// numbers are a class each.
geomap.classLimits = (values, classes = geomap.CLASSES) => {
  const sorted = values.filter((n) => n > 0).sort((a, b) => a - b);
  if (!sorted.length) return [];
  const most = sorted.at(-1);
  if (most <= classes) return Array.from({ length: most }, (_, i) => i + 1);
  const allowed = roundNumbers(most);
  const limits = new Set([1]);
  for (let i = 1; i < classes; i++) {
    const wanted = sorted[Math.floor((i / classes) * sorted.length)];
    limits.add(allowed.findLast((n) => n <= wanted) ?? 1);
  }
  // What is alike in most areas still has its largest apart.
  for (let at = allowed.length - 1; limits.size < Math.min(classes, allowed.length) && at > 0; at--) limits.add(allowed[at]);
  // A class that no area is in says nothing.
  const ordered = [...limits].sort((a, b) => a - b);
  return ordered.filter((limit, i) => sorted.some((n) => n >= limit && n < (ordered[i + 1] ?? Infinity)));
};

geomap.classOf = (limits, n) => limits.findLastIndex((limit) => n >= limit);

// 5–9, 10–19, 20 and more: whole numbers, so that no number is in two classes.
geomap.classWords = (limits, most, text) =>
  limits.map((limit, i) => {
    const last = i + 1 < limits.length ? limits[i + 1] - 1 : most;
    return last <= limit ? text.number(limit) : `${text.number(limit)}–${text.number(last)}`;
  });

geomap.Density = class {
  constructor(map, world, store, text) {
    Object.assign(this, { map, world, store, text });
    map.createPane("geomap-density").style.zIndex = 395;
    this.renderer = L.svg({ pane: "geomap-density", padding: 0.4 });
    this.layer = L.layerGroup().addTo(map);
    this.tooltip = L.tooltip({ direction: "top", className: "gm-tooltip", opacity: 1, sticky: true });
    this.outlines = new Map();
    this.limits = [];
    this.most = 0;
    store.addEventListener("change", ({ detail: { changed } }) => {
      if (["corrections", "article", "draw", ...geomap.FILTERS].some((name) => changed.has(name))) this.soon();
    });
    map.on("zoomend", () => store.state.draw === "hexagons" && this.soon());
    this.update();
  }

  soon() {
    this.waiting ||= requestAnimationFrame(() => {
      this.waiting = 0;
      this.update();
    });
  }

  get tally() {
    return this.store.here ?? this.store.all;
  }

  update() {
    const { map, store } = this;
    const { draw } = store.state;
    map.getContainer().classList.toggle("gm-dense", draw !== "points");
    this.layer.clearLayers();
    this.tooltip.remove();
    this.areas = this[draw]?.() ?? []; // small maps (multiples.js) have none
    const counts = this.areas.map(({ count }) => count);
    this.limits = geomap.classLimits(counts);
    this.most = Math.max(0, ...counts);
    // The keyboard goes from the most to the least.
    this.areas.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
    this.areas.forEach((area, rank) => this.add(area, rank));
    map.fire("geomap:density");
  }

  add(area, rank) {
    const { text } = this;
    const name = `gm-dense-area gm-class-${geomap.classOf(this.limits, area.count)}-of-${this.limits.length}`;
    const layer = L.polygon(area.outline, { renderer: this.renderer, className: name, smoothFactor: area.hexagon ? 0 : 0.6, bubblingMouseEvents: true });
    layer.addTo(this.layer);
    const node = layer.getElement();
    const said = text(this.store.countsEvents(this.tally) ? "events" : "mentions", { n: area.count });
    const words = area.name ? `${area.name}: ${said}` : said;
    if (!node) return;
    node.setAttribute("role", "button");
    node.setAttribute("aria-label", words);
    if (rank < MOST_FOCUSED) node.setAttribute("tabindex", "0");
    const card = () => geomap.el("div", { class: "gm-tip" }, geomap.el("b", { dir: "auto" }, area.name || said), area.name ? geomap.el("span", { class: "gm-tip-facts" }, said) : null);
    layer.on("mouseover", ({ latlng }) => this.tooltip.setLatLng(latlng).setContent(card()).addTo(this.map));
    layer.on("mousemove", ({ latlng }) => this.tooltip.setLatLng(latlng));
    layer.on("mouseout", () => this.tooltip.remove());
    layer.on("click", () => this.choose(area, layer));
    node.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      event.stopPropagation();
      this.choose(area, layer);
    });
  }

  // A closer look, at its points.
  choose(area, layer) {
    const { map, store } = this;
    this.tooltip.remove();
    if (map.dragging?.moved()) return;
    map.geomapMoved = true;
    map.fitBounds(area.bounds ?? layer.getBounds(), { animate: !geomap.still(), maxZoom: map.getZoom() + 3 });
    if (area.hexagon && map.getZoom() >= 6 && !store.embedded) store.set({ draw: "points" }, { from: "density" });
  }

  // Places that are told of, by what they lie in.
  grouped(keyOf) {
    const groups = new Map();
    for (const place of this.store.places) {
      if (!this.tally.count[place.index]) continue;
      const key = keyOf(place);
      if (!key) continue;
      if (!groups.has(key)) groups.set(key, []);
      groups.get(key).push(place.index);
    }
    return groups;
  }

  countries() {
    const areas = [];
    for (const [code, places] of this.grouped(({ country_code }) => country_code)) {
      const shapes = this.world.country(code);
      if (!shapes.length) continue;
      const outline = this.outlineOf(code, () => shapes.flatMap((shape) => this.world.rings(shape)));
      const name = shapes.find((shape) => shape.name)?.name ?? this.store.places[places[0]].country;
      areas.push({ name, outline, count: this.store.total(places, this.tally) });
    }
    return areas;
  }

  divisions() {
    const areas = [];
    const keyOf = ({ kind, country_code, admin1, feature_code, name }) => kind !== "country" && (admin1 || feature_code === "ADM1") ? `${country_code}|${admin1 || name}` : "";
    for (const [key, places] of this.grouped(keyOf)) {
      const told = this.store.divisions[key];
      if (!told) continue;
      const outline = this.outlineOf(key, () => told.map((ring) => [this.world.ring(ring)]));
      const { admin1, country } = this.store.places[places[0]];
      areas.push({ name: [admin1 || key.split("|")[1], country].filter(Boolean).join(", "), outline, count: this.store.total(places, this.tally) });
    }
    return areas;
  }

  // Of a size on the screen: closer, they are of smaller ground.
  hexagons() {
    const { map, store } = this;
    const zoom = Math.round(map.getZoom());
    const cells = new Map();
    const [wide, high] = [Math.sqrt(3) * HEXAGON, 1.5 * HEXAGON];
    const middle = (column, row) => [(column + (row & 1 ? 0.5 : 0)) * wide, row * high];
    for (const { index, kind, anchor } of store.places) {
      if (kind !== "point" || !this.tally.count[index]) continue;
      const { x, y } = map.project(anchor, zoom);
      // The nearest of the middles around it.
      let best = null;
      const around = Math.round(y / high);
      for (const row of [around - 1, around, around + 1]) {
        const column = Math.round(x / wide - (row & 1 ? 0.5 : 0));
        const [cx, cy] = middle(column, row);
        const away = (x - cx) ** 2 + (y - cy) ** 2;
        if (!best || away < best.away) best = { away, column, row, cx, cy };
      }
      const key = `${best.column},${best.row}`;
      if (!cells.has(key)) cells.set(key, { ...best, places: [] });
      cells.get(key).places.push(index);
    }
    return [...cells.values()].map(({ cx, cy, places }) => {
      const corner = (i) => map.unproject([cx + HEXAGON * Math.sin((i * Math.PI) / 3), cy - HEXAGON * Math.cos((i * Math.PI) / 3)], zoom);
      const names = places.sort((a, b) => this.tally.count[b] - this.tally.count[a] || a - b).slice(0, 3).map((place) => store.places[place].name);
      const name = places.length > 3 ? this.text("namesAndMore", { names: names.join(", "), n: places.length - 3 }) : names.join(", ");
      const outline = [0, 1, 2, 3, 4, 5].map(corner);
      return { name, outline, hexagon: true, count: store.total(places, this.tally) };
    });
  }

  outlineOf(key, make) {
    if (!this.outlines.has(key)) this.outlines.set(key, make());
    return this.outlines.get(key);
  }

  // The legend's rows: a tint and the numbers that it stands for.
  legendRows() {
    const { svg } = geomap;
    const words = geomap.classWords(this.limits, this.most, this.text);
    return words.map((range, i) => [
      svg("svg", { width: 24, height: 16, "aria-hidden": "true", class: "gm-swatch" }, svg("rect", { x: 1, y: 2, width: 22, height: 12, class: `gm-dense-area gm-class-${i}-of-${this.limits.length}` })),
      range,
    ]);
  }
};


// How the map is drawn: to be chosen above the legend.
geomap.drawingField = (store, text) => {
  const { el } = geomap;
  const select = el("select", { class: "gm-drawing", "aria-label": text("density.label") }, ...geomap.DRAWINGS.map((draw) => el("option", { value: draw }, text(`density.${draw}`))));
  select.addEventListener("change", () => store.set({ draw: select.value }, { push: true, from: "legend" }));
  const follow = () => (select.value = store.state.draw);
  store.addEventListener("change", follow);
  follow();
  return select;
};
