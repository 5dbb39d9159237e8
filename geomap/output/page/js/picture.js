"use strict";
// The map as a picture: what stands on it (base map, areas, points, names) drawn on one canvas,
// under its title and above its credit.

geomap.mapPicture = (map, scale = 2) => {
  const container = map.getContainer();
  const frame = container.getBoundingClientRect();
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(frame.width * scale);
  canvas.height = Math.round(frame.height * scale);
  const context = canvas.getContext("2d");
  context.scale(scale, scale);
  context.fillStyle = getComputedStyle(container).backgroundColor;
  context.fillRect(0, 0, frame.width, frame.height);
  const pen = { context, frame, scale };
  for (const pane of panesOf(map)) {
    for (const node of pane.querySelectorAll("canvas, svg, .gm-label, img")) {
      if (node.closest(".leaflet-pane") !== pane || node.closest(".leaflet-control")) continue;
      if (node.tagName === "CANVAS") drawCanvas(pen, node);
      else if (node.tagName === "svg") drawSvg(pen, node);
      else if (node.tagName === "DIV") drawLabel(pen, node);
      // Pictures from elsewhere, as tiles are, would make the canvas one that can't be saved.
      else if (node.src.startsWith("data:")) drawCanvas(pen, node);
    }
  }
  return canvas;
};

// Leaflet's panes, the lowest first.
const panesOf = (map) => {
  const panes = [...map.getPane("mapPane").querySelectorAll(".leaflet-pane")];
  const level = (pane) => Number(getComputedStyle(pane).zIndex) || 0;
  return panes
    .filter((pane) => !pane.matches(".leaflet-tooltip-pane, .leaflet-popup-pane"))
    .sort((a, b) => level(a) - level(b));
};

const drawCanvas = ({ context, frame }, node) => {
  const box = node.getBoundingClientRect();
  if (!box.width || getComputedStyle(node).display === "none") return;
  context.save();
  context.globalAlpha = Number(getComputedStyle(node).opacity);
  context.drawImage(node, box.left - frame.left, box.top - frame.top, box.width, box.height);
  context.restore();
};

const SHAPES = "path, circle, line, rect, text";

const drawSvg = (pen, root) => {
  const { context, frame, scale } = pen;
  for (const node of root.querySelectorAll(SHAPES)) {
    if (node.closest("defs")) continue;
    const style = getComputedStyle(node);
    if (style.display === "none") continue;
    const to = node.getScreenCTM();
    if (!to) continue;
    context.save();
    context.setTransform(scale * to.a, scale * to.b, scale * to.c, scale * to.d, scale * (to.e - frame.left), scale * (to.f - frame.top));
    context.globalAlpha = Number(style.opacity);
    if (node.tagName === "text") drawText(context, node, style);
    else paint(context, node, style, outlineOf(node));
    context.restore();
  }
};

const outlineOf = (node) => {
  const value = (name) => node[name].baseVal.value;
  if (node.tagName === "path") return new Path2D(node.getAttribute("d") ?? "");
  const path = new Path2D();
  if (node.tagName === "circle") path.arc(value("cx"), value("cy"), value("r"), 0, 2 * Math.PI);
  else if (node.tagName === "rect") path.rect(value("x"), value("y"), value("width"), value("height"));
  else {
    path.moveTo(value("x1"), value("y1"));
    path.lineTo(value("x2"), value("y2"));
  }
  return path;
};

const paint = (context, node, style, path) => {
  const alpha = context.globalAlpha;
  const fill = style.fill.startsWith("url") ? gradientOf(context, node, style.fill) : style.fill;
  if (fill && fill !== "none") {
    context.globalAlpha = alpha * Number(style.fillOpacity);
    context.fillStyle = fill;
    context.fill(path, style.fillRule);
  }
  if (style.stroke !== "none" && Number.parseFloat(style.strokeWidth)) {
    context.globalAlpha = alpha * Number(style.strokeOpacity);
    context.strokeStyle = style.stroke;
    context.lineWidth = Number.parseFloat(style.strokeWidth);
    context.lineJoin = "round";
    context.setLineDash(style.strokeDasharray === "none" ? [] : style.strokeDasharray.split(/[ ,]+/).map(Number.parseFloat));
    context.stroke(path);
  }
};

// A soft area's fill: its gradient's stops around the middle of its box.
const gradientOf = (context, node, fill) => {
  const source = document.getElementById(/#([^")]+)/.exec(fill)?.[1] ?? "");
  if (!source) return null;
  const box = node.getBBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const gradient = context.createRadialGradient(x, y, 0, x, y, Math.max(box.width, box.height) / 2);
  for (const stop of source.querySelectorAll("stop")) {
    const style = getComputedStyle(stop);
    const [red, green, blue] = style.stopColor.match(/[\d.]+/g);
    gradient.addColorStop(stop.offset.baseVal, `rgba(${red}, ${green}, ${blue}, ${style.stopOpacity})`);
  }
  return gradient;
};

const fontOf = (style) => `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;

const drawText = (context, node, style) => {
  context.font = fontOf(style);
  context.textBaseline = "alphabetic";
  context.fillStyle = style.fill;
  context.globalAlpha *= Number(style.fillOpacity);
  const start = node.textContent && node.getStartPositionOfChar(0);
  if (start) context.fillText(node.textContent, start.x, start.y);
};

const drawLabel = ({ context, frame }, node) => {
  const style = getComputedStyle(node);
  const box = node.getBoundingClientRect();
  if (!box.width || style.display === "none") return;
  context.save();
  context.globalAlpha = Number(style.opacity);
  context.font = fontOf(style);
  if (style.letterSpacing !== "normal") context.letterSpacing = style.letterSpacing;
  context.direction = style.direction;
  context.textAlign = "center";
  context.textBaseline = "middle";
  const before = getComputedStyle(node, "::before");
  const dotted = before.content !== "none" && before.borderRadius === "50%";
  const left = box.left - frame.left + Number.parseFloat(style.paddingLeft);
  const right = box.right - frame.left - Number.parseFloat(style.paddingRight);
  const x = dotted ? left : (left + right) / 2;
  if (dotted) context.textAlign = "left";
  const y = box.top - frame.top + box.height / 2 + 0.5;
  const halo = Number.parseFloat(style.webkitTextStrokeWidth);
  if (halo) {
    context.strokeStyle = style.webkitTextStrokeColor;
    context.lineWidth = halo;
    context.lineJoin = "round";
    context.strokeText(node.textContent, x, y);
  }
  context.fillStyle = style.color;
  context.fillText(node.textContent, x, y);
  if (dotted) {
    context.beginPath();
    context.arc(box.left - frame.left + 3, y, 2, 0, 2 * Math.PI);
    context.fill();
  }
  context.restore();
};

// The picture with its title, what is counted, and whose data it is drawn from.
geomap.titledPicture = (reader, scale = 2) => {
  const { map } = reader;
  const picture = geomap.mapPicture(map, scale);
  const style = getComputedStyle(reader.root);
  const serif = getComputedStyle(reader.heading).fontFamily;
  const colour = (name) => style.getPropertyValue(`--gm-${name}`).trim();
  const width = picture.width / scale;
  const ruler = document.createElement("canvas").getContext("2d");
  ruler.font = `700 24px ${serif}`;
  const lines = wrap(ruler, reader.heading.textContent, width - 48, 3);
  const top = 20 + lines.length * 29 + 28;
  const bottom = 34;
  const canvas = document.createElement("canvas");
  canvas.width = picture.width;
  canvas.height = picture.height + (top + bottom) * scale;
  const context = canvas.getContext("2d");
  context.scale(scale, scale);
  context.fillStyle = colour("paper");
  context.fillRect(0, 0, width, canvas.height / scale);
  context.textBaseline = "alphabetic";
  context.fillStyle = colour("ink");
  context.font = ruler.font;
  lines.forEach((line, index) => context.fillText(line, 24, 40 + index * 29));
  context.font = `400 14px ${style.fontFamily}`;
  context.fillStyle = colour("ink-soft");
  context.fillText(reader.count.textContent, 24, top - 14, width - 48);
  context.drawImage(picture, 0, top, width, picture.height / scale);
  context.font = `400 12px ${style.fontFamily}`;
  context.fillText(geomap.creditLine(map), 24, canvas.height / scale - 12, width - 48);
  return canvas;
};

geomap.creditLine = (map) =>
  map.getContainer().querySelector(".leaflet-control-attribution")?.textContent.replace(/\s+/g, " ").trim() ?? "";

const wrap = (ruler, text, width, most) => {
  const lines = [""];
  for (const word of text.slice(0, 400).split(/\s+/)) {
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
