---
id: press-gr-33
genre: press
country: GR
published: 2025-08-13
publisher: Fire Service press office
title: "Fire Service briefing, 20:00"
---
Good evening. In the past 24 hours 152 {forest fires}(e1) have {broken out}(e1). The most difficult {fronts}(e1) tonight are in [Achaia](ach event), on [Chios](chi event) and near [Preveza](pre event).

In [Achaia](ach event) the {fire}(e2) {reached}(e2) the first houses of [Patras](pat event) at noon. The children's hospital and a home with 80 old people were {evacuated}(e3). Three youths of 17, 18 and 20 have been {brought before}(e4) the prosecutor.

On [Chios](chi event) residents of six villages were {taken off}(e5) the beach at [Volissos](vol event) by coastguard boats. There has been no loss of life. Fifteen firefighters have needed {treatment}(e6), two volunteers are in {intensive care}(e7) in [Athens](ath event).

The {fires}(e8) on [Zakynthos](zak event) and [Cephalonia](cep event) are {receding}(e8). Traffic on the bridge at [Rio](rio event) was {stopped}(e9) for forty minutes.

We are {assisted}(e10) by four aircraft of the European mechanism; two more are {expected}(e11) from [Sweden](swe mention) tomorrow.

As to what was written on Monday, no crew was ever {sent away}(e12) from [Preveza](pre event). Winds will drop from Thursday evening. Thank you.

---
places:
  ach: {name: Achaia, point: [38.1, 21.9], precision: division}
  chi: {name: Chios, point: [38.4, 26.02], precision: area, radius_km: 25}
  pre: {name: Preveza, geonameid: 254698, point: [38.9562, 20.7505]}
  pat: {name: Patra, geonameid: 255683, point: [38.2462, 21.7351]}
  vol: {name: Volissos, point: [38.48, 25.93], precision: near}
  zak: {name: Zakynthos, point: [37.8, 20.75], precision: area, radius_km: 18}
  cep: {name: Kefalonia, point: [38.22, 20.57], precision: area, radius_km: 25}
  rio: {name: Rio, geonameid: 254315, point: [38.2956, 21.785]}
  ath: {name: Athens, geonameid: 264371, point: [37.9838, 23.7278]}
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
events:
  e1: {type: wildfire, places: [ach, chi, pre], start: 2025-08-12, end: 2025-08-13, date_precision: day, date_text: In the past 24 hours, killed: 0, injured: 15, status: happened, actors: "", main: true}
  e2: {type: wildfire, places: [pat], start: 2025-08-13, end: 2025-08-13, date_precision: day, date_text: at noon, status: happened, actors: "", main: true}
  e3: {type: displacement, places: [pat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a home with 80 old people}
  e4: {type: arrest, places: [ach], start: null, end: null, date_precision: unknown, date_text: "", arrested: 3, status: happened, actors: "", targets: "Three youths of 17, 18 and 20"}
  e5: {type: rescue, places: [vol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: coastguard boats, targets: residents of six villages}
  e6: {type: medical, places: [], start: null, end: null, date_precision: unknown, date_text: "", injured: 15, status: happened, actors: "", targets: Fifteen firefighters, minor: true}
  e7: {type: medical, places: [ath], start: null, end: null, date_precision: unknown, date_text: "", injured: 2, status: happened, actors: "", minor: true}
  e8: {type: wildfire, places: [zak, cep], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: transport_change, places: [rio], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Traffic}
  e10: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: four aircraft of the European mechanism, targets: We}
  e11: {type: aid, places: [swe], start: 2025-08-14, end: 2025-08-14, date_precision: day, date_text: tomorrow, status: planned, actors: "", targets: two more}
  e12: {type: displacement, places: [pre], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: "", targets: crew, minor: true}
notes: ""
