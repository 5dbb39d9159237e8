---
id: report-bo-60
genre: report
country: BO
published: 2024-06-27
publisher: Hemisphere Wire
title: "[Bolivia](bol event) army chief {held}(e1) after tanks {ram}(e2) palace doors in failed {coup}(e2)"
---
[LA PAZ](lap dateline), June 27 (HW) — Police in [Bolivia](bol event) {arrested}(e1) the commander of the army late on Wednesday, hours after he {led}(e2) tanks and masked soldiers into the main square of [La Paz](lap event) and tried to force his way into the presidential palace in what the president {called}(e3) an attempted {coup}(e2).

A former navy chief and at least 15 other officers had been {detained}(e1) by Thursday morning, the government minister, Ramiro Aliaga, said. Twelve people were {hurt}(e2) by shotgun pellets on Plaza Murillo.

Live television showed an armoured vehicle {battering}(e2) the metal doors at about 3:50 p.m. The president {confronted}(e2) General Ernesto Salvatierra in the hallway. "I am your captain. Withdraw your soldiers," he said. Within the hour he had {sworn}(e4) in a new high command, and the new army chief {ordered}(e5) the troops {back}(e5) to their barracks in the [Miraflores](mir event) district.

Residents of [El Alto](ela event) and [Cochabamba](coc event) {ran}(e19) to supermarkets and cash machines. After nightfall crowds {streamed}(e6) into the square in the capital to wave flags. "We feared a return to the past," said Wilma Condori, a teacher. "Then my son rang and said it was over."

The general, {dismissed}(e7) on Tuesday for having {threatened}(e8) to arrest a former president who means to {stand}(e9) in next year's elections, said as he was put into a car that the president himself had asked him to "prepare something" to raise his popularity. The justice minister {denied}(e10) it.

Leaders from [Mexico City](mex metonym) to [Santiago](san metonym) {condemned}(e11) the {uprising}(e2). [Asunción](asu event), where foreign ministers of the Americas were {gathered}(e12) for an assembly of the Organization of American States, saw a rare unanimous vote. [Moscow](mos metonym) {warned}(e13) against foreign interference.

The landlocked country of 12 million has known some 190 {coups}(e14) and revolutions since it {won}(e15) independence in 1825. It is short of dollars and fuel; {queues}(e20) of lorries outside [Santa Cruz](sant event) and [Oruro](oru event) have lasted for days, and gas exports to [Brazil](bra mention) have {shrunk}(e16). In November 2019 soldiers and protesters were {killed}(e17) at [Sacaba](sac event) and [Senkata](sen event) after another contested change of power.

The general and the admiral face up to 20 years in jail. A {hearing}(e18) is to {take}(e18) place at the women's prison on Friday.

---
places:
  lap: {name: La Paz, geonameid: 3911925, point: [-16.5, -68.15]}
  mir: {name: Miraflores, point: [-16.5, -68.12]}
  ela: {name: El Alto, point: [-16.5, -68.19]}
  mex: {name: Mexico City, geonameid: 3530597, point: [19.4285, -99.1277]}
  san: {name: Santiago, geonameid: 3871336, point: [-33.4569, -70.6483]}
  asu: {name: Asunción, geonameid: 3439389, point: [-25.2865, -57.647]}
  sant: {name: Santa Cruz de la Sierra, geonameid: 3904906, point: [-17.7863, -63.1812]}
  oru: {name: Oruro, geonameid: 3909234, point: [-17.9715, -67.0932]}
  sac: {name: Sacaba, geonameid: 3906194, point: [-17.398, -66.0383]}
  sen: {name: Senkata, point: [-16.57, -68.18]}
  coc: {name: Cochabamba, geonameid: 3919968, point: [-17.3819, -66.1599]}
  bol: {name: Bolivia, geonameid: 3923057, point: [-17.0, -65.0], precision: country}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
events:
  e1: {type: arrest, places: [lap], start: 2024-06-26, end: 2024-06-26, date_precision: day, date_text: late on Wednesday, arrested: 17, arrested_qualifier: at_least, status: happened, actors: Police, targets: the commander of the army, main: true}
  e2: {type: coup, places: [lap], start: 2024-06-26, end: 2024-06-26, date_precision: day, date_text: on Wednesday, injured: 12, status: happened, actors: he, targets: the presidential palace, main: true}
  e3: {type: statement, places: [lap], start: 2024-06-26, end: 2024-06-26, date_precision: day, date_text: "", status: happened, actors: the president, minor: true}
  e4: {type: appointment, places: [lap], start: 2024-06-26, end: 2024-06-26, date_precision: day, date_text: Within the hour, status: happened, actors: The president, targets: a new high command}
  e5: {type: other, places: [mir], start: 2024-06-26, end: 2024-06-26, date_precision: day, date_text: "", status: happened, actors: the new army chief, targets: the troops, minor: true}
  e6: {type: protest, places: [lap], start: 2024-06-26, end: 2024-06-26, date_precision: day, date_text: After nightfall, status: happened, actors: crowds}
  e7: {type: layoffs, places: [], start: 2024-06-25, end: 2024-06-25, date_precision: day, date_text: on Tuesday, status: happened, actors: "", targets: The general}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The general, targets: a former president, minor: true}
  e9: {type: election, places: [bol], start: 2025, end: 2025, date_precision: year, date_text: "next year's", status: planned, actors: a former president, minor: true}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The justice minister}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Leaders, targets: the uprising}
  e12: {type: meeting, places: [asu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: foreign ministers of the Americas}
  e13: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Moscow}
  e14: {type: coup, places: [bol], start: 1825, end: 2024, date_precision: year, date_text: since, status: happened, actors: "", minor: true}
  e15: {type: other, places: [bol], start: 1825, end: 1825, date_precision: year, date_text: in 1825, status: happened, actors: "", minor: true}
  e16: {type: market, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: gas exports}
  e17: {type: killing, places: [sac, sen], start: 2019-11, end: 2019-11, date_precision: month, date_text: In November 2019, status: happened, actors: "", targets: protesters}
  e18: {type: trial, places: [lap], start: 2024-06-28, end: 2024-06-28, date_precision: day, date_text: on Friday, status: planned, actors: The general and the admiral}
  e19: {type: other, places: [ela, coc], start: 2024-06-26, end: 2024-06-26, date_precision: day, date_text: "", status: happened, actors: Residents of El Alto and Cochabamba, targets: supermarkets and cash machines, minor: true}
  e20: {type: market, places: [sant, oru], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
