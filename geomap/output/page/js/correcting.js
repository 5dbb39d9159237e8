"use strict";
// Where the reader corrects: a part of a mention's card, a spot chosen on the map, and the list of
// all corrections at the foot of the pane.

// One list of corrections for the page.
geomap.correctionsOf = (store, map) =>
  (store.corrections ||= new geomap.Corrections(store, map.getContainer().id));

// A point that the reader clicks; null if the reader would rather not. Without a mouse it is the
// middle of the map, which the arrow keys move.
geomap.pickPoint = (map, text) =>
  new Promise((resolve) => {
    const { el } = geomap;
    const container = map.getContainer();
    const done = (point) => {
      container.classList.remove("gm-picking");
      container.removeEventListener("click", clicked, true);
      container.removeEventListener("pointerdown", pressed, true);
      removeEventListener("keydown", keyed, true);
      bar.remove();
      cross.remove();
      resolve(point);
    };
    let [x, y] = [0, 0];
    const pressed = (event) => ([x, y] = [event.clientX, event.clientY]);
    const clicked = (event) => {
      if (bar.contains(event.target) || event.target.closest(".leaflet-control")) return;
      event.preventDefault();
      event.stopPropagation();
      // The end of a drag is no choice.
      if (event.detail > 0 && Math.hypot(event.clientX - x, event.clientY - y) > 6) return;
      done(map.mouseEventToLatLng(event).wrap());
    };
    const keyed = (event) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      done(null);
    };
    const bar = el(
      "div",
      { class: "gm-pick-bar", role: "group", "aria-label": text("correct.pick") },
      el("span", { role: "status" }, text("correct.pickHint")),
      el("button", { type: "button", onclick: () => done(map.getCenter().wrap()) }, text("correct.pickMiddle")),
      el("button", { type: "button", onclick: () => done(null) }, text("correct.cancel")),
    );
    const cross = el("div", { class: "gm-pick-cross", "aria-hidden": "true" });
    geomap.page?.reader?.sheet?.set("peek"); // on a phone the map is under it
    container.classList.add("gm-picking");
    container.append(cross, bar);
    container.addEventListener("pointerdown", pressed, true);
    container.addEventListener("click", clicked, true);
    addEventListener("keydown", keyed, true);
    container.focus({ preventScroll: true });
  });

geomap.correct = ({ store, map, text, close = () => {} }, mention) => {
  const corrections = geomap.correctionsOf(store, map);
  const form = new geomap.CorrectionForm({ store, map, text, corrections, mention, close });
  const part = geomap.disclosure(store, text("correct.title"), "gm-correct", (body, current) => form.fill(body, current));
  return geomap.el("div", {}, geomap.undoList(corrections.of(mention), corrections, text), part);
};

// What has been corrected here already, to be taken back.
geomap.undoList = (about, corrections, text) => {
  const { el } = geomap;
  if (!about.length) return null;
  const row = (correction) =>
    el("li", {}, geomap.correctionInWords(correction, text), " ", geomap.undoButton(correction, corrections, text));
  return el("ul", { class: "gm-correct-undo" }, ...about.map(row));
};

geomap.CorrectionForm = class {
  constructor(context) {
    Object.assign(this, context); // store, map, text, corrections, mention, close
    this.id = `gm-correct-${this.mention}`;
    this.action = "not a place";
    this.picked = null;
  }

  async fill(body, current) {
    const detail = await this.store.detail(this.mention).catch(() => null);
    if (!current()) return;
    const { el } = geomap;
    if (!detail) {
      body.replaceChildren(el("p", { class: "gm-trouble" }, this.text("textMissing")));
      return;
    }
    this.detail = detail;
    const number = this.store.mentions.place[this.mention];
    this.placed = number < 0 ? null : this.store.places[number];
    this.action = this.placed ? "not a place" : "place";
    this.more = el("div", { class: "gm-correct-more" });
    this.done = el("p", { class: "gm-correct-done", role: "status" });
    const actions = this.choices("action", this.text("correct.what"), [
      ["not a place", this.text("correct.notAPlace")],
      ["place", this.text("correct.place")],
      ["role", this.text("correct.role")],
    ], this.action, (action) => this.turnTo(action));
    const scope = el(
      "label",
      { class: "gm-correct-scope" },
      el("span", {}, this.text("correct.where")),
      this.scopes(),
    );
    // Texts that lie beside the page are not all here to look for the name in.
    const later = el("p", { class: "gm-corrections-hint", hidden: true }, this.text("correct.later"));
    this.scope.addEventListener("change", () => (later.hidden = this.store.searchesTexts || this.scope.value !== "all"));
    this.go = el("button", { type: "submit", class: "gm-solid" }, this.text("correct.go"));
    const form = el("form", { class: "gm-correct-form" }, actions, this.more, scope, later, this.go);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.submit();
    });
    body.replaceChildren(form, this.done);
    this.turnTo(this.action);
  }

  scopes() {
    const { el } = geomap;
    this.scope = el("select", {});
    for (const scope of ["article", "mention", "all"]) {
      this.scope.append(el("option", { value: scope }, this.text(`correct.scope.${scope}`)));
    }
    return this.scope;
  }

  choices(name, legend, options, chosen, onchange) {
    const { el } = geomap;
    const field = el("fieldset", { class: "gm-choices" }, el("legend", {}, legend));
    for (const [value, words, more] of options) {
      const input = el("input", { type: "radio", name: `${this.id}-${name}`, value, checked: value === chosen });
      input.addEventListener("change", () => onchange(value));
      field.append(el("label", {}, input, el("span", { dir: "auto" }, words), more || null));
    }
    return field;
  }

  turnTo(action) {
    this.action = action;
    this.done.textContent = "";
    if (action === "place") this.askPlace();
    else if (action === "role") this.askRole();
    else this.more.replaceChildren();
    this.check();
  }

  askRole() {
    const now = geomap.ROLES[this.store.mentions.role[this.mention]];
    this.role = null;
    const options = geomap.ROLES.filter((role) => role !== now).map((role) => [role, this.text(`role.${role}`)]);
    const choose = (role) => {
      this.role = role;
      this.check();
    };
    this.more.replaceChildren(this.choices("role", this.text("correct.whichRole"), options, null, choose));
  }

  askPlace() {
    const { el } = geomap;
    this.place = null;
    const options = this.detail.candidates.map((candidate, index) => [String(index), candidate.place, el("span", { class: "gm-number" }, geomap.odds(candidate, this.text))]);
    options.push(["point", this.text("correct.point")]);
    this.spot = el("div", { class: "gm-correct-spot", hidden: true });
    const choose = (value) => {
      this.spot.hidden = value !== "point";
      if (value === "point") {
        this.place = null;
        this.pick();
      } else {
        this.place = this.detail.candidates[Number(value)];
      }
      this.check();
    };
    const found = geomap.placeSearch(this, `${this.id}-place`, (candidate) => {
      this.spot.hidden = true;
      this.place = candidate;
      this.check();
    });
    this.more.replaceChildren(this.choices("place", this.text("correct.whichPlace"), options, null, choose), found, this.spot);
    this.offerPick();
  }

  offerPick() {
    const { el } = geomap;
    const again = el("button", { type: "button", class: "gm-textual", onclick: () => this.pick() }, this.text("correct.pick"));
    this.spot.replaceChildren(again);
    if (!this.picked) return;
    const { lat, lng } = this.picked;
    const name = el("input", { type: "text", value: this.name ?? this.detail.mention, maxlength: 160, dir: "auto", autocomplete: "off", "aria-label": this.text("correct.name") });
    name.addEventListener("input", () => {
      this.name = name.value;
      this.check();
    });
    const where = [this.text.number(Number(lat.toFixed(4))), this.text.number(Number(lng.toFixed(4)))].join("; ");
    this.spot.prepend(el("label", {}, el("span", {}, this.text("correct.name")), name), el("p", { class: "gm-number" }, [this.countryName(), where].filter(Boolean).join(" · ")));
    this.nameField = name;
  }

  country() {
    return this.picked && this.map.geomapWorld ? this.map.geomapWorld.countryAt(this.picked.lat, this.picked.lng) : "";
  }

  countryName() {
    const code = this.country();
    return (code && this.map.geomapWorld.country(code).find((shape) => shape.name)?.name) || code;
  }

  async pick() {
    const origin = document.activeElement;
    const height = geomap.page?.reader?.sheet?.height;
    const point = await geomap.pickPoint(this.map, this.text);
    if (height) geomap.page.reader.sheet.set(height);
    if (point) this.picked = point;
    if (!this.spot.isConnected) return;
    this.offerPick();
    this.check();
    (point ? this.nameField : origin)?.focus?.({ preventScroll: true });
    this.mark();
  }

  // The spot chosen is seen on the map until the form goes.
  mark() {
    this.marker?.hide();
    if (!this.picked) return;
    this.marker = new geomap.Ghosts(this.map);
    const { lat, lng } = this.picked;
    this.marker.show([{ candidate: { place: this.name ?? this.detail.mention, latitude: lat, longitude: lng }, percent: "" }], null);
    const watch = new MutationObserver(() => {
      if (this.spot.isConnected) return;
      watch.disconnect();
      this.marker.hide();
    });
    watch.observe(document.body, { childList: true, subtree: true });
  }

  chosenPlace() {
    if (this.place) {
      const { place, geonameid, latitude, longitude, feature_code } = this.place;
      return { place, geonameid: geonameid || null, latitude, longitude, feature_code };
    }
    const name = (this.name ?? this.detail.mention).trim();
    if (!this.picked || this.spot.hidden || !name) return null;
    const { lat, lng } = this.picked;
    return {
      ...{ place: name, geonameid: null, country_code: this.country() },
      ...{ latitude: Number(lat.toFixed(5)), longitude: Number(lng.toFixed(5)) },
    };
  }

  check() {
    const ready = { "not a place": () => true, place: () => this.chosenPlace(), role: () => this.role }[this.action]();
    this.go.disabled = !ready;
  }

  async submit() {
    const { mention, action } = this;
    const wanted = { mention, action, scope: this.scope.value };
    if (action === "place") wanted.place = this.chosenPlace();
    if (action === "role") wanted.role = this.role;
    this.go.disabled = true;
    this.marker?.hide();
    await this.corrections.add(wanted);
    this.done.textContent = this.text("correct.done");
    this.close();
    const mark = document.querySelector(`.gm-text [data-mention="${mention}"]`);
    mark?.focus({ preventScroll: true });
    mark?.scrollIntoView({ block: "center" });
  }
};

// A correction in a line: “Perm”: Bern, Switzerland.
geomap.correctionInWords = ({ mention, action, role, place, scope }, text) => {
  const what = {
    "not a place": () => text("correct.notAPlace"),
    place: () => place.place,
    role: () => text(`role.${role}`),
    right: () => text("desk.accepted"),
  }[action]();
  const { el } = geomap;
  return el(
    "span",
    { class: "gm-correction" },
    el("bdi", { class: "gm-correction-name" }, mention),
    " → ",
    el("bdi", {}, what),
    el("span", { class: "gm-correction-scope" }, ` · ${text(`correct.scope.${scope}`)}`),
  );
};

geomap.undoButton = (correction, corrections, text) => {
  const label = text("correct.undoOf", { name: correction.mention });
  return geomap.el("button", { type: "button", class: "gm-textual", "aria-label": label, onclick: () => corrections.undo(correction) }, text("correct.undo"));
};

// The foot of the pane: how many there are, which, and the file of them.
geomap.correctionList = ({ store, map, text }) => {
  const { el } = geomap;
  const corrections = geomap.correctionsOf(store, map);
  const badge = el("span", { class: "gm-badge" });
  const words = el("span", {});
  const list = el("ul", { class: "gm-corrections-list" });
  const take = el("button", { type: "button", class: "gm-solid", onclick: () => corrections.download() }, text("correct.download"));
  const clear = el("button", { type: "button", class: "gm-textual", onclick: () => corrections.clear() }, text("correct.undoAll"));
  const hint = el("p", { class: "gm-corrections-hint" }, text("correct.hint"), " ", el("code", { dir: "ltr" }, "geomap build --corrections corrections.csv"));
  const details = el(
    "details",
    { class: "gm-corrections", hidden: true },
    el("summary", {}, badge, words),
    el("div", { class: "gm-disclosed" }, list, geomap.whoField(corrections, text), el("div", { class: "gm-corrections-actions" }, take, clear), hint),
  );
  // Wherever one is, a button on the map says how many there are, and leads here.
  const button = el("a", { href: "#", role: "button" });
  const flag = L.control({ position: "topright" });
  flag.onAdd = () => {
    const bar = el("div", { class: "leaflet-bar leaflet-control gm-flag" }, button);
    L.DomEvent.disableClickPropagation(bar);
    return bar;
  };
  const visit = (event) => {
    event.preventDefault();
    store.set({ article: null, place: null, mention: null }, { push: true, from: "corrections" });
    geomap.page?.reader?.sheet?.atLeast("half");
    details.open = true;
    details.querySelector("summary").focus();
  };
  button.addEventListener("click", visit);
  button.addEventListener("keydown", (event) => event.key === " " && visit(event));
  const draw = () => {
    const count = corrections.list.length;
    details.hidden = !count;
    if (count) flag.addTo(map);
    else flag.remove();
    const label = `${text.number(count)} ${text("correct.count", { n: count })}`;
    button.textContent = text.number(count);
    button.title = label;
    button.setAttribute("aria-label", label);
    badge.textContent = text.number(count);
    words.textContent = text("correct.count", { n: count });
    list.replaceChildren(
      ...corrections.list.map((correction) =>
        el("li", {}, geomap.correctionInWords(correction, text), " ", geomap.undoButton(correction, corrections, text)),
      ),
    );
  };
  corrections.addEventListener("change", draw);
  draw();
  return details;
};

geomap.cardParts = geomap.cardParts || [];
geomap.cardParts.push((mention, context) => geomap.correct(context, mention));
geomap.paneParts = geomap.paneParts || [];
geomap.paneParts.push((context) => geomap.correctionList(context));
