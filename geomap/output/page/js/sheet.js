"use strict";
// On a phone the pane is a sheet at the foot of the map, of three heights: a peek, half, full.
// It is dragged by its handle, or moved with the handle's arrow keys.

geomap.SHEET_HEIGHTS = ["peek", "half", "full"];

geomap.Sheet = class {
  constructor({ root, text }) {
    const { el } = geomap;
    Object.assign(this, { root, text });
    this.narrow = matchMedia("(max-width: 639.98px)");
    this.handle = el("button", {
      type: "button",
      class: "gm-handle",
      onclick: () => !this.dragged && this.set(this.height === "half" ? "full" : "half"),
    });
    root.prepend(this.handle);
    this.handle.addEventListener("keydown", (event) => {
      const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
      if (!by) return;
      event.preventDefault();
      this.move(by);
    });
    this.listen();
    this.set("half");
  }

  set(height) {
    this.height = height;
    this.root.style.removeProperty("height");
    document.body.dataset.sheet = height;
    this.handle.setAttribute("aria-label", this.text(`sheet.${height === "half" ? "raise" : height === "full" ? "lower" : "open"}`));
    this.handle.setAttribute("aria-expanded", String(height !== "peek"));
  }

  move(by) {
    const at = geomap.SHEET_HEIGHTS.indexOf(this.height) + by;
    this.set(geomap.SHEET_HEIGHTS[Math.max(0, Math.min(2, at))]);
  }

  atLeast(height) {
    const { SHEET_HEIGHTS: all } = geomap;
    if (all.indexOf(this.height) < all.indexOf(height)) this.set(height);
  }

  // Dragging: by the handle, or by the head of the pane.
  listen() {
    let start = null;
    const head = this.root.querySelector(".gm-head");
    const begin = (event) => {
      if (!this.narrow.matches || event.target.closest("button:not(.gm-handle), a, input")) return;
      start = { y: event.clientY, height: this.root.offsetHeight, id: event.pointerId, target: event.currentTarget };
      this.dragged = false;
      start.target.setPointerCapture(start.id);
    };
    const drag = (event) => {
      if (!start || event.pointerId !== start.id) return;
      const by = start.y - event.clientY;
      if (!this.dragged && Math.abs(by) < 6) return;
      this.dragged = true;
      this.root.classList.add("gm-dragging");
      this.root.style.height = `${Math.max(90, Math.min(innerHeight - 20, start.height + by))}px`;
    };
    const end = (event) => {
      if (!start) return;
      const by = start.y - event.clientY;
      start = null;
      if (!this.dragged) return;
      this.root.classList.remove("gm-dragging");
      const height = this.root.offsetHeight / innerHeight;
      if (Math.abs(by) > 40 && height > 0.25 && height < 0.75) this.set(by > 0 && height > 0.55 ? "full" : by < 0 && height < 0.4 ? "peek" : "half");
      else this.set(height > 0.68 ? "full" : height > 0.28 ? "half" : "peek");
      setTimeout(() => (this.dragged = false));
    };
    for (const part of [this.handle, head]) {
      part.addEventListener("pointerdown", begin);
      part.addEventListener("pointermove", drag);
      part.addEventListener("pointerup", end);
      part.addEventListener("pointercancel", end);
    }
  }
};
