"use strict";
// Places as shapes: circles for points, shaded countries and soft circles for what is an area.
// All are SVG, so that the style sheet colours them and the keyboard reaches them.

geomap.Shapes = class {
  constructor(map, world, places, popups) {
    Object.assign(this, { map, world, places, popups });
    map.createPane("geomap-areas").style.zIndex = 390;
    map.createPane("geomap-points").style.zIndex = 450;
    this.areas = L.svg({ pane: "geomap-areas", padding: 0.4 }).addTo(map);
    this.points = L.svg({ pane: "geomap-points", padding: 0.4 }).addTo(map);
    this.defineSoftFills();
    const areas = places.all.filter((place) => place.kind !== "point");
    this.most = Math.max(1, ...areas.map((place) => place.total));
    this.layers = new Map();
    for (const place of places.all) {
      const countries = place.kind === "country" ? world.country(place.country_code) : [];
      place.outline = countries.length
        ? countries.flatMap((shape) => world.rings(shape))
        : place.outline.map((polygon) => polygon.map((ring) => world.decode(ring)));
      place.anchor = countries.length && countries[0].name
        ? [countries[0].label[1], countries[0].label[0]]
        : [place.latitude, place.longitude];
      // How it is drawn; a country that the base map has no shape of is an area like any other.
      if (place.kind === "point") place.drawn = "point";
      else if (!place.outline.length) place.drawn = "region";
      else place.drawn = place.kind === "country" ? "country" : "division";
    }
    const order = { country: 0, division: 1, region: 2, point: 3 };
    const sorted = [...places.all].sort(
      (a, b) => order[a.drawn] - order[b.drawn] || b.reach_km - a.reach_km || b.total - a.total,
    );
    for (const place of sorted) this.layers.set(place, this.make(place));
    this.update();
    places.addEventListener("change", () => this.update());
    map.on("zoomend", () => this.resizeRegions());
  }

  defineSoftFills() {
    const { svg } = geomap;
    const defs = svg("defs");
    for (const role of geomap.ROLES) {
      const stops = [[0, 0.2], [0.6, 0.15], [1, 0.02]].map(([offset, opacity]) =>
        svg("stop", { offset, "stop-opacity": opacity, class: `gm-stop gm-${role}` }),
      );
      defs.append(svg("radialGradient", { id: `gm-soft-${role}` }, ...stops));
    }
    this.areas._container.append(defs);
  }

  make(place) {
    if (place.kind === "point") {
      const at = [place.latitude, place.longitude];
      return L.circleMarker(at, { renderer: this.points, pane: "geomap-points", className: "gm-shape" });
    }
    const options = { renderer: this.areas, pane: "geomap-areas", className: "gm-shape" };
    if (place.outline.length) return L.polygon(place.outline, { ...options, smoothFactor: 0.5 });
    return L.circleMarker([place.latitude, place.longitude], options);
  }

  regionRadius(place, largest = 220) {
    const metres = 40075016.7 * Math.cos((place.latitude * Math.PI) / 180);
    const px = (place.reach_km * 1000 * 256 * 2 ** this.map.getZoom()) / metres;
    return Math.max(8, Math.min(largest, px));
  }

  resizeRegions() {
    for (const [place, layer] of this.layers) {
      if (place.drawn === "region") layer.setRadius(this.regionRadius(place));
    }
  }

  update() {
    for (const [place, layer] of this.layers) {
      if (!place.count) {
        layer.remove();
        continue;
      }
      if (place.kind === "point") layer.setRadius(place.radius);
      if (!this.map.hasLayer(layer)) {
        layer.addTo(this.map);
        this.listen(place, layer);
      }
      this.dress(place, layer.getElement());
    }
    this.resizeRegions();
  }

  dress(place, path) {
    const open = path.classList.contains("gm-open") ? " gm-open" : "";
    const doubt = place.uncertain ? " gm-uncertain" : "";
    const vast = place.reach_km > 1000 ? " gm-vast" : "";
    const classes = `gm-shape gm-${place.drawn} gm-${place.role}${vast}${doubt}${open} leaflet-interactive`;
    path.setAttribute("class", classes);
    path.style.setProperty("--gm-share", Math.sqrt(place.count / this.most).toFixed(2));
    const { text } = this.popups;
    const label = `${this.places.fullName(place)}: ${text("mentions", { n: place.count })}`;
    path.setAttribute("aria-label", label);
    path.setAttribute("role", "button");
    path.setAttribute("tabindex", "0");
  }

  listen(place, layer) {
    const path = layer.getElement();
    if (!path.dataset.place) {
      path.dataset.place = place.index;
      path.addEventListener("keydown", (event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        event.stopPropagation();
        this.popups.show(place, place.anchor, { origin: path, keyboard: true });
      });
    }
    if (layer.geomapHeard) return;
    layer.geomapHeard = true;
    layer.geomapPlace = place;
    layer.on("click", (event) => {
      L.DomEvent.stop(event);
      // A click that no pointer made (a screen reader's) is nowhere in particular.
      const pointed = place.kind !== "point" && event.originalEvent.detail > 0;
      const at = pointed ? event.latlng : place.anchor;
      this.popups.show(place, at, { origin: layer.getElement() });
    });
    if (place.kind === "point") {
      const name = () => geomap.el("span", { dir: "auto" }, this.places.fullName(place));
      layer.bindTooltip(name, { direction: "top", className: "gm-tooltip", offset: [0, -4] });
    }
  }

  // From the list or a label: to the place, and what is said of it.
  visit(place, { keyboard = false } = {}) {
    const path = this.layers.get(place)?.getElement();
    if (!path) return;
    const inside = this.map.getBounds().pad(-0.1).contains(place.anchor);
    if (!inside) this.map.panTo(place.anchor, { animate: false });
    this.popups.show(place, place.anchor, { origin: path, keyboard });
  }
};
