"use strict";
// A story in steps (geomap/output/page/story.py): on the page a list to scroll through, the map
// following the step that is read; on the light page a card with buttons.

// What the map shows at a step.
geomap.takeStep = (page, step, from = "story") => {
  const { store, hash } = page;
  const told = store.published.steps[step];
  if (!told) return;
  store.set({ ...hash.read(`#${told.state}`), list: "story", step }, { from });
};

geomap.storyButtons = (text, go) => {
  const { el } = geomap;
  const where = el("span", { class: "gm-step-where", role: "status" });
  const [back, on] = [["story.previous", -1], ["story.next", 1]].map(([words, by]) =>
    el("button", { type: "button", class: "gm-textual", onclick: () => go(by) }, text(words)),
  );
  const draw = (step, all) => {
    where.textContent = text("story.of", { n: step + 1, all });
    back.disabled = step <= 0;
    on.disabled = step >= all - 1;
  };
  return { bar: el("nav", { class: "gm-step-bar", "aria-label": text("tab.story") }, back, where, on), draw };
};

geomap.stepText = ({ title, text }, heading = "h2") => [
  geomap.el(heading, { dir: "auto" }, title),
  ...text.map((paragraph) => geomap.el("p", { dir: "auto" }, paragraph)),
];

geomap.StoryList = class {
  constructor({ store, text }) {
    const { el } = geomap;
    Object.assign(this, { store, text });
    const { steps, opening } = store.published;
    this.buttons = geomap.storyButtons(text, (by) => this.go((store.state.step ?? 0) + by, true));
    this.parts = steps.map((step, index) => {
      const part = el("section", { class: "gm-step", tabindex: "0" }, ...geomap.stepText(step));
      part.addEventListener("focus", () => part.matches(":focus-visible") && this.go(index));
      part.addEventListener("click", () => this.go(index));
      return part;
    });
    this.scroller = el("div", { class: "gm-story gm-scroll" }, ...opening.map((words) => el("p", { dir: "auto", class: "gm-story-opening" }, words)), ...this.parts, el("div", { class: "gm-story-end" }));
    this.root = el("div", { class: "gm-story-box" }, this.scroller, this.buttons.bar);
    // As the other lists have it, for whoever moves the focus.
    this.windowed = { items: steps, draw: () => {}, show: () => {}, focus: (index = store.state.step ?? 0) => this.parts[index]?.focus({ preventScroll: true }) };
    this.scroller.addEventListener("scroll", () => this.scrolled(), { passive: true });
    store.addEventListener("change", ({ detail: { changed } }) => (changed.has("step") || changed.has("list")) && this.draw());
  }

  update() {
    return this.parts.length;
  }

  // The step that is read: the last whose heading has come into the upper third.
  scrolled() {
    if (this.moving || this.waiting || this.store.state.list !== "story") return;
    this.waiting = requestAnimationFrame(() => {
      this.waiting = 0;
      const { top, height } = this.scroller.getBoundingClientRect();
      const passed = this.parts.filter((part) => part.getBoundingClientRect().top < top + height / 3).length;
      this.go(Math.max(0, passed - 1));
    });
  }

  go(step, scroll = false) {
    if (step < 0 || step >= this.parts.length) return;
    if (scroll) this.reveal(step);
    if (step !== this.store.state.step) geomap.takeStep(geomap.page, step);
  }

  reveal(step) {
    this.moving = true;
    const to = this.parts[step].offsetTop - this.scroller.offsetTop - 12;
    this.scroller.scrollTo({ top: step ? to : 0, behavior: "instant" });
    setTimeout(() => (this.moving = false), 120);
  }

  draw() {
    const step = this.store.state.step ?? 0;
    for (const [index, part] of this.parts.entries()) {
      part.classList.toggle("gm-on", index === step);
      if (index === step) part.setAttribute("aria-current", "step");
      else part.removeAttribute("aria-current");
    }
    this.buttons.draw(step, this.parts.length);
  }
};

// A story begins with its first step, or with that of the link.
geomap.beginStory = (page) => {
  const { store, reader } = page;
  const { state, published } = store;
  if (!published.steps.length || state.list !== "story" || state.article !== null || state.place !== null) return;
  geomap.takeStep(page, Math.min(state.step ?? 0, published.steps.length - 1), location.hash ? "story" : "hash");
  reader.storyList?.draw();
  if (state.step) reader.storyList?.reveal(state.step);
};

// On the light page: a card under the headline, with the step's text.
geomap.storyCard = (store, text) => {
  const { steps } = store.published;
  if (!steps.length) return null;
  const { el } = geomap;
  const body = el("div", { class: "gm-step-text", "aria-live": "polite" });
  const go = (by) => geomap.takeStep(geomap.page, Math.max(0, Math.min(steps.length - 1, (store.state.step ?? 0) + by)));
  const { bar, draw } = geomap.storyButtons(text, go);
  const show = () => {
    const step = store.state.step ?? 0;
    body.replaceChildren(...geomap.stepText(steps[step]));
    draw(step, steps.length);
  };
  store.addEventListener("change", ({ detail: { changed } }) => changed.has("step") && show());
  show();
  return el("section", { class: "gm-step-card geomap" }, body, bar);
};
