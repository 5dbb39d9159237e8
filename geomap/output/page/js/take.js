"use strict";
// Take along what is shown: a menu with CSV, GeoJSON, pictures, printing, and a link.

geomap.makeTakeMenu = (reader) => {
  const { el, iconButton } = geomap;
  const { store, text } = reader;
  // Named after the article that is open, or else the page.
  const name = () =>
    (store.state.article === null ? document.title || "geomap" : geomap.titleOf(store.articles[store.state.article], text)).normalize("NFC").replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "").slice(0, 60) || "geomap";
  const save = (blob, ending) => {
    const url = URL.createObjectURL(blob);
    const link = el("a", { href: url, download: `${name()}.${ending}` });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), 10000);
  };
  const table = async (make, type, ending) => save(new Blob([make(await geomap.shownRows(store, text("lang")))], { type }), ending);
  const acts = {
    csv: () => table(geomap.toCsv, "text/csv;charset=utf-8", "csv"),
    geojson: () => table(geomap.toGeoJson, "application/geo+json", "geojson"),
    png: async () => (await geomap.paintedDrawing(geomap.titledDrawing(reader))).toBlob((blob) => blob && save(blob, "png"), "image/png"),
    svg: () => save(new Blob([geomap.drawingText(geomap.titledDrawing(reader))], { type: "image/svg+xml" }), "svg"),
    print: () => window.print(),
    link: () => copyLink(),
  };
  // To where nothing may be copied by itself, the address is selected to be copied by hand.
  const copyLink = async () => {
    geomap.page.hash.put(false);
    try {
      await navigator.clipboard.writeText(location.href);
      reader.count.textContent = text("linkCopied");
    } catch {
      window.prompt(text("take.link"), location.href);
    }
  };
  const choose = (act) => {
    open(false, true);
    act();
  };
  const items = Object.entries(acts).map(([key, act]) =>
    el(
      "button",
      { type: "button", role: "menuitem", tabindex: "-1", "data-take": key, onclick: () => choose(act) },
      el("span", { class: "gm-item-name" }, text(`take.${key}`)),
      el("span", { class: "gm-item-hint" }, text(`takeHint.${key}`)),
    ),
  );
  const button = iconButton("take", text("takeAlong"), () => open(menu.hidden), { "aria-haspopup": "menu", "aria-expanded": "false" });
  const menu = el("div", { class: "gm-menu", role: "menu", "aria-label": text("takeAlong"), hidden: true }, ...items);
  const box = el("div", { class: "gm-menu-box" }, button, menu);
  const open = (on, back = false) => {
    menu.hidden = !on;
    button.setAttribute("aria-expanded", String(on));
    if (on) items[0].focus();
    else if (back) button.focus();
  };
  menu.addEventListener("keydown", (event) => {
    const at = items.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (event.key === "Escape") {
      open(false, true);
      event.stopPropagation();
    } else if (event.key === "Tab") open(false);
    else if (to !== undefined) {
      event.preventDefault();
      items[(to + items.length) % items.length].focus();
    }
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (!menu.hidden && !box.contains(target)) open(false);
  });
  return box;
};
