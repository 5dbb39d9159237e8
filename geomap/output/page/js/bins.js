"use strict";
// Days and the bins of a histogram: days, weeks, months, quarters, years or decades, as the range
// asks. Days are counted from 1970, in UTC.

const DAY = 86400000; // ms

geomap.dayOf = (iso) => {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso);
  if (!parts) return null;
  const time = Date.parse(`${parts[1]}-${parts[2] ?? "01"}-${parts[3] ?? "01"}T00:00:00Z`);
  return Number.isNaN(time) ? null : Math.round(time / DAY);
};

geomap.isoOf = (day) => new Date(day * DAY).toISOString().slice(0, 10);

const monthStart = (day, months) => {
  const date = new Date(day * DAY);
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
  const first = Math.floor(month / months) * months;
  return Math.round(Date.UTC(Math.floor(first / 12), first % 12, 1) / DAY);
};

// Each unit: the start of the bin that a day is in, and the most days that a bin has.
geomap.UNITS = [
  { name: "day", days: 1, start: (day) => day },
  { name: "week", days: 7, start: (day) => day - ((((day + 3) % 7) + 7) % 7) }, // from Monday
  { name: "month", days: 31, start: (day) => monthStart(day, 1) },
  { name: "quarter", days: 92, start: (day) => monthStart(day, 3) },
  { name: "year", days: 366, start: (day) => monthStart(day, 12) },
  { name: "decade", days: 3653, start: (day) => monthStart(day, 120) },
];

// The bins from one day to another, at most so many: {unit, edges}; bin i is [edges[i], edges[i + 1]).
geomap.makeBins = (first, last, most) => {
  const span = last - first + 1;
  const unit = geomap.UNITS.find(({ days }) => span / days <= most) ?? geomap.UNITS.at(-1);
  const edges = [unit.start(first)];
  while (edges.at(-1) <= last) {
    const next = unit.start(edges.at(-1) + unit.days + (unit.days > 7 ? 1 : 0));
    edges.push(next > edges.at(-1) ? next : edges.at(-1) + unit.days);
  }
  // A single bar says nothing of time: some room on both sides.
  while (edges.length < 8) {
    edges.unshift(unit.start(edges[0] - 1));
    edges.push(unit.start(edges.at(-1) + unit.days + (unit.days > 7 ? 1 : 0)));
  }
  return { unit: unit.name, edges };
};

// The bin that holds a day.
geomap.binOf = (edges, day) => {
  let [low, high] = [0, edges.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edges[middle + 1] <= day) low = middle + 1;
    else high = middle;
  }
  return Math.min(low, edges.length - 2);
};
