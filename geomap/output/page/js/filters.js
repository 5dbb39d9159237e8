"use strict";
// What is shown: the chips of the roles, which are the map's legend too, the drawer with the other
// filters, and a chip for each filter that is on.

geomap.KINDS = ["point", "country", "region"];

geomap.Filters = class {
  constructor({ store, text }) {
    Object.assign(this, { store, text });
    this.tally();
    this.facets = [];
    this.roles = this.makeRoles();
    this.drawer = this.makeDrawer();
    this.chips = geomap.el("div", { class: "gm-chips", role: "group", "aria-label": text("filtersOn") });
    store.addEventListener("change", ({ detail }) => {
      if (detail.changed.has("corrections")) this.remake();
      this.follow();
    });
  }

  // Corrections change what there is to choose from.
  remake() {
    this.tally();
    const [roles, drawer] = [this.roles, this.drawer];
    this.facets = [];
    this.roles = this.makeRoles();
    this.drawer = this.makeDrawer();
    this.drawer.hidden = drawer.hidden;
    roles.replaceWith(this.roles);
    drawer.replaceWith(this.drawer);
  }

  // How many mentions there are of each role, country, source and kind, filters aside.
  tally() {
    const { store } = this;
    const { article, place, role, count } = store.mentions;
    const tally = { roles: new Map(), countries: new Map(), sources: new Map(), kinds: new Map() };
    const add = (map, key) => map.set(key, (map.get(key) || 0) + 1);
    for (let m = 0; m < count; m++) {
      add(tally.sources, store.articles[article[m]].source || "");
      if (place[m] < 0) continue;
      const { country_code: code, kind } = store.places[place[m]];
      add(tally.roles, role[m]);
      add(tally.countries, code || "");
      add(tally.kinds, kind);
    }
    this.names = new Map([["", this.text("noCountry")]]);
    for (const { country_code: code, country, name, kind } of store.places) {
      if (code && (country || !this.names.has(code))) {
        this.names.set(code, country || (kind === "country" ? name : code));
      }
    }
    this.counts = tally;
  }

  makeRoles() {
    const { el } = geomap;
    const { text } = this;
    this.roleButtons = new Map();
    for (const [index, role] of geomap.ROLES.entries()) {
      const n = this.counts.roles.get(index);
      if (!n) continue;
      const button = el(
        "button",
        {
          type: "button",
          class: `gm-role gm-${role}`,
          title: text(`roleHint.${role}`),
          onclick: () => this.toggleRole(index),
        },
        el("span", { class: "gm-dot" }),
        text(`role.${role}`),
        el("span", { class: "gm-number" }, text.number(n)),
      );
      this.roleButtons.set(index, button);
    }
    return el("div", { class: "gm-roles", role: "group", "aria-label": text("roles") }, ...this.roleButtons.values());
  }

  toggleRole(index) {
    const roles = new Set(this.store.state.roles);
    if (!roles.delete(index)) roles.add(index);
    this.store.set({ roles }, { from: "filters" });
  }

  makeDrawer() {
    const { el } = geomap;
    const { text, store } = this;
    const names = (key, name) =>
      [...this.counts[key]]
        .map(([value, n]) => ({ value, n, name: name(value) }))
        .sort((a, b) => b.n - a.n || a.name.localeCompare(b.name, text("lang")));
    const parts = [];
    if (this.counts.kinds.size > 1) {
      const kinds = names("kinds", (kind) => text(`kind.${kind}`));
      kinds.sort((a, b) => geomap.KINDS.indexOf(a.value) - geomap.KINDS.indexOf(b.value));
      parts.push(this.facet("kinds", kinds));
    }
    parts.push(this.makeConfidence());
    if (this.counts.countries.size > 1) {
      parts.push(this.facet("countries", names("countries", (code) => this.names.get(code) || code)));
    }
    if (this.counts.sources.size > 1) {
      parts.push(this.facet("sources", names("sources", (source) => source || text("noSource"))));
    }
    if (store.articles.some((article) => article.published)) parts.push(this.makeDates());
    return el("div", { class: "gm-drawer", role: "group", "aria-label": text("filters"), hidden: true }, ...parts);
  }

  // Nothing ticked is as good as everything ticked; ticking narrows to what is ticked.
  facet(key, items) {
    const { el } = geomap;
    const { text, store } = this;
    const boxes = new Map();
    const list = el("div", { class: "gm-options" });
    for (const { value, n, name } of items) {
      const box = el("input", { type: "checkbox" });
      box.addEventListener("change", () => {
        const ticked = [...boxes].filter(([, { checked }]) => checked).map(([item]) => item);
        store.set({ [key]: ticked.length ? new Set(ticked) : null }, { from: "filters" });
      });
      boxes.set(value, box);
      list.append(
        el(
          "label",
          { class: "gm-option" },
          box,
          el("span", { dir: "auto", class: "gm-option-name" }, name),
          el("span", { class: "gm-number" }, text.number(n)),
        ),
      );
    }
    this.facets.push(() => {
      const on = store.state[key];
      for (const [value, box] of boxes) box.checked = Boolean(on?.has(value));
    });
    const field = el("fieldset", { class: "gm-facet" }, el("legend", {}, text(`facet.${key}`)));
    if (items.length > 9) field.append(this.narrower(list, text(`narrow.${key}`)));
    field.append(list);
    return field;
  }

  // A field that hides the options of a long list that do not have what is typed.
  narrower(list, words) {
    const field = geomap.el("input", { type: "search", class: "gm-narrow", placeholder: words, "aria-label": words });
    field.addEventListener("input", () => {
      const sought = geomap.foldUnits(field.value.trim());
      for (const option of list.children) {
        option.hidden = !geomap.foldUnits(option.textContent).includes(sought);
      }
    });
    return field;
  }

  makeConfidence() {
    const { el } = geomap;
    const { text, store } = this;
    const id = "gm-confidence";
    const slider = el("input", { type: "range", min: 0, max: 95, step: 5, id });
    const shown = el("output", { for: id, class: "gm-number" });
    slider.addEventListener("input", () => {
      store.set({ confidence: Number(slider.value) }, { from: "filters" });
    });
    this.facets.push(() => {
      const { confidence } = store.state;
      slider.value = confidence;
      shown.textContent = confidence ? text("atLeast", { percent: text.percent(confidence) }) : text("any");
      slider.setAttribute("aria-valuetext", shown.textContent);
      slider.style.setProperty("--gm-filled", `${(confidence / 95) * 100}%`);
    });
    return el(
      "div",
      { class: "gm-facet" },
      el("div", { class: "gm-facet-head" }, el("label", { for: id }, text("facet.confidence")), shown),
      slider,
    );
  }

  makeDates() {
    const { el } = geomap;
    const { text, store } = this;
    const field = (key) => {
      const input = el("input", { type: "date", id: `gm-${key}` });
      input.addEventListener("change", () => store.set({ [key]: input.value }, { from: "filters" }));
      this.facets.push(() => {
        if (input !== document.activeElement) input.value = store.state[key];
      });
      return el("label", { class: "gm-date" }, el("span", {}, text(key)), input);
    };
    const legend = el("legend", {}, text("facet.dates"));
    return el("fieldset", { class: "gm-facet" }, legend, el("div", { class: "gm-dates" }, field("from"), field("to")));
  }

  open(on) {
    this.drawer.hidden = !on;
  }

  follow() {
    const { state } = this.store;
    for (const [index, button] of this.roleButtons) {
      button.setAttribute("aria-pressed", String(state.roles.has(index)));
    }
    for (const update of this.facets) update();
    const chips = this.on().map(({ words, off }) =>
      geomap.el(
        "button",
        {
          type: "button",
          class: "gm-chip",
          title: this.text("removeFilter", { what: words }),
          "aria-label": this.text("removeFilter", { what: words }),
          onclick: () => this.store.set(off, { from: "filters" }),
        },
        geomap.el("bdi", {}, words),
        geomap.icon("close"),
      ),
    );
    this.chips.replaceChildren(...chips);
    this.chips.hidden = !chips.length;
  }

  // The filters that are on, but for the roles, whose own chips show it: words and how to undo it.
  on() {
    const { text, store } = this;
    const { state } = store;
    const found = [];
    const some = (key, name) => {
      if (!state[key]) return;
      const names = [...state[key]].map(name);
      const shown = names.slice(0, 2).join(", ");
      const words = names.length > 2 ? text("andMore", { names: shown, more: names.length - 2 }) : shown;
      found.push({ words: words || text("nothing"), off: { [key]: null } });
    };
    if (state.query) found.push({ words: `“${state.query}”`, off: { query: "" } });
    some("kinds", (kind) => text(`kind.${kind}`));
    some("countries", (code) => this.names.get(code) || code);
    some("sources", (source) => source || text("noSource"));
    if (state.confidence) {
      found.push({ words: text("atLeast", { percent: text.percent(state.confidence) }), off: { confidence: 0 } });
    }
    if (state.from || state.to) {
      found.push({ words: text.span(state.from, state.to), off: { from: "", to: "" } });
    }
    if (!state.undated) found.push({ words: text("datedOnly"), off: { undated: true } });
    return found;
  }

  // Whether anything at all is filtered.
  any() {
    const { roles } = this.store.state;
    return this.on().length > 0 || [...this.roleButtons.keys()].some((index) => !roles.has(index));
  }

  reset() {
    this.store.set(geomap.unfiltered(), { from: "filters" });
  }
};
