---
id: wildfire-hr-12
genre: wildfire
country: HR
published: 2017-07-18
publisher: Slobodna Obala
title: "[Split](spl event) {saved}(e1) on its own beach towels"
---
[SPLIT](spl dateline) (SO) – At seven on Monday evening the {fire}(e1) stood at the fence of the [Karepovac](kar event) dump, five kilometres from Diocletian's palace, and if the bura had not turned it would've been in the palace by nine.

It had {started}(e1) at half past midnight near [Tugare](tug event), inland of [Omiš](omi event), and with gusts of 100 km/h went through [Sitno](sit event), [Srinjine](sri event), [Žrnovnica](zrn event) and [Podstrana](pod event), {burning}(e1) eighty cars and 4,500 hectares of pine. About eighty people were {treated}(e2) at [Firule](fir event) hospital, mostly firemen. No one died.

[Zagreb](zag metonym) {sent}(e3) the army on Tuesday, asked why not on Monday, and the defence minister offered to {resign}(e4); he was told not to.

Students on scooters carried water to the line at [Mejaši](mej event). [British](bri demonym) tourists, {evacuated}(e5) at [Stobreč](sto event) camping by boat, held a pint in each hand.

In [Montenegro](mon event), the [Luštica](lus event) peninsula {burned}(e6) as well. [Podgorica](podg metonym) {asked}(e7) Nato for help, {got}(e7) planes from [Switzerland](swi mention) and [Bulgaria](bul mention) and sent its thanks to [Kyiv](kyi metonym).

On [Kornat](kor event), in 2007, twelve firemen {perished}(e8). Their names were on several of the helmets.

---
places:
  spl: {name: Split, geonameid: 3190261, point: [43.5089, 16.4392]}
  kar: {name: Karepovac, point: [43.51, 16.5], precision: near, near: spl}
  tug: {name: Tugare, point: [43.46, 16.66], precision: near}
  omi: {name: Omiš, point: [43.445, 16.689]}
  sit: {name: Sitno, point: [43.51, 16.61], precision: near}
  sri: {name: Srinjine, point: [43.49, 16.59], precision: near}
  zrn: {name: Žrnovnica, point: [43.52, 16.56], precision: near}
  pod: {name: Podstrana, point: [43.488, 16.55]}
  fir: {name: Firule, point: [43.503, 16.457], precision: near, near: spl}
  mej: {name: Mejaši, point: [43.515, 16.5], precision: near, near: spl}
  sto: {name: Stobreč, point: [43.5, 16.527], precision: near}
  lus: {name: Luštica, point: [42.38, 18.6], precision: area, radius_km: 8}
  kor: {name: Kornat, point: [43.82, 15.3], precision: area, radius_km: 10}
  zag: {name: Zagreb, geonameid: 3186886, point: [45.8144, 15.978]}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  mon: {name: Montenegro, geonameid: 3194884, point: [42.75, 19.25], precision: country}
  podg: {name: Podgorica, geonameid: 3193044, point: [42.4412, 19.2631]}
  swi: {name: Switzerland, geonameid: 2658434, point: [47.00016, 8.01427], precision: country}
  bul: {name: Bulgaria, geonameid: 732800, point: [42.66667, 25.25], precision: country}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
events:
  e1: {type: wildfire, places: [spl, tug, sit, sri, zrn, pod], start: 2017-07-17, end: 2017-07-17, date_precision: day, date_text: on Monday, injured: 80, injured_qualifier: about, killed: 0, status: happened, actors: "", main: true}
  e2: {type: medical, places: [spl], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: aid, places: [zag], start: 2017-07-18, end: 2017-07-18, date_precision: day, date_text: on Tuesday, status: happened, actors: ""}
  e4: {type: resignation, places: [zag], start: 2017-07-18, end: 2017-07-18, date_precision: day, date_text: "", status: happened, negated: true, actors: ""}
  e5: {type: displacement, places: [sto], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: British tourists}
  e6: {type: wildfire, places: [lus], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: aid, places: [podg], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: wildfire, places: [kor], start: 2007, end: 2007, date_precision: year, date_text: in 2007, killed: 12, status: happened, actors: "", minor: true}
notes: ""
