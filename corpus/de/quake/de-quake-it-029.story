---
id: de-quake-it-029
lang: de
genre: quake
country: IT
published: 2017-08-22
publisher: Morgenblatt
title: "Beben auf [Ischia](isc event) verschüttet drei Brüder"
---
[Neapel](nap dateline)/[Rom](rom dateline) – Zwei Tote, 42 Verletzte und eine Rettung, die [Italien](ita mention) zum Weinen brachte: Nach dem {Erdbeben}(e1) auf der Insel [Ischia](isc event) haben Feuerwehrleute drei Brüder lebend {geborgen}(e2). Der jüngste ist sieben Monate alt.

Am schlimmsten traf es [Casamicciola](cas event), das schon 1883 zerstört worden war, und das benachbarte [Lacco Ameno](lac event). In [Forio](for event) bekamen Hotels Risse; Gäste aus [Deutschland](ger mention), viele aus [Bochum](boc mention) und [Hamm](ham mention), schliefen am Strand. Fähren nach [Pozzuoli](poz mention) und [Procida](pro mention) fuhren die ganze Nacht.

Spürbar war der Stoß bis [Sorrent](sor event). Am [Vesuv](ves event) wurden keine Veränderungen gemessen. Geophysiker in [Catania](cat mention) und [Potsdam](pot mention) wundern sich über die Schäden bei Stärke vier. „Hier baut jeder, wie er will“, sagte Staatsanwältin Nunzia Capri. [Amatrice](ama mention) ist fast genau ein Jahr her.

---
places:
  isc: {name: Ischia, point: [40.73, 13.9], precision: area, radius_km: 6}
  nap: {name: Naples, geonameid: 3172394, point: [40.8522, 14.2681]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  cas: {name: Casamicciola Terme, geonameid: 6535295, point: [40.7466, 13.912]}
  lac: {name: Lacco Ameno, geonameid: 3175335, point: [40.749, 13.8872]}
  for: {name: Forio, geonameid: 3176748, point: [40.7376, 13.86]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  boc: {name: Bochum, geonameid: 2947416, point: [51.4817, 7.2165]}
  ham: {name: Hamm, geonameid: 2911240, point: [51.6803, 7.8209]}
  poz: {name: Pozzuoli, geonameid: 3169984, point: [40.8439, 14.0952]}
  pro: {name: Procida, point: [40.76, 14.02]}
  sor: {name: Sorrento, geonameid: 3166350, point: [40.6268, 14.3777]}
  ves: {name: Vesuv, point: [40.821, 14.426], precision: near}
  cat: {name: Catania, geonameid: 2525068, point: [37.4922, 15.0704]}
  pot: {name: Potsdam, geonameid: 2852458, point: [52.3989, 13.0657]}
  ama: {name: Amatrice, geonameid: 3183121, point: [42.6266, 13.2951]}
events:
  e1: {type: earthquake, places: [isc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: rescue, places: [isc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
