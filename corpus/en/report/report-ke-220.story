---
id: report-ke-220
genre: report
country: KE
published: 2024-09-14
publisher: Mount Kenya Mail
title: "21 boys {die}(e1) in [Nyeri](nye event) dormitory {fire}(e1); head {sent}(e2) on leave"
---
The principal of a private academy at [Endarasha](end event) in [Nyeri](nye event) has been {sent}(e2) on leave and the boarding section {closed}(e3) indefinitely after 21 pupils aged between 9 and 13 {perished}(e1) when their dormitory {burned}(e1) on the night of Thursday last week.

Interior Cabinet Secretary Julius Karanja told mourners at [Kieni](kie event) yesterday that DNA tests at the Government Chemist in [Nairobi](nai event) had {identified}(e4) all but two of the children. A requiem {mass}(e5) will be {held}(e5) on Thursday.

The dormitory, a plank building with a single door, housed 156 boys in a space meant for 80. Director of Criminal Investigations Amina Mohamud said that investigators had {found}(e6) traces of a paraffin lamp in a corner cubicle. The school had no electricity for two days after a {transformer blew}(e7) at [Mweiga](mwe event).

"I was told he had been picked by relatives. I looked for him in [Naromoru](nar mention), I looked for him in [Nanyuki](nan mention)," said a mother, Jane Wanjiru. "He was in there."

President Samson Ruteere {declared}(e8) three days of mourning from Monday. The Ministry of Education has {ordered}(e9) an {inspection}(e9) of 348 boarding primary schools, of which those without two exits per dormitory are to be {closed}(e10) by the end of the month. The order covers schools in [Laikipia](lai event), [Nyandarua](nya event) and [Meru](mer event) counties in the first instance.

Teachers' unions welcomed the move but {warned}(e11) against what one official called "inspection by newspaper". A similar directive followed the {fire}(e12) at a girls' school in [Nairobi](nai event) in 2017, in which ten students {died}(e12). In 2001, 67 boys {lost their lives}(e13) at [Kyanguli](kya event) in [Machakos](mac mention), in a {blaze}(e13) set by schoolmates.

In [Isiolo](isi event), students of a mixed secondary school were {sent home}(e14) on Thursday night after a dormitory was {razed}(e15). Nobody was {hurt}(e15). Another {fire}(e16), at [Njia](nji event) in [Igembe](ige mention), {broke out}(e16) on Friday as girls were at prep.

---
places:
  nye: {name: Nyeri, geonameid: 182701, point: [-0.4201, 36.9476]}
  kie: {name: Kieni, point: [-0.25, 36.9], precision: near}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  mwe: {name: Mweiga, point: [-0.32, 36.89]}
  nar: {name: Naromoru, point: [-0.17, 37.02]}
  nan: {name: Nanyuki, geonameid: 184433, point: [0.0062, 37.074]}
  lai: {name: Laikipia, geonameid: 189794, point: [0.1295, 36.5693], precision: division}
  nya: {name: Nyandarua, geonameid: 7603036, point: [-0.2681, 36.413], precision: division}
  mer: {name: Meru, geonameid: 186824, point: [0.0873, 37.7033], precision: division}
  kya: {name: Kyanguli, point: [-1.5, 37.2], precision: near}
  mac: {name: Machakos, geonameid: 188492, point: [-1.5223, 37.2652]}
  isi: {name: Isiolo, geonameid: 196231, point: [0.3546, 37.5822]}
  nji: {name: Njia, point: [0.2, 37.9], precision: near}
  ige: {name: Igembe, point: [0.25, 37.95], precision: near}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  end: {name: Endarasha, point: [-0.26, 36.85], precision: near}
events:
  e1: {type: fire, places: [nye, end], start: 2024-09-05, end: 2024-09-05, date_precision: day, date_text: on the night of Thursday last week, killed: 21, status: happened, actors: "", targets: 21 pupils, main: true}
  e2: {type: layoffs, places: [nye], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The principal, main: true}
  e3: {type: closure, places: [nye], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the boarding section}
  e4: {type: investigation, places: [nai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the Government Chemist, targets: the children}
  e5: {type: ceremony, places: [nye], start: 2024-09-19, end: 2024-09-19, date_precision: day, date_text: on Thursday, status: planned, actors: ""}
  e6: {type: discovery, places: [nye], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: investigators, minor: true}
  e7: {type: outage, places: [mwe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: decision, places: [], start: 2024-09-09, end: 2024-09-09, date_precision: day, date_text: from Monday, status: happened, actors: President Samson Ruteere, targets: three days of mourning}
  e9: {type: investigation, places: [lai, nya, mer], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: The Ministry of Education, targets: 348 boarding primary schools}
  e10: {type: closure, places: [], start: 2024-09, end: 2024-09, date_precision: month, date_text: by the end of the month, status: planned, actors: ""}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Teachers' unions", minor: true}
  e12: {type: fire, places: [nai], start: 2017, end: 2017, date_precision: year, date_text: in 2017, killed: 10, status: happened, actors: ""}
  e13: {type: fire, places: [kya], start: 2001, end: 2001, date_precision: year, date_text: In 2001, killed: 67, status: happened, actors: ""}
  e14: {type: closure, places: [isi], start: 2024-09-12, end: 2024-09-12, date_precision: day, date_text: on Thursday night, status: happened, actors: "", targets: students, minor: true}
  e15: {type: fire, places: [isi], start: 2024-09-12, end: 2024-09-12, date_precision: day, date_text: on Thursday night, status: happened, actors: "", targets: a dormitory}
  e16: {type: fire, places: [nji], start: 2024-09-13, end: 2024-09-13, date_precision: day, date_text: on Friday, status: happened, actors: ""}
notes: ""
