---
id: raid-ve-11
genre: raid
country: VE
published: 2024-10-02
publisher: Nueva Prensa del Orinoco
title: "Gold, mercury and a runway"
---
[CARACAS](car dateline): Troops {burned}(e1) fourteen aircraft engines and a runway's worth of camps in three days of {raids}(e1) on illegal mines in the south, a general said on Tuesday.

The {operation}(e1) covered [Yapacana](yap event), a national park in [Amazonas](ama event) state from which 2,000 miners were {put out}(e2) in 2022, and creeks of the [Cuyuní](cuy event) near [El Dorado](eld event) and [Tumeremo](tum event), in [Bolívar](bol event). Forty-one people were {detained}(e3), sixteen of them [Brazilian](bra demonym), two from [Guyana](guy mention). A Piper of [Colombian](col demonym) registration was {set alight}(e4) at [Cacuri](cac event).

"They'll be back at the pit by Friday," said a trader in [Las Claritas](las mention), who has mercury under the counter and gave her name as Rosa Diamante.

The opposition says that the soldiers {take}(e5) their share first. [Caracas](car metonym) denies this. In [Maroa](mar event), on the [Guainía](gua mention), a sergeant {shot}(e6) a boatman in the foot over a drum of diesel on Saturday.

Mercury from the mines has been {found}(e7) in fish as far down as [Ciudad Bolívar](ciu event) and in hair at [La Esmeralda](lae event).

---
places:
  car: {name: Caracas, geonameid: 3646738, point: [10.488, -66.8792]}
  yap: {name: Yapacana, point: [3.7, -66.8], precision: area, radius_km: 25}
  ama: {name: Amazonas, geonameid: 3649302, point: [3.3619, -65.6187], precision: division}
  cuy: {name: Cuyuní, point: [6.8, -61.4], precision: area, radius_km: 60}
  eld: {name: El Dorado, point: [6.716, -61.637]}
  tum: {name: Tumeremo, geonameid: 3625892, point: [7.2986, -61.505]}
  bol: {name: Bolívar, geonameid: 3648106, point: [6.0061, -63.8628], precision: division}
  cac: {name: Cacuri, point: [4.83, -65.38], precision: near}
  las: {name: Las Claritas, point: [6.183, -61.43], precision: near}
  mar: {name: Maroa, point: [2.719, -67.556]}
  gua: {name: Guainía, point: [2.8, -67.6], precision: area, radius_km: 60}
  ciu: {name: Ciudad Bolívar, geonameid: 3645532, point: [8.1237, -63.5469]}
  lae: {name: La Esmeralda, point: [3.174, -65.547]}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  guy: {name: Guyana, geonameid: 3378535, point: [5.0, -59.0], precision: country}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
events:
  e1: {type: raid, places: [yap, eld, tum], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Troops, main: true}
  e2: {type: displacement, places: [yap], start: 2022, end: 2022, date_precision: year, date_text: in 2022, displaced: 2000, status: happened, actors: ""}
  e3: {type: arrest, places: [yap, eld, tum], start: null, end: null, date_precision: unknown, date_text: "", arrested: 41, status: happened, actors: "", main: true}
  e4: {type: fire, places: [cac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Troops}
  e5: {type: fraud, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: ""}
  e6: {type: shooting, places: [mar], start: 2024-09-28, end: 2024-09-28, date_precision: day, date_text: on Saturday, injured: 1, status: happened, actors: a sergeant, targets: a boatman}
  e7: {type: poisoning, places: [ciu, lae], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
