---
id: travel-it-22
genre: travel
country: IT
published: 2023-06-24
publisher: Slow Italy
title: "[Faenza](fae event) {Dries}(e5) Its Books"
---
I came to [Faenza](fae mention) for the plates and stayed for the {mud}(e1). On 16 May the [Lamone](lam event) {rose}(e1) over its walls and {stood}(e1) three metres deep in the streets behind the [Porta Imolese](por event); seventeen people {died}(e2) across [Emilia-Romagna](emi event) that week, and 36,000 were {driven}(e3) from their homes.

The museum of ceramics, on higher ground, {reopened}(e4) on the first of June. At the library of the seminary in [Forlì](for mention), by contrast, 40,000 volumes were {frozen}(e5) in a fish warehouse at [Cesena](ces event), where volunteers are {thawing}(e5) them a shelf at a time. "We started with the sermons," said Don Luca. "They were dry before."

Trains {run again}(e6) from [Bologna](bol mention) to [Rimini](rim mention). The old line over the hills to [Marradi](mar mention) is {shut}(e7): a slope {slid}(e8) on to it at [Fornazzano](forn event), one of 1,000 {slips}(e8) counted so far, and it'll take a year. I {walked}(e9) from [Brisighella](bri mention) instead. In the village of [Modigliana](mod event), {cut off}(e10) for five days, the baker had been {supplied}(e11) by helicopter.

Don't stay away. The {race}(e12) at [Imola](imo event) was {cancelled}(e12), but the [Ravenna](rav event) {festival}(e13) {opened}(e13) on 7 June with a {concert}(e14) in boots; the lidos are clean; hotels {cut their prices}(e15) by a third after 12,000 cancellations. A [Danish](dan demonym) couple {married}(e16) in [Cervia](cer event) on Saturday as planned, on a salt barge.

[Rome](rom metonym) has {voted}(e17) two billion euros. [Brussels](bru metonym)'s president {visited}(e18) twice. On Sunday night it {rained}(e19) for an hour; nobody in [Faenza](fae event) slept.

---
places:
  fae: {name: Faenza, geonameid: 3177300, point: [44.2901, 11.8795]}
  lam: {name: Lamone, point: [44.29, 11.88], precision: near}
  por: {name: Porta Imolese, point: [44.288, 11.877], precision: near}
  emi: {name: Emilia-Romagna, geonameid: 3177401, point: [44.5437, 11.0514], precision: division}
  for: {name: Forlì, geonameid: 3176746, point: [44.2218, 12.0414]}
  ces: {name: Cesena, geonameid: 3178957, point: [44.1391, 12.2431]}
  bol: {name: Bologna, geonameid: 3181928, point: [44.4938, 11.3387]}
  rim: {name: Rimini, geonameid: 3169361, point: [44.0575, 12.5653]}
  mar: {name: Marradi, geonameid: 3173875, point: [44.0735, 11.6109]}
  forn: {name: Fornazzano, point: [44.14, 11.68], precision: near}
  bri: {name: Brisighella, geonameid: 3181521, point: [44.2223, 11.7736]}
  mod: {name: Modigliana, geonameid: 3173329, point: [44.1595, 11.7929]}
  imo: {name: Imola, geonameid: 3175537, point: [44.3592, 11.7132]}
  rav: {name: Ravenna, geonameid: 3169561, point: [44.4134, 12.2012]}
  dan: {name: Denmark, geonameid: 2623032, point: [56.0, 10.0], precision: country}
  cer: {name: Cervia, geonameid: 3178998, point: [44.262, 12.3481]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
events:
  e1: {type: flood, places: [fae], start: 2023-05-16, end: 2023-05-16, date_precision: day, date_text: On 16 May, status: happened, actors: "", main: true}
  e2: {type: flood, places: [emi], start: 2023-05-15, end: 2023-05-15, date_precision: week, date_text: that week, killed: 17, status: happened, actors: "", main: true}
  e3: {type: displacement, places: [emi], start: 2023-05-15, end: 2023-05-15, date_precision: week, date_text: that week, displaced: 36000, status: happened, actors: ""}
  e4: {type: opening, places: [fae], start: 2023-06-01, end: 2023-06-01, date_precision: day, date_text: on the first of June, status: happened, actors: ""}
  e5: {type: rescue, places: [ces, for], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: volunteers, main: true}
  e6: {type: opening, places: [bol, rim], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: closure, places: [mar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: landslide, places: [forn], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: visit, places: [bri], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e10: {type: flood, places: [mod], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e11: {type: aid, places: [mod], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e12: {type: match, places: [imo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e13: {type: festival, places: [rav], start: 2023-06-07, end: 2023-06-07, date_precision: day, date_text: on 7 June, status: happened, actors: ""}
  e14: {type: performance, places: [rav], start: 2023-06-07, end: 2023-06-07, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e15: {type: market, places: [rav], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: hotels}
  e16: {type: marriage, places: [cer], start: 2023-06-17, end: 2023-06-17, date_precision: day, date_text: on Saturday, status: happened, actors: A Danish couple}
  e17: {type: decision, places: [rom], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Rome}
  e18: {type: visit, places: [emi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Brussels's president"}
  e19: {type: extreme_weather, places: [fae], start: 2023-06-18, end: 2023-06-18, date_precision: day, date_text: On Sunday night, status: happened, actors: ""}
notes: ""
