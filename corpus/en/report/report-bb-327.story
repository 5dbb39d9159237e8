---
id: report-bb-327
genre: report
country: BB
published: 2016-05-09
publisher: The Careenage Nation
title: "[St Philip](stp mention) man {charged}(e1) with {murder}(e2) of bus driver"
---
A 29-year-old mason of [Six Roads](six mention), [St Philip](stp mention), was {remanded}(e3) to HMP Dodds today, {accused}(e1) of {murdering}(e2) Transport Board driver Winston "Sugar" Greenidge at the [Oistins](ois event) terminal.

Damien Ricardo Toppin was not required to plead when he {appeared}(e3) in the District "B" Magistrates' Court at [Boarded Hall](boa event). He will {return}(e3) on June 6.

Greenidge, 51, of [Silver Sands](sil mention), [Christ Church](chr mention), was {stabbed}(e2) in the neck about 10:40 p.m. last Tuesday after an {argument}(e4) with a passenger over a $2 fare. He {died}(e2) on the way to the Queen Elizabeth Hospital.

His colleagues {walked off}(e5) the job on Wednesday, {leaving}(e6) thousands of commuters at the Fairchild Street, [Bridgetown](bri event), and [Speightstown](spe event) terminals to find their own way home. They {returned}(e5) Thursday evening after the Minister of Transport, Carlisle Mayers, {promised}(e7) a police post at [Oistins](ois event) and cameras on 40 buses by August.

It was the island's 11th {killing}(e8) of the year. Of the others, three {took place}(e8) in [New Orleans](new event) and the [Pine](pin event). At this stage of 2015 there had been nine.

Attorney General Sir Lloyd Brathwaite said on Sunday that a new Firearms Bill would be laid before the House, with sentences of up to 25 years. Hanging, which remains on the books, has not been carried out in [Barbados](bar event) since 1984, and the Caribbean Court of Justice in [Port of Spain](por metonym) is thought likely to rule against mandatory death sentences.

A {funeral}(e9) for Greenidge, who leaves two daughters, is to be {held}(e9) at St Bartholomew's, [Charnocks](cha event), on Saturday. A sister is {flying}(e10) from [Brooklyn](bro mention).

In another matter, customs officers at [Bridgetown](bri event) Port {found}(e11) 12 kilogrammes of cocaine in tins of paint from [Guyana](guy mention). A man from [St Lucia](stl mention) is helping police.

---
places:
  stp: {name: St Philip, point: [13.13, -59.47], precision: area, radius_km: 8}
  six: {name: Six Roads, point: [13.12, -59.48]}
  ois: {name: Oistins, geonameid: 3373652, point: [13.0707, -59.5464]}
  boa: {name: Boarded Hall, point: [13.11, -59.55]}
  sil: {name: Silver Sands, point: [13.05, -59.52]}
  chr: {name: Christ Church, point: [13.08, -59.53], precision: area, radius_km: 8}
  bri: {name: Bridgetown, geonameid: 3374036, point: [13.1073, -59.6202]}
  spe: {name: Speightstown, geonameid: 3373505, point: [13.2507, -59.644]}
  new: {name: New Orleans BB, point: [13.105, -59.615]}
  pin: {name: Pine, point: [13.1, -59.585]}
  bar: {name: Barbados, geonameid: 3374084, point: [13.16453, -59.55165], precision: country}
  por: {name: Port of Spain, geonameid: 3573890, point: [10.6667, -61.5189]}
  cha: {name: Charnocks, point: [13.08, -59.5]}
  bro: {name: Brooklyn, geonameid: 5110302, point: [40.6501, -73.9496]}
  guy: {name: Guyana, geonameid: 3378535, point: [5.0, -59.0], precision: country}
  stl: {name: Saint Lucia, geonameid: 3576468, point: [13.88333, -60.96667], precision: country}
events:
  e1: {type: charge, places: [boa], start: 2016-05-09, end: 2016-05-09, date_precision: day, date_text: today, status: happened, actors: "", targets: A 29-year-old mason of Six Roads, main: true}
  e2: {type: killing, places: [ois], start: 2016-05-03, end: 2016-05-03, date_precision: day, date_text: last Tuesday, killed: 1, status: happened, actors: "", targets: "Winston \"Sugar\" Greenidge", main: true}
  e3: {type: trial, places: [boa], start: 2016-05-09, end: 2016-05-09, date_precision: day, date_text: today, status: happened, actors: "", targets: Damien Ricardo Toppin, main: true}
  e4: {type: attack, places: [ois], start: 2016-05-03, end: 2016-05-03, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: strike, places: [bri, spe, bar], start: 2016-05-04, end: 2016-05-05, date_precision: day, date_text: on Wednesday, status: happened, actors: His colleagues}
  e6: {type: transport_change, places: [bri, spe], start: 2016-05-04, end: 2016-05-04, date_precision: day, date_text: "", status: happened, actors: "", targets: thousands of commuters, minor: true}
  e7: {type: statement, places: [ois], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Carlisle Mayers, targets: a police post}
  e8: {type: killing, places: [new, pin, bar], start: 2016, end: 2016, date_precision: year, date_text: of the year, killed: 11, status: happened, actors: ""}
  e9: {type: ceremony, places: [cha], start: 2016-05-14, end: 2016-05-14, date_precision: day, date_text: on Saturday, status: planned, actors: "", targets: Greenidge}
  e10: {type: transport_change, places: [bro], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: A sister, minor: true}
  e11: {type: raid, places: [bri], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: customs officers, targets: 12 kilogrammes of cocaine}
notes: ""
