"use strict";
// The panel: title, what is counted, the legend with its switches, and lists of what is (not) shown.

geomap.Panel = L.Control.extend({
  options: { position: "topleft" },

  initialize(places, shapes, text) {
    this.places = places;
    this.shapes = shapes;
    this.text = text;
  },

  onAdd(map) {
    const { el } = geomap;
    const { text, places } = this;
    const body = el("div", { class: "gm-panel-body", id: `${map.getContainer().id}_legend` });
    this.summary = el("p", { class: "gm-summary", "aria-live": "polite" });
    this.toggle = el("button", {
      class: "gm-toggle",
      type: "button",
      "aria-controls": body.id,
      onclick: () => this.open(this.root.classList.contains("gm-closed")),
    });
    this.body = body;
    this.root = el(
      "section",
      { class: "gm-panel", "aria-label": text("about") },
      el(
        "header",
        {},
        el("div", {}, el("h1", { dir: "auto" }, this.title()), this.summary),
        this.toggle,
      ),
      body,
    );
    if (places.all.some((place) => place.kind === "point")) body.append(this.sizes());
    if (places.all.length) body.append(this.roles(), this.notes(), this.list());
    if (places.data.unplaced.length) body.append(this.unplaced());
    if (!body.childElementCount) this.toggle.hidden = true;
    L.DomEvent.disableClickPropagation(this.root);
    L.DomEvent.disableScrollPropagation(this.root);
    const size = map.getSize();
    this.open(size.x >= 640 && size.y >= 420);
    this.count();
    places.addEventListener("change", () => this.count());
    return this.root;
  },

  open(on) {
    this.root.classList.toggle("gm-closed", !on);
    this.toggle.setAttribute("aria-expanded", String(on));
    this.toggle.title = this.text(on ? "hideLegend" : "showLegend");
    this.toggle.setAttribute("aria-label", this.toggle.title);
  },

  title() {
    const { title, articles } = this.places.data;
    if (title) return title;
    if (articles.length === 1 && articles[0].title) return articles[0].title;
    return articles.length
      ? this.text("titleOfArticles", { n: articles.length })
      : this.text("titleOfNothing");
  },

  count() {
    const { text, places } = this;
    const mentions = places.visible.flatMap((place) => place.shown);
    if (mentions.length) {
      this.summary.textContent = text("summary", {
        mentions: text("mentions", { n: mentions.length }),
        places: text("places", { n: places.visible.length }),
        articles: text("articles", { n: places.articlesOf(mentions) }),
      });
    } else {
      const why = places.all.length ? "nothingShown" : places.data.unplaced.length ? "nothingPlaced" : "nothingFound";
      this.summary.textContent = text(why);
    }
    if (this.names) this.fillList();
  },

  // Circles for three round counts, side by side on one line.
  sizes() {
    const { el, svg } = geomap;
    const { places, text } = this;
    const round = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000];
    const top = round.filter((count) => count <= places.most).length - 1;
    const counts = [...new Set([0, Math.ceil(top / 2), top])].map((index) => round[index]);
    const largest = places.radius(counts.at(-1));
    const height = 2 * largest + 4;
    const drawing = svg("svg", { height, "aria-hidden": "true", class: "gm-sizes" });
    let x = 2;
    for (const count of counts) {
      const r = places.radius(count);
      x += r;
      drawing.append(svg("circle", { cx: x, cy: height / 2, r, class: "gm-shape gm-point gm-size" }));
      x += r + 5;
      const label = svg("text", { x, y: height / 2, dy: "0.35em" }, text.number(count));
      drawing.append(label);
      x += 9 * text.number(count).length + 12;
    }
    drawing.setAttribute("width", Math.ceil(x));
    return el("div", { class: "gm-block" }, el("h2", {}, text("size")), drawing);
  },

  swatch(role, kind = "point", classes = "") {
    const { svg } = geomap;
    const picture = svg("svg", { width: 20, height: 16, "aria-hidden": "true", class: "gm-swatch" });
    const class_ = `gm-shape gm-${kind} gm-${role} ${classes}`;
    picture.append(
      kind === "point"
        ? svg("circle", { cx: 10, cy: 8, r: 5.5, class: class_ })
        : svg("rect", { x: 1, y: 1.5, width: 18, height: 13, rx: 3, class: class_ }),
    );
    return picture;
  },

  roles() {
    const { el } = geomap;
    const { text, places } = this;
    const rows = geomap.ROLES.map((role, index) => {
      if (!places.countOfRole[index]) return null;
      const box = el("input", { type: "checkbox", checked: true, "data-role": role });
      box.addEventListener("change", () => places.setRole(index, box.checked));
      return el(
        "label",
        { class: "gm-role" },
        box,
        this.swatch(role),
        el(
          "span",
          { class: "gm-role-name" },
          text(`role.${role}`),
          el("span", { class: "gm-hint" }, text(`roleHint.${role}`)),
        ),
        el("span", { class: "gm-number" }, text.number(places.countOfRole[index])),
      );
    });
    return el("fieldset", { class: "gm-block" }, el("legend", {}, text("roles")), ...rows.filter(Boolean));
  },

  notes() {
    const { el, svg } = geomap;
    const { text, places } = this;
    const list = el("ul", { class: "gm-block gm-notes" });
    const note = (picture, words) => list.append(el("li", {}, picture, el("span", {}, words)));
    if (places.all.some((place) => place.kind !== "point")) {
      note(this.swatch("mention", "country"), text("area"));
    }
    if (places.all.some((place) => place.uncertain)) {
      note(this.swatch("mention", "point", "gm-uncertain"), text("uncertain"));
    }
    const dashes = svg("svg", { width: 20, height: 16, "aria-hidden": "true", class: "gm-swatch" });
    dashes.append(svg("line", { x1: 1, y1: 8, x2: 19, y2: 8, class: "gm-disputed" }));
    note(dashes, text("disputed"));
    return list;
  },

  list() {
    const { el } = geomap;
    this.names = el("ol", { class: "gm-names" });
    return el(
      "details",
      { class: "gm-block" },
      el("summary", {}, this.text("listOfPlaces")),
      this.names,
    );
  },

  fillList() {
    const { el } = geomap;
    this.names.replaceChildren(
      ...this.places.visible.map((place) =>
        el(
          "li",
          {},
          el(
            "button",
            {
              type: "button",
              class: "gm-name-button",
              onclick: (event) => {
                if (this._map.getContainer().classList.contains("gm-compact")) this.open(false);
                this.shapes.visit(place, { keyboard: event.detail === 0 });
              },
            },
            el("span", { class: `gm-dot gm-${place.role}` }),
            el("span", { dir: "auto", class: "gm-name-text" }, this.places.fullName(place)),
            el("span", { class: "gm-number" }, this.text.number(place.count)),
          ),
        ),
      ),
    );
  },

  unplaced() {
    const { el } = geomap;
    const { places, text } = this;
    const mentions = places.data.unplaced;
    const details = el(
      "details",
      { class: "gm-block gm-unplaced" },
      el("summary", {}, text("unplaced", { n: mentions.length })),
    );
    details.addEventListener(
      "toggle",
      () => details.append(geomap.sentenceList(places, mentions, text)),
      { once: true },
    );
    return details;
  },
});
