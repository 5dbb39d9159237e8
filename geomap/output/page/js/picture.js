"use strict";
// The map as a picture to publish: a drawing (SVG) of what stands on it, under its title and above
// its legend, who found the places, and whose data it is drawn from. It is always on light ground;
// a PNG is the same drawing, painted.

const PICTURE_EDGE = 24; // px around the words

const rounded = (value) => Math.round(value * 10) / 10;

// What the base map traces, as the text of a path.
const pathRecorder = () => {
  const parts = [];
  return {
    moveTo: (x, y) => parts.push(`M${rounded(x)} ${rounded(y)}`),
    lineTo: (x, y) => parts.push(`L${rounded(x)} ${rounded(y)}`),
    text: () => parts.join(""),
  };
};

// The base map as paths, in the colours and widths of the screen.
const groundOf = (map) => {
  const { svg } = geomap;
  const base = map.geomapBase;
  const { x: width, y: height } = map.getSize();
  const origin = map.getPixelOrigin().add(map.containerPointToLayerPoint([0, 0]));
  const zoom = map.getZoom();
  const views = geomap.worldCopies({ scale: 256 * 2 ** zoom, x: origin.x, y: origin.y, width, height });
  const style = getComputedStyle(map.getContainer());
  const colour = (name) => style.getPropertyValue(`--gm-${name}`).trim();
  const traced = (lines) => {
    const pen = pathRecorder();
    for (const view of views) for (const line of lines) base._trace(pen, line, view);
    return pen.text();
  };
  const parts = [
    svg("rect", { width, height, fill: colour("sea") }),
    svg("path", { d: traced(base.land), fill: colour("land"), "fill-rule": "evenodd" }),
    ...base.waters.layers(zoom).map(({ lines, fill, stroke, width: px }) =>
      svg("path", {
        ...{ d: traced(lines), fill: fill ? colour(fill) : "none", "fill-rule": "evenodd" },
        ...(stroke ? { stroke: colour(stroke), "stroke-width": rounded(px) } : {}),
      }),
    ),
  ];
  const near = Math.max(0, Math.min(1, (zoom - 2) / 4));
  for (const stroke of base.strokes) {
    if (zoom < (stroke.from || 0)) continue;
    stroke.lines ||= stroke.read();
    const attributes = { d: traced(stroke.lines), fill: "none", stroke: colour(stroke.name), "stroke-linejoin": "round" };
    attributes["stroke-width"] = rounded(stroke.widths[0] + near * (stroke.widths[1] - stroke.widths[0]));
    if (stroke.dash) attributes["stroke-dasharray"] = stroke.dash.join(" ");
    parts.push(svg("path", attributes));
  }
  return parts;
};

const DRAWN = "path, circle, line, rect, text";
const GEOMETRY = ["d", "cx", "cy", "r", "x", "y", "width", "height", "x1", "x2", "y1", "y2", "dy", "text-anchor"];
const PAINT = ["fill", "fill-opacity", "stroke", "stroke-opacity", "stroke-width", "stroke-dasharray", "stroke-linejoin"];
const LETTERS = ["font-family", "font-size", "font-weight", "font-style", "letter-spacing"];

// A node of the page with its looks in itself, as deep as it is pale on the screen.
const inlined = (node, root) => {
  const style = getComputedStyle(node);
  const copy = geomap.svg(node.tagName);
  for (const name of GEOMETRY) if (node.hasAttribute(name)) copy.setAttribute(name, node.getAttribute(name));
  const names = node.tagName === "text" ? [...PAINT, ...LETTERS] : PAINT;
  for (const name of names) {
    const value = style.getPropertyValue(name);
    if (value && value !== "normal") copy.setAttribute(name, value.replaceAll('"', "'"));
  }
  if (node.tagName === "text") copy.textContent = node.textContent;
  if (style.textAnchor !== "start") copy.setAttribute("text-anchor", style.textAnchor);
  let opacity = 1;
  for (let at = node; at && at !== root; at = at.parentElement) opacity *= Number(getComputedStyle(at).opacity);
  if (opacity < 1) copy.setAttribute("opacity", rounded(opacity * 10) / 10);
  return copy;
};

// Leaflet's panes, the lowest first.
const panesOf = (map) => {
  const panes = [...map.getPane("mapPane").querySelectorAll(".leaflet-pane")];
  const level = (pane) => Number(getComputedStyle(pane).zIndex) || 0;
  return panes
    .filter((pane) => !pane.matches(".leaflet-tooltip-pane, .leaflet-popup-pane"))
    .sort((a, b) => level(a) - level(b));
};

// What lies on the ground: areas, points, and the gradients that soft areas are filled with.
const shapesOf = (map, frame) => {
  const { svg } = geomap;
  const parts = [];
  const defs = svg("defs");
  for (const pane of panesOf(map)) {
    for (const root of pane.querySelectorAll("svg")) {
      if (root.closest(".leaflet-pane") !== pane) continue;
      for (const node of root.querySelectorAll(DRAWN)) {
        const to = node.getScreenCTM();
        if (!to || node.closest("defs, .gm-halos, .gm-cluster-reach") || getComputedStyle(node).display === "none") continue;
        const copy = inlined(node, root);
        copy.setAttribute("transform", `matrix(${[to.a, to.b, to.c, to.d, to.e - frame.left, to.f - frame.top].map(rounded).join(" ")})`);
        parts.push(copy);
        const soft = /#([^"')]+)/.exec(copy.getAttribute("fill"))?.[1];
        if (soft) {
          copy.setAttribute("fill", `url(#${soft})`);
          if (![...defs.children].some(({ id }) => id === soft)) defs.append(gradientOf(soft));
        }
      }
    }
    for (const label of pane.querySelectorAll(".gm-label")) parts.push(...labelOf(label, frame));
  }
  return [defs, ...parts];
};

const gradientOf = (id) => {
  const copy = geomap.svg("radialGradient", { id });
  for (const stop of document.getElementById(id)?.querySelectorAll("stop") ?? []) {
    const style = getComputedStyle(stop);
    copy.append(geomap.svg("stop", { offset: stop.getAttribute("offset"), "stop-color": style.stopColor, "stop-opacity": style.stopOpacity }));
  }
  return copy;
};

const labelOf = (node, frame) => {
  const { svg } = geomap;
  const style = getComputedStyle(node);
  const box = node.getBoundingClientRect();
  if (!box.width || style.display === "none" || box.right < frame.left || box.left > frame.right || box.top > frame.bottom || box.bottom < frame.top) return [];
  const y = box.top - frame.top + box.height / 2;
  const dotted = node.classList.contains("gm-label-city");
  const side = { left: "start", right: "end" }[style.textAlign] ?? (dotted ? "start" : "middle");
  const x = box.left - frame.left + (dotted ? Number.parseFloat(style.paddingLeft) : { start: 0, middle: box.width / 2, end: box.width }[side]);
  const looks = Object.fromEntries(LETTERS.map((name) => [name, style.getPropertyValue(name).replaceAll('"', "'")]));
  const halo = { stroke: style.webkitTextStrokeColor, "stroke-width": style.webkitTextStrokeWidth, "stroke-linejoin": "round", "paint-order": "stroke" };
  const words = svg("text", { x: rounded(x), y: rounded(y), dy: "0.35em", "text-anchor": side, fill: style.color, ...halo, ...looks }, node.textContent);
  return dotted ? [svg("circle", { cx: rounded(x - 6), cy: rounded(y), r: 2, fill: style.color }), words] : [words];
};

const scaleOf = (map, colour, looks) => {
  const line = map.getContainer().querySelector(".leaflet-control-scale-line");
  if (!line) return [];
  const [x, y, wide] = [16, map.getSize().y - 14, Number.parseFloat(line.style.width) || line.offsetWidth];
  return [
    geomap.svg("path", { d: `M${x} ${y - 6}v6h${rounded(wide)}v-6`, fill: "none", stroke: colour }),
    geomap.svg("text", { x: x + 5, y: y - 5, fill: colour, "font-size": "10.5px", ...looks }, line.textContent),
  ];
};

// The map by itself, as a drawing of its size.
geomap.mapDrawing = (map) => {
  const { x: width, y: height } = map.getSize();
  const frame = map.getContainer().getBoundingClientRect();
  const style = getComputedStyle(map.getContainer());
  const looks = { "font-family": style.fontFamily.replaceAll('"', "'") };
  const many = map.getContainer().classList.contains("gm-many");
  const parts = many ? geomap.multiplesDrawn(map, frame) : [...groundOf(map), ...shapesOf(map, frame), ...scaleOf(map, style.getPropertyValue("--gm-ink-soft").trim(), looks)];
  return geomap.svg("svg", { xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${width} ${height}`, overflow: "hidden" }, ...parts);
};

geomap.creditLine = (map) =>
  map.getContainer().querySelector(".leaflet-control-attribution")?.textContent.replace(/\s+/g, " ").trim() ?? "";

// What the picture says: title, what is shown and by which filters, who found it, and sources.
geomap.pictureWords = ({ store, text, map, filters, heading, count }) => {
  const { article } = store.state;
  const open = article === null ? null : store.articles[article];
  return {
    title: open ? geomap.titleOf(open, text) : heading.textContent,
    deck: [open ? geomap.metaOf(open, text) : "", count.textContent, ...(filters?.on() ?? []).map(({ words }) => words)].filter(Boolean).join(" · "),
    note: [store.published.notes.page, geomap.machineNote(store, text)].filter(Boolean).join(" "),
    credit: geomap.creditLine(map),
  };
};

// The rows of the legend side by side, as many to a line as there is room for: [group, height].
const legendOf = (reader, width, looks, colour) => {
  const { svg } = geomap;
  const { store, text } = reader;
  const group = svg("g");
  // The style sheet colours them once they stand in the page.
  const stage = geomap.el("div", { class: "gm-legend geomap gm-stage" });
  document.body.append(stage);
  const ruler = document.createElement("canvas").getContext("2d");
  ruler.font = `12px ${looks["font-family"]}`;
  let [x, y, high] = [PICTURE_EDGE, 0, 0];
  for (const row of geomap.legendRows(store, geomap.page.points, text)) {
    const drawing = row.find((part) => typeof part !== "string");
    const words = row.find((part) => typeof part === "string");
    stage.append(drawing);
    const size = [Number(drawing.getAttribute("width")), Number(drawing.getAttribute("height"))];
    const wide = size[0] + 8 + ruler.measureText(words).width + 22;
    if (x > PICTURE_EDGE && x + wide > width - PICTURE_EDGE) [x, y, high] = [PICTURE_EDGE, y + high + 6, 0];
    high = Math.max(high, size[1], 18);
    const copy = svg("g", { transform: `translate(${x} ${y})` }, ...[...drawing.querySelectorAll(DRAWN)].map((node) => inlined(node, drawing)));
    group.append(copy, svg("text", { x: x + size[0] + 8, y: y + size[1] / 2 + 4, fill: colour, "font-size": "12px", ...looks }, words));
    x += wide;
  }
  stage.remove();
  return [group, y + high];
};

const wrapped = (ruler, text, width, most) => {
  const lines = [""];
  for (const word of text.slice(0, 600).split(/\s+/)) {
    const longer = lines.at(-1) ? `${lines.at(-1)} ${word}` : word;
    if (ruler.measureText(longer).width <= width || !lines.at(-1)) lines[lines.length - 1] = longer;
    else if (lines.length < most) lines.push(word);
    else {
      lines[lines.length - 1] += " …";
      break;
    }
  }
  return lines;
};

// The whole picture as a drawing.
geomap.titledDrawing = (reader) =>
  geomap.theme.onPaper(() => {
    const { svg } = geomap;
    const { map } = reader;
    const drawing = geomap.mapDrawing(map);
    const { x: width, y: mapHeight } = map.getSize();
    const style = getComputedStyle(map.getContainer());
    const colour = (name) => style.getPropertyValue(`--gm-${name}`).trim();
    const sans = { "font-family": style.fontFamily.replaceAll('"', "'") };
    const serif = { "font-family": getComputedStyle(reader.heading).fontFamily.replaceAll('"', "'") };
    const ruler = document.createElement("canvas").getContext("2d");
    const words = geomap.pictureWords(reader);
    const parts = [];
    let y = 16;
    const write = (line, size, gap, looks) => {
      ruler.font = `${looks["font-weight"] ?? 400} ${size}px ${looks["font-family"]}`;
      for (const one of wrapped(ruler, line, width - 2 * PICTURE_EDGE, 3)) {
        y += gap;
        parts.push(svg("text", { x: PICTURE_EDGE, y, "font-size": `${size}px`, ...looks }, one));
      }
    };
    write(words.title, 24, 29, { ...serif, "font-weight": 700, fill: colour("ink") });
    write(words.deck, 14, 21, { ...sans, fill: colour("ink-soft") });
    y += 14;
    drawing.setAttribute("y", y);
    parts.push(drawing);
    y += mapHeight + 12;
    const [legend, high] = legendOf(reader, width, sans, colour("ink"));
    legend.setAttribute("transform", `translate(0 ${y})`);
    parts.push(legend);
    y += high;
    write(words.note, 12, 18, { ...sans, fill: colour("ink") });
    write(words.credit, 11, 17, { ...sans, fill: colour("ink-soft") });
    y += 14;
    const ground = svg("rect", { width, height: y, fill: colour("paper") });
    return svg("svg", { xmlns: "http://www.w3.org/2000/svg", width, height: y, viewBox: `0 0 ${width} ${y}` }, ground, ...parts);
  });

geomap.drawingText = (drawing) => new XMLSerializer().serializeToString(drawing);

// A drawing, painted so many times as large.
geomap.paintedDrawing = async (drawing, scale = 2) => {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(geomap.drawingText(drawing))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(Number(drawing.getAttribute("width")) * scale);
  canvas.height = Math.round(Number(drawing.getAttribute("height")) * scale);
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
};

// The small maps as parts of a picture, where they stand on the screen.
geomap.multiplesDrawn = (map, frame) => {
  const { svg } = geomap;
  const style = getComputedStyle(map.getContainer());
  const parts = [svg("rect", { width: "100%", height: "100%", fill: style.getPropertyValue("--gm-paper").trim() })];
  for (const root of map.getContainer().querySelectorAll(".gm-small-map")) {
    const box = root.getBoundingClientRect();
    const drawing = svg("svg", { x: rounded(box.left - frame.left), y: rounded(box.top - frame.top), width: rounded(box.width), height: rounded(box.height), viewBox: root.getAttribute("viewBox"), overflow: "hidden" });
    drawing.append(svg("rect", { width: "100%", height: "100%", fill: style.getPropertyValue("--gm-sea").trim() }), ...[...root.querySelectorAll(DRAWN)].map((node) => inlined(node, root)));
    parts.push(drawing);
  }
  for (const words of map.getContainer().querySelectorAll(".gm-small-name, .gm-small-count")) {
    const box = words.getBoundingClientRect();
    const looks = getComputedStyle(words);
    const letters = Object.fromEntries(LETTERS.map((name) => [name, looks.getPropertyValue(name).replaceAll('"', "'")]));
    parts.push(svg("text", { x: rounded(box.left - frame.left), y: rounded(box.bottom - frame.top - 4), fill: looks.color, ...letters }, words.textContent));
  }
  return parts;
};
