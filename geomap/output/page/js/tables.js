"use strict";
// What is shown as a table to take along: CSV and GeoJSON with the columns and by the rules of
// geomap/output/csv_writer.py, so that both open wherever geomap's own files do.

geomap.COLUMNS = [
  ...["article", "title", "published", "mention", "start", "end", "sentence", "place", "geonameid"],
  ...["feature_class", "feature_code", "admin1", "country_code", "latitude", "longitude", "role"],
  ...["confidence", "country", "population", "source", "url", "reasons", "provenance", "candidates"],
  ...["precision", "radius_km", "inside", "lang"],
];
geomap.CREDIT = "Places: GeoNames (https://www.geonames.org), CC BY 4.0";
const REAL_COLUMNS = new Map([["latitude", 5], ["longitude", 5], ["confidence", 3], ["radius_km", 1]]);

// The rows of what is shown: with all filters, and of the article or place that is open.
geomap.shownRows = async (store, lang) => {
  const { state, mentions } = store;
  const { shown, place, article, start, end, role, confidence } = mentions;
  const rows = [];
  for (let m = 0; m < mentions.count; m++) {
    if (!shown[m] || place[m] < 0) continue;
    if (state.article !== null && article[m] !== state.article) continue;
    if (state.article === null && state.place !== null && place[m] !== state.place) continue;
    const about = store.articles[article[m]];
    const spot = store.places[place[m]];
    const words = await store.text(article[m]).catch(() => "");
    const detail = await store.detail(m).catch(() => ({}));
    const [from, to] = geomap.sentenceAround(words, start[m], end[m], lang);
    const name = words.slice(start[m], end[m]);
    rows.push({
      article: about.name,
      title: about.title,
      published: about.published,
      mention: detail.mention ?? name,
      start: detail.start ?? codePoints(words, start[m]),
      end: detail.end ?? codePoints(words, end[m]),
      sentence: typeof detail.sentence === "string" ? detail.sentence : words.slice(from, to).replace(/\s+/g, " "),
      place: spot.name,
      geonameid: spot.geonameid ?? null,
      feature_class: spot.feature_class,
      feature_code: spot.feature_code,
      admin1: spot.admin1 ?? "",
      country_code: spot.country_code,
      latitude: spot.latitude,
      longitude: spot.longitude,
      role: geomap.ROLES[role[m]],
      confidence: detail.confidence ?? confidence[m] / 100,
      country: spot.country ?? "",
      population: spot.population ?? null,
      source: about.source,
      url: about.url,
      reasons: detail.reasons ?? "",
      provenance: detail.provenance ?? "",
      candidates: detail.candidates?.length ? candidatesJson(detail.candidates) : "",
      precision: detail.precision ?? "",
      radius_km: detail.radius_km ?? null,
      inside: detail.inside ?? "",
      lang: about.lang,
    });
  }
  return rows;
};

// The column of candidates, real numbers with their points.
const candidatesJson = (candidates) => {
  const real = new Set(["latitude", "longitude", "probability"]);
  const value = (key, item) => (real.has(key) && Number.isInteger(item) ? `${item}.0` : JSON.stringify(item));
  const objects = candidates.map(
    (candidate) => `{${Object.entries(candidate).map(([key, item]) => `"${key}":${value(key, item)}`).join(",")}}`,
  );
  return `[${objects.join(",")}]`;
};

// Offsets count code points in the table, UTF-16 units on the page.
const codePoints = (text, at) => {
  let count = at;
  for (let i = 0; i < at - 1; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xd800 && unit < 0xdc00) count -= 1;
  }
  return count;
};

const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const FORMULA = /^[=+\-@＝＋－＠]/;
const INNER_FORMULA = /(;\s*)(?=[=+\-@])/g;

// A text as a cell: on one line, and never run as a formula by a spreadsheet.
geomap.csvCell = (value, column) => {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return decimal(value, column);
  let text = String(value).replace(CONTROL, " ").replace(BIDI, "");
  text = (text.toWellFormed?.() ?? text).trim().replace(INNER_FORMULA, "$1'");
  if (FORMULA.test(text)) text = `'${text}`;
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

// As Python writes it: a real number always has its point.
const decimal = (value, column) => {
  const digits = REAL_COLUMNS.get(column);
  if (digits === undefined) return String(value);
  const rounded = String(Number(value.toFixed(digits)) + 0);
  return /[.e]/.test(rounded) ? rounded : `${rounded}.0`;
};

geomap.toCsv = (rows) => {
  const lines = [geomap.COLUMNS.join(",")];
  for (const row of rows) lines.push(geomap.COLUMNS.map((column) => geomap.csvCell(row[column], column)).join(","));
  return `\ufeff${lines.join("\n")}\n`;
};

geomap.toGeoJson = (rows) => {
  const features = rows.map((row) => {
    const coordinates = [row.longitude, row.latitude].map((value) => Number(value.toFixed(5)));
    const properties = Object.fromEntries(geomap.COLUMNS.map((column) => [column, row[column] ?? null]));
    return JSON.stringify({ type: "Feature", geometry: { type: "Point", coordinates }, properties });
  });
  const head = `{"type": "FeatureCollection", "attribution": ${JSON.stringify(geomap.CREDIT)}, "features": [`;
  return `${head}\n${features.join(",\n")}\n]}\n`;
};
