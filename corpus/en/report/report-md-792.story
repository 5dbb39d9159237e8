---
id: report-md-792
genre: report
country: MD
published: 2021-07-12
publisher: Prut Dispatch
title: "[Moldova](mol metonym)'s pro-[Europe](eur mention) party {wins}(e1) landslide; [Transnistria](tra mention) voters {ferried}(e2) over [Dniester](dni mention)"
---
The party of [Moldova](mol metonym)'s president has {taken}(e1) 63 of 101 seats in parliament, the electoral commission said on Monday, giving her the means for reforms that the previous house had blocked.

With all votes from Sunday's snap {election}(e1) {counted}(e1), the centre-right group had 52.8 percent against 27.2 for an alliance of Socialists and Communists. The third force, named after a fugitive banker who was {convicted}(e3) over the {theft}(e4) of $1 billion in 2014, {got}(e1) 5.7.

"May this be the end of the rule of thieves," the president, Corina Bălan, wrote before midnight. The {vote}(e1) had been {called}(e5) in April after the Constitutional Court {ruled}(e6) in her favour.

Turnout was 48 percent. More than 28,000 people from [Transnistria](tra mention), the strip on the left bank of the [Dniester](dni mention) that broke away in a {war}(e7) in 1992, {cast ballots}(e1), many of whom had {come}(e2) in buses to [Varnița](var event) and [Rezina](rez event). Veterans of that war {blocked}(e8) the road at [Dubăsari](dub event) for part of the day, and five were {taken away}(e8).

Abroad, 212,000 {voted}(e1). The queue at the consulate in [Frankfurt](fra event) was half a kilometre long; in [Parma](par event), a woman of 70 {fainted}(e9) in the heat.

In [Comrat](com event), capital of the [Gagauz](gag demonym) region, the opposition {won}(e1) four fifths of the vote, and in [Bălți](bal event) an oligarch's candidate was {detained}(e10) on Saturday with 600,000 lei in envelopes. He {denied}(e11) that they were for voters.

[Moscow](mos metonym), which has 1,500 soldiers near [Tiraspol](tir mention), said that it hoped to work with the new cabinet. [Bucharest](buc metonym)'s foreign minister {telephoned}(e12) congratulations, and the [European](eur demonym org) Commission {renewed}(e13) an offer of 600 million euros made in June.

The country of 2.6 million, whose bread is baked from wheat grown around [Soroca](sor mention) and [Cahul](cah mention), was hit hard by {drought}(e14) last year, and 6,200 people have {died}(e15) of Covid-19. Half a million doses, most of them given by [Romania](rom mention), have been {administered}(e16).

Parliament must {meet}(e17) within 30 days. The likely prime minister is Natalia Rusu, a former finance minister, who in December {lost}(e18) a vote of confidence by abstention of her own party. A court in [Chișinău](chi event) will {decide}(e19) on Friday on complaints from two polling stations at [Ungheni](ung event).

---
places:
  mol: {name: Moldova, geonameid: 617790, point: [47.25, 28.58333], precision: country}
  tra: {name: Transnistria, point: [47.2, 29.4], precision: area, radius_km: 60}
  dni: {name: Dniester, point: [47.0, 29.3], precision: near}
  var: {name: Varnița, point: [46.87, 29.47]}
  rez: {name: Rezina, point: [47.75, 28.96]}
  dub: {name: Dubăsari, point: [47.27, 29.17]}
  fra: {name: Frankfurt am Main, geonameid: 2925533, point: [50.1155, 8.6842]}
  par: {name: Parma, geonameid: 3171457, point: [44.7993, 10.3262]}
  com: {name: Comrat, geonameid: 618405, point: [46.2949, 28.6571]}
  gag: {name: Gagauz, point: [46.3, 28.66], precision: area, radius_km: 30}
  bal: {name: Bălți, point: [47.76, 27.93]}
  mos: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  tir: {name: Tiraspol, geonameid: 617239, point: [46.8428, 29.6284]}
  buc: {name: Bucharest, geonameid: 683506, point: [44.4323, 26.1063]}
  eur: {name: Europe, point: [50.0, 10.0], precision: area, radius_km: 2000}
  sor: {name: Soroca, geonameid: 617367, point: [48.1566, 28.2849]}
  cah: {name: Cahul, geonameid: 618456, point: [45.9046, 28.1952]}
  chi: {name: Chisinau, geonameid: 618426, point: [47.009, 28.8594]}
  ung: {name: Ungheni, geonameid: 617180, point: [47.2102, 27.8001]}
  rom: {name: Romania, geonameid: 798549, point: [46.0, 25.0], precision: country}
events:
  e1: {type: election, places: [mol, var, rez, fra, com], start: 2021-07-11, end: 2021-07-11, date_precision: day, date_text: "Sunday's", status: happened, actors: "The party of Moldova's president", targets: 63 of 101 seats, main: true}
  e2: {type: transport_change, places: [var, rez], start: 2021-07-11, end: 2021-07-11, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: verdict, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a fugitive banker, minor: true}
  e4: {type: robbery, places: [mol], start: 2014, end: 2014, date_precision: year, date_text: in 2014, status: happened, actors: a fugitive banker, targets: "$1 billion"}
  e5: {type: decision, places: [mol], start: 2021-04, end: 2021-04, date_precision: month, date_text: in April, status: happened, actors: ""}
  e6: {type: verdict, places: [], start: 2021-04, end: 2021-04, date_precision: month, date_text: "", status: happened, actors: the Constitutional Court}
  e7: {type: battle, places: [tra], start: 1992, end: 1992, date_precision: year, date_text: in 1992, status: happened, actors: ""}
  e8: {type: protest, places: [dub], start: 2021-07-11, end: 2021-07-11, date_precision: day, date_text: for part of the day, arrested: 5, status: happened, actors: Veterans of that war, targets: the road}
  e9: {type: medical, places: [par], start: 2021-07-11, end: 2021-07-11, date_precision: day, date_text: "", status: happened, actors: "", targets: a woman of 70, minor: true}
  e10: {type: arrest, places: [bal], start: 2021-07-10, end: 2021-07-10, date_precision: day, date_text: on Saturday, arrested: 1, status: happened, actors: "", targets: "an oligarch's candidate"}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: He, minor: true}
  e12: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: foreign minister, minor: true}
  e13: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Commission, targets: an offer of 600 million euros, minor: true}
  e14: {type: drought, places: [mol], start: 2020, end: 2020, date_precision: year, date_text: last year, status: happened, actors: ""}
  e15: {type: outbreak, places: [mol], start: null, end: null, date_precision: unknown, date_text: "", killed: 6200, status: happened, actors: "", targets: "6,200 people"}
  e16: {type: medical, places: [mol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Half a million doses, minor: true}
  e17: {type: meeting, places: [], start: 2021-08, end: 2021-08, date_precision: month, date_text: within 30 days, status: planned, actors: Parliament, minor: true}
  e18: {type: decision, places: [], start: 2020-12, end: 2020-12, date_precision: month, date_text: in December, status: happened, actors: Natalia Rusu}
  e19: {type: verdict, places: [chi], start: 2021-07-16, end: 2021-07-16, date_precision: day, date_text: on Friday, status: planned, actors: A court, targets: complaints from two polling stations}
notes: ""
