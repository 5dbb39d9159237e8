"use strict";
// Places by name, for one who corrects: those of the page, its candidates and the base map's
// cities; with geomap serve those of the whole gazetteer.

geomap.MOST_FOUND = 10;

// All candidates that the page carries, once they have been asked for.
const candidatesOf = async (store) => {
  if (store.allCandidates) return store.allCandidates;
  const found = new Map();
  const chunks = store.chunks.beside ? 0 : Math.ceil(store.mentions.count / store.detailsEvery);
  for (let i = 0; i < chunks; i++) {
    const { places } = await store.chunks.get(`details-${i}`);
    for (const [place, geonameid, code, latitude, longitude] of places) {
      found.set(geonameid ?? `${latitude},${longitude}`, { place, geonameid, feature_code: code, latitude, longitude });
    }
  }
  return (store.allCandidates = [...found.values()]);
};

const known = (store) =>
  store.places.map((place) => ({
    ...{ place: store.fullName(place), geonameid: place.geonameid, feature_code: place.feature_code },
    ...{ latitude: place.latitude, longitude: place.longitude },
  }));

// The places that a name may mean, as candidates are: those whose name it is before those whose
// name begins with it.
geomap.findPlaces = async (store, world, name) => {
  const wanted = geomap.fold(name.trim());
  if (wanted.length < 2) return [];
  const cities = world.cities().map((city) => ({
    ...{ place: [city.name, world.country(world.countryAt(...city.latlng))[0]?.name].filter(Boolean).join(", "), geonameid: null },
    ...{ feature_code: "PPL", latitude: city.latlng[0], longitude: city.latlng[1] },
  }));
  const here = [...known(store), ...(await candidatesOf(store).catch(() => []))];
  const rank = ({ place }) => {
    const folded = geomap.fold(place);
    const [first] = folded.split(", ");
    return first === wanted || folded === wanted ? 0 : folded.startsWith(wanted) ? 1 : 2;
  };
  const asked = window.geomapPlaces ? await window.geomapPlaces(name.trim()).catch(() => []) : [];
  const found = [...asked, ...[...here, ...cities].filter((one) => rank(one) < 2).sort((a, b) => rank(a) - rank(b))];
  const kept = [];
  const near = (a, b) => Math.abs(a.latitude - b.latitude) < 0.05 && Math.abs(a.longitude - b.longitude) < 0.05;
  const same = (a, b) => geomap.samePlace(a, b) || (!a.geonameid !== !b.geonameid && near(a, b));
  for (const one of found) {
    if (kept.length < geomap.MOST_FOUND && !kept.some((other) => same(one, other))) kept.push(one);
  }
  return kept;
};

// A field for a name, and what was found by it to choose from.
geomap.placeSearch = ({ store, map, text }, group, onchange) => {
  const { el } = geomap;
  const field = el("input", { type: "search", dir: "auto", autocomplete: "off", spellcheck: "false", maxlength: 100, placeholder: text("desk.search"), "aria-label": text("desk.search") });
  const list = el("div", { class: "gm-found", role: "group", "aria-label": text("desk.found") });
  const said = el("p", { class: "gm-corrections-hint", role: "status" });
  let asked = 0;
  const look = async () => {
    const mine = ++asked;
    const found = await geomap.findPlaces(store, map.geomapWorld, field.value);
    if (mine !== asked) return;
    said.textContent = field.value.trim().length < 2 ? "" : found.length ? "" : text("desk.nothing");
    list.replaceChildren(
      ...found.map((candidate) => {
        const input = el("input", { type: "radio", name: group });
        input.addEventListener("change", () => onchange(candidate));
        return el("label", {}, input, el("span", { dir: "auto" }, candidate.place));
      }),
    );
  };
  let waiting = 0;
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, 160);
  });
  field.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "Enter") return;
    event.preventDefault();
    const first = list.querySelector("input");
    first?.focus();
    first?.click();
  });
  return el("div", { class: "gm-place-search gm-choices" }, field, list, said);
};
