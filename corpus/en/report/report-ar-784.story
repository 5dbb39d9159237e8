---
id: report-ar-784
genre: report
country: AR
published: 2025-08-07
publisher: Southern Cone Herald
title: "Tainted fentanyl toll {rises}(e1) as [Rosario](ros event), [La Plata](lap event) families {march}(e3); lab owner {held}(e2)"
---
Relatives of patients who {died}(e1) after receiving contaminated fentanyl {marched}(e3) through [La Plata](lap event) and [Rosario](ros event) on Wednesday, hours before a judge {raised}(e1) the official toll to 76.

The infections were traced to two batches of an anaesthetic {made}(e4) by a laboratory in [Ramallo](ram event), north of the capital. Klebsiella and Ralstonia bacteria were {found}(e5) in vials. More than 300,000 ampoules had been {distributed}(e4) when the health regulator {banned}(e6) the product in May.

"My son broke a collarbone playing rugby," said Graciela Mondino, 51, in front of the [Italian](ita demonym org) Hospital in [La Plata](lap event). He was 22.

Judge Esteban Krapovickas, in whose hands the case has been since June, {ordered}(e2) the arrest of the firm's owner, Julio Sartini, who was {picked up}(e2) at a country club in [Pilar](pil event). His mother, a pharmacist, and six technicians were {detained}(e2) in raids at [San Nicolás](san event) and in the [Buenos Aires](bue event) district of [Flores](flo event). Through a lawyer, he {said}(e7) the ampoules had been sabotaged.

Deaths have been {confirmed}(e1) in [Santa Fe](sant event), [Córdoba](cor event) and [Formosa](for event) provinces and in the city of [Buenos Aires](bue event). Specialists caution that most of the victims were gravely ill with something else. Provincial ministers will {meet}(e8) on Monday in [Paraná](par event) to share lists.

The country has faced a similar scandal before: in 1992, 29 people {died}(e9) of a propolis syrup that contained diethylene glycol. In [Panama](pan event), more than 100 were {poisoned}(e10) in 2006 by the same substance in cough medicine, and in [Gambia](gam event) 70 children {died}(e10) in 2022.

Congress in the capital on the same day {overruled}(e11) the president's veto of money for a children's hospital, and police {used}(e12) pepper spray against pensioners outside, {arresting}(e12) four. Nurses of the hospital had {walked out}(e13) for 24 hours at the start of the week.

Separately, a court in [Neuquén](neu event) {sentenced}(e14) a veterinarian to eight years for the sale of ketamine {stolen}(e15) from a racecourse, and in [Resistencia](res event), in the north, 11 pupils were {treated}(e16) on Tuesday after they {swallowed}(e16) tablets brought to class.

Hospitals in [Montevideo](mon mention) and [Asunción](asu mention) say that they never {bought}(e17) from the firm. The laboratory, where 92 people worked, {shut}(e18) in June. Its sign on the road has been {torn down}(e19).

---
places:
  ros: {name: Rosario, geonameid: 3838583, point: [-32.9468, -60.6393]}
  lap: {name: La Plata, geonameid: 3432043, point: [-34.9213, -57.9544]}
  ram: {name: Ramallo, point: [-33.48, -60.01]}
  pil: {name: Pilar, point: [-34.46, -58.91]}
  san: {name: San Nicolás, point: [-33.33, -60.21]}
  bue: {name: Buenos Aires, geonameid: 3435910, point: [-34.6131, -58.3772]}
  flo: {name: Flores, point: [-34.63, -58.46]}
  sant: {name: Santa Fe, point: [-31.0, -61.0], precision: division}
  cor: {name: Córdoba, point: [-32.0, -63.8], precision: division}
  for: {name: Formosa, point: [-25.0, -60.0], precision: division}
  par: {name: Paraná, geonameid: 3841956, point: [-31.7327, -60.529]}
  pan: {name: Panama, geonameid: 3703430, point: [9.0, -80.0], precision: country}
  gam: {name: Gambia, geonameid: 2413451, point: [13.5, -15.5], precision: country}
  neu: {name: Neuquén, geonameid: 3843123, point: [-38.9508, -68.0592]}
  res: {name: Resistencia, geonameid: 3429577, point: [-27.4636, -58.9866]}
  mon: {name: Montevideo, geonameid: 3441575, point: [-34.9033, -56.1882]}
  asu: {name: Asunción, geonameid: 3439389, point: [-25.2865, -57.647]}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  arg: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
events:
  e1: {type: poisoning, places: [sant, cor, for, bue, lap, ros], start: null, end: null, date_precision: unknown, date_text: "", killed: 76, status: happened, actors: "", targets: patients, main: true}
  e2: {type: arrest, places: [pil, san, bue, flo], start: null, end: null, date_precision: unknown, date_text: "", arrested: 8, status: happened, actors: Judge Esteban Krapovickas, targets: Julio Sartini, main: true}
  e3: {type: protest, places: [lap, ros], start: 2025-08-06, end: 2025-08-06, date_precision: day, date_text: on Wednesday, status: happened, actors: Relatives of patients, main: true}
  e4: {type: other, places: [ram], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a laboratory, minor: true}
  e5: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: vials, minor: true}
  e6: {type: decision, places: [], start: 2025-05, end: 2025-05, date_precision: month, date_text: in May, status: happened, actors: the health regulator, targets: the product}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: he, targets: the ampoules, minor: true}
  e8: {type: meeting, places: [par], start: 2025-08-11, end: 2025-08-11, date_precision: day, date_text: on Monday, status: planned, actors: Provincial ministers}
  e9: {type: poisoning, places: [arg], start: 1992, end: 1992, date_precision: year, date_text: in 1992, killed: 29, status: happened, actors: "", targets: 29 people}
  e10: {type: poisoning, places: [pan, gam], start: 2006, end: 2022, date_precision: year, date_text: in 2006, killed: 170, killed_qualifier: at_least, status: happened, actors: "", targets: more than 100}
  e11: {type: decision, places: [bue], start: 2025-08-06, end: 2025-08-06, date_precision: day, date_text: on the same day, status: happened, actors: Congress, targets: "the president's veto"}
  e12: {type: riot, places: [bue], start: 2025-08-06, end: 2025-08-06, date_precision: day, date_text: "", arrested: 4, status: happened, actors: police, targets: pensioners}
  e13: {type: strike, places: [bue], start: 2025-08-04, end: 2025-08-04, date_precision: day, date_text: at the start of the week, status: happened, actors: Nurses of the hospital}
  e14: {type: verdict, places: [neu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a court, targets: a veterinarian}
  e15: {type: robbery, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: ketamine, minor: true}
  e16: {type: poisoning, places: [res], start: 2025-08-05, end: 2025-08-05, date_precision: day, date_text: on Tuesday, status: happened, actors: "", targets: 11 pupils}
  e17: {type: deal, places: [mon, asu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: Hospitals in Montevideo and Asunción, minor: true}
  e18: {type: closure, places: [ram], start: 2025-06, end: 2025-06, date_precision: month, date_text: in June, status: happened, actors: The laboratory}
  e19: {type: other_crime, places: [ram], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Its sign, minor: true}
notes: ""
