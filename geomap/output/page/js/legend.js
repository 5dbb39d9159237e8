"use strict";
// The legend in the map's corner: what sizes, outlines and dashes mean. The colours are explained
// by the chips of the roles in the pane.

geomap.makeLegend = (map, store, text) => {
  const { el, svg } = geomap;
  if (!store.places.length) return null;
  const picture = (...parts) => svg("svg", { width: 24, height: 16, "aria-hidden": "true", class: "gm-swatch" }, ...parts);
  const row = (drawing, words) => el("li", {}, drawing, el("span", {}, words));
  const rows = [];
  if (store.places.some((place) => place.kind === "point")) {
    const circles = [[4, 2.5], [10.5, 4], [19, 5.5]].map(([cx, r]) => svg("circle", { cx, cy: 8, r: Math.min(r, 5), class: "gm-legend-size" }));
    rows.push(row(picture(...circles), text("legend.size")));
    rows.push(row(picture(svg("circle", { cx: 12, cy: 8, r: 4.5, class: "gm-legend-ring" })), text("legend.ring")));
    const number = svg("text", { x: 12, y: 11, "text-anchor": "middle", class: "gm-legend-number" }, "5");
    const cluster = [svg("circle", { cx: 12, cy: 8, r: 6.5, class: "gm-legend-cluster" }), number];
    rows.push(row(picture(...cluster), text("legend.cluster")));
  }
  if (store.places.some((place) => place.kind !== "point")) {
    rows.push(row(picture(svg("rect", { x: 1, y: 2, width: 22, height: 12, rx: 3, class: "gm-legend-area" })), text("area")));
  }
  rows.push(row(picture(svg("circle", { cx: 12, cy: 8, r: 5, class: "gm-legend-unsure" })), text("uncertain")));
  rows.push(row(picture(svg("line", { x1: 1, y1: 8, x2: 23, y2: 8, class: "gm-disputed" })), text("disputed")));
  const details = el("details", { class: "gm-legend" }, el("summary", {}, text("legendTitle")), el("ul", {}, ...rows));
  const control = L.control({ position: "bottomleft" });
  control.onAdd = () => {
    L.DomEvent.disableClickPropagation(details);
    L.DomEvent.disableScrollPropagation(details);
    return details;
  };
  control.addTo(map);
  return control;
};
