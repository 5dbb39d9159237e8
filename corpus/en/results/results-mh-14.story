---
id: results-mh-14
genre: results
country: MH
published: 2017-08-07
publisher: Lagoon Log
title: "Billfish {weigh-in}(e1) closes at 5; nobody beats the priest"
---
Final board, [Majuro](maj event) {tournament}(e1), August 4 to 6. Forty-one boats.

MARLIN. 1. Fr. Alik Jorju, boat Pius, 614 lb, taken off [Arno](arn event). 2. The [Republic of Korea](kr metonym) embassy, 402 lb. 3. A crew out of [Pohnpei](poh mention), 377.
WAHOO. 1. Jera Lokeijak, [Laura](lau mention), 49 lb. 2. Hank (no surname, tourist, [Boise](boi mention), [Idaho](ida mention)), 48.
YELLOWFIN. 1. [Wotje](wot metonym). 2. [Ebeye](ebe metonym). 3. [Mili](mil metonym).
WOMEN. 1. Neijon Kabua, 88 lb of tuna, alone.

The scales had come from [Honolulu](hon mention) and {stuck}(e2) twice on Saturday.

Boat 17 from [Jaluit](jal mention) {failed to check in}(e3) at dusk that day. A patrol vessel given by [Australia](au metonym) {found}(e4) it on Sunday at first light, 31 miles west of [Namdrik](nam event), dry tanks, four men well. They had caught eighteen mahi-mahi, none of them eligible.

Twelve marlin were released alive. Reports that a shark {bit}(e5) a man at [Rongrong](ron event) are not so: it was a moray.

The cup, a clam, was {handed over}(e6) at the [Uliga](uli event) dock. Next year's tournament {moves}(e7) to July, for the sake of [Kwajalein](kwa mention) people, who get leave then.

---
places:
  maj: {name: Majuro, geonameid: 2113779, point: [7.0897, 171.3803]}
  arn: {name: Arno, point: [7.08, 171.7], precision: area, radius_km: 20}
  kr: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  poh: {name: Pohnpei, point: [6.88, 158.23], precision: area, radius_km: 15}
  lau: {name: Laura, point: [7.145, 171.035], precision: near}
  boi: {name: Boise, geonameid: 5586437, point: [43.6135, -116.2035]}
  ida: {name: Idaho, geonameid: 5596512, point: [44.5002, -114.2512], precision: division}
  wot: {name: Wotje, point: [9.45, 170.02], precision: area, radius_km: 15}
  ebe: {name: Ebeye, point: [8.7801, 167.7380], precision: near}
  mil: {name: Mili, point: [6.13, 171.92], precision: area, radius_km: 15}
  hon: {name: Honolulu, geonameid: 5856195, point: [21.3069, -157.8583]}
  jal: {name: Jaluit, point: [6.0, 169.57], precision: area, radius_km: 25}
  au: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  nam: {name: Namdrik, point: [5.63, 168.12], precision: area, radius_km: 6}
  ron: {name: Rongrong, point: [7.16, 171.16], precision: near, near: maj}
  uli: {name: Uliga, point: [7.109, 171.373], precision: near, near: maj}
  kwa: {name: Kwajalein, point: [9.0, 167.4], precision: area, radius_km: 50}
events:
  e1: {type: match, places: [maj], start: 2017-08-04, end: 2017-08-06, date_precision: day, date_text: August 4 to 6, status: happened, actors: "", main: true}
  e2: {type: outage, places: [], start: 2017-08-05, end: 2017-08-05, date_precision: day, date_text: on Saturday, status: happened, actors: "", minor: true}
  e3: {type: sea_accident, places: [nam], start: 2017-08-05, end: 2017-08-05, date_precision: day, date_text: that day, status: happened, actors: ""}
  e4: {type: rescue, places: [nam], start: 2017-08-06, end: 2017-08-06, date_precision: day, date_text: on Sunday, status: happened, actors: ""}
  e5: {type: attack, places: [ron], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: ""}
  e6: {type: ceremony, places: [maj], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: match, places: [maj], start: 2018-07, end: 2018-07, date_precision: month, date_text: to July, status: planned, actors: ""}
notes: ""
