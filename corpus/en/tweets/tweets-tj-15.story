---
id: tweets-tj-15
genre: tweets
country: TJ
published: 2022-07-29
title: "Stuck above the clouds: tweets by a cyclist"
---
@slowspokes: Day 41. {Left}(e1) [Dushanbe](dus mention) late. 38°. A policeman at [Vahdat](vah event) gave us a melon and his life story.

@slowspokes: [Obigarm](obi event), hot springs, feet. The road ahead by [Rogun](rog mention) is all dam trucks.

@slowspokes: OK. So. A {mudslide}(e2) came off the slope beyond [Labijar](lab event) last night and took out 200 m of road and a teahouse. No one in it. 60 vehicles {waiting}(e3) each side.

@slowspokes: There are [Iranian](ir demonym) truckers, two [Dutch](nl demonym) motorbikes, a wedding from [Kulob](kul mention), bride included. She's furious and magnificent.

@slowspokes: Army bulldozer "today", they say. News on the radio: {shots}(e4) at the border by [Isfara](isf event) again; permits for [Badakhshan](gor event) still {suspended}(e5) since May.

@slowspokes: We're therefore not going to [Khorog](kho mention). Plan B: back, then the tunnel north to [Ayni](ayn mention), [Penjikent](pen mention), and over to [Samarkand](sam mention).

@slowspokes: Bride {married}(e6) at 6 pm in a layby at 1,900 m, on the bonnet of a KamAZ. We danced. [Bristol](bri mention) seems a long way off.

@slowspokes: Bulldozer {arrived}(e7). It is from [Urumqi](uru mention), as everything is.

---
places:
  dus: {name: Dushanbe, geonameid: 1221874, point: [38.5358, 68.779]}
  vah: {name: Vahdat, geonameid: 1220855, point: [38.5563, 69.0135]}
  obi: {name: Obigarm, geonameid: 1220888, point: [38.7173, 69.7088]}
  rog: {name: Rogun, point: [38.77, 69.76], precision: near}
  lab: {name: Labijar, point: [38.85, 70.15], precision: near}
  ir: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  nl: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  kul: {name: Kŭlob, geonameid: 1221194, point: [37.9146, 69.7845]}
  isf: {name: Isfara, geonameid: 1514896, point: [40.1265, 70.6253]}
  gor: {name: "Gorno-Badakhshan", point: [38.2, 73.0], precision: division}
  kho: {name: Khorugh, geonameid: 1221328, point: [37.4904, 71.5534]}
  ayn: {name: Ayni, point: [39.39, 68.537], precision: near}
  pen: {name: Panjakent, geonameid: 1220798, point: [39.4952, 67.6093]}
  sam: {name: Samarkand, geonameid: 1216265, point: [39.6546, 66.9644]}
  bri: {name: Bristol, geonameid: 2654675, point: [51.4552, -2.5966]}
  uru: {name: Urumqi, point: [43.8, 87.6], precision: near}
events:
  e1: {type: transport_change, places: [dus], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e2: {type: landslide, places: [lab], start: 2022-07-28, end: 2022-07-28, date_precision: day, date_text: last night, status: happened, actors: "", main: true}
  e3: {type: transport_change, places: [lab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: shooting, places: [isf], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: decision, places: [gor], start: 2022-05, end: 2022-05, date_precision: month, date_text: since May, status: happened, actors: ""}
  e6: {type: marriage, places: [lab], start: 2022-07-29, end: 2022-07-29, date_precision: day, date_text: at 6 pm, status: happened, actors: "", main: true}
  e7: {type: transport_change, places: [lab], start: 2022-07-29, end: 2022-07-29, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
notes: "Tweets over several days, so e1-e3 and e5 are dated to the month."
