"use strict";
// A place: its name, what it lies in, what happened there, and the sentences that name it, by article.

geomap.PlaceView = class {
  FIRST = 40; // articles drawn at once; the rest on request

  constructor(context) {
    const { el } = geomap;
    Object.assign(this, context); // store, map, text, seek, reset
    this.drawing = 0;
    this.title = el("h2", { class: "gm-place-title", id: "gm-place-title" });
    this.facts = el("p", { class: "gm-facts" });
    this.doubt = el("p", { class: "gm-doubt", dir: "auto", hidden: true });
    this.happened = el("section", { class: "gm-happened", hidden: true });
    this.body = el("div", { class: "gm-sentences" });
    this.root = el(
      "div",
      { class: "gm-view gm-place-view gm-scroll", tabindex: "0", role: "region", "aria-labelledby": "gm-place-title" },
      el("header", {}, this.title, this.facts, this.doubt),
      this.happened,
      this.body,
    );
    const mentionAt = (target) => Number(target.closest?.("[data-mention]")?.dataset.mention ?? -1);
    this.body.addEventListener("click", (event) => {
      if (event.target.closest("a")) return;
      const mention = mentionAt(event.target);
      if (mention < 0) return;
      this.seek(mention);
      const article = this.store.mentions.article[mention];
      this.store.set({ article, mention: null }, { push: true, from: "place" });
    });
  }

  update() {
    const { place } = this.store.state;
    if (place === null) return;
    const { store, text } = this;
    const { el } = geomap;
    const { shown: name, shownWithin: within } = store.places[place];
    const other = this.drawn !== place;
    this.drawn = place;
    this.title.replaceChildren(
      el("bdi", { class: "gm-name" }, name),
      within.length ? el("bdi", { class: "gm-within" }, within.join(", ")) : "",
    );
    const mentions = store.mentionsOf(place);
    const articles = store.articlesOf(place);
    this.showEvents(place);
    this.facts.textContent = text("summaryOfPlace", {
      mentions: text("mentions", { n: store.weighed(mentions) }),
      articles: text("articles", { n: articles.length }),
    });
    geomap.showNote(this.facts, store.published.notes.places.get(place));
    this.sayDoubt(place, mentions);
    if (other) this.root.scrollTop = 0;
    if (!mentions.length) {
      this.drawing += 1;
      this.body.replaceChildren(
        el(
          "div",
          { class: "gm-empty" },
          el("p", { class: "gm-empty-title" }, text("nothingShown")),
          el("p", {}, text("nothingShownHint")),
          el("button", { type: "button", class: "gm-solid", onclick: this.reset }, text("resetAll")),
        ),
      );
      return;
    }
    this.limit = other || !this.limit ? this.FIRST : this.limit;
    this.draw(mentions);
  }

  // What happened there, before where it is named: type, date, numbers, sentence, article.
  async showEvents(place) {
    const { el } = geomap;
    const { store, text } = this;
    const rows = store.events.count ? geomap.leading(store, store.eventsOf(place)) : [];
    const showing = (this.showing = (this.showing ?? 0) + 1);
    this.happened.hidden = !rows.length;
    if (!rows.length) return;
    const told = await Promise.all(rows.map((row) => store.eventDetail(row).catch(() => ({}))));
    if (showing !== this.showing) return;
    const item = (row, index) => {
      const article = store.articles[store.events.article[row]];
      const unsure = store.events.confidence[row] < geomap.UNCERTAIN_BELOW;
      const open = () => store.set({ article: article.index, mention: store.events.mention[row] < 0 ? null : store.events.mention[row] }, { push: true, from: "place" });
      return el(
        "li",
        { class: "gm-happening" },
        el("p", { class: "gm-happening-facts" }, el("span", { class: `gm-dot gm-event${unsure ? " gm-unsure" : ""}` }), ` ${geomap.eventFacts(store, row, text).join(" · ")}`, unsure ? el("span", { class: "gm-row-doubt" }, ` ${text("doubtful")}`) : null),
        el("p", { dir: "auto" }, told[index].sentence ?? ""),
        el("button", { type: "button", class: "gm-textual", onclick: open }, el("bdi", {}, geomap.titleOf(article, text))),
      );
    };
    const heads = [el("h3", {}, text("eventsHere")), el("ul", {}, ...rows.map(item)), el("h3", {}, text("mentionsOfPlace"))];
    this.happened.replaceChildren(...heads);
  }

  async sayDoubt(place, mentions) {
    const { store, text } = this;
    const best = mentions.reduce((most, mention) => Math.max(most, store.mentions.confidence[mention]), 0);
    this.doubt.hidden = !mentions.length || best >= geomap.UNCERTAIN_BELOW;
    if (this.doubt.hidden) return;
    const percent = text.percent(best);
    this.doubt.textContent = text("uncertainPlace", { percent });
    const surest = [...mentions].find((mention) => store.mentions.confidence[mention] === best) ?? mentions[0];
    const detail = await store.detail(surest).catch(() => null);
    if (this.drawn !== place || !detail?.reasons) return;
    this.doubt.textContent = text("uncertainBecause", { percent, why: detail.reasons.split("; ").map((part) => geomap.reasonIn(this.store)(part) ?? part).join("; ") });
  }

  // The texts may have to be fetched, so the sentences are drawn when the last of them is there.
  async draw(mentions) {
    const { store } = this;
    const drawing = ++this.drawing;
    const groups = new Map();
    for (const mention of mentions) {
      const article = store.mentions.article[mention];
      if (!groups.has(article)) groups.set(article, []);
      groups.get(article).push(mention);
    }
    const shown = [...groups].slice(0, this.limit);
    const texts = await Promise.all(shown.map(([article]) => store.text(article).catch(() => null)));
    if (drawing !== this.drawing) return;
    const nodes = shown.map(([article, group], index) => this.section(article, group, texts[index]));
    if (groups.size > shown.length) {
      const more = () => {
        this.limit += 200;
        this.draw(mentions);
      };
      const words = this.text("moreArticles", { n: groups.size - shown.length });
      nodes.push(geomap.el("button", { type: "button", class: "gm-more", onclick: more }, words));
    }
    this.body.replaceChildren(...nodes);
  }

  section(number, mentions, words) {
    const { el } = geomap;
    const { store, text } = this;
    const article = store.articles[number];
    const open = { type: "button", class: "gm-open-article", "data-mention": mentions[0], dir: "auto" };
    const list = el("ul", {});
    if (words === null) list.append(el("li", { class: "gm-trouble" }, text("textMissing")));
    else for (const sentence of this.sentences(mentions, words)) list.append(this.sentence(sentence, words));
    return el(
      "section",
      { class: "gm-article" },
      el("h3", {}, el("button", open, geomap.titleOf(article, text))),
      el("p", { class: "gm-meta", dir: "auto" }, geomap.metaOf(article, text)),
      list,
    );
  }

  // Sentences with the mentions that stand in them: each once.
  sentences(mentions, words) {
    const { start, end } = this.store.mentions;
    const found = [];
    for (const mention of mentions) {
      const last = found.at(-1);
      if (last && end[mention] <= last.to) {
        last.mentions.push({ mention, start: start[mention], end: end[mention] });
        continue;
      }
      const [from, to, before, after] = geomap.sentenceAround(words, start[mention], end[mention], this.text("lang"));
      found.push({ from, to, before, after, mentions: [{ mention, start: start[mention], end: end[mention] }] });
    }
    return found;
  }

  sentence({ from, to, before, after, mentions }, words) {
    const { el } = geomap;
    const { role, confidence } = this.store.mentions;
    const mark = (mention, name) => {
      const unsure = confidence[mention] < geomap.UNCERTAIN_BELOW ? " gm-unsure" : "";
      return el("mark", { class: `gm-mark gm-${geomap.ROLES[role[mention]]}${unsure}` }, name);
    };
    const { query } = this.store.state;
    const item = el("li", { dir: "auto", "data-mention": mentions[0].mention });
    item.append(before ? "… " : "", ...geomap.marked(words, from, to, mentions, mark, query), after ? " …" : "");
    for (const other of new Set(mentions.map(({ mention }) => role[mention]))) {
      const name = geomap.ROLES[other];
      if (name !== "mention" && name !== "event") {
        item.append(" ", el("span", { class: `gm-tag gm-${name}` }, this.text(`role.${name}`)));
      }
    }
    return item;
  }
};
