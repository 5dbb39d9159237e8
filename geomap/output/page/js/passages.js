"use strict";
// Finding one's way in an article's text: its paragraphs, the sentence around a mention, and
// where what was searched for stands.

// Paragraphs as [start, end, heading]. Blank lines part them; a text without any is one
// paragraph a line. Markdown's headings lose their number signs.
geomap.paragraphs = (text) => {
  const found = [];
  const parts = /\n[^\S\n]*\n/.test(text) ? /\n(?:[^\S\n]*\n)+/g : /\n+/g;
  const add = (from, to) => {
    let [start, end] = [from, to];
    while (start < end && /\s/.test(text[start])) start++;
    while (end > start && /\s/.test(text[end - 1])) end--;
    if (start === end) return;
    const signs = /^#{1,6}[^\S\n]+/.exec(text.slice(start, Math.min(end, start + 40)));
    found.push(signs ? [start + signs[0].length, end, true] : [start, end, false]);
  };
  let at = 0;
  for (const gap of text.matchAll(parts)) {
    add(at, gap.index);
    at = gap.index + gap[0].length;
  }
  add(at, text.length);
  return found;
};

geomap.LONGEST_SENTENCE = 600; // characters; what is longer is shown as an excerpt
const SENTENCE_REACH = 2000;
const ABBREVIATION =
  /(?:^|[\s("“])(?:[A-Z]|Mrs?|Ms|Dr|St|Mt|Ft|Sens?|Govs?|Gens?|Reps?|Lt|Sgt|Col|Capt|Prof|Rev|Jr|Sr|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No|vs|[A-Z]\.[A-Z])\.\s*$/;

// The sentence around a mention: [start, end, cut before, cut after].
geomap.sentenceAround = (text, start, end, lang) => {
  const breaks = /\n[^\S\n]*\n/.test(text.slice(0, 20000)) ? "\n\n" : "\n";
  const low = Math.max(0, start - SENTENCE_REACH, text.lastIndexOf(breaks, Math.max(0, start - 1)) + 1);
  const next = text.indexOf(breaks, end);
  const high = Math.min(next < 0 ? text.length : next, end + SENTENCE_REACH);
  const around = text.slice(low, high);
  let [from, to] = [low, high];
  if (Intl.Segmenter) {
    geomap.segmenter ||= new Intl.Segmenter(lang, { granularity: "sentence" });
    const segments = geomap.segmenter.segment(around);
    const inside = (at) => segments.containing(Math.max(0, Math.min(around.length - 1, at)));
    let first = inside(start - low);
    let last = inside(end - low - 1);
    // "Sept. 12" and "Mr. Hart" are no ends of sentences.
    while (first.index > 0) {
      const before = inside(first.index - 1);
      if (!ABBREVIATION.test(before.segment)) break;
      first = before;
    }
    while (last.index + last.segment.length < around.length && ABBREVIATION.test(last.segment)) {
      last = inside(last.index + last.segment.length);
    }
    from = low + first.index;
    to = low + last.index + last.segment.length;
  }
  while (from < start && /\s/.test(text[from])) from++;
  while (to > end && /\s/.test(text[to - 1])) to--;
  if (to - from <= geomap.LONGEST_SENTENCE) return [from, to, false, false];
  const spare = (geomap.LONGEST_SENTENCE - 120) / 2;
  const cut = [Math.max(from, start - spare), Math.min(to, Math.max(end, start + 1) + spare)];
  return [cut[0], cut[1], cut[0] > from, cut[1] < to];
};

// Case and accents aside, unit for unit, so that what is found stands where it is found.
geomap.foldUnits = (text) => {
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase();
  let out = "";
  for (let i = 0; i < text.length; i++) {
    const unit = text[i];
    if (unit < "\u0080") out += unit.toLowerCase();
    else {
      const plain = unit.normalize("NFD")[0].toLowerCase();
      out += plain.length === 1 ? plain : unit;
    }
  }
  return out;
};

// Where the words of a query stand in a stretch of text: [start, end] pairs in order.
geomap.hits = (text, query, most = 500) => {
  const words = geomap.foldUnits(query).split(/\s+/).filter((word) => word.length > 1);
  if (!words.length) return [];
  const folded = geomap.foldUnits(text);
  const whole = geomap.foldUnits(query.trim()).replace(/\s+/g, " ");
  const sought = folded.includes(whole) ? [whole] : [...new Set(words)];
  const found = [];
  for (const word of sought) {
    for (let at = folded.indexOf(word); at >= 0 && found.length < most; at = folded.indexOf(word, at + word.length)) {
      found.push([at, at + word.length]);
    }
  }
  return found.sort((a, b) => a[0] - b[0]);
};

// A stretch of text as nodes: mentions through mark(mention), what was searched for in bold.
geomap.marked = (text, from, to, mentions, mark, query = "") => {
  const nodes = [];
  const plain = (start, end) => {
    if (end <= start) return;
    const piece = text.slice(start, end);
    let at = 0;
    for (const [low, high] of query ? geomap.hits(piece, query) : []) {
      if (low < at) continue;
      if (low > at) nodes.push(piece.slice(at, low));
      nodes.push(geomap.el("span", { class: "gm-hit" }, piece.slice(low, high)));
      at = high;
    }
    if (at < piece.length) nodes.push(piece.slice(at));
  };
  let at = from;
  for (const { mention, start, end } of mentions) {
    if (start < at || end <= start || end > to) continue;
    plain(at, start);
    nodes.push(mark(mention, text.slice(start, end)));
    at = end;
  }
  plain(at, to);
  return nodes;
};
