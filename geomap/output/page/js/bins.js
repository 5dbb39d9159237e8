"use strict";
// Days and the bins of a histogram: days, weeks, months, quarters, years or decades, as the range
// asks. Days are counted from 1970, in UTC.

const DAY = 86400000; // ms

// The first day of what an ISO date says: of a month or a year, its first.
geomap.dayOf = (iso) => {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso);
  if (!parts) return null;
  const time = Date.parse(`${parts[1]}-${parts[2] ?? "01"}-${parts[3] ?? "01"}T00:00:00Z`);
  return Number.isNaN(time) ? null : Math.round(time / DAY);
};

// The last day of it: of a month or a year, its last.
geomap.lastDayOf = (iso) => {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso);
  if (!parts) return null;
  if (parts[3]) return geomap.dayOf(iso);
  const [year, month] = [Number(parts[1]), parts[2] ? Number(parts[2]) : 12];
  return Math.round(Date.UTC(year, month, 0) / DAY);
};

geomap.isoOf = (day) => new Date(day * DAY).toISOString().slice(0, 10);

const monthStart = (day, months) => {
  const date = new Date(day * DAY);
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
  const first = Math.floor(month / months) * months;
  return Math.round(Date.UTC(Math.floor(first / 12), first % 12, 1) / DAY);
};

// Each unit: the start of the bin that a day is in and of the next, and the most days that one has.
geomap.UNITS = [
  { name: "day", days: 1, start: (day) => day },
  { name: "week", days: 7, start: (day) => day - ((((day + 3) % 7) + 7) % 7) }, // from Monday
  { name: "month", days: 31, start: (day) => monthStart(day, 1) },
  { name: "quarter", days: 92, start: (day) => monthStart(day, 3) },
  { name: "year", days: 366, start: (day) => monthStart(day, 12) },
  { name: "decade", days: 3653, start: (day) => monthStart(day, 120) },
];
for (const unit of geomap.UNITS) unit.next = (day) => unit.start(unit.start(day) + unit.days + (unit.days > 7 ? 1 : 0));

const GAP = 18; // px of a stretch in which nothing is
const LONGEST_EMPTY = 4; // bins that are empty, and drawn as such

// An axis for days on so many px: the finest unit for which there is room, {unit, edges, xs, gaps}.
// Slot i is [edges[i], edges[i + 1]), from xs[i] to xs[i + 1]; gaps are stretches of nothing, drawn
// short.
geomap.makeAxis = (days, width, { least = 7, widest = 30, inset = 8 } = {}) => {
  const room = Math.max(40, width - 2 * inset);
  for (const unit of geomap.UNITS) {
    const slots = slotsOf(days, unit);
    const gaps = slots.filter(({ gap }) => gap).length;
    const bars = slots.length - gaps;
    if (bars * least + gaps * GAP > room && unit !== geomap.UNITS.at(-1)) continue;
    const bar = Math.max(1, Math.min(widest, (room - gaps * GAP) / bars));
    const edges = slots.map(({ start }) => start);
    edges.push(unit.next(slots.at(-1).last));
    const xs = [inset];
    for (const { gap } of slots) xs.push(xs.at(-1) + (gap ? GAP : bar));
    return { unit: unit.name, edges, xs, gaps: new Set(slots.flatMap(({ gap }, i) => (gap ? [i] : []))) };
  }
};

// The bins that have something in them, one on each side, and what lies between; long stretches of
// nothing are one slot.
const slotsOf = (days, unit) => {
  const busy = [...new Set(days.map((day) => unit.start(day)))].sort((a, b) => a - b);
  const slots = [];
  const bin = (start) => slots.push({ start, last: start });
  bin(unit.start(busy[0] - 1));
  for (const start of busy) {
    let at = unit.next(slots.at(-1).last);
    let empty = 0;
    for (let day = at; day < start && empty <= LONGEST_EMPTY; day = unit.next(day)) empty += 1;
    if (empty > LONGEST_EMPTY) {
      bin(at);
      const before = unit.start(start - 1);
      slots.push({ start: unit.next(at), last: unit.start(before - 1), gap: true });
      at = before;
    }
    for (; at < start; at = unit.next(at)) bin(at);
    bin(start);
  }
  bin(unit.next(busy.at(-1)));
  return slots;
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
