"use strict";
// The reading pane: headline, count, search, filters, the lists, and the article or place that
// was opened from them. What it shows follows the store's state; what is done in it changes that.

geomap.paneParts = geomap.paneParts || []; // ({store, map, text}) => Element or null, below the lists

geomap.makeReader = (map, store, text) => new geomap.Reader(map, store, geomap.moreWords(text));

geomap.Reader = class {
  constructor(map, store, text) {
    Object.assign(this, { map, store, text });
    this.totals = this.countPlaced();
    this.filters = new geomap.Filters(this);
    this.articleView = new geomap.ArticleView({ store, map, text });
    this.placeView = new geomap.PlaceView({
      ...{ store, map, text },
      seek: (mention) => this.articleView.seek(mention),
      reset: () => this.reset(),
    });
    this.articleList = new geomap.ArticleList({ store, map, text, openArticle: (index) => this.openArticle(index) });
    this.eventList = new geomap.EventList({ store, map, text, openEvent: (row) => this.openEvent(row) });
    this.storyList = new geomap.StoryList({ store, text });
    this.reviewList = new geomap.ReviewList({ store, map, text, openMention: (mention) => this.review.look(mention) });
    this.placeList = new geomap.PlaceList({ store, map, text, openPlace: (index) => this.openPlace(index) });
    this.build();
    this.strip = geomap.makeTimeStrip(this);
    this.legend = geomap.makeLegend(map, store, text);
    this.sheet = new geomap.Sheet(this);
    geomap.followPane(map, store);
    geomap.fadeWash(map);
    this.fitControl = geomap.fitControl(map, store, text);
    this.review = new geomap.Review(this);
    geomap.bindKeys(this);
    geomap.preparePrint(this);
    this.layOut();
    // A lone article is opened, if nothing else is asked for.
    const { state } = store;
    if (store.articles.length === 1 && !store.published.steps.length && !store.title && store.mentions.count && !location.hash && state.place === null) {
      store.set({ article: 0 }, { from: "hash" });
    }
    this.filters.follow();
    this.pending = new Set();
    store.addEventListener("change", ({ detail }) => this.schedule(detail));
    const all = ["article", "place", "mention", "query", "roles", "list"];
    this.draw(new Set(all));
  }

  build() {
    const { el, iconButton } = geomap;
    const { text, store } = this;
    const headline = this.headline();
    this.heading = el("h1", { dir: "auto", title: headline.length > 90 ? headline : null }, headline);
    this.back = el("button", { type: "button", class: "gm-back", onclick: () => this.goBack() });
    this.previous = iconButton("up", text("previousArticle"), () => this.turn(-1), { class: "gm-icon-button gm-turn" });
    this.next = iconButton("up", text("nextArticle"), () => this.turn(1), { class: "gm-icon-button gm-turn gm-down" });
    this.take = geomap.makeTakeMenu(this);
    this.helpButton = iconButton("help", text("help"), () => this.help());
    this.count = el("p", { class: "gm-count", role: "status" });
    this.resetButton = el("button", { type: "button", class: "gm-textual gm-reset", onclick: () => this.reset() }, text("reset"));
    this.head = el(
      "header",
      { class: "gm-head" },
      el(
        "div",
        { class: "gm-head-top" },
        this.back,
        this.heading,
        el("div", { class: "gm-actions" }, this.previous, this.next, this.take, this.helpButton),
      ),
      el("div", { class: "gm-count-line" }, this.count, this.resetButton),
    );
    this.home = el("div", { class: "gm-view gm-home" }, ...this.homeParts());
    this.root = el(
      "main",
      { class: "gm-reader geomap", "aria-label": text("reader") },
      this.head,
      this.home,
      this.placeView.root,
      this.articleView.root,
    );
    const container = this.map.getContainer();
    const skip = (words, to) => el("button", { type: "button", class: "gm-skip", onclick: to }, words);
    const skips = el(
      "nav",
      { class: "gm-skips geomap", "aria-label": text("skips") },
      skip(text("skipToList"), () => this.focusView()),
      skip(text("skipToMap"), () => container.focus()),
    );
    document.body.prepend(skips, this.root);
    document.body.classList.add("gm-page");
    if (!store.articles.length) this.root.classList.add("gm-bare");
  }

  homeParts() {
    const { el, icon } = geomap;
    const { text, store } = this;
    this.search = el("input", {
      type: "search",
      class: "gm-search-field",
      placeholder: text(store.searchesTexts === false ? "searchTitles" : "searchShort"),
      "aria-label": text(store.searchesTexts === false ? "searchTitles" : "search"),
      autocomplete: "off",
      spellcheck: "false",
      enterkeyhint: "search",
    });
    let waiting = 0;
    this.search.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => store.set({ query: this.search.value }, { from: "search" }), 140);
    });
    this.search.addEventListener("keydown", (event) => {
      if (event.key === "ArrowDown" || event.key === "Enter") {
        event.preventDefault();
        this.list().windowed.focus(0);
      }
    });
    this.filterButton = el(
      "button",
      { type: "button", class: "gm-filter-button", "aria-expanded": "false", onclick: () => this.openFilters(this.filters.drawer.hidden) },
      icon("filter"),
      el("span", {}, text("filters")),
    );
    this.tabs = {};
    this.panels = {};
    for (const [key, list] of [["story", this.storyList], ["events", this.eventList], ["articles", this.articleList], ["places", this.placeList], ["review", this.reviewList]]) {
      const id = `gm-panel-${key}`;
      this.tabs[key] = el("button", {
        type: "button",
        role: "tab",
        id: `gm-tab-${key}`,
        class: "gm-tab",
        "aria-controls": id,
        onclick: () => store.set({ list: key }, { from: "tabs" }),
      });
      this.panels[key] = el("div", { role: "tabpanel", id, class: "gm-panel", "aria-labelledby": `gm-tab-${key}` }, list.root);
    }
    const tabs = el("div", { role: "tablist", class: "gm-tabs", "aria-label": text("lists") }, ...Object.values(this.tabs));
    tabs.addEventListener("keydown", (event) => {
      if (!["ArrowLeft", "ArrowRight"].includes(event.key)) return;
      event.preventDefault();
      const keys = this.lists();
      const at = keys.indexOf(this.listName()) + (event.key === "ArrowRight" ? 1 : -1);
      const to = keys[(at + keys.length) % keys.length];
      store.set({ list: to }, { from: "tabs" });
      this.tabs[to].focus();
    });
    this.empty = el("div", { class: "gm-empty", hidden: true });
    this.unplaced = this.makeUnplaced();
    this.filters.openDrawer = () => this.openFilters(true);
    const foot = geomap.paneParts.map((part) => part({ store, map: this.map, text })).filter(Boolean);
    this.top = el(
      "div",
      { class: "gm-tools" },
      el("div", { class: "gm-search" }, icon("search"), this.search, this.filterButton),
      this.filters.show,
      this.filters.roles,
      this.filters.chips,
    );
    return [
      this.top,
      this.filters.drawer,
      this.sayAggregated(),
      tabs,
      this.empty,
      ...Object.values(this.panels),
      el("footer", { class: "gm-foot" }, this.unplaced, ...foot, geomap.pageNote(store), el("p", { class: "gm-machine" }, geomap.machineNote(store, text))),
    ];
  }

  // The map takes the room that pane and strip leave; Leaflet has to be told.
  layOut() {
    new ResizeObserver(() => this.map.invalidateSize({ pan: false, animate: false })).observe(this.map.getContainer());
    this.map.invalidateSize({ pan: false, animate: false });
  }

  // The lists that there are to choose from, and the one that is shown.
  lists() {
    const more = this.reviewList.left().length || this.store.state.list === "review" ? ["review"] : [];
    const story = this.store.published.steps.length ? ["story"] : [];
    return [...story, ...(this.store.state.show === "events" ? ["events"] : []), "articles", "places", ...more];
  }

  listName() {
    const { list } = this.store.state;
    return this.lists().includes(list) ? list : "articles";
  }

  list() {
    return this[`${this.listName().replace(/s$/, "")}List`];
  }

  view() {
    const { article, place } = this.store.state;
    return article !== null ? "article" : place !== null ? "place" : "home";
  }

  // Changes that come close together are drawn at once.
  schedule({ changed, from }) {
    for (const key of changed) this.pending.add(key);
    if (changed.has("corrections")) this.totals = this.countPlaced();
    this.from = from;
    if (this.waiting) return;
    this.waiting = true;
    const draw = () => {
      if (!this.waiting) return;
      this.waiting = false;
      const keys = this.pending;
      this.pending = new Set();
      this.draw(keys);
    };
    requestAnimationFrame(draw);
    setTimeout(draw, 60); // where there are no frames, as in a tab in the background
  }

  draw(changed) {
    const { state } = this.store;
    const only = (...keys) => [...changed].every((key) => keys.includes(key));
    if (only("view")) return;
    const view = this.view();
    const before = this.root.dataset.view;
    this.root.dataset.view = view;
    this.home.hidden = view !== "home";
    this.placeView.root.hidden = view !== "place";
    this.articleView.root.hidden = view !== "article";
    if (this.search.value !== state.query && document.activeElement !== this.search) this.search.value = state.query;
    if (changed.has("article") && state.article !== null) this.order = "article";
    if (changed.has("place") && state.place !== null && !changed.has("article")) this.order = "place";
    this.showCount();
    this.showHead(view);
    if (!only("view", "mention")) this.showLists(changed.has("query") || changed.has("list") || changed.has("show"));
    if (view === "place" && !only("view", "mention", "list")) this.placeView.update();
    this.articleView.update(changed);
    if (before && before !== view) this.moveFocus(view);
    if (view !== "home" && before !== view) this.sheet.atLeast("half");
  }

  showHead(view) {
    const { store, text } = this;
    const { place } = store.state;
    this.back.hidden = view === "home";
    const lone = this.articleList.windowed.items.length < 2;
    for (const button of [this.previous, this.next]) button.hidden = view !== "article" || lone;
    if (view === "home") return;
    const toPlace = view === "article" && place !== null && this.order === "article";
    const where = toPlace ? store.places[place].shown : text("backToList");
    this.back.replaceChildren(geomap.icon("back"), geomap.el("bdi", {}, where));
    if (view === "article") {
      const { items } = this.articleList.windowed;
      const at = items.findIndex((article) => article.index === store.state.article);
      this.previous.disabled = at <= 0;
      this.next.disabled = at < 0 || at >= items.length - 1;
    }
  }

  showLists(top) {
    const { text } = this;
    const filtered = this.filters.any();
    const list = this.listName();
    const counts = { events: this.eventList.update(top), articles: this.articleList.update(top), places: this.placeList.update(top), review: this.reviewList.update(top), story: this.storyList.update() };
    this.root.classList.toggle("gm-telling", list === "story");
    for (const [key, tab] of Object.entries(this.tabs)) {
      const on = key === list;
      tab.hidden = !this.lists().includes(key);
      tab.setAttribute("aria-selected", String(on));
      tab.setAttribute("tabindex", on ? "0" : "-1");
      tab.replaceChildren(text(`tab.${key}`), key === "story" ? "" : geomap.el("span", { class: "gm-number" }, text.number(counts[key])));
      this.panels[key].hidden = !on || !counts[key];
    }
    this.list().windowed.draw(true);
    this.showEmpty(counts[list], filtered);
    if (this.view() === "article") this.showHead("article");
  }

  openFilters(on) {
    this.filters.open(on);
    this.filterButton.setAttribute("aria-expanded", String(on));
    if (on) this.sheet.atLeast("full");
    this.list().windowed.draw(true);
  }

  reset() {
    this.filters.reset();
    this.search.value = "";
  }

  openArticle(index) {
    this.store.set({ article: index, mention: null }, { push: true, from: "list" });
  }

  // An event opens its article, where the words stand that say where it was.
  openEvent(row) {
    const { events } = this.store;
    const mention = events.mention[row] < 0 ? null : events.mention[row];
    this.store.set({ article: events.article[row], mention, place: null }, { push: true, from: "list" });
  }

  openPlace(index) {
    this.store.set({ place: index, mention: null }, { push: true, from: "list" });
  }

  // To where one came from: the place that the article was opened from, or the list.
  goBack() {
    const { store } = this;
    const { article, place, mention } = store.state;
    if (article !== null && place !== null && this.order === "article") {
      store.set({ article: null, mention: null }, { push: true, from: "reader" });
    } else if (article !== null || place !== null || mention !== null) {
      store.set({ article: null, place: null, mention: null }, { push: true, from: "reader" });
    }
  }

  // Escape undoes the last step: the card, the chosen place, the article.
  escape() {
    const { store } = this;
    const { article, place, mention } = store.state;
    if (mention !== null) {
      store.set({ mention: null }, { from: "reader" });
      this.articleView.marks.get(mention)?.focus({ preventScroll: true });
    } else if (article !== null && place !== null && this.order === "place") store.set({ place: null }, { from: "reader" });
    else if (article !== null || place !== null) this.goBack();
    else if (!this.filters.drawer.hidden) this.openFilters(false);
    else return false;
    return true;
  }

  // The next article of the list, or the one before.
  turn(by) {
    const { items } = this.articleList.windowed;
    const at = items.findIndex((article) => article.index === this.store.state.article);
    const to = items[at + by];
    if (to && at >= 0) this.store.set({ article: to.index, mention: null }, { push: true, from: "reader" });
  }

  // The focus goes where the reader went: into what was opened, or back onto its row.
  moveFocus(view) {
    if (this.from === "map" || this.from === "hash") return;
    if (view === "home") this.list().windowed.focus();
    else this.focusView();
  }

  focusView() {
    const view = this.view();
    this.sheet.atLeast("half");
    if (view === "article") this.articleView.scroller.focus({ preventScroll: true });
    else if (view === "place") this.placeView.root.focus({ preventScroll: true });
    else this.list().windowed.focus();
  }

  help() {
    geomap.openHelp(this);
  }
};

Object.assign(geomap.Reader.prototype, geomap.readerSummary);
