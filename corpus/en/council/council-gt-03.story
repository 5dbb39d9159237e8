---
id: council-gt-03
genre: council
country: GT
published: 2016-05-11
publisher: Ecos del Altiplano
title: "Where the dead shall park"
---
[QUETZALTENANGO](que dateline). In [Xela](xel mention), as nobody calls it on paper, the cemetery has been full since 2011. On Monday the municipal council {resolved}(e1) to {buy}(e1) twelve manzanas at [Salcajá](sal event) for a new one, and ran into the mayor of [Salcajá](sal metonym), who'd come to listen.

He has, he said, dead of his own. Villagers {blocked}(e2) the [Cuatro Caminos](cua event) junction on Tuesday morning for three hours; lorries of cabbages from [Almolonga](alm mention) for [El Salvador](els mention) {stood}(e3) to [San Cristóbal](san event).

Alternatives? [Olintepeque](oli mention) wants money; [Cantel](can mention), a road. [Guatemala](gua metonym)'s health ministry has not answered since August.

The council also {thanked}(e4) [Tromsø](tro metonym), in [Norway](nor mention), for two fire engines, manuals included, and {put off}(e5) the renaming of a stretch of the [Avenida Las Américas](ave event) for a marimba player.

He {died}(e6) in [Los Angeles](los event) at Easter and lies, so his widow told the {session}(e7) from the door, in a drawer at the general hospital, because there's no place. The {session}(e7) {rose}(e7). It {sits}(e8) again on the 23rd.

---
places:
  xel: {name: Xela, point: [14.845, -91.518]}
  que: {name: Quetzaltenango, point: [14.845, -91.518]}
  sal: {name: Salcajá, point: [14.88, -91.458]}
  cua: {name: Cuatro Caminos, point: [14.9, -91.45], precision: near}
  alm: {name: Almolonga, point: [14.812, -91.494]}
  san: {name: San Cristóbal, point: [14.915, -91.44]}
  oli: {name: Olintepeque, point: [14.885, -91.515]}
  can: {name: Cantel, point: [14.81, -91.455]}
  tro: {name: Tromsø, geonameid: 3133895, point: [69.6489, 18.9551]}
  ave: {name: Avenida Las Américas, point: [14.85, -91.53], precision: near}
  los: {name: Los Angeles, geonameid: 5368361, point: [34.0522, -118.2437]}
  els: {name: El Salvador, geonameid: 3585968, point: [13.83333, -88.91667], precision: country}
  gua: {name: Guatemala, geonameid: 3595528, point: [15.5, -90.25], precision: country}
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
events:
  e1: {type: decision, places: [que], start: 2016-05-09, end: 2016-05-09, date_precision: day, date_text: On Monday, status: happened, actors: the municipal council, main: true}
  e2: {type: protest, places: [cua], start: 2016-05-10, end: 2016-05-10, date_precision: day, date_text: on Tuesday morning, status: happened, actors: Villagers, main: true}
  e3: {type: transport_change, places: [san], start: 2016-05-10, end: 2016-05-10, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: statement, places: [que], start: 2016-05-09, end: 2016-05-09, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: decision, places: [que], start: 2016-05-09, end: 2016-05-09, date_precision: day, date_text: "", status: happened, actors: ""}
  e6: {type: death, places: [los], start: 2016-03-27, end: 2016-03-27, date_precision: day, date_text: at Easter, killed: 1, status: happened, actors: "", targets: a marimba player}
  e7: {type: meeting, places: [que], start: 2016-05-09, end: 2016-05-09, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: meeting, places: [que], start: 2016-05-23, end: 2016-05-23, date_precision: day, date_text: on the 23rd, status: planned, actors: ""}
notes: ""
