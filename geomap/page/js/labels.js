"use strict";
// Names on the map: areas, points, and the countries of the base map, as many as there is room for.

geomap.Labels = L.Layer.extend({
  initialize(world, places, shapes) {
    this.world = world;
    this.places = places;
    this.shapes = shapes;
    this.countries = true; // names of countries that nobody mentions
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
      region: { font: `italic 500 12.5px ${family}`, spacing: 0.6, height: 16 },
      large: { font: `500 11px ${family}`, spacing: 1.4, height: 14 },
      small: { font: `400 10.5px ${family}`, spacing: 0.4, height: 13 },
    };
    const size = map.getSize();
    const taken = [];
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
      !circles.some((c) => c.place !== own &&
        Math.hypot(c.x - Math.max(box.x, Math.min(c.x, box.x + box.w)),
          c.y - Math.max(box.y, Math.min(c.y, box.y + box.h))) < c.r + 1);
    const fragment = document.createDocumentFragment();
    const put = (words, style, boxes, own, classes) => {
      const box = boxes.find((candidate) => free(candidate, own));
      if (!box) return;
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
    };
    const centred = (at, w, h, shifts) =>
      shifts.map((shift) => ({ x: at.x - w / 2, y: at.y - h / 2 + shift, w, h }));

    for (const place of this.places.visible) {
      if (place.kind === "point") continue;
      const style = place.kind === "country" && place.shapes.length ? "country" : "region";
      const words = this.short(style === "country" ? place.name.toUpperCase() : place.name);
      const [w, h] = [this.measure(words, style), this.styles[style].height];
      const at = map.latLngToContainerPoint(place.anchor);
      put(words, style, centred(at, w, h, [0, -16, 16, -30, 30]), place, `gm-${place.role}`);
    }
    const points = circles.map((circle) => circle.place);
    points.sort((a, b) => (a.role !== "mention") - (b.role !== "mention") || b.count - a.count);
    for (const place of points.slice(0, 400)) {
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
    }
    if (this.countries) {
      const named = new Set(this.places.visible.filter((p) => p.shapes.length).map((p) => p.country_code));
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
    }
    this.box.replaceChildren(fragment);
  },

  short(name) {
    return name.length > 32 ? `${name.slice(0, 31)}…` : name;
  },
});
