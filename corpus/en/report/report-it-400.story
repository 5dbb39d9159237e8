---
id: report-it-400
genre: report
country: IT
published: 2023-05-31
publisher: Euro Crime Monitor
title: "[Calabria](cal event): 71 {arrested}(e1) in {raids}(e2) from [Locri](locr event) to [Wolfsburg](wol event) against mafia's restaurant empire"
---
More than 1,000 police officers in [Italy](ita event), [Germany](ger event), [Belgium](bel event) and [Portugal](port event) {moved in}(e2) before dawn on Wednesday on a clan of the 'Ndrangheta that investigators say {used}(e3) pizzerias, car washes and an ice-cream wholesaler to clean the proceeds of cocaine.

Seventy-one people were {arrested}(e1), 52 of them in the towns of [Locri](locr event), [Siderno](sid event) and [Africo](afr event), on the [Ionian](ion mention) side of [Calabria](cal mention). Others were {picked up}(e1) in [Milan](mil event), [Terni](ter event), [Wolfsburg](wol event), [Erfurt](erf event), [Genk](gen event) and [Braga](bra event). Two suspects remain at large, one of whom is thought to be in [Montevideo](mon mention).

Property worth 24 million euros was {seized}(e2), including a vineyard near [Asti](ast event) and nine flats in [Portimão](por event).

"They speak [German](ger demonym) with a [Thuringian](thu demonym) accent," said prosecutor Annarita Condoleo at a {news conference}(e4) in [Reggio Calabria](reg event). "These are not emigrants any longer. They are investors."

The inquiry, coordinated by Eurojust in [The Hague](the mention), {began}(e5) in [Genk](gen event) in 2019 with the {murder}(e6) of a florist, Salvatore Pelle Marando, whose body was {dug up}(e7) in a quarry at [Maasmechelen](maa event). Detectives followed a debt of his to a bar in [Wolfsburg](wol mention). Between May 2020 and January 2022 the group allegedly {brought}(e8) four tonnes of cocaine from [Guayaquil](gua mention) and [Turbo](tur mention) into [Gioia Tauro](gio event), [Antwerp](ant event) and [Sines](sin event).

[Germany](ger metonym) has looked harder at the organisation since August 2007, when six men from [San Luca](san mention) were {shot dead}(e9) outside a restaurant in [Duisburg](dui event), the climax of a feud that had {started}(e10) with eggs thrown at a carnival. In May this year, [Italian](ita demonym) and [German](ger demonym) forces {held}(e11) 132 people in an operation called Eureka.

The regional parliament in [Erfurt](erf event) {set up}(e12) a committee two years ago to find out why an earlier investigation, in 2001 and 2002, was {dropped}(e13). It {heard}(e14) its 40th witness on Friday.

Lawyers for a restaurateur in [Wolfsburg](wol mention) said that he had paid his taxes for 19 years and would {contest}(e15) his extradition at the court in [Celle](cel event).

In [Siderno](sid event), whose town council was {dissolved}(e16) for mafia infiltration in 2018 and where a mayor was {elected}(e17) again only in 2021, shops opened as usual. The bishop of [Locri-Gerace](loc metonym), who is {organising}(e18) a vigil on Saturday, {called}(e19) the arrests "a day of breath".

On the other coast, a {bomb}(e20) {damaged}(e20) the gate of a builder in [Vibo Valentia](vib event) on Monday night. It was the fifth such {attack}(e20) there this spring. In the maxi-trial at [Lamezia Terme](lam event), which {opened}(e21) in January 2021 with 355 defendants, a {verdict}(e22) is expected in November.

---
places:
  cal: {name: Calabria, geonameid: 2525468, point: [38.9913, 16.3281], precision: division}
  wol: {name: Wolfsburg, geonameid: 2806654, point: [52.4245, 10.7815]}
  ion: {name: Ionian, point: [38.0, 18.5], precision: area, radius_km: 250}
  ter: {name: Terni, geonameid: 3165771, point: [42.5633, 12.6433]}
  erf: {name: Erfurt, geonameid: 2929670, point: [50.9773, 11.0354]}
  gen: {name: Genk, geonameid: 2797670, point: [50.965, 5.5008]}
  bra: {name: Braga, geonameid: 2742032, point: [41.5514, -8.4231]}
  por: {name: Portimão, geonameid: 2264456, point: [37.1386, -8.5378]}
  thu: {name: Thuringia, geonameid: 2822542, point: [50.9052, 11.0976], precision: division}
  reg: {name: Reggio Calabria, geonameid: 2523630, point: [38.1105, 15.6613]}
  the: {name: The Hague, geonameid: 2747373, point: [52.0767, 4.2986]}
  maa: {name: Maasmechelen, geonameid: 2791961, point: [50.9654, 5.6945]}
  gua: {name: Guayaquil, geonameid: 3657509, point: [-2.1962, -79.8862]}
  tur: {name: Turbo, point: [8.09, -76.73]}
  gio: {name: Gioia Tauro, geonameid: 2524606, point: [38.4251, 15.8975]}
  ant: {name: Antwerp, geonameid: 2803138, point: [51.2205, 4.4003]}
  sin: {name: Sines, point: [37.96, -8.87]}
  san: {name: San Luca, point: [38.15, 16.07]}
  dui: {name: Duisburg, geonameid: 2934691, point: [51.4325, 6.7652]}
  cel: {name: Celle, geonameid: 2940213, point: [52.6226, 10.0805]}
  loc: {name: Locri-Gerace, point: [38.24, 16.26]}
  afr: {name: Africo, point: [38.05, 16.13]}
  vib: {name: Vibo Valentia, geonameid: 2522776, point: [38.6762, 16.1009]}
  lam: {name: Lamezia Terme, geonameid: 6534232, point: [38.9626, 16.3094]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  locr: {name: Locri, geonameid: 2524371, point: [38.2387, 16.2596]}
  bel: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
  port: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
  sid: {name: Siderno, geonameid: 2523113, point: [38.2699, 16.2961]}
  mil: {name: Milan, geonameid: 3173435, point: [45.4643, 9.1895]}
  mon: {name: Montevideo, geonameid: 3441575, point: [-34.9033, -56.1882]}
  ast: {name: Asti, geonameid: 3182714, point: [44.9016, 8.2075]}
events:
  e1: {type: arrest, places: [locr, sid, afr, mil, ter, wol, erf, gen, bra], start: 2023-05-31, end: 2023-05-31, date_precision: day, date_text: on Wednesday, arrested: 71, status: happened, actors: "More than 1,000 police officers", targets: Seventy-one people, main: true}
  e2: {type: raid, places: [ita, ger, bel, port, ast, por], start: 2023-05-31, end: 2023-05-31, date_precision: day, date_text: before dawn on Wednesday, status: happened, actors: "More than 1,000 police officers", targets: "a clan of the 'Ndrangheta", main: true}
  e3: {type: fraud, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "a clan of the 'Ndrangheta", targets: the proceeds of cocaine}
  e4: {type: meeting, places: [reg], start: 2023-05-31, end: 2023-05-31, date_precision: day, date_text: "", status: happened, actors: prosecutor Annarita Condoleo, minor: true}
  e5: {type: investigation, places: [gen], start: 2019, end: 2019, date_precision: year, date_text: in 2019, status: happened, actors: Eurojust}
  e6: {type: killing, places: [gen], start: 2019, end: 2019, date_precision: year, date_text: in 2019, killed: 1, status: happened, actors: "", targets: "a florist, Salvatore Pelle Marando"}
  e7: {type: discovery, places: [maa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: body}
  e8: {type: smuggling, places: [gio, ant, sin], start: 2020-05, end: 2022-01, date_precision: month, date_text: Between May 2020 and January 2022, status: reported, actors: the group, targets: four tonnes of cocaine}
  e9: {type: shooting, places: [dui], start: 2007-08, end: 2007-08, date_precision: month, date_text: August 2007, killed: 6, status: happened, actors: "", targets: six men from San Luca}
  e10: {type: attack, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e11: {type: arrest, places: [], start: 2023-05, end: 2023-05, date_precision: month, date_text: In May this year, arrested: 132, status: happened, actors: Italian and German forces, targets: 132 people}
  e12: {type: decision, places: [erf], start: 2021, end: 2021, date_precision: year, date_text: two years ago, status: happened, actors: The regional parliament, targets: a committee}
  e13: {type: investigation, places: [], start: 2001, end: 2002, date_precision: year, date_text: in 2001 and 2002, status: happened, negated: true, actors: ""}
  e14: {type: trial, places: [erf], start: 2023-05-26, end: 2023-05-26, date_precision: day, date_text: on Friday, status: happened, actors: It, targets: its 40th witness}
  e15: {type: trial, places: [cel], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: a restaurateur in Wolfsburg, targets: his extradition}
  e16: {type: decision, places: [sid], start: 2018, end: 2018, date_precision: year, date_text: in 2018, status: happened, actors: "", targets: town council}
  e17: {type: election, places: [sid], start: 2021, end: 2021, date_precision: year, date_text: in 2021, status: happened, actors: "", targets: a mayor}
  e18: {type: protest, places: [], start: 2023-06-03, end: 2023-06-03, date_precision: day, date_text: on Saturday, status: planned, actors: The bishop of Locri-Gerace}
  e19: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The bishop of Locri-Gerace, targets: the arrests, minor: true}
  e20: {type: bombing, places: [vib], start: 2023-05-29, end: 2023-05-29, date_precision: day, date_text: on Monday night, status: happened, actors: "", targets: the gate of a builder}
  e21: {type: trial, places: [lam], start: 2021-01, end: 2021-01, date_precision: month, date_text: in January 2021, status: happened, actors: "", targets: 355 defendants}
  e22: {type: verdict, places: [lam], start: 2023-11, end: 2023-11, date_precision: month, date_text: in November, status: planned, actors: "", targets: 355 defendants}
notes: ""
