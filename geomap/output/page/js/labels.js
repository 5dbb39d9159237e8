"use strict";
// Names on the map: areas, points, and the countries of the base map, as many as there is room for.

// Boxes on the screen, found again by the cells of so many px that they touch.
geomap.grid = (cell) => {
  const cells = new Map();
  const keys = ({ x, y, w, h }) => {
    const found = [];
    for (let i = Math.floor(x / cell); i <= Math.floor((x + w) / cell); i++) {
      for (let j = Math.floor(y / cell); j <= Math.floor((y + h) / cell); j++) found.push(i * 65536 + j);
    }
    return found;
  };
  return {
    add(box, item) {
      for (const key of keys(box)) {
        if (!cells.has(key)) cells.set(key, []);
        cells.get(key).push(item);
      }
    },
    // Whether any item near a box passes the test.
    some: (box, test) => keys(box).some((key) => cells.get(key)?.some(test)),
  };
};

const NAMED_ELSEWHERE = 7; // zoom from which an area is named at its own spot only: elsewhere its name reads as a place
const SURE = 65; // percent: what is less sure than that is named last, and lightly

geomap.Labels = L.Layer.extend({
  initialize(world, store, shapes, points) {
    this.world = world;
    this.store = store;
    this.shapes = shapes;
    this.points = points;
    this.ground = true; // names of countries and cities that nobody mentions
    this.cities = world.cities();
    this.seas = world.seas();
    this.divisions = world.divisionNames();
    this.nameOf = geomap.localNames(world, points.text("lang"));
    this.ruler = document.createElement("canvas").getContext("2d");
    this.widths = new Map();
  },

  onAdd(map) {
    const pane = map.getPane("geomap-labels") || map.createPane("geomap-labels");
    pane.style.zIndex = 460;
    pane.style.pointerEvents = "none";
    this.box = geomap.el("div", { class: "gm-labels leaflet-zoom-hide", "aria-hidden": "true" });
    pane.append(this.box);
    map.on("moveend zoomend resize geomap:points", this.soon, this);
    this.store.addEventListener("change", () => this.soon());
    this.update();
  },

  onRemove(map) {
    this.box.remove();
    map.off("moveend zoomend resize geomap:points", this.soon, this);
  },

  // Once a frame is enough.
  soon() {
    this.waiting ||= requestAnimationFrame(() => {
      this.waiting = 0;
      this.update();
    });
  },

  measure(text, style) {
    const key = `${style}\u0000${text}`;
    if (!this.widths.has(key)) {
      const { font, spacing } = this.styles[style];
      this.ruler.font = font;
      this.widths.set(key, this.ruler.measureText(text).width + spacing * text.length + 4);
    }
    return this.widths.get(key);
  },

  // Greedy, most important first; a name that finds no free place is left out.
  update() {
    const map = this._map;
    if (!map) return;
    const family = getComputedStyle(map.getContainer()).fontFamily;
    this.styles = {
      point: { font: `600 12.5px ${family}`, spacing: 0, height: 16 },
      minor: { font: `500 11.5px ${family}`, spacing: 0, height: 15 },
      country: { font: `600 11.5px ${family}`, spacing: 1, height: 16 },
      division: { font: `600 11.5px ${family}`, spacing: 0.4, height: 16 },
      region: { font: `italic 500 12.5px ${family}`, spacing: 0.6, height: 16 },
      large: { font: `500 11px ${family}`, spacing: 1.4, height: 14 },
      small: { font: `400 10.5px ${family}`, spacing: 0.4, height: 13 },
      province: { font: `500 10.5px ${family}`, spacing: 1.2, height: 13 },
      city: { font: `400 11px ${family}`, spacing: 0, height: 14 },
      ocean: { font: `italic 400 13px ${family}`, spacing: 2.2, height: 17 },
      water: { font: `italic 400 11.5px ${family}`, spacing: 0.8, height: 14 },
    };
    const size = map.getSize();
    const taken = [...this.controls(map), ...(geomap.page?.notes.boxes ?? [])];
    const circles = [];
    for (const item of this.points.items) {
      const { x, y } = map.layerPointToContainerPoint([item.x, item.y]);
      if (x < -30 || y < -30 || x > size.x + 30 || y > size.y + 30) continue;
      circles.push({ x, y, r: item.radius, item });
    }
    // Looked up by where they are: there may be thousands of both.
    const circleGrid = geomap.grid(64);
    for (const circle of circles) {
      const { x, y, r } = circle;
      circleGrid.add({ x: x - r, y: y - r, w: 2 * r, h: 2 * r }, circle);
    }
    const grid = geomap.grid(96);
    for (const box of taken) grid.add(box, box);
    const free = (box, own) =>
      box.x > 2 && box.y > 2 && box.x + box.w < size.x - 2 && box.y + box.h < size.y - 2 &&
      !grid.some(box, (o) => box.x < o.x + o.w && o.x < box.x + box.w && box.y < o.y + o.h && o.y < box.y + box.h) &&
      !circleGrid.some(box, (c) => c.item !== own && !c.item.aside &&
        Math.hypot(c.x - Math.max(box.x, Math.min(c.x, box.x + box.w)),
          c.y - Math.max(box.y, Math.min(c.y, box.y + box.h))) < c.r + 1);
    const fragment = document.createDocumentFragment();
    const put = (words, style, boxes, own, classes) => {
      const box = boxes.find((candidate) => free(candidate, own));
      if (!box) return false;
      grid.add(box, box);
      const at = map.containerPointToLayerPoint([box.x, box.y]);
      const node = geomap.el("div", { class: `gm-label gm-label-${style} ${classes}`, dir: "auto" }, words);
      node.style.transform = `translate(${Math.round(at.x)}px, ${Math.round(at.y)}px)`;
      node.style.width = `${Math.ceil(box.w)}px`;
      if (own) {
        node.addEventListener("click", (event) => {
          event.stopPropagation();
          if (map.dragging?.moved()) return;
          if (own.key) this.points.choose(own);
          else geomap.openPlace(this.store, own.index);
        });
      }
      fragment.append(node);
      return true;
    };
    const centred = (at, w, h, shifts) =>
      shifts.map((shift) => ({ x: at.x - w / 2, y: at.y - h / 2 + shift, w, h }));

    // Of an open article, the areas that it names.
    const toView = geomap.inView(map.getBounds());
    const seen = ([latitude, longitude]) => [latitude, toView(longitude)];
    const areas = this.store.state.draw === "points" ? this.shapes.shown.filter((place) => !place.aside) : [];
    const nameArea = (place) => {
      const style = { area: "region", line: "region" }[place.drawn] ?? place.drawn;
      const words = this.short(style === "country" ? this.nameOf(place).toUpperCase() : this.nameOf(place));
      const [w, h] = [this.measure(words, style), this.styles[style].height];
      const at = map.latLngToContainerPoint(place.drawn === "region" ? place.anchor : seen(place.anchor));
      const boxes = centred(at, w, h, [0, -16, 16, -30, 30]);
      if (place.drawn === "line") {
        boxes.unshift(...geomap.alongLine(this.shapes.layers.get(place), map).flatMap((spot) => centred(spot, w, h, [0, -14, 14])));
      } else if (place.drawn !== "region" && map.getZoom() < NAMED_ELSEWHERE && !map.getBounds().contains(place.anchor)) {
        boxes.push(...this.spots(map, place).flatMap((spot) => centred(spot, w, h, [0])));
      }
      // Where areas are many, those too small for their names go without, until one is closer.
      if (areas.length > 6 && this.widthOf(map, place) < w * 0.8) return;
      put(words, style, boxes, place, `gm-${this.points.roleOf(place.index)}`);
    };
    const namePoint = ({ x, y, item }) => {
      const role = geomap.ROLES[item.role];
      const sure = item.confidence >= SURE;
      const style = item.role < 2 && sure ? "point" : "minor";
      const words = names.get(item);
      if (!words) return;
      const [w, h, r] = [this.measure(words, style), this.styles[style].height, item.radius + 2];
      const boxes = [
        { x: x + r, y: y - h / 2, w, h },
        { x: x - r - w, y: y - h / 2, w, h },
        { x: x - w / 2, y: y - r - h, w, h },
        { x: x - w / 2, y: y + r, w, h },
        { x: x + r * 0.7, y: y - r * 0.7 - h, w, h },
        { x: x + r * 0.7, y: y + r * 0.7, w, h },
      ];
      put(words, style, boxes, item, `gm-${role}${sure ? "" : " gm-label-unsure"}`);
    };
    // What most is told of, then the areas, then what is left; what is doubtful comes last: alone
    // and far from all else, it would have the best place of all.
    const points = circles.filter(({ item }) => !item.aside);
    const weight = ({ item }) => (item.role < 2 ? item.total : item.total / 4) * (item.confidence / 100);
    points.sort((a, b) => (b.item.confidence >= SURE) - (a.item.confidence >= SURE) || weight(b) - weight(a) || b.r - a.r);
    const best = points.filter(({ item }) => item.confidence >= SURE).slice(0, 12);
    const names = this.namesOf(points.slice(0, 400));
    best.forEach(namePoint);
    areas.forEach(nameArea);
    points.slice(best.length, 400).forEach(namePoint);
    if (this.ground) {
      const named = new Set(areas.filter((p) => p.drawn === "country").map((p) => p.country_code));
      const px = (256 * 2 ** map.getZoom()) / 360;
      for (const shape of this.world.shapes) {
        if (!shape.name || named.has(shape.code)) continue;
        const style = shape.km2 > 900000 ? "large" : "small";
        const words = style === "large" ? shape.name.toUpperCase() : shape.name;
        const [w, h] = [this.measure(words, style), this.styles[style].height];
        if (shape.label[2] * px * 2 < w * 0.9) continue;
        const at = map.latLngToContainerPoint(seen([shape.label[1], shape.label[0]]));
        put(words, style, centred(at, w, h, [0, -14, 14]), null, "gm-label-base");
      }
      this.putSeas(map, put, centred, seen);
      if (map.getZoom() >= 5.2) this.putDivisions(map, put, centred, seen);
      this.putCities(map, circleGrid, put, seen);
    }
    this.box.replaceChildren(fragment);
  },

  // Waters that are wide enough for their names, but for those that articles name.
  putSeas(map, put, centred, seen) {
    const bounds = map.getBounds();
    const scale = (256 * 2 ** map.getZoom()) / 40075; // px to a km, at the equator
    const named = this.shapes.shown.filter((p) => p.kind === "region" && p.feature_class === "H" && !p.aside);
    const same = ({ name, latlng, km }) =>
      named.some((p) => name === p.name || name.includes(p.name) || map.distance(p.anchor, latlng) < 600 * Math.min(km, 1500));
    for (const sea of this.seas) {
      const { name, km } = sea;
      const latlng = seen(sea.latlng);
      if (!bounds.contains(latlng) || same(sea)) continue;
      const style = km >= 2000 ? "ocean" : "water";
      const [w, h] = [this.measure(name, style), this.styles[style].height];
      if ((2 * km * scale) / Math.cos((latlng[0] * Math.PI) / 180) < w * 0.9) continue;
      const at = map.latLngToContainerPoint(latlng);
      put(name, style, centred(at, w, h, [0, -12, 12, -26, 26]), null, "gm-label-base gm-label-sea");
    }
  },

  // States and provinces, once they are far enough apart for their names.
  putDivisions(map, put, centred, seen) {
    const bounds = map.getBounds();
    const named = this.shapes.shown.filter((p) => p.drawn === "division" && !p.aside);
    const same = (name, latlng) => named.some((p) => p.name === name || map.distance(p.anchor, latlng) < 60000);
    const inView = this.divisions
      .filter(({ name, latlng }) => bounds.contains(seen(latlng)) && !same(name, latlng))
      .map(({ name, latlng }) => ({ name, at: map.latLngToContainerPoint(seen(latlng)) }));
    for (const { name, at } of inView) {
      if (inView.some((other) => other.at !== at && other.at.distanceTo(at) < 84)) continue;
      const [w, h] = [this.measure(name, "province"), this.styles.province.height];
      put(name, "province", centred(at, w, h, [0, -14, 14]), null, "gm-label-base");
    }
  },

  // A point's name, with a mark where it is doubtful; what a cluster lies in, and how many it has
  // where its circle is too small to say so. Of a cluster that lies in several countries, no name.
  wordsOf(item) {
    if (item.place) return this.short(this.nameOf(item.place)) + (item.confidence < geomap.UNCERTAIN_BELOW ? " ?" : "");
    const area = this.short(item.from.areaOf(item, this._map.getZoom(), this.points.text, this.nameOf));
    return item.numbered || (area && item.total < 2) ? area : [area, this.points.text.number(item.total)].filter(Boolean).join(" · ");
  },

  // The same of many circles; where a name would stand on the map twice, with what it lies in.
  namesOf(circles) {
    const names = new Map(circles.map(({ item }) => [item, this.wordsOf(item)]));
    const bare = (item) => item.place ?? this.store.places[item.from.places(item)[0]];
    const of = new Map(circles.map(({ item }) => [item, this.nameOf(bare(item))]));
    const met = new Map();
    for (const [item, name] of of) if (names.get(item).includes(name)) met.set(name, (met.get(name) ?? 0) + 1);
    for (const [item, name] of of) {
      const { shownWithin } = bare(item);
      if (met.get(name) > 1 && shownWithin.length) names.set(item, names.get(item).replace(name, () => `${name}, ${shownWithin[0]}`));
    }
    return names;
  },

  // How wide an area is on the screen, in px.
  widthOf(map, place) {
    if (place.drawn === "region") return 2 * this.shapes.regionRadius(place, Infinity);
    const bounds = this.shapes.layers.get(place).getBounds();
    const [west, east] = [bounds.getWest(), bounds.getEast()];
    return ((east - west) * 256 * 2 ** map.getZoom()) / 360;
  },

  // Where else in the view a country could be named, when its own spot is outside: most inner first.
  spots(map, place) {
    const path = this.shapes.layers.get(place).getElement();
    const size = map.getSize();
    const found = [];
    for (let i = 1; i < 12; i++) {
      for (let j = 1; j < 8; j++) {
        const spot = L.point((size.x * i) / 12, (size.y * j) / 8);
        const inside = [-50, 0, 50].every((dx) => {
          const { x, y } = map.containerPointToLayerPoint([spot.x + dx, spot.y]);
          return path.isPointInFill(new DOMPoint(x, y));
        });
        if (inside) found.push(spot);
      }
    }
    const middle = size.divideBy(2);
    return found.sort((a, b) => a.distanceTo(middle) - b.distanceTo(middle));
  },

  // The closer, the smaller the cities that are named.
  putCities(map, circleGrid, put, seen) {
    const zoom = map.getZoom();
    const least = [[3.2, 8000], [3.8, 4000], [4.5, 2000], [5, 1000], [5.6, 500], [6.4, 250], [7, 0]]
      .filter(([from]) => zoom >= from)
      .at(-1)?.[1];
    if (least === undefined) return;
    const bounds = map.getBounds();
    let left = 60;
    for (const { name, latlng: at, thousands } of this.cities) {
      if (thousands < least || !left) break;
      const latlng = seen(at);
      if (!bounds.contains(latlng)) continue;
      const { x, y } = map.latLngToContainerPoint(latlng);
      const around = { x: x - 8, y: y - 8, w: 16, h: 16 };
      if (circleGrid.some(around, (circle) => Math.hypot(circle.x - x, circle.y - y) < circle.r + 8)) continue;
      const [w, h] = [this.measure(name, "city") + 8, this.styles.city.height];
      const right = { x: x - 3, y: y - h / 2, w, h };
      if (put(name, "city", [right], null, "gm-label-base")) left -= 1;
    }
  },

  // What lies under the panel and the buttons can't be read.
  controls(map) {
    const origin = map.getContainer().getBoundingClientRect();
    return [...map.getContainer().querySelectorAll(".leaflet-control")].map((control) => {
      const { left, top, width, height } = control.getBoundingClientRect();
      return { x: left - origin.left - 2, y: top - origin.top - 2, w: width + 4, h: height + 4 };
    });
  },

  short(name) {
    return name.length > 32 ? `${name.slice(0, 31)}…` : name;
  },
});
