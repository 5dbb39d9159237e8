---
id: report-sr-738
genre: report
country: SR
published: 2020-02-11
publisher: Caribbean Wire
title: "[Suriname](sur event) to {vote}(e1) on May 25 as murder {verdict}(e2) shadows president"
---
[PARAMARIBO](par dateline) — [Suriname](sur metonym)'s electoral bureau on Monday {set}(e3) May 25 as the date of a general {election}(e1) in which the country's leader, {convicted}(e2) in November of murder, is to seek a third term.

A court-martial {sentenced}(e2) him to 20 years for the {execution}(e4) of 15 opponents at [Fort Zeelandia](for event), in the capital, in December 1982. He was on a state visit to [China](chi mention) when the {judgment}(e2) was {read}(e2). In January he {appeared}(e5) in uniform before the same judges to lodge an objection; the next {hearing}(e6) is on March 31.

Seventeen parties have {registered}(e7). Police commissioner turned opposition leader Ramdew Sital {opened}(e8) his campaign on Saturday in [Nieuw Nickerie](nie event), near the [Guyanese](guy demonym) border, with a promise to {sell}(e9) the presidential jet. Maroon chief Leendert Adjako {drew}(e8) some 4,000 people the following day to [Albina](alb event), on the [Maroni](mar mention).

"They printed money like newspapers," Sital told supporters. Two weeks ago the central bank's governor was {dismissed}(e10), and on Thursday he was {arrested}(e11) at a house in [Lelydorp](lel event) on suspicion of {embezzlement}(e12). About $100 million of commercial banks' reserves is {missing}(e12). The finance minister, {summoned}(e13) by prosecutors, has asked for time.

The news {set off}(e14) a run on dollars. The [Surinamese](suri demonym) currency, officially at 7.5, {fell}(e15) to 14 in the cambios of [Paramaribo](par event). Bakers {went on strike}(e16) last Wednesday, and bauxite towns such as [Moengo](moe event), {shut}(e17) since 2015, talk about nothing but oil: in January, a consortium {announced}(e18) a big {find}(e19) off the coast, in Block 58.

The [Netherlands](net metonym), which has had no ambassador in its former colony since 2017, {urged}(e20) the authorities to respect the ruling. In [The Hague](the event), members of parliament of [Surinamese](suri demonym) descent {held}(e21) a vigil on Sunday. Families of the victims {visited}(e22) the fort on the same day and {laid}(e22) fifteen wreaths.

Observers from the Organization of [American](ame demonym org) States and from the [Caribbean](car mention) bloc will {arrive}(e23) in April. In 2015, voters in the interior waited up to six hours at [Drietabbetje](dri event) and [Pokigron](pok event) because ballots had been {sent}(e24) to [Brokopondo](bro event).

---
places:
  sur: {name: Suriname, geonameid: 3382998, point: [4.0, -56.0], precision: country}
  for: {name: Fort Zeelandia, point: [5.826, -55.15]}
  nie: {name: Nieuw Nickerie, point: [5.94, -56.99]}
  alb: {name: Albina, point: [5.5, -54.06]}
  mar: {name: Maroni, point: [5.5, -54.03], precision: near}
  lel: {name: Lelydorp, point: [5.7, -55.23]}
  par: {name: Paramaribo, geonameid: 3383330, point: [5.8664, -55.1668]}
  moe: {name: Moengo, point: [5.62, -54.4]}
  the: {name: The Hague, geonameid: 2747373, point: [52.0767, 4.2986]}
  car: {name: Caribbean, point: [15.0, -72.0], precision: area, radius_km: 1200}
  ame: {name: Americas, point: [10.0, -80.0], precision: area, radius_km: 6000}
  dri: {name: Drietabbetje, point: [4.11, -54.67]}
  pok: {name: Pokigron, point: [4.49, -55.37]}
  bro: {name: Brokopondo, point: [5.06, -54.97]}
  guy: {name: Guyana, geonameid: 3378535, point: [5.0, -59.0], precision: country}
  suri: {name: Suriname, geonameid: 3382998, point: [4.0, -56.0], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  net: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
events:
  e1: {type: election, places: [sur], start: 2020-05-25, end: 2020-05-25, date_precision: day, date_text: on May 25, status: planned, actors: "", main: true}
  e2: {type: verdict, places: [par], start: 2019-11, end: 2019-11, date_precision: month, date_text: in November, status: happened, actors: A court-martial, targets: "the country's leader", main: true}
  e3: {type: decision, places: [], start: 2020-02-10, end: 2020-02-10, date_precision: day, date_text: on Monday, status: happened, actors: electoral bureau, main: true}
  e4: {type: killing, places: [for], start: 1982-12, end: 1982-12, date_precision: month, date_text: in December 1982, killed: 15, status: happened, actors: "", targets: 15 opponents}
  e5: {type: trial, places: [], start: 2020-01, end: 2020-01, date_precision: month, date_text: In January, status: happened, actors: he}
  e6: {type: trial, places: [], start: 2020-03-31, end: 2020-03-31, date_precision: day, date_text: on March 31, status: planned, actors: ""}
  e7: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Seventeen parties, minor: true}
  e8: {type: visit, places: [nie, alb], start: 2020-02-08, end: 2020-02-09, date_precision: day, date_text: on Saturday, status: happened, actors: opposition leader Ramdew Sital}
  e9: {type: deal, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Ramdew Sital, targets: the presidential jet, minor: true}
  e10: {type: resignation, places: [], start: 2020-01, end: 2020-01, date_precision: month, date_text: Two weeks ago, status: happened, actors: "", targets: "the central bank's governor"}
  e11: {type: arrest, places: [lel], start: 2020-02-06, end: 2020-02-06, date_precision: day, date_text: on Thursday, arrested: 1, status: happened, actors: "", targets: he}
  e12: {type: fraud, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: "", targets: "About $100 million of commercial banks' reserves"}
  e13: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: prosecutors, targets: The finance minister, minor: true}
  e14: {type: market, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a run on dollars, minor: true}
  e15: {type: market, places: [par], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Surinamese currency}
  e16: {type: strike, places: [], start: 2020-02-05, end: 2020-02-05, date_precision: day, date_text: last Wednesday, status: happened, actors: Bakers}
  e17: {type: closure, places: [moe], start: 2015, end: 2015, date_precision: year, date_text: since 2015, status: happened, actors: "", targets: bauxite towns such as Moengo}
  e18: {type: statement, places: [], start: 2020-01, end: 2020-01, date_precision: month, date_text: in January, status: happened, actors: a consortium, minor: true}
  e19: {type: discovery, places: [sur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a consortium}
  e20: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Netherlands, targets: the authorities}
  e21: {type: protest, places: [the], start: 2020-02-09, end: 2020-02-09, date_precision: day, date_text: on Sunday, status: happened, actors: members of parliament of Surinamese descent}
  e22: {type: ceremony, places: [for], start: 2020-02-09, end: 2020-02-09, date_precision: day, date_text: on the same day, status: happened, actors: Families of the victims, targets: fifteen wreaths}
  e23: {type: visit, places: [], start: 2020-04, end: 2020-04, date_precision: month, date_text: in April, status: planned, actors: Observers, minor: true}
  e24: {type: election, places: [dri, pok, bro], start: 2015, end: 2015, date_precision: year, date_text: In 2015, status: happened, actors: "", targets: voters in the interior, minor: true}
notes: ""
