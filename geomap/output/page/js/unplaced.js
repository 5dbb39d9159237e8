"use strict";
// The mentions that could not be placed, in their sentences, by article.

geomap.unplacedList = (mentions, { store, text }) => {
  const { el } = geomap;
  const FIRST = 30;
  const list = el("ul", { class: "gm-unplaced-items" });
  const item = async (mention, node) => {
    const { start, end, article } = store.mentions;
    const words = await store.text(article[mention]).catch(() => "");
    const [from, to, before, after] = geomap.sentenceAround(words, start[mention], end[mention], text("lang"));
    const mark = (_, name) => el("mark", { class: "gm-mark gm-unplaced" }, name);
    const marks = [{ mention, start: start[mention], end: end[mention] }];
    const open = () => store.set({ article: article[mention], mention }, { push: true, from: "list" });
    const sentence = el("span", { class: "gm-unplaced-sentence", dir: "auto" });
    sentence.append(before ? "… " : "", ...geomap.marked(words, from, to, marks, mark), after ? " …" : "");
    const title = geomap.titleOf(store.articles[article[mention]], text);
    node.replaceChildren(sentence, el("button", { type: "button", class: "gm-textual", onclick: open }, el("bdi", {}, title)));
  };
  const draw = (count) => {
    const shown = mentions.slice(0, count);
    list.replaceChildren(
      ...shown.map((mention) => {
        const node = el("li", {});
        item(mention, node);
        return node;
      }),
    );
    if (shown.length < mentions.length) {
      const more = { type: "button", class: "gm-more", onclick: () => draw(count + 200) };
      list.append(el("li", {}, el("button", more, text("showMore"))));
    }
  };
  draw(FIRST);
  return list;
};
