"use strict";
// The state in the address: a link reopens it, Back and Forward go through it.

geomap.Hash = class {
  constructor(store) {
    this.store = store;
    this.written = null; // the address as the browser gives it back
    this.formatted = null;
    this.waiting = 0;
    this.readNow();
    store.addEventListener("change", ({ detail }) => {
      if (detail.from === "hash") return;
      const onlyView = detail.changed.size === 1 && detail.changed.has("view");
      this.write(detail.push && !onlyView);
    });
    window.addEventListener("popstate", () => this.readNow());
    window.addEventListener("hashchange", () => this.readNow());
  }

  readNow() {
    if (location.hash === this.written) return;
    clearTimeout(this.waiting);
    this.written = location.hash;
    this.formatted = null;
    this.store.set(this.read(location.hash), { from: "hash" });
  }

  // Only what differs from the page as it opens is in the address.
  write(push) {
    clearTimeout(this.waiting);
    if (push) {
      this.put(true);
      return;
    }
    // Browsers slow down pages that write often; the last one counts.
    this.waiting = setTimeout(() => this.put(false), 250);
  }

  put(push) {
    const hash = this.format();
    if (hash === this.formatted || (!hash && !location.hash)) return;
    this.formatted = hash;
    // In a notebook's frame there is no address to keep it in.
    try {
      history[push ? "pushState" : "replaceState"](null, "", hash || location.pathname + location.search);
    } catch {
      // it is done without
    }
    this.written = location.hash;
  }

  format() {
    const { state, articles, places } = this.store;
    const parts = [];
    const add = (key, value) => parts.push(`${key}=${geomap.hashValue(value)}`);
    const list = (key, items) => items && parts.push(`${key}=${[...items].map(geomap.hashValue).join(",")}`);
    if (state.article !== null) add("article", articles[state.article].name || state.article);
    if (state.place !== null) add("place", this.nameOf(places[state.place]));
    if (state.mention !== null) add("mention", state.mention);
    const open = this.store.openState();
    if (state.show !== open.show) add("show", state.show);
    list("types", state.types);
    if (state.roles.size < geomap.ROLES.length) {
      list("roles", [...state.roles].sort().map((index) => geomap.ROLES[index]));
    }
    list("countries", state.countries);
    list("sources", state.sources);
    list("langs", state.langs);
    list("kinds", state.kinds);
    if (state.confidence) add("confidence", state.confidence);
    if (state.doubt) add("doubt", state.doubt);
    if (state.query) add("q", state.query);
    if (state.from) add("from", state.from);
    if (state.to) add("to", state.to);
    if (state.by !== open.by) add("by", state.by);
    if (state.undated !== null) add("undated", state.undated ? "yes" : "no");
    if (state.list !== open.list) add("list", state.list);
    if (state.step) add("step", state.step + 1);
    if (state.draw !== open.draw) add("draw", state.draw);
    if (state.view) {
      const { lat, lng, zoom } = state.view;
      list("view", [lat.toFixed(4), lng.toFixed(4), Number(zoom.toFixed(2))]);
    }
    return parts.length ? `#${parts.join("&")}` : "";
  }

  nameOf(place) {
    return place.geonameid ? `${place.name}.${place.geonameid}` : `${place.name}@${place.latitude},${place.longitude}`;
  }

  // The whole state that an address stands for. What is unknown in it, or makes no sense, is passed
  // over: links grow old, and are written by anybody.
  read(hash) {
    const state = this.store.openState();
    const { events } = this.store;
    const given = new Map();
    for (const part of hash.slice(1, 20000).split("&")) {
      const at = part.indexOf("=");
      if (at > 0) given.set(part.slice(0, at), part.slice(at + 1));
    }
    const plain = (key) => geomap.fromHash(given.get(key) ?? "");
    const set = (key, known) => {
      if (!given.has(key)) return null;
      const items = given.get(key).split(",").map(geomap.fromHash);
      const kept = items.filter((item) => known.has(item));
      return kept.length || !given.get(key) ? new Set(kept) : null;
    };
    const { articles, places, mentions } = this.store;
    if (given.has("article")) {
      const name = plain("article");
      const found = articles.findIndex((article) => article.name === name);
      const index = found < 0 && /^\d{1,9}$/.test(name) ? Number(name) : found;
      if (index >= 0 && index < articles.length) state.article = index;
    }
    if (given.has("place")) {
      const name = plain("place");
      const index = places.findIndex((place) => this.nameOf(place) === name);
      if (index >= 0) state.place = index;
    }
    if (/^\d{1,9}$/.test(plain("mention")) && Number(plain("mention")) < mentions.count) {
      const mention = Number(plain("mention"));
      if (state.article === null || mentions.article[mention] === state.article) state.mention = mention;
    }
    if (plain("show") === "mentions" || (plain("show") === "events" && events.count)) state.show = plain("show");
    else if (given.has("roles")) state.show = "mentions"; // only these have roles
    if (events.count) state.types = set("types", new Set(events.group));
    if (["no", "only"].includes(plain("doubt"))) state.doubt = plain("doubt");
    if (plain("by") === "published" || (plain("by") === "event" && events.count)) state.by = plain("by");
    if (given.has("roles")) {
      const roles = plain("roles").split(",").map((role) => geomap.ROLES.indexOf(role));
      state.roles = new Set(roles.filter((index) => index >= 0));
    }
    if (given.has("countries")) state.countries = set("countries", new Set(places.map((p) => p.country_code)));
    if (given.has("sources")) state.sources = set("sources", new Set(articles.map((a) => a.source)));
    if (given.has("langs")) state.langs = set("langs", new Set(articles.map((a) => a.lang)));
    if (given.has("kinds")) state.kinds = set("kinds", new Set(geomap.KINDS));
    if (/^\d{1,3}$/.test(plain("confidence"))) state.confidence = Math.min(100, Number(plain("confidence")));
    state.query = plain("q").slice(0, 500);
    for (const key of ["from", "to"]) {
      if (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(plain(key))) state[key] = plain(key);
    }
    if (["yes", "no"].includes(plain("undated"))) state.undated = plain("undated") === "yes";
    const { steps } = this.store.published;
    if (/^\d{1,3}$/.test(plain("step")) && steps[Number(plain("step")) - 1]) state.step = Number(plain("step")) - 1;
    if (geomap.DRAWINGS.includes(plain("draw"))) state.draw = plain("draw");
    const lists = ["articles", "places", ...(steps.length ? ["story"] : []), ...(this.store.embedded ? [] : ["review"]), ...(events.count ? ["events"] : [])];
    if (lists.includes(plain("list"))) state.list = plain("list");
    const [lat, lng, zoom] = plain("view").split(",").map(Number);
    if (given.has("view") && Math.abs(lat) <= 90 && Math.abs(lng) <= 360 && zoom >= 0 && zoom <= 20) {
      state.view = { lat, lng, zoom };
    }
    return state;
  }
};

// Letters of every script stand in the address as they are; what would part it does not.
geomap.hashValue = (value) =>
  String(value)
    .toWellFormed?.()
    .replace(/[%&=,#\s\u0000-\u001f"<>`\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, encodeURIComponent) ??
  encodeURIComponent(value);

geomap.fromHash = (value) => {
  try {
    return decodeURIComponent(value.replaceAll("+", "%2B"));
  } catch {
    return "";
  }
};
