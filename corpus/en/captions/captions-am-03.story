---
id: captions-am-03
genre: captions
country: AM
published: 2020-11-16
publisher: Highland Photo Desk
title: "{LEAVING}(e1) [KELBAJAR](kal event) — a picture essay"
---
A house {burns}(e2) in [Charektar](cha event) on Saturday. Its owner, who lit it, is at right with a suitcase of light bulbs. The village {passes}(e3) from [Armenian](am demonym) to [Azerbaijani](az demonym) hands this month under the {agreement}(e4) {signed}(e4) on the 10th.

At [Dadivank](dad event) monastery, families from [Vardenis](var mention) and [Yerevan](yer mention) {baptise}(e5) children while they can. The abbot has {sent}(e6) the bells to [Etchmiadzin](etc mention). [Russian](ru demonym) peacekeepers, {landed}(e7) from [Ulyanovsk](uly mention) five days ago, keep the car park.

Two brothers {take apart}(e8) a hydroelectric station below the [Omar Pass](oma event). "Screw by screw," says the elder, of [Martakert](mar mention). The bees went yesterday.

On the road over the [Sotk](sot event) pass: 14 hours {bumper to bumper}(e1); here a shepherd with 90 sheep overtakes a truck from [Gyumri](gyu mention).

[Baku](bak event), the same day: a crowd on the [Bulvar](bul event) {cheers}(e9) a screen. Men chant the name of [Kalbajar](kal mention), which many of them were {driven out}(e10) of in 1993, and [Turkish](tr demonym) flags are sold.

[Stepanakert](ste event), Sunday: bread is being baked again on [Tumanyan Street](tum event). Deadline for the district has been {moved}(e11) to 25 November.

---
places:
  kal: {name: Kalbajar, geonameid: 586268, point: [40.1098, 46.0445]}
  cha: {name: Charektar, point: [40.12, 46.42], precision: near}
  am: {name: Armenia, geonameid: 174982, point: [40.25, 45.0], precision: country}
  az: {name: Azerbaijan, geonameid: 587116, point: [40.5, 47.5], precision: country}
  dad: {name: Dadivank, point: [40.161, 46.288], precision: exact}
  var: {name: Vardenis, geonameid: 616108, point: [40.1827, 45.7316]}
  yer: {name: Yerevan, geonameid: 616052, point: [40.1776, 44.5126]}
  etc: {name: Vagharshapat, geonameid: 616062, point: [40.1656, 44.2946]}
  ru: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  uly: {name: Ulyanovsk, geonameid: 479123, point: [54.3282, 48.3866]}
  oma: {name: Omar Pass, point: [40.22, 46.22], precision: area, radius_km: 15}
  mar: {name: Martakert, point: [40.216, 46.81], precision: near}
  sot: {name: Sotk Pass, point: [40.22, 45.97], precision: near}
  gyu: {name: Gyumri, geonameid: 616635, point: [40.7931, 43.8464]}
  bak: {name: Baku, geonameid: 587084, point: [40.3777, 49.892]}
  bul: {name: Bulvar, point: [40.366, 49.84], precision: near, near: bak}
  tr: {name: Turkey, geonameid: 298795, point: [39.059, 34.9115], precision: country}
  ste: {name: Stepanakert, point: [39.815, 46.752], precision: near}
  tum: {name: Tumanyan Street, point: [39.818, 46.752], precision: near, near: ste}
events:
  e1: {type: displacement, places: [kal, sot], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: fire, places: [cha], start: 2020-11-14, end: 2020-11-14, date_precision: day, date_text: on Saturday, status: happened, actors: ""}
  e3: {type: coup, places: [cha], start: 2020-11, end: 2020-11, date_precision: month, date_text: this month, status: planned, actors: ""}
  e4: {type: agreement, places: [], start: 2020-11-10, end: 2020-11-10, date_precision: day, date_text: on the 10th, status: happened, actors: "", main: true}
  e5: {type: ceremony, places: [dad], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: transport_change, places: [etc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: other, places: [dad], start: 2020-11-11, end: 2020-11-11, date_precision: day, date_text: five days ago, status: happened, actors: "", minor: true}
  e8: {type: construction, places: [oma], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: festival, places: [bak], start: 2020-11-14, end: 2020-11-14, date_precision: day, date_text: the same day, status: happened, actors: ""}
  e10: {type: displacement, places: [kal], start: 1993, end: 1993, date_precision: year, date_text: in 1993, status: happened, actors: "", minor: true}
  e11: {type: decision, places: [kal], start: 2020-11-25, end: 2020-11-25, date_precision: day, date_text: to 25 November, status: happened, actors: ""}
notes: ""
