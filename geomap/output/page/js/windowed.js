"use strict";
// A list of any length, of which only what is in view is in the page. Rows may be of any height:
// they are measured as they come by. One row takes part in the order of tabbing (the one last
// focused); the arrows, Home, End, Page Up and Page Down move among the rest.

geomap.Windowed = class {
  // fill(item, button) puts an item into its row's button; open(item) is its click.
  constructor({ label, estimate, fill, open, hover = null }) {
    const { el } = geomap;
    Object.assign(this, { estimate, fill, open, hover });
    this.items = [];
    this.heights = new Float32Array(0);
    this.offsets = new Float64Array(1);
    this.rows = new Map(); // of what is in the page, by number
    this.active = 0;
    this.range = [0, 0];
    this.list = el("div", { role: "list", class: "gm-rows", "aria-label": label });
    this.root = el("div", { class: "gm-scroll gm-windowed", tabindex: "-1" }, this.list);
    this.root.addEventListener("scroll", () => this.draw(), { passive: true });
    this.root.addEventListener("keydown", (event) => this.press(event));
    this.list.addEventListener("focusin", ({ target }) => this.activate(this.numberOf(target)));
    if (hover) {
      this.list.addEventListener("pointerover", ({ target }) => this.point(target));
      this.list.addEventListener("focusin", ({ target }) => this.point(target));
      this.list.addEventListener("pointerleave", () => hover(null));
      this.list.addEventListener("focusout", () => hover(null));
    }
    new ResizeObserver(() => this.draw(true)).observe(this.root);
  }

  // Other items; those that stay keep their place on the screen if their order is the same.
  show(items, { top = false } = {}) {
    const same = items.length === this.items.length && items.every((item, i) => item === this.items[i]);
    if (!same) {
      this.items = items;
      this.heights = new Float32Array(items.length).fill(this.estimate);
      this.offsets = new Float64Array(items.length + 1);
      this.active = Math.min(this.active, Math.max(0, items.length - 1));
      this.sum();
    }
    this.clear();
    if (top) {
      this.root.scrollTop = 0;
      this.active = 0;
    }
    this.draw(true);
  }

  // The same items, of which something has changed.
  refresh() {
    this.clear();
    this.draw(true);
  }

  clear() {
    for (const row of this.rows.values()) row.remove();
    this.rows.clear();
  }

  sum(from = 0) {
    const { heights, offsets } = this;
    for (let i = from; i < heights.length; i++) offsets[i + 1] = offsets[i] + heights[i];
  }

  // The number of the row at a height.
  at(height) {
    let [low, high] = [0, this.items.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.offsets[middle + 1] <= height) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  draw(force = false) {
    const { length } = this.items;
    const height = this.root.clientHeight;
    if (!height && length) return; // hidden
    const top = this.root.scrollTop;
    const margin = Math.max(300, height / 2);
    const few = length <= 60;
    const first = few ? 0 : this.at(top - margin);
    const last = few ? length : Math.min(length, this.at(top + height + margin) + 1);
    if (!force && first === this.range[0] && last === this.range[1]) return;
    const focused = this.list.contains(document.activeElement);
    for (const [number, row] of this.rows) {
      if (number >= first && number < last) continue;
      if (focused && row.contains(document.activeElement)) this.root.focus({ preventScroll: true });
      row.remove();
      this.rows.delete(number);
    }
    let before = null;
    for (let number = last - 1; number >= first; number--) {
      let row = this.rows.get(number);
      if (!row) {
        row = this.row(number);
        this.rows.set(number, row);
        this.list.insertBefore(row, before);
      }
      before = row;
    }
    this.range = [first, last];
    this.measure(top);
  }

  measure(top) {
    const [first, last] = this.range;
    let above = 0; // by how much the rows above the view turn out to be higher
    let from = -1;
    for (let number = last - 1; number >= first; number--) {
      const height = this.rows.get(number).offsetHeight;
      const more = height - this.heights[number];
      if (Math.abs(more) < 0.5) continue;
      if (this.offsets[number + 1] <= top) above += more;
      this.heights[number] = height;
      from = number;
    }
    if (from >= 0) this.sum(from);
    this.list.style.paddingTop = `${this.offsets[first]}px`;
    this.list.style.paddingBottom = `${this.offsets[this.items.length] - this.offsets[last]}px`;
    if (above) this.root.scrollTop = top + above;
  }

  row(number) {
    const { el } = geomap;
    const item = this.items[number];
    const button = el("button", {
      type: "button",
      class: "gm-row",
      tabindex: number === this.active ? "0" : "-1",
      onclick: () => this.open(item),
    });
    this.fill(item, button);
    const row = el(
      "div",
      { role: "listitem", "aria-setsize": this.items.length, "aria-posinset": number + 1 },
      button,
    );
    row.dataset.number = number;
    return row;
  }

  numberOf(target) {
    return Number(target.closest("[data-number]")?.dataset.number ?? -1);
  }

  point(target) {
    const number = this.numberOf(target);
    if (number >= 0) this.hover(this.items[number]);
  }

  activate(number) {
    if (number < 0 || number === this.active) return;
    this.rows.get(this.active)?.firstChild.setAttribute("tabindex", "-1");
    this.active = number;
    this.rows.get(number)?.firstChild.setAttribute("tabindex", "0");
  }

  // Bring a row into view, and the focus on it.
  focus(number = this.active) {
    if (!this.items.length) return;
    const to = Math.max(0, Math.min(this.items.length - 1, number));
    this.reveal(to);
    this.activate(to);
    this.rows.get(to)?.firstChild.focus({ preventScroll: true });
  }

  reveal(number) {
    const height = this.root.clientHeight;
    const [top, bottom] = [this.offsets[number], this.offsets[number + 1]];
    if (top < this.root.scrollTop) this.root.scrollTop = top;
    else if (bottom > this.root.scrollTop + height) this.root.scrollTop = bottom - height;
    this.draw();
  }

  press(event) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const page = Math.max(1, Math.floor(this.root.clientHeight / this.estimate) - 1);
    const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -Infinity, End: Infinity };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.focus(Math.max(0, Math.min(this.items.length - 1, this.active + step)));
  }
};
