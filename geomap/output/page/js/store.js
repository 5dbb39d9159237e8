"use strict";
// What the page knows, and what of it is shown: articles, places, mentions, filters, the choice.
// Every part of the page reads it here and changes it here.

geomap.ROLES = ["event", "mention", "dateline", "metonym", "demonym"]; // as geomap.schema.location.ROLES
geomap.UNCERTAIN_BELOW = 50; // percent

// What decides which mentions and events are shown; the rest of the state is what is open and where.
geomap.FILTERS = [
  ...["show", "types", "roles", "countries", "sources", "langs", "kinds", "confidence", "doubt", "query", "from", "to", "by", "undated"],
];

// The state in which nothing is filtered.
geomap.unfiltered = (show = "mentions") => ({
  show, // "events", or "mentions"
  types: null, // groups of types of events
  roles: new Set(geomap.ROLES.keys()),
  countries: null,
  sources: null,
  langs: null,
  kinds: null,
  confidence: 0,
  doubt: "", // "no" leaves the doubtful out, "only" all else
  query: "",
  from: "",
  to: "",
  by: show === "events" ? "event" : "published", // which dates these are
  undated: null, // whether the undated are shown; null: as long as no dates are asked for
});

geomap.newState = (show) => ({
  article: null,
  place: null,
  mention: null,
  ...geomap.unfiltered(show),
  list: show === "events" ? "events" : "articles",
  step: null, // of the story
  draw: "points", // or areas in tints (density.js)
  view: null,
});

geomap.same = (a, b) => {
  if (a instanceof Set && b instanceof Set) return a.size === b.size && [...a].every((item) => b.has(item));
  if (a && b && typeof a === "object") return JSON.stringify(a) === JSON.stringify(b);
  return a === b;
};

geomap.Store = class extends EventTarget {
  constructor(data, chunks) {
    super();
    this.title = data.title;
    this.embedded = Boolean(data.embed);
    this.published = geomap.readPublished(data.published);
    this.divisions = data.divisions ?? {};
    this.credits = data.credits ?? []; // [text, address] of services that placed something
    this.chunks = chunks;
    this.aggregated = data.aggregated ?? null; // what there is in all, where rows stand for several mentions
    this.detailsEvery = data.details;
    this.textFirsts = data.texts;
    this.articles = this.readArticles(data.articles);
    this.places = this.readPlaces(data.places, data.local);
    this.mentions = this.readMentions(data.mentions);
    this.events = new geomap.Events(data.events);
    // March 1945 lasts to its end.
    this.days = this.articles.map(({ published }) => geomap.dayOf(published));
    this.lastDays = this.articles.map(({ published }) => geomap.lastDayOf(published));
    this.hasEvents = this.events.count > 0 && this.events.ownPlace.some((place) => place >= 0);
    // Where most articles are in languages whose events are not told, events would hide them.
    this.opensOn = this.hasEvents && 2 * data.articles.eventless <= this.articles.length ? "events" : "mentions";
    this.state = this.openState();
    this.hover = null;
    this.hoverPlace = null;
    this.rejected = new Set();
    this.texts = new geomap.TextIndex(this);
    this.searchesTexts = !chunks.beside;
    this.indexPlaces();
    this.recompute();
  }

  // The state of the page as it opens.
  openState() {
    const open = geomap.newState(this.opensOn);
    return this.published.steps.length ? { ...open, list: "story" } : open;
  }

  readArticles(columns) {
    const [names, titles, published, sources, urls, langs, counts] = [
      ...["name", "title", "published", "source", "url", "lang", "mentions"],
    ].map((name) => geomap.column(columns[name]));
    let first = 0;
    return names.map((name, index) => {
      const last = first + counts[index];
      const article = {
        ...{ index, name, title: titles[index], published: published[index] },
        ...{ source: sources[index], url: urls[index], lang: langs[index], first, last },
      };
      first = last;
      return article;
    });
  }

  // `local` has the names in the page's language, where that is not the gazetteer's.
  readPlaces(told, local) {
    const { outlines, ...columns } = told;
    const within = local && geomap.column(local.within);
    const names = Object.keys(columns);
    const read = names.map((name) => geomap.column(columns[name]));
    return read[0].map((_, index) => {
      const place = { index, outline: outlines[index] || null, anchor: null };
      for (let i = 0; i < names.length; i++) place[names[i]] = read[i][index];
      place.anchor = [place.latitude, place.longitude];
      place.shown = local?.name[index] || place.name;
      place.shownWithin = within?.[index] ?? place.within;
      return place;
    });
  }

  readMentions(columns) {
    const { count } = columns;
    const [place, start, length, role, confidence] = [
      ...["place", "start", "length", "role", "confidence"],
    ].map((name) => geomap.column(columns[name]));
    const mentions = {
      count,
      article: new Int32Array(count),
      place: new Int32Array(count),
      start: Int32Array.from(start),
      end: new Int32Array(count),
      role: Uint8Array.from(role),
      confidence: Uint8Array.from(confidence),
      // How many mentions a row stands for.
      weight: columns.weight ? Int32Array.from(geomap.column(columns.weight)) : new Int32Array(count).fill(1),
      shown: new Uint8Array(count),
    };
    for (const { index, first, last } of this.articles) mentions.article.fill(index, first, last);
    for (let m = 0; m < count; m++) {
      mentions.place[m] = place[m] - 1;
      mentions.end[m] = start[m] + length[m];
    }
    return mentions;
  }

  // The mentions of each place, one after the other: of place p, from offsets[p] to offsets[p + 1].
  indexPlaces() {
    const { count, place } = this.mentions;
    const offsets = new Int32Array(this.places.length + 1);
    for (let m = 0; m < count; m++) if (place[m] >= 0) offsets[place[m] + 1] += 1;
    for (let p = 0; p < this.places.length; p++) offsets[p + 1] += offsets[p];
    const next = offsets.slice();
    const byPlace = new Int32Array(offsets.at(-1));
    for (let m = 0; m < count; m++) if (place[m] >= 0) byPlace[next[place[m]]++] = m;
    this.byPlace = byPlace;
    this.offsets = offsets;
  }

  found(query) {
    return query.trim() ? this.search(query) : { articles: null, places: null };
  }

  // Which mentions pass the filters, all but those named.
  passing(without = []) {
    const state = { ...this.state };
    const all = this.openState();
    for (const name of without) state[name] = all[name];
    const { count, article, place, role, confidence } = this.mentions;
    const passes = new Uint8Array(count);
    const inArticle = new Uint8Array(this.articles.length);
    const found = this.found(state.query);
    const { from, to } = geomap.daysOf(state);
    const dated = geomap.datesBy(state) === "published";
    for (const { index, source, lang } of this.articles) {
      if (state.sources && !state.sources.has(source)) continue;
      if (state.langs && !state.langs.has(lang)) continue;
      if (dated && !geomap.isWithin(this.days[index], this.lastDays[index], from, to, state.undated)) continue;
      inArticle[index] = !found.articles || found.articles.has(index) ? 3 : 1; // 2: the words are in it
    }
    // Who looks for a place by name is shown that, and not all that its articles name.
    const byName = found.places?.size > 0;
    const atPlace = new Uint8Array(this.places.length);
    for (const { index, country_code: code, kind } of this.places) {
      if (state.countries && !state.countries.has(code)) continue;
      if (state.kinds && !state.kinds.has(kind)) continue;
      atPlace[index] = found.places?.has(index) ? 3 : 1;
    }
    const unplaced = !state.countries && !state.kinds && !state.confidence && !state.doubt ? 1 : 0;
    const ofRole = new Uint8Array(geomap.ROLES.length).fill(state.show === "events" ? 1 : 0);
    for (const index of state.roles) ofRole[index] = 1;
    for (let m = 0; m < count; m++) {
      if (this.rejected.has(m)) continue; // corrected: not a place
      const here = inArticle[article[m]];
      if (!here || !ofRole[role[m]]) continue;
      const there = place[m] < 0 ? unplaced : atPlace[place[m]];
      if (!there || !((byName ? there : here) & 2)) continue;
      if (place[m] >= 0 && confidence[m] < state.confidence) continue;
      if (state.doubt && (confidence[m] < geomap.UNCERTAIN_BELOW) !== (state.doubt === "only")) continue;
      passes[m] = 1;
    }
    this.inArticle = inArticle;
    return passes;
  }

  // For counts that are to be seen beside a filter: which mentions pass all the others.
  shownBut(filter) {
    const kept = this.inArticle;
    const without = filter === "time" ? ["from", "to", "undated"] : [filter];
    const passes = this.state.show === "events" && filter !== "roles" ? this.passingEvents(without) : this.passing(without);
    this.inArticle = kept;
    return passes;
  }

  recompute() {
    const { mentions, events, articles, state } = this;
    mentions.shown.set(this.passing());
    if (events.count) events.shown.set(this.passingEvents());
    const counted = state.show === "events" ? this.tallyEvents() : this.tallyMentions();
    this.all = counted.tally;
    this.shown = counted.counts;
    this.articleShown = new Uint8Array(articles.length);
    // Articles without places are there as long as nothing is asked of mentions.
    const narrowed = state.show === "events" || state.countries || state.kinds || state.confidence > 0 || state.doubt;
    const asked = narrowed || state.roles.size < geomap.ROLES.length;
    for (const { index } of articles) {
      if (this.articleEvents?.[index] || this.articlePlaced?.[index]) this.articleShown[index] = 1;
      else if (!asked && this.inArticle[index] & 2) this.articleShown[index] = 1;
    }
    this.shown.articles = this.articleShown.reduce((sum, shown) => sum + shown, 0);
    this.tallyHere();
    // Of the whole page, whatever is open.
    Object.assign(this, { placeCount: this.all.count, placeRole: this.all.role });
  }

  // Change the state. `push` makes an entry in the browser's history; `from` says who did it.
  set(changes, { push = false, from = null } = {}) {
    const changed = new Set();
    for (const [name, value] of Object.entries(changes)) {
      if (name in this.state && !geomap.same(this.state[name], value)) {
        this.state[name] = value;
        changed.add(name);
      }
    }
    if (changed.size) this.changed(changed, { push, from });
  }

  changed(changed, { push = false, from = null } = {}) {
    if (geomap.FILTERS.some((name) => changed.has(name)) || changed.has("corrections")) this.recompute();
    else if (changed.has("article")) this.tallyHere();
    this.dispatchEvent(new CustomEvent("change", { detail: { changed, push, from } }));
  }

  setHover({ mention = null, place = null }) {
    const at = mention === null ? place : this.mentions.place[mention];
    const hoverPlace = at === null || at < 0 ? null : at;
    if (mention === this.hover && hoverPlace === this.hoverPlace) return;
    this.hover = mention;
    this.hoverPlace = hoverPlace;
    this.dispatchEvent(new Event("hover"));
  }

  // The shown mentions of a place, in the order of the articles.
  mentionsOf(place) {
    const all = this.byPlace.subarray(this.offsets[place], this.offsets[place + 1]);
    return Array.from(all.filter((mention) => this.mentions.shown[mention]));
  }

  // How many mentions rows stand for.
  weighed(rows) {
    return rows.reduce((sum, row) => sum + this.mentions.weight[row], 0);
  }

  // The articles that name a place in a shown mention.
  articlesOf(place) {
    return [...new Set(this.mentionsOf(place).map((mention) => this.mentions.article[mention]))];
  }

  // As the page calls it, in its own language as far as that is known.
  shownName(place) {
    return [place.shown, ...place.shownWithin].join(", ");
  }

  fullName(place) {
    return [place.name, ...place.within].join(", ");
  }

  // Where the text of an article is: its chunk, and which one of that.
  textAt(article) {
    let [low, high] = [0, this.textFirsts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.textFirsts[middle] <= article) low = middle;
      else high = middle - 1;
    }
    return [low, article - this.textFirsts[low]];
  }

  async text(article) {
    const [chunk, index] = this.textAt(article);
    return (await this.chunks.get(`texts-${chunk}`))[index];
  }

  async detail(mention) {
    const chunk = Math.floor(mention / this.detailsEvery);
    const told = await this.chunks.get(`details-${chunk}`);
    told.read ||= {
      reasons: geomap.column(told.reasons),
      provenance: geomap.column(told.provenance),
      precision: geomap.column(told.precision),
      inside: geomap.column(told.inside),
    };
    const index = mention - chunk * this.detailsEvery;
    const candidates = [];
    for (let i = 0; i < told.candidates[index].length; i += 2) {
      const [at, probability] = told.candidates[index].slice(i, i + 2);
      const [place, geonameid, code, latitude, longitude] = told.places[at];
      candidates.push({ place, geonameid, feature_code: code, latitude, longitude, probability });
    }
    const words = await this.text(this.mentions.article[mention]);
    const [from, reach] = [told.sentence[index], told.reach[index]];
    return {
      reasons: told.read.reasons[index],
      provenance: told.read.provenance[index],
      precision: told.read.precision[index],
      radius_km: told.radius_km[index],
      inside: told.read.inside[index],
      candidates,
      // As in the table; null if the text on the page does not hold it as a whole.
      sentence: reach ? words.slice(from, from + reach).replace(/\s+/g, " ").trim() : null,
      mention: words.slice(this.mentions.start[mention], this.mentions.end[mention]),
      start: told.start[index], // code points, as in the table
      end: told.start[index] + told.length[index],
      confidence: told.confidence[index],
    };
  }

  search(query) {
    return this.texts.search(query);
  }

  // Another place (an index, a place to be made, null for none) or another role for mentions.
  // Gives the place's index.
  correct(mentions, { place, role, confidence = 100 } = {}) {
    let index = place;
    if (place && typeof place === "object") index = this.placeLike(place);
    if (place === null) index = -1;
    for (const mention of mentions) {
      if (index !== undefined) {
        this.mentions.place[mention] = index;
        if (index >= 0) this.mentions.confidence[mention] = confidence;
      }
      if (role !== undefined && role !== null) {
        this.mentions.role[mention] = typeof role === "string" ? geomap.ROLES.indexOf(role) : role;
      }
    }
    this.indexPlaces();
    this.texts.namesChanged();
    this.changed(new Set(["corrections"]), { from: "corrections" });
    return index;
  }

  // The place with this GeoNames id, or else name and coordinates; made if there is none.
  placeLike(wanted) {
    const known = this.places.find((place) =>
      wanted.geonameid
        ? place.geonameid === wanted.geonameid
        : !place.geonameid &&
          place.name === wanted.name &&
          place.latitude === wanted.latitude &&
          place.longitude === wanted.longitude,
    );
    if (known) return known.index;
    const index = this.places.length;
    this.places.push({
      ...{ name: "", within: [], kind: "point", feature_class: "", feature_code: "", admin1: "" },
      ...{ country: "", country_code: "", reach_km: 0, outline: null, geonameid: null, population: null },
      ...wanted,
      index,
      anchor: [wanted.latitude, wanted.longitude],
      shown: wanted.name,
      shownWithin: wanted.within ?? [],
    });
    return index;
  }
};

Object.assign(geomap.Store.prototype, geomap.storeEvents, geomap.storeTallies);
