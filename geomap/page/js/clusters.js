"use strict";
// Points that lie close together are one circle, until one looks closer.

geomap.Clusters = class {
  // More places, wider circles; where they are few, only those that cover each other are joined.
  constructor(store, { crowded, maxZoom }) {
    this.store = store;
    this.maxZoom = maxZoom;
    this.radius = crowded ? 44 : 18; // px
    this.generation = 0;
  }

  // Take up the points that are shown now.
  load() {
    const { store } = this;
    const roles = geomap.ROLES.length;
    const features = [];
    for (const place of store.places) {
      if (place.kind !== "point" || !store.placeCount[place.index]) continue;
      features.push({
        type: "Feature",
        properties: place.index,
        geometry: { type: "Point", coordinates: [place.longitude, place.latitude] },
      });
    }
    this.index = new Supercluster({
      radius: this.radius,
      extent: 256, // px of the world at zoom 0, as Leaflet has it
      minZoom: 0,
      maxZoom: this.maxZoom,
      // What is known of a cluster: its mentions, by role, and the three most mentioned places.
      map: (place) => ({
        mentions: store.placeCount[place],
        roles: store.placeRoles.subarray(place * roles, (place + 1) * roles),
        top: [place],
      }),
      reduce: (all, one) => {
        all.mentions += one.mentions;
        all.roles = all.roles.map((count, role) => count + one.roles[role]);
        all.top = [...all.top, ...one.top].sort(this.moreFirst).slice(0, 3);
      },
    }).load(features);
    this.count = features.length;
    this.generation += 1;
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
        return { key: `p${properties}`, place, latlng: [place.latitude, place.longitude] };
      }
      const { mentions, roles, top, point_count: count } = properties;
      const key = `c${this.generation}.${id}`;
      return { key, cluster: id, count, mentions, roles, top, latlng: [latitude, longitude] };
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
