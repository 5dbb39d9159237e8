---
id: pl-epidemic-ug-029
lang: pl
genre: epidemic
country: UG
published: 2022-09-30
publisher: Dziennik Poranny Świat
title: "Ebola w [Ugandzie](uga event): [Mubende](mub event) pod kluczem"
---
[KAMPALA](kam dateline). Szczep [sudański](sud demonym) {zabił}(e1) już dziesięć osób, w tym lekarza z [Tanzanii](tan mention). Ognisko jest w [Mubende](mub event), chorzy są też w [Kyegegwie](kye event) i [Kassandzie](kas event). Szpital w [Fort Portal](for event) przygotował namioty.

Szczepionki na ten wariant nie ma; dawki próbne są w [Oksfordzie](oxf mention). Prezydent wykluczył {zamknięcie}(e2) kraju. [Rwanda](rwa metonym) i [Kenia](ken metonym) badają podróżnych, [Kinszasa](kin metonym) wysłała epidemiologów z [Goma](gom mention).

[Polska](pol demonym) siostra Judyta Gnieźnieńska prowadzi przychodnię w [Mityanie](mit event): – Z [Kampali](kam mention) nikt nie dojechał, dojechał arcybiskup. W [Entebbe](ent event) mierzą gorączkę ministrom. [Dżuba](jub metonym) zgłosiła alarm, na szczęście fałszywy; wioska [Yambio](yam mention) śpi spokojnie. WHO z [Brazzaville](bra mention) wysłała dwa miliony dolarów. Turyści z [Bwindi](bwi mention) nie rezygnują.

---
places:
  uga: {name: Uganda, geonameid: 226074, point: [1.25, 32.5], precision: country}
  mub: {name: Mubende, geonameid: 228971, point: [0.5585, 31.3949]}
  kam: {name: Kampala, geonameid: 232422, point: [0.3163, 32.5822]}
  sud: {name: Sudan, geonameid: 366755, point: [16.0, 30.0], precision: country}
  tan: {name: Tanzania, geonameid: 149590, point: [-6.0, 35.0], precision: country}
  kye: {name: Kyegegwie, point: [0.48, 31.05]}
  kas: {name: Kasanda, geonameid: 232115, point: [0.5567, 31.8022]}
  for: {name: Fort Portal, geonameid: 233476, point: [0.6617, 30.2748]}
  oxf: {name: Oxford, geonameid: 2640729, point: [51.7522, -1.256]}
  rwa: {name: Rwanda, geonameid: 49518, point: [-2.0, 30.0], precision: country}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  kin: {name: Kinshasa, geonameid: 2314302, point: [-4.3276, 15.3136]}
  gom: {name: Goma, geonameid: 216281, point: [-1.6741, 29.2284]}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  mit: {name: Mityana, geonameid: 229139, point: [0.4175, 32.0228]}
  ent: {name: Entebbe, geonameid: 233508, point: [0.0562, 32.4795]}
  jub: {name: Juba, geonameid: 373303, point: [4.8517, 31.5825]}
  yam: {name: Yambio, geonameid: 363656, point: [4.5708, 28.3942]}
  bra: {name: Brazzaville, geonameid: 2260535, point: [-4.2661, 15.2832]}
  bwi: {name: Bwindi, point: [-1.05, 29.7], precision: area, radius_km: 15}
events:
  e1: {type: outbreak, places: [uga, mub], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: closure, places: [for], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
