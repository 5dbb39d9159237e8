"use strict";
// Light or dark: as the reader's system prefers, until the reader chooses on the page. Which one
// it is stands in <html data-theme>, where the style sheet looks; paper is always light.

geomap.theme = (() => {
  const key = "geomap-theme";
  const dark = matchMedia("(prefers-color-scheme: dark)");
  let chosen = null;
  try {
    chosen = localStorage.getItem(key);
  } catch {
    // A page without storage of its own follows the system.
  }
  let printing = false;
  const name = () => {
    if (printing) return "light";
    if (chosen === "dark" || chosen === "light") return chosen;
    return dark.matches ? "dark" : "light";
  };
  const show = () => {
    document.documentElement.dataset.theme = name();
    dispatchEvent(new Event("geomap:theme"));
  };
  // "light", "dark", or null for what the system prefers.
  const set = (wanted) => {
    chosen = wanted;
    try {
      if (wanted) localStorage.setItem(key, wanted);
      else localStorage.removeItem(key);
    } catch {
      // Then it lasts as long as the page is open.
    }
    show();
  };
  dark.addEventListener("change", show);
  addEventListener("beforeprint", () => {
    printing = true;
    show();
  });
  addEventListener("afterprint", () => {
    printing = false;
    show();
  });
  show();
  return {
    set,
    get name() {
      return name();
    },
    // What is drawn for paper, or for a picture, is drawn in light colours.
    onPaper(draw) {
      const before = printing;
      printing = true;
      document.documentElement.dataset.theme = "light";
      try {
        return draw();
      } finally {
        printing = before;
        document.documentElement.dataset.theme = name();
      }
    },
    toggle: () => set(name() === "dark" ? "light" : "dark"),
    // What follows the colours is called with every change of them.
    follow: (listener) => addEventListener("geomap:theme", listener),
  };
})();

// The button for it.
geomap.ThemeControl = L.Control.extend({
  options: { position: "topright" },
  onAdd() {
    const { el, svg } = geomap;
    const icon = svg("svg", { viewBox: "0 0 24 24", width: 16, height: 16, "aria-hidden": "true" });
    icon.append(
      svg("circle", { cx: 12, cy: 12, r: 8.5, fill: "none", stroke: "currentColor", "stroke-width": 2 }),
      svg("path", { d: "M12 3a9 9 0 1 0 0 18V3z", fill: "currentColor" }),
    );
    const words = this.options.text("theme");
    const toggle = (event) => {
      event.preventDefault();
      geomap.theme.toggle();
      mark();
    };
    const button = el("a", { href: "#", role: "button", title: words, "aria-label": words, onclick: toggle }, icon);
    const mark = () => button.setAttribute("aria-pressed", String(geomap.theme.name === "dark"));
    button.addEventListener("keydown", (event) => event.key === " " && toggle(event));
    mark();
    geomap.theme.follow(mark);
    const bar = el("div", { class: "leaflet-bar leaflet-control gm-theme" }, button);
    L.DomEvent.disableClickPropagation(bar);
    return bar;
  },
});
