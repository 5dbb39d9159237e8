---
id: festival-kz-09
genre: festival
country: KZ
published: 2019-03-24
publisher: Southern Steppe News
title: "Eleven yurts, one {wedding}(e6) and 40 cauldrons as [Shymkent](shy event) {greets}(e1) the spring"
---
{Nauryz}(e1) lasted three days this year and [Shymkent](shy metonym), {promoted}(e2) only last June to a city of republican rank, meant to be seen enjoying it. On Thursday the embankment of the [Koshkar-Ata](kos event) was {closed}(e3) to cars, 11 white yurts {went up}(e1), one for each district of the neighbouring region, and cooks stirred 40 cauldrons of seven-grain soup.

Guests arrived from [Taraz](tar mention), [Kyzylorda](kyz mention) and, by the morning train, from [Tashkent](tas mention), only 120 kilometres to the south. An [Uzbek](uz demonym) tightrope family {walked}(e4) above the stalls. Wrestlers from [Turkistan](tur mention) {took}(e5) four of seven belts; the heavyweight prize, a camel, went home to [Saryagash](sar mention) in the back of a Gazelle van.

Friday brought a {wedding}(e6). Daniyar and Malika, who met at last year's swings, {married}(e6) in front of some 5,000 strangers in [Independence Park](ind event). "My grandmother came from [Almaty](alm mention) and thinks all of them are relatives," the bride said.

There was one sour note. A stall selling kumis from [Tulkubas](tul mention) was {shut}(e7) on Saturday after nine children {fell ill}(e8). All have left hospital, said the health department in [Astana](ast mention), which is {sending}(e9) two inspectors.

---
places:
  shy: {name: Shymkent, geonameid: 1518980, point: [42.3099, 69.6004]}
  kos: {name: "Koshkar-Ata River", point: [42.323, 69.6], precision: near, near: shy}
  tar: {name: Taraz, geonameid: 1516905, point: [42.898, 71.3733]}
  kyz: {name: Kyzylorda, geonameid: 1519922, point: [44.8528, 65.5092]}
  tas: {name: Tashkent, geonameid: 1512569, point: [41.2647, 69.2163]}
  uz: {name: Uzbekistan, geonameid: 1512440, point: [41.7075, 63.8491], precision: country}
  tur: {name: Turkistan, geonameid: 1517945, point: [43.2946, 68.2569]}
  sar: {name: Saryaghash, geonameid: 1519673, point: [41.4604, 69.1679]}
  ind: {name: Independence Park, point: [42.317, 69.597], precision: near, near: shy}
  alm: {name: Almaty, geonameid: 1526384, point: [43.2525, 76.9115]}
  tul: {name: Tulkibas, point: [42.488, 70.295], precision: near}
  ast: {name: Astana, geonameid: 1526273, point: [51.1801, 71.446]}
events:
  e1: {type: festival, places: [shy], start: 2019-03-21, end: 2019-03-23, date_precision: day, date_text: three days, status: happened, actors: "", main: true}
  e2: {type: decision, places: [shy], start: 2018-06, end: 2018-06, date_precision: month, date_text: last June, status: happened, actors: "", minor: true}
  e3: {type: closure, places: [shy], start: 2019-03-21, end: 2019-03-21, date_precision: day, date_text: On Thursday, status: happened, actors: "", minor: true}
  e4: {type: performance, places: [shy], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: match, places: [shy], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: marriage, places: [shy], start: 2019-03-22, end: 2019-03-22, date_precision: day, date_text: Friday, status: happened, actors: "", main: true}
  e7: {type: closure, places: [shy], start: 2019-03-23, end: 2019-03-23, date_precision: day, date_text: on Saturday, status: happened, actors: ""}
  e8: {type: poisoning, places: [shy], start: 2019-03-23, end: 2019-03-23, date_precision: day, date_text: "", injured: 9, status: happened, actors: ""}
  e9: {type: investigation, places: [shy], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
notes: ""
