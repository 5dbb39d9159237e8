---
id: election-ca-07
genre: election
country: CA
published: 2021-04-13
publisher: Klondike Mail
title: "{TIE}(e1) IN [VUNTUT GWITCHIN](vun event) TO BE {DRAWN}(e2) FROM A HAT"
---
[WHITEHORSE](whi dateline), [Yukon](yt dateline) — {Seventy-eight votes}(e1) each. When the last envelope was {opened}(e1) at [Old Crow](old event) on Monday night, in the northernmost riding of [Yukon](yt event), nobody in the community hall said a word for some seconds, and then somebody's dog barked and they all laughed.

By law the seat now goes to lots. A judge will {draw}(e2) a name here on Monday, unless a {recount}(e3) on Thursday finds a stray cross.

Elsewhere the territorial {election}(e4) left the governing party with eight of nineteen seats. It {lost}(e5) both in the [Kluane](klu event) valley and at [Watson Lake](wat event), and {kept}(e6) [Dawson City](daw event) by 22. [Mayo](may event), where a mill {closed}(e7) in February and 61 men {went down the road}(e8) to [Fort Nelson](fne mention) to look for work, {swung}(e9) hardest.

Returning officers had their own adventures. The plane to [Old Crow](old mention), there being no road, {turned back}(e10) twice to [Inuvik](inu mention); ballots for a fly-in camp on the [Peel River](pee mention) {rode}(e11) in a cooler marked "caribou".

[Ottawa](ott metonym) offered {congratulations}(e12) to whoever it may concern. In [Haines Junction](hai event) a candidate who had promised to resign if he won, he {lost}(e13), {apologised}(e14) to all 74 of his voters by name on the radio.

---
places:
  vun: {name: Vuntut Gwitchin, point: [67.6, -139.8], precision: area, radius_km: 120}
  whi: {name: Whitehorse, geonameid: 6180550, point: [60.7161, -135.0538]}
  yt: {name: Yukon, geonameid: 6185811, point: [63.0, -135.0], precision: division}
  old: {name: Old Crow, point: [67.57, -139.83], precision: near}
  klu: {name: Kluane, point: [61.0, -138.5], precision: area, radius_km: 80}
  wat: {name: Watson Lake, geonameid: 6176992, point: [60.0635, -128.7089]}
  daw: {name: Dawson City, geonameid: 6943713, point: [64.0601, -139.4333]}
  may: {name: Mayo, geonameid: 6068416, point: [63.5927, -135.8998]}
  fne: {name: Fort Nelson, geonameid: 5955902, point: [58.8053, -122.7002]}
  inu: {name: Inuvik, geonameid: 5983607, point: [68.3617, -133.7282]}
  pee: {name: Peel River, point: [66.8, -135.0], precision: area, radius_km: 100}
  ott: {name: Ottawa, geonameid: 6094817, point: [45.4112, -75.6981]}
  hai: {name: Haines Junction, geonameid: 5969025, point: [60.7522, -137.5108]}
events:
  e1: {type: election, places: [old], start: 2021-04-12, end: 2021-04-12, date_precision: day, date_text: on Monday night, status: happened, actors: "", main: true}
  e2: {type: decision, places: [whi], start: 2021-04-19, end: 2021-04-19, date_precision: day, date_text: on Monday, status: planned, actors: A judge, main: true}
  e3: {type: election, places: [old], start: 2021-04-15, end: 2021-04-15, date_precision: day, date_text: on Thursday, status: planned, actors: ""}
  e4: {type: election, places: [yt], start: 2021-04-12, end: 2021-04-12, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e5: {type: election, places: [klu, wat], start: 2021-04-12, end: 2021-04-12, date_precision: day, date_text: "", status: happened, actors: ""}
  e6: {type: election, places: [daw], start: 2021-04-12, end: 2021-04-12, date_precision: day, date_text: "", status: happened, actors: ""}
  e7: {type: closure, places: [may], start: 2021-02, end: 2021-02, date_precision: month, date_text: in February, status: happened, actors: ""}
  e8: {type: displacement, places: [may, fne], start: null, end: null, date_precision: unknown, date_text: "", displaced: 61, status: happened, actors: ""}
  e9: {type: election, places: [may], start: 2021-04-12, end: 2021-04-12, date_precision: day, date_text: "", status: happened, actors: ""}
  e10: {type: transport_change, places: [old, inu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: transport_change, places: [pee], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e12: {type: statement, places: [ott], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e13: {type: election, places: [hai], start: 2021-04-12, end: 2021-04-12, date_precision: day, date_text: "", status: happened, actors: ""}
  e14: {type: statement, places: [hai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a candidate who had promised to resign if he won}
notes: ""
