"use strict";
// The time strip below the map: a histogram of the events by when they were, or of the mentions by
// when they were published, with a brush, a button that plays it, and what has no date apart.

geomap.makeTimeStrip = (reader) => {
  const { store } = reader;
  const days = new Set([...store.days, ...(store.events.firstDay ?? [])].filter((day) => day !== null));
  const undated = store.days.some((day) => day === null);
  if (!days.size || (days.size === 1 && !undated)) return null;
  return new geomap.TimeStrip(reader);
};

geomap.TimeStrip = class {
  HEIGHT = 40; // px of the bars
  INSET = 8; // px beside them, for the handles

  constructor({ store, text, map }) {
    Object.assign(this, { store, text, map });
    this.span = null; // the days that one has zoomed to
    this.build();
    document.body.append(this.root);
    document.body.classList.add("gm-timed");
    this.brush = new geomap.Brush(this);
    new ResizeObserver(() => this.resize()).observe(this.chart);
    store.addEventListener("change", ({ detail: { changed } }) => {
      const idle = ["view", "article", "place", "mention", "list"];
      if ([...changed].every((key) => idle.includes(key))) return;
      if (["show", "by", "corrections"].some((key) => changed.has(key))) this.layOut();
      this.pendingCount ||= [...changed].some((key) => key !== "from" && key !== "to");
      if (this.waiting) return;
      this.waiting = requestAnimationFrame(() => {
        this.waiting = 0;
        if (this.pendingCount) this.count();
        this.pendingCount = false;
        this.draw();
      });
    });
    this.resize();
  }

  build() {
    const { el, svg, icon, iconButton } = geomap;
    const { text, store } = this;
    this.playButton = el("button", { type: "button", class: "gm-play", onclick: () => this.play(!this.playing) }, icon("play"));
    this.range = el("span", { class: "gm-range", "aria-live": "off" });
    this.unitName = el("span", { class: "gm-unit" });
    this.clear = iconButton("close", text("clearDates"), () => this.select(null), { class: "gm-icon-button gm-clear" });
    this.closer = iconButton("closer", text("zoomTime"), () => this.zoomTo(this.selected()), { class: "gm-icon-button gm-clear" });
    this.wider = iconButton("wider", text("wholeTime"), () => this.zoomTo(null), { class: "gm-icon-button gm-clear" });
    this.chart = svg("svg", { class: "gm-chart", role: "group", "aria-label": text("histogram") });
    this.tip = el("div", { class: "gm-time-tip", hidden: true });
    const box = el("div", { class: "gm-chart-box" }, this.chart, this.tip);
    const words = [el("div", { class: "gm-range-line" }, this.range, this.clear, this.closer, this.wider), this.unitName];
    if (store.events.count) {
      this.by = el("select", { class: "gm-by", "aria-label": text("dates.label") }, ...["event", "published"].map((by) => el("option", { value: by }, text(`dates.${by}`))));
      this.by.addEventListener("change", () => store.set({ by: this.by.value, from: "", to: "" }, { from: "time" }));
      words.push(this.by);
    }
    this.undatedBox = el("input", { type: "checkbox" });
    this.undatedBox.addEventListener("change", () => {
      const { from, to } = store.state;
      const usual = !from && !to;
      store.set({ undated: this.undatedBox.checked === usual ? null : this.undatedBox.checked }, { from: "time" });
    });
    this.undatedWords = el("span", {});
    this.undatedLabel = el("label", { class: "gm-undated" }, this.undatedBox, this.undatedWords);
    this.root = el(
      "section",
      { class: "gm-strip geomap", "aria-label": text("time") },
      ...[this.playButton, el("div", { class: "gm-time-words" }, ...words), box, this.undatedLabel],
    );
    this.chart.addEventListener("pointermove", (event) => this.showTip(event));
    this.chart.addEventListener("pointerleave", () => (this.tip.hidden = true));
    this.chart.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
    this.setPlaying(false);
  }

  resize() {
    const width = Math.floor(this.chart.getBoundingClientRect().width);
    if (!width || width === this.width) return;
    this.width = width;
    this.layOut();
    this.count();
    this.draw();
  }

  // The days of all that could be shown: of events, or of articles.
  allDays() {
    const { store } = this;
    const { events } = store;
    if (geomap.datesBy(store.state) === "published") return store.days.filter((day) => day !== null);
    return events.firstDay.filter((day, row) => day !== null && store.placeOfEvent(row) >= 0);
  }

  layOut() {
    const all = this.allDays();
    this.first = all.reduce((a, b) => Math.min(a, b), Infinity);
    this.last = all.reduce((a, b) => Math.max(a, b), -Infinity);
    const { span } = this;
    const days = span ? all.filter((day) => day >= span[0] && day < span[1]) : all;
    if (!days.length) days.push(...(all.length ? [all[0]] : [0]));
    Object.assign(this, geomap.makeAxis(days, this.width || 600, { inset: this.INSET }));
  }

  zoomTo(span) {
    this.span = span;
    this.layOut();
    this.count();
    this.draw();
  }

  // With the wheel, about where the pointer is.
  wheel(event) {
    event.preventDefault();
    const [first, last] = [this.edges[0], this.edges.at(-1)];
    const at = this.dayAt(event);
    const by = event.deltaY < 0 ? 0.6 : 1 / 0.6;
    const span = [Math.round(at - (at - first) * by), Math.round(at + (last - at) * by)];
    if (span[0] <= this.first && span[1] > this.last) this.zoomTo(null);
    else if (span[1] - span[0] >= 2 && this.allDays().some((day) => day >= span[0] && day < span[1])) this.zoomTo(span);
  }

  x(day) {
    const { edges, xs } = this;
    if (day >= edges.at(-1)) return xs.at(-1);
    if (day <= edges[0]) return xs[0];
    const slot = geomap.binOf(edges, Math.floor(day));
    return xs[slot] + ((day - edges[slot]) / (edges[slot + 1] - edges[slot])) * (xs[slot + 1] - xs[slot]);
  }

  slotAt(event) {
    const x = event.clientX - this.chart.getBoundingClientRect().left;
    const slot = this.xs.findIndex((left, index) => index && x < left) - 1;
    return x < this.xs[0] ? 0 : slot < 0 ? this.xs.length - 2 : slot;
  }

  dayAt(event) {
    const x = event.clientX - this.chart.getBoundingClientRect().left;
    const slot = this.slotAt(event);
    const share = Math.max(0, Math.min(0.9999, (x - this.xs[slot]) / (this.xs[slot + 1] - this.xs[slot])));
    return this.edges[slot] + share * (this.edges[slot + 1] - this.edges[slot]);
  }

  showTip(event) {
    const slot = this.slotAt(event);
    const [from, to] = [geomap.isoOf(this.edges[slot]), geomap.isoOf(this.edges[slot + 1] - 1)];
    const { text, store } = this;
    const span = text.span(from, to);
    const what = geomap.datesBy(store.state) === "event" || store.state.show === "events" ? "events" : "mentions";
    this.tip.textContent = this.gaps.has(slot) ? text("gapTime", { from: text.day(from), to: text.day(to) }) : `${span}: ${text(what, { n: this.sums[slot] })}`;
    this.tip.hidden = false;
    this.tip.style.left = `${Math.max(80, Math.min(this.width - 80, (this.xs[slot] + this.xs[slot + 1]) / 2))}px`;
  }

  // Events, or mentions of each role, in each slot, by all filters but the dates.
  count() {
    if (!this.edges) return;
    const { store } = this;
    const { events, state, days } = store;
    const slots = this.edges.length - 1;
    const series = new Map();
    const [low, high] = [this.edges[0], this.edges.at(-1)];
    const add = (name, day) => {
      if (day === null || day < low || day >= high) return;
      if (!series.has(name)) series.set(name, new Int32Array(slots));
      series.get(name)[geomap.binOf(this.edges, day)] += 1;
    };
    const shown = store.shownBut("time");
    if (state.show === "events") {
      const seen = new Set();
      for (let row = 0; row < events.count; row++) {
        if (!shown[row] || store.placeOfEvent(row) < 0 || seen.has(events.id[row])) continue;
        seen.add(events.id[row]);
        const name = events.confidence[row] < geomap.UNCERTAIN_BELOW ? "event gm-bars-unsure" : "event";
        add(name, state.by === "event" ? events.firstDay[row] : days[events.article[row]]);
      }
    } else {
      const { article, place, role, count } = store.mentions;
      for (let m = 0; m < count; m++) if (shown[m] && place[m] >= 0) add(geomap.ROLES[role[m]], days[article[m]]);
    }
    this.series = [...series].sort(([a], [b]) => geomap.ROLES.indexOf(a.split(" ")[0]) - geomap.ROLES.indexOf(b.split(" ")[0]) || a.length - b.length);
    this.sums = new Int32Array(slots);
    for (const [, counts] of this.series) counts.forEach((n, slot) => (this.sums[slot] += n));
  }

  // The days that are selected, or the whole range.
  selected() {
    const { from, to } = this.store.state;
    const first = geomap.dayOf(from) ?? this.edges[0];
    const last = geomap.dayOf(to);
    return [Math.max(this.edges[0], first), Math.min(this.edges.at(-1), last === null ? this.edges.at(-1) : last + 1)];
  }

  // Select from one day up to another, which is not in it; null is everything.
  select(span, from = "time") {
    // What reaches the end of the range is open on that side.
    const [first, last] = span ?? [-Infinity, Infinity];
    const dates = {
      from: first <= Math.min(this.first, this.edges[0]) ? "" : geomap.isoOf(first),
      to: last >= this.edges.at(-1) && last > this.last ? "" : geomap.isoOf(last - 1),
    };
    if (from !== "play") this.play(false);
    this.store.set(dates, { from });
  }

  draw() {
    if (!this.edges) return;
    const { svg } = geomap;
    const { state } = this.store;
    const most = Math.max(1, ...this.sums);
    const right = this.xs.at(-1);
    const parts = [svg("line", { x1: this.INSET, x2: right, y1: this.HEIGHT + 2.5, y2: this.HEIGHT + 2.5, class: "gm-axis" })];
    for (const slot of this.gaps) {
      const x = (this.xs[slot] + this.xs[slot + 1]) / 2;
      parts.push(svg("path", { d: `M${x - 5} ${this.HEIGHT + 7}l4 -9M${x + 1} ${this.HEIGHT + 7}l4 -9`, class: "gm-break" }));
    }
    const floor = new Float64Array(this.sums.length);
    // A lone mention must still be seen.
    const scale = (n) => (n ? Math.max(2.5, (n / most) * (this.HEIGHT - 2)) : 0);
    for (const [name, counts] of this.series) {
      let d = "";
      counts.forEach((n, slot) => {
        if (!n) return;
        const [left, wide] = [this.xs[slot], this.xs[slot + 1] - this.xs[slot]];
        const width = Math.max(1.5, Math.min(26, wide - (wide > 4 ? 1 : 0.3)));
        const at = left + (wide - width) / 2;
        const height = scale(this.sums[slot]) * (n / this.sums[slot]);
        d += `M${at.toFixed(1)} ${(this.HEIGHT + 2 - floor[slot]).toFixed(1)}h${width.toFixed(1)}v-${height.toFixed(1)}h-${width.toFixed(1)}z`;
        floor[slot] += height;
      });
      if (d) parts.push(svg("path", { d, class: `gm-bars gm-${name}` }));
    }
    parts.push(...this.ticks());
    this.chart.setAttribute("viewBox", `0 0 ${this.width} ${this.HEIGHT + 20}`);
    this.brush.draw(parts);
    const all = !state.from && !state.to;
    const dated = this.first <= this.last; // else no day is known
    const whole = dated ? this.text.span(geomap.isoOf(this.first), geomap.isoOf(this.last), this.unit) : "";
    this.range.textContent = all ? whole : this.text.span(state.from, state.to);
    this.clear.hidden = all;
    this.closer.hidden = all;
    this.wider.hidden = !this.span;
    this.unitName.textContent = this.text(`by.${state.show}.${this.unit}`);
    if (this.by) {
      this.by.value = state.by;
      this.by.hidden = state.show !== "events";
    }
    const undated = this.store.undatedLeft();
    this.undatedLabel.hidden = !undated;
    this.undatedWords.textContent = this.text("undatedShort", { n: undated });
    this.undatedBox.checked = state.undated ?? all;
  }

  // Dates below the bars, as many as there is room for: at the start, after each gap, and between.
  ticks() {
    const { svg } = geomap;
    const lang = this.text("lang");
    const style = { day: { day: "numeric", month: "short", year: "2-digit" }, week: { day: "numeric", month: "short", year: "2-digit" }, month: { month: "short", year: "numeric" }, quarter: { month: "short", year: "numeric" } }[this.unit] ?? { year: "numeric" };
    const format = new Intl.DateTimeFormat(lang, { ...style, timeZone: "UTC" });
    const nodes = [];
    const taken = [];
    const put = (slot) => {
      const x = this.xs[slot];
      const words = format.format(new Date(geomap.isoOf(this.edges[slot])));
      const to = x + 12 + [...words].reduce((sum, sign) => sum + (sign > "\u2e80" ? 11 : 6), 0); // Chinese signs are wide
      if (to > this.width || taken.some(([low, high]) => x < high && low < to)) return;
      taken.push([x - 6, to]);
      nodes.push(svg("line", { x1: x + 0.5, x2: x + 0.5, y1: this.HEIGHT + 3, y2: this.HEIGHT + 7, class: "gm-axis" }));
      nodes.push(svg("text", { x: Math.max(0, x + 4), y: this.HEIGHT + 17, class: "gm-tick" }, words));
    };
    // Where there is something, the most first; then whatever has room.
    const slots = [...this.sums.keys()].filter((slot) => !this.gaps.has(slot));
    slots.sort((a, b) => this.sums[b] - this.sums[a] || a - b).forEach(put);
    return nodes;
  }

  // Play: the window of days moves on, over stretches where nothing is, to the end.
  play(on) {
    clearInterval(this.timer);
    if (!on) return this.setPlaying(false);
    const bins = this.sums.length;
    const [first, last] = this.selected().map((day) => this.edges.findIndex((edge) => edge >= day));
    const whole = last - first >= bins;
    const length = whole ? Math.max(1, Math.round(bins / 12)) : Math.max(1, last - first);
    let at = whole || last >= bins ? 0 : first + 1;
    const busy = (from) => this.sums.subarray(from, from + length).some(Boolean);
    const step = () => {
      while (at + length < bins && !busy(at)) at += 1;
      if (at + length > bins || !busy(at)) return this.play(false);
      this.select([this.edges[at], this.edges[at + length]], "play");
      at += 1;
    };
    this.setPlaying(true);
    this.timer = setInterval(step, Math.max(300, Math.min(1000, 24000 / bins)));
    step();
  }

  setPlaying(on) {
    this.playing = on;
    const words = this.text(on ? "pause" : "play");
    this.playButton.replaceChildren(geomap.icon(on ? "pause" : "play"));
    this.playButton.setAttribute("aria-label", words);
    this.playButton.title = words;
  }

  focus() {
    this.brush.handles[0].focus();
  }
};
