---
id: report-ss-75
genre: report
country: SS
published: 2021-08-19
publisher: Radio Juba Online
title: "Cattle {raids}(e1) leave 56 {dead}(e1) in [Lakes](lak event) and [Warrap](war event)"
---
Fifty-six people have been {killed}(e1) and 43 {wounded}(e1) in four days of {fighting}(e1) between pastoralists in [Lakes](lak event) and [Warrap](war event) states.

The {raids}(e1) {started}(e1) last Saturday when youths from [Tonj East](ton event) {took}(e1) some 600 head of cattle from a camp at [Pacong](pac event).

[Rumbek East](rum metonym) County Commissioner Makur Dut Malual told this station that 31 of the dead were from his county, and that two health workers of an international agency were among them. "They were {driving}(e2) a woman in labour when the car was fired on," he said. The woman survived, and {gave}(e2) birth in [Rumbek](rumb event) State Hospital.

In [Tonj East](ton event), the acting commissioner put the losses on his side at 25 and {accused}(e3) organised forces of joining the pursuit.

UNMISS has {sent}(e4) a patrol of [Nepalese](nep demonym) peacekeepers from [Wau](wau mention) and is urging chiefs of both sides to come to [Thiet](thi event) for a {meeting}(e5) next Tuesday.

Meanwhile, at least 12 people were {drowned}(e6) when a boat {overturned}(e6) on the [White Nile](whi event) between [Bor](bor mention) and [Mingkaman](min mention); its passengers were {fleeing}(e7) {clashes}(e8) in [Gumuruk](gum event), [Pibor](pib event).

In [Tambura](tam event) County, [Western Equatoria](wes event), where {fighting}(e9) between Azande and Balanda militias has gone on since June, the number of displaced has {reached}(e10) 40,000, according to the Bishop of [Tombura-Yambio](tom metonym). Some are in [Ezo](ezo event), others have {crossed}(e10) to [Obo](obo event) in the [Central African Republic](cen event). A driver for a medical charity was {killed}(e11) at [Source Yubu](sou event) on 12 August.

In [Juba](jub event), the parties to the 2018 {peace agreement}(e12) failed again on Wednesday to {agree}(e13) on a unified command for the army. Deputy chairperson Dr Lony Thiang said {talks}(e14) would {resume}(e14) on Friday. Rival generals of the main opposition party {clashed}(e15) at [Magenis](mag event), on the [Sudanese](sud demonym) border, on 7 August; each side {claimed}(e15) to have killed more than 25 of the other's men.

Two truck drivers from [Uganda](uga mention) and one from [Eritrea](eri mention) were {shot}(e16) dead on the [Juba](jub event)–[Nimule](nim event) road on Monday. Drivers' associations have called a {strike}(e17) at [Elegu](ele event) until escorts are provided.

---
places:
  lak: {name: Lakes, geonameid: 408647, point: [6.8802, 30.1369], precision: division}
  war: {name: Warrap, geonameid: 408670, point: [7.8559, 28.6994], precision: division}
  ton: {name: Tonj East, point: [7.6, 29.2], precision: area, radius_km: 40}
  pac: {name: Pacong, point: [6.8, 29.8], precision: near}
  rum: {name: Rumbek East, point: [6.7, 30.0], precision: area, radius_km: 30}
  thi: {name: Thiet, point: [7.3, 28.7], precision: near}
  whi: {name: White Nile, point: [6.2, 31.6], precision: near}
  min: {name: Mingkaman, point: [6.05, 31.52]}
  gum: {name: Gumuruk, point: [6.6, 32.9], precision: near}
  pib: {name: Pibor, point: [6.8, 33.13]}
  tam: {name: Tambura, point: [5.6, 27.47]}
  wes: {name: Western Equatoria, geonameid: 408656, point: [5.413, 28.6169], precision: division}
  tom: {name: Tombura-Yambio, point: [5.0, 28.0], precision: area, radius_km: 60}
  ezo: {name: Ezo, point: [5.07, 27.47]}
  obo: {name: Obo, geonameid: 236950, point: [5.3959, 26.4921]}
  cen: {name: Central African Republic, geonameid: 239880, point: [7.0, 21.0], precision: country}
  sou: {name: Source Yubu, point: [5.4, 27.3], precision: near}
  mag: {name: Magenis, point: [12.1, 32.5], precision: near}
  nim: {name: Nimule, point: [3.6, 32.06]}
  ele: {name: Elegu, point: [3.58, 32.06]}
  bor: {name: Bor, geonameid: 377241, point: [6.2089, 31.5586]}
  rumb: {name: Rumbek, geonameid: 367927, point: [6.8062, 29.6774]}
  wau: {name: Wau, geonameid: 363885, point: [7.7011, 27.9897]}
  nep: {name: Nepal, geonameid: 1282988, point: [28.0, 84.0], precision: country}
  jub: {name: Juba, geonameid: 373303, point: [4.8517, 31.5825]}
  sud: {name: Sudan, geonameid: 366755, point: [16.0, 30.0], precision: country}
  uga: {name: Uganda, geonameid: 226074, point: [1.25, 32.5], precision: country}
  eri: {name: Eritrea, geonameid: 338010, point: [15.0, 39.0], precision: country}
events:
  e1: {type: attack, places: [lak, war, ton, pac], start: 2021-08-14, end: 2021-08-18, date_precision: day, date_text: last Saturday, killed: 56, injured: 43, status: happened, actors: youths from Tonj East, main: true}
  e2: {type: medical, places: [rumb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a woman in labour, minor: true}
  e3: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the acting commissioner, targets: organised forces}
  e4: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: UNMISS, targets: a patrol of Nepalese peacekeepers, minor: true}
  e5: {type: meeting, places: [thi], start: 2021-08-24, end: 2021-08-24, date_precision: day, date_text: next Tuesday, status: planned, actors: chiefs of both sides}
  e6: {type: sea_accident, places: [whi], start: null, end: null, date_precision: unknown, date_text: "", killed: 12, killed_qualifier: at_least, status: happened, actors: "", targets: at least 12 people}
  e7: {type: displacement, places: [gum, pib], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: its passengers}
  e8: {type: battle, places: [gum, pib], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: battle, places: [tam], start: 2021-06, end: 2021-08, date_precision: month, date_text: since June, status: happened, actors: Azande and Balanda militias}
  e10: {type: displacement, places: [tam, ezo, obo], start: 2021-06, end: 2021-08, date_precision: month, date_text: since June, displaced: 40000, status: happened, actors: "", main: true}
  e11: {type: killing, places: [sou], start: 2021-08-12, end: 2021-08-12, date_precision: day, date_text: on 12 August, killed: 1, status: happened, actors: "", targets: A driver for a medical charity}
  e12: {type: agreement, places: [], start: 2018, end: 2018, date_precision: year, date_text: 2018, status: happened, actors: ""}
  e13: {type: agreement, places: [jub], start: 2021-08-18, end: 2021-08-18, date_precision: day, date_text: on Wednesday, status: happened, negated: true, actors: the parties to the 2018 peace agreement}
  e14: {type: meeting, places: [jub], start: 2021-08-20, end: 2021-08-20, date_precision: day, date_text: on Friday, status: planned, actors: ""}
  e15: {type: battle, places: [mag], start: 2021-08-07, end: 2021-08-07, date_precision: day, date_text: on 7 August, killed: 50, killed_qualifier: at_least, status: happened, actors: Rival generals of the main opposition party}
  e16: {type: shooting, places: [jub, nim], start: 2021-08-16, end: 2021-08-16, date_precision: day, date_text: on Monday, killed: 3, status: happened, actors: "", targets: Two truck drivers}
  e17: {type: strike, places: [ele], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Drivers' associations"}
notes: ""
