---
id: court-py-01
genre: court
country: PY
published: 2017-01-16
title: "Ex-customs chief must {sell}(e1) the jaguar"
---
[ASUNCION](asu dateline) -- Of the 214 assets {frozen}(e2) in the case of Wilfrido Báez Cantero, one eats six kilos of meat a day. On Friday a court in the [Paraguayan](py demonym) capital {ruled}(e1) that the former customs chief of [Ciudad del Este](cde mention) must {part}(e1) with all of them, jaguar included, before he goes to {trial}(e3).

Báez, 49, is {charged}(e4) with {letting}(e5) 1,800 containers of cigarettes through the yards on the [Friendship Bridge](fb event) between 2010 and 2014. Most were bound for [Foz do Iguaçu](foz mention) and the suburbs of [São Paulo](sp mention); some turned up as far afield as [Iquique](iqu event). He says that he inherited the animal.

"It was in the house at [Areguá](are event) when I {bought}(e6) it, like the curtains," he told the three judges.

A zoo in [Itaipú](ita mention)'s wildlife refuge has {offered}(e7) to take it. So has {a ranch}(e8) near [Filadelfia](fil mention), in the [Chaco](cha mention), whose owner wants it to keep down capybaras, and which prosecutors in [Encarnación](enc metonym) are {investigating}(e9) on other grounds.

The cars are to be {auctioned}(e10) in March. A lake house in [San Bernardino](sb mention) – not the one in [California](ca mention), the clerk noted for foreign bidders – has no reserve.

---
places:
  asu: {name: Asunción, geonameid: 3439389, point: [-25.2865, -57.647]}
  py: {name: Paraguay, geonameid: 3437598, point: [-23.3333, -58.0], precision: country}
  cde: {name: Ciudad del Este, geonameid: 3439101, point: [-25.5036, -54.6507]}
  fb: {name: Friendship Bridge, point: [-25.5096, -54.6015], precision: exact}
  foz: {name: Foz do Iguaçu, geonameid: 3463030, point: [-25.5478, -54.5881]}
  sp: {name: São Paulo, geonameid: 3448439, point: [-23.5475, -46.6361]}
  iqu: {name: Iquique, geonameid: 3887127, point: [-20.2133, -70.1503]}
  are: {name: Areguá, geonameid: 3439403, point: [-25.3124, -57.385]}
  ita: {name: Itaipú dam, point: [-25.408, -54.589], precision: near}
  fil: {name: Filadelfia, geonameid: 3867291, point: [-22.3394, -60.0316]}
  cha: {name: Gran Chaco, point: [-22.0, -60.5], precision: area, radius_km: 300}
  enc: {name: Encarnación, geonameid: 3438735, point: [-27.3318, -55.8666]}
  sb: {name: San Bernardino, geonameid: 3437120, point: [-25.3107, -57.2963]}
  ca: {name: California, geonameid: 5332921, point: [37.2502, -119.7513], precision: division}
events:
  e1: {type: verdict, places: [asu], start: 2017-01-13, end: 2017-01-13, date_precision: day, date_text: On Friday, status: happened, actors: "", targets: Wilfrido Báez Cantero, main: true}
  e2: {type: raid, places: [asu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: trial, places: [asu], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e4: {type: charge, places: [asu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Wilfrido Báez Cantero}
  e5: {type: smuggling, places: [fb, foz, sp, iqu], start: 2010, end: 2014, date_precision: year, date_text: between 2010 and 2014, status: reported, actors: Wilfrido Báez Cantero}
  e6: {type: deal, places: [are], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: statement, places: [ita], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: statement, places: [fil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: investigation, places: [enc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: deal, places: [], start: 2017-03, end: 2017-03, date_precision: month, date_text: in March, status: planned, actors: ""}
notes: ""
