---
id: report-mz-110
genre: report
country: MZ
published: 2024-05-12
publisher: Zambezi Weekly
title: "Insurgents {leave}(e1) [Macomia](mac event) after two-day occupation"
---
Islamist fighters who {stormed}(e2) the northern [Mozambican](moz demonym) town of [Macomia](mac event) on Friday had {gone}(e1) by Saturday night, taking with them food from a dozen shops and at least ten vehicles of aid groups, residents and officials said on Sunday.

More than a hundred men, some of them boys, {came}(e2) in from three directions at about 4:45 a.m. "They did not touch the people; they wanted rice," said a health worker who spent two nights in a maize field.

The army, which has a company in the town, {lost}(e2) at least ten soldiers, according to two security sources; the defence ministry spoke of one. [South African](sou demonym) troops of the regional mission SAMIM, who are packing up to leave by July, {came}(e3) to help from their base outside [Macomia](mac event) and {withdrew}(e3) under fire. Helicopters flew from [Pemba](pem mention).

Around 700 people have {reached}(e4) [Awasse](awa event) and [Mueda](mue event), says the International Organization for Migration. Doctors Without Borders {suspended}(e5) work in the district.

It is the most serious {attack}(e2) in [Cabo Delgado](cab event) since that on [Palma](pal event) in March 2021, when dozens {died}(e6) and the [French](fre demonym) firm TotalEnergies {stopped}(e7) a $20 billion gas project, which it would like to {resume}(e8) this year. Since January the group, which calls itself Islamic State [Mozambique](moza metonym org), has {crossed}(e9) the [Lúrio](lur event) into [Nampula](nam event) province, where it {burned}(e10) a church at [Mazeze](maz event) and a primary school in [Eráti](era event) district last month.

About 110,000 people have been {displaced}(e11) this year, chiefly from [Chiúre](chi event).

[Rwanda](rwa metonym), with 2,500 men around [Palma](pal event) and [Mocímboa da Praia](moc event), has {promised}(e12) more. In [Maputo](map event), the president {told}(e13) a {congress}(e14) of the ruling party on Friday that the armed forces were "in combat at this moment".

---
places:
  mac: {name: Macomia, point: [-12.25, 40.13]}
  pem: {name: Pemba, geonameid: 1028918, point: [-12.974, 40.5177]}
  awa: {name: Awasse, point: [-11.5, 40.0], precision: near}
  mue: {name: Mueda, geonameid: 1036263, point: [-11.6628, 39.5506]}
  cab: {name: Cabo Delgado, geonameid: 1051823, point: [-12.51, 39.3146], precision: division}
  pal: {name: Palma, point: [-10.775, 40.473]}
  lur: {name: Lúrio, point: [-13.5, 40.4], precision: near}
  nam: {name: Nampula Province, geonameid: 1033354, point: [-14.9497, 38.7815], precision: division}
  maz: {name: Mazeze, point: [-13.6, 39.9], precision: near}
  era: {name: Eráti, point: [-13.8, 39.9], precision: area, radius_km: 40}
  chi: {name: Chiúre, point: [-13.42, 39.83]}
  rwa: {name: Rwanda, geonameid: 49518, point: [-2.0, 30.0], precision: country}
  moz: {name: Mozambique, geonameid: 1036973, point: [-18.25, 35.0], precision: country}
  sou: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  fre: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  moza: {name: Mozambique, geonameid: 1036973, point: [-18.25, 35.0], precision: country}
  moc: {name: Mocímboa da Praia, geonameid: 1024699, point: [-11.3517, 40.3516]}
  map: {name: Maputo, geonameid: 1040652, point: [-25.9655, 32.5832]}
events:
  e1: {type: other, places: [mac], start: 2024-05-11, end: 2024-05-11, date_precision: day, date_text: by Saturday night, status: happened, actors: Islamist fighters, main: true}
  e2: {type: attack, places: [mac, cab], start: 2024-05-10, end: 2024-05-10, date_precision: day, date_text: on Friday, killed: 10, killed_qualifier: at_least, status: happened, actors: Islamist fighters, targets: the northern Mozambican town of Macomia, main: true}
  e3: {type: battle, places: [mac], start: 2024-05-10, end: 2024-05-10, date_precision: day, date_text: "", status: happened, actors: South African troops of the regional mission SAMIM}
  e4: {type: displacement, places: [awa, mue], start: null, end: null, date_precision: unknown, date_text: "", displaced: 700, displaced_qualifier: about, status: happened, actors: Around 700 people, main: true}
  e5: {type: closure, places: [mac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Doctors Without Borders, targets: work in the district}
  e6: {type: attack, places: [pal], start: 2021-03, end: 2021-03, date_precision: month, date_text: in March 2021, killed: 24, killed_qualifier: at_least, status: happened, actors: ""}
  e7: {type: closure, places: [pal], start: 2021-03, end: 2021-03, date_precision: month, date_text: in March 2021, status: happened, actors: the French firm TotalEnergies, targets: "a $20 billion gas project"}
  e8: {type: opening, places: [pal], start: 2024, end: 2024, date_precision: year, date_text: this year, status: planned, actors: it, targets: "a $20 billion gas project"}
  e9: {type: other, places: [lur, nam], start: 2024-01, end: 2024-05, date_precision: month, date_text: Since January, status: happened, actors: the group, targets: Nampula province}
  e10: {type: fire, places: [maz, era], start: 2024-04, end: 2024-04, date_precision: month, date_text: last month, status: happened, actors: it, targets: a church}
  e11: {type: displacement, places: [chi], start: 2024, end: 2024, date_precision: year, date_text: this year, displaced: 110000, displaced_qualifier: about, status: happened, actors: "", targets: "About 110,000 people"}
  e12: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Rwanda}
  e13: {type: statement, places: [map], start: 2024-05-10, end: 2024-05-10, date_precision: day, date_text: on Friday, status: happened, actors: the president, minor: true}
  e14: {type: meeting, places: [map], start: 2024-05-10, end: 2024-05-10, date_precision: day, date_text: on Friday, status: happened, actors: the ruling party, minor: true}
notes: ""
