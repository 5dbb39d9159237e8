"use strict";
// Full-text search: titles, sources, places' names and, unless they are files beside the page, all
// texts; case and accents aside.

geomap.fold = (text) => text.normalize("NFD").replace(/\p{M}+/gu, "").toLowerCase();

const SEPARATOR = "\u0000"; // between what must not run into each other

// Many texts as one: to search them is to search one string.
class Folded {
  constructor(texts) {
    this.starts = new Int32Array(texts.length + 1);
    const folded = texts.map((text, index) => {
      const words = geomap.fold(text) + SEPARATOR;
      this.starts[index + 1] = this.starts[index] + words.length;
      return words;
    });
    this.text = folded.join("");
  }

  // The indices of the texts that hold a word, from `base` on, into a set.
  find(word, base, found) {
    let at = this.text.indexOf(word);
    while (at >= 0) {
      let [low, high] = [0, this.starts.length - 2];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (this.starts[middle] <= at) low = middle;
        else high = middle - 1;
      }
      found.add(base + low);
      at = this.text.indexOf(word, this.starts[low + 1]);
    }
  }
}

geomap.TextIndex = class {
  constructor(store) {
    this.store = store;
    this.chunks = new Map(); // number -> Folded
    this.heads = null;
    this.names = null;
    this.last = null;
    this.ready = null;
  }

  // Fold all texts, one chunk at a time, when the page has nothing else to do.
  prepare() {
    this.ready ||= (async () => {
      if (!this.store.searchesTexts) return;
      for (const number of this.store.textFirsts.keys()) {
        if (this.chunks.has(number)) continue;
        await new Promise((go) => (window.requestIdleCallback || setTimeout)(go));
        const texts = await this.store.chunks.get(`texts-${number}`);
        if (!this.chunks.has(number)) this.add(number, texts);
      }
      // What was searched for before can be found in all texts now.
      const { query } = this.store.state;
      if (this.incomplete && query.trim()) this.store.changed(new Set(["query"]), { from: "search" });
      this.incomplete = false;
    })();
    return this.ready;
  }

  add(number, texts) {
    this.chunks.set(number, new Folded(texts));
    this.last = null;
  }

  namesChanged() {
    this.names = null;
    this.last = null;
  }

  // The articles and the places that hold every word of the query; null for no query.
  search(query) {
    const words = [...new Set(geomap.fold(query).split(/\s+/).filter(Boolean))];
    if (!words.length) return { articles: null, places: null };
    const key = words.join(" ");
    if (this.last?.key === key) return this.last.found;
    const { store } = this;
    this.heads ||= new Folded(store.articles.map((a) => [a.title, a.source, a.name].join("\n")));
    this.names ||= new Folded(store.places.map((place) => `${geomap.searchedName(store, place)}\n${place.called ?? ""}`));
    if (store.searchesTexts) {
      for (const number of store.textFirsts.keys()) {
        if (this.chunks.has(number)) continue;
        const texts = store.chunks.at(`texts-${number}`);
        if (texts) this.add(number, texts);
        else this.incomplete = true;
      }
      if (this.incomplete) this.prepare();
    }
    const holding = (find) =>
      words.map((word) => {
        const found = new Set();
        find(word, found);
        return found;
      }).reduce((all, some) => new Set([...all].filter((index) => some.has(index))));
    const articles = holding((word, found) => {
      this.heads.find(word, 0, found);
      for (const [number, folded] of this.chunks) folded.find(word, store.textFirsts[number], found);
    });
    const places = holding((word, found) => this.names.find(word, 0, found));
    const found = { articles, places };
    this.last = { key, found };
    return found;
  }
};
