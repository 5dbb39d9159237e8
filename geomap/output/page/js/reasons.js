"use strict";
// Reasons in the page's language: a table of the strings says how each kind of sentence that
// geomap/resolution/reasons.py writes reads in it. One that the table lacks stays English.

const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

// What the page calls a place that a reason names, by the names that its places and countries have.
geomap.reasonNames = (store) => {
  const known = new Map();
  for (const { name, shown, within, shownWithin } of store.places) {
    if (shown !== name) known.set(name, shown);
    within.forEach((part, i) => known.set(part, shownWithin[i]));
  }
  const one = (name) => known.get(name.replace(/^the /, "")) ?? name;
  return (name) => known.get(name) ?? name.split(", ").map(one).join(", ");
};

geomap.reasonIn = (store) => {
  const table = (geomap.readJson("geomap_words").reasonTable ?? []).map(([english, own]) => [new RegExp(`^${english}$`), own]);
  const nameOf = geomap.reasonNames(store);
  const number = (word) => (NUMBERS.includes(word) ? String(NUMBERS.indexOf(word)) : word);
  return (reason) => {
    for (const [english, own] of table) {
      const found = reason.match(english);
      // {1}: as it is, {1:name}: a place, {1:n}: a number.
      if (found) return own.replace(/\{(\d)(?::(n|name))?\}/g, (_, i, as) => {
        const value = found[i] ?? "";
        return as === "name" ? nameOf(value) : as === "n" ? number(value) : value;
      });
    }
    return null;
  };
};
