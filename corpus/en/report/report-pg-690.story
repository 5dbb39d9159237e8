---
id: report-pg-690
genre: report
country: PG
published: 2019-10-17
publisher: Coral Sea Business
title: "[PNG](png metonym) landowners {shut}(e1) [Hides](hid event) gas wells, want talks in [Port Moresby](por event)"
---
Landowners have {blocked}(e1) access to seven gas wells at [Hides](hid event) in [Hela Province](hel event), threatening supply to the export plant outside [Port Moresby](por mention).

They {felled}(e1) trees across the only road from [Komo](kom mention) airfield on Monday. Production has not been affected so far, the operator said on Wednesday, but non-essential staff were being {flown out}(e2) to [Mount Hagen](mou event).

The group says 500 million kina in royalties has been {held}(e3) in trust accounts since 2014. Its chairman, Tobias Haluya, gave Prime Minister James Kora until October 28 to {meet}(e4) them. "Not in a hotel in [Singapore](sin mention). Here, or in [Tari](tar event)," he said.

Kora, who was in [Canberra](can event) to {sign}(e5) a loan of 300 million US dollars from [Australia](aus metonym), {promised}(e6) to send a minister.

Police in [Tari](tar mention) are stretched. In July, 24 people, among them two pregnant women, were {massacred}(e7) at [Karida](kar event) in a tribal feud, and the two mobile squads sent from [Goroka](gor mention) afterwards have gone home.

The dispute may complicate {negotiations}(e8) over a second gas project, in [Gulf Province](gul event), which are to {resume}(e8) in [Port Moresby](por event) on November 4. A {vote}(e9) by [Bougainville](bou metonym) on independence follows later that month.

The field {went silent}(e10) once before, for seven weeks, after the {earthquake}(e11) of February 2018 that {killed}(e11) more than 150 people in the highlands around [Mendi](men event).

---
places:
  png: {name: Papua New Guinea, geonameid: 2088628, point: [-6.0, 147.0], precision: country}
  hid: {name: Hides, point: [-6.0, 142.8], precision: near}
  hel: {name: Hela Province, point: [-5.9, 142.9], precision: area, radius_km: 60}
  kom: {name: Komo, point: [-6.07, 142.86]}
  mou: {name: Mount Hagen, geonameid: 2090409, point: [-5.8575, 144.2306]}
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
  tar: {name: Tari, point: [-5.85, 142.95]}
  kar: {name: Karida, point: [-5.77, 142.95]}
  gor: {name: Goroka, geonameid: 2096742, point: [-6.085, 145.3867]}
  gul: {name: Gulf Province, point: [-7.3, 144.5], precision: area, radius_km: 100}
  bou: {name: Bougainville, point: [-6.2, 155.2], precision: area, radius_km: 80}
  men: {name: Mendi, geonameid: 2090990, point: [-6.1475, 143.6563]}
  por: {name: Port Moresby, geonameid: 2088122, point: [-9.4772, 147.1509]}
  can: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
events:
  e1: {type: protest, places: [hid, hel], start: 2019-10-14, end: 2019-10-14, date_precision: day, date_text: on Monday, status: happened, actors: Landowners, targets: seven gas wells, main: true}
  e2: {type: displacement, places: [mou, hid], start: 2019-10-16, end: 2019-10-16, date_precision: day, date_text: on Wednesday, status: happened, actors: "", targets: non-essential staff}
  e3: {type: decision, places: [], start: 2014, end: 2019, date_precision: year, date_text: since 2014, status: happened, actors: "", targets: 500 million kina in royalties, minor: true}
  e4: {type: meeting, places: [tar], start: 2019-10-28, end: 2019-10-28, date_precision: day, date_text: until October 28, status: threatened, actors: Prime Minister James Kora, targets: them, minor: true}
  e5: {type: agreement, places: [can], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Kora, targets: a loan of 300 million US dollars}
  e6: {type: statement, places: [can], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Kora, minor: true}
  e7: {type: killing, places: [kar], start: 2019-07, end: 2019-07, date_precision: month, date_text: In July, killed: 24, status: happened, actors: "", targets: 24 people}
  e8: {type: meeting, places: [por, gul], start: 2019-11-04, end: 2019-11-04, date_precision: day, date_text: on November 4, status: planned, actors: ""}
  e9: {type: election, places: [bou], start: 2019-11, end: 2019-11, date_precision: month, date_text: later that month, status: planned, actors: Bougainville}
  e10: {type: closure, places: [hid], start: 2018, end: 2018, date_precision: year, date_text: once before, status: happened, actors: "", minor: true}
  e11: {type: earthquake, places: [men], start: 2018-02, end: 2018-02, date_precision: month, date_text: of February 2018, killed: 150, killed_qualifier: at_least, status: happened, actors: ""}
notes: ""
