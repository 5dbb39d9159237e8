---
id: report-sy-44
genre: report
country: SY
published: 2020-02-28
publisher: Orient Monitor Live
title: "AT A GLANCE: [Idlib](idl event), Friday"
---
18:40 That is all for today. At least 34 [Turkish](tur demonym) soldiers have been {killed}(e1) since Thursday afternoon, when an air {strike}(e1) {hit}(e1) a building at [Balyun](bal event) in which an infantry battalion had taken cover. It is [Ankara](ank metonym)'s heaviest loss in one day in [Syria](syr event).

17:55 The UN Security Council will {meet}(e2) in [New York](new event) within the hour at the request of [Britain](bri metonym), [Germany](ger metonym), [France](fra metonym) and others.

16:30 [Greece](gre metonym) has {closed}(e3) the crossing at [Kastanies](kas event). About 300 migrants, many of them [Afghans](afg demonym) and [Pakistanis](pak demonym), {arrived}(e4) at [Pazarkule](paz event), on the other side, during the morning after [Turkish](tur demonym) officials said that police would no longer stop them. Others are {walking}(e4) towards the [Bulgarian](bul demonym) border at [Kapıkule](kap mention) or {waiting}(e4) for boats at [Ayvacık](ayv event), facing [Lesbos](les mention).

15:10 The [Turkish](tur demonym) and [Russian](rus demonym) presidents have {spoken}(e5) by telephone and may {meet}(e6) next week, the Kremlin says. [Moscow](mos metonym) {denies}(e7) that its aircraft took part in the {raid}(e1).

14:20 Our correspondent Rania Shahin reports from [Sarmada](sar event): "The rebels, with [Turkish](tur demonym) guns behind them, {took}(e8) back [Saraqib](sara event) yesterday and have {cut}(e8) the M5 motorway for the second time in a month. But further south they are losing villages by the hour: [Kafr Nabl](kaf event) and [Hass](has event) {fell}(e9) on Tuesday and Wednesday."

12:45 Two [Russian](rus demonym) frigates have {passed}(e10) the [Bosphorus](bos event) on their way from [Sevastopol](sev mention) to [Tartus](tar mention).

11:30 Families of the soldiers are being {informed}(e11) in [Kilis](kil event), [Kahramanmaraş](kah event) and [Osmaniye](osm event). A first {funeral}(e12) will be held tomorrow in [Adana](ada event). The Governor of [Hatay](hat metonym) says 36 men are in {hospital}(e13) in [Reyhanlı](rey event).

10:15 [Turkey](turk metonym) {claims}(e14) to have {destroyed}(e15) five government helicopters, 23 tanks and a chemical weapons depot south of [Aleppo](ale event) in {retaliation}(e15). The Observatory, a monitoring group based in [Coventry](cov mention), counts 16 dead government troops. We could not verify either figure.

09:00 What has happened so far: since the {offensive}(e16) by [Damascus](dam metonym) {began}(e16) on 1 December, some 948,000 people have {fled}(e17) their homes in [Idlib](idl event) and western [Aleppo](ale event), more than in any other period of the nine-year {war}(e18). Most are stuck along the closed frontier between [Atmeh](atm event) and [Bab al-Hawa](bab event), where seven children have {frozen}(e19) to death.

---
places:
  idl: {name: Idlib, geonameid: 169389, point: [35.9306, 36.6339]}
  bal: {name: Balyun, point: [35.7, 36.53]}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  kas: {name: Kastanies, point: [41.65, 26.48]}
  afg: {name: Afghanistan, geonameid: 1149361, point: [33.0, 66.0], precision: country}
  pak: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
  paz: {name: Pazarkule, point: [41.66, 26.5]}
  kap: {name: Kapıkule, point: [41.72, 26.36]}
  ayv: {name: Ayvacık, point: [39.6, 26.4]}
  les: {name: Lesbos, point: [39.2, 26.3], precision: area, radius_km: 30}
  sar: {name: Sarmada, point: [36.18, 36.72]}
  sara: {name: Saraqib, point: [35.86, 36.8]}
  kaf: {name: Kafr Nabl, point: [35.61, 36.56]}
  has: {name: Hass, point: [35.61, 36.6]}
  bos: {name: Bosphorus, point: [41.1, 29.06], precision: area, radius_km: 15}
  sev: {name: Sevastopol, point: [44.6, 33.53]}
  tar: {name: Tartus, geonameid: 163345, point: [34.889, 35.8866]}
  kil: {name: Kilis, geonameid: 307864, point: [36.7161, 37.115]}
  kah: {name: Kahramanmaraş, geonameid: 310859, point: [37.5847, 36.9264]}
  osm: {name: Osmaniye, geonameid: 303195, point: [37.0742, 36.2478]}
  ada: {name: Adana, geonameid: 325363, point: [36.9862, 35.3253]}
  hat: {name: Hatay Province, geonameid: 312394, point: [36.4876, 36.2284], precision: division}
  rey: {name: Reyhanlı, geonameid: 302355, point: [36.2679, 36.5675]}
  cov: {name: Coventry, geonameid: 2652221, point: [52.4066, -1.5122]}
  atm: {name: Atmeh, point: [36.3, 36.68]}
  bab: {name: Bab al-Hawa, point: [36.24, 36.7]}
  ale: {name: Aleppo, geonameid: 170063, point: [36.2012, 37.1612]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  gre: {name: Greece, geonameid: 390903, point: [39.0, 22.0], precision: country}
  bul: {name: Bulgaria, geonameid: 732800, point: [42.66667, 25.25], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  turk: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  dam: {name: Damascus, geonameid: 170654, point: [33.5102, 36.2913]}
events:
  e1: {type: airstrike, places: [bal], start: 2020-02-27, end: 2020-02-27, date_precision: day, date_text: since Thursday afternoon, killed: 34, killed_qualifier: at_least, status: happened, actors: "", targets: Turkish soldiers, main: true}
  e2: {type: meeting, places: [new], start: 2020-02-28, end: 2020-02-28, date_precision: day, date_text: within the hour, status: planned, actors: The UN Security Council}
  e3: {type: closure, places: [kas], start: 2020-02-28, end: 2020-02-28, date_precision: day, date_text: "", status: happened, actors: Greece, targets: the crossing}
  e4: {type: displacement, places: [paz, ayv], start: 2020-02-28, end: 2020-02-28, date_precision: day, date_text: during the morning, status: happened, actors: About 300 migrants, main: true}
  e5: {type: meeting, places: [], start: 2020-02-28, end: 2020-02-28, date_precision: day, date_text: "", status: happened, actors: The Turkish and Russian presidents}
  e6: {type: meeting, places: [], start: 2020-03-02, end: 2020-03-02, date_precision: week, date_text: next week, status: planned, actors: The Turkish and Russian presidents}
  e7: {type: statement, places: [], start: 2020-02-28, end: 2020-02-28, date_precision: day, date_text: "", status: happened, actors: Moscow}
  e8: {type: battle, places: [sara], start: 2020-02-27, end: 2020-02-27, date_precision: day, date_text: yesterday, status: happened, actors: The rebels, targets: Saraqib}
  e9: {type: battle, places: [kaf, has], start: 2020-02-25, end: 2020-02-26, date_precision: day, date_text: on Tuesday and Wednesday, status: happened, actors: ""}
  e10: {type: transport_change, places: [bos], start: 2020-02-28, end: 2020-02-28, date_precision: day, date_text: "", status: happened, actors: Two Russian frigates}
  e11: {type: other, places: [kil, kah, osm], start: 2020-02-28, end: 2020-02-28, date_precision: day, date_text: "", status: happened, actors: "", targets: Families of the soldiers, minor: true}
  e12: {type: ceremony, places: [ada], start: 2020-02-29, end: 2020-02-29, date_precision: day, date_text: tomorrow, status: planned, actors: ""}
  e13: {type: medical, places: [rey], start: null, end: null, date_precision: unknown, date_text: "", injured: 36, status: happened, actors: "", targets: 36 men, minor: true}
  e14: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Turkey, minor: true}
  e15: {type: battle, places: [ale], start: null, end: null, date_precision: unknown, date_text: "", killed: 16, status: reported, actors: Turkey, targets: "five government helicopters, 23 tanks"}
  e16: {type: battle, places: [idl], start: 2019-12-01, end: 2019-12-01, date_precision: day, date_text: on 1 December, status: happened, actors: Damascus}
  e17: {type: displacement, places: [idl, ale], start: 2019-12-01, end: 2020-02-28, date_precision: day, date_text: since, displaced: 948000, displaced_qualifier: about, status: happened, actors: "some 948,000 people", main: true}
  e18: {type: battle, places: [syr], start: null, end: null, date_precision: unknown, date_text: nine-year, status: happened, actors: ""}
  e19: {type: death, places: [atm, bab], start: null, end: null, date_precision: unknown, date_text: "", killed: 7, status: happened, actors: "", targets: seven children}
notes: ""
