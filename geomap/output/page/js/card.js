"use strict";
// The card of a mention, which opens under it in the text: which place it is taken for, how sure
// that is, where else the place is named. Other parts of the page add to it through cardParts.

geomap.cardParts = geomap.cardParts || []; // (mention, {store, map, text, close}) => Element or null

geomap.mentionCard = (mention, { store, map, text, close, showPlace }) => {
  const { el } = geomap;
  const { place: places, role, confidence } = store.mentions;
  const place = places[mention] < 0 ? null : store.places[places[mention]];
  const roleName = geomap.ROLES[role[mention]];
  const rejected = store.rejected.has(mention); // the reader says that it is no place
  const closing = geomap.iconButton("close", text("close"), close);
  const head = place
    ? el(
        "h3",
        {},
        el("bdi", { class: "gm-name" }, place.shown),
        place.shownWithin.length ? el("bdi", { class: "gm-within" }, `, ${place.shownWithin.join(", ")}`) : null,
      )
    : el("h3", {}, el("span", { class: "gm-name" }, text(rejected ? "correct.notAPlace" : "notPlaced")));
  const facts = el("p", { class: "gm-facts" });
  if (place) {
    const sure = text("sure", { percent: text.percent(confidence[mention]) });
    facts.append(
      el("span", { class: `gm-tag gm-${roleName}` }, el("span", { class: "gm-dot" }), text(`role.${roleName}`)),
      el("span", { class: confidence[mention] < geomap.UNCERTAIN_BELOW ? "gm-unsure" : "" }, sure),
    );
  } else {
    facts.append(text(rejected ? "why.correction" : "notPlacedHint"));
  }
  const card = el("div", { class: "gm-card", role: "group", "aria-label": text("card") }, closing, head, facts);
  if (place) {
    const count = store.weighed(store.mentionsOf(place.index));
    const articles = store.articlesOf(place.index).length;
    if (count > 1) {
      const words = text("allMentionsOf", {
        mentions: text("mentions", { n: count }),
        articles: text("articles", { n: articles }),
      });
      const all = { type: "button", class: "gm-textual", onclick: () => showPlace(place.index) };
      card.append(el("button", all, words, geomap.icon("forward")));
    }
  }
  // What happened there, by this article.
  const { events } = store;
  for (let row = 0; row < events.count; row++) {
    if (events.mention[row] !== mention) continue;
    card.append(el("p", { class: "gm-card-event" }, el("span", { class: "gm-dot gm-event" }), ` ${geomap.eventFacts(store, row, text).join(" · ")}`));
  }
  for (const part of geomap.cardParts) {
    const made = part(mention, { store, map, text, close });
    if (made) card.append(made);
  }
  return card;
};
