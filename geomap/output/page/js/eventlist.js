"use strict";
// The list of events: what happened, where and when; the latest first, the undated last. What has
// not happened comes after what has, and what is doubtful after both: a far date is often a wrong one.

geomap.EventList = class {
  constructor(context) {
    Object.assign(this, context); // store, map, text, openEvent
    this.windowed = new geomap.Windowed({
      label: this.text("tab.events"),
      estimate: 92,
      fill: (event, button) => this.fill(event, button),
      open: (event) => this.openEvent(event.rows[0]),
      hover: (event) => this.store.setHover({ place: event ? event.places[0] : null }),
    });
    this.root = this.windowed.root;
  }

  // One item an event, with its rows and places, the surest first.
  update(top = false) {
    const { store } = this;
    const { events } = store;
    if (store.state.show !== "events") return 0;
    const byId = new Map();
    for (let row = 0; row < events.count; row++) {
      if (!events.shown[row] || store.placeOfEvent(row) < 0) continue;
      const { [row]: id } = events.id;
      if (!byId.has(id)) byId.set(id, { rows: [], places: [] });
      byId.get(id).rows.push(row);
    }
    const { place } = store.state;
    let shown = [...byId.values()];
    for (const item of shown) {
      item.rows.sort((a, b) => events.confidence[b] - events.confidence[a] || a - b);
      item.places = [...new Set(item.rows.map((row) => store.placeOfEvent(row)))];
    }
    if (place !== null) shown = shown.filter((item) => item.places.includes(place));
    const day = ({ rows }) => events.firstDay[rows[0]] ?? -Infinity;
    const standing = ({ rows: [row] }) => (events.confidence[row] < geomap.UNCERTAIN_BELOW ? 2 : events.happened(row) ? 0 : 1);
    shown.sort((a, b) => standing(a) - standing(b) || (day(a) === day(b) ? 0 : day(b) > day(a) ? 1 : -1) || events.main[b.rows[0]] - events.main[a.rows[0]] || a.rows[0] - b.rows[0]);
    this.windowed.show(shown, { top });
    return shown.length;
  }

  fill({ rows, places }, button) {
    const { el } = geomap;
    const { store, text } = this;
    const [row] = rows;
    const [what, ...facts] = geomap.eventFacts(store, row, text);
    const unsure = store.events.confidence[row] < geomap.UNCERTAIN_BELOW;
    const names = this.namesOf(places.slice(0, 3)).join(", ");
    const where = places.length > 3 ? text("namesAndMore", { names, n: places.length - 3 }) : names;
    const told = el("span", { class: "gm-row-snippet", dir: "auto" });
    button.classList.add("gm-event-row");
    button.append(
      el("span", { class: "gm-row-title" }, el("span", { class: `gm-dot gm-event${unsure ? " gm-unsure" : ""}` }), ` ${what}: `, el("bdi", {}, where)),
      told,
      el(
        "span",
        { class: "gm-row-meta" },
        el("span", { class: "gm-row-date" }, facts.join(" · ") || text("undated")),
        unsure ? el("span", { class: "gm-row-doubt" }, text("doubtful")) : null,
        el("span", { class: "gm-row-count" }, text("reports", { n: store.events.articlesOf(row).length })),
      ),
    );
    this.tell(row, told);
  }

  // Places of one name, with what they lie in.
  namesOf(places) {
    const all = places.map((place) => this.store.places[place]);
    return all.map(({ shown, shownWithin }) => {
      const alone = all.filter((other) => other.shown === shown).length < 2;
      return alone || !shownWithin.length ? shown : `${shown} (${shownWithin[0]})`;
    });
  }

  async tell(row, node) {
    const told = await this.store.eventDetail(row).catch(() => null);
    if (told) node.textContent = geomap.cutText(told.sentence, 120);
  }
};
