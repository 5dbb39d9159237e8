---
id: report-nz-502
genre: report
country: NZ
published: 2022-10-10
publisher: Tasman Herald
title: "Sweeping {change}(e1) in council chambers from [Invercargill](inv event) to [Auckland](auc event)"
---
Voters have {thrown out}(e1) mayors in at least 15 towns and cities, in local {elections}(e1) marked by the lowest turnout on record and long worries over pipes, rates and [Wellington](wel metonym)'s water reform.

In [Auckland](auc event), businessman and former councillor Warwick Drury {won}(e2) with 181,000 votes, 57,000 ahead of Fa'alili Tuiasosopo, who had the backing of Labour and the Greens. He {promised}(e3) on Saturday night to "stop the waste" and to {seek}(e4) the resignation of the boards of the port company and the transport agency; one chair {obliged}(e5) within the hour.

Former MP Tama Whitiora {takes}(e6) the chain in [Wellington](wel event), where incumbent Alan Forsythe {came}(e6) third. [Dunedin](dun event), [Nelson](nel event) and [Rotorua](rot event) also have new mayors. The 23-year-old Bede Larkin-Mohi of [Gore](gor event), who {beat}(e7) a man 44 years older by eight votes, may be the youngest the country has had. A recount there has been {asked for}(e8).

In [Invercargill](inv event), Sir Murdoch Shand, mayor for eight terms and a household name since his TV days, {finished}(e9) with a handful of votes. His deputy, Nicola Bragg, {takes over}(e9). "He's had a good innings," said Colin Todd at the [Bluff](blu mention) ferry.

[Christchurch](chr event) {stayed}(e10) with the right; in [Hamilton](ham event) and [Tauranga](taur event) there was no contest for the top job, in the latter because commissioners {appointed}(e11) in 2021 run the city until 2024.

Māori wards were {contested}(e12) in 35 districts for the first time, among them [Taupō](tau event), [Kaipara](kai event) and [New Plymouth](new event), where an earlier ward had been {voted down}(e13) in 2015.

Police are {investigating}(e14) the theft of about 60 voting papers from letterboxes in [Papatoetoe](pap event), and a dozen posters were {defaced}(e15) in [Kaikohe](kaik event).

Local Government Minister Hana Tipene said she would {ask}(e16) an inquiry to look at postal voting. Official counts are {due}(e17) by Thursday. Meanwhile in [Hastings](has event) and [Gisborne](gis event), new councils were {meeting}(e19) already on Monday about {slips}(e18) that {closed}(e18) State Highway 2 at the weekend.

---
places:
  tau: {name: Taupo, geonameid: 2181742, point: [-38.6833, 176.0833]}
  kai: {name: Kaipara, point: [-36.1, 174.1], precision: division}
  wel: {name: Wellington, geonameid: 2179537, point: [-41.2866, 174.7756]}
  chr: {name: Christchurch, geonameid: 2192362, point: [-43.5333, 172.6333]}
  nel: {name: Nelson, geonameid: 2186280, point: [-41.2708, 173.284]}
  pap: {name: Papatoetoe, point: [-36.97, 174.86]}
  blu: {name: Bluff, geonameid: 2206939, point: [-46.6, 168.3333]}
  gor: {name: Gore, geonameid: 6201424, point: [-46.1028, 168.9436]}
  has: {name: Hastings, geonameid: 2190224, point: [-39.6381, 176.8492]}
  dun: {name: Dunedin, geonameid: 2191562, point: [-45.8742, 170.5036]}
  inv: {name: Invercargill, geonameid: 2189529, point: [-46.4, 168.35]}
  auc: {name: Auckland, geonameid: 2193733, point: [-36.8485, 174.7635]}
  rot: {name: Rotorua, geonameid: 6241325, point: [-38.1387, 176.2452]}
  ham: {name: Hamilton, geonameid: 2190324, point: [-37.7833, 175.2833]}
  taur: {name: Tauranga, geonameid: 2208032, point: [-37.6861, 176.1667]}
  new: {name: New Plymouth, geonameid: 2186239, point: [-39.0667, 174.0833]}
  kaik: {name: Kaikohe, geonameid: 6229575, point: [-35.3982, 173.8002]}
  gis: {name: Gisborne, geonameid: 2206854, point: [-38.6533, 178.0042]}
events:
  e1: {type: election, places: [], start: 2022-10-08, end: 2022-10-08, date_precision: day, date_text: "", status: happened, actors: Voters, targets: mayors, main: true}
  e2: {type: election, places: [auc], start: 2022-10-08, end: 2022-10-08, date_precision: day, date_text: "", status: happened, actors: Warwick Drury, main: true}
  e3: {type: statement, places: [auc], start: 2022-10-08, end: 2022-10-08, date_precision: day, date_text: on Saturday night, status: happened, actors: He, minor: true}
  e4: {type: resignation, places: [auc], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: the boards of the port company and the transport agency}
  e5: {type: resignation, places: [auc], start: 2022-10-08, end: 2022-10-08, date_precision: day, date_text: within the hour, status: happened, actors: one chair}
  e6: {type: election, places: [wel], start: 2022-10-08, end: 2022-10-08, date_precision: day, date_text: "", status: happened, actors: Tama Whitiora, targets: Alan Forsythe}
  e7: {type: election, places: [gor], start: 2022-10-08, end: 2022-10-08, date_precision: day, date_text: "", status: happened, actors: Bede Larkin-Mohi, targets: a man 44 years older}
  e8: {type: statement, places: [gor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A recount, minor: true}
  e9: {type: election, places: [inv], start: 2022-10-08, end: 2022-10-08, date_precision: day, date_text: "", status: happened, actors: Nicola Bragg, targets: Sir Murdoch Shand}
  e10: {type: election, places: [chr], start: 2022-10-08, end: 2022-10-08, date_precision: day, date_text: "", status: happened, actors: ""}
  e11: {type: appointment, places: [taur], start: 2021, end: 2021, date_precision: year, date_text: in 2021, status: happened, actors: "", targets: commissioners, minor: true}
  e12: {type: election, places: [tau, kai, new], start: 2022-10-08, end: 2022-10-08, date_precision: day, date_text: "", status: happened, actors: ""}
  e13: {type: decision, places: [new], start: 2015, end: 2015, date_precision: year, date_text: in 2015, status: happened, actors: "", targets: an earlier ward, minor: true}
  e14: {type: robbery, places: [pap], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 60 voting papers}
  e15: {type: other_crime, places: [kaik], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a dozen posters}
  e16: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Hana Tipene, targets: postal voting}
  e17: {type: election, places: [], start: 2022-10-13, end: 2022-10-13, date_precision: day, date_text: by Thursday, status: planned, actors: "", minor: true}
  e19: {type: meeting, places: [has, gis], start: 2022-10-10, end: 2022-10-10, date_precision: day, date_text: on Monday, status: happened, actors: new councils}
  e18: {type: landslide, places: [has, gis], start: 2022-10-08, end: 2022-10-09, date_precision: day, date_text: at the weekend, status: happened, actors: "", targets: State Highway 2}
notes: ""
