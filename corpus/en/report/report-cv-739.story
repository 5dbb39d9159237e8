---
id: report-cv-739
genre: report
country: CV
published: 2023-09-04
publisher: Atlantic Islands Today
title: "Boat with 38 survivors {found}(e1) off [Sal](sal event) had been at sea five weeks"
---
Everyone in the fishing village of [Palmeira](pal event) knew on Sunday morning that something was wrong, because the tuna men were {coming back}(e1) with a canoe in tow.

In it were 38 people from [Senegal](sene mention) and [The Gambia](the mention) and seven bodies. As many as 56 others had {died}(e2) on the way and been {put over the side}(e2), survivors told the police in [Cape Verde](cap event).

The pirogue, painted blue and yellow, was {sighted}(e1) about 270 kilometres north-east of the island of [Sal](sal event) by a [Spanish](spa demonym) longliner, which {gave}(e3) those aboard water and biscuits. It had {left}(e4) [Fass Boye](fas event), a village between [Dakar](dak mention) and [Saint-Louis](sai mention), on 29 July, bound for the [Canary Islands](can mention). The engine {failed}(e5) on the sixth day.

"We drank the sea and then we drank nothing," said a man of 24 from [Brikama](bri mention) in a hospital corridor in [Espargos](esp event). Eleven survivors are being {treated}(e6) for dehydration, two of them children. Health Minister Lucialina Ramos has {asked}(e7) [Portugal](por metonym) for a burns doctor.

It is the second such arrival in three weeks. On 14 August, a boat from the same village {came ashore}(e8) with 37 alive out of 101. That evening, young men in [Fass Boye](fas event) {burned}(e9) the village chief's car and {fought}(e9) with gendarmes, accusing [Dakar](dak metonym) of doing nothing; one man was {shot}(e9) in the leg.

More than 450 people are known to have {lost their lives}(e10) between West Africa and [Spain](spai mention)'s islands in the first half of this year, according to the UN's migration agency. Activists put the figure at almost double. Catches along the [Senegalese](sen demonym) coast have {fallen}(e11), families say, since foreign trawlers were let in, and the {arrest}(e12) of an opposition leader in June, followed by {riots}(e13) in which at least 16 {died}(e13) in [Dakar](dak event) and [Ziguinchor](zig event), pushed others to go.

Elsewhere on Sunday, [Morocco](mor metonym)'s navy said it had {stopped}(e14) two inflatables off [Tan-Tan](tan event) and {recovered}(e14) three bodies. The merchant ship Bergholm {took}(e15) 61 people to [Arguineguín](arg event), on [Gran Canaria](gra mention).

Prime Minister Ulisses Tavares {flew}(e16) to [Sal](sal event) on Monday and {promised}(e17) decent burials. A mass was {said}(e18) at [Santa Maria](san event), and hotels there gave clothes. The 38 will be {sent home}(e19) from [Praia](pra event) on a military plane as soon as doctors agree.

---
places:
  sal: {name: Sal, point: [16.73, -22.93], precision: area, radius_km: 15}
  pal: {name: Palmeira, point: [16.75, -22.98]}
  the: {name: Gambia, geonameid: 2413451, point: [13.5, -15.5], precision: country}
  cap: {name: Cabo Verde, geonameid: 3374766, point: [16.0, -24.0], precision: country}
  fas: {name: Fass Boye, point: [15.26, -16.85]}
  dak: {name: Dakar, geonameid: 2253354, point: [14.6937, -17.4441]}
  sai: {name: Saint-Louis, geonameid: 2246452, point: [16.0179, -16.4896]}
  can: {name: Canary Islands, point: [28.3, -15.8], precision: area, radius_km: 220}
  bri: {name: Brikama, geonameid: 2413753, point: [13.2714, -16.6494]}
  esp: {name: Espargos, geonameid: 8521418, point: [16.7552, -22.9446]}
  wes: {name: West Africa, point: [12.0, -8.0], precision: area, radius_km: 1300}
  zig: {name: Ziguinchor, geonameid: 2243940, point: [12.568, -16.2733]}
  tan: {name: Tan-Tan, point: [28.44, -11.1]}
  arg: {name: Arguineguín, point: [27.76, -15.68]}
  gra: {name: Gran Canaria, point: [27.95, -15.6], precision: area, radius_km: 25}
  san: {name: Santa Maria, point: [16.6, -22.9]}
  pra: {name: Praia, geonameid: 3374333, point: [14.9315, -23.5125]}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  sen: {name: Senegal, geonameid: 2245662, point: [14.5, -14.25], precision: country}
  sene: {name: Senegal, geonameid: 2245662, point: [14.5, -14.25], precision: country}
  por: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
  spai: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  mor: {name: Morocco, geonameid: 2542007, point: [32.0, -6.0], precision: country}
events:
  e1: {type: rescue, places: [sal, pal], start: 2023-09-03, end: 2023-09-03, date_precision: day, date_text: on Sunday morning, status: happened, actors: a Spanish longliner, targets: 38 people from Senegal and The Gambia, main: true}
  e2: {type: death, places: [], start: null, end: null, date_precision: unknown, date_text: on the way, killed: 63, status: happened, actors: "", targets: As many as 56 others, main: true}
  e3: {type: aid, places: [sal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a Spanish longliner, targets: water and biscuits, minor: true}
  e4: {type: transport_change, places: [fas], start: 2023-07-29, end: 2023-07-29, date_precision: day, date_text: on 29 July, status: happened, actors: The pirogue}
  e5: {type: outage, places: [], start: null, end: null, date_precision: unknown, date_text: on the sixth day, status: happened, actors: "", targets: The engine, minor: true}
  e6: {type: medical, places: [esp], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Eleven survivors, minor: true}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Health Minister Lucialina Ramos, targets: Portugal, minor: true}
  e8: {type: rescue, places: [sal], start: 2023-08-14, end: 2023-08-14, date_precision: day, date_text: On 14 August, status: happened, actors: a boat from the same village}
  e9: {type: riot, places: [fas], start: 2023-08-14, end: 2023-08-14, date_precision: day, date_text: That evening, injured: 1, status: happened, actors: young men, targets: gendarmes}
  e10: {type: death, places: [spai, wes], start: 2023-01, end: 2023-06, date_precision: month, date_text: in the first half of this year, killed: 450, killed_qualifier: at_least, status: happened, actors: "", targets: More than 450 people}
  e11: {type: market, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Catches, minor: true}
  e12: {type: arrest, places: [], start: 2023-06, end: 2023-06, date_precision: month, date_text: in June, arrested: 1, status: happened, actors: "", targets: an opposition leader}
  e13: {type: riot, places: [dak, zig], start: 2023-06, end: 2023-06, date_precision: month, date_text: in June, killed: 16, killed_qualifier: at_least, status: happened, actors: ""}
  e14: {type: rescue, places: [tan], start: 2023-09-03, end: 2023-09-03, date_precision: day, date_text: on Sunday, killed: 3, status: happened, actors: navy, targets: two inflatables}
  e15: {type: rescue, places: [arg], start: 2023-09-03, end: 2023-09-03, date_precision: day, date_text: on Sunday, status: happened, actors: The merchant ship Bergholm, targets: 61 people}
  e16: {type: visit, places: [sal], start: 2023-09-04, end: 2023-09-04, date_precision: day, date_text: on Monday, status: happened, actors: Prime Minister Ulisses Tavares}
  e17: {type: statement, places: [sal], start: 2023-09-04, end: 2023-09-04, date_precision: day, date_text: "", status: happened, actors: Prime Minister Ulisses Tavares, targets: decent burials, minor: true}
  e18: {type: ceremony, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e19: {type: displacement, places: [pra], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: The 38}
notes: ""
