"use strict";
// The desk: what is doubtful, the least sure first, to be found right or put right one after the
// other by key. What was found right is a correction as well, and is taken along with them.

geomap.CHECK_BELOW = 80; // percent sure, from which on nobody is asked

// The mentions to check, the least sure first: those shown that nobody has said anything of.
geomap.reviewQueue = (store) => {
  const { count, place, shown, confidence } = store.mentions;
  const seen = new Set(store.corrections?.list.flatMap(({ reach }) => [...(reach ?? [])]));
  const bySureness = Array.from({ length: geomap.CHECK_BELOW }, () => []);
  for (let m = 0; m < count; m++) {
    if (place[m] >= 0 && shown[m] && confidence[m] < geomap.CHECK_BELOW && !seen.has(m)) bySureness[confidence[m]].push(m);
  }
  return bySureness.flat();
};

geomap.ReviewList = class {
  constructor(context) {
    Object.assign(this, context); // store, map, text, openMention
    this.windowed = new geomap.Windowed({
      label: this.text("tab.review"),
      estimate: 74,
      fill: (mention, button) => this.fill(mention, button),
      open: (mention) => this.openMention(mention),
    });
    this.root = this.windowed.root;
    this.queue = null;
    const stale = new Set([...geomap.FILTERS, "corrections"]);
    this.store.addEventListener("change", ({ detail: { changed } }) => {
      if ([...changed].some((key) => stale.has(key))) this.queue = null;
    });
  }

  // What is left to check; it is told anew once filters or corrections have changed.
  left() {
    return (this.queue ??= geomap.reviewQueue(this.store));
  }

  update(top = false) {
    const left = this.left();
    if (this.store.state.list === "review") this.windowed.show(left, { top });
    return left.length;
  }

  fill(mention, button) {
    const { el } = geomap;
    const { store, text } = this;
    const { place, article, confidence } = store.mentions;
    const sentence = el("span", { class: "gm-row-words", dir: "auto" });
    button.append(
      el("span", { class: "gm-row-title" }, el("bdi", {}, store.shownName(store.places[place[mention]]))),
      sentence,
      el(
        "span",
        { class: "gm-row-meta" },
        el("span", { class: "gm-row-date" }, text("sure", { percent: text.percent(confidence[mention]) })),
        el("bdi", { class: "gm-row-source" }, geomap.titleOf(store.articles[article[mention]], text)),
      ),
    );
    this.quote(mention, sentence);
  }

  async quote(mention, node) {
    const { store, text } = this;
    const { start, end, article } = store.mentions;
    const words = await store.text(article[mention]).catch(() => "");
    const [from, to] = geomap.sentenceAround(words, start[mention], end[mention], text("lang"));
    const mark = (_, name) => geomap.el("b", {}, name);
    node.append(...geomap.marked(words, from, to, [{ mention, start: start[mention], end: end[mention] }], mark));
  }
};

// The bar over an article that is open to check a mention in it, and what its keys do.
geomap.Review = class {
  constructor(reader) {
    const { el } = geomap;
    this.reader = reader;
    const { store, text, map } = reader;
    this.corrections = geomap.correctionsOf(store, map);
    this.passed = new Set(); // for now
    const button = (key, act, primary = false) => {
      const how = primary ? "gm-solid" : "gm-textual";
      const letter = { accept: "a", wrong: "x", other: "c", pass: "s" }[key];
      return el("button", { type: "button", class: how, "aria-keyshortcuts": letter, onclick: act }, text(`desk.${key}`), " ", el("kbd", {}, letter));
    };
    this.words = el("p", { class: "gm-review-words", role: "status" });
    this.found = el("bdi", { class: "gm-review-place" });
    const acts = [
      button("accept", () => this.accept(), true),
      button("wrong", () => this.wrong()),
      button("other", () => this.other()),
      button("pass", () => this.pass()),
    ];
    this.bar = el(
      "section",
      { class: "gm-review", "aria-label": text("desk.title"), hidden: true },
      this.words,
      this.found,
      el("div", { class: "gm-review-acts" }, ...acts),
      this.corrections.who ? "" : geomap.whoField(this.corrections, text),
    );
    reader.articleView.root.prepend(this.bar);
    this.keys = {
      a: () => this.open() && this.accept(),
      x: () => this.open() && this.wrong(),
      c: () => this.open() && this.other(),
      s: () => this.open() && this.pass(),
      v: () => this.start(),
    };
    store.addEventListener("change", () => this.draw());
    this.draw();
  }

  // Whether a mention is being checked.
  open() {
    const { state } = this.reader.store;
    return state.list === "review" && state.article !== null && state.mention !== null;
  }

  draw() {
    const { store, text, reviewList } = this.reader;
    this.bar.hidden = !this.open();
    if (this.bar.hidden) return;
    const { mention } = store.state;
    const place = store.mentions.place[mention];
    const left = reviewList.left();
    this.words.textContent = text("desk.left", { n: left.length });
    const sure = text("sure", { percent: text.percent(store.mentions.confidence[mention]) });
    const [said] = this.corrections.of(mention);
    const what = place < 0 ? text("notPlaced") : `${store.shownName(store.places[place])} · ${sure}`;
    this.found.textContent = said ? text(said.action === "right" ? "desk.accepted" : "desk.corrected") : what;
  }

  // The first that was not passed over; the list once all are done.
  start() {
    const { store } = this.reader;
    const left = this.reader.reviewList.left();
    if (left.every((mention) => this.passed.has(mention))) this.passed.clear();
    const next = left.find((mention) => !this.passed.has(mention));
    if (next === undefined) store.set({ article: null, place: null, mention: null, list: "review" }, { push: true, from: "review" });
    else this.look(next);
  }

  look(mention) {
    const { store } = this.reader;
    this.reader.articleView.seek(mention);
    store.set({ article: store.mentions.article[mention], place: null, mention, list: "review" }, { push: true, from: "list" });
  }

  async say(action) {
    const { store } = this.reader;
    const { mention } = store.state;
    const index = store.mentions.place[mention];
    if (this.busy || (action === "right" && index < 0)) return;
    this.busy = true;
    try {
      const known = index < 0 ? null : store.places[index];
      const place = known && { place: store.fullName(known), geonameid: known.geonameid, latitude: known.latitude, longitude: known.longitude, feature_code: known.feature_code };
      await this.corrections.add({ mention, action, scope: "article", place: action === "right" ? place : null });
    } finally {
      this.busy = false;
    }
    this.start();
  }

  accept() {
    return this.say("right");
  }

  wrong() {
    return this.say("not a place");
  }

  pass() {
    this.passed.add(this.reader.store.state.mention);
    this.start();
  }

  // The form in the card, at the field for a place's name.
  async other() {
    const part = this.reader.articleView.root.querySelector(".gm-card .gm-correct");
    if (!part) return;
    part.open = true;
    for (let tries = 0; tries < 40 && !part.querySelector("form"); tries++) await new Promise((go) => setTimeout(go, 25));
    const choice = part.querySelector('input[value="place"]');
    if (!choice) return;
    if (!choice.checked) choice.click();
    part.querySelector(".gm-place-search input")?.focus();
    part.scrollIntoView({ block: "nearest" });
  }
};

// Who corrects: said once, kept in this browser, and written into the file.
geomap.whoField = (corrections, text) => {
  const field = geomap.el("input", { type: "text", maxlength: 60, autocomplete: "name", value: corrections.who, dir: "auto" });
  field.addEventListener("input", () => corrections.setWho(field.value));
  corrections.addEventListener("who", () => field.value !== corrections.who && (field.value = corrections.who));
  return geomap.el("label", { class: "gm-who" }, geomap.el("span", {}, text("desk.who")), field);
};
