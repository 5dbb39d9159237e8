---
id: raid-ng-19
genre: raid
country: NG
published: 2015-11-20
publisher: Savannah Leader
title: "Troops {Rescue}(e1) 58 From Kidnap Camp; Two Soldiers {Killed}(e2)"
---
[KADUNA](kad dateline). Soldiers {freed}(e1) 58 captives, most of them women taken from farms and buses, when they {stormed}(e1) a gang's camp in the [Kuyambana](kuyamx event) forest of [Zamfara](zam event) State at dawn on Wednesday, the army said.

Eleven gunmen and two soldiers {died}(e2) in a gun {battle}(e2) of almost an hour. Nine suspects were {captured}(e3), along with 31 rifles, 200 motorcycles and a herd of stolen cattle. Another group {escaped}(e4) towards [Birnin Gwari](bir mention) in [Kaduna](kad mention) State.

The captives were {brought}(e5) to a barracks in [Gusau](gus event). Several had been {held}(e6) since July, when gunmen {stopped}(e6) three buses near [Funtua](fun event) and {marched}(e6) 57 passengers into the bush; four have since been {ransomed}(e7) and two were {found dead}(e8) by a stream near [Tsafe](tsa event).

"They fed us on raw maize," said Hauwa Sani, 31, a nurse from [Katsina](kat mention).

[Abuja](abu metonym) {praised}(e9) the operation. But in [Sokoto](sok event), hours later, gunmen on motorcycles {attacked}(e10) a {wedding}(e11) at [Rabah](rab event), {killed}(e10) seven guests and {took}(e12) the bride. Residents said they had phoned the police at least ten times.

The state assembly on Thursday {voted}(e13) to {ban}(e14) the sale of petrol in jerrycans from 1 December. A similar ban in neighbouring [Kebbi](keb event) was {lifted}(e15) in June after farmers {rioted}(e16) in [Zuru](zur event).

Governor Bello Yankuzo has {offered}(e17) an {amnesty}(e17) to those who surrender by the end of the month. So far, four have {come in}(e18).

---
places:
  zam: {name: Zamfara, geonameid: 2595349, point: [12.0084, 6.1283], precision: division}
  kad: {name: Kaduna, geonameid: 2335727, point: [10.5264, 7.4388]}
  bir: {name: Birnin Gwari, point: [10.67, 6.55]}
  tsa: {name: Tsafe, point: [11.957, 6.921]}
  rab: {name: Rabah, point: [13.12, 5.5]}
  keb: {name: Kebbi, geonameid: 2597363, point: [11.7712, 4.0655], precision: division}
  gus: {name: Gusau, geonameid: 2339937, point: [12.1702, 6.6641]}
  fun: {name: Funtua, geonameid: 2342490, point: [11.5235, 7.3117]}
  kat: {name: Katsina, geonameid: 2334802, point: [12.9908, 7.6018]}
  abu: {name: Abuja, geonameid: 2352778, point: [9.0579, 7.4951]}
  sok: {name: Sokoto, geonameid: 2322911, point: [13.0627, 5.2432]}
  zur: {name: Zuru, geonameid: 2317548, point: [11.4352, 5.2349]}
  kuyamx: {name: "Kuyambana", point: [11.5, 6.3], precision: area, radius_km: 25}
events:
  e1: {type: rescue, places: [kuyamx], start: 2015-11-18, end: 2015-11-18, date_precision: day, date_text: at dawn on Wednesday, status: happened, actors: Soldiers, targets: 58 captives, main: true}
  e2: {type: battle, places: [kuyamx], start: 2015-11-18, end: 2015-11-18, date_precision: day, date_text: "", killed: 13, status: happened, actors: Soldiers, targets: "a gang's camp", main: true}
  e3: {type: arrest, places: [kuyamx], start: 2015-11-18, end: 2015-11-18, date_precision: day, date_text: "", arrested: 9, status: happened, actors: "", targets: Nine suspects}
  e4: {type: displacement, places: [bir], start: 2015-11-18, end: 2015-11-18, date_precision: day, date_text: "", status: happened, actors: Another group, minor: true}
  e5: {type: displacement, places: [gus], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: abduction, places: [fun], start: 2015-07, end: 2015-07, date_precision: month, date_text: since July, status: happened, actors: gunmen, targets: 57 passengers}
  e7: {type: deal, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: four, minor: true}
  e8: {type: killing, places: [tsa], start: null, end: null, date_precision: unknown, date_text: "", killed: 2, status: happened, actors: ""}
  e9: {type: statement, places: [abu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Abuja, minor: true}
  e10: {type: attack, places: [rab], start: 2015-11-18, end: 2015-11-18, date_precision: day, date_text: hours later, killed: 7, status: happened, actors: gunmen, targets: a wedding, main: true}
  e11: {type: marriage, places: [rab], start: 2015-11-18, end: 2015-11-18, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e12: {type: abduction, places: [rab], start: 2015-11-18, end: 2015-11-18, date_precision: day, date_text: "", status: happened, actors: gunmen, targets: the bride}
  e13: {type: decision, places: [zam], start: 2015-11-19, end: 2015-11-19, date_precision: day, date_text: on Thursday, status: happened, actors: The state assembly}
  e14: {type: decision, places: [zam], start: 2015-12-01, end: 2015-12-01, date_precision: day, date_text: from 1 December, status: planned, actors: ""}
  e15: {type: decision, places: [keb], start: 2015-06, end: 2015-06, date_precision: month, date_text: in June, status: happened, actors: ""}
  e16: {type: riot, places: [zur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: farmers}
  e17: {type: decision, places: [zam], start: 2015-11, end: 2015-11, date_precision: month, date_text: by the end of the month, status: happened, actors: Governor Bello Yankuzo}
  e18: {type: arrest, places: [zam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: four, minor: true}
notes: ""
