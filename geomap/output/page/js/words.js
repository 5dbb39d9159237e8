"use strict";
// Words that need some grammar: articles, events, dates and spans of dates.

geomap.titleOf = (article, text) => article.title || article.name || text("untitled");

// Source and date, as a line under a title.
geomap.metaOf = (article, text) =>
  [article.source, article.published && text.date(article.published)].filter(Boolean).join(" · ");

// More ways of writing dates, beside those of geomap.words.
geomap.moreWords = (text) => {
  const lang = text("lang");
  const days = new Intl.DateTimeFormat(lang, { dateStyle: "medium", timeZone: "UTC" });
  // 12 Sep 2019; what is no date, as it stands.
  text.day = (iso) => {
    const day = geomap.dateOf(iso);
    return day ? days.format(day) : text.month(iso);
  };
  // A group of types of events; one that these strings don't know by its own name.
  text.group = (name) => {
    try {
      return text(`group.${name}`);
    } catch {
      return name.replaceAll("_", " ");
    }
  };
  // As exactly as bins of a unit of time are told apart.
  const coarse = {
    month: { month: "short", year: "numeric" },
    year: { year: "numeric" },
  };
  Object.assign(coarse, { quarter: coarse.month, decade: coarse.year });
  // From one day to another, either of which may be open.
  text.span = (from, to, unit = "day") => {
    const [first, last] = [geomap.dateOf(from), geomap.dateOf(to)];
    if (first && last) {
      const format = coarse[unit] ? new Intl.DateTimeFormat(lang, { ...coarse[unit], timeZone: "UTC" }) : days;
      return first > last ? text("nothing") : format.formatRange(first, last);
    }
    if (first) return text("since", { day: text.day(from) });
    if (last) return text("until", { day: text.day(to) });
    return text("allDates");
  };
  return text;
};

// What kind of event: the type in English, whose names are words of it; else its group.
geomap.typeOf = (store, row, text) => {
  const { type, group } = store.events;
  if (text("lang") !== "en" || type[row] === "other") return text.group(group[row]);
  const words = type[row].replaceAll("_", " ");
  return words[0].toUpperCase() + words.slice(1);
};

// When: a day, a span of days, a month or a year, as precisely as it is known.
geomap.eventDate = (store, row, text) => {
  const { from, to, precision } = store.events;
  if (!from[row]) return "";
  if (from[row].length === 4) return from[row];
  if (from[row].length === 7 || precision[row] === "month") return text.month(from[row]);
  return to[row] && to[row] !== from[row] ? text.span(from[row], to[row]) : text.day(from[row]);
};

// Type, date, what is counted, and whether it has not happened: the facts of an event in a line.
geomap.eventFacts = (store, row, text) => {
  const { status, people } = store.events;
  const facts = [geomap.typeOf(store, row, text), geomap.eventDate(store, row, text)];
  for (const [what, n, as] of people[row] ?? []) {
    facts.push([as, text(`counted.${what}`, { n })].filter(Boolean).join(" "));
  }
  if (!store.events.happened(row)) facts.push(text(`status.${status[row]}`));
  return facts.filter(Boolean);
};
