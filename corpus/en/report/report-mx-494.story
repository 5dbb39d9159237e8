---
id: report-mx-494
genre: report
country: MX
published: 2021-06-08
publisher: Sierra Sur Noticias
title: "Ballots {burned}(e1), candidate's brother {shot}(e2) as [Oaxaca](oax event) towns {vote}(e3)"
---
[OAXACA CITY](oaxa dateline) — Sunday's {elections}(e3) for mayors and deputies in [Oaxaca](oax event) were marred by the {destruction}(e1) of ballot boxes in at least eleven polling places and by a {shooting}(e2) that left two people {dead}(e2) in the Isthmus.

In [San Baltazar Chichicapam](san event), armed men {fired}(e4) on a police patrol that had {brought}(e5) ballots before dawn; nobody was {hurt}(e4). Hooded persons {set fire}(e1) to papers and tables in [Santa María Xadani](sant event), [Reyes Etla](rey event) and [Santiago Jamiltepec](santi event). The state electoral institute said that 61 of 5,664 stations could not be {opened}(e6).

The victims of the {attack}(e2) near [Juchitán](juc event) were the brother and the driver of a Labour Party candidate, Citlali Orozco Gurrión, who was travelling in another car. She {came third}(e7). Prosecutors said that they had {detained}(e8) a municipal policeman from [Unión Hidalgo](uni mention) on Monday and were {seeking}(e9) three others.

It was the most violent campaign that [Mexico](mex event) has known in years. Consultants Etcheverry in [Mexico City](mexi mention) {counted}(e10) 91 {murders}(e11) of politicians since September, 36 of them candidates. In the week before the {vote}(e3), a candidate for mayor was {shot dead}(e12) during a rally in [Moroleón](mor event), [Guanajuato](gua event), and another was {kidnapped}(e13) in [Cutzamala de Pinzón](cut event), [Guerrero](gue event). In [Tijuana](tij event), a man {threw}(e14) a severed head into a polling station.

For the country as a whole, the outcome was a mixed one for the president. His coalition {kept}(e15) its majority in the lower house but {fell}(e15) short of the two-thirds needed to change the constitution, and it was {beaten}(e16) in nine of the capital's 16 boroughs. It {won}(e17) governorships in [Sonora](son event), [Sinaloa](sin event), [Michoacán](mic event), [Zacatecas](zac event) and [Campeche](cam event); the opposition {held}(e18) [Chihuahua](chi event) and [Querétaro](que event).

In [Oaxaca](oax event), where 418 of the 570 municipalities choose their authorities in assemblies under customary law, most people did not have to vote for mayor at all. "We raise our hands in December, and everyone sees," said Eusebia Martínez, 70, of [Capulálpam](cap mention).

Turnout in the state was 57 per cent. The count in the districts will {begin}(e20) on Wednesday, and extraordinary elections will have to be {called}(e21) where there was none.

---
places:
  oax: {name: Oaxaca, geonameid: 3522509, point: [16.94, -96.2087], precision: division}
  oaxa: {name: Oaxaca, geonameid: 3522507, point: [17.0602, -96.7254]}
  san: {name: San Baltazar Chichicapam, point: [16.76, -96.49]}
  sant: {name: Santa María Xadani, point: [16.36, -95.02]}
  rey: {name: Reyes Etla, point: [17.2, -96.82]}
  santi: {name: Santiago Jamiltepec, point: [16.28, -97.82]}
  juc: {name: Juchitán, point: [16.43, -95.02]}
  uni: {name: Unión Hidalgo, point: [16.47, -94.83]}
  mor: {name: Moroleón, geonameid: 3995343, point: [20.1303, -101.1908]}
  gua: {name: Guanajuato, geonameid: 4005267, point: [20.8141, -100.904], precision: division}
  cut: {name: Cutzamala de Pinzón, point: [18.47, -100.57]}
  gue: {name: Guerrero, geonameid: 3527213, point: [17.7608, -100.091], precision: division}
  tij: {name: Tijuana, geonameid: 3981609, point: [32.5027, -117.0037]}
  son: {name: Sonora, geonameid: 3982846, point: [29.5293, -110.485], precision: division}
  sin: {name: Sinaloa, geonameid: 3983035, point: [25.6041, -108.001], precision: division}
  mic: {name: Michoacán, point: [19.2, -101.9], precision: division}
  zac: {name: Zacatecas, geonameid: 3979840, point: [23.3785, -102.579], precision: division}
  cam: {name: Campeche, geonameid: 3531730, point: [18.6624, -90.2807], precision: division}
  chi: {name: Chihuahua, geonameid: 4014336, point: [28.973, -106.232], precision: division}
  que: {name: Querétaro, geonameid: 3520914, point: [20.7392, -99.9663], precision: division}
  cap: {name: Capulálpam, point: [17.31, -96.45]}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  mexi: {name: Mexico City, geonameid: 3530597, point: [19.4285, -99.1277]}
events:
  e1: {type: other_crime, places: [sant, rey, santi], start: 2021-06-06, end: 2021-06-06, date_precision: day, date_text: "", status: happened, actors: Hooded persons, targets: ballot boxes, main: true}
  e2: {type: shooting, places: [juc], start: null, end: null, date_precision: unknown, date_text: "", killed: 2, status: happened, actors: "", targets: the brother and the driver, main: true}
  e3: {type: election, places: [oax], start: 2021-06-06, end: 2021-06-06, date_precision: day, date_text: "Sunday's", status: happened, actors: "", main: true}
  e4: {type: shooting, places: [san], start: 2021-06-06, end: 2021-06-06, date_precision: day, date_text: before dawn, injured: 0, status: happened, actors: armed men, targets: a police patrol}
  e5: {type: other, places: [san], start: 2021-06-06, end: 2021-06-06, date_precision: day, date_text: before dawn, status: happened, actors: a police patrol, targets: ballots, minor: true}
  e6: {type: election, places: [oax], start: 2021-06-06, end: 2021-06-06, date_precision: day, date_text: "", status: happened, negated: true, actors: "", targets: "61 of 5,664 stations"}
  e7: {type: election, places: [oax], start: 2021-06-06, end: 2021-06-06, date_precision: day, date_text: "", status: happened, actors: Citlali Orozco Gurrión, minor: true}
  e8: {type: arrest, places: [], start: 2021-06-07, end: 2021-06-07, date_precision: day, date_text: on Monday, arrested: 1, status: happened, actors: Prosecutors, targets: a municipal policeman}
  e9: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Prosecutors, targets: three others, minor: true}
  e10: {type: survey, places: [mex], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Consultants Etcheverry, minor: true}
  e11: {type: killing, places: [mex], start: 2020-09, end: 2021-06, date_precision: month, date_text: since September, killed: 91, status: happened, actors: "", targets: politicians}
  e12: {type: shooting, places: [mor], start: null, end: null, date_precision: unknown, date_text: In the week before the vote, killed: 1, status: happened, actors: "", targets: a candidate for mayor}
  e13: {type: abduction, places: [cut], start: null, end: null, date_precision: unknown, date_text: In the week before the vote, status: happened, actors: "", targets: another}
  e14: {type: attack, places: [tij], start: 2021-06-06, end: 2021-06-06, date_precision: day, date_text: "", status: happened, actors: a man, targets: a polling station}
  e15: {type: election, places: [mex], start: 2021-06-06, end: 2021-06-06, date_precision: day, date_text: "", status: happened, actors: His coalition, targets: its majority}
  e16: {type: election, places: [mexi], start: 2021-06-06, end: 2021-06-06, date_precision: day, date_text: "", status: happened, actors: His coalition}
  e17: {type: election, places: [son, sin, mic, zac, cam], start: 2021-06-06, end: 2021-06-06, date_precision: day, date_text: "", status: happened, actors: His coalition, targets: governorships}
  e18: {type: election, places: [chi, que], start: 2021-06-06, end: 2021-06-06, date_precision: day, date_text: "", status: happened, actors: the opposition}
  e20: {type: election, places: [oax], start: 2021-06-09, end: 2021-06-09, date_precision: day, date_text: on Wednesday, status: planned, actors: "", minor: true}
  e21: {type: election, places: [oax], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
notes: ""
