"use strict";
// Streets of a city, from an extract that stands in the page (geomap build --basemap city.pmtiles): drawn
// by protomaps-leaflet, which reads it as it would from the web. Nothing is asked for.

const STREETS_FROM = 9; // zoom from which the extract takes the place of the built-in ground

geomap.addStreets = (map, labels, text) => {
  const element = document.getElementById("geomap_streets");
  if (!element) return null;
  const told = JSON.parse(element.dataset.header);
  const bytes = Uint8Array.from(atob(element.textContent.trim()), (letter) => letter.charCodeAt(0));
  const archive = new pmtiles.PMTiles({
    getKey: () => "streets",
    getBytes: async (offset, length) => ({ data: bytes.buffer.slice(offset, offset + length) }),
  });
  const bounds = L.latLngBounds(told.bounds);
  const from = Math.max(STREETS_FROM, told.minZoom);
  map.createPane("geomap-streets").style.zIndex = 210; // over the base map, below areas and points
  let layer = null;
  const draw = () => {
    layer?.remove();
    layer = protomapsL.leafletLayer({
      ...{ url: archive, flavor: geomap.theme.name === "dark" ? "dark" : "light", lang: text("lang") },
      ...{ bounds, minZoom: from, maxZoom: 18, maxDataZoom: told.maxZoom, noWrap: true, pane: "geomap-streets" },
      attribution: `<a href="${told.credit}" rel="noopener">© OpenStreetMap</a>`,
    });
    layer.addTo(map);
  };
  draw();
  geomap.theme.follow(draw);
  // It has names of its own.
  const name = () => {
    const ground = map.getZoom() < from || !bounds.contains(map.getCenter());
    if (ground === labels.ground) return;
    labels.ground = ground;
    labels.update();
  };
  map.on("moveend", name);
  name();
  return { archive, layer: () => layer, bounds, from };
};
