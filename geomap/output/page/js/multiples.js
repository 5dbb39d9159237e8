"use strict";
// Small maps side by side, all of the same ground and scale: one a stretch of time, or one a type of
// event (of mentions: a role). Pressing one shows that alone.

geomap.MULTIPLES = { times: "times", types: "types" };

const MOST_PANELS = 12;
const [PANEL, PANEL_RATIO, PANEL_EDGE] = [230, 0.62, 48]; // px wide at least, how high for that, px around all

// What each small map shows, in order: {name, state, at: Map of places to counts, total}.
geomap.panelsOf = (store, text, by) => {
  const { events, mentions, state, days } = store;
  const told = []; // [place, day, group, id]
  if (state.show === "events") {
    const seen = new Set();
    for (let row = 0; row < events.count; row++) {
      const place = store.placeOfEvent(row);
      const once = `${events.id[row]} ${place}`;
      if (!events.shown[row] || place < 0 || seen.has(once)) continue;
      seen.add(once);
      told.push([place, state.by === "event" ? events.firstDay[row] : days[events.article[row]], events.group[row], events.id[row]]);
    }
  } else {
    for (let m = 0; m < mentions.count; m++) {
      if (mentions.shown[m] && mentions.place[m] >= 0) told.push([mentions.place[m], days[mentions.article[m]], mentions.role[m], m]);
    }
  }
  return by === "types" ? panelsByType(store, text, told) : panelsByTime(text, told);
};

const filled = (panels) => {
  for (const panel of panels) {
    panel.at = new Map();
    for (const [place] of panel.told) panel.at.set(place, (panel.at.get(place) ?? 0) + 1);
    panel.total = new Set(panel.told.map(([, , , id]) => id)).size;
    delete panel.told;
  }
  return panels;
};

// The finest unit that makes few enough maps; stretches in which nothing is have none.
const panelsByTime = (text, told) => {
  const dated = told.filter(([, day]) => day !== null);
  for (const unit of geomap.UNITS.slice(1)) {
    const groups = groupedBy(dated, ([, day]) => unit.start(day));
    if (groups.size > MOST_PANELS && unit !== geomap.UNITS.at(-1)) continue;
    const starts = [...groups.keys()].sort((a, b) => a - b).slice(-MOST_PANELS);
    return filled(
      starts.map((start) => {
        const [from, to] = [geomap.isoOf(start), geomap.isoOf(unit.next(start) - 1)];
        const name = { year: from.slice(0, 4), month: text.month(from.slice(0, 7)) }[unit.name] ?? text.span(from, to);
        return { name, state: { from, to }, told: groups.get(start) };
      }),
    );
  }
  return [];
};

const groupedBy = (list, keyOf) => {
  const groups = new Map();
  for (const one of list) {
    const key = keyOf(one);
    if (groups.has(key)) groups.get(key).push(one);
    else groups.set(key, [one]);
  }
  return groups;
};

const panelsByType = (store, text, told) => {
  const groups = groupedBy(told, ([, , group]) => group);
  const events = store.state.show === "events";
  const largest = [...groups].sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1)).slice(0, MOST_PANELS);
  return filled(
    largest.map(([group, own]) => ({
      name: events ? text.group(group) : text(`role.${geomap.ROLES[group]}`),
      state: events ? { types: new Set([group]) } : { roles: new Set([group]) },
      role: events ? "event" : geomap.ROLES[group],
      told: own,
    })),
  );
};

geomap.Multiples = class {
  constructor(map, world, store, text) {
    Object.assign(this, { map, world, store, text });
    this.grid = geomap.el("div", { class: "gm-multiples geomap", role: "list", "aria-label": text("multiples.label"), hidden: true });
    map.getContainer().append(this.grid);
    L.DomEvent.disableClickPropagation(this.grid);
    L.DomEvent.disableScrollPropagation(this.grid);
    store.addEventListener("change", ({ detail: { changed } }) => {
      if (["corrections", "draw", ...geomap.FILTERS].some((name) => changed.has(name))) this.soon();
    });
    map.on("resize", () => this.soon());
    this.update();
  }

  soon() {
    this.waiting ||= requestAnimationFrame(() => {
      this.waiting = 0;
      this.update();
    });
  }

  update() {
    const by = geomap.MULTIPLES[this.store.state.draw];
    this.grid.hidden = !by;
    this.map.getContainer().classList.toggle("gm-many", Boolean(by));
    if (!by || this.map.getSize().x < 2 * PANEL_EDGE) {
      this.grid.replaceChildren();
      return;
    }
    const panels = geomap.panelsOf(this.store, this.text, by);
    const places = this.store.places.filter(({ kind, index }) => kind === "point" && panels.some(({ at }) => at.has(index)));
    const across = this.map.getSize().x - PANEL_EDGE;
    const columns = Math.max(1, Math.min(panels.length, Math.floor(across / PANEL), 4));
    const width = Math.floor(across / columns) - 14;
    const height = Math.round(width * PANEL_RATIO);
    const view = this.viewOf(places, width, height);
    const land = this.landPath(view);
    const most = Math.max(1, ...panels.flatMap(({ at }) => [...at.values()]));
    this.grid.style.setProperty("--gm-columns", columns);
    if (!panels.length) {
      this.grid.replaceChildren(geomap.el("p", { class: "gm-empty" }, this.text("nothingShown")));
      return;
    }
    this.grid.replaceChildren(...panels.map((panel) => this.panel(panel, view, land, places, most)));
  }

  // One view for all, in which all spots are.
  viewOf(places, width, height) {
    const spots = geomap.acrossDateLine(places.map(({ anchor }) => anchor));
    if (!spots.length) spots.push([60, -130], [-45, 160]);
    const xs = spots.map(([, longitude]) => geomap.mercator.x(longitude));
    const ys = spots.map(([latitude]) => geomap.mercator.y(latitude));
    const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const scale = Math.min((width - 40) / Math.max(east - west, 0.004), (height - 36) / Math.max(south - north, 0.004), 256 * 2 ** 7);
    return { scale, x: ((west + east) / 2) * scale - width / 2, y: ((north + south) / 2) * scale - height / 2, width, height };
  }

  landPath({ scale, x: left, y: top, width, height }) {
    const parts = [];
    for (const copy of [0, 1]) {
      for (const shape of this.world.shapes) {
        for (const { xy, west, east, north, south } of this.world.paths(shape)) {
          if ((east + copy) * scale < left || (west + copy) * scale > left + width || south * scale < top || north * scale > top + height) continue;
          if ((east - west) * scale < 1.5 && (south - north) * scale < 1.5) continue;
          let [x0, y0, d] = [NaN, NaN, ""];
          for (let i = 0; i < xy.length; i += 2) {
            const px = Math.round(((xy[i] + copy) * scale - left) * 2) / 2;
            const py = Math.round((xy[i + 1] * scale - top) * 2) / 2;
            if (Math.abs(px - x0) < 1 && Math.abs(py - y0) < 1) continue;
            d += `${d ? "L" : "M"}${px} ${py}`;
            [x0, y0] = [px, py];
          }
          parts.push(`${d}z`);
        }
      }
    }
    return parts.join("");
  }

  panel({ name, state, role = "event", at, total }, view, land, places, most) {
    const { el, svg } = geomap;
    const { text, store } = this;
    const marks = places
      .filter(({ index }) => at.has(index))
      .map((place) => ({ place, n: at.get(place.index) }))
      .sort((a, b) => b.n - a.n)
      .map(({ place: { latitude, longitude }, n }) => {
        const x = geomap.mercator.x(longitude);
        const over = x * view.scale < view.x ? 1 : 0;
        const r = Math.max(2.5, 9 * Math.sqrt(n / most));
        return svg("circle", { cx: ((x + over) * view.scale - view.x).toFixed(1), cy: (geomap.mercator.y(latitude) * view.scale - view.y).toFixed(1), r: r.toFixed(1), class: `gm-small-point gm-${role}` });
      });
    const drawing = svg("svg", { viewBox: `0 0 ${view.width} ${view.height}`, "aria-hidden": "true", class: "gm-small-map" }, svg("path", { d: land, class: "gm-small-land", "fill-rule": "evenodd" }), ...marks);
    const said = text(store.state.show, { n: total });
    const show = () => store.set({ ...state, draw: "points" }, { push: true, from: "filters" });
    return el("div", { role: "listitem" }, el("button", { type: "button", class: "gm-small", onclick: show }, el("span", { class: "gm-small-name", dir: "auto" }, name), el("span", { class: "gm-small-count" }, said), drawing));
  }
};
