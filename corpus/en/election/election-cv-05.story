---
id: election-cv-05
genre: election
country: CV
published: 2020-10-27
publisher: A Voz do Porto Grande
title: "How the islands {voted}(e1)"
---
Results of the municipal {elections}(e1) held on 25 October in [Cape Verde](cv event), as declared up to last night:

[Praia](pra event): opposition {gain}(e2), by 1,114 votes.
[Mindelo](min event) ([São Vicente](svi event)): {no majority}(e3). The incumbent needs one of the two citizens' lists, and neither will sit with the other.
[Ribeira Brava](rib event): {held}(e4). [Tarrafal de São Nicolau](tsn event): {lost}(e5), by 9.
[Sal](sal event): {held}(e6). The count at [Santa Maria](smr event) {stopped}(e7) for 40 minutes in a {power cut}(e7).
[Boa Vista](boa event): {gain}(e8) for a former diver of [Sal Rei](srei mention).
[Maio](mai event): {held}(e9). [Brava](bra event): too close; the second {recount}(e10) is tomorrow in [Nova Sintra](nsi event).
[Fogo](fog event): [São Filipe](sfi event) {held}(e11), [Mosteiros](mos event) {gained}(e12). Voters of [Chã das Caldeiras](cdc event), whose polling station was {buried}(e13) by the lava of 2014, voted in a tent.

Turnout was 58 per cent, down from 2016 on account, it is thought, of the virus. Emigrants in [Boston](bos mention), [Rotterdam](rot mention) and [Lisbon](lis mention) do not vote in local polls, but they telephoned.

In [Santa Catarina](sca event), inland from [Assomada](ass mention) market, a young man was {arrested}(e14) with 212 blank ballots in a rucksack. He told police he wanted paper.

[Praia](pra metonym) will {swear in}(e15) its new mayor on 17 November.

---
places:
  cv: {name: Cabo Verde, geonameid: 3374766, point: [16.0, -24.0], precision: country}
  pra: {name: Praia, geonameid: 3374333, point: [14.9315, -23.5125]}
  min: {name: Mindelo, geonameid: 3374462, point: [16.8901, -24.9804]}
  svi: {name: São Vicente, point: [16.85, -24.97], precision: area, radius_km: 9}
  rib: {name: Ribeira Brava, geonameid: 3374121, point: [16.6158, -24.2983]}
  tsn: {name: Tarrafal de São Nicolau, point: [16.57, -24.356], precision: near}
  sal: {name: Sal, point: [16.73, -22.93], precision: area, radius_km: 12}
  smr: {name: Santa Maria, geonameid: 3374218, point: [16.598, -22.9051]}
  boa: {name: Boa Vista, point: [16.1, -22.8], precision: area, radius_km: 15}
  srei: {name: Sal Rei, geonameid: 3374235, point: [16.1761, -22.9172]}
  mai: {name: Maio, point: [15.22, -23.16], precision: area, radius_km: 10}
  bra: {name: Brava, point: [14.85, -24.71], precision: area, radius_km: 5}
  nsi: {name: Nova Sintra, geonameid: 3374117, point: [14.8714, -24.6956]}
  fog: {name: Fogo, point: [14.93, -24.38], precision: area, radius_km: 13}
  sfi: {name: São Filipe, geonameid: 3374210, point: [14.8961, -24.4956]}
  mos: {name: Mosteiros, point: [15.03, -24.33], precision: near}
  cdc: {name: Chã das Caldeiras, point: [14.95, -24.36], precision: near}
  bos: {name: Boston, geonameid: 4930956, point: [42.3584, -71.0598]}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  sca: {name: Santa Catarina, geonameid: 3374226, point: [15.0918, -23.7027], precision: division}
  ass: {name: Assomada, geonameid: 3374888, point: [15.1, -23.6833]}
events:
  e1: {type: election, places: [cv], start: 2020-10-25, end: 2020-10-25, date_precision: day, date_text: on 25 October, status: happened, actors: "", main: true}
  e2: {type: election, places: [pra], start: 2020-10-25, end: 2020-10-25, date_precision: day, date_text: "", status: happened, actors: ""}
  e3: {type: election, places: [min], start: 2020-10-25, end: 2020-10-25, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: election, places: [rib], start: 2020-10-25, end: 2020-10-25, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: election, places: [tsn], start: 2020-10-25, end: 2020-10-25, date_precision: day, date_text: "", status: happened, actors: ""}
  e6: {type: election, places: [sal], start: 2020-10-25, end: 2020-10-25, date_precision: day, date_text: "", status: happened, actors: ""}
  e7: {type: outage, places: [smr], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: election, places: [boa], start: 2020-10-25, end: 2020-10-25, date_precision: day, date_text: "", status: happened, actors: ""}
  e9: {type: election, places: [mai], start: 2020-10-25, end: 2020-10-25, date_precision: day, date_text: "", status: happened, actors: ""}
  e10: {type: election, places: [nsi], start: 2020-10-28, end: 2020-10-28, date_precision: day, date_text: tomorrow, status: planned, actors: ""}
  e11: {type: election, places: [sfi], start: 2020-10-25, end: 2020-10-25, date_precision: day, date_text: "", status: happened, actors: ""}
  e12: {type: election, places: [mos], start: 2020-10-25, end: 2020-10-25, date_precision: day, date_text: "", status: happened, actors: ""}
  e13: {type: eruption, places: [cdc], start: 2014, end: 2014, date_precision: year, date_text: of 2014, status: happened, actors: ""}
  e14: {type: arrest, places: [sca], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: police, targets: a young man, main: true}
  e15: {type: appointment, places: [pra], start: 2020-11-17, end: 2020-11-17, date_precision: day, date_text: on 17 November, status: planned, actors: Praia}
notes: ""
