---
id: report-ec-09
genre: report
country: EC
published: 2021-09-30
publisher: Agencia Andina Digital
title: "Soldiers {ring}(e1) [Guayaquil](guay event) jail after 116 {die}(e2) in [Ecuador](ecua event)'s worst prison {riot}(e2)"
---
[GUAYAQUIL](guay dateline), [Ecuador](ecua dateline), Sept 30 (AAD) - Hundreds of soldiers and police were {posted}(e1) around the Litoral penitentiary on Thursday as forensic teams {counted}(e3) the dead of a {battle}(e2) between gangs that has become the bloodiest prison {riot}(e2) in [Ecuador](ecua demonym) history.

At least 116 inmates {died}(e2) and 80 were {hurt}(e2) in the {violence}(e2), which {began}(e2) on Tuesday morning in pavilion 5 and {spread}(e2) when prisoners crawled through a hole into the next wing. Six had been {beheaded}(e2), according to the regional police commander, General Fausto Arízaga.

The president {flew}(e4) to the port city on Wednesday, {declared}(e5) a 60-day state of emergency in all prisons and {put}(e5) $24 million at the disposal of the prison service.

Outside the morgue, relatives from as far as [Esmeraldas](esm mention), [Machala](mac mention) and [Santo Domingo](san mention) waited under tarpaulins for names. "My son was to be released in November," said Mercedes Quiñónez. "He was in for stealing a telephone."

Intelligence sources in [Quito](qui mention) attribute the {bloodshed}(e2) to a {struggle}(e2) between Los Choneros, named after the town of [Chone](cho mention) in [Manabí](man mention), and newer groups such as Los Lobos, which are said to work with [Mexican](mex demonym) cartels for control of the cocaine routes from [Colombia](col mention).

It was the third such {massacre}(e2) this year. On February 23, coordinated {riots}(e6) in [Guayaquil](guay event), [Cuenca](cue event) and [Latacunga](lat event) {left}(e6) 79 {dead}(e6), and in July 22 more were {killed}(e7) at the Litoral and in [Cotopaxi](cot event). Two weeks ago the Litoral was {attacked}(e8) with drones carrying explosives, though nobody was hurt.

[Ecuador](ecua mention) holds some 39,000 prisoners in jails built for 30,000. The ombudsman's office in [Guayas](gua metonym org) province {criticised}(e9) the transfer of gang leaders from one prison to another. "Moving men about is not a policy," its delegate said.

In [Geneva](gen event), UN rights officials {urged}(e10) the authorities to investigate.

Briefly
- Police in [Durán](dur event), across the river, {seized}(e11) 1.2 tonnes of cocaine hidden in banana boxes bound for [Antwerp](ant mention), and {arrested}(e12) five men.
- The navy {intercepted}(e13) a semi-submersible 120 miles off [Manta](mant event) with three [Ecuadoreans](ecu demonym) and one [Colombian](colo demonym) aboard.

---
places:
  esm: {name: Esmeraldas, geonameid: 3657990, point: [0.9592, -79.654]}
  san: {name: Santo Domingo de los Colorados, geonameid: 3651297, point: [-0.2537, -79.1763]}
  man: {name: Manabí, geonameid: 3654451, point: [-0.7272, -80.1619], precision: division}
  cot: {name: Cotopaxi, geonameid: 3658766, point: [-0.8133, -78.8554], precision: division}
  gua: {name: Guayas, geonameid: 3657505, point: [-1.9838, -79.8608], precision: division}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  ant: {name: Antwerp, geonameid: 2803138, point: [51.2205, 4.4003]}
  ecu: {name: Ecuador, geonameid: 3658394, point: [-1.25, -78.25], precision: country}
  guay: {name: Guayaquil, geonameid: 3657509, point: [-2.1962, -79.8862]}
  ecua: {name: Ecuador, geonameid: 3658394, point: [-1.25, -78.25], precision: country}
  mac: {name: Machala, geonameid: 3654533, point: [-3.2589, -79.9588]}
  qui: {name: Quito, geonameid: 3652462, point: [-0.2298, -78.525]}
  cho: {name: Chone, geonameid: 3659139, point: [-0.6985, -80.0925]}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  cue: {name: Cuenca, geonameid: 3658666, point: [-2.8953, -78.9963]}
  lat: {name: Latacunga, geonameid: 3654870, point: [-0.9342, -78.6152]}
  dur: {name: Eloy Alfaro, geonameid: 3658192, point: [-2.1692, -79.8399]}
  mant: {name: Manta, geonameid: 3654410, point: [-0.9494, -80.7314]}
  colo: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
events:
  e1: {type: other, places: [guay], start: 2021-09-30, end: 2021-09-30, date_precision: day, date_text: on Thursday, status: happened, actors: Hundreds of soldiers and police, main: true}
  e2: {type: riot, places: [guay], start: 2021-09-28, end: 2021-09-29, date_precision: day, date_text: on Tuesday morning, killed: 116, killed_qualifier: at_least, injured: 80, status: happened, actors: gangs, main: true}
  e3: {type: survey, places: [guay], start: 2021-09-30, end: 2021-09-30, date_precision: day, date_text: on Thursday, status: happened, actors: forensic teams, targets: the dead, minor: true}
  e4: {type: visit, places: [guay], start: 2021-09-29, end: 2021-09-29, date_precision: day, date_text: on Wednesday, status: happened, actors: The president, targets: the port city}
  e5: {type: decision, places: [ecua], start: 2021-09-29, end: 2021-09-29, date_precision: day, date_text: on Wednesday, status: happened, actors: The president, main: true}
  e6: {type: riot, places: [guay, cue, lat], start: 2021-02-23, end: 2021-02-23, date_precision: day, date_text: On February 23, killed: 79, status: happened, actors: ""}
  e7: {type: riot, places: [guay, cot], start: 2021-07, end: 2021-07, date_precision: month, date_text: in July, killed: 22, status: happened, actors: ""}
  e8: {type: airstrike, places: [guay], start: 2021-09-16, end: 2021-09-16, date_precision: day, date_text: Two weeks ago, status: happened, actors: "", targets: the Litoral}
  e9: {type: statement, places: [gua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "The ombudsman's office"}
  e10: {type: statement, places: [gen], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: UN rights officials, targets: the authorities}
  e11: {type: smuggling, places: [dur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Police, targets: 1.2 tonnes of cocaine}
  e12: {type: arrest, places: [dur], start: null, end: null, date_precision: unknown, date_text: "", arrested: 5, status: happened, actors: Police, targets: five men}
  e13: {type: smuggling, places: [mant], start: null, end: null, date_precision: unknown, date_text: "", arrested: 4, status: happened, actors: The navy, targets: a semi-submersible}
notes: ""
