"use strict";
// How places are counted: by mentions, on the whole page and in the open article.

// How often places are told of: how often in all, in which roles, how surely.
geomap.Tally = class {
  constructor(places) {
    this.count = new Int32Array(places);
    this.role = new Uint8Array(places).fill(geomap.ROLES.length);
    this.confidence = new Uint8Array(places);
    this.roles = new Int32Array(places * geomap.ROLES.length);
    this.unsure = new Int32Array(places);
    this.planned = new Int32Array(places); // events that have not happened
  }

  add(place, role, confidence, { planned = false, weight = 1 } = {}) {
    this.count[place] += weight;
    this.roles[place * geomap.ROLES.length + role] += weight;
    // Shown by its strongest role: they are in that order.
    if (role < this.role[place]) this.role[place] = role;
    if (confidence > this.confidence[place]) this.confidence[place] = confidence;
    if (confidence < geomap.UNCERTAIN_BELOW) this.unsure[place] += weight;
    if (planned) this.planned[place] += 1;
  }

  // Whether all that is told of a place is doubtful; or some of it.
  doubt(place) {
    const { [place]: unsure } = this.unsure;
    return unsure === this.count[place] ? 2 : unsure ? 1 : 0;
  }
};

// The parts of the store that count mentions.
geomap.storeTallies = {
  tallyMentions() {
    const { count, article, place, role, confidence, shown, weight } = this.mentions;
    const tally = new geomap.Tally(this.places.length);
    const counts = { events: 0, mentions: 0, places: 0, unplaced: 0 };
    this.articleEvents = null;
    this.articlePlaced = new Int32Array(this.articles.length);
    for (let m = 0; m < count; m++) {
      if (!shown[m]) continue;
      if (place[m] < 0) {
        counts.unplaced += weight[m];
        continue;
      }
      counts.mentions += weight[m];
      this.articlePlaced[article[m]] += 1;
      tally.add(place[m], role[m], confidence[m], { weight: weight[m] });
    }
    for (const one of tally.count) counts.places += one > 0;
    return { tally, counts };
  },

  // What the open article tells of places: its map is its own.
  tallyHere() {
    const { article } = this.state;
    this.here = null;
    if (article === null) return;
    const { first, last } = this.articles[article];
    const { place, role, confidence } = this.mentions;
    const shown = this.shownHere();
    this.here = new geomap.Tally(this.places.length);
    this.here.mentions = 0;
    for (let m = first; m < last; m++) {
      if (place[m] < 0 || !shown[m]) continue;
      this.here.add(place[m], role[m], confidence[m]);
      this.here.mentions += 1;
    }
    this.here.places = this.here.count.reduce((sum, count) => sum + (count > 0), 0);
  },

  // Which mentions of the open article are shown: what is asked of dates, sources and words has
  // found the article, and narrows no further what it names.
  shownHere() {
    const kept = this.inArticle;
    const shown = this.passing(["from", "to", "undated", "sources", "langs", "query"]);
    this.inArticle = kept;
    return shown;
  },

  // Whether a tally counts events: that of an open article never does.
  countsEvents(tally) {
    return this.state.show === "events" && tally === this.all;
  },

  // How many events or mentions there are at several places together, each once.
  total(places, tally) {
    if (!this.countsEvents(tally) || places.length < 2) {
      return places.reduce((sum, place) => sum + tally.count[place], 0);
    }
    const ids = new Set();
    for (const place of places) for (const id of this.idsAt.get(place) ?? []) ids.add(id);
    return ids.size;
  },

  // How many mentions, or events, there are of what is not shown now, by the same filters.
  mentionsLeft() {
    const { place, count, shown, weight } = this.mentions;
    let left = 0;
    for (let m = 0; m < count; m++) if (shown[m] && place[m] >= 0) left += weight[m];
    return left;
  },

  eventsLeft() {
    const ids = new Set();
    for (let row = 0; row < this.events.count; row++) {
      if (this.events.shown[row] && this.placeOfEvent(row) >= 0) ids.add(this.events.id[row]);
    }
    return ids.size;
  },

  // How many articles, or events, a filter of dates leaves out since they have no date.
  undatedLeft() {
    const { events, state } = this;
    if (geomap.datesBy(state) === "published") {
      return this.days.reduce((sum, day) => sum + (day === null), 0);
    }
    const ids = new Set();
    for (let row = 0; row < events.count; row++) {
      if (events.firstDay[row] === null && this.placeOfEvent(row) >= 0) ids.add(events.id[row]);
    }
    return ids.size;
  },
};
