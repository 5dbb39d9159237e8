"use strict";
// The popup of a place: its full name, how often it is mentioned, and where.

geomap.Popups = class {
  constructor(map, places, text) {
    Object.assign(this, { map, places, text });
    this.open = null;
    // The popup says what the tooltip would.
    map.on("tooltipopen", ({ tooltip }) => {
      if (this.open && tooltip._source?.geomapPlace === this.open.place) tooltip.remove();
    });
    map.on("popupclose", ({ popup }) => {
      if (!this.open || popup !== this.open.popup) return;
      const { origin, keyboard } = this.open;
      this.open = null;
      document.querySelectorAll(".gm-open").forEach((node) => node.classList.remove("gm-open"));
      if (keyboard && origin) origin.focus({ preventScroll: true }); // back to where it came from
    });
    document.addEventListener("keydown", ({ key }) => {
      if (key === "Escape" && this.open) map.closePopup(this.open.popup);
    });
    places.addEventListener("change", () => {
      if (!this.open) return;
      if (this.open.place.count) this.open.popup.setContent(this.content(this.open.place));
      else map.closePopup(this.open.popup);
    });
  }

  // origin: the element to give the focus back to; by keyboard, the focus moves in.
  show(place, latlng, { origin = null, keyboard = false } = {}) {
    const size = this.map.getSize();
    const panel = this.map.getContainer().querySelector(".gm-panel");
    const side = panel && !this.map.getContainer().classList.contains("gm-compact");
    const top = panel && !side ? panel.offsetHeight + 20 : 12;
    this.map.eachLayer((layer) => layer instanceof L.Tooltip && layer.remove());
    const popup = L.popup({
      className: "gm-popup",
      maxWidth: Math.min(360, size.x - 48),
      minWidth: Math.min(300, size.x - 48),
      maxHeight: Math.max(140, Math.min(400, size.y - top - 90)),
      offset: [0, place.kind === "point" ? -place.radius : 0],
      autoPanPaddingTopLeft: [side ? panel.offsetWidth + 24 : 12, top],
      autoPanPaddingBottomRight: [side ? 60 : 12, 30],
    });
    popup.setLatLng(latlng).setContent(this.content(place));
    popup.openOn(this.map);
    this.open = { place, popup, origin, keyboard };
    popup.getElement().querySelector(".leaflet-popup-close-button").title = this.text("close");
    if (origin) origin.classList.add("gm-open");
    if (keyboard) popup.getElement().querySelector(".gm-place").focus({ preventScroll: true });
  }

  content(place) {
    const { el } = geomap;
    const { text, places } = this;
    const within = place.within.length ? `, ${place.within.join(", ")}` : "";
    const best = Math.max(...place.shown.map((mention) => mention[4]));
    const percent = text.percent(best);
    const uncertain = !place.uncertain
      ? null
      : place.why
        ? text("uncertainBecause", { percent, why: place.why })
        : text("uncertainPlace", { percent });
    return el(
      "article",
      { class: "gm-place", tabindex: "-1" },
      el(
        "h2",
        {},
        el("bdi", { class: "gm-name" }, place.name),
        within ? el("bdi", { class: "gm-within" }, within) : null,
      ),
      el(
        "p",
        { class: "gm-count" },
        text("summaryOfPlace", {
          mentions: text("mentions", { n: place.count }),
          articles: text("articles", { n: places.articlesOf(place.shown) }),
        }),
      ),
      uncertain ? el("p", { class: "gm-doubt", dir: "auto" }, uncertain) : null,
      geomap.sentenceList(places, place.shown, text),
    );
  }
};
