"use strict";
// What lies on the land: built-up areas, rivers and lakes, the larger the sooner.

// From which zoom on rivers of these lengths in km are drawn, and how wide at first.
const RIVERS = [
  { from: 3, least: 1400, most: Infinity, width: 0.7 },
  { from: 4.25, least: 600, most: 1400, width: 0.6 },
  { from: 5.5, least: 0, most: 600, width: 0.6 },
];

const CURVED_FROM = 7.5; // zoom from which the corners of coarse lines would be seen

// A line with its corners cut, twice, as Chaikin does; a ring stays one.
const curved = (line) => {
  let { xy } = line;
  const ring = xy[0] === xy.at(-2) && xy[1] === xy.at(-1);
  for (let round = 0; round < 2; round++) {
    const out = ring ? [] : [xy[0], xy[1]];
    for (let i = 0; i + 3 < xy.length; i += 2) {
      const [ax, ay, bx, by] = [xy[i], xy[i + 1], xy[i + 2], xy[i + 3]];
      out.push(0.75 * ax + 0.25 * bx, 0.75 * ay + 0.25 * by, 0.25 * ax + 0.75 * bx, 0.25 * ay + 0.75 * by);
    }
    out.push(...(ring ? out.slice(0, 2) : [xy.at(-2), xy.at(-1)]));
    xy = out;
  }
  return { ...line, xy };
};

geomap.Waters = class {
  constructor(world) {
    this.world = world;
  }

  // What is to be drawn at a zoom, the lowest first: lines, and the colours and width to draw them in.
  layers(zoom) {
    const { world } = this;
    this.urban ||= world.urban();
    this.rivers ||= world.rivers();
    this.lakes ||= world.lakes();
    if (zoom >= CURVED_FROM) this.curves ||= { urban: this.urban.map(curved), rivers: this.rivers.map(curved) };
    const { urban, rivers } = zoom < CURVED_FROM ? this : this.curves;
    const km = (256 * 2 ** zoom) / 40075; // px to a km, at the equator
    const wide = (lines, px) => lines.filter(({ size }) => Math.sqrt(size) * km > px);
    return [
      ...(zoom < 5 ? [] : [{ lines: wide(urban, 1.5), fill: "urban" }]),
      ...RIVERS.filter(({ from }) => zoom >= from).map(({ from, least, most, width }) => ({
        lines: rivers.filter(({ size }) => size >= least && size < most),
        stroke: "river",
        width: width + Math.min(1.8, 0.3 * (zoom - from)),
      })),
      { lines: wide(this.lakes, 2), fill: "sea", stroke: "coast", width: 0.5 + Math.max(0, Math.min(0.4, (zoom - 4) / 8)) },
    ];
  }

  draw(ctx, { views, zoom, colour, trace }) {
    for (const { lines, fill, stroke, width } of this.layers(zoom)) {
      ctx.beginPath();
      for (const view of views) for (const line of lines) trace(line, view);
      if (fill) {
        ctx.fillStyle = colour(fill);
        ctx.fill("evenodd");
      }
      if (stroke) {
        ctx.strokeStyle = colour(stroke);
        ctx.lineWidth = width;
        ctx.stroke();
      }
    }
  }
};
