---
id: earnings-in-10
genre: earnings
country: IN
published: 2024-01-19
publisher: Konkan Financial Post
title: "Q3: Refinery Margins Shrink, Jio-like Upstart Doesn't"
---
[MUMBAI](mum dateline), Jan 19: Sahyadri Industries on Friday {reported}(e1) a 9 per cent rise in consolidated net {profit}(e1) to Rs 17,265 crore for the December quarter, its phone arm making up for thin margins at [Jamnagar](jam mention).

Refining at the [Gujarat](guj event) complex, the world's largest, was {down}(e2) for five weeks for upkeep. The company lifted no [Venezuelan](ven demonym) crude till December, when [Washington](was metonym) {eased}(e3) its ban. Cargoes from [Basra](bas mention) {went round}(e4) the Cape because of {missiles}(e5) in the [Red Sea](red event).

Telecom users crossed 47 crore with 5G reaching the last block of [Sikkim](sik mention). Stores {opened}(e6) in [Siliguri](sil event), [Kolhapur](kol event) and — "at last", chairman Anand Shroff's note said — [Chorwad](cho event), his father's village.

In [Andhra Pradesh](and event)'s [KG basin](kgb event), gas output peaked. [Noida](noi mention)-based analysts expect a demerger by Diwali.

The scrip {closed flat}(e7) on [Dalal Street](dal event) ahead of a long week-end: [Ayodhya](ayo event)'s temple is to be {consecrated}(e8) on Monday, when markets, banks and even the canteen at [Hazira](haz event) will be {shut}(e9).

A {pre-wedding}(e10) at [Jamnagar](jam event) in March has kept decorators from [Jaipur](jai mention) to [Bali](bal mention) in work. It isn't consolidated.

---
places:
  mum: {name: Mumbai, geonameid: 1275339, point: [19.0728, 72.8826]}
  jam: {name: Jamnagar, geonameid: 1269317, point: [22.4729, 70.0667]}
  guj: {name: Gujarat, geonameid: 1270770, point: [22.7501, 71.3013], precision: division}
  bas: {name: Basra, geonameid: 99532, point: [30.5085, 47.7804]}
  red: {name: Red Sea, point: [20.0, 38.5], precision: area, radius_km: 900}
  sik: {name: Sikkim, geonameid: 1256312, point: [27.5709, 88.4482], precision: division}
  sil: {name: Siliguri, geonameid: 1256525, point: [26.71, 88.4285]}
  kol: {name: Kolhapur, geonameid: 1266285, point: [16.6956, 74.2317]}
  cho: {name: Chorwad, point: [21.02, 70.23]}
  and: {name: Andhra Pradesh, geonameid: 1278629, point: [16.4854, 79.208], precision: division}
  kgb: {name: KG basin, point: [16.3, 82.3], precision: area, radius_km: 80}
  noi: {name: Noida, geonameid: 7279746, point: [28.58, 77.33]}
  dal: {name: Dalal Street, point: [18.93, 72.833], precision: near, near: mum}
  ayo: {name: Ayodhya, geonameid: 1278094, point: [26.7991, 82.2047]}
  haz: {name: Hazira, point: [21.12, 72.65], precision: near}
  jai: {name: Jaipur, geonameid: 1269515, point: [26.9196, 75.7878]}
  bal: {name: Bali, geonameid: 1650535, point: [-8.3412, 115.179], precision: division}
  ven: {name: Venezuela, geonameid: 3625428, point: [8.0, -66.0], precision: country}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
events:
  e1: {type: earnings, places: [mum], start: 2024-01-19, end: 2024-01-19, date_precision: day, date_text: on Friday, status: happened, actors: Sahyadri Industries, main: true}
  e2: {type: closure, places: [jam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: sanction, places: [was], start: 2023-12, end: 2023-12, date_precision: month, date_text: till December, status: happened, actors: ""}
  e4: {type: transport_change, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: shelling, places: [red], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: opening, places: [sil, kol, cho], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: market, places: [mum], start: 2024-01-19, end: 2024-01-19, date_precision: day, date_text: "", status: happened, actors: ""}
  e8: {type: ceremony, places: [ayo], start: 2024-01-22, end: 2024-01-22, date_precision: day, date_text: on Monday, status: planned, actors: ""}
  e9: {type: closure, places: [mum], start: 2024-01-22, end: 2024-01-22, date_precision: day, date_text: "", status: planned, actors: ""}
  e10: {type: marriage, places: [jam], start: 2024-03, end: 2024-03, date_precision: month, date_text: in March, status: planned, actors: ""}
notes: ""
