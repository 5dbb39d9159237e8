"use strict";
// What everything else stands on: the namespace, elements made of text alone, and the words.

const geomap = (window.geomap = window.geomap || {});

// Make an element. Children are elements or text: nothing here, or after, parses markup.
geomap.el = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    if (name === "class") element.className = value;
    else if (name === "onclick") element.addEventListener("click", value);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
};

geomap.svg = (tag, attributes = {}, ...children) => {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
};

// Only addresses of the web become links.
geomap.link = (url, text, attributes = {}) => {
  let safe = false;
  try {
    safe = ["http:", "https:"].includes(new URL(url).protocol);
  } catch {
    safe = false;
  }
  if (!safe) return geomap.el("span", { dir: "auto", ...attributes }, text);
  const more = { href: url, rel: "noopener noreferrer", target: "_blank", dir: "auto" };
  return geomap.el("a", { ...more, ...attributes }, text);
};

// The date that an ISO date with a day begins with; nothing if there is none.
geomap.dateOf = (iso) => {
  const parts = /^\d{4}-\d{2}-\d{2}/.exec(iso);
  const day = parts && new Date(`${parts[0]}T00:00:00Z`);
  return day && !Number.isNaN(day.getTime()) ? day : null;
};

// The page's own words: text("mentions", {n: 3}) picks the plural, fills in what is in braces.
geomap.words = (strings) => {
  const plurals = new Intl.PluralRules(strings.lang);
  const numbers = new Intl.NumberFormat(strings.lang);
  const shares = new Intl.NumberFormat(strings.lang, { style: "percent" });
  const days = new Intl.DateTimeFormat(strings.lang, { dateStyle: "long", timeZone: "UTC" });
  const months = new Intl.DateTimeFormat(strings.lang, { month: "long", year: "numeric", timeZone: "UTC" });
  const text = (key, values = {}) => {
    let found = key.split(".").reduce((at, part) => at[part], strings);
    if (typeof found === "object") found = found[plurals.select(values.n)] || found.other;
    return found.replace(/\{(\w+)\}/g, (_, name) => {
      const value = values[name];
      return typeof value === "number" ? numbers.format(value) : value;
    });
  };
  text.percent = (value) => shares.format(value / 100);
  const compact = new Intl.NumberFormat(strings.lang, { notation: "compact" });
  text.compact = (value) => (value < 10000 ? numbers.format(value) : compact.format(value));
  text.number = (value) => numbers.format(value);
  // The name of a language by its code.
  const languages = new Intl.DisplayNames(strings.lang, { type: "language", fallback: "code" });
  text.language = (code) => (/^[a-z]{2,3}$/.test(code) ? languages.of(code) : code);
  // March 1945, of an ISO date that has a month; anything else as it stands.
  text.month = (iso) => {
    const month = geomap.dateOf(`${iso.slice(0, 7)}-01`);
    return month ? months.format(month) : iso;
  };
  // An ISO date in full.
  text.date = (iso) => {
    const day = geomap.dateOf(iso);
    return day ? days.format(day) : text.month(iso);
  };
  return text;
};

geomap.readJson = (id) => JSON.parse(document.getElementById(id).textContent);

// Folium's own popups ask jQuery for one thing: to make an element out of their markup, which
// its user wrote. This is that, for layers that are added to the map.
if (!window.$) {
  window.$ = (markup) => {
    const template = document.createElement("template");
    template.innerHTML = String(markup).trim();
    return [template.content.firstElementChild];
  };
}
