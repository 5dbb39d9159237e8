---
id: diplomacy-gy-13
genre: diplomacy
country: GY
published: 2024-03-04
publisher: Demerara Standard
title: "Ministers sail up the [Corentyne](cor event) and come back friends, nearly"
---
[SPRINGLANDS](spr dateline), [Berbice](ber dateline): For once nobody was arrested on the river.

On Saturday the ferry Canawaima {carried}(e1) the foreign ministers of [Guyana](gy metonym) and [Suriname](sr metonym) from [Moleson Creek](mol event) across to [South Drain](sou event), stopping in midstream so that each could point at something. They {agreed}(e2) on fishing licences for a hundred boats out of [Corriverton](crr mention), a number [Paramaribo](par metonym) had {refused}(e3) since 2020, and to {search}(e4) jointly in April for the wreck of a trawler {missing}(e5) off [Nickerie](nic event).

They did not talk about the [New River Triangle](nrt mention), the forest the size of [Jamaica](jm mention) that both claim, nor about the bridge, whose [Chinese](cn demonym) builder is waiting in a hotel in [Georgetown](geo mention).

"Small fish first," said the [Surinamese](sr demonym) minister, Anoushka Ramdin-Pinas. She {flew on}(e6) to [Port of Spain](pos event), where she will {brief}(e6) the region's heads of government tonight.

[Caracas](car metonym), quarrelling with [Guyana](gy metonym) over the much larger [Essequibo](ess mention), {wished}(e7) everyone luck. In [Brasília](bsb event) a spokesman {called}(e8) the {accord}(e2) "a model for [South America](sa mention)". The trawler had six hands, four from [Rosignol](ros mention) and two from [New Amsterdam](new mention).

---
places:
  spr: {name: Springlands, point: [5.89, -57.15], precision: near}
  ber: {name: Berbice, point: [5.9, -57.5], precision: area, radius_km: 60}
  cor: {name: Corentyne River, point: [5.8, -57.15], precision: area}
  gy: {name: Guyana, geonameid: 3378535, point: [5.0, -59.0], precision: country}
  sr: {name: Suriname, geonameid: 3382998, point: [4.0, -56.0], precision: country}
  mol: {name: Moleson Creek, point: [5.77, -57.17], precision: near}
  sou: {name: South Drain, point: [5.78, -57.13], precision: near}
  crr: {name: Corriverton, geonameid: 13589438, point: [5.933, -57.1494], precision: near}
  par: {name: Paramaribo, geonameid: 3383330, point: [5.8664, -55.1668]}
  nic: {name: Nickerie, geonameid: 3383438, point: [5.6496, -56.8988], precision: division}
  nrt: {name: New River Triangle, point: [2.8, -57.6], precision: area, radius_km: 70}
  jm: {name: Jamaica, geonameid: 3489940, point: [18.1667, -77.25], precision: country}
  cn: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  geo: {name: Georgetown, geonameid: 3378644, point: [6.8045, -58.1553]}
  pos: {name: Port of Spain, geonameid: 3573890, point: [10.6667, -61.5189]}
  car: {name: Caracas, geonameid: 3646738, point: [10.488, -66.8792]}
  ess: {name: Essequibo, point: [6.0, -59.5], precision: area, radius_km: 200}
  bsb: {name: Brasília, geonameid: 3469058, point: [-15.7797, -47.9297]}
  sa: {name: South America, point: [-15.0, -60.0], precision: area, radius_km: 2500}
  ros: {name: Rosignol, geonameid: 3376223, point: [6.271, -57.537]}
  new: {name: New Amsterdam, geonameid: 3376762, point: [6.2492, -57.5158]}
events:
  e1: {type: visit, places: [cor], start: 2024-03-02, end: 2024-03-02, date_precision: day, date_text: On Saturday, status: happened, actors: "", main: true}
  e2: {type: agreement, places: [cor], start: 2024-03-02, end: 2024-03-02, date_precision: day, date_text: "", status: happened, actors: the foreign ministers of Guyana and Suriname, main: true}
  e3: {type: decision, places: [par], start: 2020, end: 2020, date_precision: year, date_text: since 2020, status: happened, actors: "", minor: true}
  e4: {type: rescue, places: [nic], start: 2024-04, end: 2024-04, date_precision: month, date_text: in April, status: planned, actors: ""}
  e5: {type: sea_accident, places: [nic], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: meeting, places: [pos], start: 2024-03-04, end: 2024-03-04, date_precision: day, date_text: tonight, status: planned, actors: the Surinamese minister}
  e7: {type: statement, places: [car], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: statement, places: [bsb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a spokesman, minor: true}
notes: ""
