"use strict";
// "Why here?": the reasons for a mention's place in plain words, and the places that came next,
// as ghosts on the map for as long as they are looked at.

// The other places that a mention could have meant: hollow, dashed, with their names and odds.
geomap.Ghosts = class {
  constructor(map) {
    this.map = map;
    this.layers = [];
    if (!map.getPane("geomap-ghosts")) {
      const pane = map.createPane("geomap-ghosts");
      pane.style.zIndex = 470; // over the names
      pane.style.pointerEvents = "none";
    }
    this.renderer = L.svg({ pane: "geomap-ghosts", padding: 0.4 });
  }

  // Of {candidate, percent} and the place they could have been taken for instead.
  show(ghosts, from) {
    this.hide();
    this.from = from;
    const common = { renderer: this.renderer, pane: "geomap-ghosts", interactive: false };
    const names = geomap.shortNames(ghosts.map(({ candidate }) => candidate.place));
    for (const [index, { candidate, percent }] of ghosts.entries()) {
      const name = names[index];
      const at = [candidate.latitude, candidate.longitude];
      if (from) this.layers.push(L.polyline([from, at], { ...common, className: "gm-ghost-line" }));
      const circle = L.circleMarker(at, { ...common, radius: 9, className: "gm-ghost" });
      const label = geomap.el("span", { dir: "auto" }, name, percent ? geomap.el("b", {}, ` ${percent}`) : null);
      circle.bindTooltip(label, { permanent: true, className: "gm-ghost-name", pane: "geomap-ghosts" });
      this.aim(circle);
      this.layers.push(circle);
    }
    for (const layer of this.layers) layer.addTo(this.map);
    this.map.on("moveend", this.aimAll, this);
  }

  // A name points to the middle of the map, so that it is not cut off, but not over the place
  // that was chosen.
  aim(circle) {
    const { x, y } = this.map.latLngToContainerPoint(circle.getLatLng());
    let right = x < this.map.getSize().x / 2;
    if (this.from) {
      const chosen = this.map.latLngToContainerPoint(this.from);
      const ahead = right ? chosen.x - x : x - chosen.x;
      if (Math.abs(chosen.y - y) < 24 && ahead > 4 && ahead < 240) right = !right;
    }
    const tooltip = circle.getTooltip();
    Object.assign(tooltip.options, { direction: right ? "right" : "left", offset: L.point(right ? 6 : -6, 0) });
    if (tooltip.isOpen()) tooltip.update();
  }

  aimAll() {
    for (const layer of this.layers) if (layer.getTooltip()) this.aim(layer);
  }

  hide() {
    this.map.off("moveend", this.aimAll, this);
    for (const layer of this.layers) layer.remove();
    this.layers = [];
  }
};

// Full names without the country, where all of them lie in the same one.
geomap.shortNames = (names) => {
  const parts = names.map((name) => name.split(", "));
  const same = names.length > 1 && parts.every((part) => part.length > 2 && part.at(-1) === parts[0].at(-1));
  return same ? parts.map((part) => part.slice(0, -1).join(", ")) : names;
};

// A part of a card that opens; `fill` makes its inside when it does, `shut` clears up after it.
geomap.disclosure = (store, words, className, fill, shut = () => {}) => {
  const { el } = geomap;
  const body = el("div", { class: "gm-disclosed" });
  const details = el("details", { class: className }, el("summary", {}, words), body);
  // The card may be taken away, or out of sight, with the part open.
  const watch = new MutationObserver(() => details.isConnected || close());
  const look = () => requestAnimationFrame(() => details.getClientRects().length || (details.open = false));
  let filling = 0;
  const close = () => {
    watch.disconnect();
    store.removeEventListener("change", look);
    filling += 1;
    shut();
  };
  details.addEventListener("toggle", async () => {
    if (!details.open) {
      close();
      return;
    }
    watch.observe(document.body, { childList: true, subtree: true });
    store.addEventListener("change", look);
    const mine = ++filling;
    await fill(body, () => mine === filling && details.isConnected);
  });
  return details;
};

geomap.why = ({ store, map, text }, mention) => {
  const { el } = geomap;
  const ghosts = new geomap.Ghosts(map);
  const number = store.mentions.place[mention];
  const chosen = number < 0 ? null : store.places[number];

  const reasons = (detail) => {
    const parts = detail.reasons.split("; ").filter(Boolean);
    if (!parts.length) return el("p", {}, text("why.noReasons"));
    const own = geomap.reasonIn(store);
    const items = parts.map((part) => {
      const told = own(part);
      return told ? el("li", {}, told) : el("li", { lang: "en" }, part);
    });
    return el("ul", { class: "gm-why-reasons", dir: "auto" }, ...items);
  };
  const source = (detail) => {
    const known = { gazetteer: "why.gazetteer", correction: "why.correction", nearby: "why.nearby" }[detail.provenance];
    if (known) return text(known);
    return detail.provenance ? text("why.service", { name: detail.provenance }) : "";
  };
  const facts = (detail) => {
    const words = detail.provenance === "nearby" ? "why.sureNearby" : "why.sure";
    const sure = chosen ? text(words, { percent: text.percent(store.mentions.confidence[mention]) }) : "";
    return el("p", { class: "gm-why-facts" }, [sure, source(detail)].filter(Boolean).join(" "));
  };
  const others = (detail) => {
    const { candidates } = detail;
    if (detail.provenance === "nearby") return [];
    if (!candidates.length) return [el("p", { class: "gm-why-facts" }, text("why.alone"))];
    const go = (candidate) => map.setView([candidate.latitude, candidate.longitude], Math.max(map.getZoom(), 5), { animate: !geomap.still() });
    const rows = candidates.map((candidate) => {
      const share = el("span", { class: "gm-why-share", "aria-hidden": "true" });
      share.style.setProperty("--gm-part", (candidate.probability || 0).toFixed(3));
      return el(
        "li",
        {},
        el(
          "button",
          { type: "button", class: "gm-why-other", onclick: () => go(candidate), title: text("why.go") },
          el("span", { class: "gm-why-name", dir: "auto" }, candidate.place),
          el("span", { class: "gm-number" }, geomap.odds(candidate, text)),
          share,
        ),
      );
    });
    const all = el("button", { type: "button", class: "gm-textual", onclick: () => fit(candidates) }, text("why.showAll"));
    return [el("p", { class: "gm-why-head", id: `gm-why-${mention}` }, text("why.others")), el("ol", { class: "gm-why-others", "aria-labelledby": `gm-why-${mention}` }, ...rows), all];
  };
  const fit = (candidates) => {
    const spots = candidates.map(({ latitude, longitude }) => [latitude, longitude]);
    if (chosen) spots.push([chosen.latitude, chosen.longitude]);
    map.fitBounds(L.latLngBounds(spots), { padding: [70, 70], maxZoom: 7, animate: !geomap.still() });
  };
  const fill = async (body, current) => {
    const detail = await store.detail(mention).catch(() => null);
    if (!current()) return;
    if (!detail) {
      body.replaceChildren(el("p", { class: "gm-trouble" }, text("textMissing")));
      return;
    }
    body.replaceChildren(reasons(detail), facts(detail), ...others(detail));
    const shown = detail.candidates.map((candidate) => ({ candidate, percent: geomap.odds(candidate, text) }));
    ghosts.show(shown, chosen && [chosen.latitude, chosen.longitude]);
  };
  return geomap.disclosure(store, text(chosen ? "why.title" : "why.titleUnplaced"), "gm-why", fill, () => ghosts.hide());
};

// How likely a candidate was; less than half a percent is said to be that.
geomap.odds = ({ probability }, text) => {
  if (typeof probability !== "number") return "";
  return probability < 0.005 ? text("why.hardly") : text.percent(Math.round(probability * 100));
};

geomap.cardParts = geomap.cardParts || [];
geomap.cardParts.push((mention, context) => geomap.why(context, mention));
