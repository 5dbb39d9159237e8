---
id: frontline-mz-26
genre: frontline
country: MZ
published: 2021-03-29
publisher: Swahili Coast News
title: "Dozens {Dead}(e1) in {Attack}(e1) on [Mozambique](moza event) Gas Town"
---
[MAPUTO](map dateline) (SCN) – Dozens of people have been {killed}(e1) in an {attack}(e1) by Islamist insurgents on the town of [Palma](pal event) in northern [Mozambique](moza event), including seven who {died}(e2) when their convoy was {ambushed}(e2) as they tried to leave a besieged hotel, the government said on Sunday.

More than 100 armed men {struck}(e1) the town from three sides on Wednesday afternoon, hours after the operator of a nearby gas project had {announced}(e3) that work would {resume}(e4). Telephone lines were {cut}(e5). Aid groups said that bodies lay in the streets, some of them {beheaded}(e6).

Nearly 200 people, many of them foreigners, had taken {shelter}(e7) at the [Amarula Palm hotel](amarux event). On Friday they set out in 17 vehicles for the beach; only seven vehicles arrived. A [South African](sou demonym) man was among the dead. His brother and father hid in the bush for two nights.

Fishing boats and a ferry {carried}(e8) about 1,300 survivors to [Pemba](pem event), 250 km to the south, where they {landed}(e8) on Sunday to the ringing of church bells. "We walked through the mangrove with children on our shoulders," said one, Amina Saide.

[Lisbon](lis metonym), whose citizen was wounded, {offered}(e9) to send 60 soldiers to train [Mozambican](moz demonym) marines. [Pretoria](pre metonym) {dispatched}(e10) a plane for its nationals.

The {insurgency}(e11) in [Cabo Delgado](cab event) province {started}(e11) in October 2017, in [Mocímboa da Praia](moc event). It has {killed}(e11) more than 2,600 people and {displaced}(e11) 670,000. The {raid}(e1) on [Palma](pal event) was the first so close to the gas site.

---
places:
  pal: {name: Palma, point: [-10.775, 40.47]}
  cab: {name: Cabo Delgado, geonameid: 1051823, point: [-12.51, 39.3146], precision: division}
  moc: {name: Mocímboa da Praia, point: [-11.346, 40.352]}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  pre: {name: Pretoria, geonameid: 964137, point: [-25.7449, 28.1878]}
  moz: {name: Mozambique, geonameid: 1036973, point: [-18.25, 35.0], precision: country}
  moza: {name: Mozambique, geonameid: 1036973, point: [-18.25, 35.0], precision: country}
  map: {name: Maputo, geonameid: 1040652, point: [-25.9655, 32.5832]}
  sou: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  pem: {name: Pemba, geonameid: 1028918, point: [-12.974, 40.5177]}
  amarux: {name: "Amarula Palm hotel", point: [-10.77, 40.48], precision: exact}
events:
  e1: {type: attack, places: [pal], start: 2021-03-24, end: 2021-03-24, date_precision: day, date_text: on Wednesday afternoon, status: happened, actors: Islamist insurgents, main: true}
  e2: {type: attack, places: [pal], start: 2021-03-26, end: 2021-03-26, date_precision: day, date_text: On Friday, killed: 7, status: happened, actors: "", targets: their convoy, main: true}
  e3: {type: statement, places: [pal], start: 2021-03-24, end: 2021-03-24, date_precision: day, date_text: "", status: happened, actors: the operator, minor: true}
  e4: {type: opening, places: [pal], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e5: {type: outage, places: [pal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: killing, places: [pal], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: Islamist insurgents}
  e7: {type: displacement, places: [pal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: rescue, places: [pem], start: 2021-03-28, end: 2021-03-28, date_precision: day, date_text: on Sunday, status: happened, actors: Fishing boats and a ferry, targets: "about 1,300 survivors"}
  e9: {type: aid, places: [lis], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Lisbon}
  e10: {type: rescue, places: [pre], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Pretoria}
  e11: {type: battle, places: [cab], start: 2017-10, end: 2021-03, date_precision: month, date_text: in October 2017, killed: 2600, killed_qualifier: at_least, displaced: 670000, status: happened, actors: ""}
notes: ""
