---
id: report-es-266
genre: report
country: ES
published: 2023-07-12
publisher: "Diario del Ebro (translated)"
title: "[Zaragoza](zar event) {cleans up}(e1) after hail and flash {flood}(e2)"
---
Municipal workers in [Zaragoza](zar event) {removed}(e1) more than 140 wrecked cars on Tuesday from the Z-30 ring road at the [Parque Venecia](par event), where a {torrent}(e2) {came down}(e2) the Barranco de la Muerte last Thursday evening.

Firefighters {rescued}(e3) some 70 people from the roofs of vehicles. No one died. A woman of 37, resident in [Cuarte de Huerva](cua mention), remains in the Miguel Servet hospital with a fractured pelvis.

In less than an hour 56 litres a square metre {fell}(e2), the state agency Aemet says. The platform of residents, which will {meet}(e4) the mayor tomorrow, {reminds}(e5) her that in 2007 the hydrographic confederation of the [Ebro](ebr metonym) {warned}(e6) of building in the ravine.

Mayor Pilar Zalaya {announced}(e7) on Monday an {external audit}(e8) of the storm drains. The opposition wants a commission of inquiry and has {asked}(e9) for the appearance of the four previous heads of town planning.

The same storm {dropped}(e10) hail on vineyards at [Cariñena](car event), [Aguarón](agu event) and [Longares](lon event). The farmers' union puts the loss at nine million euros and {demands}(e11) that the government of [Aragon](ara metonym) apply for disaster status. In [La Almunia de Doña Godina](laa event) a greenhouse {collapsed}(e12) upon two seasonal labourers from [Mali](mal mention); both were {discharged}(e13) on Saturday.

In [Teruel](ter event), on Friday, lightning {started}(e14) a fire that {burned}(e14) 320 hectares of pine between [Olba](olb event) and [Puebla de Arenoso](pue event), on the border with [Castellón](cas mention). Sixty campers were {evacuated}(e15). The March {fire}(e16) of [Villanueva de Viver](vil event), a few kilometres away, {burned}(e16) 4,700 hectares.

The reservoirs of the basin nevertheless {stand}(e17) at 47 percent, fourteen points below the average of ten years. The council of [Lleida](lle event) {maintains}(e18) its ban on watering, and the irrigators of the [Urgell](urg event) canal, who {cut off}(e19) their members' water in April for the first time since 1862, do not believe that they can {reopen}(e20) before October.

---
places:
  par: {name: Parque Venecia, point: [41.625, -0.87]}
  cua: {name: Cuarte de Huerva, point: [41.595, -0.93]}
  ebr: {name: Ebro, point: [41.66, -0.88], precision: near}
  car: {name: Cariñena, point: [41.34, -1.23]}
  agu: {name: Aguarón, point: [41.34, -1.27]}
  lon: {name: Longares, point: [41.4, -1.17]}
  ara: {name: Aragon, geonameid: 3336899, point: [41.4998, -0.6796], precision: division}
  laa: {name: La Almunia de Doña Godina, point: [41.48, -1.37]}
  mal: {name: Mali, geonameid: 2453866, point: [18.0, -2.0], precision: country}
  ter: {name: Teruel, geonameid: 3108125, point: [40.625, -0.8094], precision: division}
  olb: {name: Olba, point: [40.13, -0.63]}
  pue: {name: Puebla de Arenoso, point: [40.1, -0.57]}
  cas: {name: Castellon, geonameid: 3125881, point: [40.222, -0.0975], precision: division}
  vil: {name: Villanueva de Viver, point: [40.05, -0.65]}
  urg: {name: Urgell, point: [41.7, 0.9], precision: area, radius_km: 30}
  zar: {name: Zaragoza, geonameid: 3104324, point: [41.6561, -0.8773]}
  lle: {name: Lleida, geonameid: 3118514, point: [41.6167, 0.6222]}
events:
  e1: {type: rescue, places: [par], start: 2023-07-11, end: 2023-07-11, date_precision: day, date_text: on Tuesday, status: happened, actors: Municipal workers in Zaragoza, targets: more than 140 wrecked cars, main: true}
  e2: {type: flood, places: [par], start: 2023-07-06, end: 2023-07-06, date_precision: day, date_text: last Thursday evening, injured: 1, status: happened, actors: "", main: true}
  e3: {type: rescue, places: [par], start: 2023-07-06, end: 2023-07-06, date_precision: day, date_text: "", status: happened, actors: Firefighters, targets: some 70 people, main: true}
  e4: {type: meeting, places: [zar], start: 2023-07-13, end: 2023-07-13, date_precision: day, date_text: tomorrow, status: planned, actors: The platform of residents, targets: the mayor}
  e5: {type: statement, places: [zar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The platform of residents, targets: her, minor: true}
  e6: {type: statement, places: [zar], start: 2007, end: 2007, date_precision: year, date_text: in 2007, status: happened, actors: the hydrographic confederation of the Ebro}
  e7: {type: statement, places: [zar], start: 2023-07-10, end: 2023-07-10, date_precision: day, date_text: on Monday, status: happened, actors: Mayor Pilar Zalaya, targets: an external audit, minor: true}
  e8: {type: investigation, places: [zar], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: the storm drains}
  e9: {type: statement, places: [zar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The opposition, minor: true}
  e10: {type: extreme_weather, places: [car, agu, lon], start: 2023-07-06, end: 2023-07-06, date_precision: day, date_text: "", status: happened, actors: "", targets: vineyards}
  e11: {type: statement, places: [ara], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "The farmers' union", targets: the government of Aragon, minor: true}
  e12: {type: collapse, places: [laa], start: 2023-07-06, end: 2023-07-06, date_precision: day, date_text: "", injured: 2, status: happened, actors: a greenhouse, targets: two seasonal labourers from Mali}
  e13: {type: medical, places: [laa], start: 2023-07-08, end: 2023-07-08, date_precision: day, date_text: on Saturday, status: happened, actors: "", targets: both, minor: true}
  e14: {type: wildfire, places: [olb, pue], start: 2023-07-07, end: 2023-07-07, date_precision: day, date_text: on Friday, status: happened, actors: lightning, targets: 320 hectares of pine}
  e15: {type: displacement, places: [olb], start: 2023-07-07, end: 2023-07-07, date_precision: day, date_text: "", displaced: 60, status: happened, actors: "", targets: Sixty campers}
  e16: {type: wildfire, places: [vil], start: 2023-03, end: 2023-03, date_precision: month, date_text: March, status: happened, actors: ""}
  e17: {type: drought, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The reservoirs of the basin, minor: true}
  e18: {type: decision, places: [lle], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The council of Lleida, targets: its ban on watering, minor: true}
  e19: {type: closure, places: [urg], start: 2023-04, end: 2023-04, date_precision: month, date_text: in April, status: happened, actors: the irrigators of the Urgell canal, targets: "their members' water"}
  e20: {type: opening, places: [urg], start: 2023-10, end: 2023-10, date_precision: month, date_text: before October, status: happened, negated: true, actors: the irrigators of the Urgell canal}
notes: ""
