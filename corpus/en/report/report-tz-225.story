---
id: report-tz-225
genre: report
country: TZ
published: 2022-11-08
publisher: Lake Zone Mail
title: "Survivors {question}(e2) delay after [Bukoba](buk event) plane {crash}(e1)"
---
[BUKOBA](buk dateline), [Tanzania](tan dateline) — The captain was alive. He spoke to the fishermen through the window of the cockpit, they say, and made signs that they should pull the tail with ropes.

"We tied one on and it broke. The second broke too," said Elias Kato, 20, whose boat was the first to reach the plane. By the time a crane came, the cockpit was under water.

Nineteen people {died}(e1) when the ATR 42 of a [Dar es Salaam](dar mention) airline {came down}(e1) in [Lake Victoria](lak event) on Sunday morning, 500 metres short of the runway at [Bukoba](buk event), in heavy rain. Twenty-four of the 43 on board {survived}(e1).

On Monday, as thousands {filled}(e3) the Kaitaba stadium for a {farewell}(e3) to the dead, the {anger}(e2) was about those hours. Passengers said that nobody but fishermen came near them until past ten o'clock, although the plane {hit}(e1) the water at 8.53.

"There is a lake, there is an airport next to the lake, and there is no boat," said Godfrey Mushi, who {got}(e1) out with his wife by a rear door that a stewardess had forced open.

Prime Minister Salim Mgalu, who {attended}(e3) the {ceremony}(e3), {announced}(e4) that a marine rescue unit would be set up in the town. He {gave}(e5) Mr Kato an envelope with a million shillings and a place at the fire service academy in [Chogo](cho mention), in [Tanga](tang mention) Region.

Investigators from [Dodoma](dod mention) {arrived}(e6) on Sunday night and were {joined}(e6) on Monday by two experts of the manufacturer from [Toulouse](tou mention). The flight recorders had not yet been {found}(e7), the minister of works said. He would not be drawn on the weather. Another aircraft, coming from [Mwanza](mwa mention), had {turned back}(e8) half an hour earlier.

It is the country's deadliest air {accident}(e1) since 1999, when a plane with a dozen [American](ame demonym) tourists {crashed}(e9) between [Serengeti National Park](ser mention) and [Kilimanjaro](kil mention). In [Zanzibar](zan event), flags have {flown at half mast}(e11) since Sunday by order of the government.

Doctors at the regional hospital said that 17 of the injured had been {discharged}(e10). The youngest of those who {survived}(e1) is four, the oldest 71.

Mr Kato, who lost consciousness when the emergency door struck him in the face, {left}(e10) the same hospital on Monday morning. He had never been on a plane, he said. "I had been inside one for ten minutes."

---
places:
  buk: {name: Bukoba, geonameid: 160961, point: [-1.3317, 31.8122]}
  tan: {name: Tanzania, geonameid: 149590, point: [-6.0, 35.0], precision: country}
  dar: {name: Dar es Salaam, geonameid: 160263, point: [-6.8235, 39.2695]}
  lak: {name: Lake Victoria, point: [-1.0, 33.0], precision: area, radius_km: 150}
  cho: {name: Chogo, point: [-5.5, 38.3], precision: near}
  tang: {name: Tanga, geonameid: 149595, point: [-5.1852, 38.1412], precision: division}
  dod: {name: Dodoma, geonameid: 160196, point: [-6.1722, 35.7395]}
  tou: {name: Toulouse, geonameid: 2972315, point: [43.6043, 1.4437]}
  mwa: {name: Mwanza, geonameid: 152224, point: [-2.5167, 32.9]}
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  ser: {name: Serengeti National Park, point: [-2.33, 34.83], precision: near}
  kil: {name: Kilimanjaro, point: [-3.07, 37.35], precision: near}
  zan: {name: Zanzibar, geonameid: 148730, point: [-6.1639, 39.1979]}
events:
  e1: {type: air_accident, places: [lak, buk], start: 2022-11-06, end: 2022-11-06, date_precision: day, date_text: on Sunday morning, killed: 19, injured: 24, status: happened, actors: "", targets: the ATR 42, main: true}
  e2: {type: statement, places: [buk], start: 2022-11-07, end: 2022-11-07, date_precision: day, date_text: On Monday, status: happened, actors: Passengers, main: true}
  e3: {type: ceremony, places: [buk], start: 2022-11-07, end: 2022-11-07, date_precision: day, date_text: On Monday, status: happened, actors: thousands, targets: the dead, main: true}
  e4: {type: statement, places: [buk], start: 2022-11-07, end: 2022-11-07, date_precision: day, date_text: On Monday, status: happened, actors: Prime Minister Salim Mgalu}
  e5: {type: aid, places: [buk], start: 2022-11-07, end: 2022-11-07, date_precision: day, date_text: On Monday, status: happened, actors: Prime Minister Salim Mgalu, targets: Mr Kato, minor: true}
  e6: {type: investigation, places: [buk], start: 2022-11-06, end: 2022-11-06, date_precision: day, date_text: on Sunday night, status: happened, actors: Investigators}
  e7: {type: discovery, places: [buk], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", targets: The flight recorders, minor: true}
  e8: {type: transport_change, places: [buk], start: 2022-11-06, end: 2022-11-06, date_precision: day, date_text: half an hour earlier, status: happened, actors: Another aircraft, minor: true}
  e9: {type: air_accident, places: [ser, kil], start: 1999, end: 1999, date_precision: year, date_text: since 1999, status: happened, actors: ""}
  e11: {type: ceremony, places: [zan], start: 2022-11-06, end: 2022-11-08, date_precision: day, date_text: since Sunday, status: happened, actors: "", minor: true}
  e10: {type: medical, places: [buk], start: 2022-11-07, end: 2022-11-07, date_precision: day, date_text: on Monday morning, status: happened, actors: "", minor: true}
notes: ""
