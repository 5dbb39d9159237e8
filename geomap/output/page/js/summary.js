"use strict";
// What the reading pane says of all there is: its headline, its counts, what could not be placed,
// what to do when nothing is left, and that a program found it.

// Who found the places, how right that is, and as of when: of the articles, not of the clock.
geomap.machineNote = (store, text) => {
  const { mentions, events } = store;
  const mean = (count, placed, confidence) => {
    let [sum, n] = [0, 0];
    for (let i = 0; i < count; i++) {
      if (!placed(i)) continue;
      sum += confidence[i];
      n += 1;
    }
    return n ? Math.round(sum / n) : null;
  };
  const places = mean(mentions.count, (m) => mentions.place[m] >= 0, mentions.confidence);
  if (places === null) return text("machine.plain");
  const happened = mean(events.count, (row) => store.placeOfEvent(row) >= 0, events.confidence);
  const share = text.percent(places);
  const right = happened === null ? text("machine.places", { share }) : text("machine.events", { share, events: text.percent(happened) });
  const days = store.articles.map(({ published }) => published.slice(0, 10)).filter((day) => geomap.dayOf(day) !== null).sort();
  return days.length ? `${right} ${text("machine.dated", { day: text.day(days.at(-1)) })}` : right;
};

geomap.readerSummary = {
  // Mentions and events that are on the map, whatever the filters.
  countPlaced() {
    const { mentions, events } = this.store;
    let placed = 0;
    for (let m = 0; m < mentions.count; m++) if (mentions.place[m] >= 0) placed += mentions.weight[m];
    const ids = new Set();
    for (let row = 0; row < events.count; row++) if (this.store.placeOfEvent(row) >= 0) ids.add(events.id[row]);
    return { mentions: placed, events: ids.size };
  },

  // What could not be placed is said, and on request listed, at the foot of the list.
  makeUnplaced() {
    const { el } = geomap;
    const { store, text } = this;
    const { place, count } = store.mentions;
    const missing = [];
    for (let m = 0; m < count; m++) if (place[m] < 0) missing.push(m);
    if (!missing.length) return null;
    const details = el("details", { class: "gm-unplaced-list" }, el("summary", {}, text("unplaced", { n: store.weighed(missing) })));
    const fill = () => {
      const list = geomap.unplacedList(missing, this);
      details.append(list);
    };
    details.addEventListener("toggle", fill, { once: true });
    return details;
  },

  headline() {
    const { store, text } = this;
    if (store.title) return store.title;
    if (store.articles.length === 1 && store.articles[0].title) return store.articles[0].title;
    const n = store.aggregated?.articles ?? store.articles.length;
    return n ? text("titleOfArticles", { n }) : text("titleOfNothing");
  },

  // That rows stand for several mentions, and what is not on the page.
  sayAggregated() {
    const { store, text } = this;
    if (!store.aggregated) return null;
    const told = Object.fromEntries(["mentions", "articles", "events"].map((name) => [name, text(name, { n: store.aggregated[name] })]));
    const share = text.percent(Math.floor((100 * store.aggregated.shown) / store.aggregated.mentions));
    return geomap.el("p", { class: "gm-note gm-aggregated", dir: "auto" }, text("aggregated", { ...told, share }));
  },

  showCount() {
    const { store, text } = this;
    const { show } = store.state;
    const { places, articles } = store.shown;
    const filtered = this.filters.any();
    const shown = store.shown[show];
    const total = this.totals[show];
    const values = {
      shown: shown < total ? text(`shownOf.${show}`, { shown: text.number(shown), n: total }) : text(show, { n: shown }),
      places: text("places", { n: places }),
      articles: text("articles", { n: articles }),
    };
    if (store.here) {
      this.count.textContent = text("countHere", {
        mentions: text("mentions", { n: store.here.mentions }),
        places: text("places", { n: store.here.places }),
      });
    } else if (!store.articles.length) this.count.textContent = text("noArticles");
    else if (!store.mentions.count) this.count.textContent = text("nothingFound");
    else if (!this.totals.mentions) this.count.textContent = text("nothingPlaced");
    else this.count.textContent = text("countOf", values);
    this.resetButton.hidden = !filtered;
    const on = this.filters.on().filter(({ off }) => !("query" in off)).length;
    this.filterButton.classList.toggle("gm-on", on > 0);
    this.filterButton.lastChild.textContent = on ? `${text("filters")} (${text.number(on)})` : text("filters");
  },

  // What to do when there is nothing to see.
  showEmpty(count, filtered) {
    const { el } = geomap;
    const { text, store } = this;
    this.empty.hidden = count > 0;
    if (count) return;
    const say = (title, hint, button) =>
      this.empty.replaceChildren(
        el("p", { class: "gm-empty-title" }, title),
        el("p", {}, hint),
        button ? el("button", { type: "button", class: "gm-solid", onclick: () => this.reset() }, text("resetAll")) : "",
      );
    if (!store.articles.length) say(text("noArticles"), text("nothingFoundHint"));
    else if (!store.mentions.count) say(text("nothingFound"), text("nothingFoundHint"));
    else if (!this.totals.mentions) say(text("nothingPlaced"), text("nothingPlacedHint"));
    else if (filtered && store.state.query) say(text("nothingMatches", { query: store.state.query }), text("nothingShownHint"), true);
    else say(text("nothingShown"), text("nothingShownHint"), filtered);
  },
};
