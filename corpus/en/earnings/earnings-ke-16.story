---
id: earnings-ke-16
genre: earnings
country: KE
published: 2024-08-14
publisher: "Ridge & Coast"
title: "Tea group {sells}(e1) estates, keeps kettles"
---
[KERICHO](ker dateline), Aug 14: Chomogon Tea Holdings sank to a {loss}(e2) of Sh1.2 billion in the half-year, it said in a notice, after pickers' huts and 70 machines were {burned}(e3) at [Chebown](che event) and [Kapkugerwet](kap event) in May.

The group, which began in [Limuru](lim mention) in 1928 and is now run out of [Westlands](wes mention), has {agreed}(e1) to {sell}(e1) eleven estates in [Kericho](ker event), [Bomet](bom event) and [Nandi Hills](nan event) to a buyer from [Colombo](col mention). Fifteen per cent {goes}(e4) to a trust of the Kipsigis, who say all of it was theirs before [London](lon metonym) came. Their {case}(e5) is before the court in [Strasbourg](str event).

At the {auction}(e6) in [Mombasa](mom event) last week a kilo made $2.19. [Pakistan](pak mention), as always, bought the most; [Sudan](sud mention) nothing; [Egypt](egy mention) on credit.

{Protests}(e7) over taxes in June and July had {shut}(e7) the [Mau Summit](mau event) road for nine days in all, during which forty tonnes {withered}(e8) at [Litein](lit event).

Packing stays. [Kenya](ken mention) drinks more, the chair, Mrs Jepkorir Sang, noted: "[Uasin Gishu](uas mention) takes it with milk, [Nairobi](nai mention) with phones. Both pay."

---
places:
  ker: {name: Kericho, geonameid: 192900, point: [-0.3677, 35.2831]}
  che: {name: Chebown, point: [-0.4, 35.25], precision: near}
  kap: {name: Kapkugerwet, point: [-0.36, 35.28], precision: near}
  lim: {name: Limuru, geonameid: 189386, point: [-1.1136, 36.642]}
  wes: {name: Westlands, point: [-1.265, 36.81], precision: near}
  bom: {name: Bomet, geonameid: 200308, point: [-0.7813, 35.3416]}
  nan: {name: Nandi Hills, point: [0.1, 35.18]}
  col: {name: Colombo, geonameid: 1248991, point: [6.9355, 79.8487]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  str: {name: Strasbourg, geonameid: 2973783, point: [48.5839, 7.7455]}
  mau: {name: Mau Summit, point: [-0.16, 35.68], precision: near}
  lit: {name: Litein, point: [-0.58, 35.19]}
  uas: {name: Uasin Gishu, point: [0.5, 35.24], precision: division}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  mom: {name: Mombasa, geonameid: 186301, point: [-4.0547, 39.6636]}
  pak: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
  sud: {name: Sudan, geonameid: 366755, point: [16.0, 30.0], precision: country}
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
events:
  e1: {type: deal, places: [ker, bom, nan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The group, targets: a buyer from Colombo, main: true}
  e2: {type: earnings, places: [ker], start: 2024, end: 2024, date_precision: year, date_text: in the half-year, status: happened, actors: "", main: true}
  e3: {type: riot, places: [che, kap], start: 2024-05, end: 2024-05, date_precision: month, date_text: in May, status: happened, actors: ""}
  e4: {type: deal, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: trial, places: [str], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: market, places: [mom], start: 2024-08, end: 2024-08, date_precision: month, date_text: last week, status: happened, actors: ""}
  e7: {type: protest, places: [mau], start: 2024-06, end: 2024-07, date_precision: month, date_text: in June and July, status: happened, actors: ""}
  e8: {type: other, places: [lit], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
