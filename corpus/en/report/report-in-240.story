---
id: report-in-240
genre: report
country: IN
published: 2014-09-25
publisher: Deccan Morning
title: "Leopard that {mauled}(e1) three {trapped}(e2) near [Junnar](jun event)"
---
[PUNE](pun dateline): A four-year-old leopard believed to have {attacked}(e1) three villagers in the sugarcane belt of [Junnar](jun event) taluka over the past fortnight was {trapped}(e2) early on Wednesday in a cage set by the forest department at [Pimpalwandi](pim event), officials said here.

The male animal was {taken}(e3) to the rescue centre at [Manikdoh](man event), where veterinarians will {examine}(e4) it before a decision is made on its release.

Range forest officer S. G. Bhosekar said the cage was one of eleven put up between [Otur](otu event) and [Narayangaon](nar event) after an eight-year-old boy was {mauled}(e1) outside his house on September 11. The child, son of a farm labourer from [Beed](bee mention), {died}(e1) the next day at Sassoon Hospital in [Pune](pun event). A woman was {injured}(e1) while cutting grass on September 15, and a 60-year-old man {escaped}(e1) with scratches last Saturday.

"We cannot say with certainty that this is the same leopard until the pugmarks are {compared}(e4)," Bhosekar said.

Villagers, who had {blocked}(e5) the [Nashik](nas mention)-[Pune](pun mention) highway at [Alephata](ale event) for two hours last week demanding that the animal be shot, {burst}(e6) firecrackers on hearing the news. Sarpanch Kamal Dongre said children would now return to school. Attendance at the zilla parishad school had {dropped}(e7) by half.

Forest records show that leopards have {killed}(e8) 17 people in [Junnar](jun event), [Ambegaon](amb event) and [Khed](khe event) talukas since 2001. The worst year was 2002, when the department {captured}(e9) more than 60 animals and {released}(e10) some of them in [Radhanagari](rad event) and as far away as [Yawal](yaw event), a policy that was {dropped}(e11) in 2005 after studies linked it to further attacks.

Compensation of Rs 8 lakh was {handed}(e12) to the boy's family on Tuesday by the district guardian minister, who also {promised}(e13) solar lamps and an ambulance for [Belhe](bel event).

In a separate incident, a leopard cub was {rescued}(e14) from a dry well at [Ghodegaon](gho event) on Monday. In [Nashik](nas demonym) district, a leopardess was {run over}(e15) by a truck near [Sinnar](sin event) the same night.

---
places:
  pun: {name: Pune, geonameid: 1259229, point: [18.5196, 73.8554]}
  jun: {name: Junnar, geonameid: 1268761, point: [19.2081, 73.8752]}
  pim: {name: Pimpalwandi, point: [19.15, 74.07]}
  man: {name: Manikdoh, point: [19.24, 73.82]}
  otu: {name: Otur, point: [19.27, 73.98]}
  nar: {name: Narayangaon, point: [19.12, 73.97]}
  bee: {name: Beed, point: [18.99, 75.76]}
  ale: {name: Alephata, point: [19.18, 74.1]}
  amb: {name: Ambegaon, point: [19.05, 73.72], precision: area, radius_km: 20}
  khe: {name: Khed, point: [18.85, 73.88], precision: area, radius_km: 20}
  rad: {name: Radhanagari, point: [16.41, 73.99]}
  yaw: {name: Yaval, geonameid: 1252773, point: [21.1677, 75.6976]}
  bel: {name: Belhe, point: [19.14, 74.22]}
  gho: {name: Ghodegaon, point: [19.03, 73.83]}
  nas: {name: Nashik, geonameid: 1261731, point: [19.9973, 73.791]}
  sin: {name: Sinnar, geonameid: 1256119, point: [19.8451, 73.9987]}
events:
  e1: {type: attack, places: [jun], start: 2014-09-11, end: 2014-09-20, date_precision: day, date_text: over the past fortnight, killed: 1, injured: 2, status: happened, actors: A four-year-old leopard, targets: three villagers, main: true}
  e2: {type: rescue, places: [pim], start: 2014-09-24, end: 2014-09-24, date_precision: day, date_text: early on Wednesday, status: happened, actors: the forest department, targets: A four-year-old leopard, main: true}
  e3: {type: transport_change, places: [man], start: 2014-09-24, end: 2014-09-24, date_precision: day, date_text: "", status: happened, actors: "", targets: The male animal, minor: true}
  e4: {type: investigation, places: [man], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: veterinarians, minor: true}
  e5: {type: protest, places: [ale], start: 2014-09-15, end: 2014-09-15, date_precision: week, date_text: last week, status: happened, actors: Villagers, targets: the Nashik-Pune highway}
  e6: {type: festival, places: [pim], start: 2014-09-24, end: 2014-09-24, date_precision: day, date_text: "", status: happened, actors: Villagers, minor: true}
  e7: {type: education, places: [jun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Attendance at the zilla parishad school, minor: true}
  e8: {type: attack, places: [jun, amb, khe], start: 2001, end: 2014, date_precision: year, date_text: since 2001, killed: 17, status: happened, actors: leopards, targets: 17 people}
  e9: {type: rescue, places: [jun], start: 2002, end: 2002, date_precision: year, date_text: 2002, status: happened, actors: the department, targets: more than 60 animals}
  e10: {type: transport_change, places: [rad, yaw], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the department, targets: some of them}
  e11: {type: decision, places: [], start: 2005, end: 2005, date_precision: year, date_text: in 2005, status: happened, actors: "", targets: a policy}
  e12: {type: aid, places: [jun], start: 2014-09-23, end: 2014-09-23, date_precision: day, date_text: on Tuesday, status: happened, actors: the district guardian minister, targets: "the boy's family"}
  e13: {type: statement, places: [bel], start: 2014-09-23, end: 2014-09-23, date_precision: day, date_text: "", status: happened, actors: the district guardian minister, targets: solar lamps and an ambulance, minor: true}
  e14: {type: rescue, places: [gho], start: 2014-09-22, end: 2014-09-22, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: a leopard cub}
  e15: {type: road_accident, places: [sin], start: 2014-09-22, end: 2014-09-22, date_precision: day, date_text: the same night, status: happened, actors: "", targets: a leopardess}
notes: ""
