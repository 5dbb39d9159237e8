---
id: pl-flood-pl-001
lang: pl
genre: flood
country: PL
published: 2024-09-16
publisher: Głos Sudetów
title: "[Kłodzko](kod event) pod wodą, [Wrocław](wro event) czeka na falę"
---
[KŁODZKO](kod dateline). Po pęknięciu tamy w [Stroniu Śląskim](str event) woda w niedzielę {zalała}(e1) [Lądek-Zdrój](lad event) i wdarła się na rynek w [Kłodzku](kod event). W [Nysie](nys event) ewakuowano szpital, w [Głuchołazach](guc event) runął most. W [Bielsku-Białej](bie event) strażacy wyjeżdżali osiemset razy.

Na [Odrze](odr event) fala zbliża się do [Opola](opo event). Prezydent [Wrocławia](wro metonym) uspokaja: wały są wyższe niż w 1997 roku. Po czeskiej stronie ucierpiały [Jesionik](jes event) i [Opawa](opa event); w [Ostrawie](ost event) {przerwany}(e2) został wał przy koksowni.

– Dom stał od [Austriaka](aus demonym) i stać będzie – mówi Halina Nyska z [Paczkowa](pac mention), brodząc po kolana. Z [Gdańska](gda mention) i [Białegostoku](bia mention) jadą pompy, [Berlin](ber metonym) i [Praga](pra metonym) oferują śmigłowce. [Warszawa](war metonym) ogłosiła stan klęski na [Dolnym Śląsku](low event) i [Opolszczyźnie](opol event).

---
places:
  kod: {name: Kłodzko, geonameid: 3096053, point: [50.4349, 16.6614]}
  wro: {name: Wrocław, geonameid: 3081368, point: [51.1029, 17.0301]}
  str: {name: Stronie Śląskie, geonameid: 3084515, point: [50.2955, 16.874]}
  lad: {name: Lądek-Zdrój, geonameid: 3094016, point: [50.3437, 16.8795]}
  nys: {name: Nysa, geonameid: 3090436, point: [50.4738, 17.3344]}
  guc: {name: Głuchołazy, geonameid: 3099169, point: [50.315, 17.3835]}
  bie: {name: Bielsko-Biala, geonameid: 3103402, point: [49.8225, 19.0469]}
  odr: {name: Odrze, point: [51.1, 17.0], precision: area, radius_km: 60}
  opo: {name: Opole, geonameid: 3090048, point: [50.6712, 17.926]}
  jes: {name: Jeseník, geonameid: 3074281, point: [50.2294, 17.2046]}
  opa: {name: Opava, geonameid: 3068927, point: [49.9387, 17.9026]}
  ost: {name: Ostrava, geonameid: 3068799, point: [49.8347, 18.282]}
  aus: {name: Austria, geonameid: 2782113, point: [47.33333, 13.33333], precision: country}
  pac: {name: Paczków, geonameid: 3089566, point: [50.4639, 17.0066]}
  gda: {name: Gdańsk, geonameid: 3099434, point: [54.3523, 18.6491]}
  bia: {name: Białystok, geonameid: 776069, point: [53.1333, 23.1643]}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  pra: {name: Prague, geonameid: 3067696, point: [50.088, 14.4208]}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  low: {name: Lower Silesia, geonameid: 3337492, point: [51.0127, 16.4623], precision: division}
  opol: {name: Opole Voivodeship, geonameid: 3337495, point: [50.5498, 17.7998], precision: division}
events:
  e1: {type: flood, places: [str, lad, kod], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: collapse, places: [jes, opa, ost], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
