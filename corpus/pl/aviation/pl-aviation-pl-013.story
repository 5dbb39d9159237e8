---
id: pl-aviation-pl-013
lang: pl
genre: aviation
country: PL
published: 2023-07-18
publisher: Gazeta Środkowa
title: "Cessna spadła na hangar w [Chrcynnie](chr event)"
---
Pięć osób zginęło, osiem jest rannych. W poniedziałek wieczorem mała awionetka, krążąc nad lądowiskiem w [Chrcynnie](chr event) koło [Nasielska](nas mention), {runęła}(e1) w burzy na hangar, w którym skoczkowie schronili się przed deszczem. Śmigłowce zabrały rannych do [Warszawy](war event), [Ciechanowa](cie event) i [Płocka](poc event).

Pilot wrócił spod [Pułtuska](put mention); wieża w [Modlinie](mod event) ostrzegała wcześniej. Samolot, {zbudowany}(e2) w [Wichicie](wic event), latał od 1981 roku w [Szwecji](swe event) i na [Łotwie](lat event). Wśród ofiar jest instruktor z [Nowego Dworu](now mention), Leszek Mławski.

– Ciągnęło od [Wkry](wkr mention), zrobiło się czarno – opowiada rolnik. Prokuratura w [Ostrołęce](ost metonym) wszczęła śledztwo. Producent przyśle ludzi z [Kansas](kan mention). Identycznie kręcił w maju samolot w [Kazimierzu Biskupim](kaz event). Skoki w [Przylepie](prz event) {zawieszono}(e3). [Litewski](lit demonym) klub złożył kondolencje.

---
places:
  chr: {name: Chrcynnie, point: [52.58, 20.87]}
  nas: {name: Nasielsk, geonameid: 764100, point: [52.5889, 20.8055]}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  cie: {name: Ciechanów, geonameid: 774208, point: [52.8814, 20.62]}
  poc: {name: Płock, geonameid: 3088825, point: [52.5468, 19.7064]}
  put: {name: Pułtusk, geonameid: 760917, point: [52.7025, 21.0828]}
  mod: {name: Modlinie, point: [52.45, 20.65], precision: exact}
  wic: {name: Wichita, geonameid: 4281730, point: [37.6922, -97.3375]}
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  lat: {name: Latvia, geonameid: 458258, point: [57.0, 25.0], precision: country}
  now: {name: Nowy Dwór Mazowiecki, geonameid: 763556, point: [52.4302, 20.7165]}
  wkr: {name: Wkry, point: [52.6, 20.7], precision: area, radius_km: 20}
  ost: {name: Ostrołęka, geonameid: 762909, point: [53.0862, 21.5757]}
  kan: {name: Kansas, geonameid: 4273857, point: [38.5003, -98.5006], precision: division}
  kaz: {name: Kazimierz Biskupi, geonameid: 3096400, point: [52.311, 18.1658]}
  prz: {name: Przylepie, point: [51.98, 15.46]}
  lit: {name: Lithuania, geonameid: 597427, point: [55.41667, 24.0], precision: country}
events:
  e1: {type: air_accident, places: [chr], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: construction, places: [wic, swe, lat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: closure, places: [prz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
