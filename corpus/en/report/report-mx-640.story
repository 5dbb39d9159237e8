---
id: report-mx-640
genre: report
country: MX
published: 2020-01-31
publisher: Mesoamerica Correspondent
title: "Guardian of [Michoacán](mic event)'s butterflies {found}(e1) dead in a well"
---
[OCAMPO](oca dateline), [Mexico](mex dateline) — Several hundred farmers, guides and schoolchildren {buried}(e2) Anselmo Granados on Thursday in the hills where he had spent his life defending the forest in which monarch butterflies from [Canada](can mention) and the [United States](uni mention) pass the winter.

Granados, 50, who managed the El Paraje sanctuary in [Ocampo](oca event), in the state of [Michoacán](mic event), {disappeared}(e3) on the evening of January 13 after {attending}(e4) a patron saint's {feast}(e4) in [El Soldado](els event). His body was {pulled}(e1) from an agricultural reservoir there on Wednesday. Prosecutors in [Morelia](mor mention) first spoke of drowning; an {autopsy}(e5) later {found}(e5) a blow to the head.

Police have {questioned}(e6) 53 officers from [Ocampo](oca mention) and neighbouring [Angangueo](ang mention). No one has been {charged}(e7).

A logger until the age of 33, Granados {persuaded}(e8) 260 fellow members of the communal estate to plant corn terraces and pines instead and to live from visitors. He {posted}(e9) his last film, of butterflies rising from an oyamel fir, on the day that he {vanished}(e3).

On Saturday another guide, Rigoberto Huerta, 44, was {stabbed}(e10) to death above [Zitácuaro](zit event). His widow said he'd had an argument about felled trees.

"The avocado people are coming up the mountain from [Uruapan](uru mention) and [Tacámbaro](tac mention) a little more each year," said Delia Cruz, who sells embroidery at the gate. Rangers {counted}(e11) nine clandestine sawmills in [San José del Rincón](san event) in the neighbouring [State of Mexico](sta event) in 2019. Troops {dismantled}(e12) two of them in December.

[Mexico](mex metonym) is one of the deadliest countries for people who defend land and rivers. The group Testigo Global {documented}(e13) 14 such {killings}(e13) in 2018, among them those of two opponents of a dam in [Oaxaca](oax event) and of a Tarahumara leader at [Guachochi](gua event), in [Chihuahua](chi event).

The butterflies, whose colonies {covered}(e14) 6 hectares last winter, more than twice as many as the year before, were late in arriving. They will {leave}(e15) for [Texas](tex mention) in March.

---
places:
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  oca: {name: Ocampo, point: [19.58, -100.34]}
  mic: {name: Michoacán, geonameid: 3995955, point: [19.2458, -101.936], precision: division}
  els: {name: El Soldado, point: [19.59, -100.36], precision: near}
  ang: {name: Angangueo, point: [19.62, -100.28]}
  san: {name: San José del Rincón, point: [19.66, -100.15]}
  sta: {name: State of Mexico, point: [19.35, -99.63], precision: area, radius_km: 80}
  oax: {name: Oaxaca, geonameid: 3522509, point: [16.94, -96.2087], precision: division}
  chi: {name: Chihuahua, geonameid: 4014336, point: [28.973, -106.232], precision: division}
  gua: {name: Guachochi, point: [26.82, -107.07]}
  tex: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  tac: {name: Tacámbaro, point: [19.24, -101.46]}
  zit: {name: Zitácuaro, point: [19.44, -100.36]}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  mor: {name: Morelia, geonameid: 3995402, point: [19.7008, -101.1844]}
  uru: {name: Uruapan, geonameid: 3980760, point: [19.4168, -102.0584]}
events:
  e1: {type: death, places: [els, oca], start: 2020-01-29, end: 2020-01-29, date_precision: day, date_text: on Wednesday, killed: 1, status: happened, actors: "", targets: Anselmo Granados, main: true}
  e2: {type: ceremony, places: [oca], start: 2020-01-30, end: 2020-01-30, date_precision: day, date_text: on Thursday, status: happened, actors: "Several hundred farmers, guides and schoolchildren", targets: Anselmo Granados, main: true}
  e3: {type: abduction, places: [els], start: 2020-01-13, end: 2020-01-13, date_precision: day, date_text: on the evening of January 13, status: happened, actors: "", targets: Granados, main: true}
  e4: {type: festival, places: [els], start: 2020-01-13, end: 2020-01-13, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Prosecutors}
  e6: {type: investigation, places: [oca], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Police, targets: 53 officers}
  e7: {type: charge, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", minor: true}
  e8: {type: statement, places: [oca], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Granados, targets: 260 fellow members of the communal estate, minor: true}
  e9: {type: publication, places: [], start: 2020-01-13, end: 2020-01-13, date_precision: day, date_text: on the day, status: happened, actors: He, targets: his last film, minor: true}
  e10: {type: killing, places: [zit], start: 2020-01-25, end: 2020-01-25, date_precision: day, date_text: On Saturday, killed: 1, status: happened, actors: "", targets: Rigoberto Huerta}
  e11: {type: survey, places: [san], start: 2019, end: 2019, date_precision: year, date_text: in 2019, status: happened, actors: Rangers, targets: nine clandestine sawmills}
  e12: {type: raid, places: [san], start: 2019-12, end: 2019-12, date_precision: month, date_text: in December, status: happened, actors: Troops, targets: two of them}
  e13: {type: killing, places: [mex, oax, gua], start: 2018, end: 2018, date_precision: year, date_text: in 2018, killed: 14, status: happened, actors: ""}
  e14: {type: survey, places: [mic], start: 2018-12, end: 2019-02, date_precision: month, date_text: last winter, status: happened, actors: "", minor: true}
  e15: {type: transport_change, places: [mic], start: 2020-03, end: 2020-03, date_precision: month, date_text: in March, status: planned, actors: The butterflies, minor: true}
notes: ""
