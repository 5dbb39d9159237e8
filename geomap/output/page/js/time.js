"use strict";
// The time strip below the map: a histogram of the mentions by date with a brush, a button that
// plays it, and the articles without a date.

geomap.makeTimeStrip = (reader) => {
  const days = reader.store.articles.map((article) => geomap.dayOf(article.published || ""));
  const dated = new Set(days.filter((day) => day !== null));
  const undated = days.filter((day) => day === null).length;
  if (!dated.size || (dated.size === 1 && !undated)) return null;
  return new geomap.TimeStrip(reader, days, undated);
};

geomap.TimeStrip = class {
  HEIGHT = 40; // px of the bars
  INSET = 8; // px beside them, for the handles

  constructor({ store, text, map }, days, undated) {
    Object.assign(this, { store, text, map, days, undated });
    const known = days.filter((day) => day !== null);
    this.first = known.reduce((a, b) => Math.min(a, b));
    this.last = known.reduce((a, b) => Math.max(a, b));
    this.build();
    document.body.append(this.root);
    document.body.classList.add("gm-timed");
    this.brush = new geomap.Brush(this);
    new ResizeObserver(() => this.resize()).observe(this.chart);
    store.addEventListener("change", ({ detail: { changed } }) => {
      const idle = ["view", "article", "place", "mention", "list"];
      if ([...changed].every((key) => idle.includes(key))) return;
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
    const { el, svg, icon } = geomap;
    const { text, store } = this;
    this.playButton = el("button", { type: "button", class: "gm-play", onclick: () => this.play(!this.playing) }, icon("play"));
    this.range = el("span", { class: "gm-range", "aria-live": "off" });
    this.unitName = el("span", { class: "gm-unit" });
    this.clear = geomap.iconButton("close", text("clearDates"), () => this.select(null), { class: "gm-icon-button gm-clear" });
    this.chart = svg("svg", { class: "gm-chart", role: "group", "aria-label": text("histogram") });
    const box = el("div", { class: "gm-chart-box" }, this.chart);
    const parts = [
      this.playButton,
      el("div", { class: "gm-time-words" }, el("div", { class: "gm-range-line" }, this.range, this.clear), this.unitName),
      box,
    ];
    if (this.undated) {
      this.undatedBox = el("input", { type: "checkbox" });
      this.undatedBox.addEventListener("change", () => {
        store.set({ undated: this.undatedBox.checked }, { from: "time" });
      });
      parts.push(el("label", { class: "gm-undated" }, this.undatedBox, el("span", { title: text("undatedArticles", { n: this.undated }) }, text("undatedShort", { n: this.undated }))));
    }
    this.root = el("section", { class: "gm-strip geomap", "aria-label": text("time") }, ...parts);
    this.setPlaying(false);
  }

  resize() {
    const width = Math.floor(this.chart.getBoundingClientRect().width);
    if (!width || width === this.width) return;
    this.width = width;
    const { unit, edges } = geomap.makeBins(this.first, this.last, Math.max(12, Math.min(160, width / 5)));
    this.edges = edges;
    this.unitName.textContent = this.text(`by.${unit}`);
    this.unit = unit;
    this.binOfArticle = Int32Array.from(this.days, (day) => (day === null ? -1 : geomap.binOf(edges, day)));
    this.count();
    this.draw();
  }

  x(day) {
    const [first, last] = [this.edges[0], this.edges.at(-1)];
    return this.INSET + ((day - first) / (last - first)) * (this.width - 2 * this.INSET);
  }

  // Mentions of each role in each bin, by all filters but the dates.
  count() {
    if (!this.edges) return;
    const { article, place, role, count } = this.store.mentions;
    const shown = geomap.shownBut(this.store);
    const bins = this.edges.length - 1;
    this.counts = geomap.ROLES.map(() => new Int32Array(bins));
    for (let m = 0; m < count; m++) {
      const bin = this.binOfArticle[article[m]];
      if (bin >= 0 && shown[m] && place[m] >= 0) this.counts[role[m]][bin] += 1;
    }
    this.sums = new Int32Array(bins);
    for (const counts of this.counts) counts.forEach((n, bin) => (this.sums[bin] += n));
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
    const [first, last] = span ?? [this.edges[0], this.edges.at(-1)];
    const dates = {
      from: first <= this.edges[0] ? "" : geomap.isoOf(first),
      to: last >= this.edges.at(-1) ? "" : geomap.isoOf(last - 1),
    };
    if (from !== "play") this.play(false);
    this.store.set(dates, { from });
  }

  draw() {
    if (!this.edges) return;
    const { svg } = geomap;
    const { state } = this.store;
    const most = Math.max(1, ...this.sums);
    const parts = [svg("line", { x1: this.INSET, x2: this.width - this.INSET, y1: this.HEIGHT + 2.5, y2: this.HEIGHT + 2.5, class: "gm-axis" })];
    const floor = new Float64Array(this.sums.length);
    // A lone mention must still be seen.
    const scale = (n) => (n ? Math.max(2.5, (n / most) * (this.HEIGHT - 2)) : 0);
    this.counts.forEach((counts, role) => {
      let d = "";
      counts.forEach((n, bin) => {
        if (!n) return;
        const left = this.x(this.edges[bin]);
        const gap = this.width / this.sums.length > 4 ? 1 : 0.3;
        const width = Math.max(1.5, Math.min(28, this.x(this.edges[bin + 1]) - left - gap));
        const at = left + (this.x(this.edges[bin + 1]) - left - width) / 2;
        const height = scale(this.sums[bin]) * (n / this.sums[bin]);
        d += `M${at.toFixed(1)} ${(this.HEIGHT + 2 - floor[bin]).toFixed(1)}h${width.toFixed(1)}v-${height.toFixed(1)}h-${width.toFixed(1)}z`;
        floor[bin] += height;
      });
      if (d) parts.push(svg("path", { d, class: `gm-bars gm-${geomap.ROLES[role]}` }));
    });
    parts.push(...this.ticks());
    this.chart.setAttribute("viewBox", `0 0 ${this.width} ${this.HEIGHT + 20}`);
    this.brush.draw(parts);
    const all = !state.from && !state.to;
    this.range.textContent = all ? this.text.span(geomap.isoOf(this.first), geomap.isoOf(this.last)) : this.text.span(state.from, state.to);
    this.clear.hidden = all;
    if (this.undatedBox) this.undatedBox.checked = state.undated;
  }

  // Dates below the bars, as many as there is room for.
  ticks() {
    const { svg } = geomap;
    const lang = this.text("lang");
    const span = this.edges.at(-1) - this.edges[0];
    const room = Math.max(2, Math.floor(this.width / 74));
    const steps = [[1, "day"], [2, "day"], [7, "day"], [14, "day"], [1, "month"], [2, "month"], [3, "month"], [6, "month"], [12, "month"], [24, "month"], [60, "month"], [120, "month"], [240, "month"], [600, "month"], [1200, "month"]];
    const [step, unit] = steps.find(([n, name]) => span / (n * (name === "day" ? 1 : 30.44)) <= room) ?? steps.at(-1);
    const style = unit === "day" ? { day: "numeric", month: "short" } : step < 12 ? { month: "short", year: "numeric" } : { year: "numeric" };
    const format = new Intl.DateTimeFormat(lang, { ...style, timeZone: "UTC" });
    const nodes = [];
    let right = -Infinity;
    const put = (day) => {
      const x = this.x(day);
      if (x < right || x > this.width - 20) return;
      const words = format.format(new Date(day * 86400000));
      nodes.push(svg("line", { x1: x + 0.5, x2: x + 0.5, y1: this.HEIGHT + 3, y2: this.HEIGHT + 7, class: "gm-axis" }));
      nodes.push(svg("text", { x: Math.max(0, x + 4), y: this.HEIGHT + 16, class: "gm-tick" }, words));
      right = x + 10 + words.length * 6.5;
    };
    if (unit === "day") {
      for (let day = this.edges[0]; day < this.edges.at(-1); day += step) put(day);
    } else {
      const start = new Date(this.edges[0] * 86400000);
      let month = Math.ceil((start.getUTCFullYear() * 12 + start.getUTCMonth() + (start.getUTCDate() > 1 ? 1 : 0)) / step) * step;
      for (;;) {
        const day = Math.round(Date.UTC(Math.floor(month / 12), month % 12, 1) / 86400000);
        if (day >= this.edges.at(-1)) break;
        put(day);
        month += step;
      }
    }
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

// What passes all filters but the dates, as 0 and 1 by mention.
geomap.shownBut = (store) => {
  if (store.shownBut) return store.shownBut("time");
  return store.mentions.shown;
};
