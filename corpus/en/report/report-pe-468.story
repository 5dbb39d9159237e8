---
id: report-pe-468
genre: report
country: PE
published: 2023-11-24
publisher: Andes Daily
title: "[Peru](peru demonym) interior minister {ousted}(e1) by Congress over {deaths}(e2) in the south"
---
[Peru](peru metonym)'s Congress on Wednesday {voted out}(e1) Interior Minister Rodolfo Quispe Arana, the fifth person to hold the job in a year, holding him responsible for a rise in violent crime and for police {shootings}(e2) of demonstrators in the highlands.

The motion of {censure}(e1) {passed}(e1) with 75 votes in favour, 20 against and 18 abstentions. Under the constitution he must {hand in}(e3) his resignation within 72 hours.

Quispe, a retired police general from [Arequipa](are mention), had told lawmakers during a five-hour {debate}(e4) that {extortion}(e5) cases in [Trujillo](tru event) and [San Juan de Lurigancho](sanj event) had begun to fall since a state of emergency was {declared}(e6) there in September. "The figures say otherwise," replied Maritza Ccori, who represents [Puno](pun mention).

The most heated exchanges concerned [Juliaca](jul event), where 18 people were {shot dead}(e2) on 9 January as crowds {tried to storm}(e7) the airport. Victims' relatives, who {travelled}(e8) overnight by bus from [Juliaca](jul mention) and [Ayacucho](aya mention), {gathered}(e9) on Wednesday on the steps of the Palace of Justice in [Lima](lim event) with photographs of the dead. There were also {marches}(e10) in [Cusco](cus event), [Abancay](aba event) and [Andahuaylas](and event), and a {blockade}(e11) by farmers that {halted}(e12) trucks on the road to the [Bolivian](bol demonym) border at [Desaguadero](des event).

Prosecutors have {opened}(e13) a preliminary inquiry into the president, Carmela Rivas, and three former ministers over the killings. They deny wrongdoing. Last month a judge in [Lima](lim event) {barred}(e14) two police commanders from leaving the country.

Analysts said the {vote}(e1) showed how little control the government has over a chamber in which no party holds more than 22 seats. Rivas, whose approval rating {fell}(e15) to 8% in a {poll}(e16) by Sondea [Perú](peru metonym org) published on Sunday, is expected to {name}(e17) a successor before she {flies}(e18) to [Santiago](san event) on Monday for a regional {meeting}(e19) on migration.

In a separate decision, the plenary {approved}(e20) the {extradition}(e20) of a former governor of [Loreto](lor metonym) who was {arrested}(e22) in [Madrid](mad event) in July on corruption charges.

---
places:
  per: {name: Peru, geonameid: 3932488, point: [-10.0, -75.25], precision: country}
  lim: {name: Lima, geonameid: 3936456, point: [-12.0432, -77.0282]}
  san: {name: Santiago, geonameid: 3871336, point: [-33.4569, -70.6483]}
  lor: {name: Loreto, geonameid: 3695238, point: [-4.2747, -73.8868], precision: division}
  mad: {name: Madrid, geonameid: 3117735, point: [40.4165, -3.7026]}
  sanj: {name: San Juan de Lurigancho, point: [-11.98, -77.01]}
  pun: {name: Puno, geonameid: 3931276, point: [-15.84, -70.022]}
  peru: {name: Peru, geonameid: 3932488, point: [-10.0, -75.25], precision: country}
  are: {name: Arequipa, geonameid: 3947322, point: [-16.399, -71.5375]}
  tru: {name: Trujillo, geonameid: 3691175, point: [-8.116, -79.03]}
  jul: {name: Juliaca, geonameid: 3937513, point: [-15.5, -70.1333]}
  aya: {name: Ayacucho, geonameid: 3947019, point: [-13.1638, -74.2234]}
  cus: {name: Cusco, geonameid: 3941584, point: [-13.5319, -71.967]}
  aba: {name: Abancay, geonameid: 3948642, point: [-13.6343, -72.8838]}
  and: {name: Andahuaylas, geonameid: 3947740, point: [-13.6556, -73.3872]}
  bol: {name: Bolivia, geonameid: 3923057, point: [-17.0, -65.0], precision: country}
  des: {name: Desaguadero, geonameid: 3941492, point: [-16.5661, -69.042]}
events:
  e1: {type: decision, places: [lim], start: 2023-11-22, end: 2023-11-22, date_precision: day, date_text: on Wednesday, status: happened, actors: Congress, targets: Interior Minister Rodolfo Quispe Arana, main: true}
  e2: {type: shooting, places: [jul], start: 2023-01-09, end: 2023-01-09, date_precision: day, date_text: on 9 January, killed: 18, status: happened, actors: police, targets: demonstrators, main: true}
  e3: {type: resignation, places: [lim], start: 2023-11-22, end: 2023-11-25, date_precision: day, date_text: within 72 hours, status: planned, actors: he}
  e4: {type: meeting, places: [lim], start: 2023-11-22, end: 2023-11-22, date_precision: day, date_text: "", status: happened, actors: lawmakers, minor: true}
  e5: {type: other_crime, places: [tru, sanj], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: decision, places: [tru, sanj], start: 2023-09, end: 2023-09, date_precision: month, date_text: in September, status: happened, actors: "", targets: a state of emergency}
  e7: {type: riot, places: [jul], start: 2023-01-09, end: 2023-01-09, date_precision: day, date_text: on 9 January, status: happened, actors: crowds, targets: the airport}
  e8: {type: visit, places: [], start: 2023-11-21, end: 2023-11-22, date_precision: day, date_text: overnight, status: happened, actors: "Victims' relatives", minor: true}
  e9: {type: protest, places: [lim], start: 2023-11-22, end: 2023-11-22, date_precision: day, date_text: on Wednesday, status: happened, actors: "Victims' relatives"}
  e10: {type: protest, places: [cus, aba, and], start: 2023-11-22, end: 2023-11-22, date_precision: day, date_text: "", status: happened, actors: ""}
  e11: {type: protest, places: [des], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: farmers}
  e12: {type: transport_change, places: [des], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: farmers, targets: trucks, minor: true}
  e13: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Prosecutors, targets: "the president, Carmela Rivas, and three former ministers"}
  e14: {type: verdict, places: [lim], start: 2023-10, end: 2023-10, date_precision: month, date_text: Last month, status: happened, actors: a judge, targets: two police commanders}
  e15: {type: market, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Rivas, minor: true}
  e16: {type: survey, places: [], start: 2023-11-19, end: 2023-11-19, date_precision: day, date_text: on Sunday, status: happened, actors: Sondea Perú}
  e17: {type: appointment, places: [], start: null, end: null, date_precision: unknown, date_text: before she flies to Santiago, status: planned, actors: Rivas, targets: a successor}
  e18: {type: visit, places: [san], start: 2023-11-27, end: 2023-11-27, date_precision: day, date_text: on Monday, status: planned, actors: Rivas, minor: true}
  e19: {type: meeting, places: [san], start: 2023-11-27, end: 2023-11-27, date_precision: day, date_text: on Monday, status: planned, actors: ""}
  e20: {type: decision, places: [lim], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the plenary, targets: the extradition of a former governor}
  e22: {type: arrest, places: [mad], start: 2023-07, end: 2023-07, date_precision: month, date_text: in July, arrested: 1, status: happened, actors: "", targets: a former governor}
notes: ""
