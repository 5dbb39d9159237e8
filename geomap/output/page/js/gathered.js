"use strict";
// Places that no zoom tells apart, as a list in a popup.

geomap.listGathered = (item, inside, { store, text, map }) => {
  const { el } = geomap;
  const popup = L.popup({ className: "gm-popup", maxWidth: 300, maxHeight: 240 });
  const button = (place) =>
    el(
      "li",
      {},
      el(
        "button",
        {
          type: "button",
          class: "gm-name-button",
          onclick: () => {
            map.closePopup(popup);
            geomap.openPlace(store, place);
          },
        },
        el("span", { class: `gm-dot gm-${geomap.ROLES[item.from.tally.role[place]]}` }),
        el("span", { dir: "auto", class: "gm-name-text" }, store.shownName(store.places[place])),
        el("span", { class: "gm-number" }, text.number(item.from.tally.count[place])),
      ),
    );
  const names = el("ol", { class: "gm-names" }, ...inside.slice(0, 200).map(button));
  const content = el(
    "div",
    { class: "gm-gathered", role: "group", "aria-label": text("places", { n: inside.length }) },
    el("h2", {}, text("places", { n: inside.length })),
    names,
  );
  popup.setLatLng(item.latlng).setContent(content).openOn(map);
  names.querySelector("button").focus({ preventScroll: true });
};
