---
id: report-cm-458
genre: report
country: CM
published: 2020-10-26
publisher: Gulf of Guinea Rights Monitor
title: "[Cameroon](cam event): seven children {killed}(e1) in [Kumba](kum event) classroom; rights groups list 70 {attacks}(e2) on schools since 2017"
---
([Nairobi](nai dateline)/[Yaoundé](yao dateline)) Armed men {opened fire}(e1) in a classroom of a private school in [Kumba](kum event), in the [South-West](sou event) Region of [Cameroon](cam mention), on Saturday, {killing}(e1) seven children aged 9 to 12 and {wounding}(e1) 13, five of whom are in a critical condition.

The attackers, nine in all, came on three motorcycles at about 11.30 a.m. to the Mother Francisca academy, in the [Fiango](fia event) quarter. They carried machetes as well as rifles. Some pupils were {hurt}(e1) as they jumped from the second floor. The wounded were {taken}(e3) to [Mutengene](mut event) and [Buea](bue event).

No one has claimed responsibility. The government {blames}(e4) separatists; their leaders, in the [United States](uni mention) and [Norway](nor mention), {deny}(e4) it and accuse soldiers. On Sunday people in [Kumba](kum event) {walked}(e5) through the town with palm leaves. The president {decreed}(e6) a day of mourning.

Schools in the two English-speaking regions {reopened}(e7) this month after four years of boycott. In [Bamenda](bam event), [Kumbo](kumb event) and [Wum](wum event), only one in three has done so. The Monitor has {counted}(e2) at least 70 {attacks}(e2) on pupils, teachers or buildings since 2017. Eleven teachers were {abducted}(e8) from a Presbyterian school in [Kumbo](kumb event); they were {released}(e8) unharmed. In February 2019, 170 pupils had been {held}(e9) overnight in the same town. In [Mamfe](mam event), a head teacher {lost}(e10) a finger.

Soldiers have committed crimes too. In [Ngarbuh](nga event), in [Donga-Mantung](don mention), they {killed}(e11) 21 civilians, 13 of them children, on 14 February this year. Three are to be {tried}(e12) by a military court in [Yaoundé](yao event). In January a school was {used}(e13) as a barracks at [Bali](bal event).

The {conflict}(e14) began in October 2016, when lawyers and teachers {demonstrated}(e15) in [Bamenda](bam event) and [Buea](bue event) against the use of [French](fra demonym) in courts and classrooms. A year later, separatists {proclaimed}(e16) the republic of "[Ambazonia](amb mention)". More than 3,000 people have been {killed}(e14), 679,000 {displaced}(e17) within the country, and 60,000 have {fled}(e17) to [Cross River](cro event) and [Benue](ben event), in [Nigeria](nig mention). A "grand national {dialogue}(e18)" in [Yaoundé](yao event) a year ago gave the regions a special status, but the men with guns were not there.

In the [Far North](far event), Boko Haram {shot}(e19) and burned 18 people in [Nguetchewe](ngu event) camp in August. In opposition {protests}(e24) on 22 September, more than 500 people were {arrested}(e20) in [Douala](dou event), [Bafoussam](baf event) and the capital, and the leader of the main party is under {house arrest}(e21).

[Paris](par metonym), [London](lon metonym) and the [Vatican](vat metonym) {condemned}(e22) the killings. Five days earlier the UN's deputy envoy had {left}(e23) [Douala](dou event) with a promise that schools would be zones of peace.

"She had her exercise book open at decimals," said a mother in [Kumba](kum mention). "The page is still white on one side."

---
places:
  cam: {name: Cameroon, geonameid: 2233387, point: [6.0, 12.5], precision: country}
  kum: {name: Kumba, geonameid: 2229752, point: [4.6363, 9.4469]}
  sou: {name: South-West, point: [5.2, 9.3], precision: division}
  fia: {name: Fiango, point: [4.64, 9.44]}
  mut: {name: Mutengene, point: [4.1, 9.31]}
  bue: {name: Buea, geonameid: 2233410, point: [4.1534, 9.2423]}
  bam: {name: Bamenda, geonameid: 2234974, point: [5.9597, 10.146]}
  nga: {name: Ngarbuh, point: [6.5, 10.75], precision: near}
  don: {name: Donga-Mantung, point: [6.6, 10.8], precision: area, radius_km: 30}
  bal: {name: Bali, point: [5.89, 10.01]}
  amb: {name: Ambazonia, point: [5.6, 9.8], precision: area, radius_km: 120}
  cro: {name: Cross River, geonameid: 2345891, point: [5.9376, 8.6787], precision: division}
  ben: {name: Benue, geonameid: 2347266, point: [7.4872, 8.7074], precision: division}
  far: {name: Far North, point: [11.0, 14.4], precision: division}
  ngu: {name: Nguetchewe, point: [10.9, 13.9], precision: near}
  baf: {name: Bafoussam, geonameid: 2235189, point: [5.4778, 10.4176]}
  par: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  lon: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  vat: {name: Vatican City, geonameid: 3164670, point: [41.90225, 12.4533], precision: country}
  mam: {name: Mamfe, point: [5.75, 9.31]}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  yao: {name: Yaoundé, geonameid: 2220957, point: [3.8667, 11.5167]}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
  kumb: {name: Kumbo, geonameid: 2229748, point: [6.2, 10.6667]}
  wum: {name: Wum, geonameid: 2221053, point: [6.3833, 10.0667]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  nig: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  dou: {name: Douala, geonameid: 2232593, point: [4.0483, 9.7043]}
events:
  e1: {type: shooting, places: [kum, fia], start: 2020-10-24, end: 2020-10-24, date_precision: day, date_text: on Saturday, killed: 7, injured: 13, status: happened, actors: Armed men, targets: seven children aged 9 to 12, main: true}
  e2: {type: attack, places: [sou], start: 2017, end: 2020, date_precision: year, date_text: since 2017, status: happened, actors: "", targets: "pupils, teachers or buildings", main: true}
  e3: {type: medical, places: [mut, bue], start: 2020-10-24, end: 2020-10-24, date_precision: day, date_text: "", status: happened, actors: "", targets: The wounded, minor: true}
  e4: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The government, targets: separatists, minor: true}
  e5: {type: protest, places: [kum], start: 2020-10-25, end: 2020-10-25, date_precision: day, date_text: On Sunday, status: happened, actors: people in Kumba}
  e6: {type: ceremony, places: [cam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The president}
  e7: {type: opening, places: [bam, kumb, wum], start: 2020-10, end: 2020-10, date_precision: month, date_text: this month, status: happened, actors: "", targets: Schools in the two English-speaking regions}
  e8: {type: abduction, places: [kumb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Eleven teachers}
  e9: {type: abduction, places: [kumb], start: 2019-02, end: 2019-02, date_precision: month, date_text: In February 2019, status: happened, actors: "", targets: 170 pupils}
  e10: {type: attack, places: [mam], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: "", targets: a head teacher}
  e11: {type: killing, places: [nga], start: 2020-02-14, end: 2020-02-14, date_precision: day, date_text: on 14 February this year, killed: 21, status: happened, actors: Soldiers, targets: 21 civilians}
  e12: {type: trial, places: [yao], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: a military court, targets: Three}
  e13: {type: other, places: [bal], start: 2020-01, end: 2020-01, date_precision: month, date_text: In January, status: happened, actors: "", targets: a school, minor: true}
  e14: {type: battle, places: [cam], start: 2016-10, end: 2020-10, date_precision: month, date_text: in October 2016, killed: 3000, killed_qualifier: at_least, status: happened, actors: ""}
  e15: {type: protest, places: [bam, bue], start: 2016-10, end: 2016-10, date_precision: month, date_text: in October 2016, status: happened, actors: lawyers and teachers, targets: the use of French}
  e16: {type: statement, places: [], start: 2017-10, end: 2017-10, date_precision: month, date_text: A year later, status: happened, actors: separatists}
  e17: {type: displacement, places: [cam, cro, ben], start: null, end: null, date_precision: unknown, date_text: "", displaced: 739000, displaced_qualifier: about, status: happened, actors: "", targets: "679,000"}
  e18: {type: meeting, places: [yao], start: 2019, end: 2019, date_precision: year, date_text: a year ago, status: happened, actors: ""}
  e19: {type: attack, places: [ngu], start: 2020-08, end: 2020-08, date_precision: month, date_text: in August, killed: 18, status: happened, actors: Boko Haram, targets: 18 people}
  e20: {type: arrest, places: [dou, baf], start: 2020-09-22, end: 2020-09-22, date_precision: day, date_text: on 22 September, arrested: 500, arrested_qualifier: at_least, status: happened, actors: "", targets: more than 500 people}
  e21: {type: arrest, places: [], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: "", targets: the leader of the main party}
  e22: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Paris, London and the Vatican", targets: the killings, minor: true}
  e24: {type: protest, places: [dou, baf, yao], start: 2020-09-22, end: 2020-09-22, date_precision: day, date_text: on 22 September, status: happened, actors: ""}
  e23: {type: visit, places: [dou], start: null, end: null, date_precision: unknown, date_text: Five days earlier, status: happened, actors: "the UN's deputy envoy"}
notes: ""
