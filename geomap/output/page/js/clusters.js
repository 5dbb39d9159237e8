"use strict";
// Points that lie close together are one circle, until one looks closer.

geomap.Clusters = class {
  // More places, wider circles; where they are few, only those that cover each other are joined.
  constructor(store, { name, crowded, maxZoom }) {
    this.store = store;
    this.name = name;
    this.maxZoom = maxZoom;
    this.radius = crowded ? 44 : 18; // px
    this.generation = 0;
  }

  // Take up the points that are shown now, of those that are wanted.
  load(wanted = () => true) {
    const { store } = this;
    const { placeCount, placeRoles } = store;
    const roles = geomap.ROLES.length;
    const features = [];
    for (const place of store.places) {
      if (place.kind !== "point" || !placeCount[place.index] || !wanted(place.index)) continue;
      features.push({ properties: place.index, geometry: { coordinates: [place.longitude, place.latitude] } });
    }
    this.index = new Supercluster({
      radius: this.radius,
      extent: 256, // px of the world at zoom 0, as Leaflet has it
      minZoom: 0,
      maxZoom: this.maxZoom,
      // What is known of a cluster: its mentions by role, and the three most mentioned places.
      map: (place) => {
        const at = place * roles;
        return {
          event: placeRoles[at],
          mention: placeRoles[at + 1],
          dateline: placeRoles[at + 2],
          metonym: placeRoles[at + 3],
          demonym: placeRoles[at + 4],
          first: place,
          second: -1,
          third: -1,
        };
      },
      reduce: (all, one) => {
        all.event += one.event;
        all.mention += one.mention;
        all.dateline += one.dateline;
        all.metonym += one.metonym;
        all.demonym += one.demonym;
        this.insert(all, one.first);
        this.insert(all, one.second);
        this.insert(all, one.third);
      },
    }).load(features);
    this.generation += 1;
  }

  insert(all, place) {
    if (place < 0) return;
    if (this.more(place, all.first)) [all.first, all.second, all.third] = [place, all.first, all.second];
    else if (this.more(place, all.second)) [all.second, all.third] = [place, all.second];
    else if (this.more(place, all.third)) all.third = place;
  }

  more(a, b) {
    if (b < 0) return true;
    const counts = this.store.placeCount;
    return counts[a] > counts[b] || (counts[a] === counts[b] && a < b);
  }

  moreFirst = (a, b) => this.store.placeCount[b] - this.store.placeCount[a] || a - b;

  level(zoom) {
    return Math.max(0, Math.min(this.maxZoom, Math.round(zoom)));
  }

  // What is to be drawn within bounds: places, and clusters of them.
  within(bounds, zoom) {
    const box = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
    const [west, east] = [Math.max(-180, box[0]), Math.min(180, box[2])];
    if (west >= east) return [];
    const found = this.index.getClusters([west, Math.max(-90, box[1]), east, Math.min(90, box[3])], this.level(zoom));
    return found.map(({ geometry, properties, id }) => {
      const [longitude, latitude] = geometry.coordinates;
      if (!properties.cluster) {
        const place = this.store.places[properties];
        return { key: `p${properties}`, place, latlng: [place.latitude, place.longitude], from: this };
      }
      const { first, second, third, point_count: count } = properties;
      const roles = geomap.ROLES.map((role) => properties[role]);
      const mentions = roles.reduce((sum, number) => sum + number, 0);
      const top = [first, second, third].filter((place) => place >= 0);
      const key = `${this.name}${this.generation}.${id}`;
      return { key, cluster: id, count, mentions, roles, top, latlng: [latitude, longitude], from: this };
    });
  }

  // The places in a cluster, most mentioned first.
  places(cluster) {
    const leaves = this.index.getLeaves(cluster, Infinity).map(({ properties }) => properties);
    return leaves.sort(this.moreFirst);
  }

  // The zoom at which a cluster breaks up; more than the largest if it never does.
  breaksUpAt(cluster) {
    const zoom = this.index.getClusterExpansionZoom(cluster);
    return zoom > this.maxZoom ? Infinity : zoom;
  }
};
