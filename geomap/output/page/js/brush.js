"use strict";
// The brush over the histogram: drawn with the pointer, or its two edges moved with the arrow keys.

geomap.Brush = class {
  constructor(strip) {
    this.strip = strip;
    const { svg } = geomap;
    this.bars = svg("g", {});
    this.veils = [0, 1].map(() => svg("rect", { class: "gm-veil", y: 0 }));
    this.window = svg("rect", { class: "gm-window", y: 0.5 });
    this.handles = ["from", "to"].map((key, index) => {
      const handle = svg(
        "g",
        { class: "gm-edge", tabindex: 0, role: "slider", "aria-label": strip.text(`brush.${key}`), "aria-orientation": "horizontal" },
        svg("rect", { class: "gm-edge-reach", x: -11, y: 0, width: 22, height: strip.HEIGHT + 8 }),
        svg("rect", { class: "gm-edge-grip", x: -3, y: 8, width: 6, height: strip.HEIGHT - 14, rx: 3 }),
      );
      handle.addEventListener("keydown", (event) => this.press(event, index));
      return handle;
    });
    strip.chart.append(this.bars, ...this.veils, this.window, ...this.handles);
    strip.chart.addEventListener("pointerdown", (event) => this.begin(event));
    strip.chart.addEventListener("pointermove", (event) => this.drag(event));
    strip.chart.addEventListener("pointerup", (event) => this.end(event));
    strip.chart.addEventListener("pointercancel", () => (this.dragging = null));
    strip.chart.addEventListener("dblclick", () => strip.select(null));
  }

  draw(parts) {
    const { strip } = this;
    this.bars.replaceChildren(...parts);
    const [first, last] = strip.selected();
    const [left, right] = [strip.x(first), strip.x(last)];
    const set = (node, x, width) => {
      node.setAttribute("x", x);
      node.setAttribute("width", Math.max(0, width));
      node.setAttribute("height", strip.HEIGHT + 2);
    };
    set(this.veils[0], strip.INSET, left - strip.INSET);
    set(this.veils[1], right, strip.xs.at(-1) - right);
    set(this.window, left, right - left);
    const whole = first <= strip.edges[0] && last >= strip.edges.at(-1);
    this.window.classList.toggle("gm-whole", whole);
    this.handles.forEach((handle, index) => {
      const x = index ? right + 2 : left - 2;
      handle.setAttribute("transform", `translate(${x.toFixed(1)} 0)`);
      const day = index ? last - 1 : first;
      handle.setAttribute("aria-valuemin", strip.edges[0]);
      handle.setAttribute("aria-valuemax", strip.edges.at(-1));
      handle.setAttribute("aria-valuenow", day);
      handle.setAttribute("aria-valuetext", strip.text.date(geomap.isoOf(day)));
    });
  }

  // The edge of a bin that is nearest to a pointer.
  edgeAt(event) {
    const { strip } = this;
    const x = event.clientX - strip.chart.getBoundingClientRect().left;
    return strip.xs.reduce((best, at, index) => (Math.abs(at - x) < Math.abs(strip.xs[best] - x) ? index : best), 0);
  }

  binAt(event) {
    return this.strip.slotAt(event);
  }

  indices() {
    const { edges } = this.strip;
    const nearest = (day) => edges.reduce((best, edge, i) => (Math.abs(edge - day) < Math.abs(edges[best] - day) ? i : best), 0);
    return this.strip.selected().map(nearest);
  }

  begin(event) {
    if (event.button) return;
    event.preventDefault();
    const { strip } = this;
    strip.chart.setPointerCapture(event.pointerId);
    const x = event.clientX - strip.chart.getBoundingClientRect().left;
    const [left, right] = strip.selected().map((day) => strip.x(day));
    const [first, last] = this.indices();
    const whole = first === 0 && last === strip.edges.length - 1;
    const reach = event.pointerType === "touch" ? 16 : 8;
    const start = { x: event.clientX, bin: this.binAt(event), edge: this.edgeAt(event), first, last, moved: false };
    if (Math.abs(x - left) < reach && Math.abs(x - left) <= Math.abs(x - right)) start.mode = "from";
    else if (Math.abs(x - right) < reach) start.mode = "to";
    else if (!whole && x > left && x < right) start.mode = "move";
    else start.mode = "new";
    this.dragging = start;
  }

  drag(event) {
    const start = this.dragging;
    if (!start) return;
    if (!start.moved && Math.abs(event.clientX - start.x) < 4) return;
    start.moved = true;
    const { edges } = this.strip;
    const edge = this.edgeAt(event);
    let [first, last] = [start.first, start.last];
    if (start.mode === "from") first = edge;
    else if (start.mode === "to") last = edge;
    else if (start.mode === "move") {
      const by = Math.max(-first, Math.min(edges.length - 1 - last, edge - start.edge));
      [first, last] = [first + by, last + by];
    } else {
      const bin = this.binAt(event);
      [first, last] = [Math.min(start.bin, bin), Math.max(start.bin, bin) + 1];
    }
    if (first > last) [first, last] = [last, first];
    if (first === last) last = Math.min(edges.length - 1, first + 1);
    if (first === last) first -= 1;
    this.strip.select([edges[first], edges[last]]);
  }

  // A press without a drag takes the one bar; on the bar that is taken already, everything again.
  end() {
    const start = this.dragging;
    this.dragging = null;
    if (!start || start.moved || start.mode === "from" || start.mode === "to") return;
    const { edges } = this.strip;
    const single = start.last - start.first === 1 && start.first === start.bin;
    this.strip.select(single ? null : [edges[start.bin], edges[start.bin + 1]]);
  }

  press(event, index) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { strip } = this;
    const { edges } = strip;
    const span = this.indices();
    const most = edges.length - 1;
    if (event.key === "Escape" && (strip.store.state.from || strip.store.state.to)) {
      strip.select(null);
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    if (event.key === "+" || event.key === "-") {
      event.preventDefault();
      strip.zoomTo(event.key === "+" ? strip.selected() : null);
      return;
    }
    const steps = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 6, PageDown: -6, Home: -Infinity, End: Infinity };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const [low, high] = index ? [span[0] + 1, most] : [0, span[1] - 1];
    span[index] = Math.max(low, Math.min(high, span[index] + step));
    strip.select([edges[span[0]], edges[span[1]]]);
  }
};
