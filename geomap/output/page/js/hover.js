"use strict";
// The card that shows over a point or a cluster: what happened there, headline and sentence.

geomap.HOVERED = 2; // events on a card; or else one sentence

// A sentence cut to fit, at a word.
geomap.cutText = (text, most) => {
  if (text.length <= most) return text;
  const at = text.lastIndexOf(" ", most);
  return `${text.slice(0, at > most / 2 ? at : most)} …`;
};

geomap.hoverCard = (item, points) => {
  const { el } = geomap;
  const { store, text } = points;
  const events = store.countsEvents(item.from.tally);
  const places = item.place ? [item.place.index] : item.from.places(item);
  const head = item.place
    ? [el("b", { dir: "auto" }, item.place.shown), item.place.shownWithin.length ? el("span", { dir: "auto", class: "gm-tip-within" }, item.place.shownWithin.join(", ")) : null]
    : [
        el("b", { dir: "auto" }, [text("places", { n: item.count }), item.from.areaOf(item, points.map.getZoom(), text)].filter(Boolean).join(", ")),
        el("span", { dir: "auto", class: "gm-tip-within" }, points.namesIn(item)),
      ];
  const { tally } = item.from;
  const doubtful = item.place ? tally.doubt(item.place.index) === 2 : false;
  const facts = [points.counted(item.total, item)];
  if (doubtful) facts.push(text("sure", { percent: text.percent(tally.confidence[item.place.index]) }));
  const body = el("div", { class: "gm-tip-body" });
  const card = el(
    "div",
    { class: "gm-tip" },
    ...head.filter(Boolean),
    el("span", { class: "gm-tip-facts" }, facts.join(" · ")),
    item.place && store.published.notes.places.has(item.place.index) ? el("p", { class: "gm-note", dir: "auto" }, store.published.notes.places.get(item.place.index)) : null,
    body,
  );
  geomap.fillHover(body, places, events, points).then(() => points.tooltip.isOpen() && points.tooltip.update());
  return card;
};

geomap.fillHover = async (body, places, events, { store, text }) => {
  const { el } = geomap;
  const line = (head, words, article) =>
    el(
      "div",
      { class: "gm-tip-event" },
      head ? el("span", { class: "gm-tip-what" }, head) : null,
      words ? el("span", { dir: "auto", class: "gm-tip-sentence" }, geomap.cutText(words, 170)) : null,
      el("span", { dir: "auto", class: "gm-tip-title" }, geomap.cutText(article, 90)),
    );
  const nodes = [];
  if (events) {
    const rows = geomap.leading(store, places.flatMap((place) => store.eventsOf(place))).slice(0, geomap.HOVERED);
    for (const row of rows) {
      const told = await store.eventDetail(row).catch(() => ({}));
      const article = store.articles[store.events.article[row]];
      nodes.push(line(geomap.eventFacts(store, row, text).join(" · "), told.sentence ?? "", geomap.titleOf(article, text)));
    }
  } else {
    const { article, start, end, role } = store.mentions;
    const open = store.state.article;
    const all = places.flatMap((place) => store.mentionsOf(place)).filter((m) => open === null || article[m] === open);
    all.sort((a, b) => role[a] - role[b] || a - b);
    const [mention] = all;
    if (mention !== undefined) {
      const words = await store.text(article[mention]).catch(() => "");
      const [from, to] = geomap.sentenceAround(words, start[mention], end[mention], text("lang"));
      nodes.push(line("", words.slice(from, to).replace(/\s+/g, " "), geomap.titleOf(store.articles[article[mention]], text)));
    }
  }
  body.replaceChildren(...nodes);
};

// Events, each once: those that articles are mainly about, then the surest.
geomap.leading = (store, rows) => {
  const { id, main, confidence } = store.events;
  const seen = new Set();
  return [...rows]
    .sort((a, b) => main[b] - main[a] || confidence[b] - confidence[a] || a - b)
    .filter((row) => !seen.has(id[row]) && seen.add(id[row]));
};
