"use strict";
// The keys, and the page that explains them. Single letters can be switched off, for those who
// speak to their computer.

geomap.bindKeys = (reader) => {
  reader.letters = true;
  const { articleView, store } = reader;
  const keys = {
    "/": () => {
      if (reader.view() !== "home") store.set({ article: null, place: null, mention: null }, { push: true, from: "reader" });
      reader.sheet.atLeast("half");
      requestAnimationFrame(() => requestAnimationFrame(() => reader.search.focus()));
    },
    "?": () => reader.help(),
    f: () => reader.openFilters(reader.filters.drawer.hidden),
    r: () => reader.reset(),
    j: () => reader.view() === "article" && articleView.step(1),
    k: () => reader.view() === "article" && articleView.step(-1),
    n: () => reader.view() === "article" && reader.turn(1),
    p: () => reader.view() === "article" && reader.turn(-1),
    l: () => reader.focusView(),
    m: () => reader.map.getContainer().focus(),
    t: () => reader.strip?.focus(),
    0: () => reader.fitControl.fit(),
    ...reader.review.keys,
  };
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    if (document.querySelector("dialog[open]")) return;
    if (event.key === "Escape") {
      if (event.target === reader.search && reader.search.value) {
        reader.search.value = "";
        store.set({ query: "" }, { from: "search" });
      } else reader.escape();
      return;
    }
    const typing = event.target.closest("input:not([type=checkbox], [type=range]), textarea, select, [contenteditable]");
    if (typing || !reader.letters) return;
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
};

geomap.openHelp = (reader) => {
  const { el } = geomap;
  const { text } = reader;
  const row = ([keys, what]) =>
    el("tr", {}, el("th", { scope: "row" }, ...keys.map((key) => el("kbd", {}, key))), el("td", {}, text(`keys.${what}`)));
  const rows = [
    [["/"], "search"],
    [["f"], "filters"],
    [["r"], "reset"],
    [["↑", "↓"], "list"],
    [["Enter"], "open"],
    [["j", "k"], "mentions"],
    [["n", "p"], "articles"],
    [["Esc"], "back"],
    [["l"], "toList"],
    [["m"], "toMap"],
    [["0"], "fit"],
    [["t"], "toTime"],
    [["v"], "review"],
    [["a", "x"], "accept"],
    [["c", "s"], "other"],
    [["?"], "help"],
  ];
  const letters = el("input", { type: "checkbox", checked: reader.letters });
  letters.addEventListener("change", () => (reader.letters = letters.checked));
  const close = () => dialog.close();
  const dialog = el(
    "dialog",
    { class: "gm-dialog geomap", "aria-labelledby": "gm-help-title" },
    el(
      "div",
      { class: "gm-dialog-head" },
      el("h2", { id: "gm-help-title" }, text("help")),
      geomap.iconButton("close", text("close"), close, { autofocus: true }),
    ),
    el("p", {}, text("helpReading")),
    el("p", {}, text("helpLink")),
    el("h3", {}, text("helpKeys")),
    el("table", {}, el("tbody", {}, ...rows.map(row))),
    el("label", { class: "gm-option" }, letters, el("span", {}, text("letters"))),
    el("p", { class: "gm-credit" }, text("helpData")),
  );
  dialog.addEventListener("close", () => dialog.remove());
  dialog.addEventListener("click", (event) => event.target === dialog && close());
  document.body.append(dialog);
  dialog.showModal();
};
