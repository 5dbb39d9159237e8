---
id: results-sn-15
genre: results
country: SN
published: 2023-04-03
publisher: Cap-Vert Sports
title: "In the sand"
---
{Wrestling}(e1), Sunday 2 April, arena of [Pikine](pik event), before 19,000:

Main {bout}(e1): Tonnerre of [Fass](fas mention) {threw}(e1) Roi du [Sine](sin mention) in 48 seconds; the purse was 120 million francs.
Second: Baye Gorgui ([Mbour](mbo mention)) over Little Eumeu ([Thiaroye](thi mention)), on {points}(e2).
Third: no result, double fall.
Youths: Ibou Senghor of [Joal](joa mention) {won}(e3) his ninth.

Also {wrestled}(e4): at [Ziguinchor](zig event), Saturday, strike without fists, [Oussouye](ous metonym) against [Bignona](big metonym), three bouts to two. At [Serekunda](ser event), in [The Gambia](gm event), Sunday: the [Senegalese](sn demonym) guests {lost}(e5) every one.

When the first two camps met outside the arena stones {flew}(e6). Fourteen people were {cut}(e6), one of them a drummer from [Rufisque](ruf mention), and nine {arrested}(e7). A minibus was {set on fire}(e6) on the [Route des Niayes](rdn event). A {death}(e8) announced on the networks was denied by the [Dakar](dkr metonym) prefect.

Tonnerre, 29, real name Modou Ndao, trained in [Montpellier](mop mention) over the winter. For his next {fight}(e9), in July, a promoter offers him [Paris](par event). His mother would like [Touba](tou mention), and a rest.

[Saint-Louis](stl event): beach {bouts}(e10) put off by spring tide, to Saturday.

---
places:
  pik: {name: Pikine, geonameid: 2246678, point: [14.7646, -17.3907]}
  fas: {name: Fass, point: [14.69, -17.455], precision: near, near: dkr}
  sin: {name: Sine, point: [14.35, -16.45], precision: area, radius_km: 40}
  mbo: {name: Mbour, geonameid: 2248477, point: [14.422, -16.9638]}
  thi: {name: Thiaroye, point: [14.75, -17.36], precision: near}
  joa: {name: Joal-Fadiouth, point: [14.17, -16.85], precision: near}
  zig: {name: Ziguinchor, geonameid: 2243940, point: [12.568, -16.2733]}
  ous: {name: Oussouye, point: [12.485, -16.545], precision: near}
  big: {name: Bignona, geonameid: 2253901, point: [12.8103, -16.2264]}
  ser: {name: Serekunda, geonameid: 2411989, point: [13.4383, -16.6781]}
  gm: {name: Gambia, geonameid: 2413451, point: [13.5, -15.5], precision: country}
  sn: {name: Senegal, geonameid: 2245662, point: [14.5, -14.25], precision: country}
  ruf: {name: Rufisque, geonameid: 2246512, point: [14.7154, -17.2733]}
  rdn: {name: Route des Niayes, point: [14.765, -17.385], precision: near, near: pik}
  dkr: {name: Dakar, geonameid: 2253354, point: [14.6937, -17.4441]}
  mop: {name: Montpellier, geonameid: 2992166, point: [43.6109, 3.8763]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  tou: {name: Touba, geonameid: 2244322, point: [14.8623, -15.8753]}
  stl: {name: Saint-Louis, geonameid: 2246452, point: [16.0179, -16.4896]}
events:
  e1: {type: match, places: [pik], start: 2023-04-02, end: 2023-04-02, date_precision: day, date_text: Sunday 2 April, status: happened, actors: Tonnerre of Fass, targets: Roi du Sine, main: true}
  e2: {type: match, places: [pik], start: 2023-04-02, end: 2023-04-02, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: match, places: [pik], start: 2023-04-02, end: 2023-04-02, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: match, places: [zig], start: 2023-04-01, end: 2023-04-01, date_precision: day, date_text: Saturday, status: happened, actors: ""}
  e5: {type: match, places: [ser], start: 2023-04-02, end: 2023-04-02, date_precision: day, date_text: Sunday, status: happened, actors: ""}
  e6: {type: riot, places: [pik, rdn], start: 2023-04-02, end: 2023-04-02, date_precision: day, date_text: "", injured: 14, status: happened, actors: "", main: true}
  e7: {type: arrest, places: [pik], start: 2023-04-02, end: 2023-04-02, date_precision: day, date_text: "", arrested: 9, status: happened, actors: ""}
  e8: {type: death, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: ""}
  e9: {type: match, places: [], start: 2023-07, end: 2023-07, date_precision: month, date_text: in July, status: planned, actors: ""}
  e10: {type: match, places: [stl], start: 2023-04-08, end: 2023-04-08, date_precision: day, date_text: to Saturday, status: planned, actors: ""}
notes: ""
