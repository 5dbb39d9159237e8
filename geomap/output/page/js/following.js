"use strict";
// The map follows the reader: what is chosen in the pane comes into view, and what filters and
// searches leave. Pointing at something lights it up, and moves nothing.

geomap.followPane = (map, store) => {
  const WAIT = 250; // ms after the last change of a filter
  let waiting = 0;

  // The zoom, from one on, at which a point is not drawn as one with its neighbours.
  const aloneFrom = (place, zoom) => {
    const clusters = geomap.page?.points?.clusters;
    if (!clusters?.levels || store.places[place].kind !== "point") return zoom;
    return clusters.aloneFrom(place, zoom, 8) ?? Math.max(zoom, 7);
  };

  // Leaflet drops what it is asked for while it zooms: the last thing asked for then comes after.
  let zooming = false;
  let next = null;
  map.on("zoomanim", () => (zooming = true));
  map.on("zoomend", () => {
    zooming = false;
    const go = next;
    next = null;
    if (go) setTimeout(go); // when all others have heard that the zoom has ended
  });

  const bring = (place, closer) => {
    next = null;
    if (place === null || place === undefined || place < 0) return;
    if (zooming) {
      next = () => bring(place, closer);
      return;
    }
    const { kind, reach_km: reach } = store.places[place];
    const at = L.latLng(store.places[place].anchor);
    const zoom = map.getZoom();
    const near = kind === "point" ? 5 : reach > 600 ? 2.5 : 4;
    const to = closer ? aloneFrom(place, zoom < near - 1.5 ? near : zoom) : zoom;
    const animate = !geomap.still();
    const inside = map.getBounds().pad(closer ? -0.25 : -0.12).contains(at);
    if (inside && to === zoom) return;
    if (closer) map.setView(at, to, { animate });
    else map.panTo(at, { animate, duration: 0.5 });
  };

  const refit = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const { article, place } = store.state;
      if (article !== null) geomap.fitArticle(map, store, article);
      else if (place === null && store.shown.places) geomap.fit(map, geomap.page.shapes, store, true);
    }, WAIT);
  };

  store.addEventListener("change", ({ detail: { changed, from } }) => {
    if (from === "map" || from === "hash") return;
    if (geomap.FILTERS.some((name) => changed.has(name)) && (from === "filters" || from === "search")) refit();
    if (changed.has("mention") && store.state.mention !== null) bring(store.mentions.place[store.state.mention], true);
    else if (changed.has("place") && store.state.place !== null) bring(store.state.place, true);
    else if (changed.has("article") && store.state.article !== null && store.state.place === null) {
      geomap.fitArticle(map, store, store.state.article);
    }
  });
};

// The button that shows all there is to see: of the article or, without one, of everything shown.
geomap.fitControl = (map, store, text) => {
  const fit = (event) => {
    event?.preventDefault();
    const { article } = store.state;
    if (article === null) geomap.fit(map, geomap.page.shapes, store);
    else geomap.fitArticle(map, store, article, true);
    map.geomapMoved = true;
  };
  const words = text("fitAll");
  const button = geomap.el(
    "a",
    { href: "#", role: "button", title: words, "aria-label": words, onclick: fit },
    geomap.icon("fit"),
  );
  button.addEventListener("keydown", (event) => event.key === " " && fit(event));
  const control = L.control({ position: "topright" });
  control.onAdd = () => {
    const bar = geomap.el("div", { class: "leaflet-bar leaflet-control gm-fit" }, button);
    L.DomEvent.disableClickPropagation(bar);
    return bar;
  };
  control.fit = fit;
  return control;
};

// The wash of countries and provinces fades as one looks closer: it tells them apart from afar, and
// from within would colour the whole view.
geomap.fadeWash = (map) => {
  const fade = () => {
    const wash = Math.max(0.25, Math.min(1, 1 - 0.25 * (map.getZoom() - 2.5)));
    map.getContainer().style.setProperty("--gm-wash", wash.toFixed(2));
  };
  map.on("zoomend", fade);
  fade();
};

// All places of an article in view, whatever their role; areas only where it has no points, for a
// country that is named is not to push the towns of the story together.
geomap.fitArticle = (map, store, article, always = false) => {
  const { here } = store;
  if (!here) return;
  const at = { points: [], areas: [] };
  for (const place of store.places) {
    if (!here.count[place.index]) continue;
    (place.kind === "point" ? at.points : at.areas).push(place.anchor);
  }
  const spots = geomap.acrossDateLine(at.points.length ? at.points : at.areas);
  if (!spots.length) return;
  const bounds = L.latLngBounds(spots);
  if (!always && map.getBounds().pad(-0.1).contains(bounds) && map.getBoundsZoom(bounds.pad(0.2)) - map.getZoom() < 1) return;
  const padding = Math.min(50, map.getSize().x / 8, map.getSize().y / 8);
  geomap.fitSpots(map, spots, { padding: [padding, padding], maxZoom: spots.length === 1 ? 5 : 7, animate: !geomap.still() });
};
