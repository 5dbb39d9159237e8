"use strict";
// Put it all together on a Leaflet map that Folium made.

// Show what the articles are about: the points of events, or else all points, or else the areas.
// For a filter the map stays where it is if all is well seen there.
geomap.fit = (map, shapes, store, lazily = false) => {
  const shown = store.places.filter(({ index }) => store.placeCount[index]);
  const points = shown.filter((place) => place.kind === "point");
  const events = points.filter(({ index }) => store.placeRole[index] < 2);
  const spots = events.length ? events : points;
  const size = map.getSize();
  const edge = Math.max(24, Math.min(70, size.x * 0.08));
  const padding = { padding: [edge, Math.min(edge, size.y * 0.1)], animate: lazily && !geomap.still() };
  if (spots.length) {
    const bounds = L.latLngBounds(spots.map((place) => [place.latitude, place.longitude]));
    const near = spots.length === 1 ? 5 : 7.5;
    if (lazily && map.getBounds().pad(-0.05).contains(bounds) && Math.min(near, map.getBoundsZoom(bounds.pad(0.15))) - map.getZoom() < 1) return;
    geomap.fitSpots(map, spots.map((place) => [place.latitude, place.longitude]), { ...padding, maxZoom: near });
    geomap.awayFromIce(map, bounds, edge);
    return;
  }
  const bounds = L.latLngBounds([]);
  for (const place of shown.slice(0, 100)) {
    if (place.drawn === "region") bounds.extend(L.latLng(place.anchor).toBounds(place.reach_km * 4000));
    else bounds.extend(L.latLngBounds(shapes.outlineOf(place).flat(2)));
  }
  if (bounds.isValid()) map.fitBounds(bounds, { ...padding, maxZoom: 6 });
  else map.fitBounds([[-50, -130], [70, 160]], { animate: false });
};

// All spots in view, and none under the legend, as far as there is room.
geomap.fitSpots = (map, given, options) => {
  const spots = geomap.acrossDateLine(given);
  const bounds = L.latLngBounds(spots);
  const [x, y] = options.padding;
  const frame = map.getContainer().getBoundingClientRect();
  // Nor under the buttons, beside which there is little room on a small map.
  const buttons = map.getContainer().querySelector(".leaflet-top.leaflet-right .leaflet-bar")?.getBoundingClientRect();
  const right = buttons && frame.width < 720 ? Math.max(x, frame.right - buttons.left + 14) : x;
  const legend = map.getContainer().querySelector(".gm-legend[open]")?.getBoundingClientRect();
  if (!legend || legend.width > frame.width / 2) {
    map.fitBounds(bounds, { ...options, padding: undefined, paddingTopLeft: [x, y], paddingBottomRight: [right, y] });
    return;
  }
  // Beside it or above it, wherever that leaves more, unless it is in nobody's way.
  const [wide, high] = [legend.right - frame.left + 16, frame.bottom - legend.top + 36];
  const ways = [
    { paddingTopLeft: [x, y], paddingBottomRight: [x, y] },
    { paddingTopLeft: [Math.max(x, wide), y], paddingBottomRight: [x, y] },
    { paddingTopLeft: [x, y], paddingBottomRight: [x, Math.max(y, high)] },
  ].map((way) => ({ ...options, padding: undefined, ...way, ...map._getBoundsCenterZoom(bounds, { ...options, padding: undefined, ...way }) }));
  const hidden = ({ center, zoom }) =>
    spots.some((spot) => {
      const at = map.project(spot, zoom).subtract(map.project(center, zoom)).add(map.getSize().divideBy(2));
      return at.x < wide && at.y > frame.height - high;
    });
  const best = hidden(ways[0]) ? ways.slice(1).sort((a, b) => b.zoom - a.zoom)[0] : ways[0];
  map.setView(best.center, best.zoom, { animate: options.animate });
};

// Spots on both sides of the date line are seen together, if that is the shorter way.
geomap.acrossDateLine = (spots) => {
  const width = (all) => {
    const longitudes = all.map(([, longitude]) => longitude);
    return Math.max(...longitudes) - Math.min(...longitudes);
  };
  const east = spots.map(([latitude, longitude]) => [latitude, longitude < 0 ? longitude + 360 : longitude]);
  return width(east) < 0.75 * width(spots) ? east : spots;
};

// Where the whole world is in view, what is south of all that is told of makes room for the north.
geomap.awayFromIce = (map, bounds, edge) => {
  const size = map.getSize();
  const foot = map.latLngToContainerPoint([Math.min(-58, bounds.getSouth() - 3), 0]).y;
  const top = map.latLngToContainerPoint([Math.min(84, bounds.getNorth()), 0]).y;
  const sky = map.latLngToContainerPoint([83.7, 0]).y;
  const by = Math.min(size.y - foot, size.y * 0.9 - edge - top, Math.max(0, -sky));
  if (by > 0) map.panBy([0, -by], { animate: false });
};

// The view that the state asks for: as the address has it, or else what is open, or all there is.
geomap.takeView = (map, store, shapes) => {
  const { place, article } = store.state;
  const view = store.state.view ?? geomap.openingView(store);
  if (view) map.setView([view.lat, view.lng], view.zoom, { animate: false });
  else if (place !== null && store.places[place].kind === "point") {
    map.setView(store.places[place].anchor, Math.max(5, map.getZoom() ?? 5), { animate: false });
  } else {
    geomap.fit(map, shapes, store);
    if (article !== null) geomap.fitArticle?.(map, store, article);
  }
};

// The first view that an editor chose, as long as nothing else is asked for.
geomap.openingView = (store) => {
  const { state, published } = store;
  const open = store.openState();
  if (!published.view || state.place !== null || state.article !== null) return null;
  if (geomap.FILTERS.some((name) => !geomap.same(state[name], open[name]))) return null;
  const [lat, lng, zoom] = published.view;
  return { lat, lng, zoom };
};

// The view is part of the state once the reader has moved it.
geomap.keepView = (map, store, shapes) => {
  let following = false;
  map.on("moveend", () => {
    if (following || !map.geomapMoved) return;
    const { lat, lng } = map.getCenter();
    store.set({ view: { lat, lng, zoom: map.getZoom() } }, { from: "map" });
  });
  map.on("dragstart zoomstart", () => (map.geomapMoved = true));
  store.addEventListener("change", ({ detail: { changed, from } }) => {
    if (!["hash", "story"].includes(from) || !(changed.has("view") || changed.has("place") || changed.has("article"))) return;
    following = true;
    geomap.takeView(map, store, shapes);
    following = false;
  });
};

// Readers who ask for less motion get none.
geomap.still = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
geomap.motion = () =>
  geomap.still() ? { fadeAnimation: false, zoomAnimation: false, inertia: false } : {};

geomap.start = (map) => {
  const container = map.getContainer();
  const text = geomap.words(geomap.readJson("geomap_words"));
  const world = geomap.readWorld(
    geomap.readJson("geomap_world"),
    geomap.readJson("geomap_ground"),
  );
  const data = geomap.readJson(`${container.id}_data`);
  const store = new geomap.Store(data, new geomap.Chunks(container.id, data.beside));
  container.setAttribute("role", "region");
  container.setAttribute("aria-label", text("map"));

  const measure = () => container.classList.toggle("gm-compact", map.getSize().x < 640);
  measure();
  map.on("resize", measure);
  // Beyond the edge of the world there is nothing to see; popups may still reach over it.
  map.on("dragend zoomend", () => {
    const { lat, lng } = map.getCenter();
    const inside = [Math.max(-75, Math.min(82, lat)), Math.max(-190, Math.min(260, lng))];
    if (inside[0] !== lat || inside[1] !== lng) map.panTo(inside);
  });

  if (geomap.still()) {
    const panBy = map.panBy.bind(map);
    map.panBy = (offset, options) => panBy(offset, { ...options, animate: false });
  }

  map.geomapWorld = world;
  map.geomapBase = geomap.drawBasemap(map, world);
  const hash = new geomap.Hash(store);
  const shapes = new geomap.Shapes(map, world, store, text);
  const points = new geomap.Points(map, store, text);
  const multiples = new geomap.Multiples(map, world, store, geomap.moreWords(text));
  const density = new geomap.Density(map, world, store, text);
  const reader = data.embed ? geomap.makeEmbed(map, store, text, data.embed) : geomap.makeReader?.(map, store, text);
  const zoom = { position: "topright", zoomInTitle: text("zoomIn"), zoomOutTitle: text("zoomOut") };
  L.control.zoom(zoom).addTo(map);
  reader?.fitControl.addTo(map);
  if (!data.embed) new geomap.ThemeControl({ text }).addTo(map); // a light page follows the reader's system
  const scale = L.control.scale({ position: "bottomleft", maxWidth: container.classList.contains("gm-compact") ? 80 : 120 });
  scale._updateMetric = function update(most) {
    const metres = this._getRoundNum(most);
    const words = metres < 1000 ? text("scale.m", { n: metres }) : text("scale.km", { n: metres / 1000 });
    this._updateScale(this._mScale, words, metres / most);
  };
  scale.addTo(map);
  map.attributionControl.setPrefix(false);
  const credit = (what, url, name) => `${text(what)}: <a href="${url}" rel="noopener">${name}</a>`;
  map.attributionControl.addAttribution(
    `${credit("creditPlaces", "https://www.geonames.org/", "GeoNames")} (CC BY 4.0)`,
  );
  map.attributionControl.addAttribution(
    credit("creditMap", "https://www.naturalearthdata.com/", "Natural Earth"),
  );
  for (const [name, url] of store.credits) {
    const link = document.createElement("a");
    Object.assign(link, { href: url, rel: "noopener", textContent: name });
    map.attributionControl.addAttribution(`${text("creditPlaces")}: ${link.outerHTML}`);
  }
  // Who is about to search will want the texts ready for it.
  document.addEventListener("focusin", ({ target }) => {
    if (target.type === "search") store.texts.prepare();
  });
  geomap.takeView(map, store, shapes);
  shapes.release();
  const notes = new geomap.MapNotes(map, store, points);
  const labels = new geomap.Labels(world, store, shapes, points).addTo(map);
  geomap.keepView(map, store, shapes);

  // Tiles bring names of their own; when they can't be had, the built-in map stands in.
  map.on("layeradd", ({ layer }) => {
    if (!(layer instanceof L.TileLayer)) return;
    labels.ground = false;
    labels.update();
    layer.once("tileerror", () => {
      labels.ground = true;
      labels.update();
      map.attributionControl.addAttribution(text("tilesFailed"));
    });
  });
  const streets = geomap.addStreets(map, labels, text);
  geomap.page = { streets, map, store, hash, world, shapes, points, labels, notes, density, multiples, reader };
  geomap.beginStory(geomap.page);
  reader?.legend?.draw();
  if (store.embedded || container.querySelector(".gm-legend[open]")) {
    // The legend has taken its room.
    map.invalidateSize({ pan: false, animate: false });
    geomap.takeView(map, store, shapes);
  }
  map.geomapBase.release();
  return geomap.page;
};
