"use strict";
// The list of articles: title, source, date, number of places; while one searches, also the words
// around what was found.

geomap.SNIPPET_REACH = 300000; // characters of an article that are looked through for a snippet

geomap.ArticleList = class {
  constructor(context) {
    Object.assign(this, context); // store, map, text, openArticle
    this.stamps = new Int32Array(this.store.places.length).fill(-1);
    this.windowed = new geomap.Windowed({
      label: this.text("tab.articles"),
      estimate: 78,
      fill: (article, button) => this.fill(article, button),
      open: (article) => this.openArticle(article.index),
    });
    this.root = this.windowed.root;
  }

  // The newest first, those without a date last.
  sorted(articles) {
    return articles.sort((a, b) => {
      const [first, second] = [a.published || "", b.published || ""];
      if (first !== second) return first < second ? 1 : -1;
      return a.index - b.index;
    });
  }

  update(top = false) {
    const { store } = this;
    const { place } = store.state;
    let shown = store.articles;
    if (place !== null) shown = store.articlesOf(place).map((index) => store.articles[index]);
    else shown = shown.filter((article) => store.articleShown[article.index]);
    this.windowed.show(this.sorted([...shown]), { top });
    return shown.length;
  }

  placesOf(article) {
    const { place, shown } = this.store.mentions;
    let count = 0;
    this.stamp = (this.stamp ?? 0) + 1;
    if (this.stamps.length < this.store.places.length) {
      this.stamps = new Int32Array(this.store.places.length).fill(-1);
    }
    for (let m = article.first; m < article.last; m++) {
      if (!shown[m] || place[m] < 0 || this.stamps[place[m]] === this.stamp) continue;
      this.stamps[place[m]] = this.stamp;
      count += 1;
    }
    return count;
  }

  fill(article, button) {
    const { el } = geomap;
    const { text, store } = this;
    const { query } = store.state;
    const title = geomap.titleOf(article, text);
    const name = el("span", { class: "gm-row-title", dir: "auto" });
    name.append(...geomap.marked(title, 0, title.length, [], null, query));
    const events = store.articleEvents?.[article.index];
    const count = events ? text("events", { n: events }) : text("places", { n: this.placesOf(article) });
    button.append(
      name,
      el(
        "span",
        { class: "gm-row-meta" },
        article.source ? el("bdi", { class: "gm-row-source" }, article.source) : null,
        el("span", { class: "gm-row-date" }, article.published ? text.day(article.published) : text("undated")),
        el("span", { class: "gm-row-count" }, count),
      ),
    );
    if (query && store.searchesTexts !== false) this.addSnippet(article, button, query);
  }

  async addSnippet(article, button, query) {
    const words = (await this.store.text(article.index).catch(() => "")).slice(0, geomap.SNIPPET_REACH);
    if (query !== this.store.state.query) return;
    const title = geomap.titleOf(article, this.text);
    const [hit] = geomap.hits(words, query, 40).filter(([at]) => at > title.length + 20 || !words.startsWith(title));
    if (!hit) return;
    let from = Math.max(0, hit[0] - 50);
    if (from) from = Math.max(from, words.indexOf(" ", from) + 1);
    if (from > hit[0]) from = hit[0];
    const to = Math.min(words.length, hit[1] + 110);
    const piece = words.slice(from, to).replace(/\s+/g, " ");
    const line = geomap.el("span", { class: "gm-row-snippet", dir: "auto" });
    line.append(from ? "… " : "", ...geomap.marked(piece, 0, piece.length, [], null, query), to < words.length ? " …" : "");
    button.append(line);
    this.windowed.draw(true);
  }
};

// The list of places, those most often named first.
geomap.PlaceList = class {
  constructor(context) {
    Object.assign(this, context); // store, map, text, openPlace
    this.windowed = new geomap.Windowed({
      label: this.text("tab.places"),
      estimate: 46,
      fill: (place, button) => this.fill(place, button),
      open: (place) => this.openPlace(place.index),
      hover: (place) => this.store.setHover({ place: place ? place.index : null }),
    });
    this.root = this.windowed.root;
  }

  update(top = false) {
    const { placeCount } = this.store;
    const shown = this.store.places.filter(({ index }) => placeCount[index] > 0);
    shown.sort((a, b) => placeCount[b.index] - placeCount[a.index] || a.index - b.index);
    this.windowed.show(shown, { top });
    return shown.length;
  }

  fill(place, button) {
    const { el } = geomap;
    const { store, text } = this;
    const role = geomap.ROLES[store.placeRole[place.index]] ?? "mention";
    const unsure = store.all.doubt(place.index) === 2;
    button.classList.add("gm-place-row");
    const dot = `gm-dot gm-${role}${place.kind === "point" ? "" : " gm-area"}${unsure ? " gm-unsure" : ""}`;
    button.append(
      el("span", { class: dot }),
      el(
        "span",
        { class: "gm-row-words" },
        el("bdi", { class: "gm-row-name" }, place.shown),
        place.shownWithin.length ? el("bdi", { class: "gm-row-within" }, place.shownWithin.join(", ")) : null,
      ),
      el("span", { class: "gm-number", title: text(store.state.show, { n: store.placeCount[place.index] }) },
        text.number(store.placeCount[place.index])),
    );
  }
};
