"use strict";
// What an editor says (geomap/output/page/publication.py): of the page, of an article, of a place.
// A note on a place stands on the map beside it, with a line that leads there.

geomap.readPublished = (told) => ({
  view: told?.view ?? null,
  notes: {
    page: told?.notes.page ?? "",
    articles: new Map(told?.notes.articles),
    places: new Map(told?.notes.places),
  },
  steps: told?.steps ?? [],
  opening: told?.opening ?? [],
});

// A note below an element; none where there is nothing to say.
geomap.showNote = (element, note) => {
  if (element.nextSibling?.classList?.contains("gm-note")) element.nextSibling.remove();
  if (note) element.after(geomap.el("p", { class: "gm-note", dir: "auto" }, note));
};

geomap.pageNote = ({ published }) =>
  published.notes.page ? geomap.el("p", { class: "gm-note gm-page-note", dir: "auto" }, published.notes.page) : null;

// Words in lines of about so many letters.
geomap.linesOf = (words, most) => {
  const lines = [""];
  for (const word of words.split(/\s+/)) {
    const longer = lines.at(-1) ? `${lines.at(-1)} ${word}` : word;
    if (longer.length <= most || !lines.at(-1)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};

const [NOTE_LINE, NOTE_LETTERS, NOTE_AWAY] = [17, 28, 22]; // px to a line, letters in it, px from the circle

geomap.MapNotes = class {
  constructor(map, store, points) {
    Object.assign(this, { map, store, points });
    this.pane = map.createPane("geomap-notes");
    this.pane.style.zIndex = 460;
    this.pane.style.pointerEvents = "none";
    this.ruler = document.createElement("canvas").getContext("2d");
    this.boxes = [];
    map.on("geomap:points geomap:density", () => this.draw());
  }

  // To the side of the place where least else is; a note on what is not shown is not.
  draw() {
    const { map, store } = this;
    const size = map.getSize();
    this.ruler.font = `600 13px ${getComputedStyle(map.getContainer()).fontFamily}`;
    const parts = [];
    this.boxes = [];
    for (const [place, words] of store.published.notes.places) {
      const { kind, anchor } = store.places[place];
      if (!(store.here ?? store.all).count[place] || store.state.draw !== "points") continue;
      const at = map.latLngToContainerPoint([anchor[0], geomap.inView(map.getBounds())(anchor[1])]);
      if (at.x < 0 || at.y < 0 || at.x > size.x || at.y > size.y) continue;
      const radius = kind === "point" ? (this.points.itemOf(place)?.radius ?? 6) : 0;
      const lines = geomap.linesOf(words, NOTE_LETTERS);
      const width = Math.max(...lines.map((line) => this.ruler.measureText(line).width)) + 4;
      const ways = [[1, -1], [-1, -1], [1, 1], [-1, 1]].map(([across, down]) => this.spot(at, radius, across, down, width, lines.length * NOTE_LINE));
      const { box, foot, across } = ways.reduce((best, way) => (way.cost < best.cost ? way : best));
      this.boxes.push(box);
      const angle = Math.atan2(foot[1] - at.y, foot[0] - at.x);
      const from = [at.x + (radius + 2) * Math.cos(angle), at.y + (radius + 2) * Math.sin(angle)];
      parts.push(this.leader(from, foot), ...lines.map((line, row) => this.line(line, box, row, across)));
    }
    this.pane.replaceChildren(...parts);
  }

  // Where a note would stand, and how much would be in its way.
  spot(at, radius, across, down, width, height) {
    const { map, points } = this;
    const size = map.getSize();
    const foot = [at.x + across * 10, at.y + down * (radius + NOTE_AWAY - 4)];
    const box = { x: across > 0 ? foot[0] - 6 : foot[0] + 6 - width, y: down > 0 ? foot[1] + 2 : foot[1] - height - 2, w: width, h: height };
    let cost = 0;
    if (box.x < 6 || box.y < 6 || box.x + width > size.x - 6 || box.y + height > size.y - 6) cost += 100;
    const meets = (x0, y0, x1, y1) => box.x < x1 && x0 < box.x + width && box.y < y1 && y0 < box.y + height;
    for (const item of points.items) {
      const { x, y } = map.layerPointToContainerPoint([item.x, item.y]);
      if (meets(x - item.radius, y - item.radius, x + item.radius, y + item.radius)) cost += 1 + item.radius / 10;
    }
    for (const other of this.boxes) if (meets(other.x, other.y, other.x + other.w, other.y + other.h)) cost += 50;
    return { box, foot, across, cost };
  }

  leader(from, to) {
    const [a, b] = [from, to].map((point) => this.map.containerPointToLayerPoint(point));
    const d = `M${a.x} ${a.y}L${b.x} ${b.y}`;
    return geomap.svg("svg", { class: "gm-leader", width: 1, height: 1, "aria-hidden": "true" }, geomap.svg("path", { d, class: "gm-leader-line" }));
  }

  line(words, box, row, across) {
    const at = this.map.containerPointToLayerPoint([box.x, box.y + row * NOTE_LINE]);
    const node = geomap.el("div", { class: "gm-label gm-note-line", dir: "auto" }, words);
    node.style.transform = `translate(${Math.round(at.x)}px, ${Math.round(at.y)}px)`;
    node.style.width = `${Math.ceil(box.w)}px`;
    node.style.textAlign = across > 0 ? "left" : "right";
    return node;
  }
};
