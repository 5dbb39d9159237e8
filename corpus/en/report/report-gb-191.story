---
id: report-gb-191
genre: report
country: GB
published: 2021-05-07
publisher: Yorkshire Coast Mercury
title: "Rescuers 'had never seen a swell like it' off [Filey](fil event)"
---
Three people were {taken}(e2) to hospital after their pleasure boat {hit}(e1) rocks off [Filey Brigg](file event) on bank holiday Monday.

The 6.5m Sea Otter, with a family from the [Wakefield](wak mention) area on board, {lost}(e1) engine power at about 2.20pm and was {driven}(e1) onto the south side of the [Brigg](file event) by a northerly swell.

[Filey](fil metonym org) inshore lifeboat, which had been {out}(e3) to a paddleboarder at [Hunmanby Gap](hun event) half an hour earlier, {reached}(e2) the scene within nine minutes. The [Scarborough](sca metonym org) all-weather boat and the Coastguard helicopter from [Humberside](hum mention) were also {sent}(e2).

Two boys aged 8 and 11 and their grandfather were {winched}(e2) off and {flown}(e2) to [Scarborough](sca event) Hospital. All are said to be comfortable. Their father {swam}(e2) ashore.

Volunteer helm Craig Tindall-Boyes said: "In 22 years I'd never seen a swell like it with so little wind. Fair play to the lads in the boat, they'd all got lifejackets on and they'd {called}(e2) straight away."

The wreck {broke up}(e1) overnight. Members of [Filey](fil metonym org) Sea Fishing Club and staff from [Flamborough](fla metonym org) Marine were {collecting}(e4) debris on the beach as far as [Reighton Sands](rei event) on Tuesday.

Lifeboats along the coast have had their busiest spring for a decade, with holidays abroad ruled out. [Bridlington](bri metonym org)'s was {launched}(e5) four times over the weekend, twice to people cut off at [Thornwick Bay](tho event) and once to a kite surfer off [Barmston](bar event) who turned out to be safe at home in [Driffield](dri mention). At [Staithes](sta event) on Saturday a walker, 57, {fell}(e6) 30ft and {broke}(e6) a leg.

[Whitby](whi event) will {welcome}(e7) its new £2.3m lifeboat, the Lois Ivan, later this year. The crew will {train}(e8) in [Poole](poo event) from September.

The RNLI reminds visitors to the coast to check the tide tables.

---
places:
  fil: {name: Filey, geonameid: 2649463, point: [54.21, -0.2892]}
  file: {name: Filey Brigg, point: [54.216, -0.26], precision: near}
  wak: {name: Wakefield, geonameid: 2634910, point: [53.6833, -1.4977]}
  hun: {name: Hunmanby Gap, point: [54.18, -0.26], precision: near}
  sca: {name: Scarborough, geonameid: 2638419, point: [54.2797, -0.4044]}
  hum: {name: Humberside, point: [53.58, -0.35], precision: near}
  fla: {name: Flamborough, point: [54.12, -0.12]}
  rei: {name: Reighton Sands, point: [54.16, -0.25], precision: near}
  bri: {name: Bridlington, geonameid: 2654728, point: [54.0831, -0.1919]}
  tho: {name: Thornwick Bay, point: [54.13, -0.11], precision: near}
  bar: {name: Barmston, point: [54.01, -0.23]}
  dri: {name: Driffield, geonameid: 2648120, point: [54.0061, -0.445]}
  sta: {name: Staithes, point: [54.56, -0.79]}
  whi: {name: Whitby, geonameid: 2634135, point: [54.4877, -0.615]}
  poo: {name: Poole, geonameid: 2640101, point: [50.7143, -1.9846]}
events:
  e1: {type: sea_accident, places: [fil, file], start: 2021-05-03, end: 2021-05-03, date_precision: day, date_text: at about 2.20pm, injured: 3, status: happened, actors: "", targets: their pleasure boat, main: true}
  e2: {type: rescue, places: [file, sca], start: 2021-05-03, end: 2021-05-03, date_precision: day, date_text: on bank holiday Monday, status: happened, actors: Filey inshore lifeboat, targets: Two boys aged 8 and 11 and their grandfather, main: true}
  e3: {type: rescue, places: [hun], start: 2021-05-03, end: 2021-05-03, date_precision: day, date_text: half an hour earlier, status: happened, actors: "", minor: true}
  e4: {type: construction, places: [rei, fil], start: 2021-05-04, end: 2021-05-04, date_precision: day, date_text: on Tuesday, status: happened, actors: Members of Filey Sea Fishing Club, targets: debris, minor: true}
  e5: {type: rescue, places: [tho, bar, bri], start: 2021-05-01, end: 2021-05-03, date_precision: day, date_text: over the weekend, status: happened, actors: ""}
  e6: {type: other_accident, places: [sta], start: 2021-05-01, end: 2021-05-01, date_precision: day, date_text: on Saturday, injured: 1, status: happened, actors: "", targets: a walker}
  e7: {type: opening, places: [whi], start: 2021, end: 2021, date_precision: year, date_text: later this year, status: planned, actors: "", targets: "its new £2.3m lifeboat"}
  e8: {type: education, places: [poo], start: 2021-09, end: 2021-09, date_precision: month, date_text: from September, status: planned, actors: The crew, minor: true}
notes: ""
