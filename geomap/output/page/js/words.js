"use strict";
// Words that need some grammar: places, articles, dates and spans of dates.

geomap.fullName = (place) => [place.name, ...place.within].join(", ");

geomap.titleOf = (article, text) => article.title || article.name || text("untitled");

// Source and date, as a line under a title.
geomap.metaOf = (article, text) =>
  [article.source, article.published && text.date(article.published)].filter(Boolean).join(" · ");

// More ways of writing dates, beside those of geomap.words.
geomap.moreWords = (text) => {
  const lang = text("lang");
  const days = new Intl.DateTimeFormat(lang, { dateStyle: "medium", timeZone: "UTC" });
  const parse = (iso) => {
    const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
    if (!parts) return null;
    const day = new Date(`${parts[0]}T00:00:00Z`);
    return Number.isNaN(day.getTime()) ? null : day;
  };
  // 12 Sep 2019; what is no date, as it stands.
  text.day = (iso) => {
    const day = parse(iso);
    return day ? days.format(day) : text.month(iso);
  };
  // From one day to another, either of which may be open.
  text.span = (from, to) => {
    const [first, last] = [from && parse(from), to && parse(to)];
    if (first && last) return first > last ? text("nothing") : days.formatRange(first, last);
    if (first) return text("since", { day: text.day(from) });
    if (last) return text("until", { day: text.day(to) });
    return text("allDates");
  };
  return text;
};
