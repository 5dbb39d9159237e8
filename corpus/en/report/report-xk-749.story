---
id: report-xk-749
genre: report
country: XK
published: 2020-09-30
publisher: "Balkan Wire & Business"
title: "Ferronikeli smelter {goes cold}(e1) in [Drenas](dre event) as power debt row {deepens}(e2)"
---
[Kosovo](kos event)'s largest exporter {put out}(e1) its second furnace on Tuesday evening, a month after the first, and {told}(e3) 1,000 workers to stay at home on 70 per cent of their pay.

The nickel smelter at [Drenas](dre event), 25 kilometres west of [Pristina](pri mention), owes the electricity supplier 8.1 million euros. It says it was charged twice what its competitors in [Greece](gre mention) and [North Macedonia](nor mention) pay. {Talks}(e2) under the economy minister {broke up}(e2) without result on Monday.

"It is a machine that must never get cold. To heat it again takes six weeks and two million," the plant's technical director, Ilir Dobroshi, said.

For the town it is not the first blow of the year. One in nine of its families has had a {case}(e4) of Covid-19, the mayor told this agency, and the clothing plant opposite {shed}(e5) 160 seamstresses in May. In April 1999, NATO planes {bombed}(e6) the smelter, which stood idle until it was {privatised}(e7) in 2006.

In [Mitrovica](mit event), meanwhile, where the lead and zinc works of [Trepça](tre mention) were closed in 2000, {blackouts}(e8) have {returned}(e8). The northern part of the city, populated by [Serbs](ser demonym), has not paid for electricity for two decades; the grid operator {cut}(e8) it {off}(e8) for four hours on Sunday and again on Tuesday. Shopkeepers {rolled}(e9) rubbish containers onto the bridge in protest, and peacekeepers from [Slovenia](slo mention) {cleared}(e9) it.

[Belgrade](bel metonym) and [Pristina](pri metonym) {agreed}(e10) on 4 September in [Washington](was event) to study a joint use of the [Gazivoda](gaz mention) lake, which cools the power stations at [Obiliq](obi mention). Little has been heard of it since. President Agron Berisha was {questioned}(e11) in [The Hague](the event) for four days in July by prosecutors who want to try him for war crimes; on Thursday last week, their officers {arrested}(e12) the leader of the veterans' organisation in [Pristina](pri event).

Prices of nickel {fell}(e13) by 6 per cent in [London](lon event) in September. The smelter's owner, a group registered in [Rotterdam](rot mention), {bought}(e14) mines in [Bilisht](bil event) in [Albania](alb mention) and in [Guatemala](gua mention) in better years and last week {sold}(e15) a warehouse in [Durrës](dur event).

The trade union {intends}(e16) to march to the government building on Friday. Its members, says chairwoman Valbona Gashi, will {walk}(e16) the 25 kilometres, "in helmets and in masks".

---
places:
  dre: {name: Drenas, point: [42.62, 20.88]}
  kos: {name: Kosovo, geonameid: 831053, point: [42.58333, 20.91667], precision: country}
  pri: {name: Pristina, geonameid: 786714, point: [42.6727, 21.1669]}
  nor: {name: North Macedonia, geonameid: 718075, point: [41.66667, 21.75], precision: country}
  mit: {name: Mitrovica, point: [42.89, 20.87]}
  tre: {name: Trepça, point: [42.94, 20.92], precision: near}
  bel: {name: Belgrade, geonameid: 792680, point: [44.804, 20.4651]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  gaz: {name: Gazivoda, point: [42.95, 20.65], precision: near}
  obi: {name: Obiliq, point: [42.69, 21.07]}
  the: {name: The Hague, geonameid: 2747373, point: [52.0767, 4.2986]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
  bil: {name: Bilisht, point: [40.63, 20.99]}
  dur: {name: Durrës, point: [41.32, 19.45]}
  ser: {name: Serbia, geonameid: 6290252, point: [44.81892, 20.45998], precision: country}
  gre: {name: Greece, geonameid: 390903, point: [39.0, 22.0], precision: country}
  slo: {name: Slovenia, geonameid: 3190538, point: [46.08333, 15.0], precision: country}
  alb: {name: Albania, geonameid: 783754, point: [41.0, 20.0], precision: country}
  gua: {name: Guatemala, geonameid: 3595528, point: [15.5, -90.25], precision: country}
events:
  e1: {type: closure, places: [dre], start: 2020-09-29, end: 2020-09-29, date_precision: day, date_text: on Tuesday evening, status: happened, actors: "Kosovo's largest exporter", targets: its second furnace, main: true}
  e2: {type: meeting, places: [], start: 2020-09-28, end: 2020-09-28, date_precision: day, date_text: on Monday, status: happened, actors: the economy minister, main: true}
  e3: {type: layoffs, places: [dre], start: 2020-09-29, end: 2020-09-29, date_precision: day, date_text: "", status: happened, actors: "Kosovo's largest exporter", targets: "1,000 workers", main: true}
  e4: {type: outbreak, places: [dre], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: One in nine of its families, minor: true}
  e5: {type: layoffs, places: [dre], start: 2020-05, end: 2020-05, date_precision: month, date_text: in May, status: happened, actors: the clothing plant opposite, targets: 160 seamstresses}
  e6: {type: airstrike, places: [dre], start: 1999-04, end: 1999-04, date_precision: month, date_text: In April 1999, status: happened, actors: planes, targets: the smelter}
  e7: {type: deal, places: [dre], start: 2006, end: 2006, date_precision: year, date_text: in 2006, status: happened, actors: "", targets: the smelter}
  e8: {type: outage, places: [mit], start: 2020-09-27, end: 2020-09-29, date_precision: day, date_text: on Sunday and again on Tuesday, status: happened, actors: the grid operator, targets: The northern part of the city}
  e9: {type: protest, places: [mit], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Shopkeepers}
  e10: {type: agreement, places: [was], start: 2020-09-04, end: 2020-09-04, date_precision: day, date_text: on 4 September, status: happened, actors: Belgrade and Pristina, targets: a joint use of the Gazivoda lake}
  e11: {type: investigation, places: [the], start: 2020-07, end: 2020-07, date_precision: month, date_text: in July, status: happened, actors: prosecutors, targets: President Agron Berisha}
  e12: {type: arrest, places: [pri], start: 2020-09-24, end: 2020-09-24, date_precision: day, date_text: on Thursday last week, arrested: 1, status: happened, actors: their officers, targets: "the leader of the veterans' organisation"}
  e13: {type: market, places: [lon], start: 2020-09, end: 2020-09, date_precision: month, date_text: in September, status: happened, actors: Prices of nickel}
  e14: {type: deal, places: [bil, gua], start: null, end: null, date_precision: unknown, date_text: in better years, status: happened, actors: "The smelter's owner", targets: mines, minor: true}
  e15: {type: deal, places: [dur], start: 2020-09-21, end: 2020-09-21, date_precision: week, date_text: last week, status: happened, actors: "The smelter's owner", targets: a warehouse}
  e16: {type: protest, places: [pri], start: 2020-10-02, end: 2020-10-02, date_precision: day, date_text: on Friday, status: planned, actors: The trade union}
notes: ""
