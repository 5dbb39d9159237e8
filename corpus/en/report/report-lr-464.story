---
id: report-lr-464
genre: report
country: LR
published: 2026-04-13
publisher: Coast Sentinel
title: "Ten {killed}(e1), schools {closed}(e2) as {clashes}(e1) over gold spread on [Liberian](lib demonym) side of border"
---
Ten people have been {killed}(e1) since Thursday in {fighting}(e1) between miners and villagers near [Zwedru](zwe event), in [Grand Gedeh](gra event) County, the police said on Sunday.

Seven {died}(e1) when a crowd from [Toe Town](toe mention) {attacked}(e1) a camp of foreign diggers with cutlasses on Thursday evening. Three more were {shot}(e1) on Saturday at [Ziah Town](zia event). Forty-one people were {treated}(e3) at the Martha Tubman hospital in [Zwedru](zwe event), and six were taken by road to [Monrovia](mon event).

The quarrel {started}(e4) over a hole. Elders in [Toe Town](toe event) had {told}(e4) the diggers, many of whom come from [Burkina Faso](bur mention) and had settled first in [Ivory Coast](ivor mention), to leave a piece of forest by 1 April.

Inspector General Prince Gaye {imposed}(e5) a curfew from 7 p.m. to 6 a.m. in three districts. Soldiers from the barracks in [Gbarnga](gba mention) {arrived}(e6) on Sunday. All schools in the county are {shut}(e2) until Wednesday.

About 3,200 people have {left}(e7) their homes, the Red Cross says. Some 900 of them {crossed}(e7) the [Cavalla](cav event) river to [Toulépleu](tou event), in [Ivory Coast](ivor mention).

"We hosted [Ivorians](ivo demonym) here in 2011. Now we are the guests," said Ruth Zeon, a teacher, by phone from there. More than 200,000 people {fled}(e8) to [Liberia](lib event) after the disputed {election}(e9) in that country in November 2010.

Two radio stations in [Zwedru](zwe event) were {taken off the air}(e10) on Friday on the orders of the county superintendent, who said that they had read out names. The press union in [Monrovia](mon mention) {protested}(e11).

Vice President Comfort Kollie will {travel}(e12) to the county on Tuesday. A {conference}(e13) on mining, to have been held in [Buchanan](buc event) this week, has been {put off}(e13).

---
places:
  lib: {name: Liberia, geonameid: 2275384, point: [6.5, -9.5], precision: country}
  zwe: {name: Zwedru, geonameid: 2272491, point: [6.0685, -8.1356]}
  gra: {name: Grand Gedeh, geonameid: 2276622, point: [5.8729, -8.1642], precision: division}
  toe: {name: Toe Town, point: [6.3, -8.5], precision: near}
  zia: {name: Ziah Town, point: [5.95, -8.1], precision: near}
  mon: {name: Monrovia, geonameid: 2274895, point: [6.3005, -10.7969]}
  gba: {name: Gbarnga, geonameid: 2277060, point: [6.9954, -9.4712]}
  cav: {name: Cavalla, point: [6.4, -8.4], precision: near}
  tou: {name: Toulépleu, point: [6.58, -8.41]}
  buc: {name: Buchanan, geonameid: 2278158, point: [5.8769, -10.0496]}
  ivo: {name: Ivory Coast, geonameid: 2287781, point: [8.0, -5.5], precision: country}
  bur: {name: Burkina Faso, geonameid: 2361809, point: [12.5, -1.66667], precision: country}
  ivor: {name: Ivory Coast, geonameid: 2287781, point: [8.0, -5.5], precision: country}
events:
  e1: {type: attack, places: [zwe, gra, toe, zia], start: 2026-04-09, end: 2026-04-12, date_precision: day, date_text: since Thursday, killed: 10, status: happened, actors: a crowd from Toe Town, targets: a camp of foreign diggers, main: true}
  e2: {type: closure, places: [gra], start: 2026-04-13, end: 2026-04-15, date_precision: day, date_text: until Wednesday, status: happened, actors: "", targets: All schools in the county, main: true}
  e3: {type: medical, places: [zwe], start: null, end: null, date_precision: unknown, date_text: "", injured: 41, status: happened, actors: "", targets: Forty-one people, minor: true}
  e4: {type: displacement, places: [toe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Elders, targets: the diggers, minor: true}
  e5: {type: decision, places: [gra], start: null, end: null, date_precision: unknown, date_text: from 7 p.m. to 6 a.m., status: happened, actors: Inspector General Prince Gaye, targets: three districts}
  e6: {type: other, places: [gra], start: 2026-04-12, end: 2026-04-12, date_precision: day, date_text: on Sunday, status: happened, actors: Soldiers, minor: true}
  e7: {type: displacement, places: [gra, cav, tou], start: null, end: null, date_precision: unknown, date_text: "", displaced: 3200, displaced_qualifier: about, status: happened, actors: "About 3,200 people", main: true}
  e8: {type: displacement, places: [lib], start: 2010, end: 2011, date_precision: year, date_text: in 2011, displaced: 200000, displaced_qualifier: at_least, status: happened, actors: "More than 200,000 people"}
  e9: {type: election, places: [], start: 2010-11, end: 2010-11, date_precision: month, date_text: in November 2010, status: happened, actors: ""}
  e10: {type: closure, places: [zwe], start: 2026-04-10, end: 2026-04-10, date_precision: day, date_text: on Friday, status: happened, actors: the county superintendent, targets: Two radio stations}
  e11: {type: statement, places: [mon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The press union, minor: true}
  e12: {type: visit, places: [gra], start: 2026-04-14, end: 2026-04-14, date_precision: day, date_text: on Tuesday, status: planned, actors: Vice President Comfort Kollie}
  e13: {type: meeting, places: [buc], start: 2026-04-13, end: 2026-04-13, date_precision: week, date_text: this week, status: happened, negated: true, actors: ""}
notes: ""
