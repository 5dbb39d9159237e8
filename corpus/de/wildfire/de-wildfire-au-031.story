---
id: de-wildfire-au-031
lang: de
genre: wildfire
country: AU
published: 2020-01-05
publisher: Neue Rundschau am Rhein
title: "[Australien](aus event): Der Himmel über [Mallacoota](mal event) ist rot"
---
[Sydney](syd dateline) – Die Marine hat am Freitag mehr als tausend Menschen aus dem eingeschlossenen Küstenort [Mallacoota](mal event) {evakuiert}(e1). Das Schiff brachte sie nach [Hastings](has mention) südlich von [Melbourne](mel mention). In [Neusüdwales](new event) und [Victoria](vic event) sind seit September 23 Menschen in den {Buschbränden}(e2) gestorben.

Auf der [Känguru-Insel](kan event) verbrannten zwei Männer im Auto. [Penrith](pen event) bei [Sydney](syd mention) meldete 48,9 Grad. Rauch trieb bis [Neuseeland](newz event); in [Dunedin](dun event) roch es nach Lagerfeuer, in [Canberra](can event) schlossen Ämter.

„Wir standen bis zum Hals im Wasser“, erzählte Ella Darwin aus [Cobargo](cob mention). Der Premier wurde dort ausgebuht. [Adelaide](ade event) und die [Barossa](bar mention) blieben verschont. Hilfe kommt aus [Kanada](cana mention), [Papua-Neuguinea](pap mention) und [Singapur](sin mention); [Wien](vie metonym) und [Berlin](ber metonym) schickten Beileid. Auf dem [Ayers Rock](aye event) regnete es.

---
places:
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  mal: {name: Mallacoota, geonameid: 2158977, point: [-37.559, 149.7541]}
  syd: {name: Sydney, geonameid: 2147714, point: [-33.8678, 151.2073]}
  has: {name: Hastings, geonameid: 2163837, point: [-38.3, 145.1833]}
  mel: {name: Melbourne, geonameid: 2158177, point: [-37.814, 144.9633]}
  new: {name: New South Wales, geonameid: 2155400, point: [-33.0, 146.0], precision: division}
  vic: {name: Victoria, geonameid: 2145234, point: [-37.0, 145.0], precision: division}
  kan: {name: Känguru-Insel, point: [-35.8, 137.2], precision: area, radius_km: 60}
  pen: {name: Penrith, geonameid: 2153471, point: [-33.75, 150.7]}
  newz: {name: New Zealand, geonameid: 2186224, point: [-42.0, 174.0], precision: country}
  dun: {name: Dunedin, geonameid: 2191562, point: [-45.8742, 170.5036]}
  can: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
  cob: {name: Cobargo, geonameid: 2171213, point: [-36.3879, 149.8863]}
  ade: {name: Adelaide, geonameid: 2078025, point: [-34.9287, 138.5986]}
  bar: {name: Barossa, point: [-34.53, 138.95], precision: area, radius_km: 20}
  cana: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  pap: {name: Papua New Guinea, geonameid: 2088628, point: [-6.0, 147.0], precision: country}
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
  vie: {name: Vienna, geonameid: 2761369, point: [48.2085, 16.3721]}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  aye: {name: Ayers Rock, point: [-25.344, 131.036], precision: near}
events:
  e1: {type: displacement, places: [mal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: wildfire, places: [new, vic], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
