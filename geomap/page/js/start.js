"use strict";
// Put it all together on a Leaflet map that Folium made.

// Show what the articles are about: the points of events, or else all points, or else the areas.
geomap.fit = (map, shapes, panel) => {
  const { places } = shapes;
  const points = places.all.filter((place) => place.kind === "point");
  const events = points.filter((place) => place.mentions.some((mention) => mention[3] === 0));
  const shown = events.length ? events : points;
  const container = map.getContainer();
  const compact = container.classList.contains("gm-compact");
  const padding = {
    paddingTopLeft: compact ? [36, panel.offsetHeight + 36] : [panel.offsetWidth + 60, 50],
    paddingBottomRight: compact ? [36, 48] : [70, 50],
    animate: false,
  };
  if (padding.paddingTopLeft[0] > map.getSize().x * 0.6) padding.paddingTopLeft[0] = 40;
  if (shown.length) {
    const bounds = L.latLngBounds(shown.map((place) => [place.latitude, place.longitude]));
    map.fitBounds(bounds, { ...padding, maxZoom: shown.length === 1 ? 5.5 : 8 });
    return;
  }
  const bounds = L.latLngBounds([]);
  for (const place of places.all) {
    if (place.shapes.length) bounds.extend(shapes.layers.get(place).getBounds());
    else bounds.extend(L.latLng(place.anchor).toBounds(place.reach_km * 4000));
  }
  if (bounds.isValid()) map.fitBounds(bounds, { ...padding, maxZoom: 6 });
  else map.fitBounds([[-50, -130], [70, 160]], { animate: false });
};

geomap.start = (map) => {
  const container = map.getContainer();
  const text = geomap.words(geomap.readJson("geomap_words"));
  const world = geomap.readWorld(geomap.readJson("geomap_world"));
  const places = new geomap.Places(geomap.readJson(`${container.id}_data`));
  container.setAttribute("role", "region");
  container.setAttribute("aria-label", text("map"));

  const measure = () => container.classList.toggle("gm-compact", map.getSize().x < 640);
  measure();
  map.on("resize", measure);

  geomap.drawBasemap(map, world);
  const popups = new geomap.Popups(map, places, text);
  const shapes = new geomap.Shapes(map, world, places, popups);
  const panel = new geomap.Panel(places, shapes, text).addTo(map);
  const zoom = { position: "topright", zoomInTitle: text("zoomIn"), zoomOutTitle: text("zoomOut") };
  L.control.zoom(zoom).addTo(map);
  L.control.scale({ position: "bottomleft", maxWidth: 120 }).addTo(map);
  map.attributionControl.setPrefix(false);
  const credit = (what, url, name) => `${text(what)}: <a href="${url}" rel="noopener">${name}</a>`;
  map.attributionControl.addAttribution(
    `${credit("creditPlaces", "https://www.geonames.org/", "GeoNames")} (CC BY 4.0)`,
  );
  map.attributionControl.addAttribution(
    credit("creditMap", "https://www.naturalearthdata.com/", "Natural Earth"),
  );
  geomap.fit(map, shapes, panel.getContainer());
  const labels = new geomap.Labels(world, places, shapes).addTo(map);

  // Tiles bring names of their own; when they can't be had, the built-in map stands in.
  map.on("layeradd", ({ layer }) => {
    if (!(layer instanceof L.TileLayer)) return;
    labels.countries = false;
    labels.update();
    layer.once("tileerror", () => {
      labels.countries = true;
      labels.update();
      map.attributionControl.addAttribution(text("tilesFailed"));
    });
  });
  return { places, shapes, popups, panel, labels };
};
