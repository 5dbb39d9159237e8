"use strict";
// Put it all together on a Leaflet map that Folium made.

// Show what the articles are about: the points of events, or else all points, or else the areas.
geomap.fit = (map, shapes, panel) => {
  const { places } = shapes;
  const points = places.all.filter((place) => place.kind === "point");
  const events = points.filter((place) => place.mentions.some((mention) => mention[3] < 2));
  const shown = events.length ? events : points;
  const container = map.getContainer();
  const compact = container.classList.contains("gm-compact");
  const padding = {
    paddingTopLeft: compact ? [36, panel.offsetHeight + 36] : [panel.offsetWidth + 70, 60],
    paddingBottomRight: compact ? [48, 56] : [120, 60],
    animate: false,
  };
  if (padding.paddingTopLeft[0] > map.getSize().x * 0.6) padding.paddingTopLeft[0] = 40;
  if (shown.length) {
    const bounds = L.latLngBounds(shown.map((place) => [place.latitude, place.longitude]));
    map.fitBounds(bounds, { ...padding, maxZoom: shown.length === 1 ? 5 : 7.5 });
    return;
  }
  const bounds = L.latLngBounds([]);
  for (const place of places.all) {
    if (place.outline.length) bounds.extend(shapes.layers.get(place).getBounds());
    else bounds.extend(L.latLng(place.anchor).toBounds(place.reach_km * 4000));
  }
  if (bounds.isValid()) map.fitBounds(bounds, { ...padding, maxZoom: 6 });
  else map.fitBounds([[-50, -130], [70, 160]], { animate: false });
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
    geomap.readJson("geomap_borders"),
  );
  const places = new geomap.Places(geomap.readJson(`${container.id}_data`));
  container.setAttribute("role", "region");
  container.setAttribute("aria-label", text("map"));

  const measure = () => container.classList.toggle("gm-compact", map.getSize().x < 640);
  measure();
  map.on("resize", measure);
  // Beyond the edge of the world there is nothing to see; popups may still reach over it.
  map.on("dragend zoomend", () => {
    const { lat, lng } = map.getCenter();
    const inside = [Math.max(-75, Math.min(82, lat)), Math.max(-190, Math.min(205, lng))];
    if (inside[0] !== lat || inside[1] !== lng) map.panTo(inside);
  });

  if (geomap.still()) {
    const panBy = map.panBy.bind(map);
    map.panBy = (offset, options) => panBy(offset, { ...options, animate: false });
  }

  geomap.drawBasemap(map, world);
  const popups = new geomap.Popups(map, places, text);
  const shapes = new geomap.Shapes(map, world, places, popups);
  const panel = new geomap.Panel(places, shapes, text).addTo(map);
  const zoom = { position: "topright", zoomInTitle: text("zoomIn"), zoomOutTitle: text("zoomOut") };
  L.control.zoom(zoom).addTo(map);
  L.control.scale({ position: "bottomleft", maxWidth: container.classList.contains("gm-compact") ? 80 : 120 }).addTo(map);
  map.attributionControl.setPrefix(false);
  const credit = (what, url, name) => `${text(what)}: <a href="${url}" rel="noopener">${name}</a>`;
  map.attributionControl.addAttribution(
    `${credit("creditPlaces", "https://www.geonames.org/", "GeoNames")} (CC BY 4.0)`,
  );
  map.attributionControl.addAttribution(
    credit("creditMap", "https://www.naturalearthdata.com/", "Natural Earth"),
  );
  for (const [name, url] of places.data.credits ?? []) {
    const link = document.createElement("a");
    Object.assign(link, { href: url, rel: "noopener", textContent: name });
    map.attributionControl.addAttribution(`${text("creditPlaces")}: ${link.outerHTML}`);
  }
  geomap.fit(map, shapes, panel.getContainer());
  const labels = new geomap.Labels(world, places, shapes).addTo(map);

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
  return { places, shapes, popups, panel, labels };
};
