---
id: report-it-363
genre: report
country: IT
published: 2009-06-22
publisher: "Adige Mattina (translated)"
title: "[Bolzano](bol metonym) {hands over}(e1) keys: first families from [L'Aquila](laq mention) in wooden houses"
---
Four families from the tent camp of [Onna](onn event) {received}(e1) on Saturday the keys to wooden houses which carpenters from [South Tyrol](sou mention) had {put up}(e2) in nineteen days. They are the first of 94 that the province of [Bolzano](bol metonym) has promised to the village, where the {earthquake}(e3) of 6 April {killed}(e3) forty of 280 inhabitants.

"It smells of larch. I had forgotten that a house could smell of anything but dust," said Adele Pezzopane, 70, who {spent}(e4) eleven weeks in tent number 18.

In all the shock {cost}(e3) the lives of 308 people in [L'Aquila](laq event) and the surrounding communes and {made}(e3) more than 60,000 homeless. About half of them are lodged in hotels on the coast, at [Giulianova](giu mention), [Silvi](sil mention) and [Pescara](pes mention), at the expense of the state.

Prime Minister Aurelio Bentivoglio {repeated}(e5) in [Rome](rom event) on Friday that the last tent will be {taken down}(e6) in November. At [Bazzano](baz event) and [Cese di Preturo](ces event) the foundations are being {poured}(e7) for blocks of flats on springs. Associations would rather have seen the centre repaired. They {marched}(e8) on Tuesday before Parliament, three thousand of them by their own count, with wheelbarrows.

The G8 summit, moved from the island of [La Maddalena](lam mention), {meets}(e9) from 8 to 10 July in the barracks at [Coppito](cop event). Nobody knows what would be done with the heads of state if a strong aftershock came; on Monday one of magnitude 4.6 was {felt}(e10) as far as [Avezzano](ave event). There is a plan, says Civil Protection, and helicopters.

In [Trento](tre event), which is {building}(e11) at [San Demetrio](san event), the council {voted}(e12) another three million on Thursday. The Lega abstained.

---
places:
  bol: {name: Bolzano, geonameid: 3181913, point: [46.4907, 11.3398]}
  onn: {name: Onna, point: [42.33, 13.48]}
  sou: {name: South Tyrol, point: [46.6, 11.4], precision: area, radius_km: 60}
  giu: {name: Giulianova, geonameid: 3176053, point: [42.7538, 13.9665]}
  sil: {name: Silvi, point: [42.55, 14.11]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  baz: {name: Bazzano, point: [42.34, 13.45]}
  ces: {name: Cese di Preturo, point: [42.38, 13.28]}
  lam: {name: La Maddalena, point: [41.21, 9.41]}
  cop: {name: Coppito, point: [42.37, 13.34]}
  san: {name: San Demetrio, point: [42.29, 13.56]}
  ave: {name: Avezzano, geonameid: 3182636, point: [42.029, 13.4264]}
  laq: {name: "L'Aquila", geonameid: 3175121, point: [42.3505, 13.3995]}
  pes: {name: Pescara, geonameid: 3171168, point: [42.4584, 14.2028]}
  tre: {name: Trento, geonameid: 3165243, point: [46.0679, 11.1211]}
events:
  e1: {type: opening, places: [onn], start: 2009-06-20, end: 2009-06-20, date_precision: day, date_text: on Saturday, status: happened, actors: Four families from the tent camp of Onna, main: true}
  e2: {type: construction, places: [onn], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: carpenters from South Tyrol, targets: wooden houses}
  e3: {type: earthquake, places: [onn, laq], start: 2009-04-06, end: 2009-04-06, date_precision: day, date_text: of 6 April, killed: 308, displaced: 60000, displaced_qualifier: at_least, status: happened, actors: "", main: true}
  e4: {type: displacement, places: [onn], start: 2009-04, end: 2009-06, date_precision: month, date_text: eleven weeks, status: happened, actors: Adele Pezzopane, minor: true}
  e5: {type: statement, places: [rom], start: 2009-06-19, end: 2009-06-19, date_precision: day, date_text: on Friday, status: happened, actors: Prime Minister Aurelio Bentivoglio}
  e6: {type: displacement, places: [laq], start: 2009-11, end: 2009-11, date_precision: month, date_text: in November, status: planned, actors: "", minor: true}
  e7: {type: construction, places: [baz, ces], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: protest, places: [rom], start: 2009-06-16, end: 2009-06-16, date_precision: day, date_text: on Tuesday, status: happened, actors: Associations}
  e9: {type: meeting, places: [cop], start: 2009-07-08, end: 2009-07-10, date_precision: day, date_text: from 8 to 10 July, status: planned, actors: The G8 summit}
  e10: {type: earthquake, places: [ave], start: 2009-06-22, end: 2009-06-22, date_precision: day, date_text: on Monday, status: happened, actors: ""}
  e11: {type: construction, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Trento, minor: true}
  e12: {type: decision, places: [tre], start: 2009-06-18, end: 2009-06-18, date_precision: day, date_text: on Thursday, status: happened, actors: the council, targets: another three million}
notes: ""
