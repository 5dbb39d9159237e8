---
id: report-cl-537
genre: report
country: CL
published: 2017-03-30
publisher: Southern Cone Dispatch
title: "Nine [Bolivians](boli demonym) to {stay in jail}(e3) in [Chile](chi event) over border incident"
---
[IQUIQUE, Chile](iqu dateline) — Nine [Bolivian](boliv demonym) soldiers and customs officers, whom [Chile](chi metonym) {arrested}(e2) on the border last week, will {stay in prison}(e3) for as long as the inquiry lasts, a judge in [Pozo Almonte](poz event) {ruled}(e3) on Wednesday, in a case that has become the newest quarrel between two countries that have had no ambassadors since 1978.

The men were {caught}(e2) on 19 March at a spot near [Colchane](col event), 2 km inside [Chile](chi mention) according to the police, with nine trucks and weapons. They say that they were chasing smugglers. The prosecutor {charged}(e4) them with {robbery}(e5) and carrying arms; he said that they had {taken}(e5) the trucks from drivers at gunpoint.

"They are hostages," President Wilson Huanca {said}(e6) in [La Paz](lap event), where a crowd {pelted}(e7) the [Chilean](chil demonym) consulate with eggs on Monday. [Santiago](san metonym) {rejected}(e8) a request to let [Bolivia](bol metonym)'s defence minister visit the prison in [Alto Hospicio](alt event) and {withdrew}(e9) visa-free entry for [Bolivian](boliv demonym) diplomats.

The affair comes a week after [Bolivia](bol metonym) {handed in}(e10) its last written argument at the International Court of Justice in [The Hague](the event), where it {seeks}(e10) a way to the sea that it {lost}(e11) in the war of 1879–83. On 23 March, the Day of the Sea, thousands of pupils {paraded}(e12) in [Sucre](suc event) and [Cochabamba](coc event).

Truckers feel it first. At the crossing of [Tambo Quemado](tam event), the line was 12 km long on Tuesday. Port workers at [Arica](ari event), through which most of [Bolivia](bol mention)'s imports pass, will {strike}(e13) for 24 hours on Friday over pay, which may make it longer.

The mayor of [Colchane](col metonym), Eusebio Mamani Choque, an Aymara like nearly all of the 1,700 people there, said smuggling of used cars has gone on under everybody's nose. "On Sundays, we go to the fair in [Pisiga](pis mention) together, they and we. Now there's a drone."

The bar association in [Oruro](oru event) has {sent}(e15) two lawyers. A first hearing on the request for bail is {set}(e16) for 7 April.

---
places:
  iqu: {name: Iquique, geonameid: 3887127, point: [-20.2133, -70.1503]}
  col: {name: Colchane, point: [-19.275, -68.64]}
  poz: {name: Pozo Almonte, geonameid: 3875235, point: [-20.2558, -69.7863]}
  alt: {name: Alto Hospicio, point: [-20.27, -70.1]}
  lap: {name: La Paz, geonameid: 3911925, point: [-16.5, -68.15]}
  san: {name: Santiago, geonameid: 3871336, point: [-33.4569, -70.6483]}
  the: {name: The Hague, geonameid: 2747373, point: [52.0767, 4.2986]}
  suc: {name: Sucre, geonameid: 3903987, point: [-19.0333, -65.2627]}
  coc: {name: Cochabamba, geonameid: 3919968, point: [-17.3819, -66.1599]}
  tam: {name: Tambo Quemado, point: [-18.28, -69.0]}
  pis: {name: Pisiga, point: [-19.27, -68.61]}
  oru: {name: Oruro, geonameid: 3909234, point: [-17.9715, -67.0932]}
  bol: {name: Bolivia, geonameid: 3923057, point: [-17.0, -65.0], precision: country}
  chi: {name: Chile, geonameid: 3895114, point: [-30.0, -71.0], precision: country}
  ari: {name: Arica, geonameid: 3899361, point: [-18.4755, -70.3006]}
  boli: {name: Bolivia, geonameid: 3923057, point: [-17.0, -65.0], precision: country}
  boliv: {name: Bolivia, geonameid: 3923057, point: [-17.0, -65.0], precision: country}
  chil: {name: Chile, geonameid: 3895114, point: [-30.0, -71.0], precision: country}
events:
  e2: {type: arrest, places: [col], start: 2017-03-19, end: 2017-03-19, date_precision: day, date_text: on 19 March, arrested: 9, status: happened, actors: Chile, targets: Nine Bolivian soldiers and customs officers, main: true}
  e3: {type: verdict, places: [poz], start: 2017-03-29, end: 2017-03-29, date_precision: day, date_text: on Wednesday, status: happened, actors: a judge, targets: Nine Bolivian soldiers and customs officers, main: true}
  e4: {type: charge, places: [poz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The prosecutor, targets: them}
  e5: {type: robbery, places: [col], start: 2017-03-19, end: 2017-03-19, date_precision: day, date_text: "", status: reported, actors: they, targets: drivers}
  e6: {type: statement, places: [lap], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: President Wilson Huanca, minor: true}
  e7: {type: protest, places: [lap], start: 2017-03-27, end: 2017-03-27, date_precision: day, date_text: on Monday, status: happened, actors: a crowd, targets: the Chilean consulate}
  e8: {type: decision, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Santiago, targets: a request}
  e9: {type: sanction, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Santiago, targets: Bolivian diplomats}
  e10: {type: trial, places: [the], start: 2017-03, end: 2017-03, date_precision: month, date_text: a week after, status: happened, actors: Bolivia}
  e11: {type: battle, places: [], start: 1879, end: 1883, date_precision: year, date_text: "1879–83", status: happened, actors: Bolivia, minor: true}
  e12: {type: festival, places: [suc, coc], start: 2017-03-23, end: 2017-03-23, date_precision: day, date_text: On 23 March, status: happened, actors: thousands of pupils}
  e13: {type: strike, places: [ari], start: 2017-03-31, end: 2017-03-31, date_precision: day, date_text: on Friday, status: planned, actors: Port workers}
  e15: {type: visit, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The bar association, targets: two lawyers, minor: true}
  e16: {type: trial, places: [], start: 2017-04-07, end: 2017-04-07, date_precision: day, date_text: for 7 April, status: planned, actors: "", minor: true}
notes: ""
