---
id: report-tj-679
genre: report
country: TJ
published: 2019-09-10
publisher: Pamir Economic Review
title: "[Tajikistan](taj metonym) {switches on}(e1) second turbine at giant [Rogun](rog event) dam"
---
President Zafar Nazarov {pressed}(e1) a button on Monday to {start}(e1) the second of six turbines at [Rogun](rog event), the hydropower station that is to be the tallest dam in the world and that has swallowed most of what [Tajikistan](taj mention) could borrow.

The {ceremony}(e1), {held}(e1) on Independence Day, was attended by ambassadors from [Tashkent](tas mention), [Kabul](kab mention) and [Ankara](ank mention). {Construction}(e2) {began}(e2) in 1976, was {interrupted}(e2) by the break-up of the [Soviet Union](sov mention) and a civil {war}(e3), and {resumed}(e2) with an [Italian](ita demonym) contractor in 2016. The first turbine {went into operation}(e4) last November.

With the dam at 75 metres of a planned 335, the two units run at a fraction of their capacity. Even so, winter rationing in [Kulob](kul event), [Khujand](khu event) and smaller towns was {lifted}(e5) last year for the first time in two decades. Power is also being {exported}(e6) to [Mazar-i-Sharif](maz mention) and [Samarkand](sam mention).

The price is high. A [London](lon mention)-arranged bond of $500 million {sold}(e7) in 2017 carries interest of 7.1%, and the International Monetary Fund has {warned}(e8) [Dushanbe](dus metonym) against another. Workers {told}(e9) this newspaper that they had not been paid since June. Three of them were {killed}(e10) in a tunnel {collapse}(e10) in April, according to relatives in [Vahdat](vah mention); the operator has not {confirmed}(e10) it.

Altogether more than 42,000 people must {leave}(e11) their villages. Some have been {resettled}(e11) in [Danghara](dan event) and [Tursunzoda](tur event) on plots without water, rights lawyer Manizha Sharipova said.

[Uzbekistan](uzb metonym) {dropped}(e16) its objections after a change of president. A cotton official in [Termez](ter mention) said he expected "friendship, but also less water". In 2012 the previous leader had {warned}(e12) of war.

Asphalt on the road to the site was {washed away}(e13) in a mudflow in May. The World Bank will {discuss}(e14) a grant for repairs on September 24, and an arched bridge at [Obigarm](obi event), {destroyed}(e13) at the same time, will be {rebuilt}(e15) with [Chinese](chi demonym) money.

---
places:
  taj: {name: Tajikistan, geonameid: 1220409, point: [39.0, 71.0], precision: country}
  rog: {name: Rogun, point: [38.68, 69.77]}
  sov: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  kul: {name: Kulob, geonameid: 1221194, point: [37.9146, 69.7845]}
  sam: {name: Samarkand, geonameid: 1216265, point: [39.6546, 66.9644]}
  maz: {name: Mazar-e Sharif, geonameid: 1133616, point: [36.709, 67.1109]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  vah: {name: Vahdat, point: [38.56, 69.02]}
  dan: {name: Danghara, point: [38.1, 69.34]}
  tur: {name: Tursunzoda, point: [38.51, 68.23]}
  ter: {name: Tirmiz, geonameid: 1215957, point: [37.2242, 67.2783]}
  obi: {name: Obigarm, point: [38.72, 69.71]}
  khu: {name: Khujand, geonameid: 1514879, point: [40.2826, 69.6222]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  tas: {name: Tashkent, geonameid: 1512569, point: [41.2647, 69.2163]}
  kab: {name: Kabul, geonameid: 1138958, point: [34.5281, 69.1723]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  dus: {name: Dushanbe, geonameid: 1221874, point: [38.5358, 68.779]}
  uzb: {name: Uzbekistan, geonameid: 1512440, point: [41.70754, 63.84911], precision: country}
events:
  e1: {type: opening, places: [rog], start: 2019-09-09, end: 2019-09-09, date_precision: day, date_text: on Monday, status: happened, actors: President Zafar Nazarov, targets: the second of six turbines, main: true}
  e2: {type: construction, places: [rog], start: 1976, end: 2019, date_precision: year, date_text: in 1976, status: happened, actors: ""}
  e3: {type: battle, places: [taj], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: opening, places: [rog], start: 2018-11, end: 2018-11, date_precision: month, date_text: last November, status: happened, actors: "", targets: The first turbine}
  e5: {type: decision, places: [kul, khu], start: 2018, end: 2018, date_precision: year, date_text: last year, status: happened, actors: ""}
  e6: {type: deal, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Power, minor: true}
  e7: {type: deal, places: [], start: 2017, end: 2017, date_precision: year, date_text: in 2017, status: happened, actors: "", targets: A London-arranged bond, minor: true}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the International Monetary Fund, targets: Dushanbe}
  e9: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Workers, targets: this newspaper, minor: true}
  e10: {type: collapse, places: [rog], start: 2019-04, end: 2019-04, date_precision: month, date_text: in April, killed: 3, status: reported, actors: "", targets: Three of them}
  e11: {type: displacement, places: [dan, tur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "more than 42,000 people"}
  e12: {type: statement, places: [], start: 2012, end: 2012, date_precision: year, date_text: In 2012, status: happened, actors: the previous leader, minor: true}
  e13: {type: landslide, places: [obi, rog], start: 2019-05, end: 2019-05, date_precision: month, date_text: in May, status: happened, actors: "", targets: an arched bridge}
  e14: {type: meeting, places: [], start: 2019-09-24, end: 2019-09-24, date_precision: day, date_text: on September 24, status: planned, actors: The World Bank}
  e15: {type: construction, places: [obi], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e16: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Uzbekistan, targets: its objections, minor: true}
notes: ""
