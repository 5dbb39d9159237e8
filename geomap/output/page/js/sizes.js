"use strict";
// Pictures in sizes for print and for what shares them: the map is laid out anew at that size, out of
// sight, drawn with title and legend, and put back.

// Width and height in px of the drawing; a PNG has twice as many.
geomap.SIZES = { shown: null, wide: [800, 450], square: [600, 600], tall: [540, 675], page: [1000, 1414] };

const LEAST_MAP = 160; // px high

geomap.sizedDrawing = (reader, size) => {
  const wanted = geomap.SIZES[size];
  if (!wanted) return geomap.titledDrawing(reader);
  const { map } = reader;
  const { labels, points } = geomap.page;
  const container = map.getContainer();
  const before = container.getAttribute("style");
  const [center, zoom, bounds] = [map.getCenter(), map.getZoom(), map.getBounds()];
  const [moved, width] = [map.geomapMoved, wanted[0]];
  const layOut = (height) => {
    const place = { position: "fixed", inset: "auto", left: "-20000px", top: "0", width: `${width}px`, height: `${Math.round(height)}px` };
    for (const [name, value] of Object.entries(place)) container.style.setProperty(name, value, "important");
    map.invalidateSize({ pan: false, animate: false });
    // All that was in view; it may be of another shape.
    if (!moved && !reader.store.state.view) geomap.takeView(map, reader.store, geomap.page.shapes);
    else map.setView(center, map._getBoundsCenterZoom(bounds, {}).zoom, { animate: false });
    points.render();
    labels.update();
    geomap.page.multiples.update();
    return geomap.titledDrawing(reader);
  };
  try {
    // What stands around the map depends on it, as the legend does: so it is laid out again.
    // Where there are more words or small maps than room, the drawing is higher: nothing is cut.
    let [height, drawing] = [wanted[1] * 0.7, null];
    for (let tries = 0; tries < 4; tries++) {
      drawing = layOut(height);
      const { grid } = geomap.page.multiples;
      const over = Number(drawing.getAttribute("height")) - wanted[1];
      const next = Math.max(LEAST_MAP, height - over, grid.hidden ? 0 : grid.scrollHeight - 80);
      if (Math.abs(next - height) < 1) break;
      height = next;
    }
    return drawing;
  } finally {
    container.setAttribute("style", before);
    map.invalidateSize({ pan: false, animate: false });
    map.setView(center, zoom, { animate: false });
    map.geomapMoved = moved;
    points.render();
    labels.update();
  }
};
