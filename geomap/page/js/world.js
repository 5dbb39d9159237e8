"use strict";
// The base map's data (geomap/data/world.json): arcs in polyline encoding, shapes made of arcs.

geomap.readWorld = (world, divisions) => {
  const arcs = new Array(world.arcs.length);

  // Google's polyline encoding, x (longitude) before y, in steps of 1/grid degree.
  const decode = (text, grid = world.grid) => {
    const points = [];
    let at = 0;
    let x = 0;
    let y = 0;
    const step = () => {
      let value = 0;
      let shift = 0;
      let piece;
      do {
        piece = text.charCodeAt(at++) - 63;
        value |= (piece & 31) << shift;
        shift += 5;
      } while (piece >= 32);
      return value & 1 ? ~(value >> 1) : value >> 1;
    };
    while (at < text.length) {
      x += step();
      y += step();
      points.push([y / grid, x / grid]);
    }
    return points;
  };
  const arc = (index) => (arcs[index] ||= decode(world.arcs[index]));

  const ring = (indices) => {
    const points = [];
    for (const index of indices) {
      const piece = index >= 0 ? arc(index) : arc(~index).slice().reverse();
      for (let i = points.length ? 1 : 0; i < piece.length; i++) points.push(piece[i]);
    }
    return points;
  };

  // The map's own edges (180th meridian, foot of Antarctica) are no coast.
  const onEdge = (a, b) =>
    (Math.abs(a[1]) > 179.9 && Math.abs(b[1]) > 179.9 && Math.abs(a[1] - b[1]) < 1) ||
    (a[0] < -84.9 && b[0] < -84.9);
  const lines = (indices) => {
    const out = [];
    for (const index of indices) {
      let line = [];
      let last = null;
      for (const point of arc(index)) {
        if (last && onEdge(last, point)) {
          if (line.length > 1) out.push(line);
          line = [];
        }
        line.push(point);
        last = point;
      }
      if (line.length > 1) out.push(line);
    }
    return out;
  };

  const byCode = new Map();
  for (const shape of world.shapes) {
    if (!shape.code) continue;
    if (!byCode.has(shape.code)) byCode.set(shape.code, []);
    byCode.get(shape.code).push(shape);
  }

  return {
    decode,
    shapes: world.shapes,
    // A country's shapes, largest first; none if the base map has no such country.
    country: (code) => byCode.get(code) || [],
    rings: (shape) => shape.polygons.map((polygon) => polygon.map(ring)),
    // Cities for orientation, largest first.
    cities: () => {
      const at = decode(world.cities.at, 100);
      return world.cities.names.map((name, index) => ({
        name,
        latlng: at[index],
        thousands: world.cities.thousands[index],
      }));
    },
    coast: () => lines(world.coast),
    borders: () => lines(world.borders),
    disputed: () => lines(world.disputed),
    divisionBorders: () => divisions.lines.map((text) => decode(text)),
    divisionNames: () => {
      const at = decode(divisions.at, 100);
      return divisions.names.map((name, index) => ({ name, latlng: at[index] }));
    },
  };
};
