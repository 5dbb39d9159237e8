---
id: report-ug-742
genre: report
country: UG
published: 2026-06-02
publisher: Equator Daily
title: "Anthrax {kills}(e1) 11 in [Amudat](amu event) as ban on meat {extended}(e2) to [Karamoja](kar event) markets"
---
[KAMPALA](kam dateline), June 2. Eleven people have {died}(e1) of anthrax in the north-eastern [Ugandan](ugan demonym) district of [Amudat](amu event) since mid-May after {eating}(e1) meat of animals that were {found dead}(e3), health officials said on Tuesday.

Fifty-seven others have {fallen ill}(e1), most with blackened sores on hands and faces, and 22 of them are being {treated}(e4) at the mission hospital in [Amudat](amu event) and at [Moroto](mor event). The {infection}(e1) was {confirmed}(e5) by the virus institute in [Entebbe](ent event) last Thursday.

"A cow is worth two million shillings. When it dies, people see meat, not a disease," said Dr Lokiru Apalia, the district health officer.

The agriculture ministry on Monday {extended}(e2) a ban on the sale and movement of cattle, in force in [Amudat](amu event) since 22 May, to [Nakapiripirit](nak event), [Moroto](mor event) and [Kotido](kot event). Markets in [Namalu](nam event) and [Lolachat](lol event) were {shut}(e2). Some 40,000 doses of animal vaccine were {flown}(e6) to [Soroti](sor event) over the weekend from a laboratory in [Bishoftu](bis mention), [Ethiopia](eth mention); teams {started}(e7) with herds along the [Kanyangareng](kan event) river.

Across the border in [Kenya](ken event), where the Pokot graze their animals in the dry season, [West Pokot](wes event) county has {reported}(e8) six {cases}(e8) around [Alale](ala event) but no {deaths}(e8). The two governments' veterinary services {met}(e9) in [Kitale](kit event) on Friday.

It is the third {outbreak}(e10) in [Uganda](uga event) in as many years. At least 17 people {died}(e10) in [Kyotera](kyo event), in the south, in November 2023, when residents had first {blamed}(e11) witchcraft, and a smaller one in [Ibanda](iba event) in 2024 was {traced}(e12) to a butcher in [Mbarara](mba mention). In 2010, 87 hippos were {killed}(e13) by the bacterium in [Queen Elizabeth National Park](que event).

Hunger makes it harder to refuse the meat. The rains have {failed}(e14) in much of [Karamoja](kar event) for two seasons, and the World Food Programme {cut}(e15) rations in April by half.

The crisis has also sharpened quarrels over stock. Raiders {took}(e16) 140 goats from a kraal near [Loroo](lor event) on Saturday, {killing}(e16) a boy of 13, and the army said it had {shot}(e17) two suspects on Sunday and {seized}(e17) three guns at [Katikekile](kat event). Soldiers have {collected}(e18) more than 1,200 rifles since a disarmament drive {resumed}(e18) in 2021.

Burial of the animals goes on. [Amudat](amu metonym)'s chairman, Philip Lokwameri, {asked}(e19) on local radio for lime, spades and diesel.

---
places:
  uga: {name: Uganda, geonameid: 226074, point: [1.25, 32.5], precision: country}
  amu: {name: Amudat, point: [1.95, 34.95]}
  kar: {name: Karamoja, point: [2.7, 34.2], precision: area, radius_km: 120}
  mor: {name: Moroto, point: [2.53, 34.67]}
  ent: {name: Entebbe, geonameid: 233508, point: [0.0562, 32.4795]}
  nak: {name: Nakapiripirit, point: [1.92, 34.72]}
  kot: {name: Kotido, geonameid: 230617, point: [2.9806, 34.1331]}
  nam: {name: Namalu, point: [1.81, 34.62]}
  lol: {name: Lolachat, point: [2.0, 34.6], precision: near}
  sor: {name: Soroti, geonameid: 226234, point: [1.7146, 33.6111]}
  bis: {name: Bishoftu, point: [8.75, 38.98]}
  kan: {name: Kanyangareng, point: [2.2, 34.95], precision: near}
  wes: {name: West Pokot, point: [1.6, 35.2], precision: division}
  ala: {name: Alale, point: [2.25, 35.0], precision: near}
  kit: {name: Kitale, geonameid: 191220, point: [1.0157, 35.0062]}
  kyo: {name: Kyotera, point: [-0.63, 31.54]}
  iba: {name: Ibanda, point: [-0.13, 30.49]}
  mba: {name: Mbarara, geonameid: 229268, point: [-0.6047, 30.6485]}
  que: {name: Queen Elizabeth National Park, point: [-0.2, 30.0], precision: area, radius_km: 40}
  lor: {name: Loroo, point: [2.15, 34.85], precision: near}
  kat: {name: Katikekile, point: [2.4, 34.75], precision: near}
  ugan: {name: Uganda, geonameid: 226074, point: [1.25, 32.5], precision: country}
  kam: {name: Kampala, geonameid: 232422, point: [0.3163, 32.5822]}
  eth: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
events:
  e1: {type: outbreak, places: [amu], start: 2026-05, end: 2026-06, date_precision: month, date_text: since mid-May, killed: 11, status: happened, actors: "", targets: Eleven people, main: true}
  e2: {type: decision, places: [amu, nak, mor, kot, nam, lol], start: 2026-06-01, end: 2026-06-01, date_precision: day, date_text: on Monday, status: happened, actors: The agriculture ministry, targets: the sale and movement of cattle, main: true}
  e3: {type: death, places: [amu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: animals, minor: true}
  e4: {type: medical, places: [amu, mor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 22 of them, minor: true}
  e5: {type: investigation, places: [ent], start: 2026-05-28, end: 2026-05-28, date_precision: day, date_text: last Thursday, status: happened, actors: the virus institute, minor: true}
  e6: {type: aid, places: [sor], start: 2026-05-30, end: 2026-05-31, date_precision: day, date_text: over the weekend, status: happened, actors: "", targets: "Some 40,000 doses of animal vaccine"}
  e7: {type: medical, places: [kan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: teams, targets: herds}
  e8: {type: outbreak, places: [wes, ala], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: meeting, places: [kit], start: 2026-05-29, end: 2026-05-29, date_precision: day, date_text: on Friday, status: happened, actors: "The two governments' veterinary services"}
  e10: {type: outbreak, places: [kyo], start: 2023-11, end: 2023-11, date_precision: month, date_text: in November 2023, killed: 17, killed_qualifier: at_least, status: happened, actors: "", targets: At least 17 people}
  e11: {type: statement, places: [kyo], start: 2023-11, end: 2023-11, date_precision: month, date_text: "", status: happened, actors: residents, targets: witchcraft, minor: true}
  e12: {type: outbreak, places: [iba], start: 2024, end: 2024, date_precision: year, date_text: in 2024, status: happened, actors: a butcher}
  e13: {type: outbreak, places: [que], start: 2010, end: 2010, date_precision: year, date_text: In 2010, status: happened, actors: the bacterium, targets: 87 hippos}
  e14: {type: drought, places: [kar], start: null, end: null, date_precision: unknown, date_text: for two seasons, status: happened, actors: The rains}
  e15: {type: aid, places: [kar], start: 2026-04, end: 2026-04, date_precision: month, date_text: in April, status: happened, actors: the World Food Programme, targets: rations}
  e16: {type: robbery, places: [lor], start: 2026-05-30, end: 2026-05-30, date_precision: day, date_text: on Saturday, killed: 1, status: happened, actors: Raiders, targets: 140 goats}
  e17: {type: raid, places: [kat], start: 2026-05-31, end: 2026-05-31, date_precision: day, date_text: on Sunday, status: happened, actors: the army, targets: three guns}
  e18: {type: raid, places: [kar], start: 2021, end: 2026, date_precision: year, date_text: since, status: happened, actors: Soldiers, targets: "more than 1,200 rifles", minor: true}
  e19: {type: statement, places: [amu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "chairman, Philip Lokwameri", minor: true}
notes: ""
