---
id: news-dk-72
genre: news
country: DK
published: 2025-09-23
publisher: Sundet Avis
title: "{Drones}(e1) {close}(e2) [Copenhagen](cop event) airport for four hours"
---
[Copenhagen](cop event) airport was {shut}(e2) for nearly four hours on Monday night after two or three large drones were {seen}(e1) over it, and some 20,000 travellers were {stranded}(e3).

Police said a "capable operator" had been at work. The machines {came}(e1) from different directions, put their lights on and off, and in the end flew away. They were not shot down because of the fuel tanks and the people below. Fifty flights were {diverted}(e4), to [Billund](bil event), [Gothenburg](got event) and as far as [Hanover](han event).

At almost the same time [Oslo](osl event) {closed}(e5) its airspace for three hours; there two [Singaporean](sin demonym) men had been {caught}(e6) earlier on Monday with a toy.

The prime minister {called}(e7) it the most serious attack yet on critical infrastructure and did not rule out [Russia](rus mention). A spokesman in [Moscow](mos mention) {called}(e8) that "unfounded".

The airport {reopened}(e9) at half past midnight. A {conference}(e10) on "drone walls" was fixed long ago for Friday, in [Riga](rig event).

---
places:
  bil: {name: Billund, geonameid: 2624144, point: [55.7335, 9.1078]}
  got: {name: Gothenburg, geonameid: 2711537, point: [57.7072, 11.9668]}
  han: {name: Hannover, geonameid: 2910831, point: [52.3705, 9.7332]}
  osl: {name: Oslo, geonameid: 3143244, point: [59.9127, 10.7461]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  rig: {name: Riga, geonameid: 456172, point: [56.946, 24.1059]}
  cop: {name: Copenhagen, geonameid: 2618425, point: [55.6759, 12.5655]}
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
events:
  e1: {type: airstrike, places: [cop], start: 2025-09-22, end: 2025-09-22, date_precision: day, date_text: on Monday night, status: happened, actors: two or three large drones, main: true}
  e2: {type: closure, places: [cop], start: 2025-09-22, end: 2025-09-22, date_precision: day, date_text: on Monday night, status: happened, actors: "", targets: Copenhagen airport, main: true}
  e3: {type: transport_change, places: [cop], start: 2025-09-22, end: 2025-09-22, date_precision: day, date_text: "", status: happened, actors: "", targets: "some 20,000 travellers", minor: true}
  e4: {type: transport_change, places: [bil, got, han], start: 2025-09-22, end: 2025-09-22, date_precision: day, date_text: "", status: happened, actors: "", targets: "some 20,000 travellers"}
  e5: {type: closure, places: [osl], start: 2025-09-22, end: 2025-09-22, date_precision: day, date_text: "", status: happened, actors: Oslo, targets: its airspace}
  e6: {type: arrest, places: [osl], start: 2025-09-22, end: 2025-09-22, date_precision: day, date_text: earlier on Monday, arrested: 2, status: happened, actors: "", targets: two Singaporean men}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The prime minister}
  e8: {type: statement, places: [mos], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A spokesman in Moscow, minor: true}
  e9: {type: opening, places: [cop], start: 2025-09-23, end: 2025-09-23, date_precision: day, date_text: at half past midnight, status: happened, actors: The airport}
  e10: {type: meeting, places: [rig], start: 2025-09-26, end: 2025-09-26, date_precision: day, date_text: for Friday, status: planned, actors: ""}
notes: ""
