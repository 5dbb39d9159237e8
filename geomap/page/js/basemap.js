"use strict";
// The base map: land, coast and borders on one canvas, in the colours of the style sheet.

geomap.drawBasemap = (map, world) => {
  map.createPane("geomap-base").style.zIndex = 150; // below tiles, should there be any
  const renderer = L.canvas({ pane: "geomap-base", padding: 0.4 });
  const common = { renderer, pane: "geomap-base", interactive: false, smoothFactor: 0.5 };
  const line = (points, options) =>
    L.polyline(points, { ...common, fill: false, lineJoin: "round", ...options }).addTo(map);

  const land = L.polygon(
    world.shapes.flatMap((shape) => world.rings(shape)),
    { ...common, stroke: false, fillOpacity: 1 },
  ).addTo(map);
  // Borders of states and provinces come with zoom; they are read when first needed.
  let divisions = null;
  const showDivisions = () => {
    const wanted = map.getZoom() >= 4;
    if (wanted && !divisions) {
      divisions = line(world.divisionBorders(), { weight: 0.8, color: colour("border-inner") });
      divisions.bringToBack();
      land.bringToBack();
    } else if (divisions && wanted !== map.hasLayer(divisions)) {
      if (wanted) divisions.addTo(map).bringToBack();
      else divisions.remove();
      land.bringToBack();
    }
  };
  const colour = (name) =>
    getComputedStyle(map.getContainer()).getPropertyValue(`--gm-${name}`).trim();
  const borders = line(world.borders(), { weight: 0.9 });
  const disputed = line(world.disputed(), { weight: 1, dashArray: "3 3" });
  const coast = line(world.coast(), { weight: 0.8 });

  const paint = () => {
    land.setStyle({ fillColor: colour("land") });
    borders.setStyle({ color: colour("border") });
    disputed.setStyle({ color: colour("border-disputed") });
    divisions?.setStyle({ color: colour("border-inner") });
    coast.setStyle({ color: colour("coast") });
  };
  paint();
  showDivisions();
  map.on("zoomend", showDivisions);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", paint);
};
