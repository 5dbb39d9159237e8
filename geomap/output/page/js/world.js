"use strict";
// The base map's data: names (geomap/data/ground/world.json) and the ground as the page has it
// (geomap/output/page/ground.py): arcs in polyline encoding, shapes made of arcs.

// Google's polyline encoding, x (longitude) before y: whole numbers, one after the other.
geomap.polyline = (text) => {
  const values = new Int32Array(text.length);
  let count = 0;
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
    values[count++] = x;
    values[count++] = y;
  }
  return values.slice(0, count);
};

// Web Mercator with the whole world as 1 by 1.
geomap.mercator = {
  x: (longitude) => (longitude + 180) / 360,
  y: (latitude) => {
    const sine = Math.sin((Math.max(-85.0511, Math.min(85.0511, latitude)) * Math.PI) / 180);
    return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  },
};

geomap.readWorld = (world, ground) => {
  // Numbers of an arc, read when first needed.
  const raws = new Array(ground.arcs.length);
  const raw = (index) => (raws[index] ||= geomap.polyline(ground.arcs[index]));
  const points = (values, grid) => {
    const out = new Array(values.length / 2);
    for (let i = 0; i < out.length; i++) out[i] = [values[2 * i + 1] / grid, values[2 * i] / grid];
    return out;
  };
  const decode = (text, grid = world.grid) => points(geomap.polyline(text), grid);

  // A ring's numbers: its arcs one after the other, a negative one read backwards.
  const ringNumbers = (indices) => {
    let length = 0;
    for (const index of indices) length += raw(index >= 0 ? index : ~index).length;
    const out = new Int32Array(length);
    let end = 0;
    for (const index of indices) {
      const piece = raw(index >= 0 ? index : ~index);
      for (let i = end ? 2 : 0; i < piece.length; i += 2) {
        const from = index >= 0 ? i : piece.length - 2 - i;
        out[end++] = piece[from];
        out[end++] = piece[from + 1];
      }
    }
    return out.subarray(0, end);
  };

  // As the base map draws it: points of Mercator's square, and the box around them.
  const path = (values) => {
    const xy = new Float64Array(values.length);
    let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = 0; i < xy.length; i += 2) {
      const x = (xy[i] = geomap.mercator.x(values[i] / world.grid));
      const y = (xy[i + 1] = geomap.mercator.y(values[i + 1] / world.grid));
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < north) north = y;
      if (y > south) south = y;
    }
    return { xy, west, north, east, south };
  };

  // The map's own edges (180th meridian, foot of Antarctica) are no coast.
  const edge = (x) => Math.abs(Math.abs(x) - 180 * world.grid) < 0.1 * world.grid;
  const foot = -84.9 * world.grid;
  const onEdge = (values, i) =>
    (edge(values[i - 2]) && edge(values[i]) && Math.abs(values[i - 2] - values[i]) < world.grid / 50) ||
    (values[i - 1] < foot && values[i + 1] < foot);
  const lines = (indices) => {
    const out = [];
    for (const index of indices) {
      const values = raw(index);
      let begin = 0;
      for (let i = 2; i < values.length; i += 2) {
        if (!onEdge(values, i)) continue;
        if (i - begin > 2) out.push(path(values.subarray(begin, i)));
        begin = i;
      }
      if (values.length - begin > 2) out.push(path(values.subarray(begin)));
    }
    return out;
  };

  const byCode = new Map();
  world.shapes.forEach((shape, index) => (shape.outline = ground.countries[index]));
  for (const shape of world.shapes) {
    if (!shape.code) continue;
    if (!byCode.has(shape.code)) byCode.set(shape.code, []);
    byCode.get(shape.code).push(shape);
  }
  const named = ({ names, at }, more) => {
    const spots = decode(at, 100);
    return names.map((name, index) => ({ name, latlng: spots[index], ...more(index) }));
  };
  const rings = new Map();
  const inSpan = ([first, count]) => Array.from({ length: count }, (_, i) => first + i);
  const sized = ({ span, sizes }) => {
    const column = geomap.column(sizes);
    return inSpan(span).map((index, i) => ({ ...path(raw(index)), size: column[i] }));
  };

  return {
    decode,
    shapes: world.shapes,
    // A country's shapes, largest first; none if the base map has no such country.
    country: (code) => byCode.get(code) || [],
    rings: (shape) => shape.outline.map((ring) => [points(ringNumbers(ring), world.grid)]),
    // A ring or line of arcs.
    ring: (indices) => points(ringNumbers(indices), world.grid),
    // The code of the country that a point lies in, or nothing (at sea, in what has no code).
    countryAt(latitude, longitude) {
      const x = geomap.mercator.x(longitude);
      const y = geomap.mercator.y(latitude);
      for (const shape of world.shapes) {
        let inside = false;
        for (const { xy, west, north, east, south } of this.paths(shape)) {
          if (x < west || x > east || y < north || y > south) continue;
          for (let i = 0, j = xy.length - 2; i < xy.length; j = i, i += 2) {
            if (xy[i + 1] > y === xy[j + 1] > y) continue;
            if (x < ((xy[j] - xy[i]) * (y - xy[i + 1])) / (xy[j + 1] - xy[i + 1]) + xy[i]) inside = !inside;
          }
        }
        if (inside) return shape.code;
      }
      return "";
    },
    // All rings of a shape, as the base map draws them.
    paths(shape) {
      if (!rings.has(shape)) rings.set(shape, shape.outline.map((ring) => path(ringNumbers(ring))));
      return rings.get(shape);
    },
    // Cities for orientation, largest first; waters, largest first.
    cities: () => named(world.cities, (index) => ({ thousands: world.cities.thousands[index] })),
    seas: () => named(world.seas, (index) => ({ km: world.seas.km[index] })),
    coast: () => lines(inSpan(ground.coast)),
    borders: () => lines(inSpan(ground.borders)),
    disputed: () => lines(inSpan(ground.disputed)),
    divisionBorders: () => lines(inSpan(ground.divisions)),
    divisionNames: () => named(world.divisions, () => ({})),
    lakes: () => sized(ground.lakes), // by km2
    rivers: () => sized(ground.rivers), // by km
    urban: () => sized(ground.urban), // by km2
  };
};
