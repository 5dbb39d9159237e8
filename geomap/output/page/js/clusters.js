"use strict";
// Points that lie close together are one circle, until one looks closer. It stands where the most
// told of them is, and joins what lies in one division, then in one country; what lies in several
// only where the circles would cover each other.

const COVERS = 0.85; // of the two radii: closer than that, circles of two countries are one

const SIZES = [64, 16, 8, 4]; // px: circles of a radius up to each are looked for together

// The radius in px of a circle for so many events or mentions, of one of which it is the unit.
geomap.radiusOf = (n, unit) => Math.max(3, unit * Math.sqrt(n));

// Of items, those told of most first, each joins the nearest before it that is of its group and
// within reach, if there is one: gives for each the index of the one that it stands with.
const gather = (items, reach, groupOf) => {
  const cells = new Map();
  const key = (group, x, y) => (group * 16384 + (x & 16383)) * 16384 + (y & 16383);
  return items.map((item, index) => {
    const group = groupOf(item);
    const [cx, cy] = [Math.floor(item.x / reach), Math.floor(item.y / reach)];
    let [best, nearest] = [-1, reach];
    for (let x = cx - 1; x <= cx + 1; x++) {
      for (let y = cy - 1; y <= cy + 1; y++) {
        for (const other of cells.get(key(group, x, y)) ?? []) {
          const away = Math.hypot(items[other].x - item.x, items[other].y - item.y);
          if (away < nearest) [best, nearest] = [other, away];
        }
      }
    }
    if (best >= 0) return best;
    const own = key(group, cx, cy);
    if (cells.has(own)) cells.get(own).push(index);
    else cells.set(own, [index]);
    return index;
  });
};

// Each with the one that it stands with; those that stand by themselves are left.
const join = (items, stands) =>
  items.filter((item, index) => {
    const at = stands[index];
    if (at !== index) for (const place of item.places) items[at].places.push(place);
    return at === index;
  });

geomap.Clusters = class {
  // More places, wider circles; where they are few, only those that cover each other are joined.
  constructor(store, { name, crowded, maxZoom }) {
    this.store = store;
    this.name = name;
    this.maxZoom = maxZoom;
    this.reach = crowded ? 36 : 16; // px
    this.largest = crowded ? 32 : 26; // px, of the radius of the largest circle
    this.groups = new Map();
  }

  // Take up the points that a tally has, of those that are wanted.
  load(tally, wanted = () => true) {
    const { store } = this;
    this.tally = tally;
    this.items = store.places
      .filter((place) => place.kind === "point" && tally.count[place.index] && wanted(place.index))
      .map((place) => ({
        place: place.index,
        country: this.group(place.country_code),
        division: this.group(`${place.country_code} ${place.admin1}`),
        x: geomap.mercator.x(place.longitude),
        y: geomap.mercator.y(place.latitude),
      }))
      .sort((a, b) => tally.count[b.place] - tally.count[a.place] || a.place - b.place);
    this.levels = new Map();
    this.generation = (this.generation ?? 0) + 1;
  }

  group(name) {
    if (!this.groups.has(name)) this.groups.set(name, this.groups.size + 1);
    return this.groups.get(name);
  }

  level(zoom) {
    return Math.max(0, Math.min(this.maxZoom, Math.round(zoom * 2) / 2));
  }

  // All that is to be drawn at a zoom, and how wide one event or mention is.
  at(zoom) {
    const level = this.level(zoom);
    if (!this.levels.has(level)) this.levels.set(level, this.compute(this.items, level));
    return this.levels.get(level);
  }

  compute(points, level) {
    const scale = 256 * 2 ** level;
    let items = points.map(({ place, country, division, x, y }) => ({ place, country, division, x: x * scale, y: y * scale, places: [place] }));
    items = join(items, gather(items, this.reach, (item) => item.division));
    items = join(items, gather(items, this.reach, (item) => item.country));
    let unit = 5; // px of the radius of one
    for (let round = 0; round < 4; round++) {
      for (const item of items) item.total = this.store.total(item.places, this.tally);
      const most = items.reduce((all, { total }) => Math.max(all, total), 1);
      unit = Math.min(unit, this.largest / Math.sqrt(most));
      const joined = round < 3 ? this.cover(items, unit) : items;
      if (joined.length === items.length) break;
      items = joined;
    }
    return { items, unit };
  }

  // Circles that would cover each other are one.
  cover(items, unit) {
    for (const item of items) item.radius = geomap.radiusOf(item.total, unit);
    // Looked for among circles of about one size at a time, the large ones first: in cells as wide
    // as the largest circle of all there may be hundreds of small ones.
    const key = (x, y) => (x & 65535) * 65536 + (y & 65535);
    const sizes = SIZES.map((most) => ({ most, cells: new Map() }));
    const find = (item) => {
      for (const { most, cells } of sizes) {
        if (!cells.size) continue;
        const reach = COVERS * (item.radius + most);
        const [cell, y0, y1] = [2 * most, Math.floor((item.y - reach) / (2 * most)), Math.floor((item.y + reach) / (2 * most))];
        for (let x = Math.floor((item.x - reach) / cell); x <= Math.floor((item.x + reach) / cell); x++) {
          for (let y = y0; y <= y1; y++) {
            const under = cells.get(key(x, y))?.find(
              (other) => Math.hypot(other.x - item.x, other.y - item.y) < COVERS * (other.radius + item.radius),
            );
            if (under) return under;
          }
        }
      }
      return null;
    };
    return items.filter((item) => {
      const under = find(item);
      if (under) {
        for (const place of item.places) under.places.push(place);
        return false;
      }
      const { most, cells } = sizes.findLast(({ most: limit }) => item.radius <= limit) ?? sizes[0];
      const own = key(Math.floor(item.x / (2 * most)), Math.floor(item.y / (2 * most)));
      if (cells.has(own)) cells.get(own).push(item);
      else cells.set(own, [item]);
      return true;
    });
  }

  // What is to be drawn within bounds: places, and clusters of them, with their radii in px.
  within(bounds, zoom, view) {
    const { items, unit } = this.at(zoom);
    const seen = geomap.inView(view);
    const { places } = this.store;
    const found = [];
    for (const { place, places: inside, total } of items) {
      const [latitude, longitude] = places[place].anchor;
      const at = [latitude, seen(longitude)];
      if (!bounds.contains(at)) continue;
      const radius = geomap.radiusOf(total, unit);
      if (inside.length === 1) {
        found.push({ key: `p${place}`, place: places[place], latlng: at, total, radius, from: this });
      } else {
        const key = `${this.name}${this.generation}.${place}`;
        found.push({ key, inside, count: inside.length, total, latlng: at, radius, from: this });
      }
    }
    return found;
  }

  // The places in a cluster, those told of most first.
  places(item) {
    const { count } = this.tally;
    return [...item.inside].sort((a, b) => count[b] - count[a] || a - b);
  }

  // What they are told of: by role, and of these the doubtful.
  roles(item) {
    const roles = geomap.ROLES.map(() => 0);
    let unsure = 0;
    for (const place of item.inside) {
      unsure += this.tally.unsure[place];
      for (const role of roles.keys()) roles[role] += this.tally.roles[place * roles.length + role];
    }
    return { roles, unsure };
  }

  // The name of what all places of a cluster lie in: a division or a country, as long as no other
  // circle there and no area on the map is called the same; or else the surroundings of its largest
  // place. Empty if they lie in several countries.
  areaOf(item, zoom, text, nameOf = ({ name }) => name) {
    const { places } = this.store;
    const first = places[this.places(item)[0]];
    const [country, division] = this.heldBy(item.inside);
    if (!first.country_code || !country) return "";
    const { held: clusters, regions, countries } = this.namesAt(zoom);
    const alone = (held) => clusters.get(held) < 2;
    const named = regions.has(first.admin1);
    const shown = (part) => first.shownWithin[first.within.indexOf(part)] ?? part;
    if (first.admin1 && division && !named && alone(division)) return shown(first.admin1);
    const whole = countries.get(country);
    const taken = whole && this.tally.count[whole.index];
    return alone(country) && !taken ? (whole ? nameOf(whole) : shown(first.country)) : text("around", { name: nameOf(first) });
  }

  // The country, and the division, that all of some places lie in; nothing where they lie in several.
  heldBy(inside) {
    const { places } = this.store;
    const { country_code: code, admin1 } = places[inside[0]];
    if (!inside.every((place) => places[place].country_code === code)) return ["", ""];
    return [code, inside.every((place) => places[place].admin1 === admin1) ? `${code} ${admin1}` : ""];
  }

  // At a zoom, how many clusters lie in each country and each division; the names of the regions
  // that are told of, and the countries by their codes: looked for once, as there may be many places.
  namesAt(zoom) {
    const level = this.at(zoom);
    if (level.names) return level.names;
    const names = { held: new Map(), regions: new Set(), countries: new Map() };
    for (const { places } of level.items) {
      if (places.length < 2) continue;
      for (const held of this.heldBy(places)) if (held) names.held.set(held, (names.held.get(held) ?? 0) + 1);
    }
    for (const place of this.store.places) {
      if (place.kind === "region" && this.tally.count[place.index]) names.regions.add(place.name);
      if (place.kind === "country" && !names.countries.has(place.country_code)) names.countries.set(place.country_code, place);
    }
    level.names = names;
    return names;
  }

  // The zoom at which a cluster breaks up; infinite if it never does.
  breaksUpAt(item, zoom) {
    const inside = new Set(item.inside);
    const members = this.items.filter(({ place }) => inside.has(place));
    for (let level = this.level(zoom) + 0.5; level <= this.maxZoom; level += 0.5) {
      if (this.compute(members, level).items.length > 1) return level;
    }
    return Infinity;
  }

  // The zoom, from one on, at which a place stands by itself; nothing if up to another it doesn't.
  aloneFrom(place, zoom, most) {
    for (let to = zoom; to <= most; to = Math.floor(to) + 1) {
      if (this.at(to).items.some((item) => item.place === place && item.places.length === 1)) return to;
    }
    return null;
  }
};
