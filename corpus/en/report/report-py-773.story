---
id: report-py-773
genre: report
country: PY
published: 2020-09-15
publisher: Chaco Press
title: "[Paraguay](par metonym) steps up search for kidnapped ex-vice president as indigenous aide is {freed}(e1)"
---
[YBY YAÚ](yby dateline): A 21-year-old ranch hand {seized}(e2) with a former vice president of [Paraguay](par mention) was {released}(e1) by his captors late on Monday and walked for three hours to his home in a native community in [Concepción](con event) department, police said.

Adelio Cabañas, a Paï Tavyterã, is unhurt but dehydrated. He told investigators that he had {been led}(e2) with his hands tied for five nights and then {shown}(e1) a path.

The two men were {taken}(e2) on Wednesday from the politician's ranch on the edge of [Yby Yaú](yby event). Ten people in camouflage, some of them women, {cut}(e2) the fence, {forced}(e2) them into a pickup and {abandoned}(e2) it 30 kilometres away near [Bella Vista](bel event). A leaflet {found}(e3) in it was signed by the [Paraguayan](para demonym) People's Army, a guerrilla group with a few dozen members.

Its demands are the {release}(e4) of two jailed leaders and food worth $2 million for 40 villages. The family on Monday {distributed}(e5) flour, noodles and oil in [Arroyito](arr event) and in slums of [Asunción](asu event). "He is 74 and needs insulin every day," his daughter Carolina said at a vigil before the cathedral. "Take me instead."

The abduction came a week after soldiers {killed}(e6) two 11-year-old girls, both [Argentine](arg demonym) citizens, in a {raid}(e6) on a rebel camp, also near [Yby Yaú](yby event). [Buenos Aires](bue metonym) has {demanded}(e7) a new autopsy; the bodies were {buried}(e8) in haste and their clothes {burned}(e8), supposedly because of the virus. President Silvio Benegas, who had {travelled}(e9) to the camp to have his picture taken, {called}(e10) it a success.

Since 2008, the group has {killed}(e11) more than 60 people. Three hostages, among them a policeman {abducted}(e12) in [Arroyito](arr event) in July 2014 and a rancher {taken}(e12) at [Horqueta](hor event) in 2016, have never {come home}(e12). A Mennonite youth of 19 from [Río Verde](rio mention) was {held}(e13) in [San Pedro](san event) for 43 days.

Across the frontier, [Brazil](bra metonym) has {reinforced}(e14) [Ponta Porã](pon event). Eleven [Colombian](col demonym) officers who specialise in hostage cases {arrived}(e15) in [Asunción](asu event) on Sunday. A helicopter of the task force {made a forced landing}(e16) near [Azotey](azo event) on Saturday with no one injured.

On the highway, bus drivers refuse to pass [Cruce Tacuara](cru mention) after dark. Two schools have {closed}(e17) again, three days after they had {reopened}(e17).

---
places:
  yby: {name: Yby Yaú, point: [-22.96, -56.53]}
  con: {name: Concepción, point: [-22.8, -57.0], precision: division}
  bel: {name: Bella Vista, point: [-22.13, -56.52]}
  arr: {name: Arroyito, point: [-23.0, -57.0], precision: near}
  asu: {name: Asunción, geonameid: 3439389, point: [-25.2865, -57.647]}
  bue: {name: Buenos Aires, geonameid: 3435910, point: [-34.6131, -58.3772]}
  hor: {name: Horqueta, point: [-23.34, -57.06]}
  rio: {name: Río Verde, point: [-23.3, -56.5], precision: near}
  san: {name: San Pedro, point: [-24.1, -57.08], precision: division}
  pon: {name: Ponta Porã, point: [-22.54, -55.73]}
  azo: {name: Azotey, point: [-23.32, -56.49]}
  cru: {name: Cruce Tacuara, point: [-23.2, -56.5], precision: near}
  par: {name: Paraguay, geonameid: 3437598, point: [-23.33333, -58.0], precision: country}
  para: {name: Paraguay, geonameid: 3437598, point: [-23.33333, -58.0], precision: country}
  arg: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
events:
  e1: {type: decision, places: [con], start: 2020-09-14, end: 2020-09-14, date_precision: day, date_text: late on Monday, status: happened, actors: his captors, targets: A 21-year-old ranch hand, main: true}
  e2: {type: abduction, places: [yby, bel], start: 2020-09-09, end: 2020-09-09, date_precision: day, date_text: on Wednesday, status: happened, actors: Ten people in camouflage, targets: a former vice president of Paraguay, main: true}
  e3: {type: discovery, places: [bel], start: 2020-09-09, end: 2020-09-09, date_precision: day, date_text: "", status: happened, actors: "", targets: A leaflet, minor: true}
  e4: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: two jailed leaders, minor: true}
  e5: {type: aid, places: [arr, asu], start: 2020-09-14, end: 2020-09-14, date_precision: day, date_text: on Monday, status: happened, actors: The family, targets: "flour, noodles and oil"}
  e6: {type: raid, places: [yby], start: 2020-09-02, end: 2020-09-02, date_precision: day, date_text: a week after, killed: 2, status: happened, actors: soldiers, targets: two 11-year-old girls}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Buenos Aires, targets: a new autopsy}
  e8: {type: ceremony, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the bodies, minor: true}
  e9: {type: visit, places: [yby], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: President Silvio Benegas, targets: the camp, minor: true}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: President Silvio Benegas, minor: true}
  e11: {type: killing, places: [par], start: 2008, end: 2020, date_precision: year, date_text: Since 2008, killed: 60, killed_qualifier: at_least, status: happened, actors: the group, targets: more than 60 people}
  e12: {type: abduction, places: [arr, hor], start: 2014, end: 2016, date_precision: year, date_text: in July 2014, status: happened, actors: "", targets: Three hostages}
  e13: {type: abduction, places: [san], start: null, end: null, date_precision: unknown, date_text: for 43 days, status: happened, actors: "", targets: A Mennonite youth of 19}
  e14: {type: decision, places: [pon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Brazil, minor: true}
  e15: {type: visit, places: [asu], start: 2020-09-13, end: 2020-09-13, date_precision: day, date_text: on Sunday, status: happened, actors: Eleven Colombian officers}
  e16: {type: air_accident, places: [azo], start: 2020-09-12, end: 2020-09-12, date_precision: day, date_text: on Saturday, status: happened, actors: A helicopter of the task force}
  e17: {type: closure, places: [yby], start: null, end: null, date_precision: unknown, date_text: three days after, status: happened, actors: "", targets: Two schools}
notes: ""
