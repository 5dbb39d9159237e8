---
id: sitrep-ss-13
genre: sitrep
country: SS
published: 2020-10-14
title: "[Jonglei](jon event) & [Greater Pibor](gpi event) {floods}(e1): inter-agency weekly"
---
In brief – The dyke at [Bor](bor event) {broke}(e2) again on Sunday in two places south of the market. Women with basins did what they could. Since July about 700,000 persons have been {displaced}(e1) or otherwise hit along the [Nile](nil event) and the [Sobat](sob event), more than a third of them in [Jonglei](jon event).

[Pibor](pib event) town: airstrip {under}(e3) 30 cm of water, all flights {cancelled}(e4). Food is {dropped}(e5) at [Gumuruk](gum event) and [Verteth](ver event). A {raid}(e6) on [Lekuangole](lek event) that was feared for the full moon did not come.

[Mingkaman](min event): 11,000 newly {arrived}(e7), by canoe, from [Twic East](twi mention). Across the border, [Gambella](gam event) has {registered}(e8) 900.

[Malakal](mal event): the convent school is {on an island}(e9). Barge MV Nyandeng, from [Juba](jub mention), {passed}(e10) [Bor](bor mention) on Friday with sorghum and [Kenyan](ke demonym) salt.

Health – {Measles}(e11) in [Pibor](pib event), 14 cases. Snake bites everywhere.

Funding – [Oslo](osl metonym) {gave}(e12), [London](lon metonym) {gave less}(e12). [Juba](jub metonym) will hold a {conference}(e13) on 28 October.

"We have been standing since Friday," a chief told our team at [Baidit](bai event). He wasn't speaking figuratively.

---
places:
  bor: {name: Bor, geonameid: 377241, point: [6.2089, 31.5586]}
  nil: {name: White Nile, point: [7.5, 31.0], precision: area, radius_km: 200}
  sob: {name: Sobat River, point: [9.0, 32.3], precision: area, radius_km: 100}
  jon: {name: Jonglei, point: [7.4, 32.0], precision: division}
  gpi: {name: Greater Pibor, point: [6.5, 33.5], precision: division}
  pib: {name: Pibor, point: [6.8, 33.13], precision: near}
  gum: {name: Gumuruk, point: [6.6, 32.92], precision: near}
  ver: {name: Verteth, point: [6.82, 33.0], precision: near}
  lek: {name: Lekuangole, point: [7.05, 33.13], precision: near}
  min: {name: Mingkaman, point: [6.05, 31.51], precision: near}
  twi: {name: Twic East, point: [7.5, 31.5], precision: division}
  gam: {name: Gambella, point: [8.25, 34.58], precision: near}
  mal: {name: Malakal, geonameid: 370737, point: [9.5334, 31.6605]}
  jub: {name: Juba, geonameid: 373303, point: [4.8517, 31.5825]}
  ke: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  osl: {name: Oslo, geonameid: 3143244, point: [59.9127, 10.7461]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  bai: {name: Baidit, point: [6.42, 31.65], precision: near}
events:
  e1: {type: flood, places: [nil, sob], start: 2020-07, end: 2020-10, date_precision: month, date_text: Since July, displaced: 700000, displaced_qualifier: about, status: happened, actors: "", main: true}
  e2: {type: flood, places: [bor], start: 2020-10-11, end: 2020-10-11, date_precision: day, date_text: on Sunday, status: happened, actors: "", main: true}
  e3: {type: flood, places: [pib], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: transport_change, places: [pib], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: aid, places: [gum, ver], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: attack, places: [lek], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e7: {type: displacement, places: [min], start: null, end: null, date_precision: unknown, date_text: "", displaced: 11000, status: happened, actors: ""}
  e8: {type: displacement, places: [gam], start: null, end: null, date_precision: unknown, date_text: "", displaced: 900, status: happened, actors: ""}
  e9: {type: flood, places: [mal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: aid, places: [bor], start: 2020-10-09, end: 2020-10-09, date_precision: day, date_text: on Friday, status: happened, actors: ""}
  e11: {type: outbreak, places: [pib], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e12: {type: aid, places: [osl, lon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e13: {type: meeting, places: [jub], start: 2020-10-28, end: 2020-10-28, date_precision: day, date_text: on 28 October, status: planned, actors: ""}
notes: ""
