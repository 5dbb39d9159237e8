---
id: report-ml-377
genre: report
country: ML
published: 2023-01-27
publisher: West African Affairs
title: "ANALYSIS: Ten years after [Konna](kon event), the [Sahel](sah mention)'s war is {moving}(e1) south"
---
On 11 January 2013 a column of jihadists in pick-ups drove south from [Konna](kon mention), in central [Mali](mal mention), and a [French](fra demonym) helicopter crew {opened fire}(e2). The {intervention}(e2) that began that day was supposed to last weeks. It {ended}(e3) last August, when the last [French](fra demonym) soldiers {drove}(e3) out of [Gao](gao event) across the border into [Niger](nig mention).

What they left behind is a {war}(e1) in five countries. Armed groups linked to al-Qaeda or Islamic State {killed}(e1) more people in the region last year than in any other since the rebellion in [Kidal](kid event) {began}(e4) in 2012, according to a database kept by researchers in [Dakar](dak mention).

[Burkina Faso](bur event) has {overtaken}(e5) [Mali](mal mention) as the centre of gravity. [Djibo](dji event), a town of 60,000 swollen by 200,000 displaced people, has been {cut off}(e6) since February 2022; in September, 35 civilians {died}(e7) when a lorry in a supply convoy {hit a mine}(e7) between [Djibo](dji event) and [Bourzanga](bou event). In [Ouagadougou](oua event) officers {seized power}(e8) twice in eight months. The second of those coups, on 30 September, followed an {ambush}(e9) at [Gaskindé](gas event) in which 27 soldiers were {killed}(e9).

Now the coast feels it. [Benin](ben event) recorded 20 {attacks}(e10) last year, most of them around [Tanguiéta](tan event) and in the [Pendjari](pen event) park; [Togo](tog event), which had had none before November 2021, suffered at least 14, all in the prefecture of [Kpendjal](kpe event). [Ivory Coast](ivo event) has been calm since the {assault}(e11) on a post at [Téhini](teh event) in October 2021, and in [Ghana](gha event) the army has {sent}(e12) 1,000 men to [Bawku](baw event), where an old chieftaincy feud has {killed}(e13) dozens.

"They don't want [Cotonou](cot mention). They want the forest, the fuel and the road to it," says Ibrahima Sangaré-Keita, who {teaches}(e14) at the University of [Legon](leg metonym org), outside [Accra](acc mention).

The response is fragmented. [Bamako](bam metonym) has {hired}(e15) about 1,000 [Russian](rus demonym) mercenaries, who stand accused, with the army, of {killing}(e16) some 300 people at [Moura](mou event) last March. [Paris](par metonym) keeps 3,000 men in [Niamey](nia mention) and [N'Djamena](ndj mention). On Wednesday [Ouagadougou](oua metonym) {gave}(e17) the [French](fra demonym) special forces based at [Kamboinsin](kam mention) a month to {leave}(e18). Presidents of the coastal states {met}(e19) in [Accra](acc event) in November and agreed to share intelligence, though officials in [Lomé](lom mention) concede in private that little has been shared.

Diplomats point to [Niger](nig mention) as the exception. Attacks in [Tillabéri](til event) {fell}(e20) by a third last year, after the government {opened}(e21) talks with local commanders and {brought}(e22) 6,000 villagers home to [Diffa](dif event), in the far east.

But there too the calm is thin. In [Banibangou](ban event), where 69 men including the mayor were {killed}(e23) in November 2021, the weekly market {reopened}(e24) only this month. The price of a sheep was half of what it had been.

---
places:
  cot: {name: Cotonou, geonameid: 2394819, point: [6.3654, 2.4183]}
  kon: {name: Konna, point: [14.94, -3.89]}
  sah: {name: Sahel, point: [14.5, 0.0], precision: area, radius_km: 1000}
  mal: {name: Mali, geonameid: 2453866, point: [18.0, -2.0], precision: country}
  gao: {name: Gao, geonameid: 2457163, point: [16.2717, -0.0447]}
  kid: {name: Kidal, geonameid: 2455290, point: [18.4434, 1.4092]}
  dji: {name: Djibo, geonameid: 2361177, point: [14.0986, -1.6266]}
  bou: {name: Bourzanga, point: [13.68, -1.55]}
  gas: {name: Gaskindé, point: [13.95, -1.6], precision: near}
  tan: {name: Tanguiéta, geonameid: 2391455, point: [10.6212, 1.2665]}
  pen: {name: Pendjari, point: [11.2, 1.5], precision: area, radius_km: 40}
  kpe: {name: Kpendjal, point: [10.9, 0.75], precision: area, radius_km: 25}
  teh: {name: Téhini, point: [9.6, -3.66]}
  baw: {name: Bawku, geonameid: 2303287, point: [11.0593, -0.2425]}
  leg: {name: Legon, point: [5.65, -0.187]}
  mou: {name: Moura, point: [14.35, -4.35], precision: near}
  kam: {name: Kamboinsin, point: [12.47, -1.55]}
  til: {name: Tillabéri, point: [14.5, 1.5], precision: division}
  dif: {name: Diffa, geonameid: 2445704, point: [13.3154, 12.6113]}
  ban: {name: Banibangou, point: [15.04, 2.7]}
  ndj: {name: "N'Djamena", geonameid: 2427123, point: [12.1067, 15.0444]}
  lom: {name: Lomé, geonameid: 2365267, point: [6.1287, 1.2215]}
  bur: {name: Burkina Faso, geonameid: 2361809, point: [12.5, -1.66667], precision: country}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  nig: {name: Niger, geonameid: 2440476, point: [18.0, 9.0], precision: country}
  dak: {name: Dakar, geonameid: 2253354, point: [14.6937, -17.4441]}
  oua: {name: Ouagadougou, geonameid: 2357048, point: [12.3657, -1.5339]}
  ben: {name: Benin, geonameid: 2395170, point: [9.5, 2.25], precision: country}
  tog: {name: Togo, geonameid: 2363686, point: [8.66667, 1.08333], precision: country}
  ivo: {name: Ivory Coast, geonameid: 2287781, point: [8.0, -5.5], precision: country}
  gha: {name: Ghana, geonameid: 2300660, point: [8.1, -1.2], precision: country}
  acc: {name: Accra, geonameid: 2306104, point: [5.556, -0.1969]}
  bam: {name: Bamako, geonameid: 2460596, point: [12.6091, -7.9752]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  nia: {name: Niamey, geonameid: 2440485, point: [13.5137, 2.1098]}
events:
  e1: {type: battle, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "the Sahel's war", main: true}
  e2: {type: battle, places: [kon, mal], start: 2013-01-11, end: 2013-01-11, date_precision: day, date_text: On 11 January 2013, status: happened, actors: a French helicopter crew, targets: a column of jihadists, main: true}
  e3: {type: displacement, places: [gao], start: 2022-08, end: 2022-08, date_precision: month, date_text: last August, status: happened, actors: the last French soldiers}
  e4: {type: battle, places: [kid], start: 2012, end: 2012, date_precision: year, date_text: in 2012, status: happened, actors: ""}
  e5: {type: battle, places: [bur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e6: {type: battle, places: [dji], start: 2022-02, end: 2023-01, date_precision: month, date_text: since February 2022, status: happened, actors: "", targets: Djibo}
  e7: {type: bombing, places: [dji, bou], start: 2022-09, end: 2022-09, date_precision: month, date_text: in September, killed: 35, status: happened, actors: "", targets: a supply convoy}
  e8: {type: coup, places: [oua], start: 2022, end: 2022, date_precision: year, date_text: twice in eight months, status: happened, actors: officers}
  e9: {type: attack, places: [gas], start: 2022-09, end: 2022-09, date_precision: month, date_text: "", killed: 27, status: happened, actors: "", targets: 27 soldiers}
  e10: {type: attack, places: [ben, tan, pen, tog, kpe], start: 2022, end: 2022, date_precision: year, date_text: last year, status: happened, actors: "", main: true}
  e11: {type: attack, places: [teh], start: 2021-10, end: 2021-10, date_precision: month, date_text: in October 2021, status: happened, actors: "", targets: a post}
  e12: {type: other, places: [baw], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the army, targets: "1,000 men"}
  e13: {type: killing, places: [baw], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e14: {type: career, places: [leg], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Ibrahima Sangaré-Keita, minor: true}
  e15: {type: career, places: [mal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Bamako, targets: "about 1,000 Russian mercenaries"}
  e16: {type: killing, places: [mou], start: 2022-03, end: 2022-03, date_precision: month, date_text: last March, killed: 300, killed_qualifier: about, status: reported, actors: "about 1,000 Russian mercenaries", targets: some 300 people}
  e17: {type: statement, places: [], start: 2023-01-25, end: 2023-01-25, date_precision: day, date_text: On Wednesday, status: happened, actors: Ouagadougou, targets: the French special forces}
  e18: {type: displacement, places: [kam], start: 2023-02, end: 2023-02, date_precision: month, date_text: a month, status: planned, actors: the French special forces}
  e19: {type: meeting, places: [acc], start: 2022-11, end: 2022-11, date_precision: month, date_text: in November, status: happened, actors: Presidents of the coastal states}
  e20: {type: attack, places: [til], start: 2022, end: 2022, date_precision: year, date_text: last year, status: happened, actors: ""}
  e21: {type: meeting, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the government, targets: local commanders}
  e22: {type: displacement, places: [dif], start: null, end: null, date_precision: unknown, date_text: "", displaced: 6000, status: happened, actors: the government, targets: "6,000 villagers"}
  e23: {type: killing, places: [ban], start: 2021-11, end: 2021-11, date_precision: month, date_text: in November 2021, killed: 69, status: happened, actors: "", targets: 69 men including the mayor}
  e24: {type: opening, places: [ban], start: 2023-01, end: 2023-01, date_precision: month, date_text: this month, status: happened, actors: "", targets: the weekly market}
notes: ""
