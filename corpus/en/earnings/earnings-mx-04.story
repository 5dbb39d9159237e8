---
id: earnings-mx-04
genre: earnings
country: MX
published: 2024-07-24
publisher: El Regio Económico
title: "Cement, quarter two"
---
[MONTERREY](mon dateline), [N.L.](nl dateline), 24 July. Cementos Cerralvo {earned}(e1) $230 million from April to June, 19 per cent less than a year ago, on sales of $4.5 billion, the company informed the exchange.

By country, year on year:
[Mexico](mex mention): volumes up 6, thanks to a train and a refinery ([Dos Bocas](dos mention)). The {election}(e2) on 2 June cost three days.
[United States](uni mention): down 8. {Rain}(e3) in [Texas](tex event), {cold}(e4) in [Colorado](col event).
[Colombia](colo event): down 4; lorry drivers {struck}(e5) at [Buenaventura](bue event).
[Philippines](phi event): {sold}(e6), to a group from [Manila](man mention), for $305 million in April.
[Egypt](egy mention): up, on nothing firm. Kiln 3 at [Assiut](ass event) is {back}(e7).
[Spain](spa mention): permit at [Alcanar](alc event) {withdrawn}(e8) by the regional court.

A {dividend}(e9) of $30 million will be paid on 12 September. Net debt is 1.8 times earnings.

In a {call}(e10), the finance chief said that the peso's {fall}(e11) after [Mexico](mex metonym)'s {vote}(e2) had helped and that a tariff from [Washington](was metonym) would not. He was asked about the worker {killed}(e12) by a conveyor at [Huichapan](hui event), [Hidalgo](hid event), in May. "We are deeply" — the line to [London](lon mention) {dropped}(e13). It resumed on the subject of clinker.

---
places:
  mon: {name: Monterrey, geonameid: 3995465, point: [25.6843, -100.3172]}
  nl: {name: Nuevo León, geonameid: 3522542, point: [25.6178, -99.8307], precision: division}
  dos: {name: Dos Bocas, point: [18.43, -93.19], precision: near}
  tex: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  col: {name: Colorado, geonameid: 5417618, point: [39.0003, -105.5008], precision: division}
  bue: {name: Buenaventura, geonameid: 3688452, point: [3.5833, -77.0]}
  ass: {name: Assiut, point: [27.18, 31.18]}
  alc: {name: Alcanar, point: [40.543, 0.48]}
  hui: {name: Huichapan, point: [20.376, -99.65]}
  hid: {name: Hidalgo, geonameid: 3527115, point: [20.5354, -98.9221], precision: division}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  man: {name: Manila, geonameid: 1701668, point: [14.6042, 120.9822]}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  colo: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  phi: {name: Philippines, geonameid: 1694008, point: [13.0, 122.0], precision: country}
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
events:
  e1: {type: earnings, places: [mon], start: 2024-04, end: 2024-06, date_precision: month, date_text: from April to June, status: happened, actors: Cementos Cerralvo, main: true}
  e2: {type: election, places: [mex], start: 2024-06-02, end: 2024-06-02, date_precision: day, date_text: on 2 June, status: happened, actors: ""}
  e3: {type: extreme_weather, places: [tex], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: extreme_weather, places: [col], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: strike, places: [bue], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: lorry drivers}
  e6: {type: deal, places: [phi], start: 2024-04, end: 2024-04, date_precision: month, date_text: in April, status: happened, actors: "", targets: to a group from Manila}
  e7: {type: opening, places: [ass], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: verdict, places: [alc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: earnings, places: [], start: 2024-09-12, end: 2024-09-12, date_precision: day, date_text: 12 September, status: planned, actors: ""}
  e10: {type: meeting, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e11: {type: market, places: [mex], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e12: {type: other_accident, places: [hui], start: 2024-05, end: 2024-05, date_precision: month, date_text: in May, killed: 1, status: happened, actors: ""}
  e13: {type: outage, places: [lon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
