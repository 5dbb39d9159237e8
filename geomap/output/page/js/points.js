"use strict";
// The points: a circle a place, its area for the number of events or mentions, in the colour of its
// strongest role; a ring of the roles' shares for places that lie too close together. Only what is in view
// is drawn, as SVG, so that the style sheet colours it and the keyboard reaches it.

const REACH = 0.5; // of the view, drawn beyond its edges
const ALL_DRAWN = 300; // so few points are drawn wherever they are, and the keyboard reaches them

geomap.Points = class {
  constructor(map, store, text) {
    Object.assign(this, { map, store, text });
    map.createPane("geomap-points").style.zIndex = 450;
    this.renderer = L.svg({ pane: "geomap-points", padding: REACH }).addTo(map);
    this.root = geomap.svg("g", { class: "gm-points" });
    this.halos = geomap.svg("g", { class: "gm-halos", "aria-hidden": "true" });
    this.renderer._rootGroup.append(this.root, this.halos);
    this.points = store.places.filter((place) => place.kind === "point");
    const how = { crowded: this.points.length > 40, maxZoom: Math.ceil(Math.min(18, map.getMaxZoom())) };
    this.clusters = new geomap.Clusters(store, { name: "c", ...how });
    // While an article is open, the places that it doesn't name are apart, and pale.
    this.others = new geomap.Clusters(store, { name: "o", ...how });
    this.items = []; // what is drawn, last on top: {key, latlng, radius, place} or {..., cluster, top}
    this.nodes = new Map();
    this.stale = true;
    this.tooltip = L.tooltip({ direction: "top", className: "gm-tooltip", offset: [0, -4], opacity: 1 });
    this.listen();
  }

  listen() {
    const { map, store, root } = this;
    this.renderer.on("update", () => this.render());
    map.on("zoomend viewreset", () => this.render());
    store.addEventListener("change", ({ detail: { changed } }) => {
      const loaded = ["corrections", "article", "draw", ...geomap.FILTERS];
      if (loaded.some((name) => changed.has(name))) this.reload();
      else if (changed.has("place")) this.render();
      if (changed.has("place")) this.giveBack();
    });
    store.addEventListener("hover", () => this.light());
    const itemAt = ({ target }) => this.items.find((item) => item.node === target.closest?.("[data-key]"));
    root.addEventListener("click", (event) => {
      const item = itemAt(event);
      if (!item || map.dragging?.moved()) return;
      event.stopPropagation();
      this.choose(item, event.detail === 0);
    });
    root.addEventListener("dblclick", (event) => event.stopPropagation());
    root.addEventListener("keydown", (event) => {
      const item = itemAt(event);
      if (!item || (event.key !== "Enter" && event.key !== " ")) return;
      event.preventDefault();
      event.stopPropagation();
      this.choose(item, true);
    });
    const enter = (event) => this.enter(itemAt(event));
    root.addEventListener("pointerover", enter);
    root.addEventListener("focusin", (event) => {
      enter(event);
      const item = itemAt(event);
      if (item && event.target.matches(":focus-visible") && !map.getBounds().contains(item.latlng)) {
        map.panTo(item.latlng, { animate: false });
      }
    });
    const leave = () => this.enter(null);
    root.addEventListener("pointerout", leave);
    root.addEventListener("focusout", leave);
  }

  // The keyboard comes back to the point from which a place was opened, once that is closed.
  giveBack() {
    const { origin, store } = this;
    if (!origin || store.state.place === origin.place) return;
    this.origin = null;
    if (store.state.place !== null || store.state.article !== origin.article) return;
    const focus = () => this.nodes.get(origin.key)?.focus({ preventScroll: true });
    requestAnimationFrame(() => requestAnimationFrame(focus));
  }

  // Filters come in quick succession (a brush that is drawn, time that is played).
  reload() {
    this.stale = true;
    if (this.waiting) return;
    this.waiting = requestAnimationFrame(() => {
      this.waiting = 0;
      this.render();
    });
  }

  enter(item) {
    this.tooltip.remove();
    this.store.setHover({ place: item?.place ? item.place.index : null });
    if (!item) return;
    this.tooltip.setContent(geomap.hoverCard(item, this)).setLatLng(item.latlng);
    // To the side that has room for it.
    const { x, y } = this.map.latLngToContainerPoint(item.latlng);
    const size = this.map.getSize();
    const side = x < 180 ? "right" : x > size.x - 180 ? "left" : y < 190 ? "bottom" : "top";
    const away = item.radius + 2;
    this.tooltip.options.direction = side;
    this.tooltip.options.offset = L.point({ right: away, left: -away }[side] ?? 0, { top: -away, bottom: away }[side] ?? 0);
    this.tooltip.addTo(this.map);
  }

  namesIn(item, most = 3) {
    const all = item.from.places(item);
    const names = all.slice(0, most).map((place) => this.store.places[place].shown).join(", ");
    return all.length > most ? this.text("namesAndMore", { names, n: all.length - most }) : names;
  }

  // How many events or mentions there are, in words.
  counted(n, { from }) {
    return this.text(this.store.countsEvents(from.tally) ? "events" : "mentions", { n });
  }

  // A point is opened; a cluster is looked at more closely, or listed where that doesn't help.
  choose(item, keyboard = false) {
    const { store, map } = this;
    this.tooltip.remove();
    if (item.place && store.embedded) {
      L.popup({ className: "gm-popup", maxWidth: 300 }).setLatLng(item.latlng).setContent(geomap.hoverCard(item, this)).openOn(map);
      return;
    }
    if (item.place) {
      const { index } = item.place;
      geomap.openPlace(store, index);
      this.origin = keyboard ? { key: item.key, place: index, article: store.state.article } : null;
      return;
    }
    const inside = item.from.places(item);
    const zoom = item.from.breaksUpAt(item, map.getZoom());
    if (zoom > map.getMaxZoom()) {
      geomap.listGathered(item, inside, this);
      return;
    }
    if (keyboard) this.focusNext = new Set(inside);
    const bounds = L.latLngBounds(inside.map((place) => store.places[place].anchor));
    const to = Math.max(zoom, Math.min(map.getBoundsZoom(bounds.pad(0.2)), map.getZoom() + 4));
    const animate = !geomap.still();
    map.setView(bounds.getCenter(), Math.min(to, map.getMaxZoom()), { animate });
  }

  roleOf(place) {
    const { here, all } = this.store;
    return geomap.ROLES[here?.count[place] ? here.role[place] : all.role[place]] ?? "mention";
  }

  // The item that stands for a place now, by itself or with others; none if it is out of view.
  itemOf(place) {
    if (!this.standing) {
      this.standing = new Map();
      for (const item of this.items) {
        if (item.place) this.standing.set(item.place.index, item);
        else for (const leaf of item.inside) this.standing.set(leaf, item);
      }
    }
    return this.standing.get(place);
  }

  render() {
    const { map } = this;
    if (!map._loaded || !this.renderer._bounds) return;
    if (this.stale) this.load();
    const zoom = map.getZoom();
    const bounds = this.renderer._bounds;
    const visible = this.points.length <= ALL_DRAWN
      ? L.latLngBounds([-90, -540], [90, 540])
      : L.latLngBounds(
          map.layerPointToLatLng(bounds.getBottomLeft()),
          map.layerPointToLatLng(bounds.getTopRight()),
        );
    const rank = new Map();
    this.items = this.clusters.within(visible, zoom, map.getBounds());
    this.unit = this.clusters.at(zoom).unit;
    if (this.apart) this.items.push(...this.others.within(visible, zoom, map.getBounds()));
    if (this.store.state.draw !== "points") this.items = [];
    this.standing = null;
    for (const item of this.items) {
      const at = map.latLngToLayerPoint(item.latlng);
      item.aside = item.from === this.others;
      item.x = at.x;
      item.y = at.y;
      const { tally } = item.from;
      if (item.place) {
        const { index } = item.place;
        item.role = tally.role[index];
        item.doubt = tally.doubt(index);
        item.confidence = tally.confidence[index];
      } else {
        Object.assign(item, item.from.roles(item));
        item.role = item.roles.findIndex((count) => count > 0);
        item.confidence = item.inside.reduce((most, place) => Math.max(most, tally.confidence[place]), 0);
      }
      // Where things happen lies on top, and small circles on large ones.
      rank.set(item, (item.aside ? 0 : 1000) - 100 * item.role - item.radius);
    }
    for (const item of this.items) item.numbered = !item.place && item.radius >= 6 + 3.1 * this.text.compact(item.total).length;
    this.items.sort((a, b) => rank.get(a) - rank.get(b) || (a.key < b.key ? -1 : 1));
    this.draw();
    this.light();
    map.fire("geomap:points");
  }

  load() {
    const { here, all } = this.store;
    this.apart = here !== null;
    this.clusters.load(here ?? all);
    if (here) this.others.load(all, (place) => !here.count[place]);
    this.stale = false;
  }

  // Nodes stay where they can, so that the focus does.
  draw() {
    const { root, nodes } = this;
    const focused = root.contains(document.activeElement) ? document.activeElement : null;
    const keys = new Set(this.items.map((item) => item.key));
    for (const [key, node] of nodes) {
      if (keys.has(key)) continue;
      node.remove();
      nodes.delete(key);
    }
    let next = root.firstChild;
    for (const item of this.items) {
      let node = nodes.get(item.key);
      if (!node) {
        node = item.place ? geomap.svg("path") : geomap.svg("g");
        node.dataset.key = item.key;
        nodes.set(item.key, node);
      }
      item.node = node;
      if (item.place) this.dressPoint(item, node);
      else this.dressCluster(item, node);
      if (node === next) next = next.nextSibling;
      else root.insertBefore(node, next);
    }
    if (focused && focused !== document.activeElement && focused.isConnected) focused.focus({ preventScroll: true });
    if (this.focusNext) {
      const item = this.items.findLast(
        ({ place, inside }) => place ? this.focusNext.has(place.index) : inside.some((p) => this.focusNext.has(p)),
      );
      if (item && (!focused || !focused.isConnected)) {
        item.node.focus({ preventScroll: true });
        this.focusNext = null;
      }
    }
  }

  dressPoint(item, node) {
    const { store, text } = this;
    const { place, x, y, radius, aside, doubt, from, total } = item;
    const { index } = place;
    const classes = ["gm-shape", "gm-point", `gm-${geomap.ROLES[item.role]}`, "leaflet-interactive"];
    if (doubt) classes.push(doubt === 2 ? "gm-uncertain" : "gm-partly");
    if (from.tally.planned[index] === from.tally.count[index]) classes.push("gm-planned");
    if (aside) classes.push("gm-aside");
    if (store.state.place === index) classes.push("gm-open");
    const r = Math.round(radius * 10) / 10;
    const doubtful = doubt === 2 ? `, ${text("uncertainShort")}` : "";
    geomap.dress(node, {
      class: classes.join(" "),
      d: `M${x - r},${y}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0`,
      role: "button",
      tabindex: aside ? "-1" : "0",
      "aria-label": `${store.shownName(place)}: ${this.counted(total, item)}${doubtful}`,
      "data-place": index,
    });
  }

  dressCluster(item, node) {
    const { text } = this;
    const { x, y, radius, roles, unsure, count, total, aside } = item;
    geomap.dress(node, {
      class: `gm-shape gm-cluster leaflet-interactive${aside ? " gm-aside" : ""}`,
      transform: `translate(${x} ${y})`,
      role: "button",
      tabindex: aside ? "-1" : "0",
      "aria-label": text("clusterLabel", {
        places: text("places", { n: count }),
        mentions: this.counted(total, item),
        names: this.namesIn(item),
      }),
      "data-count": count,
      "data-total": total,
    });
    const drawn = [radius, total, unsure, ...roles].join();
    if (node.drawn === drawn) return;
    node.drawn = drawn;
    const width = Math.max(2, Math.min(4, radius * 0.45));
    const parts = [
      geomap.svg("circle", { r: Math.max(12, radius + 2), class: "gm-cluster-reach" }),
      geomap.svg("circle", { r: radius + 1, class: "gm-cluster-ground" }),
      ...geomap.ring(roles, unsure, radius - width / 2, width),
    ];
    if (item.numbered) {
      const words = geomap.svg("text", { class: "gm-cluster-count", dy: "0.35em" });
      words.textContent = text.compact(total);
      parts.push(words);
    }
    node.replaceChildren(...parts);
  }

  // What is hovered or open is lit; where it is in a cluster, or is an area, its spot shows too.
  light() {
    const { store, map, halos } = this;
    const hovered = store.hoverPlace;
    for (const { node } of this.items) node.classList.remove("gm-hover");
    if (hovered !== null) this.itemOf(hovered)?.node.classList.add("gm-hover");
    const drawn = [];
    const halo = (place, name) => {
      if (place === null || place < 0) return;
      const { kind, latitude, longitude } = store.places[place];
      if (kind !== "point") return;
      const { x, y } = map.latLngToLayerPoint([latitude, geomap.inView(map.getBounds())(longitude)]);
      const item = this.itemOf(place);
      const alone = item?.place?.index === place;
      const r = alone ? item.radius + 5 : 8;
      drawn.push(geomap.svg("circle", { cx: x, cy: y, r, class: `gm-halo gm-halo-${name}` }));
      if (!alone) drawn.push(geomap.svg("circle", { cx: x, cy: y, r: 3, class: `gm-halo-spot gm-${this.roleOf(place)}` }));
    };
    halo(store.state.place, "open");
    if (hovered !== store.state.place) halo(hovered, "hover");
    halos.replaceChildren(...drawn);
  }
};

// Set attributes where they differ.
geomap.dress = (node, attributes) => {
  for (const [name, value] of Object.entries(attributes)) {
    const wanted = String(value);
    if (node.getAttribute(name) !== wanted) node.setAttribute(name, wanted);
  }
};

// A ring in parts as large as the roles' shares, the strongest role from twelve o'clock on; what is
// doubtful of it comes last, pale.
geomap.ring = (counts, unsure, radius, width) => {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const parts = [];
  const arc = (begin, end, name) => {
    if (end - begin > 0.9999) return geomap.svg("circle", { r: radius, class: name, "stroke-width": width });
    const at = (share) => {
      const angle = 2 * Math.PI * share - Math.PI / 2;
      return `${(radius * Math.cos(angle)).toFixed(2)},${(radius * Math.sin(angle)).toFixed(2)}`;
    };
    const d = `M${at(begin)}A${radius},${radius} 0 ${end - begin > 0.5 ? 1 : 0} 1 ${at(end)}`;
    return geomap.svg("path", { d, class: name, "stroke-width": width });
  };
  let begin = 0;
  counts.forEach((count, role) => {
    if (!count) return;
    const end = begin + count / total;
    parts.push(arc(begin, end, `gm-arc gm-${geomap.ROLES[role]}`));
    begin = end;
  });
  if (unsure) parts.push(arc(1 - unsure / total, 1, "gm-arc gm-arc-unsure"));
  return parts;
};
