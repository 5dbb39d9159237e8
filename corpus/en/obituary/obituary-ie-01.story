---
id: obituary-ie-01
genre: obituary
country: IE
published: 2016-03-04
publisher: The Kerry Standard
title: "Bridie Moynihan, who kept the last lamp on the [Blaskets](bla mention)"
---
Bridie Moynihan, who was {carried off}(e1) the [Great Blasket](gre event) in a curragh at the age of nine and never, she said, got the rocking out of her legs, {died}(e2) in [Dingle](din event) on Sunday. She was 72.

{Born}(e3) in [Dún Chaoin](dun event), she went to school on the island until the November of 1953, when the last people were {taken to the mainland}(e1). The Moynihans {got a house}(e4) in [Dunquin](dunq event) with a tap; her mother turned it on and wept. At sixteen Bridie {took the boat}(e5) from [Cobh](cob mention) to [Springfield](spr event), [Massachusetts](mas event), where half of [Corca Dhuibhne](cor mention) lived in three streets, and {worked}(e6) for a firm that made pistols.

She {came home}(e7) in 1974. As a guide, from the pier at [Dún Chaoin](dun event), she brought to the island [Swedes](swe demonym), bishops, and a president of [Ireland](ire mention). In 1991 she {won}(e8) a case in [Dublin](dub event)'s Supreme Court which kept a company from fencing it.

"[America](ame mention) is grand," she told students from [Notre Dame](not mention), "but you can't see out."

She is survived by two sons, in [Tralee](tra mention) and [Boston](bos mention). She'll be {buried}(e9) in [Ventry](ven event) on Saturday, wind permitting.

---
places:
  bla: {name: Blaskets, point: [52.1, -10.52], precision: area, radius_km: 6}
  gre: {name: Great Blasket, point: [52.095, -10.54], precision: area, radius_km: 4}
  din: {name: Dingle, geonameid: 2964782, point: [52.1408, -10.2689]}
  dun: {name: Dún Chaoin, point: [52.13, -10.46], precision: near}
  dunq: {name: Dunquin, point: [52.13, -10.46], precision: near}
  cob: {name: Cobh, geonameid: 2965260, point: [51.8505, -8.2948]}
  spr: {name: Springfield, geonameid: 4951788, point: [42.1015, -72.5898]}
  mas: {name: Massachusetts, geonameid: 6254926, point: [42.3657, -71.1083], precision: division}
  cor: {name: Corca Dhuibhne, point: [52.15, -10.25], precision: area, radius_km: 20}
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  not: {name: Notre Dame, point: [41.7, -86.24], precision: near}
  bos: {name: Boston, geonameid: 4930956, point: [42.3584, -71.0598]}
  ven: {name: Ventry, point: [52.13, -10.36], precision: near}
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  ire: {name: Ireland, geonameid: 2963597, point: [53.0, -8.0], precision: country}
  dub: {name: Dublin, geonameid: 2964574, point: [53.3331, -6.2489]}
  tra: {name: Tralee, geonameid: 2961123, point: [52.2704, -9.7026]}
events:
  e1: {type: displacement, places: [gre], start: 1953-11, end: 1953-11, date_precision: month, date_text: the November of 1953, status: happened, actors: ""}
  e2: {type: death, places: [din], start: 2016-02-28, end: 2016-02-28, date_precision: day, date_text: on Sunday, killed: 1, status: happened, actors: "", targets: Bridie Moynihan, main: true}
  e3: {type: other, places: [dun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: displacement, places: [dunq], start: 1953, end: 1953, date_precision: year, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: transport_change, places: [cob], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: career, places: [spr], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: transport_change, places: [], start: 1974, end: 1974, date_precision: year, date_text: in 1974, status: happened, actors: "", minor: true}
  e8: {type: verdict, places: [dub], start: 1991, end: 1991, date_precision: year, date_text: In 1991, status: happened, actors: ""}
  e9: {type: ceremony, places: [ven], start: 2016-03-05, end: 2016-03-05, date_precision: day, date_text: on Saturday, status: planned, actors: "", main: true}
notes: ""
