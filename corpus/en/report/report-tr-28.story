---
id: report-tr-28
genre: report
country: TR
published: 2016-06-29
publisher: Marmara Post
title: "[Turkey](tur event) {mourns}(e2) 41 {killed}(e1) at [Istanbul](ist event) airport"
---
[Istanbul](ist dateline)

[Turkey](tur event) {observed}(e2) a day of national mourning on Wednesday for the 41 people {killed}(e1) when three suicide {bombers}(e1) {opened}(e1) fire and {blew}(e1) themselves up at the country's busiest airport the night before. At least 239 people were {hurt}(e1).

The prime minister said early signs pointed to the Islamic State group. Nobody had claimed the {attack}(e1) by evening. Investigators were {studying}(e3) camera footage that shows one of the men running through the arrivals hall, falling when a policeman {shot}(e1) at him and, 20 seconds later, {exploding}(e1).

All three came by taxi, the driver of which has been {questioned}(e4). Two are thought to have been from [Dagestan](dag mention) and [Kyrgyzstan](kyr mention).

Flights {resumed}(e5) at 3 a.m., although a third of departures were {cancelled}(e5). Planes bound for the city had been {diverted}(e6) to [Ankara](ank event), [Izmir](izm event), [Bursa](bur event) and even [Sofia](sof event). "There was blood on the moving walkway and they were already sweeping up glass," said Derya Aslan, a tour guide who was meeting a group from [Dammam](dam mention).

Among the dead were ten [Saudis](sau demonym), five [Iraqis](ira demonym), a [Tunisian](tun demonym) army doctor who had come to bring his son home from [Syria](syr mention), and a taxi driver from the [Black Sea](bla mention) town of [Ünye](uny mention). His {funeral}(e7) was held in [Gaziosmanpaşa](gaz event).

[Turkey](tur mention) has suffered a year of bombings. In October 2015 two {blasts}(e8) at a peace {rally}(e9) outside [Ankara](ank event)'s railway station {killed}(e8) 103 people. [German](ger demonym) tourists were the {victims}(e10) of an {attack}(e10) in [Sultanahmet](sul event) in January; in March, Istiklal Avenue was {hit}(e11). Kurdish militants were {blamed}(e12) for car {bombs}(e13) in [Ankara](ank event) in February and March and in [Vezneciler](vez event) on June 7.

On Monday [Ankara](ank metonym) and [Jerusalem](jer metonym) had {announced}(e14) the restoration of full ties, and [Moscow](mos metonym) {received}(e15) a letter of {regret}(e15) over the warplane {shot}(e16) down in November. Tourist arrivals {fell}(e17) by 35 per cent in May.

In a statement from [Brussels](bru event), where [European](eur demonym) leaders were {meeting}(e18) after the [British](bri demonym) {referendum}(e20), condolences were offered. The [U.S.](us metonym) State Department {renewed}(e19) its warning on travel to the south-east of the country.

---
places:
  dag: {name: Dagestan, geonameid: 567293, point: [42.36, 47.1424], precision: division}
  sof: {name: Sofia, geonameid: 727011, point: [42.6975, 23.3241]}
  dam: {name: Dammam, geonameid: 110336, point: [26.4344, 50.1033]}
  sau: {name: Saudi Arabia, geonameid: 102358, point: [25.0, 45.0], precision: country}
  ira: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
  bla: {name: Black Sea, point: [43.0, 34.0], precision: area, radius_km: 400}
  uny: {name: Ünye, point: [41.13, 37.28]}
  gaz: {name: Gaziosmanpaşa, point: [41.07, 28.91]}
  sul: {name: Sultanahmet, point: [41.006, 28.976]}
  vez: {name: Vezneciler, point: [41.012, 28.96]}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  bur: {name: Bursa, geonameid: 750269, point: [40.1956, 29.0601]}
  eur: {name: European, point: [50.0, 15.0], precision: area, radius_km: 2000}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  kyr: {name: Kyrgyzstan, geonameid: 1527747, point: [41.5, 75.0], precision: country}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  izm: {name: İzmir, geonameid: 311046, point: [38.4127, 27.1384]}
  tun: {name: Tunisia, geonameid: 2464461, point: [34.0, 9.0], precision: country}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  jer: {name: Jerusalem, geonameid: 281184, point: [31.769, 35.2163]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
events:
  e1: {type: bombing, places: [ist], start: 2016-06-28, end: 2016-06-28, date_precision: day, date_text: the night before, killed: 41, injured: 239, injured_qualifier: at_least, status: happened, actors: three suicide bombers, targets: "the country's busiest airport", main: true}
  e2: {type: ceremony, places: [tur], start: 2016-06-29, end: 2016-06-29, date_precision: day, date_text: on Wednesday, status: happened, actors: Turkey, targets: the 41 people, main: true}
  e3: {type: investigation, places: [ist], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Investigators}
  e4: {type: investigation, places: [ist], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the driver, minor: true}
  e5: {type: transport_change, places: [ist], start: 2016-06-29, end: 2016-06-29, date_precision: day, date_text: at 3 a.m., status: happened, actors: "", targets: Flights}
  e6: {type: transport_change, places: [ank, izm, bur, sof], start: 2016-06-28, end: 2016-06-28, date_precision: day, date_text: "", status: happened, actors: "", targets: Planes bound for the city}
  e7: {type: ceremony, places: [gaz], start: 2016-06-29, end: 2016-06-29, date_precision: day, date_text: "", status: happened, actors: "", targets: a taxi driver, minor: true}
  e8: {type: bombing, places: [ank], start: 2015-10, end: 2015-10, date_precision: month, date_text: In October 2015, killed: 103, status: happened, actors: "", targets: a peace rally}
  e9: {type: protest, places: [ank], start: 2015-10, end: 2015-10, date_precision: month, date_text: In October 2015, status: happened, actors: "", minor: true}
  e10: {type: bombing, places: [sul], start: 2016-01, end: 2016-01, date_precision: month, date_text: in January, status: happened, actors: "", targets: German tourists}
  e11: {type: bombing, places: [ist], start: 2016-03, end: 2016-03, date_precision: month, date_text: in March, status: happened, actors: "", targets: Istiklal Avenue}
  e12: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Kurdish militants, minor: true}
  e13: {type: bombing, places: [ank, vez], start: 2016-02, end: 2016-06, date_precision: month, date_text: in February and March, status: happened, actors: Kurdish militants}
  e14: {type: agreement, places: [], start: 2016-06-27, end: 2016-06-27, date_precision: day, date_text: On Monday, status: happened, actors: Ankara and Jerusalem}
  e15: {type: statement, places: [], start: 2016-06-27, end: 2016-06-27, date_precision: day, date_text: On Monday, status: happened, actors: "", targets: Moscow}
  e16: {type: battle, places: [], start: 2015-11, end: 2015-11, date_precision: month, date_text: in November, status: happened, actors: "", targets: the warplane}
  e17: {type: market, places: [tur], start: 2016-05, end: 2016-05, date_precision: month, date_text: in May, status: happened, actors: "", targets: Tourist arrivals}
  e18: {type: meeting, places: [bru], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: European leaders}
  e19: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The U.S. State Department, targets: travel}
  e20: {type: election, places: [], start: 2016-06, end: 2016-06, date_precision: month, date_text: "", status: happened, actors: "", minor: true}
notes: ""
