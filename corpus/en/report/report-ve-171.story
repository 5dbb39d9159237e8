---
id: report-ve-171
genre: report
country: VE
published: 2019-03-21
publisher: Orinoco Wire
title: "{Blackouts}(e1) return to [Maracaibo](mar event) as shops weigh what the {looters}(e2) left"
---
[MARACAIBO](mar dateline), [Venezuela](ven dateline) - Large parts of [Zulia](zul event) state lost {power}(e1) again on Wednesday night, a week after electricity was restored in most of [Venezuela](ven event) following the longest {blackout}(e3) in its history.

The new {outage}(e1) hit [Maracaibo](mar event), [Cabimas](cab event) and [Ciudad Ojeda](ciu event) at about 7 p.m. and had not ended in many districts by Thursday noon. State power company Electrolago blamed a fallen line near [El Tablazo](elt event).

From March 7 to 14, a failure at the [Guri](gur event) hydroelectric complex, in [Bolívar](bol mention) state, {left}(e3) up to 22 of 23 states in the dark. The opposition says 21 hospital patients {died}(e3). The government of [Caracas](car metonym) spoke of a cyber {attack}(e4) by [Washington](was metonym), which dismissed that.

In this city of 1.6 million, more than 500 businesses were {ransacked}(e2) over three days, the chamber of commerce said. Brewer Polar del Lago {reported}(e2) the loss of 22,000 crates of drinks and 160 pallets of food.

"They took the doors. They took the toilets," said Graciela Urdaneta, who runs a bakery in the [La Limpia](lal event) neighborhood. She has {let go}(e5) nine of her 14 employees.

Police have {arrested}(e6) over 560 people. At a {protest}(e7) for water on Monday in [San Francisco](san event), a suburb, a man of 24 was {shot dead}(e8); witnesses blamed pro-government gunmen on motorcycles.

The International Red Cross said it would {double}(e9) its budget in the country and {send}(e9) generators to hospitals in [Valencia](val event), [Barquisimeto](bar event) and [San Cristóbal](sanc event). [China](chi metonym) also {offered}(e10) technicians.

Oil {exports}(e11) from the terminal of [José](jos event) stopped for four days, and the upgraders in the [Orinoco Belt](ori event) were {shut}(e12). Output in [Venezuela](ven mention) fell below a million barrels a day in March, according to two traders in [Houston](hou mention).

In [Mérida](mer event), the cable car, the pride of the city, has {stood}(e13) since the 7th.

---
places:
  mar: {name: Maracaibo, geonameid: 3633009, point: [10.6423, -71.6109]}
  zul: {name: Zulia, geonameid: 3625035, point: [9.5847, -72.5482], precision: division}
  cab: {name: Cabimas, geonameid: 3647651, point: [10.3991, -71.4521]}
  ciu: {name: Ciudad Ojeda, geonameid: 3645527, point: [10.2016, -71.3148]}
  elt: {name: El Tablazo, point: [10.74, -71.52], precision: near}
  gur: {name: Guri, point: [7.76, -63.0], precision: near}
  bol: {name: Bolívar, geonameid: 3648106, point: [6.0061, -63.8628], precision: division}
  car: {name: Caracas, geonameid: 3646738, point: [10.488, -66.8792]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  lal: {name: La Limpia, point: [10.66, -71.66], precision: near}
  san: {name: San Francisco, point: [10.56, -71.65]}
  val: {name: Valencia, geonameid: 3625549, point: [10.1615, -68.0004]}
  bar: {name: Barquisimeto, geonameid: 3648522, point: [10.0647, -69.357]}
  sanc: {name: San Cristóbal, point: [7.77, -72.22]}
  jos: {name: José, point: [10.06, -64.83], precision: near}
  ori: {name: Orinoco Belt, point: [8.8, -64.0], precision: area, radius_km: 200}
  hou: {name: Houston, geonameid: 4699066, point: [29.7633, -95.3633]}
  mer: {name: Mérida, geonameid: 3632308, point: [8.579, -71.1692]}
  ven: {name: Venezuela, geonameid: 3625428, point: [8.0, -66.0], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
events:
  e1: {type: outage, places: [zul, mar, cab, ciu, elt], start: 2019-03-20, end: 2019-03-21, date_precision: day, date_text: on Wednesday night, status: happened, actors: "", main: true}
  e2: {type: robbery, places: [mar, lal], start: null, end: null, date_precision: unknown, date_text: over three days, status: happened, actors: "", targets: more than 500 businesses, main: true}
  e3: {type: outage, places: [ven, gur], start: 2019-03-07, end: 2019-03-14, date_precision: day, date_text: From March 7 to 14, killed: 21, status: happened, actors: "", main: true}
  e4: {type: other_crime, places: [gur], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: Washington}
  e5: {type: layoffs, places: [lal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Graciela Urdaneta, targets: nine of her 14 employees, minor: true}
  e6: {type: arrest, places: [mar], start: null, end: null, date_precision: unknown, date_text: "", arrested: 560, arrested_qualifier: at_least, status: happened, actors: Police, targets: over 560 people}
  e7: {type: protest, places: [san], start: 2019-03-18, end: 2019-03-18, date_precision: day, date_text: on Monday, status: happened, actors: ""}
  e8: {type: shooting, places: [san], start: 2019-03-18, end: 2019-03-18, date_precision: day, date_text: on Monday, killed: 1, status: happened, actors: pro-government gunmen, targets: a man of 24}
  e9: {type: aid, places: [val, bar, sanc], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: The International Red Cross, targets: generators}
  e10: {type: aid, places: [ven], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: China, targets: technicians, minor: true}
  e11: {type: transport_change, places: [jos], start: null, end: null, date_precision: unknown, date_text: for four days, status: happened, actors: ""}
  e12: {type: closure, places: [ori], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the upgraders}
  e13: {type: closure, places: [mer], start: 2019-03-07, end: 2019-03-21, date_precision: day, date_text: since the 7th, status: happened, actors: "", targets: the cable car, minor: true}
notes: ""
