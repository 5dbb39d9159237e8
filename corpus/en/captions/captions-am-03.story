---
id: captions-am-03
genre: captions
country: AM
published: 2020-11-16
publisher: Highland Photo Desk
title: "LEAVING [KELBAJAR](kal event) — a picture essay"
---
A house {burns}(e1) in [Charektar](cha event) on Saturday. Its owner, who lit it, is at right with a suitcase of light bulbs. The village passes from [Armenian](am demonym) to [Azerbaijani](az demonym) hands this month under the {agreement}(e2) {signed}(e2) on the 10th.

At [Dadivank](dad event) monastery, families from [Vardenis](var mention) and [Yerevan](yer mention) {baptise}(e3) children while they can. The abbot has sent the bells to [Etchmiadzin](etc mention). [Russian](ru demonym) peacekeepers, landed from [Ulyanovsk](uly mention) five days ago, keep the car park.

Two brothers {take apart}(e4) a hydroelectric station below the [Omar Pass](oma event). "Screw by screw," says the elder, of [Martakert](mar mention). The bees went yesterday.

On the road over the [Sotk](sot event) pass: 14 hours bumper to bumper; here a shepherd with 90 sheep overtakes a truck from [Gyumri](gyu mention).

[Baku](bak event), the same day: a crowd on the [Bulvar](bul event) {cheers}(e5) a screen. Men chant the name of [Kalbajar](kal mention), which many of them were driven out of in 1993, and [Turkish](tr demonym) flags are sold.

[Stepanakert](ste event), Sunday: bread is being {baked}(e6) again on [Tumanyan Street](tum event). Deadline for the district has been moved to 25 November.

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
  e1: {type: fire, places: [cha], start: 2020-11-14, end: 2020-11-14, date_precision: day, date_text: Saturday, status: happened, actors: ""}
  e2: {type: agreement, places: [], start: 2020-11-10, end: 2020-11-10, date_precision: day, date_text: on the 10th, status: happened, actors: ""}
  e3: {type: ceremony, places: [dad], start: 2020-11, end: 2020-11, date_precision: month, date_text: "", status: happened, actors: "", main: true}
  e4: {type: other, places: [oma], start: 2020-11, end: 2020-11, date_precision: month, date_text: "", status: happened, actors: ""}
  e5: {type: ceremony, places: [bak, bul], start: 2020-11-14, end: 2020-11-14, date_precision: day, date_text: the same day, status: happened, actors: ""}
  e6: {type: other, places: [ste, tum], start: 2020-11-15, end: 2020-11-15, date_precision: day, date_text: Sunday, status: happened, actors: ""}
notes: ""
