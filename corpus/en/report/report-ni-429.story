---
id: report-ni-429
genre: report
country: NI
published: 2018-07-13
publisher: Central American Monitor
title: "[Nicaragua](nic event): what we know about the {siege}(e1) of [Monimbó](mon event) and Friday's {stoppage}(e2)"
---
A nationwide general {strike}(e2) emptied streets across [Nicaragua](nic event) on Friday, a day after five people, four of them police officers, were {killed}(e3) in an {attack}(e3) in the south-east. Meanwhile police and masked paramilitaries surrounded [Monimbó](mon event), an indigenous district of [Masaya](mas mention) that has been barricaded for weeks.

What happened in [Morrito](mor event)?

On Thursday a convoy of demonstrators passed through the town, on the eastern shore of [Lake Nicaragua](lak mention). According to police, "terrorists" {opened fire}(e3) on the police post and the town hall. Protest leaders say their march was {fired on}(e4) first. Nine officers were reported {abducted}(e5) and later {released}(e5) in [San Miguelito](san event).

Where was the {strike}(e2) felt?

Markets, banks and petrol stations were {shut}(e2) in [Managua](man event), [León](leo event), [Matagalpa](mat event), [Estelí](est event) and [Granada](gra event). In [Bluefields](blu event) and [Puerto Cabezas](pue event), on the [Caribbean](car mention) coast, many shops opened. It was the second such {stoppage}(e6) in a month, following one on 14 June.

How did it start?

On 18 April pensioners and students {took to the streets}(e7) in [León](leo event) and [Managua](man event) against a {reform}(e8) that raised contributions to social security and cut pensions. The decree was {withdrawn}(e9) four days later, but by then at least 26 people were {dead}(e10). Rights groups now put the number of those {killed}(e10) in three months at more than 350. On 30 May, Mother's Day, 15 {died}(e11) when snipers {shot}(e11) at a march in [Managua](man event).

Who are the mediators?

The Catholic bishops. On Monday, a cardinal and the papal nuncio were {jostled}(e12) and scratched inside the basilica of [Diriamba](dir event), where they had gone to {free}(e13) paramedics trapped there by pro-government crowds. At least 17 people had been {killed}(e14) the day before in [Diriamba](dir event) and neighbouring [Jinotepe](jin event). The {talks}(e15) in [Managua](man event) are {suspended}(e15).

What does the president say?

He {led}(e16) a motorcade to [Masaya](mas event) on Friday to mark the {retreat}(e17) of 1979, when his rebels marched there from the capital. He cannot enter [Monimbó](mon mention). In a speech on 7 July he {rejected}(e18) the bishops' proposal to bring forward {elections}(e19) from 2021 to March.

What is happening abroad?

The [US](uni metonym) {imposed}(e20) sanctions on three officials on 5 July. The Organization of [American](ame demonym org) States is to {vote}(e21) in [Washington](was event) next Wednesday. Some 8,000 [Nicaraguans](nic demonym) have {applied}(e22) for asylum in [Costa Rica](cos event) since April, according to [San José](sanj metonym); at [Peñas Blancas](pen event) queues are a kilometre long. In [Miami](mia event), hundreds {demonstrated}(e23) on Sunday.

How bad is the economy?

A think tank in [Managua](man mention) expects it to {shrink}(e24) by 2 per cent this year. 200,000 have {lost}(e25) their jobs, hotels in [San Juan del Sur](sanju event) stand empty, and lorries from [El Salvador](els mention) and [Honduras](hon mention) were {stuck}(e26) for up to a month near [Juigalpa](jui event) until a road was {cleared}(e26) on 8 July.

---
places:
  ame: {name: Americas, point: [15.0, -85.0], precision: area, radius_km: 5000}
  nic: {name: Nicaragua, geonameid: 3617476, point: [13.0, -85.0], precision: country}
  mon: {name: Monimbó, point: [11.965, -86.09]}
  mor: {name: Morrito, point: [11.62, -85.08]}
  lak: {name: Lake Nicaragua, point: [11.5, -85.4], precision: area, radius_km: 60}
  san: {name: San Miguelito, point: [11.4, -84.9]}
  leo: {name: León, geonameid: 3618030, point: [12.4353, -86.8786]}
  blu: {name: Bluefields, geonameid: 3620680, point: [12.0129, -83.7645]}
  pue: {name: Puerto Cabezas, geonameid: 3617154, point: [14.0351, -83.3888]}
  car: {name: Caribbean, point: [15.0, -75.0], precision: area, radius_km: 1200}
  dir: {name: Diriamba, geonameid: 3620170, point: [11.8581, -86.2392]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  sanj: {name: Costa Rica, geonameid: 3624060, point: [10.0, -84.0], precision: country}
  pen: {name: Peñas Blancas, point: [11.21, -85.61]}
  mia: {name: Miami, geonameid: 4164138, point: [25.7743, -80.1937]}
  sanju: {name: San Juan del Sur, point: [11.25, -85.87]}
  gra: {name: Granada, geonameid: 3619136, point: [11.9306, -85.9537]}
  man: {name: Managua, geonameid: 3617763, point: [12.1328, -86.2504]}
  mas: {name: Masaya, geonameid: 3617723, point: [11.9732, -86.0959]}
  mat: {name: Matagalpa, geonameid: 3617708, point: [12.9279, -85.9191]}
  est: {name: Estelí, geonameid: 3619194, point: [13.0929, -86.3559]}
  jin: {name: Jinotepe, geonameid: 3618926, point: [11.8483, -86.1992]}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  cos: {name: Costa Rica, geonameid: 3624060, point: [10.0, -84.0], precision: country}
  els: {name: El Salvador, geonameid: 3585968, point: [13.83333, -88.91667], precision: country}
  hon: {name: Honduras, geonameid: 3608932, point: [15.0, -86.5], precision: country}
  jui: {name: Juigalpa, geonameid: 3618908, point: [12.1059, -85.3655]}
events:
  e1: {type: battle, places: [mon, mas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: police and masked paramilitaries, targets: Monimbó, main: true}
  e2: {type: strike, places: [nic, man, leo, mat, est, gra], start: 2018-07-13, end: 2018-07-13, date_precision: day, date_text: on Friday, status: happened, actors: "", main: true}
  e3: {type: attack, places: [mor], start: 2018-07-12, end: 2018-07-12, date_precision: day, date_text: On Thursday, killed: 5, status: happened, actors: "", targets: "five people, four of them police officers", main: true}
  e4: {type: shooting, places: [mor], start: 2018-07-12, end: 2018-07-12, date_precision: day, date_text: "", status: reported, actors: "", targets: their march}
  e5: {type: abduction, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Nine officers}
  e6: {type: strike, places: [nic], start: 2018-06-14, end: 2018-06-14, date_precision: day, date_text: on 14 June, status: happened, actors: ""}
  e7: {type: protest, places: [leo, man], start: 2018-04-18, end: 2018-04-18, date_precision: day, date_text: On 18 April, status: happened, actors: pensioners and students, targets: a reform}
  e8: {type: legislation, places: [nic], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: decision, places: [nic], start: 2018-04-22, end: 2018-04-22, date_precision: day, date_text: four days later, status: happened, actors: "", targets: The decree}
  e10: {type: killing, places: [nic], start: 2018-04, end: 2018-07, date_precision: month, date_text: in three months, killed: 350, killed_qualifier: at_least, status: happened, actors: ""}
  e11: {type: shooting, places: [man], start: 2018-05-30, end: 2018-05-30, date_precision: day, date_text: On 30 May, killed: 15, status: happened, actors: snipers, targets: a march}
  e12: {type: attack, places: [dir], start: 2018-07-09, end: 2018-07-09, date_precision: day, date_text: On Monday, status: happened, actors: pro-government crowds, targets: a cardinal and the papal nuncio}
  e13: {type: rescue, places: [dir], start: 2018-07-09, end: 2018-07-09, date_precision: day, date_text: "", status: happened, actors: they, targets: paramedics, minor: true}
  e14: {type: killing, places: [dir, jin], start: 2018-07-08, end: 2018-07-08, date_precision: day, date_text: the day before, killed: 17, killed_qualifier: at_least, status: happened, actors: "", targets: At least 17 people}
  e15: {type: meeting, places: [man], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e16: {type: ceremony, places: [mas], start: 2018-07-13, end: 2018-07-13, date_precision: day, date_text: on Friday, status: happened, actors: He}
  e17: {type: battle, places: [mas], start: 1979, end: 1979, date_precision: year, date_text: of 1979, status: happened, actors: his rebels, minor: true}
  e18: {type: decision, places: [], start: 2018-07-07, end: 2018-07-07, date_precision: day, date_text: on 7 July, status: happened, actors: he, targets: "the bishops' proposal"}
  e19: {type: election, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e20: {type: sanction, places: [nic], start: 2018-07-05, end: 2018-07-05, date_precision: day, date_text: on 5 July, status: happened, actors: The US, targets: three officials}
  e21: {type: decision, places: [was], start: 2018-07-18, end: 2018-07-18, date_precision: day, date_text: next Wednesday, status: planned, actors: The Organization of American States}
  e22: {type: displacement, places: [cos], start: 2018-04, end: 2018-07, date_precision: month, date_text: since April, displaced: 8000, displaced_qualifier: about, status: happened, actors: "Some 8,000 Nicaraguans"}
  e23: {type: protest, places: [mia], start: 2018-07-08, end: 2018-07-08, date_precision: day, date_text: on Sunday, status: happened, actors: hundreds}
  e24: {type: market, places: [nic], start: 2018, end: 2018, date_precision: year, date_text: this year, status: planned, actors: ""}
  e25: {type: layoffs, places: [nic], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "200,000"}
  e26: {type: transport_change, places: [jui], start: 2018-07-08, end: 2018-07-08, date_precision: day, date_text: on 8 July, status: happened, actors: "", targets: lorries from El Salvador and Honduras}
notes: ""
