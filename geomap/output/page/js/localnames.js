"use strict";
// Names of mentioned places in the page's language, as far as the base map has them: on one map
// there is one language. In English the gazetteer's own names stay.

// What a search finds a place by: both names, where it has two.
geomap.searchedName = (store, place) => {
  const [full, shown] = [store.fullName(place), store.shownName(place)];
  return full === shown ? full : `${shown} (${full})`;
};

geomap.localNames = (world, lang) => {
  if (lang === "en") return ({ name }) => name;
  const NEAR_KM = { P: 8, division: 200 };
  const cellsOf = (list) => {
    const cells = new Map();
    for (const one of list) {
      const key = `${Math.floor(one.latlng[0])} ${Math.floor(one.latlng[1])}`;
      if (cells.has(key)) cells.get(key).push(one);
      else cells.set(key, [one]);
    }
    return cells;
  };
  const cities = cellsOf(world.cities());
  const divisions = cellsOf(world.divisionNames());
  const seas = world.seas();
  const nearest = (cells, [latitude, longitude], km) => {
    let [found, best] = [null, km];
    for (const i of [-1, 0, 1]) {
      for (const j of [-1, 0, 1]) {
        for (const one of cells.get(`${Math.floor(latitude) + i} ${Math.floor(longitude) + j}`) ?? []) {
          const away = L.CRS.Earth.distance(L.latLng(one.latlng), L.latLng(latitude, longitude)) / 1000;
          if (away < best) [found, best] = [one, away];
        }
      }
    }
    return found?.name;
  };
  const known = new Map();
  const find = (place) => {
    if (place.shown !== place.name) return place.shown;
    const spot = [place.latitude, place.longitude];
    if (place.drawn === "country") return place.countries[0].name;
    if (place.drawn === "division") return nearest(divisions, place.anchor, NEAR_KM.division);
    if (place.kind === "point") return nearest(cities, spot, NEAR_KM.P);
    if (place.feature_class !== "H") return null;
    const same = seas.filter(({ latlng, km }) => L.CRS.Earth.distance(L.latLng(latlng), L.latLng(spot)) < 400 * Math.min(km, 1500));
    return same.sort((a, b) => a.km - b.km)[0]?.name;
  };
  return (place) => {
    if (!known.has(place)) known.set(place, find(place) || place.name);
    return known.get(place);
  };
};
