"use strict";
// Places that are no spots, as what they are: countries, divisions, seas and world regions in their
// shapes, rivers and ranges as lines of their width, and what has no known shape as a soft circle of
// about the right size. Where there are many, those that matter most are drawn.

const MOST_AREAS = 250;

geomap.Shapes = class {
  constructor(map, world, store, text) {
    Object.assign(this, { map, world, store, text });
    map.createPane("geomap-areas").style.zIndex = 390;
    this.renderer = L.svg({ pane: "geomap-areas", padding: 0.4 }).addTo(map);
    this.defineSoftFills();
    this.layers = new Map();
    this.shown = [];
    this.held = true; // until the first view has been taken
    this.read();
    store.addEventListener("change", ({ detail: { changed } }) => {
      if (changed.has("corrections")) this.read();
      const drawn = ["corrections", "place", "article", ...geomap.FILTERS];
      if (drawn.some((name) => changed.has(name))) this.update();
    });
    store.addEventListener("hover", () => this.light());
    map.on("moveend", () => this.update());
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
    this.renderer._container.append(defs);
  }

  // How each area is drawn, and where its name goes.
  read() {
    const { store, world } = this;
    this.areas = store.places.filter((place) => place.kind !== "point");
    for (const place of store.places) {
      if (place.drawn) continue;
      const countries = place.kind === "country" ? world.country(place.country_code) : [];
      if (countries.length && countries[0].name) {
        place.anchor = [countries[0].label[1], countries[0].label[0]];
      }
      // A country that the base map has no shape of is an area like any other.
      if (place.kind === "point") place.drawn = "point";
      else if (countries.length) place.drawn = "country";
      else place.drawn = geomap.drawnBy(place);
      place.countries = countries;
    }
  }

  // The outline of an area in degrees, decoded when first needed.
  outlineOf(place) {
    if (place.drawn === "country") return place.countries.flatMap((shape) => this.world.rings(shape));
    return geomap.shapeOf(place, this.world);
  }

  layerOf(place) {
    if (!this.layers.has(place)) {
      const options = { renderer: this.renderer, pane: "geomap-areas", className: "gm-shape" };
      const line = { ...options, smoothFactor: 0.5 };
      const layer = place.drawn === "region"
        ? L.circleMarker([place.latitude, place.longitude], options)
        : place.drawn === "line" ? L.polyline(this.outlineOf(place), line) : L.polygon(this.outlineOf(place), line);
      this.layers.set(place, layer);
    }
    return this.layers.get(place);
  }

  regionRadius(place, largest = 220) {
    const metres = 40075016.7 * Math.cos((place.latitude * Math.PI) / 180);
    const px = (place.reach_km * 1000 * 256 * 2 ** this.map.getZoom()) / metres;
    return Math.max(8, Math.min(largest, px));
  }

  release() {
    this.held = false;
    this.update();
  }

  update() {
    const { map, store } = this;
    if (this.held || !map._loaded) return;
    const view = map.getBounds().pad(0.5);
    const { here, all } = store;
    const told = ({ index }) => here?.count[index] ? here : all;
    const shown = this.areas
      .filter((place) => (all.count[place.index] || here?.count[place.index]) && (place.drawn !== "region" || this.reaches(place, view)))
      .sort((a, b) => told(b).count[b.index] - told(a).count[a.index] || a.index - b.index)
      .slice(0, MOST_AREAS);
    const wanted = new Set(shown);
    for (const [place, layer] of this.layers) if (!wanted.has(place)) layer.remove();
    const order = { country: 0, area: 1, division: 2, line: 3, region: 4 };
    shown.sort((a, b) => order[a.drawn] - order[b.drawn] || b.reach_km - a.reach_km || a.index - b.index);
    let added = false;
    for (const place of shown) {
      const layer = this.layerOf(place);
      if (place.drawn === "region") layer.setRadius(this.regionRadius(place));
      if (place.drawn === "line") layer.setStyle({ weight: geomap.lineWidth(place, map) });
      if (!map.hasLayer(layer)) {
        layer.addTo(map);
        this.listen(place, layer);
        added = true;
      }
      place.aside = here !== null && !here.count[place.index];
      this.dress(place, layer.getElement(), told(place));
    }
    if (added) for (const place of shown) this.layers.get(place).bringToFront();
    this.shown = shown;
    this.light();
  }

  reaches(place, view) {
    const degrees = place.reach_km / 111;
    const wide = degrees / Math.max(0.1, Math.cos((place.latitude * Math.PI) / 180));
    return (
      place.latitude + degrees > view.getSouth() &&
      place.latitude - degrees < view.getNorth() &&
      place.longitude + wide > view.getWest() &&
      place.longitude - wide < view.getEast()
    );
  }

  dress(place, path, tally) {
    const { store, text } = this;
    const { index } = place;
    const doubt = tally.doubt(index) === 2;
    const classes = ["gm-shape", `gm-${place.drawn}`, `gm-${geomap.ROLES[tally.role[index]]}`];
    if (place.reach_km > 1000) classes.push("gm-vast");
    if (place.outline?.km > 20) classes.push("gm-wide");
    if (doubt) classes.push("gm-uncertain");
    if (place.aside) classes.push("gm-aside");
    if (store.state.place === index) classes.push("gm-open");
    const counted = text(store.countsEvents(tally) ? "events" : "mentions", { n: tally.count[index] });
    const doubtful = doubt ? `, ${text("uncertainShort")}` : "";
    geomap.dress(path, {
      class: `${classes.join(" ")} leaflet-interactive`,
      "aria-label": `${store.shownName(place)}: ${counted}${doubtful}`,
      role: "button",
      tabindex: place.aside ? "-1" : "0",
      "data-place": index,
    });
  }

  light() {
    for (const place of this.shown) {
      const path = this.layers.get(place).getElement();
      path.classList.toggle("gm-hover", this.store.hoverPlace === place.index);
    }
  }

  listen(place, layer) {
    const path = layer.getElement();
    if (!path.geomapHeard) {
      path.geomapHeard = true;
      path.addEventListener("keydown", (event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        event.stopPropagation();
        this.open(place);
      });
      path.addEventListener("focus", () => this.store.setHover({ place: place.index }));
      path.addEventListener("blur", () => this.store.setHover({}));
    }
    if (layer.geomapHeard) return;
    layer.geomapHeard = true;
    layer.on("click", (event) => {
      L.DomEvent.stop(event);
      this.open(place);
    });
    layer.on("mouseover", () => this.store.setHover({ place: place.index }));
    layer.on("mouseout", () => this.store.setHover({}));
  }

  open(place) {
    geomap.openPlace(this.store, place.index);
  }
};

// To a place from the map: the list narrows to the articles that name it; an open article stays if
// it is one of them.
geomap.openPlace = (store, place) => {
  if (store.embedded) return; // there is nothing to open it in
  const { article } = store.state;
  const stays = article !== null && store.articlesOf(place).includes(article);
  store.set({ place, mention: null, article: stays ? article : null }, { push: true, from: "map" });
};
