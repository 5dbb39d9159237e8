"use strict";
// What is shown: what happened or all that is named; the chips of the types of events or of the
// roles; the drawer with the other filters; and a chip for each filter that is on. All numbers are
// of what the other filters leave.

geomap.KINDS = ["point", "country", "region"];
const CHIPS = 6; // types of events that have a chip of their own; all are in the drawer

geomap.Filters = class {
  constructor({ store, text }) {
    Object.assign(this, { store, text });
    this.nameCountries();
    this.facets = [];
    this.show = this.makeShow();
    this.roles = this.makeRoles();
    this.drawer = this.makeDrawer();
    this.chips = geomap.el("div", { class: "gm-chips", role: "group", "aria-label": text("filtersOn") });
    store.addEventListener("change", ({ detail }) => {
      if (detail.changed.has("corrections") || detail.changed.has("show")) this.remake();
      const { changed } = detail;
      if (changed.has("corrections") || geomap.FILTERS.some((name) => changed.has(name))) this.follow();
    });
  }

  // Corrections change what there is to choose from, and so does what is counted.
  remake() {
    this.nameCountries();
    const [show, roles, drawer] = [this.show, this.roles, this.drawer];
    this.facets = [];
    this.show = this.makeShow();
    this.roles = this.makeRoles();
    this.drawer = this.makeDrawer();
    this.drawer.hidden = drawer.hidden;
    const focused = show?.contains(document.activeElement);
    show?.replaceWith(this.show);
    if (focused) this.show.querySelector("[aria-pressed=true]").focus({ preventScroll: true });
    roles.replaceWith(this.roles);
    drawer.replaceWith(this.drawer);
  }

  nameCountries() {
    this.names = new Map([["", this.text("noCountry")]]);
    for (const { country_code: code, country, name, kind } of this.store.places) {
      if (code && (country || !this.names.has(code))) {
        this.names.set(code, country || (kind === "country" ? name : code));
      }
    }
  }

  // How many events, or mentions, there are of each role, country, source, kind, type or doubt:
  // of what passes all other filters, or of all there are.
  tally(key, all = false) {
    const { store } = this;
    const { places, articles, mentions, events, state } = store;
    const tally = new Map();
    const unsure = (confidence) => (confidence < geomap.UNCERTAIN_BELOW ? "only" : "no");
    if (state.show === "events" && key !== "roles") {
      const passes = all ? null : store.shownBut(key);
      const ids = new Map();
      const add = (value, row) => {
        if (!ids.has(value)) ids.set(value, new Set());
        ids.get(value).add(events.id[row]);
      };
      for (let row = 0; row < events.count; row++) {
        const place = store.placeOfEvent(row);
        if (place < 0 || (passes && !passes[row])) continue;
        if (key === "types") add(events.group[row], row);
        else if (key === "countries") add(places[place].country_code || "", row);
        else if (key === "kinds") add(places[place].kind, row);
        else if (key === "doubt") add(unsure(events.confidence[row]), row);
        else for (const article of events.articlesOf(row)) add(articles[article][key === "langs" ? "lang" : "source"] || "", row);
      }
      for (const [value, some] of ids) tally.set(value, some.size);
      return tally;
    }
    const passes = all ? null : store.shownBut(key);
    const { article, place, role, confidence, count, weight } = mentions;
    for (let m = 0; m < count; m++) {
      if (place[m] < 0 || (passes && !passes[m])) continue;
      const value = {
        roles: () => role[m],
        countries: () => places[place[m]].country_code || "",
        kinds: () => places[place[m]].kind,
        doubt: () => unsure(confidence[m]),
        sources: () => articles[article[m]].source || "",
        langs: () => articles[article[m]].lang,
      }[key]();
      tally.set(value, (tally.get(value) || 0) + weight[m]);
    }
    return tally;
  }

  // What happened, or every place that is named: two buttons, where the page knows events.
  makeShow() {
    const { el } = geomap;
    const { text, store } = this;
    if (!store.hasEvents) return null;
    const button = (show) => {
      const number = el("span", { class: "gm-number" });
      const attributes = { type: "button", class: "gm-show", "aria-pressed": String(store.state.show === show), onclick: () => this.turnTo(show) };
      this.facets.push(() => {
        const n = show === store.state.show ? store.shown[show] : show === "events" ? store.eventsLeft() : store.mentionsLeft();
        number.textContent = text.number(n);
      });
      return el("button", attributes, text(`show.${show}`), number);
    };
    return el("div", { class: "gm-shows", role: "group", "aria-label": text("show.label") }, button("events"), button("mentions"));
  }

  turnTo(show) {
    const { state } = this.store;
    const list = state.list === "places" ? "places" : show === "events" ? "events" : "articles";
    this.store.set({ show, list }, { from: "filters" });
  }

  // The chips: one press shows only what it says, another all again; with Ctrl or
  // Shift one adds it to what is shown, or takes it away.
  makeRoles() {
    const { el } = geomap;
    const { text, store } = this;
    const events = store.state.show === "events";
    const key = events ? "types" : "roles";
    const all = this.tally(key, true);
    let values = events ? [...all.keys()].sort((a, b) => all.get(b) - all.get(a) || (a < b ? -1 : 1)) : [...geomap.ROLES.keys()].filter((role) => all.get(role));
    if (events && values.length > CHIPS + 1) values = values.slice(0, CHIPS);
    this.roleButtons = new Map();
    const chip = (value) => {
      const number = el("span", { class: "gm-number" });
      const name = events ? text.group(value) : text(`role.${geomap.ROLES[value]}`);
      const hint = events ? text("chipHint") : `${text(`roleHint.${geomap.ROLES[value]}`)}. ${text("chipHint")}`;
      const button = el(
        "button",
        {
          type: "button",
          class: `gm-role gm-${events ? "event" : geomap.ROLES[value]}`,
          title: hint,
          onclick: (event) => this.choose(key, value, event.ctrlKey || event.metaKey || event.shiftKey),
        },
        el("span", { class: "gm-dot" }),
        name,
        number,
      );
      this.roleButtons.set(value, button);
      return { value, button, number };
    };
    const chips = values.map(chip);
    this.facets.push(() => {
      const counts = this.tally(key);
      for (const { value, button, number } of chips) {
        const on = events ? store.state.types?.has(value) : store.state.roles.size < geomap.ROLES.length && store.state.roles.has(value);
        button.setAttribute("aria-pressed", String(Boolean(on)));
        number.textContent = text.number(counts.get(value) ?? 0);
      }
    });
    const more = events && all.size > chips.length
      ? el("button", { type: "button", class: "gm-role gm-more-types", onclick: () => this.openDrawer() }, text("moreTypes", { n: all.size - chips.length }))
      : null;
    const label = text(events ? "facet.types" : "roles");
    return el("div", { class: `gm-roles${events ? " gm-types" : ""}`, role: "group", "aria-label": label }, ...chips.map(({ button }) => button), more);
  }

  choose(key, value, add) {
    const { state } = this.store;
    const every = [...this.tally(key, true).keys()];
    const now = state[key] ?? new Set(every);
    const left = (some) => every.filter((one) => some.has(one)).length;
    let next = new Set([value]);
    if (add) {
      next = new Set(now);
      if (!next.delete(value)) next.add(value);
    } else if (left(now) === 1 && now.has(value)) next = new Set();
    // None is as good as all.
    const whole = left(next) === 0 || left(next) === every.length;
    this.store.set({ [key]: !whole ? next : key === "roles" ? new Set(geomap.ROLES.keys()) : null }, { from: "filters" });
  }

  makeDrawer() {
    const { el } = geomap;
    const { text, store } = this;
    const names = (key, name) =>
      [...this.tally(key, true)]
        .map(([value, n]) => ({ value, n, name: name(value) }))
        .sort((a, b) => b.n - a.n || a.name.localeCompare(b.name, text("lang")));
    const parts = [];
    if (store.state.show === "events") parts.push(this.facet("types", names("types", (group) => text.group(group))));
    const kinds = names("kinds", (kind) => text(`kind.${kind}`));
    kinds.sort((a, b) => geomap.KINDS.indexOf(a.value) - geomap.KINDS.indexOf(b.value));
    if (kinds.length > 1) parts.push(this.facet("kinds", kinds));
    parts.push(this.makeConfidence());
    const countries = names("countries", (code) => this.names.get(code) || code);
    if (countries.length > 1) parts.push(this.facet("countries", countries));
    const sources = names("sources", (source) => source || text("noSource"));
    if (sources.length > 1) parts.push(this.facet("sources", sources));
    const langs = names("langs", (code) => text.language(code));
    if (langs.length > 1) parts.push(this.facet("langs", langs));
    if (store.articles.some((article) => article.published)) parts.push(this.makeDates());
    return el("div", { class: "gm-drawer", role: "group", "aria-label": text("filters"), hidden: true }, ...parts);
  }

  // Nothing ticked is as good as everything ticked; ticking narrows to what is ticked.
  facet(key, items) {
    const { el } = geomap;
    const { text, store } = this;
    const boxes = new Map();
    const numbers = new Map();
    const list = el("div", { class: "gm-options" });
    for (const { value, n, name } of items) {
      const box = el("input", { type: "checkbox" });
      box.addEventListener("change", () => {
        const ticked = [...boxes].filter(([, { checked }]) => checked).map(([item]) => item);
        store.set({ [key]: ticked.length ? new Set(ticked) : null }, { from: "filters" });
      });
      boxes.set(value, box);
      numbers.set(value, el("span", { class: "gm-number" }, text.number(n)));
      list.append(
        el(
          "label",
          { class: "gm-option" },
          box,
          el("span", { dir: "auto", class: "gm-option-name" }, name),
          numbers.get(value),
        ),
      );
    }
    this.facets.push(() => {
      if (this.drawer?.hidden) return;
      const on = store.state[key];
      const counts = this.tally(key);
      for (const [value, number] of numbers) number.textContent = text.number(counts.get(value) ?? 0);
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
    const doubts = el("div", { class: "gm-doubts" });
    for (const doubt of ["", "no", "only"]) {
      const radio = el("input", { type: "radio", name: "gm-doubt", value: doubt });
      radio.addEventListener("change", () => store.set({ doubt }, { from: "filters" }));
      const number = doubt ? el("span", { class: "gm-number" }) : null;
      doubts.append(el("label", { class: "gm-option" }, radio, el("span", { class: "gm-option-name" }, text(`doubt.${doubt || "all"}`)), number ?? ""));
      this.facets.push(() => {
        radio.checked = store.state.doubt === doubt;
        if (number && !this.drawer?.hidden) number.textContent = text.number(this.tally("doubt").get(doubt) ?? 0);
      });
    }
    return el(
      "div",
      { class: "gm-facet" },
      el("div", { class: "gm-facet-head" }, el("label", { for: id }, text("facet.confidence")), shown),
      slider,
      doubts,
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
    if (on) this.follow();
  }

  follow() {
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
    if (state.show === "events") some("types", (group) => text.group(group));
    some("kinds", (kind) => text(`kind.${kind}`));
    some("countries", (code) => this.names.get(code) || code);
    some("sources", (source) => source || text("noSource"));
    some("langs", (code) => text.language(code));
    if (state.confidence) {
      found.push({ words: text("atLeast", { percent: text.percent(state.confidence) }), off: { confidence: 0 } });
    }
    if (state.from || state.to) {
      const left = state.undated ? 0 : store.undatedLeft();
      const words = text.span(state.from, state.to);
      found.push({ words: left ? text("withoutUndated", { span: words, n: left }) : words, off: { from: "", to: "", undated: null } });
    } else if (state.undated === false) found.push({ words: text("datedOnly"), off: { undated: null } });
    if (state.doubt) found.push({ words: text(`doubt.${state.doubt}`), off: { doubt: "" } });
    return found;
  }

  // Whether anything at all is filtered.
  any() {
    const { roles, show } = this.store.state;
    return this.on().length > 0 || (show === "mentions" && [...this.roleButtons.keys()].some((index) => !roles.has(index)));
  }

  reset() {
    this.store.set({ ...geomap.unfiltered(this.store.opensOn), show: this.store.state.show }, { from: "filters" });
  }
};
