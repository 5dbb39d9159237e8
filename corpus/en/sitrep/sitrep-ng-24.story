---
id: sitrep-ng-24
genre: sitrep
country: NG
published: 2014-02-28
publisher: Joint Humanitarian Cell Abuja
title: "[North-East Nigeria](nor event): Situation Report for February 2014"
---
OVERVIEW
February was the deadliest month since the {state of emergency}(e1) was declared in [Borno](bor event), [Yobe](yob event) and [Adamawa](ada event) on 14 May 2013. At least 420 civilians were {killed}(e2).

MAIN INCIDENTS
11 Feb: gunmen in uniforms {burned}(e3) some 300 houses in [Konduga](kon event), {killing}(e3) 39 people and {abducting}(e4) 20 girls.
15 Feb: 106 people, all but one of them men, {died}(e5) in an eight-hour {attack}(e5) on [Izghe](izg event). [Cameroon](cam metonym) {closed}(e6) its border at [Amchidé](amc event) three days later.
19 Feb: [Bama](bam event) was {attacked}(e7) from the air and the ground; 60 were killed and the emir's palace was {torched}(e7).
25 Feb: 43 pupils were {shot}(e8) or {burned}(e8) in a boarding school at [Buni Yadi](bun event). The army guard had been {withdrawn}(e9) hours earlier. [Abuja](abu metonym) {ordered}(e10) five federal colleges to {close}(e10).

DISPLACEMENT
Some 290,000 people are {displaced}(e11) within the three states. In the first half of the month 4,000 {crossed}(e12) to [Diffa](dif event), in [Niger](nig mention), and 1,500 to [Mora](mor event), in [Cameroon](cam mention), where the refugees were {moved}(e13) inland to [Minawao](min event).

RESPONSE
Tents for 900 families {arrived}(e14) in [Maiduguri](mai event) on 20 February. A measles {campaign}(e15) in [Yola](yol event) had to be {broken off}(e15) after two vaccinators were {stoned}(e16); both have recovered. The World Food Programme will {open}(e17) an office in [Abuja](abu event) in April.

An {offensive}(e18) from [Chad](cha mention)'s side is under preparation, according to press reports that [N'Djamena](ndj metonym) denies.

---
places:
  nor: {name: North-East Nigeria, point: [11.5, 12.5], precision: area, radius_km: 250}
  bor: {name: Borno, geonameid: 2346794, point: [12.0019, 13.1533], precision: division}
  yob: {name: Yobe, geonameid: 2597367, point: [12.3156, 11.5881], precision: division}
  ada: {name: Adamawa, geonameid: 2565342, point: [9.4791, 12.5768], precision: division}
  kon: {name: Konduga, point: [11.65, 13.42]}
  izg: {name: Izghe, point: [10.9, 13.5], precision: near}
  amc: {name: Amchidé, point: [11.1, 13.95], precision: near}
  bam: {name: Bama, point: [11.52, 13.69]}
  bun: {name: Buni Yadi, point: [11.27, 12.0]}
  dif: {name: Diffa, point: [13.315, 12.611]}
  mor: {name: Mora, point: [11.046, 14.14]}
  min: {name: Minawao, point: [10.56, 13.86], precision: near}
  nig: {name: Niger, geonameid: 2440476, point: [18.0, 9.0], precision: country}
  yol: {name: Yola, geonameid: 2318044, point: [9.2084, 12.4815]}
  cam: {name: Cameroon, geonameid: 2233387, point: [6.0, 12.5], precision: country}
  abu: {name: Abuja, geonameid: 2352778, point: [9.0579, 7.4951]}
  mai: {name: Maiduguri, geonameid: 2331447, point: [11.8469, 13.1571]}
  cha: {name: Chad, geonameid: 2434508, point: [15.0, 19.0], precision: country}
  ndj: {name: "N'Djamena", geonameid: 2427123, point: [12.1067, 15.0444]}
events:
  e1: {type: decision, places: [bor, yob, ada], start: 2013-05-14, end: 2013-05-14, date_precision: day, date_text: on 14 May 2013, status: happened, actors: ""}
  e2: {type: killing, places: [bor, yob, ada], start: 2014-02, end: 2014-02, date_precision: month, date_text: February, killed: 420, killed_qualifier: at_least, status: happened, actors: "", main: true}
  e3: {type: attack, places: [kon], start: 2014-02-11, end: 2014-02-11, date_precision: day, date_text: 11 Feb, killed: 39, status: happened, actors: gunmen in uniforms, main: true}
  e4: {type: abduction, places: [kon], start: 2014-02-11, end: 2014-02-11, date_precision: day, date_text: 11 Feb, status: happened, actors: gunmen in uniforms, targets: 20 girls}
  e5: {type: attack, places: [izg], start: 2014-02-15, end: 2014-02-15, date_precision: day, date_text: 15 Feb, killed: 106, status: happened, actors: "", main: true}
  e6: {type: closure, places: [amc], start: 2014-02-18, end: 2014-02-18, date_precision: day, date_text: three days later, status: happened, actors: Cameroon}
  e7: {type: attack, places: [bam], start: 2014-02-19, end: 2014-02-19, date_precision: day, date_text: 19 Feb, killed: 60, status: happened, actors: ""}
  e8: {type: attack, places: [bun], start: 2014-02-25, end: 2014-02-25, date_precision: day, date_text: 25 Feb, killed: 43, status: happened, actors: "", targets: pupils}
  e9: {type: decision, places: [bun], start: 2014-02-25, end: 2014-02-25, date_precision: day, date_text: hours earlier, status: happened, actors: "", minor: true}
  e10: {type: closure, places: [abu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Abuja, targets: five federal colleges}
  e11: {type: displacement, places: [bor, yob, ada], start: null, end: null, date_precision: unknown, date_text: "", displaced: 290000, displaced_qualifier: about, status: happened, actors: ""}
  e12: {type: displacement, places: [dif, mor], start: 2014-02, end: 2014-02, date_precision: month, date_text: In the first half of the month, displaced: 5500, status: happened, actors: ""}
  e13: {type: displacement, places: [min], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the refugees}
  e14: {type: aid, places: [mai], start: 2014-02-20, end: 2014-02-20, date_precision: day, date_text: on 20 February, status: happened, actors: ""}
  e15: {type: medical, places: [yol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e16: {type: attack, places: [yol], start: null, end: null, date_precision: unknown, date_text: "", injured: 2, status: happened, actors: "", targets: two vaccinators}
  e17: {type: opening, places: [abu], start: 2014-04, end: 2014-04, date_precision: month, date_text: in April, status: planned, actors: The World Food Programme}
  e18: {type: battle, places: [cha], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: Chad}
notes: ""
