"use strict";
// What the reader found wrong: collected here, applied to the page at once, kept through a reload,
// and taken along as corrections.csv, whose form geomap/corrections/apply.py describes.

geomap.CORRECTION_COLUMNS = [
  ...["article", "sentence", "mention", "occurrence", "scope", "action", "role", "place"],
  ...["geonameid", "latitude", "longitude", "feature_class", "feature_code"],
  ...["admin1", "country_code", "country", "population"],
  ...["who", "when"],
];
geomap.SCOPES = ["mention", "article", "all"]; // the narrowest first

// Text without whitespace and what cannot be seen: names are compared so, as geomap does.
geomap.plain = (text) =>
  text
    .replace(/'(?=[=+\-@＝＋－＠])/g, "")
    .replace(/[\s\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffd]/g, "");

geomap.samePlace = (a, b) =>
  a.geonameid && b.geonameid
    ? a.geonameid === b.geonameid
    : Math.abs(a.latitude - b.latitude) < 1e-5 && Math.abs(a.longitude - b.longitude) < 1e-5;

geomap.Corrections = class extends EventTarget {
  constructor(store, id) {
    super();
    this.store = store;
    this.key = `geomap-corrections-${id}`;
    this.list = [];
    this.who = this.keptWho();
    this.first = new Map(); // mention -> what it was before any correction
    this.names = new Map(); // article -> names of its mentions, plain
    // What is told of a mention follows its correction, here as in the table that is built of it.
    this.told = store.detail.bind(store);
    store.detail = async (mention) => this.amended(mention, await this.told(mention));
    this.ready = this.restore();
  }

  // Of {mention, scope, action, role, place}: which mention in the table that is, and go.
  async add({ mention, scope, action, role = "", place = null }) {
    const { store } = this;
    const detail = await this.told(mention);
    const article = store.mentions.article[mention];
    const anchor = await this.anchor(mention, detail);
    const correction = {
      ...{ article: store.articles[article].name, sentence: anchor.sentence, mention: detail.mention },
      ...{ occurrence: anchor.occurrence, scope, action, role, place, at: mention },
      ...{ who: this.who, when: `${new Date().toISOString().slice(0, 19)}Z` },
    };
    // A second thought takes the place of the first.
    const same = (other) =>
      other.at === mention && other.scope === scope && (other.action === "role") === (action === "role");
    this.list = this.list.filter((other) => !same(other));
    this.list.push(correction);
    await this.changed();
    return correction;
  }

  async undo(correction) {
    this.list = this.list.filter((other) => other !== correction);
    await this.changed();
  }

  async clear() {
    this.list = [];
    await this.changed();
  }

  // The corrections that decide about a mention, if any.
  of(mention) {
    return this.list.filter((correction) => correction.reach?.has(mention));
  }

  amended(mention, detail) {
    const before = this.first.get(mention);
    const place = this.store.mentions.place[mention];
    if (before && place === before.place && this.of(mention).some(({ action }) => action === "right")) {
      return { ...detail, confidence: 1, reasons: [detail.reasons, "confirmed by a reader"].filter(Boolean).join("; ") };
    }
    if (!before || (place === before.place && this.store.mentions.role[mention] === before.role)) return detail;
    if (place === before.place) return { ...detail, reasons: [detail.reasons, "role corrected by a reader"].filter(Boolean).join("; ") };
    const candidates = [...detail.candidates];
    if (before.place >= 0) {
      const { geonameid, feature_code, latitude, longitude } = this.store.places[before.place];
      const name = this.store.fullName(this.store.places[before.place]);
      candidates.unshift({ place: name, geonameid, feature_code, latitude, longitude, probability: before.confidence / 100, former: true });
    }
    const now = this.store.places[place];
    const other = (candidate) => !now || !geomap.samePlace(candidate, now);
    const by = place < 0 ? {} : { provenance: "correction", confidence: 1 };
    return { ...detail, reasons: "corrected by a reader", candidates: candidates.filter(other), ...by };
  }

  // The sentence as the table has it, or the words around the mention as an excerpt of it, and
  // which mention of the name in it this one is.
  async anchor(mention, detail) {
    const { store } = this;
    const { article, start, end } = store.mentions;
    const words = await store.text(article[mention]);
    if (!detail.sentence) {
      const before = words.slice(Math.max(0, start[mention] - 60), start[mention]).split("\n").at(-1);
      const after = words.slice(end[mention], end[mention] + 60).split("\n")[0];
      const cut = (text) => text.replace(/\s+/g, " ");
      const sentence = `… ${cut(before).replace(/^\S*\s/, "")}${detail.mention}${cut(after).replace(/\s\S*$/, "")} …`;
      return { sentence, occurrence: 1 };
    }
    let occurrence = 0;
    const { first } = store.articles[article[mention]];
    const names = await this.namesOf(article[mention]);
    for (let m = first; m <= mention; m++) {
      if (names[m - first] !== geomap.plain(detail.mention)) continue;
      const { sentence } = m === mention ? detail : await this.told(m);
      if (sentence && geomap.plain(sentence) === geomap.plain(detail.sentence)) occurrence += 1;
    }
    return { sentence: detail.sentence, occurrence };
  }

  async namesOf(article) {
    if (!this.names.has(article)) {
      const { first, last } = this.store.articles[article];
      const { start, end } = this.store.mentions;
      const words = await this.store.text(article);
      const names = [];
      for (let m = first; m < last; m++) names.push(geomap.plain(words.slice(start[m], end[m])));
      this.names.set(article, names);
    }
    return this.names.get(article);
  }

  // The mentions that a correction reaches. In texts that lie beside the page it is those of its
  // own article: the others are not there yet, and geomap build corrects them.
  async reached({ at, scope, mention }) {
    if (scope === "mention") return [at];
    const { store } = this;
    const own = store.mentions.article[at];
    const everywhere = scope === "all" && store.searchesTexts;
    const articles = everywhere ? store.articles : [store.articles[own]];
    const name = geomap.plain(mention);
    const found = [];
    for (const { index, first, last } of articles) {
      if (first === last) continue;
      const names = await this.namesOf(index);
      for (let m = first; m < last; m++) if (names[m - first] === name) found.push(m);
    }
    return found;
  }

  // All corrections anew, over what was before: the narrowest decides, then the last.
  async changed({ keep = true } = {}) {
    const { store } = this;
    const { place, role, confidence } = store.mentions;
    for (const correction of this.list) correction.reach ||= new Set(await this.reached(correction));
    const order = [...this.list.entries()].sort(
      ([i, a], [j, b]) => geomap.SCOPES.indexOf(a.scope) - geomap.SCOPES.indexOf(b.scope) || j - i,
    );
    const wanted = new Map();
    for (const [, correction] of order) {
      for (const mention of correction.reach) {
        if (!wanted.has(mention)) wanted.set(mention, []);
        wanted.get(mention).push(correction);
      }
    }
    for (const mention of wanted.keys()) {
      if (this.first.has(mention)) continue;
      this.first.set(mention, { place: place[mention], role: role[mention], confidence: confidence[mention] });
    }
    // By what they are to become, so that the page is drawn again only once for each.
    const groups = new Map();
    for (const [mention, before] of this.first) {
      const to = this.decide(wanted.get(mention) || [], before);
      const key = JSON.stringify(to);
      if (!groups.has(key)) groups.set(key, { to, mentions: [] });
      groups.get(key).mentions.push(mention);
    }
    store.rejected = new Set([...groups.values()].filter(({ to }) => to.place === null).flatMap(({ mentions }) => mentions));
    for (const { to, mentions } of groups.values()) {
      const given = typeof to.place === "number" && to.place < 0 ? { ...to, place: null } : to;
      store.correct(mentions, given);
    }
    for (const mention of this.first.keys()) if (!wanted.has(mention)) this.first.delete(mention);
    if (keep) this.keep();
    this.dispatchEvent(new Event("change"));
  }

  decide(ranked, before) {
    let about = ranked.find(({ action }) => action !== "role");
    const role = ranked.find((correction) => correction.role)?.role;
    // A role that was given after, or nearer, says that it is a place after all.
    if (about?.action === "not a place" && ranked[0].role) about = null;
    const to = { role: role ? geomap.ROLES.indexOf(role) : before.role };
    if (!about) return { ...to, place: before.place, confidence: before.confidence };
    return { ...to, place: about.action === "not a place" ? null : this.placeOf(about.place) };
  }

  // A correction's place as the store makes one.
  placeOf({ place, geonameid, latitude, longitude, feature_class, feature_code, country_code }) {
    // The page knows more of a place that it has already.
    const known = this.store.places.find((other) => geonameid && other.geonameid === geonameid);
    if (known) return known.index;
    const [name, ...within] = place.split(", ");
    const area = geomap.AREA_CODES.test(feature_code || "");
    return {
      ...{ name, within, geonameid: geonameid || null, latitude, longitude, feature_code },
      ...{ feature_class: feature_class || "", country_code: country_code || "" },
      ...{ kind: /^PCL/.test(feature_code || "") ? "country" : area ? "region" : "point", reach_km: area ? 60 : 0 },
    };
  }

  // ---- keeping and taking along ----

  keptWho() {
    try {
      return localStorage.getItem("geomap-who") ?? "";
    } catch {
      return ""; // without storage it is said anew
    }
  }

  // Who corrects, from now on.
  setWho(who) {
    this.who = who.trim().slice(0, 60);
    try {
      localStorage.setItem("geomap-who", this.who);
    } catch {
      // it lasts as long as the page is open
    }
    this.dispatchEvent(new Event("who"));
  }

  keep() {
    try {
      const list = this.list.map(({ reach, ...correction }) => correction);
      if (list.length) localStorage.setItem(this.key, JSON.stringify(list));
      else localStorage.removeItem(this.key);
    } catch {
      // Without storage they last as long as the page is open.
    }
  }

  async restore() {
    let list = [];
    try {
      list = JSON.parse(localStorage.getItem(this.key)) || [];
    } catch {
      list = [];
    }
    if (!Array.isArray(list) || !list.length) return;
    const { store } = this;
    const sound = (correction) =>
      Number.isInteger(correction?.at) && correction.at >= 0 && correction.at < store.mentions.count &&
      geomap.SCOPES.includes(correction.scope) &&
      store.articles[store.mentions.article[correction.at]].name === correction.article;
    this.list = list.filter(sound);
    try {
      await this.changed({ keep: false });
    } catch {
      this.list = []; // texts that can't be read, say: better none than a half
      this.dispatchEvent(new Event("change"));
    }
  }

  csv() {
    const rows = this.list.map((correction) => {
      const row = { ...correction, ...correction.place };
      if (!correction.place) row.place = "";
      return geomap.CORRECTION_COLUMNS.map((column) => geomap.csvCell(row[column] ?? "", column)).join(",");
    });
    return `\ufeff${[geomap.CORRECTION_COLUMNS.join(","), ...rows].join("\n")}\n`;
  }

  download() {
    const address = URL.createObjectURL(new Blob([this.csv()], { type: "text/csv;charset=utf-8" }));
    const link = geomap.el("a", { href: address, download: "corrections.csv" });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), 10000);
  }
};

// Feature codes of what is an area (as geomap/output/page/kinds.py has them), for places new to the page.
geomap.AREA_CODES =
  /^(ADM|CONT|OCN|RGN|SEA|GULF|BAY|STRT|CHN|STM|LK|MTS|DSRT|PLAT|PLN|PEN|ISL|VAL|TERR|ZN|PRK|CNL)/;
