---
id: report-ht-135
genre: report
country: HT
published: 2021-08-12
publisher: Caribbean Health Monitor
title: "Cholera-free for two years, [Haiti](hai event) braces as {floods}(e1) {foul}(e2) wells in the [Artibonite](art event)"
---
[GONAÏVES](gon dateline), [Haiti](hai dateline) — Health workers are {testing}(e3) wells across the [Artibonite](art event) valley after two days of {flooding}(e1) that {killed}(e1) nine people and {filled}(e2) cisterns with latrine water, in a country that in early 2022 hopes to be certified free of cholera.

The [La Quinte](laq event) river {broke its banks}(e1) on Sunday night, {sending}(e1) waist-high water through the neighborhoods of [Raboteau](rab event) and [Trou Sable](tro event). At [Ennery](enn event), up the valley, a {mudslide}(e4) {buried}(e4) a family of five.

"The stretcher bearers had to swim," said Dr. Mirlande Estimé of the Hôpital La Providence, which {moved}(e5) 40 patients to the upper floor.

Laboratory {results}(e3) from the first 60 samples, sent to [Port-au-Prince](por mention) on Wednesday, were negative, the Health Ministry said. No {case}(e6) of cholera has been {confirmed}(e6) in [Haiti](hai mention) since February 2019. The {epidemic}(e7) that began in October 2010 near [Mirebalais](mir event), and was {traced}(e8) to a base of United Nations peacekeepers from [Nepal](nep mention), {killed}(e7) almost 10,000 people.

Aid groups are short of fuel and cannot use the road south through [Martissant](mar event), a suburb of the capital where gangs have been {fighting}(e9) since June 1; at least 19,000 people have {fled}(e10) that area. Two trucks with chlorine tablets {left}(e11) [Cap-Haïtien](cap event) on Tuesday under police escort.

The country has been without a president since Jovenel Moïse was {assassinated}(e12) on July 7. Acting Prime Minister Serge Valcin {visited}(e13) [Gonaïves](gon event) on Wednesday and {announced}(e14) the dredging of the canals, which was also announced in 2008, when four {storms}(e15) in a month {left}(e15) 800 {dead}(e15) and {turned}(e15) the city into a lake, and in 2004, when some 3,000 people {drowned}(e16) here in tropical {storm}(e16) Jeanne.

Forecasters in [Miami](mia mention) are {tracking}(e17) a tropical {wave}(e17) that could {reach}(e17) [Hispaniola](his event) on Monday. In the neighboring [Dominican Republic](dom event), civil defense has put [Montecristi](mon mention) and [Dajabón](daj mention) on yellow alert.

---
places:
  hai: {name: Haiti, geonameid: 3723988, point: [19.0, -72.41667], precision: country}
  art: {name: Artibonite, geonameid: 3731053, point: [19.3089, -72.5089], precision: division}
  laq: {name: La Quinte, point: [19.45, -72.67], precision: near}
  rab: {name: Raboteau, point: [19.455, -72.695], precision: near}
  tro: {name: Trou Sable, point: [19.43, -72.68], precision: near}
  enn: {name: Ennery, point: [19.49, -72.48]}
  gon: {name: Gonaïves, point: [19.447, -72.689]}
  mir: {name: Mirebalais, point: [18.83, -72.1]}
  mar: {name: Martissant, point: [18.53, -72.36], precision: near}
  cap: {name: Cap-Haïtien, point: [19.76, -72.2]}
  por: {name: Port-au-Prince, geonameid: 3718426, point: [18.5435, -72.3388]}
  mia: {name: Miami, geonameid: 4164138, point: [25.7743, -80.1937]}
  his: {name: Hispaniola, point: [19.0, -71.0], precision: area, radius_km: 300}
  mon: {name: Montecristi, point: [19.85, -71.65]}
  daj: {name: Dajabón, point: [19.55, -71.71]}
  nep: {name: Nepal, geonameid: 1282988, point: [28.0, 84.0], precision: country}
  dom: {name: Dominican Republic, geonameid: 3508796, point: [19.0, -70.66667], precision: country}
events:
  e1: {type: flood, places: [art, rab, tro, laq], start: 2021-08-08, end: 2021-08-08, date_precision: day, date_text: on Sunday night, killed: 9, status: happened, actors: The La Quinte river, main: true}
  e2: {type: poisoning, places: [art], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: cisterns}
  e3: {type: investigation, places: [art], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Health workers, targets: wells, main: true}
  e4: {type: landslide, places: [enn], start: 2021-08-08, end: 2021-08-08, date_precision: day, date_text: "", status: happened, actors: "", targets: a family of five}
  e5: {type: displacement, places: [gon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 40 patients, minor: true}
  e6: {type: outbreak, places: [hai], start: 2019-02, end: 2021-08, date_precision: month, date_text: since February 2019, status: happened, negated: true, actors: ""}
  e7: {type: outbreak, places: [mir, hai], start: 2010-10, end: 2010-10, date_precision: month, date_text: in October 2010, killed: 10000, killed_qualifier: about, status: happened, actors: ""}
  e8: {type: investigation, places: [mir], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: battle, places: [mar], start: 2021-06-01, end: 2021-08-12, date_precision: day, date_text: since June 1, status: happened, actors: gangs}
  e10: {type: displacement, places: [mar], start: null, end: null, date_precision: unknown, date_text: "", displaced: 19000, displaced_qualifier: at_least, status: happened, actors: "at least 19,000 people"}
  e11: {type: aid, places: [cap], start: 2021-08-10, end: 2021-08-10, date_precision: day, date_text: on Tuesday, status: happened, actors: "", targets: Two trucks with chlorine tablets}
  e12: {type: killing, places: [hai], start: 2021-07-07, end: 2021-07-07, date_precision: day, date_text: on July 7, killed: 1, status: happened, actors: "", targets: Jovenel Moïse}
  e13: {type: visit, places: [gon], start: 2021-08-11, end: 2021-08-11, date_precision: day, date_text: on Wednesday, status: happened, actors: Acting Prime Minister Serge Valcin}
  e14: {type: statement, places: [gon], start: 2021-08-11, end: 2021-08-11, date_precision: day, date_text: on Wednesday, status: happened, actors: Acting Prime Minister Serge Valcin, targets: the dredging of the canals}
  e15: {type: storm, places: [gon], start: 2008, end: 2008, date_precision: year, date_text: in 2008, killed: 800, status: happened, actors: four storms}
  e16: {type: storm, places: [gon], start: 2004, end: 2004, date_precision: year, date_text: in 2004, killed: 3000, killed_qualifier: about, status: happened, actors: ""}
  e17: {type: storm, places: [his], start: 2021-08-16, end: 2021-08-16, date_precision: day, date_text: on Monday, status: planned, actors: ""}
notes: ""
