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
  const borders = line(world.borders(), { weight: 0.9 });
  const disputed = line(world.disputed(), { weight: 1, dashArray: "3 3" });
  const coast = line(world.coast(), { weight: 0.8 });

  const paint = () => {
    const style = getComputedStyle(map.getContainer());
    const colour = (name) => style.getPropertyValue(`--gm-${name}`).trim();
    land.setStyle({ fillColor: colour("land") });
    borders.setStyle({ color: colour("border") });
    disputed.setStyle({ color: colour("border-disputed") });
    coast.setStyle({ color: colour("coast") });
  };
  paint();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", paint);
};
