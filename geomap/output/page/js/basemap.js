"use strict";
// The base map: land, coast and borders on one canvas, in the colours of the style sheet.
//
// The canvas reaches a quarter beyond the view on every side. Dragging moves it as a whole, zooming
// scales it; it is drawn again when the view has come to rest, or has run out of it.

geomap.Basemap = L.Renderer.extend({
  options: { pane: "geomap-base", padding: 0.25 },

  initialize(world, options) {
    L.Renderer.prototype.initialize.call(this, options);
    this.world = world;
    this.held = true; // until the first view has been taken
    // Of each: the colour's name, the width in px at the world's and at a country's scale.
    this.strokes = [
      { name: "border-inner", widths: [0.6, 0.9], lines: null, read: () => world.divisionBorders(), from: 4 },
      { name: "border", widths: [0.7, 1.3], lines: world.borders() },
      { name: "border-disputed", widths: [0.9, 1.4], lines: world.disputed(), dash: [3, 3] },
      { name: "coast", widths: [0.6, 1], lines: world.coast() },
    ];
    this.land = world.shapes.flatMap((shape) => world.paths(shape));
    this.waters = new geomap.Waters(world);
  },

  getEvents() {
    return { ...L.Renderer.prototype.getEvents.call(this), move: this._onMove };
  },

  _initContainer() {
    this._container = geomap.el("canvas", { class: "gm-base", "aria-hidden": "true" });
    this._ctx = this._container.getContext("2d", { alpha: false });
    geomap.theme.follow(() => this._map && this._draw());
  },

  _destroyContainer() {
    this._container.remove();
  },

  // In the middle of a drag the edge of what is drawn may come into view.
  _onMove() {
    if (this._map._animatingZoom || this._zoom !== this._map.getZoom()) return;
    const size = this._map.getSize();
    const corner = this._map.containerPointToLayerPoint([0, 0]);
    if (!this._bounds.contains(L.bounds(corner, corner.add(size)))) this._update();
  },

  _update() {
    if (this._map._animatingZoom && this._bounds) return;
    L.Renderer.prototype._update.call(this);
    const size = this._bounds.getSize();
    const ratio = Math.min(2, window.devicePixelRatio || 1);
    const [width, height] = [size.x * ratio, size.y * ratio].map(Math.round);
    if (this._container.width !== width || this._container.height !== height) {
      this._container.width = width;
      this._container.height = height;
      this._container.style.width = `${size.x}px`;
      this._container.style.height = `${size.y}px`;
    }
    this.ratio = ratio;
    L.DomUtil.setPosition(this._container, this._bounds.min);
    this._draw();
  },

  release() {
    this.held = false;
    this._draw();
  },

  _draw() {
    if (this.held) return;
    const ctx = this._ctx;
    const { x: width, y: height } = this._bounds.getSize();
    const zoom = this._zoom;
    const scale = 256 * 2 ** zoom;
    const origin = this._map.getPixelOrigin().add(this._bounds.min);
    const views = geomap.worldCopies({ scale, x: origin.x, y: origin.y, width, height });
    const style = getComputedStyle(this._map.getContainer());
    const colour = (name) => style.getPropertyValue(`--gm-${name}`).trim();
    ctx.setTransform(this.ratio, 0, 0, this.ratio, 0, 0);
    ctx.fillStyle = colour("sea");
    ctx.fillRect(0, 0, width, height);
    ctx.lineJoin = "round";
    ctx.beginPath();
    for (const view of views) for (const ring of this.land) this._trace(ctx, ring, view);
    ctx.fillStyle = colour("land");
    ctx.fill("evenodd");
    this.waters.draw(ctx, { views, zoom, colour, trace: (line, view) => this._trace(ctx, line, view) });
    const near = Math.max(0, Math.min(1, (zoom - 2) / 4));
    for (const stroke of this.strokes) {
      if (zoom < (stroke.from || 0)) continue;
      stroke.lines ||= stroke.read();
      ctx.beginPath();
      for (const view of views) for (const line of stroke.lines) this._trace(ctx, line, view);
      ctx.setLineDash(stroke.dash || []);
      ctx.strokeStyle = colour(stroke.name);
      ctx.lineWidth = stroke.widths[0] + near * (stroke.widths[1] - stroke.widths[0]);
      ctx.stroke();
    }
    ctx.setLineDash([]);
  },

  // Adds a line to the path: without points closer than can be seen, and without those of a
  // stretch that stays on one side of the view, which for a ring changes nothing inside of it.
  _trace(ctx, { xy, west, north, east, south }, { scale, x: left, y: top, width, height }) {
    if (east * scale < left || west * scale > left + width) return;
    if (south * scale < top || north * scale > top + height) return;
    if ((east - west) * scale < 0.5 && (south - north) * scale < 0.5) return; // no more than a dot
    const margin = 4;
    const last = xy.length - 2;
    let drawn = false;
    let [x0, y0] = [NaN, NaN];
    let [heldX, heldY, held] = [0, 0, false];
    let side = 0; // that all points since the last drawn one have in common
    for (let i = 0; i <= last; i += 2) {
      const x = xy[i] * scale - left;
      const y = xy[i + 1] * scale - top;
      if (i && i < last && Math.abs(x - x0) < 0.7 && Math.abs(y - y0) < 0.7) continue;
      const here =
        (x < -margin ? 1 : x > width + margin ? 2 : 0) | (y < -margin ? 4 : y > height + margin ? 8 : 0);
      if (!drawn) {
        ctx.moveTo(x, y);
        drawn = true;
        side = here;
      } else if (side & here) {
        [heldX, heldY, held] = [x, y, true];
        side &= here;
        if (i < last) {
          [x0, y0] = [x, y];
          continue;
        }
        ctx.lineTo(x, y);
      } else {
        if (held) ctx.lineTo(heldX, heldY);
        held = false;
        ctx.lineTo(x, y);
        side = here;
      }
      [x0, y0] = [x, y];
    }
  },
});

// The world as seen, and beside it once more where the view reaches over the date line.
geomap.worldCopies = (view) =>
  [0, -1, 1]
    .map((copy) => ({ ...view, x: view.x - copy * view.scale }))
    .filter(({ scale, x, width }, copy) => !copy || (x < scale && x + width > 0));

// Where a longitude stands in the view: itself, or a world further on if only that is in it.
geomap.inView = (bounds) => {
  const [west, east] = [bounds.getWest(), bounds.getEast()];
  return (longitude) => {
    if (longitude >= west && longitude <= east) return longitude;
    return [longitude + 360, longitude - 360].find((other) => other >= west && other <= east) ?? longitude;
  };
};

geomap.drawBasemap = (map, world) => {
  map.createPane("geomap-base").style.zIndex = 150; // below tiles, should there be any
  return new geomap.Basemap(world).addTo(map);
};
