---
id: report-in-453
genre: report
country: IN
published: 2023-05-05
publisher: North East Herald
title: "[Manipur](man event): {shoot-at-sight}(e1) orders, 54 {dead}(e2), thousands in camps"
---
[IMPHAL](imp dateline): At least 54 people have been {killed}(e2) in [Manipur](man event) since Wednesday in {clashes}(e2) between the Meitei and Kuki communities, hospital sources said on Friday, as the Army {held}(e3) flag marches in [Churachandpur](chu event), [Imphal](imp event), [Kakching](kak event) and [Moreh](mor event).

Sixteen of the bodies are in the district hospital of [Churachandpur](chu mention) and 23 at the Jawaharlal Nehru institute in [Imphal](imp event). About 13,000 people have been {moved}(e4) to Army camps and another 4,000 have {crossed}(e4) into [Mizoram](miz event), [Assam](ass event) and [Nagaland](nag event).

The {trouble}(e2) broke out on Wednesday at [Torbung](tor event), where a "tribal solidarity {march}(e5)" called by students ended in stone throwing. By evening houses were {burning}(e6) in [Bishnupur](bis event) district and churches in the [Langol](lan event) and [Paite Veng](pai event) areas of the state capital. Mobile internet was {suspended}(e7) and curfew {imposed}(e7) in eight districts; on Thursday the Governor, Kamala Deshpande, {signed}(e1) an order to shoot at sight "in extreme cases".

A BJP legislator, Vungzalian Haokip, was {attacked}(e8) by a mob on his way from the secretariat and {flown}(e9) to [Delhi](del event). An income-tax assistant was {dragged}(e10) from his quarters and {killed}(e10) in [Imphal](imp event); a CRPF constable on leave was {shot}(e11) in [Churachandpur](chu event).

The march was against the demand of Meiteis for inclusion among the Scheduled Tribes, on which the High Court in [Imphal](imp event) had {directed}(e12) the State on March 27 to send a recommendation to [New Delhi](new metonym). Kukis were already angry at {evictions}(e13) from forest land, as at [K Songjang](kso event) in February. On April 27, the gym that the Chief Minister was to open at [Churachandpur](chu event) was {vandalised}(e14).

The Centre has {rushed}(e15) 20 companies of the Rapid Action Force and {named}(e16) a retired CRPF chief as security adviser. Chief Minister N. Ibobi Sharma {chaired}(e17) an all-party meeting on Friday. The Union Home Minister {cancelled}(e18) his campaign in [Karnataka](kar mention).

Trains to [Jiribam](jir event) are {cancelled}(e19). IndiGo {put on}(e20) extra flights to [Kolkata](kol event) and [Guwahati](guw event). [Maharashtra](mah metonym), [Telangana](tel metonym) and [Tripura](tri metonym) are arranging to {bring}(e21) their students home; NEET, the medical entrance examination, due on Sunday, has been {postponed}(e22) for candidates with centres in [Manipur](man mention).

In [Kangpokpi](kan event), women sat on the highway to [Dimapur](dim mention) to stop lorries. "There will be no rice for the valley till our people are safe," Lamneithem Kipgen said.

Elsewhere in the region, five soldiers were {killed}(e23) in a {blast}(e23) at [Kandi](kand event), in [Rajouri](raj mention), on Friday. And an advocate from [Shillong](shi mention) has {moved}(e24) the Supreme Court for an inquiry into the violence.

In 1993 more than 100 people {died}(e25) in a Naga-Kuki {feud}(e25) in the hills of [Tamenglong](tam event) and [Senapati](sen event).

---
places:
  man: {name: Manipur, geonameid: 1263706, point: [24.7442, 93.8457], precision: division}
  chu: {name: Churachandpur, geonameid: 1273909, point: [24.3335, 93.67]}
  kak: {name: Kakching, point: [24.5, 93.98]}
  mor: {name: Moreh, geonameid: 11072202, point: [24.2508, 94.3007]}
  miz: {name: Mizoram, geonameid: 1262963, point: [23.2037, 92.8409], precision: division}
  ass: {name: Assam, geonameid: 1278253, point: [26.3302, 92.9929], precision: division}
  nag: {name: Nagaland, geonameid: 1262271, point: [26.1094, 94.5664], precision: division}
  tor: {name: Torbung, point: [24.45, 93.72], precision: near}
  bis: {name: Bishnupur, point: [24.6, 93.76], precision: division}
  lan: {name: Langol, point: [24.84, 93.91]}
  pai: {name: Paite Veng, point: [24.81, 93.95]}
  del: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  new: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  kso: {name: K Songjang, point: [24.3, 93.7], precision: near}
  kar: {name: Karnataka, geonameid: 1267701, point: [14.3681, 75.667], precision: division}
  jir: {name: Jiribam, point: [24.8, 93.12]}
  mah: {name: Maharashtra, geonameid: 1264418, point: [19.4723, 75.4647], precision: division}
  tel: {name: Telangana, geonameid: 1254788, point: [17.4273, 78.4684], precision: division}
  tri: {name: Tripura, geonameid: 1254169, point: [23.8519, 91.7031], precision: division}
  kan: {name: Kangpokpi, point: [25.15, 93.97]}
  kand: {name: Kandi, point: [33.4, 74.3], precision: near}
  raj: {name: Rajouri District, geonameid: 1258892, point: [33.3054, 74.3286], precision: division}
  tam: {name: Tamenglong, point: [24.97, 93.5]}
  sen: {name: Senapati, point: [25.27, 94.02]}
  imp: {name: Imphal, geonameid: 1269771, point: [24.8081, 93.9442]}
  dim: {name: Dimapur, geonameid: 1272552, point: [25.9117, 93.7217]}
  shi: {name: Shillong, geonameid: 1256523, point: [25.5689, 91.8831]}
  kol: {name: Kolkata, geonameid: 1275004, point: [22.5626, 88.363]}
  guw: {name: Guwahati, geonameid: 1271476, point: [26.1844, 91.7458]}
events:
  e1: {type: decision, places: [man], start: 2023-05-04, end: 2023-05-04, date_precision: day, date_text: on Thursday, status: happened, actors: "the Governor, Kamala Deshpande", main: true}
  e2: {type: riot, places: [man, tor, chu, imp], start: 2023-05-03, end: 2023-05-05, date_precision: day, date_text: since Wednesday, killed: 54, killed_qualifier: at_least, status: happened, actors: the Meitei and Kuki communities, main: true}
  e3: {type: other, places: [chu, imp, kak, mor], start: 2023-05-05, end: 2023-05-05, date_precision: day, date_text: on Friday, status: happened, actors: the Army, minor: true}
  e4: {type: displacement, places: [man, miz, ass, nag], start: null, end: null, date_precision: unknown, date_text: "", displaced: 17000, displaced_qualifier: about, status: happened, actors: "", targets: "About 13,000 people", main: true}
  e5: {type: protest, places: [tor], start: 2023-05-03, end: 2023-05-03, date_precision: day, date_text: on Wednesday, status: happened, actors: students}
  e6: {type: fire, places: [bis, lan, pai], start: 2023-05-03, end: 2023-05-03, date_precision: day, date_text: By evening, status: happened, actors: "", targets: houses}
  e7: {type: decision, places: [man], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: eight districts}
  e8: {type: attack, places: [imp], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: a mob, targets: Vungzalian Haokip}
  e9: {type: medical, places: [del], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Vungzalian Haokip, minor: true}
  e10: {type: killing, places: [imp], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: An income-tax assistant}
  e11: {type: shooting, places: [chu], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: a CRPF constable on leave}
  e12: {type: verdict, places: [imp], start: 2023-03-27, end: 2023-03-27, date_precision: day, date_text: on March 27, status: happened, actors: the High Court, targets: the State}
  e13: {type: displacement, places: [kso], start: 2023-02, end: 2023-02, date_precision: month, date_text: in February, status: happened, actors: ""}
  e14: {type: other_crime, places: [chu], start: 2023-04-27, end: 2023-04-27, date_precision: day, date_text: On April 27, status: happened, actors: "", targets: the gym}
  e15: {type: aid, places: [man], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Centre, targets: 20 companies of the Rapid Action Force, minor: true}
  e16: {type: appointment, places: [man], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Centre, targets: a retired CRPF chief}
  e17: {type: meeting, places: [imp], start: 2023-05-05, end: 2023-05-05, date_precision: day, date_text: on Friday, status: happened, actors: Chief Minister N. Ibobi Sharma}
  e18: {type: visit, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: The Union Home Minister, targets: his campaign, minor: true}
  e19: {type: transport_change, places: [jir], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Trains}
  e20: {type: transport_change, places: [kol, guw], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: IndiGo, targets: extra flights, minor: true}
  e21: {type: displacement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "Maharashtra, Telangana and Tripura", targets: their students}
  e22: {type: education, places: [man], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: NEET}
  e23: {type: explosion, places: [kand], start: 2023-05-05, end: 2023-05-05, date_precision: day, date_text: on Friday, killed: 5, status: happened, actors: "", targets: five soldiers}
  e24: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: an advocate from Shillong, minor: true}
  e25: {type: battle, places: [tam, sen], start: 1993, end: 1993, date_precision: year, date_text: In 1993, killed: 100, killed_qualifier: at_least, status: happened, actors: "", targets: more than 100 people}
notes: ""
