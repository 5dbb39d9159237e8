---
id: festival-kz-09
genre: festival
country: KZ
published: 2019-03-24
publisher: Southern Steppe News
title: "Eleven yurts, one {wedding}(e3) and 40 cauldrons as [Shymkent](shy event) greets the spring"
---
{Nauryz}(e1) lasted three days this year and [Shymkent](shy metonym), promoted only last June to a city of republican rank, meant to be seen enjoying it. On Thursday the embankment of the [Koshkar-Ata](kos event) was {closed}(e2) to cars, 11 white yurts {went up}(e1), one for each district of the neighbouring region, and cooks {stirred}(e1) 40 cauldrons of seven-grain soup.

Guests arrived from [Taraz](tar mention), [Kyzylorda](kyz mention) and, by the morning train, from [Tashkent](tas mention), only 120 kilometres to the south. An [Uzbek](uz demonym) tightrope family walked above the stalls. Wrestlers from [Turkistan](tur mention) took four of seven belts; the heavyweight prize, a camel, went home to [Saryagash](sar mention) in the back of a Gazelle van.

Friday brought a {wedding}(e3). Daniyar and Malika, who met at last year's swings, {married}(e3) in front of some 5,000 strangers in [Independence Park](ind event). "My grandmother came from [Almaty](alm mention) and thinks all of them are relatives," the bride said.

There was one sour note. A stall selling kumis from [Tulkubas](tul mention) was {shut}(e4) on Saturday after nine children fell {ill}(e5). All have left hospital, said the health department in [Astana](ast mention), which is sending two inspectors.

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
  e1: {type: festival, places: [kos], start: 2019-03-21, end: 2019-03-23, date_precision: day, date_text: Thursday, status: happened, actors: "", main: true}
  e2: {type: transport_change, places: [kos], start: 2019-03-21, end: 2019-03-21, date_precision: day, date_text: Thursday, status: happened, actors: ""}
  e3: {type: marriage, places: [ind], start: 2019-03-22, end: 2019-03-22, date_precision: day, date_text: Friday, status: happened, actors: ""}
  e4: {type: closure, places: [kos], start: 2019-03-23, end: 2019-03-23, date_precision: day, date_text: Saturday, status: happened, actors: ""}
  e5: {type: poisoning, places: [kos], start: 2019-03-21, end: 2019-03-23, date_precision: day, date_text: "", injured: 9, status: happened, actors: ""}
notes: ""
