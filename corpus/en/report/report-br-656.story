---
id: report-br-656
genre: report
country: BR
published: 2019-04-01
publisher: Bahia em Inglês
title: "[Salvador](sal event) museum {reopens}(e1) with [African](afr demonym) treasures lost for a century"
---
Eleven years after it {closed}(e2) for repairs that were meant to last two, the Museum of the [Atlantic](atl metonym org) in the old port of [Salvador](sal event) {opened}(e1) its doors again on Friday with an {exhibition}(e3) of 140 objects from the former kingdom of [Dahomey](dah mention).

Long lines {formed}(e4) in the [Comércio](com event) district. About 9,000 people came over the weekend, director Jussara Nogueira said.

The pieces, among them a throne and two copper lions, had been {taken}(e5) as booty by [French](fre demonym) troops in [Abomey](abo event) in 1892. They were {sold}(e6) in [Marseille](mar event) to a tobacco merchant who {brought}(e6) them to [Bahia](bah event) in 1901, and were {found}(e7) in 2014 behind a wall in one of his warehouses at [Cachoeira](cac event).

[Benin](ben metonym) has asked for nothing so far. Its ambassador in [Brasília](bra mention), who {attended}(e1) the opening, said a {visit}(e8) by the objects to [Ouidah](oui event) was being discussed for 2021. "For the moment we are happy that they have a roof," he said.

The restoration {cost}(e9) 38 million reais, two thirds of it from the state development bank. It was {interrupted}(e9) in 2015, when the contractor in [São Paulo](saop mention) went {bankrupt}(e10), and again last September, when the {fire}(e11) that {destroyed}(e11) the National Museum in [Rio de Janeiro](rio event) led to new safety rules.

Some in the black movement would like a stronger role. A group of 60 members of Candomblé houses {demonstrated}(e12) at the entrance on Friday morning, demanding seats on the board; the mayor {received}(e13) six of them.

The show runs until October and then {goes}(e14) to [Recife](rec event) and [São Luís](sao event). Entry is free on Tuesdays.

Also on Friday, the state governor {laid}(e15) the first stone of a school of conservation in the suburb of [Plataforma](pla event), and airlines {announced}(e16) additional flights from [Lisbon](lis mention) and [Luanda](lua mention) for the winter.

---
places:
  sal: {name: Salvador, geonameid: 3450554, point: [-12.9756, -38.491]}
  atl: {name: Atlantic, point: [-10.0, -25.0], precision: area, radius_km: 2500}
  dah: {name: Benin, geonameid: 2395170, point: [9.5, 2.25], precision: country}
  com: {name: Comércio, point: [-12.97, -38.51]}
  abo: {name: Abomey, geonameid: 2395915, point: [7.1829, 1.9912]}
  mar: {name: Marseille, geonameid: 2995469, point: [43.297, 5.3811]}
  bah: {name: Bahia, geonameid: 3471168, point: [-12.3651, -41.8027], precision: division}
  cac: {name: Cachoeira, point: [-12.6, -38.96]}
  oui: {name: Ouidah, geonameid: 2392308, point: [6.3631, 2.0851]}
  pla: {name: Plataforma, point: [-12.9, -38.49]}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  lua: {name: Luanda, geonameid: 2240449, point: [-8.8368, 13.2343]}
  fre: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  sao: {name: São Luís, geonameid: 3388368, point: [-2.5297, -44.3028]}
  afr: {name: African, point: [2.0, 20.0], precision: area, radius_km: 4000}
  ben: {name: Benin, geonameid: 2395170, point: [9.5, 2.25], precision: country}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  saop: {name: São Paulo, geonameid: 3448439, point: [-23.5475, -46.6361]}
  rio: {name: Rio de Janeiro, geonameid: 3451190, point: [-22.9064, -43.1822]}
  rec: {name: Recife, geonameid: 3390760, point: [-8.0539, -34.8811]}
events:
  e1: {type: opening, places: [sal, com], start: 2019-03-29, end: 2019-03-29, date_precision: day, date_text: on Friday, status: happened, actors: the Museum of the Atlantic, main: true}
  e2: {type: closure, places: [sal], start: 2008, end: 2008, date_precision: year, date_text: Eleven years after, status: happened, actors: "", targets: it}
  e3: {type: exhibition, places: [sal], start: 2019-03-29, end: 2019-03-29, date_precision: day, date_text: on Friday, status: happened, actors: the Museum of the Atlantic, targets: 140 objects, main: true}
  e4: {type: exhibition, places: [com], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: robbery, places: [abo], start: 1892, end: 1892, date_precision: year, date_text: in 1892, status: happened, actors: French troops, targets: The pieces}
  e6: {type: deal, places: [mar, bah], start: 1901, end: 1901, date_precision: year, date_text: in 1901, status: happened, actors: a tobacco merchant, targets: The pieces}
  e7: {type: discovery, places: [cac], start: 2014, end: 2014, date_precision: year, date_text: in 2014, status: happened, actors: ""}
  e8: {type: visit, places: [oui], start: 2021, end: 2021, date_precision: year, date_text: for 2021, status: planned, actors: "", minor: true}
  e9: {type: construction, places: [sal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: layoffs, places: [], start: 2015, end: 2015, date_precision: year, date_text: in 2015, status: happened, actors: the contractor, minor: true}
  e11: {type: fire, places: [rio], start: 2018-09, end: 2018-09, date_precision: month, date_text: last September, status: happened, actors: "", targets: the National Museum}
  e12: {type: protest, places: [sal], start: 2019-03-29, end: 2019-03-29, date_precision: day, date_text: on Friday morning, status: happened, actors: A group of 60 members of Candomblé houses}
  e13: {type: meeting, places: [sal], start: 2019-03-29, end: 2019-03-29, date_precision: day, date_text: "", status: happened, actors: the mayor, targets: six of them, minor: true}
  e14: {type: exhibition, places: [rec, sao], start: 2019-10, end: 2019-10, date_precision: month, date_text: until October, status: planned, actors: ""}
  e15: {type: ceremony, places: [pla], start: 2019-03-29, end: 2019-03-29, date_precision: day, date_text: on Friday, status: happened, actors: the state governor, targets: the first stone of a school of conservation}
  e16: {type: statement, places: [], start: 2019-03-29, end: 2019-03-29, date_precision: day, date_text: on Friday, status: happened, actors: airlines, minor: true}
notes: ""
