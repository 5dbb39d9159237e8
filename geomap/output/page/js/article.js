"use strict";
// One article to read: its text, each mention marked in its role's colour and joined to the map.

geomap.ArticleView = class {
  constructor(context) {
    const { el } = geomap;
    Object.assign(this, context); // store, map, text
    this.drawn = null; // the article that is in the page
    this.marks = new Map(); // by mention
    this.title = el("h2", { class: "gm-article-title", dir: "auto", id: "gm-article-title" });
    this.meta = el("p", { class: "gm-meta", dir: "auto" });
    this.facts = el("p", { class: "gm-facts" });
    this.body = el("div", { class: "gm-text" });
    this.placeBar = el("div", { class: "gm-place-bar", hidden: true });
    const page = el("article", {}, el("header", {}, this.title, this.meta, this.facts), this.body);
    this.scroller = el(
      "div",
      { class: "gm-scroll gm-article-scroll", tabindex: "0", role: "region", "aria-labelledby": "gm-article-title" },
      page,
    );
    this.root = el("div", { class: "gm-view gm-article-view" }, this.placeBar, this.scroller);
    this.listen();
  }

  listen() {
    const { store } = this;
    const mentionAt = (target) => Number(target.closest?.(".gm-mark[data-mention]")?.dataset.mention ?? -1);
    this.scroller.addEventListener("pointerover", ({ target }) => this.hover(mentionAt(target)));
    this.scroller.addEventListener("pointerleave", () => this.hover(-1));
    this.scroller.addEventListener("focusin", ({ target }) => {
      const mention = mentionAt(target);
      if (mention < 0) return;
      this.setActive(mention);
      this.hover(mention);
    });
    this.scroller.addEventListener("focusout", () => this.hover(-1));
    this.scroller.addEventListener("click", ({ target }) => {
      const mention = mentionAt(target);
      if (mention >= 0) this.choose(mention);
    });
    this.scroller.addEventListener("keydown", (event) => {
      const mention = mentionAt(event.target);
      if (mention < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
      const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity };
      if (event.key === "Enter" || event.key === " ") this.choose(mention, true);
      else if (event.key in steps) this.step(steps[event.key]);
      else return;
      event.preventDefault();
    });
    store.addEventListener("hover", () => this.light());
    new ResizeObserver(() => this.placeCard()).observe(this.scroller);
  }

  hover(mention) {
    if (mention === (this.hovered ?? -1)) return;
    this.hovered = mention;
    // The mention whose card is open stays lit while no other is pointed at.
    this.store.setHover({ mention: mention < 0 ? this.store.state.mention : mention });
  }

  // What is hovered, here or on the map, is lit in the text as well.
  light() {
    const place = this.store.hoverPlace ?? null;
    for (const [mention, mark] of this.marks) {
      mark.classList.toggle("gm-lit", mention === this.store.hover);
      mark.classList.toggle("gm-kin", place !== null && this.store.mentions.place[mention] === place);
    }
  }

  choose(mention, keyboard = false) {
    if (this.store.state.mention === mention) {
      this.store.set({ mention: null }, { from: "article" });
      return;
    }
    this.enter = keyboard;
    this.store.set({ mention }, { from: "article" });
  }

  // To the mention so many further on, or back; from none, to the first in view.
  step(by) {
    const mentions = [...this.marks.keys()].sort((a, b) => a - b);
    if (!mentions.length) return;
    let at = mentions.indexOf(this.active);
    const focused = this.marks.get(this.active) === document.activeElement;
    at = focused || this.stepped === this.active ? at + by : Math.max(0, at);
    const to = mentions[Math.max(0, Math.min(mentions.length - 1, at))];
    this.stepped = to;
    this.setActive(to);
    const mark = this.marks.get(to);
    mark.focus({ preventScroll: true });
    this.reveal(mark);
  }

  setActive(mention) {
    this.marks.get(this.active)?.setAttribute("tabindex", "-1");
    this.active = mention;
    this.marks.get(mention)?.setAttribute("tabindex", "0");
  }

  // The mention to scroll to in the article that is opened next.
  seek(mention) {
    this.sought = mention;
  }

  // Draw the state: another article, another place or mention in it, other filters.
  async update(changed) {
    const { state } = this.store;
    if (state.article === null) {
      if (this.drawn !== null) this.store.setHover({ mention: null });
      this.closeCard();
      this.drawn = null;
      return;
    }
    const anew = this.drawn !== state.article || changed.has("corrections") || changed.has("query");
    if (anew) await this.draw(state.article, this.drawn !== state.article);
    if (this.store.state.article !== this.drawn) return; // left in the meantime
    this.dress();
    this.showBar();
    if (changed.has("article") || changed.has("place") || changed.has("mention") || anew) this.find(changed);
  }

  async draw(number, other) {
    const { store, text } = this;
    const article = store.articles[number];
    this.drawn = number;
    this.closeCard();
    this.title.replaceChildren(geomap.titleOf(article, text));
    const link = article.url ? geomap.link(article.url, text("original"), { class: "gm-original" }) : null;
    if (link?.tagName === "A") link.append(geomap.icon("out"));
    geomap.showNote(this.meta, store.published.notes.articles.get(number));
    this.meta.replaceChildren(...[geomap.metaOf(article, text), link?.tagName === "A" ? link : null].filter(Boolean));
    if (other) {
      this.scroller.scrollTop = 0;
      this.body.replaceChildren(geomap.el("p", { class: "gm-waiting" }, text("loading")));
    }
    let words;
    try {
      words = await store.text(number);
    } catch {
      this.body.replaceChildren(geomap.el("p", { class: "gm-trouble" }, text("textMissing")));
      this.marks.clear();
      return;
    }
    if (this.drawn !== number) return;
    this.write(article, words);
  }

  write(article, words) {
    const { el } = geomap;
    const { start, end } = this.store.mentions;
    this.marks.clear();
    const { query } = this.store.state;
    const paragraphs = geomap.paragraphs(words);
    const long = paragraphs.length > 80 ? " gm-long" : "";
    let next = article.first;
    const nodes = [];
    for (const [index, [from, to, heading]] of paragraphs.entries()) {
      const mentions = [];
      while (next < article.last && start[next] < to) {
        if (start[next] >= from) mentions.push({ mention: next, start: start[next], end: Math.min(end[next], to) });
        next += 1;
      }
      const content = geomap.marked(words, from, to, mentions, (mention, name) => this.mark(mention, name), query);
      // The headline is not said twice.
      if (index === 0 && article.title && words.slice(from, to).replace(/\s+/g, " ") === article.title) {
        this.title.replaceChildren(...content);
      } else if (words.slice(from, to) === "…") {
        nodes.push(el("p", { class: "gm-gap", "aria-label": this.text("gap") }, "…"));
      } else {
        nodes.push(el("p", { dir: "auto", class: (heading ? "gm-heading" : "") + long || null }, ...content));
      }
    }
    this.body.replaceChildren(...nodes);
    this.setActive(this.marks.keys().next().value);
    this.dress();
  }

  mark(mention, name) {
    const mark = geomap.el("mark", { class: "gm-mark", tabindex: "-1", role: "button", "data-mention": mention }, name);
    this.marks.set(mention, mark);
    return mark;
  }

  // The marks as the filters, the roles and the chosen place have them.
  dress() {
    const { store, text } = this;
    const { place: places, role, confidence } = store.mentions;
    const shown = store.shownHere();
    let count = 0;
    const named = new Set();
    for (const [mention, mark] of this.marks) {
      const place = places[mention];
      const roleName = geomap.ROLES[role[mention]];
      const classes = ["gm-mark"];
      if (place < 0) classes.push("gm-unplaced");
      else if (shown[mention]) classes.push(`gm-${roleName}`);
      else classes.push("gm-off");
      if (place >= 0 && confidence[mention] < geomap.UNCERTAIN_BELOW) classes.push("gm-unsure");
      if (place >= 0 && place === store.state.place) classes.push("gm-chosen");
      const said = store.corrections?.of(mention) ?? [];
      const changed = said.length ? (said.every(({ action }) => action === "right") ? "accepted" : "corrected") : "";
      if (changed) classes.push(`gm-${changed}`);
      mark.className = classes.join(" ");
      mark.setAttribute("aria-expanded", String(store.state.mention === mention));
      const what = place < 0 ? text("notPlaced") : `${store.shownName(store.places[place])}; ${text(`role.${roleName}`)}`;
      mark.setAttribute("aria-description", changed ? `${what}; ${text(`desk.${changed}`)}` : what);
      if (place >= 0 && shown[mention]) {
        count += 1;
        named.add(place);
      }
    }
    this.facts.textContent = text("articleSummary", {
      mentions: text("mentions", { n: count }),
      places: text("places", { n: named.size }),
    });
    this.light();
  }

  // With a place chosen, the bar above the text says where it is named, here and elsewhere.
  showBar() {
    const { el } = geomap;
    const { store, text } = this;
    const { article, place } = store.state;
    this.placeBar.hidden = place === null;
    if (place === null) return;
    const { first, last } = store.articles[article];
    const here = store.mentionsOf(place).filter((mention) => mention >= first && mention < last);
    const articles = store.articlesOf(place).length;
    const role = geomap.ROLES[(store.here?.count[place] ? store.here : store.all).role[place]] || "mention";
    const elsewhere = {
      type: "button",
      class: "gm-textual",
      onclick: () => store.set({ article: null, mention: null }, { push: true, from: "article" }),
    };
    this.placeBar.replaceChildren(
      el("span", { class: `gm-dot gm-${role}` }),
      el(
        "span",
        { class: "gm-bar-words" },
        el("bdi", { class: "gm-bar-name" }, store.shownName(store.places[place])),
        el("span", { class: "gm-bar-count" }, here.length ? text("mentionsHere", { n: here.length }) : text("notHere")),
      ),
      articles > (here.length ? 1 : 0) ? el("button", elsewhere, text("articles", { n: articles }), geomap.icon("forward")) : "",
      geomap.iconButton("close", text("forgetPlace"), () => store.set({ place: null, mention: null }, { from: "article" })),
    );
  }

  // Scroll to what was chosen: the mention, or else the place's first sentence here.
  find(changed) {
    const { mention, place } = this.store.state;
    if (mention !== null && this.marks.has(mention)) {
      this.setActive(mention);
      this.showCard(mention);
      return;
    }
    if (this.card) this.store.setHover({ mention: null });
    this.closeCard();
    if (place === null || !(changed.has("place") || changed.has("article"))) return;
    const mark =
      this.marks.get(this.sought) ??
      [...this.marks].find(([number]) => this.store.mentions.place[number] === place)?.[1];
    this.sought = null;
    if (mark) {
      this.setActive(Number(mark.dataset.mention));
      this.reveal(mark, true);
    }
  }

  // Scroll a mention into view, and, when it is what was looked for, to the upper third.
  reveal(node, sought = false) {
    const frame = this.scroller.getBoundingClientRect();
    const box = node.getBoundingClientRect();
    if (!sought && box.top >= frame.top + 20 && box.bottom <= frame.bottom - 20) return;
    const top = this.scroller.scrollTop + box.top - frame.top - frame.height / 3;
    this.scroller.scrollTo({ top, behavior: geomap.still() ? "instant" : "smooth" });
  }

  showCard(mention) {
    this.closeCard();
    const { store, map, text } = this;
    store.setHover({ mention });
    const close = () => {
      store.set({ mention: null }, { from: "article" });
      this.marks.get(mention)?.focus({ preventScroll: true });
    };
    const showPlace = (place) => store.set({ place, article: null, mention: null }, { push: true, from: "article" });
    this.card = geomap.mentionCard(mention, { store, map, text, close, showPlace });
    this.cardOf = mention;
    this.marks.get(mention).classList.add("gm-open");
    this.scroller.append(this.card);
    this.resized = new ResizeObserver(() => {
      this.placeCard();
      this.showWhole();
    });
    this.resized.observe(this.card);
    this.placeCard();
    this.reveal(this.marks.get(mention));
    this.showWhole();
    if (this.enter) this.card.querySelector("button").focus({ preventScroll: true });
    this.enter = false;
  }

  // Scroll until the card is seen as a whole, or its mention is at the top.
  showWhole() {
    if (!this.card) return;
    const frame = this.scroller.getBoundingClientRect();
    const below = this.card.getBoundingClientRect().bottom + 12 - frame.bottom;
    const above = this.marks.get(this.cardOf).getBoundingClientRect().top - 24 - frame.top;
    if (below > 0 && above > 0) this.scroller.scrollTop += Math.min(below, above);
  }

  // Under the last line of its mention, its arrow at the mention.
  placeCard() {
    if (!this.card) return;
    const mark = this.marks.get(this.cardOf);
    if (!mark) return;
    const frame = this.scroller.getBoundingClientRect();
    const box = [...mark.getClientRects()].at(-1) ?? mark.getBoundingClientRect();
    this.card.style.top = `${Math.round(this.scroller.scrollTop + box.bottom - frame.top + 8)}px`;
    const at = box.left + box.width / 2 - frame.left - this.card.offsetLeft;
    const arrow = Math.max(14, Math.min(this.card.offsetWidth - 14, at));
    this.card.style.setProperty("--gm-arrow", `${Math.round(arrow)}px`);
  }

  closeCard() {
    if (!this.card) return;
    this.resized.disconnect();
    this.card.remove();
    this.card = null;
    this.marks.get(this.cardOf)?.classList.remove("gm-open");
  }
};
