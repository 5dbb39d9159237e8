"use strict";
// Take along what is shown: a menu with CSV, GeoJSON, pictures, printing, and a link.

const PDF_SCALE = 3; // px of a PDF for one of the screen: 288 an inch

geomap.makeTakeMenu = (reader) => {
  const { el, iconButton } = geomap;
  const { store, text } = reader;
  const title = () => (store.state.article === null ? document.title || "geomap" : geomap.titleOf(store.articles[store.state.article], text));
  // Named after the article that is open, or else the page.
  const name = () =>
    title().normalize("NFC").replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "").slice(0, 60) || "geomap";
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
    png: async () => (await geomap.paintedDrawing(geomap.sizedDrawing(reader, size))).toBlob((blob) => blob && save(blob, "png"), "image/png"),
    pdf: async () => save(await geomap.pdfOf(await geomap.paintedDrawing(geomap.sizedDrawing(reader, size), PDF_SCALE), PDF_SCALE, title()), "pdf"),
    svg: () => save(new Blob([geomap.drawingText(geomap.sizedDrawing(reader, size))], { type: "image/svg+xml" }), "svg"),
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
  let size = "shown";
  const sizes = Object.entries(geomap.SIZES).map(([key, wanted]) => {
    const words = wanted ? `${text(`size.${key}`)} ${2 * wanted[0]} × ${2 * wanted[1]}` : text("size.shown");
    const pick = () => {
      size = key;
      for (const [other, item] of sizes) item.setAttribute("aria-checked", String(other === size));
    };
    return [key, el("button", { type: "button", role: "menuitemradio", tabindex: "-1", "aria-checked": String(key === size), "data-size": key, onclick: pick }, words)];
  });
  const actions = Object.entries(acts).map(([key, act]) =>
    el(
      "button",
      { type: "button", role: "menuitem", tabindex: "-1", "data-take": key, onclick: () => choose(act) },
      el("span", { class: "gm-item-name" }, text(`take.${key}`)),
      el("span", { class: "gm-item-hint" }, text(`takeHint.${key}`)),
    ),
  );
  const items = [...actions, ...sizes.map(([, item]) => item)];
  const sizeGroup = el("div", { class: "gm-sizes", role: "group", "aria-label": text("size.label") }, el("span", { class: "gm-item-hint", "aria-hidden": "true" }, text("size.label")), ...sizes.map(([, item]) => item));
  const button = iconButton("take", text("takeAlong"), () => open(menu.hidden), { "aria-haspopup": "menu", "aria-expanded": "false" });
  const menu = el("div", { class: "gm-menu", role: "menu", "aria-label": text("takeAlong"), hidden: true }, ...actions, sizeGroup);
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
