"use strict";
// What happened: the rows of events (geomap/output/page/events.py), which of them the filters
// leave, and how places are counted, by events or by mentions.

const HAPPENED = new Set(["happened", "reported"]); // the rest is planned, threatened or denied

geomap.EVENT_DETAILS_EVERY = 5000; // as geomap.output.page.events.EVERY

geomap.Events = class {
  constructor(columns) {
    this.count = columns?.count ?? 0;
    const read = (name) => geomap.column(columns[name]);
    if (!this.count) return;
    this.id = read("event");
    this.article = read("article");
    this.ownPlace = Int32Array.from(read("place"), (place) => place - 1);
    this.mention = Int32Array.from(read("mention"), (mention) => mention - 1);
    for (const name of ["type", "group", "status", "from", "to", "precision", "confidence", "main", "start", "length"]) {
      this[name] = read(name);
    }
    this.people = columns.people;
    this.told = columns.told;
    this.shown = new Uint8Array(this.count);
    this.firstDay = Array.from(this.from, (day) => geomap.dayOf(day));
    this.lastDay = Array.from(this.to, (day, row) => geomap.lastDayOf(day) ?? this.firstDay[row]);
  }

  // Whether it took place, as far as the article says.
  happened(row) {
    return HAPPENED.has(this.status[row]);
  }

  // The articles that tell of it, the one whose words are shown first.
  articlesOf(row) {
    return [this.article[row], ...(this.told[row] ?? [])];
  }
};

// The parts of the store that are about events.
geomap.storeEvents = {
  // Where an event is now: a corrected mention takes it along.
  placeOfEvent(row) {
    const { events, mentions } = this;
    const mention = events.mention[row];
    return mention < 0 ? events.ownPlace[row] : mentions.place[mention];
  },

  // Which events pass the filters, all but those named.
  passingEvents(without = []) {
    const { events, places } = this;
    const state = { ...this.state };
    const all = this.openState();
    for (const name of without) state[name] = all[name];
    const passes = new Uint8Array(events.count);
    const found = this.found(state.query);
    const { from, to } = geomap.daysOf(state);
    const inSource = this.articles.map(
      ({ source, lang }) => (!state.sources || state.sources.has(source)) && (!state.langs || state.langs.has(lang)),
    );
    for (let row = 0; row < events.count; row++) {
      const place = this.placeOfEvent(row);
      if (events.mention[row] >= 0 && this.rejected.has(events.mention[row])) continue;
      if (state.types && !state.types.has(events.group[row])) continue;
      if (events.confidence[row] < state.confidence) continue;
      if (state.doubt && (events.confidence[row] < geomap.UNCERTAIN_BELOW) !== (state.doubt === "only")) continue;
      if (place < 0 && (state.countries || state.kinds)) continue;
      if (state.countries && !state.countries.has(places[place].country_code)) continue;
      if (state.kinds && !state.kinds.has(places[place].kind)) continue;
      const articles = events.articlesOf(row).filter((article) => inSource[article]);
      if (!articles.length) continue;
      if (found.places?.size ? !found.places.has(place) : found.articles && !articles.some((article) => found.articles.has(article))) continue;
      if (geomap.datesBy(state) === "event") {
        if (!geomap.isWithin(events.firstDay[row], events.lastDay[row], from, to, state.undated)) continue;
      } else if (!articles.some((article) => geomap.isWithin(this.days[article], this.lastDays[article], from, to, state.undated))) continue;
      passes[row] = 1;
    }
    return passes;
  },

  // The shown events of a place, the latest first.
  eventsOf(place) {
    const rows = [];
    for (let row = 0; row < this.events.count; row++) {
      if (this.events.shown[row] && this.placeOfEvent(row) === place) rows.push(row);
    }
    return rows.sort((a, b) => (this.events.firstDay[b] ?? -Infinity) - (this.events.firstDay[a] ?? -Infinity) || a - b);
  },

  tallyEvents() {
    const { events } = this;
    const tally = new geomap.Tally(this.places.length);
    const counts = { events: 0, mentions: 0, places: 0 };
    const [seen, placed] = [new Set(), new Set()];
    this.articlePlaced = null;
    this.articleEvents = new Int32Array(this.articles.length);
    this.idsAt = new Map(); // place -> the events there
    for (let row = 0; row < events.count; row++) {
      if (!events.shown[row]) continue;
      const place = this.placeOfEvent(row);
      if (place < 0) continue;
      placed.add(events.id[row]);
      if (!this.idsAt.has(place)) this.idsAt.set(place, new Set());
      const here = this.idsAt.get(place);
      if (here.has(events.id[row])) continue;
      here.add(events.id[row]);
      tally.add(place, 0, events.confidence[row], { planned: !events.happened(row) });
      if (seen.has(events.id[row])) continue;
      seen.add(events.id[row]);
      for (const article of events.articlesOf(row)) this.articleEvents[article] += 1;
    }
    counts.events = placed.size;
    for (const count of tally.count) counts.places += count > 0;
    return { tally, counts };
  },

  async eventDetail(row) {
    const chunk = Math.floor(row / geomap.EVENT_DETAILS_EVERY);
    const told = await this.chunks.get(`events-${chunk}`);
    told.read ||= Object.fromEntries(Object.entries(told).map(([name, column]) => [name, geomap.column(column)]));
    const at = row - chunk * geomap.EVENT_DETAILS_EVERY;
    return Object.fromEntries(Object.entries(told.read).map(([name, values]) => [name, values[at]]));
  },
};

// Which dates are asked for: those of events, or of the articles' publication.
geomap.datesBy = ({ show, by }) => (show === "events" ? by : "published");

// The days that a filter of dates says, null where it is open.
geomap.daysOf = ({ from, to }) => ({ from: geomap.dayOf(from), to: geomap.lastDayOf(to) });

// Whether what lasts from one day to another falls into a span; what has no day does where there is
// no span, or where it is asked for.
geomap.isWithin = (first, last, from, to, undated) => {
  if (first === null) return undated ?? (from === null && to === null);
  return (from === null || last >= from) && (to === null || first <= to);
};
