---
id: report-pt-175
genre: report
country: PT
published: 2017-06-19
publisher: Iberian News Network
title: "[Portugal](por event) mourns as {fire}(e1) trapped drivers on road out of [Pedrógão Grande](ped event)"
---
[PEDRÓGÃO GRANDE](ped dateline), [Portugal](por dateline) — [Portugal](por metonym) began three days of {mourning}(e2) on Sunday for at least 62 people {killed}(e1) in a forest {fire}(e1) in the hills of the center of the country, nearly half of them in their cars on one stretch of road.

The {blaze}(e1) {broke out}(e1) on Saturday afternoon near [Escalos Fundeiros](esc event) during a dry {thunderstorm}(e3) in temperatures of 40C and {raced}(e1) through eucalyptus and pine toward [Figueiró dos Vinhos](fig event) and [Castanheira de Pera](cas event). National road 236 became a tunnel of flame. "There was no sign, nobody turned us back," said Maria do Céu Antunes, who {got}(e1) through with burned hands.

Sixty-two others were {hurt}(e1), including four firefighters in serious condition in hospitals in [Coimbra](coi event) and [Lisbon](lis event). In the village of [Nodeirinho](nod event), where 11 {died}(e1), a dozen people {saved}(e4) themselves in a water tank.

Interior Secretary Rui Galamba said 1,600 firefighters were {battling}(e5) five {fires}(e5) on Monday, the largest of which had {crossed}(e5) into [Góis](goi event) and [Pampilhosa da Serra](pam event). [Spain](spa metonym), [France](fra metonym) and [Italy](ita metonym) have {sent}(e6) water-dropping planes. In the afternoon, officials {denied}(e7) a report that one of them had {crashed}(e7) near [Ouzenda](ouz event); the confusion was caused by exploding gas canisters in a caravan.

Pope {led}(e8) a silent {prayer}(e8) in [Rome](rom event) for the dead, and tennis players at a tournament in [London](lon mention) {observed}(e8) a minute's silence.

[Portugal](por mention), more than a third of which is wooded, has more fires than any other country of southern [Europe](eur mention). Questions were {raised}(e9) in the press about the emergency radio network, which is said to have {failed}(e10) for hours, and about the closing of the forest rangers' service in 2006.

Prime Minister Vasco Teles {visited}(e11) [Avelar](ave event) on Sunday. The judicial police {found}(e12) the tree in which {lightning}(e3) is thought to have struck.

---
places:
  por: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
  ped: {name: Pedrógão Grande, point: [39.92, -8.14]}
  esc: {name: Escalos Fundeiros, point: [39.94, -8.2], precision: near}
  fig: {name: Figueiró dos Vinhos, point: [39.9, -8.27]}
  cas: {name: Castanheira de Pera, point: [40.0, -8.21]}
  coi: {name: Coimbra, geonameid: 2740637, point: [40.2069, -8.42]}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  nod: {name: Nodeirinho, point: [39.93, -8.22], precision: near}
  goi: {name: Góis, point: [40.15, -8.11]}
  pam: {name: Pampilhosa da Serra, point: [40.05, -7.95]}
  ouz: {name: Ouzenda, point: [39.98, -8.17], precision: near}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  ave: {name: Avelar, point: [39.92, -8.36]}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  eur: {name: Europe, point: [50.0, 10.0], precision: area, radius_km: 2000}
events:
  e1: {type: wildfire, places: [ped, esc, fig, cas, nod], start: 2017-06-17, end: 2017-06-18, date_precision: day, date_text: on Saturday afternoon, killed: 62, killed_qualifier: at_least, injured: 62, status: happened, actors: "", main: true}
  e2: {type: ceremony, places: [por], start: 2017-06-18, end: 2017-06-20, date_precision: day, date_text: three days, status: happened, actors: Portugal, targets: at least 62 people, main: true}
  e3: {type: extreme_weather, places: [esc], start: 2017-06-17, end: 2017-06-17, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: rescue, places: [nod], start: 2017-06-17, end: 2017-06-17, date_precision: day, date_text: "", status: happened, actors: "", targets: a dozen people, minor: true}
  e5: {type: wildfire, places: [goi, pam], start: 2017-06-19, end: 2017-06-19, date_precision: day, date_text: on Monday, status: happened, actors: "1,600 firefighters", main: true}
  e6: {type: aid, places: [por], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Spain}
  e7: {type: air_accident, places: [ouz], start: 2017-06-19, end: 2017-06-19, date_precision: day, date_text: In the afternoon, status: denied, actors: ""}
  e8: {type: ceremony, places: [rom, lon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Pope, targets: the dead, minor: true}
  e9: {type: statement, places: [por], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the press, minor: true}
  e10: {type: outage, places: [ped], start: null, end: null, date_precision: unknown, date_text: for hours, status: reported, actors: the emergency radio network}
  e11: {type: visit, places: [ave], start: 2017-06-18, end: 2017-06-18, date_precision: day, date_text: on Sunday, status: happened, actors: Prime Minister Vasco Teles}
  e12: {type: discovery, places: [esc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The judicial police, targets: the tree, minor: true}
notes: ""
