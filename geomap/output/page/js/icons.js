"use strict";
// The pictures on buttons: strokes on a grid of 20, coloured as the text around them.

geomap.ICONS = {
  back: ["M12 4 6 10l6 6"],
  forward: ["M8 4l6 6-6 6"],
  search: ["M8.5 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11Z", "M12.6 12.6 17 17"],
  filter: ["M3 5.5h14", "M5.5 10h9", "M8 14.5h4"],
  take: ["M10 3v9", "M6 8.5 10 12.5l4-4", "M4 16.5h12"],
  help: ["M7.4 7.4a2.6 2.6 0 1 1 3.9 2.3c-.9.5-1.3 1-1.3 2", "M10 14.6v.1"],
  close: ["M5 5l10 10", "M15 5 5 15"],
  play: ["M6.5 4.2v11.6l9-5.8Z"],
  pause: ["M7 4.5v11", "M13 4.5v11"],
  out: ["M8 4.5H4.5v11h11V12", "M11 3.5h5.5V9", "M16.2 3.8 9.5 10.5"],
  fit: ["M3.5 7.5v-4h4", "M12.5 3.5h4v4", "M16.5 12.5v4h-4", "M7.5 16.5h-4v-4"],
  closer: ["M8.5 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11Z", "M12.6 12.6 17 17", "M6 8.5h5", "M8.5 6v5"],
  wider: ["M8.5 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11Z", "M12.6 12.6 17 17", "M6 8.5h5"],
  up: ["M5 12l5-5 5 5"],
};

geomap.icon = (name) =>
  geomap.svg(
    "svg",
    { viewBox: "0 0 20 20", width: 20, height: 20, class: "gm-icon", "aria-hidden": "true" },
    ...geomap.ICONS[name].map((d) => geomap.svg("path", { d })),
  );

// A button with a picture: its words are its label, and its tooltip.
geomap.iconButton = (name, words, onclick, attributes = {}) =>
  geomap.el(
    "button",
    { type: "button", class: "gm-icon-button", title: words, "aria-label": words, onclick, ...attributes },
    geomap.icon(name),
  );
