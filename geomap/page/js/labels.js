"use strict";
// Names on the map: areas, points, and the countries of the base map, as many as there is room for.

geomap.Labels = L.Layer.extend({
  initialize(world, places, shapes) {
    this.world = world;
    this.places = places;
    this.shapes = shapes;
    this.ground = true; // names of countries and cities that nobody mentions
    this.cities = world.cities();
    this.divisions = world.divisionNames();
    this.ruler = document.createElement("canvas").getContext("2d");
    this.widths = new Map();
  },

  onAdd(map) {
    const pane = map.getPane("geomap-labels") || map.createPane("geomap-labels");
    pane.style.zIndex = 460;
    pane.style.pointerEvents = "none";
    this.box = geomap.el("div", { class: "gm-labels leaflet-zoom-hide", "aria-hidden": "true" });
    pane.append(this.box);
    map.on("moveend zoomend resize", this.update, this);
    this.places.addEventListener("change", () => this.update());
    this.update();
  },

  onRemove(map) {
    this.box.remove();
    map.off("moveend zoomend resize", this.update, this);
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
    };
    const size = map.getSize();
    const taken = this.controls(map);
    const circles = [];
    for (const place of this.places.visible) {
      if (place.kind !== "point") continue;
      const at = map.latLngToContainerPoint([place.latitude, place.longitude]);
      place.at = at;
      if (at.x < -30 || at.y < -30 || at.x > size.x + 30 || at.y > size.y + 30) continue;
      circles.push({ x: at.x, y: at.y, r: place.radius, place });
    }
    const free = (box, own) =>
      box.x > 2 && box.y > 2 && box.x + box.w < size.x - 2 && box.y + box.h < size.y - 2 &&
      !taken.some((o) => box.x < o.x + o.w && o.x < box.x + box.w && box.y < o.y + o.h && o.y < box.y + box.h) &&
      !circles.some((c) => c.place !== own && c.r >= (own ? own.radius * 0.6 : 0) &&
        Math.hypot(c.x - Math.max(box.x, Math.min(c.x, box.x + box.w)),
          c.y - Math.max(box.y, Math.min(c.y, box.y + box.h))) < c.r + 1);
    const fragment = document.createDocumentFragment();
    const put = (words, style, boxes, own, classes) => {
      const box = boxes.find((candidate) => free(candidate, own));
      if (!box) return false;
      taken.push(box);
      const at = map.containerPointToLayerPoint([box.x, box.y]);
      const node = geomap.el("div", { class: `gm-label gm-label-${style} ${classes}`, dir: "auto" }, words);
      node.style.transform = `translate(${Math.round(at.x)}px, ${Math.round(at.y)}px)`;
      node.style.width = `${Math.ceil(box.w)}px`;
      if (own) {
        node.addEventListener("click", (event) => {
          event.stopPropagation();
          if (!map.dragging.moved()) this.shapes.visit(own);
        });
      }
      fragment.append(node);
      return true;
    };
    const centred = (at, w, h, shifts) =>
      shifts.map((shift) => ({ x: at.x - w / 2, y: at.y - h / 2 + shift, w, h }));

    const areas = this.places.visible.filter((place) => place.kind !== "point");
    const nameArea = (place) => {
      const style = place.drawn;
      const words = this.short(style === "country" ? place.name.toUpperCase() : place.name);
      const [w, h] = [this.measure(words, style), this.styles[style].height];
      const at = map.latLngToContainerPoint(place.anchor);
      const boxes = centred(at, w, h, [0, -16, 16, -30, 30]);
      if (place.outline.length && !map.getBounds().contains(place.anchor)) {
        boxes.push(...this.spots(map, place).flatMap((spot) => centred(spot, w, h, [0])));
      }
      // Where areas are many, those too small for their names go without, until one is closer.
      if (areas.length > 6 && this.widthOf(map, place) < w * 0.8) return;
      put(words, style, boxes, place, `gm-${place.role}`);
    };
    const namePoint = (place) => {
      const style = place.role === "mention" ? "point" : "minor";
      const words = this.short(place.name);
      const [w, h, r] = [this.measure(words, style), this.styles[style].height, place.radius + 2];
      const { x, y } = place.at;
      const boxes = [
        { x: x + r, y: y - h / 2, w, h },
        { x: x - r - w, y: y - h / 2, w, h },
        { x: x - w / 2, y: y - r - h, w, h },
        { x: x - w / 2, y: y + r, w, h },
        { x: x + r * 0.7, y: y - r * 0.7 - h, w, h },
        { x: x + r * 0.7, y: y + r * 0.7, w, h },
      ];
      put(words, style, boxes, place, `gm-${place.role}`);
    };
    // The points that matter most, then the areas, then what is left.
    const points = circles.map((circle) => circle.place);
    points.sort((a, b) => (a.role !== "mention") - (b.role !== "mention") || b.count - a.count);
    points.slice(0, 12).forEach(namePoint);
    areas.forEach(nameArea);
    points.slice(12, 400).forEach(namePoint);
    if (this.ground) {
      const named = new Set(this.places.visible.filter((p) => p.drawn === "country").map((p) => p.country_code));
      const px = (256 * 2 ** map.getZoom()) / 360;
      for (const shape of this.world.shapes) {
        if (!shape.name || named.has(shape.code)) continue;
        const style = shape.km2 > 900000 ? "large" : "small";
        const words = style === "large" ? shape.name.toUpperCase() : shape.name;
        const [w, h] = [this.measure(words, style), this.styles[style].height];
        if (shape.label[2] * px * 2 < w * 0.9) continue;
        const at = map.latLngToContainerPoint([shape.label[1], shape.label[0]]);
        put(words, style, centred(at, w, h, [0, -14, 14]), null, "gm-label-base");
      }
      if (map.getZoom() >= 5.2) this.putDivisions(map, put, centred);
      this.putCities(map, circles, put);
    }
    this.box.replaceChildren(fragment);
  },

  putDivisions(map, put, centred) {
    const bounds = map.getBounds();
    const named = new Set(this.places.visible.filter((p) => p.drawn === "division").map((p) => p.name));
    for (const { name, latlng } of this.divisions) {
      if (!bounds.contains(latlng) || named.has(name)) continue;
      const [w, h] = [this.measure(name, "province"), this.styles.province.height];
      const at = map.latLngToContainerPoint(latlng);
      put(name, "province", centred(at, w, h, [0, -14, 14]), null, "gm-label-base");
    }
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
  putCities(map, circles, put) {
    const zoom = map.getZoom();
    const least = [[3.2, 8000], [3.8, 4000], [4.5, 2000], [5, 1000], [5.6, 500], [6.4, 250], [7, 0]]
      .filter(([from]) => zoom >= from)
      .at(-1)?.[1];
    if (least === undefined) return;
    const bounds = map.getBounds();
    let left = 60;
    for (const { name, latlng, thousands } of this.cities) {
      if (thousands < least || !left) break;
      if (!bounds.contains(latlng)) continue;
      const { x, y } = map.latLngToContainerPoint(latlng);
      if (circles.some((circle) => Math.hypot(circle.x - x, circle.y - y) < circle.r + 8)) continue;
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
