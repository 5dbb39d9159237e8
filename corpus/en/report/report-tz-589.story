---
id: report-tz-589
genre: report
country: TZ
published: 2025-10-11
publisher: Pan-Africa Sport Service
title: "African qualifiers: [Ghana](gha metonym) close in as [Zambia](zam metonym) and [Togo](tog metonym) {miss out}(e1)"
---
Kofi Bonsu {scored}(e2) twice as [Ghana](gha metonym) {beat}(e2) the [Central African Republic](cen metonym) 4-0 in [Meknes](mek event) on Friday to move within a point of next year's finals, while [Zambia](zam metonym)'s hopes {ended}(e1) with a 1-0 home {defeat}(e3) by [Tanzania](tan metonym).

The {game}(e2) was held in [Morocco](mor event) because the stadium in [Bangui](ban mention) does not meet African football's standards. Bonsu, who {joined}(e4) [Brighton](bri metonym) from [Nordsjaelland](nor metonym) in August for 24 million euros, {struck}(e2) after 12 and 51 minutes.

In [Ndola](ndo event), a {header}(e3) by Hamisi Mbaga in the 88th minute gave [Tanzania](tan metonym) only their second {win}(e3) on [Zambian](zamb demonym) soil. Home fans {threw}(e5) bottles at the officials after the whistle and police {fired}(e5) tear gas outside the ground; the [Copperbelt](cop metonym org) command said eight people had been {detained}(e6).

"I take the blame," said [Zambia](zam metonym)'s [Israeli](isr demonym) coach Ron Katz, whose future will be {discussed}(e7) at a federation {meeting}(e7) in [Lusaka](lus event) on Tuesday.

[Togo](tog metonym) {drew}(e8) 1-1 with [South Sudan](sou metonym) in [Lomé](lom event) and can no longer finish second. [Mauritania](mau metonym) {held}(e9) [DR Congo](drc metonym) to a goalless {draw}(e9) in [Nouadhibou](nou event), a result that suits [Senegal](sen metonym), who {play}(e10) in [Juba](jub event) on Tuesday.

Elsewhere, the {match}(e11) between [Niger](nig metonym) and [Congo](con metonym) was {called off}(e11) for the second time this year, after the visitors' federation was again {suspended}(e12) by FIFA over the dismissal of its president. [Niger](nig metonym) had been due to play in [Berkane](ber event).

[Cape Verde](cap metonym), an archipelago of about half a million people, need one more victory. They {host}(e13) [Eswatini](esw metonym) in [Praia](pra event) on Monday, which the government has {declared}(e14) a half-day holiday. Organisers {sold}(e15) all 15,000 tickets within four hours on Thursday; queues formed as far away as [Mindelo](min mention), where ferries to [Santiago](san mention) are fully booked.

Teams from the continent have reached the semi-finals only once, when [Morocco](mor metonym) {did so}(e19) in [Qatar](qat event) in 2022. [Africa](afr mention) will have nine guaranteed places at the 2026 {tournament}(e16) in the [United States](uni event), [Canada](can event) and [Mexico](mex event).

[Egypt](egy metonym)'s veteran goalkeeper Sherif El-Masri, 41, {announced}(e17) in [Cairo](cai event) on Friday that he would {retire}(e18) after the finals.

---
places:
  gha: {name: Ghana, geonameid: 2300660, point: [8.1, -1.2], precision: country}
  zam: {name: Zambia, geonameid: 895949, point: [-14.33333, 28.5], precision: country}
  tog: {name: Togo, geonameid: 2363686, point: [8.66667, 1.08333], precision: country}
  mek: {name: Meknes, geonameid: 2542715, point: [33.8935, -5.5473]}
  bri: {name: Brighton, geonameid: 2654710, point: [50.8284, -0.1395]}
  nor: {name: Nordsjaelland, point: [55.84, 12.37]}
  ndo: {name: Ndola, geonameid: 901344, point: [-12.9587, 28.6366]}
  cop: {name: Copperbelt, geonameid: 917524, point: [-13.1044, 27.9272], precision: division}
  drc: {name: Democratic Republic of the Congo, geonameid: 203312, point: [-2.5, 23.5], precision: country}
  con: {name: Republic of the Congo, geonameid: 2260494, point: [-1.0, 15.5], precision: country}
  nou: {name: Nouadhibou, geonameid: 2377457, point: [20.9419, -17.0384]}
  ber: {name: Berkane, geonameid: 2555467, point: [34.92, -2.32]}
  min: {name: Mindelo, geonameid: 3374462, point: [16.8901, -24.9804]}
  san: {name: Santiago, point: [15.07, -23.63], precision: area, radius_km: 30}
  afr: {name: Africa, point: [2.0, 20.0], precision: area, radius_km: 4000}
  cen: {name: Central African Republic, geonameid: 239880, point: [7.0, 21.0], precision: country}
  tan: {name: Tanzania, geonameid: 149590, point: [-6.0, 35.0], precision: country}
  mor: {name: Morocco, geonameid: 2542007, point: [32.0, -6.0], precision: country}
  ban: {name: Bangui, geonameid: 2389853, point: [4.3612, 18.555]}
  zamb: {name: Zambia, geonameid: 895949, point: [-14.33333, 28.5], precision: country}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  lus: {name: Lusaka, geonameid: 909137, point: [-15.4067, 28.2871]}
  sou: {name: South Sudan, geonameid: 7909807, point: [7.5, 30.0], precision: country}
  lom: {name: Lomé, geonameid: 2365267, point: [6.1287, 1.2215]}
  mau: {name: Mauritania, geonameid: 2378080, point: [20.25, -10.5], precision: country}
  sen: {name: Senegal, geonameid: 2245662, point: [14.5, -14.25], precision: country}
  jub: {name: Juba, geonameid: 373303, point: [4.8517, 31.5825]}
  nig: {name: Niger, geonameid: 2440476, point: [18.0, 9.0], precision: country}
  cap: {name: Cabo Verde, geonameid: 3374766, point: [16.0, -24.0], precision: country}
  esw: {name: Eswatini, geonameid: 934841, point: [-26.5, 31.5], precision: country}
  pra: {name: Praia, geonameid: 3374333, point: [14.9315, -23.5125]}
  qat: {name: Qatar, geonameid: 289688, point: [25.5, 51.25], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  cai: {name: Cairo, geonameid: 360630, point: [30.0626, 31.2497]}
events:
  e1: {type: match, places: [ndo], start: 2025-10-10, end: 2025-10-10, date_precision: day, date_text: on Friday, status: happened, actors: Zambia and Togo, main: true}
  e2: {type: match, places: [mek], start: 2025-10-10, end: 2025-10-10, date_precision: day, date_text: on Friday, status: happened, actors: Ghana, targets: the Central African Republic, main: true}
  e3: {type: match, places: [ndo], start: 2025-10-10, end: 2025-10-10, date_precision: day, date_text: on Friday, status: happened, actors: Tanzania, targets: Zambia, main: true}
  e4: {type: career, places: [bri], start: 2025-08, end: 2025-08, date_precision: month, date_text: in August, status: happened, actors: Bonsu, targets: Brighton, minor: true}
  e5: {type: riot, places: [ndo], start: 2025-10-10, end: 2025-10-10, date_precision: day, date_text: "", status: happened, actors: Home fans, targets: the officials}
  e6: {type: arrest, places: [ndo], start: 2025-10-10, end: 2025-10-10, date_precision: day, date_text: "", arrested: 8, status: happened, actors: "", targets: eight people}
  e7: {type: meeting, places: [lus], start: 2025-10-14, end: 2025-10-14, date_precision: day, date_text: on Tuesday, status: planned, actors: federation}
  e8: {type: match, places: [lom], start: 2025-10-10, end: 2025-10-10, date_precision: day, date_text: "", status: happened, actors: Togo, targets: South Sudan}
  e9: {type: match, places: [nou], start: 2025-10-10, end: 2025-10-10, date_precision: day, date_text: "", status: happened, actors: Mauritania, targets: DR Congo}
  e10: {type: match, places: [jub], start: 2025-10-14, end: 2025-10-14, date_precision: day, date_text: on Tuesday, status: planned, actors: Senegal}
  e11: {type: match, places: [ber], start: 2025-10-10, end: 2025-10-10, date_precision: day, date_text: "", status: happened, negated: true, actors: Niger, targets: Congo}
  e12: {type: sanction, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: FIFA, targets: "the visitors' federation"}
  e13: {type: match, places: [pra], start: 2025-10-13, end: 2025-10-13, date_precision: day, date_text: on Monday, status: planned, actors: They, targets: Eswatini}
  e14: {type: decision, places: [pra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the government, targets: a half-day holiday, minor: true}
  e15: {type: deal, places: [pra], start: 2025-10-09, end: 2025-10-09, date_precision: day, date_text: on Thursday, status: happened, actors: Organisers, targets: "all 15,000 tickets", minor: true}
  e16: {type: match, places: [uni, can, mex], start: 2026, end: 2026, date_precision: year, date_text: 2026, status: planned, actors: "", minor: true}
  e17: {type: statement, places: [cai], start: 2025-10-10, end: 2025-10-10, date_precision: day, date_text: on Friday, status: happened, actors: Sherif El-Masri, minor: true}
  e19: {type: match, places: [qat], start: 2022, end: 2022, date_precision: year, date_text: in 2022, status: happened, actors: Morocco, minor: true}
  e18: {type: career, places: [], start: 2026, end: 2026, date_precision: year, date_text: after the finals, status: planned, actors: Sherif El-Masri}
notes: ""
