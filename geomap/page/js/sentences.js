"use strict";
// Sentences under the articles they stand in, mentions marked: in popups and in the panel.

geomap.sentenceList = (places, mentions, text) => {
  const { el } = geomap;
  const FIRST = 60; // sentences; the rest on request

  const sentence = ({ text: words, marks }) => {
    const item = el("li", { dir: "auto" });
    let at = 0;
    for (const { start, end, role } of marks.sort((a, b) => a.start - b.start)) {
      if (start < at || end <= start) continue;
      item.append(words.slice(at, start));
      item.append(el("mark", { class: `gm-mark gm-${role}` }, words.slice(start, end)));
      at = end;
    }
    item.append(words.slice(at));
    const others = new Set(marks.map((mark) => mark.role).filter((role) => role !== "mention"));
    for (const role of others) {
      item.append(" ", el("span", { class: `gm-tag gm-${role}` }, text(`role.${role}`)));
    }
    return item;
  };

  const section = ({ article, sentences }) => {
    const title = article.title || article.name || text("untitled");
    const details = [article.source, article.published && text.date(article.published)];
    return el(
      "section",
      { class: "gm-article" },
      el("h3", {}, geomap.link(article.url, title)),
      el("p", { class: "gm-meta", dir: "auto" }, details.filter(Boolean).join(" · ")),
      el("ul", {}, ...sentences.map(sentence)),
    );
  };

  const groups = places.byArticle(mentions);
  const box = el("div", { class: "gm-sentences" });
  const total = groups.reduce((sum, group) => sum + group.sentences.length, 0);
  const draw = (limit) => {
    let left = limit;
    box.replaceChildren();
    for (const group of groups) {
      if (left <= 0) break;
      const sentences = group.sentences.slice(0, left);
      left -= sentences.length;
      box.append(section({ article: group.article, sentences }));
    }
    if (limit < total) {
      const more = { class: "gm-more", type: "button", onclick: () => draw(total) };
      box.append(el("button", more, text("showAll", { n: total })));
    }
  };
  draw(FIRST);
  return box;
};
