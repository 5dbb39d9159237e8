"use strict";
// True shapes of places, as geomap/output/page/outlines.py tells them: rings of the ground's arcs, or
// a line in polyline encoding (or as longitudes and latitudes) with its width in km.

geomap.drawnBy = ({ outline, feature_class }) => {
  if (!outline) return "region";
  if (outline.line) return "line";
  return feature_class === "A" ? "division" : "area";
};

// Rings, or a line, in degrees.
geomap.shapeOf = ({ outline }, world) => {
  if (outline.rings) return outline.rings.map((ring) => [world.ring(ring)]);
  if (typeof outline.line === "string") return world.decode(outline.line);
  return outline.line.map(([longitude, latitude]) => [latitude, longitude]);
};

// In px: as wide as it is, as far as that can be seen and does not cover the map.
geomap.lineWidth = ({ outline, latitude }, map) => {
  const metres = 40075016.7 * Math.cos((latitude * Math.PI) / 180);
  const px = (outline.km * 1000 * 256 * 2 ** map.getZoom()) / metres;
  return Math.max(3, Math.min(120, px));
};

// Where the name of a line goes: a part of it in the view, most inner first.
geomap.alongLine = (layer, map) => {
  const bounds = map.getBounds().pad(-0.1);
  const spots = layer.getLatLngs().filter((spot) => bounds.contains(spot));
  if (!spots.length) return [];
  return [0.5, 0.3, 0.7, 0.15, 0.85].map((part) => map.latLngToContainerPoint(spots[Math.floor(part * (spots.length - 1))]));
};
