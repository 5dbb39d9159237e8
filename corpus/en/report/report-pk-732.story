---
id: report-pk-732
genre: report
country: PK
published: 2019-08-26
publisher: The Frontier Gazette
title: "13 {killed}(e1) as coaster {falls}(e1) into [Indus](ind event) near [Dasu](das event); [Diamer](dia event) traders {end}(e2) sit-in"
---
[GILGIT](gil dateline): Thirteen passengers were {killed}(e1) and 11 others {injured}(e1) when a coaster going from [Rawalpindi](raw mention) to [Skardu](ska mention) {skidded}(e1) off the Karakoram Highway and {plunged}(e1) into the [Indus](ind event) near [Dasu](das event) in [Upper Kohistan](upp event) in the early hours of Sunday.

DPO Raja Sher Wali told The Frontier Gazette that the driver appeared to have {dozed off}(e1) at the wheel. He said five bodies, including those of a woman and her infant from [Khaplu](kha mention), had been {retrieved}(e3) by volunteers and navy divers till evening, while the search for the rest had been {called off}(e3) due to darkness and strong currents.

The injured were {shifted}(e4) to the RHC [Dasu](das event) and later to [Abbottabad](abb event). "I was asleep and woke up in cold water," said Muhammad Hussain, a student of [Baltistan](bal metonym org) University.

The [Gilgit-Baltistan](gilg metonym) chief minister expressed grief over the tragedy and {constituted}(e5) a three-member committee to fix responsibility. He also {ordered}(e6) that no passenger vehicle be allowed past [Besham](bes mention) after 9pm.

It was the third major {mishap}(e1) on the route within six weeks. On July 19, eight members of a wedding party {died}(e7) when their jeep {fell}(e7) into a ravine in [Tangir](tan event), and on Aug 2 a truck carrying pilgrims {overturned}(e8) at [Jaglot](jag event), leaving four {dead}(e8).

Meanwhile, traders in [Chilas](chi event) on Sunday {called off}(e2) their eight-day sit-in against the {shifting}(e9) of compensation cases of the [Diamer](dia mention)-Bhasha dam to a tribunal in [Islamabad](isl mention). The decision came after {talks}(e10) between Jirga elders and Wapda officials at the [Chilas](chi event) rest house. The protesters had {blocked}(e2) the highway on three occasions, forcing hundreds of tourists bound for [Hunza](hun mention) to take the [Babusar](bab mention) Pass.

Prime minister's adviser Kamran Effendi will {visit}(e11) the area on Sept 3. Work on the dam was {inaugurated}(e12) in 1998 and again in 2006 and 2011, but a contract for its main structure is yet to be {awarded}(e13).

In [Yasin](yas event) valley, the bridge {washed away}(e14) by a glacial lake outburst on Aug 11 has been {replaced}(e15) with a steel structure. Another flood at [Golen](gol event), in [Chitral](chit event), had {cut off}(e16) water supply to the town last month.

The Met Office has {forecast}(e17) more rain in upper [KP](khy event) and [Kashmir](kas event) from Tuesday.

---
places:
  das: {name: Dasu, point: [35.29, 73.29]}
  dia: {name: Diamer, point: [35.5, 73.9], precision: division}
  gil: {name: Gilgit, geonameid: 1178338, point: [35.9187, 74.3124]}
  raw: {name: Rawalpindi, geonameid: 1166993, point: [33.5973, 73.0479]}
  ska: {name: Skardu, point: [35.3, 75.63]}
  ind: {name: Indus, point: [35.3, 73.25], precision: near}
  upp: {name: Upper Kohistan, point: [35.4, 73.2], precision: division}
  kha: {name: Khaplu, point: [35.16, 76.33]}
  abb: {name: Abbottabad, geonameid: 1185056, point: [34.1463, 73.2117]}
  bal: {name: Baltistan, point: [35.3, 75.6], precision: area, radius_km: 80}
  gilg: {name: Gilgit-Baltistan, geonameid: 1168878, point: [35.7864, 74.9848], precision: division}
  bes: {name: Besham, point: [34.94, 72.88]}
  tan: {name: Tangir, point: [35.6, 73.45], precision: near}
  jag: {name: Jaglot, point: [35.69, 74.62]}
  chi: {name: Chilas, point: [35.42, 74.1]}
  isl: {name: Islamabad, geonameid: 1176615, point: [33.7215, 73.0433]}
  hun: {name: Hunza, point: [36.32, 74.65], precision: near}
  bab: {name: Babusar, point: [35.15, 74.05], precision: near}
  yas: {name: Yasin, point: [36.37, 73.33]}
  gol: {name: Golen, point: [35.93, 71.95], precision: near}
  chit: {name: Chitral, point: [35.85, 71.79]}
  khy: {name: Khyber Pakhtunkhwa, geonameid: 1168873, point: [34.9407, 72.6402], precision: division}
  kas: {name: Kashmir, point: [34.2, 73.8], precision: area, radius_km: 80}
events:
  e1: {type: road_accident, places: [das, upp, ind], start: 2019-08-25, end: 2019-08-25, date_precision: day, date_text: in the early hours of Sunday, killed: 13, injured: 11, status: happened, actors: a coaster, targets: Thirteen passengers, main: true}
  e2: {type: protest, places: [chi, dia], start: 2019-08-18, end: 2019-08-25, date_precision: day, date_text: on Sunday, status: happened, actors: traders, main: true}
  e3: {type: rescue, places: [das], start: 2019-08-25, end: 2019-08-25, date_precision: day, date_text: till evening, status: happened, actors: volunteers and navy divers, targets: five bodies}
  e4: {type: medical, places: [das, abb], start: 2019-08-25, end: 2019-08-25, date_precision: day, date_text: "", status: happened, actors: "", targets: The injured, minor: true}
  e5: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: chief minister, targets: a three-member committee}
  e6: {type: decision, places: [bes], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: chief minister, targets: no passenger vehicle}
  e7: {type: road_accident, places: [tan], start: 2019-07-19, end: 2019-07-19, date_precision: day, date_text: On July 19, killed: 8, status: happened, actors: their jeep, targets: eight members of a wedding party}
  e8: {type: road_accident, places: [jag], start: 2019-08-02, end: 2019-08-02, date_precision: day, date_text: on Aug 2, killed: 4, status: happened, actors: a truck carrying pilgrims}
  e9: {type: decision, places: [isl], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: compensation cases, minor: true}
  e10: {type: meeting, places: [chi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Jirga elders and Wapda officials}
  e11: {type: visit, places: [], start: 2019-09-03, end: 2019-09-03, date_precision: day, date_text: on Sept 3, status: planned, actors: "Prime minister's adviser Kamran Effendi", targets: the area}
  e12: {type: construction, places: [dia], start: null, end: null, date_precision: unknown, date_text: in 1998 and again in 2006 and 2011, status: happened, actors: "", targets: Work on the dam, minor: true}
  e13: {type: deal, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", targets: a contract for its main structure, minor: true}
  e14: {type: flood, places: [yas], start: 2019-08-11, end: 2019-08-11, date_precision: day, date_text: on Aug 11, status: happened, actors: a glacial lake outburst, targets: the bridge}
  e15: {type: construction, places: [yas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the bridge}
  e16: {type: flood, places: [gol, chit], start: 2019-07, end: 2019-07, date_precision: month, date_text: last month, status: happened, actors: Another flood, targets: water supply}
  e17: {type: storm, places: [khy, kas], start: 2019-08-27, end: 2019-08-27, date_precision: day, date_text: from Tuesday, status: planned, actors: "", targets: more rain, minor: true}
notes: ""
