---
id: report-it-59
genre: report
country: IT
published: 2023-11-20
publisher: Tyrrhenian News
title: "More than 200 {convicted}(e1) in [Calabria](cal event) mafia {trial}(e2)"
---
A court in southern [Italy](ita event) on Monday {sentenced}(e1) 207 people to a total of more than 2,200 years in prison at the end of one of the biggest {trials}(e2) against organised crime the country has seen.

It took presiding judge Lucrezia Cavallaro an hour and 40 minutes to {read}(e1) out the {verdicts}(e1) in a converted call centre in [Lamezia Terme](lam event). The longest {terms}(e1), 30 years each, {went}(e1) to two bosses of the 'Ndrangheta clan that dominates the province of [Vibo Valentia](vib mention). Another 131 defendants were {acquitted}(e3).

The charges ranged from mafia association and extortion to usury and disclosing secrets. Among those found guilty are a former senator and lawyer, a retired Carabinieri colonel, and a one-time police chief of [Pizzo](piz mention).

The {trial}(e2) {opened}(e2) in January 2021. It stems from {raids}(e4) on the night of 19 December 2019 in which 334 people were {arrested}(e4) in 12 regions of [Italy](ita event) and in [Germany](ger event), [Switzerland](swi event) and [Bulgaria](bul event). Some 900 witnesses were {heard}(e2), including 58 turncoats, who told of votes bought in [Tropea](tro event) and of rocket launchers hidden in a cemetery at [Limbadi](lim event).

"For the first time, a shopkeeper in [Vibo](vibo mention) can see that those who came for his money have a cell waiting," said Domenico Fragalà of the anti-racket association Libera Impresa.

The last {proceedings}(e5) on such a scale were held in a bunker in [Palermo](pal event) against Cosa Nostra, and {ended}(e5) in 1987 with 338 {convictions}(e5).

The 'Ndrangheta, named after a [Greek](gre demonym) word for virtue, is thought to control most of the cocaine that enters [Europe](eur mention) through [Gioia Tauro](gio mention), [Antwerp](ant mention) and [Rotterdam](rot mention). In 2007 six men were {shot}(e6) dead outside a pizzeria in [Duisburg](dui event) in a feud between families from [San Luca](san mention). In May this year police {detained}(e7) 132 people across [Europe](eur event) in Operation Eureka. A fugitive from [Rosarno](ros mention) was {caught}(e8) in [Genoa](gen event) only last week.

Lawyers said they would {appeal}(e9). Several have {criticised}(e10) the size of the {trial}(e2); the Criminal Chambers of [Catanzaro](cat metonym) {held}(e11) a one-day {strike}(e11) over it last year. The prosecutor who built the case has since {moved}(e12) to [Naples](nap event).

---
places:
  cal: {name: Calabria, geonameid: 2525468, point: [38.9913, 16.3281], precision: division}
  vib: {name: Vibo Valentia, geonameid: 2522776, point: [38.6762, 16.1009]}
  vibo: {name: Vibo Valentia, geonameid: 2522776, point: [38.6762, 16.1009]}
  piz: {name: Pizzo, geonameid: 2523762, point: [38.7526, 16.187]}
  tro: {name: Tropea, geonameid: 2522847, point: [38.6745, 15.895]}
  lim: {name: Limbadi-Caroni, geonameid: 2524388, point: [38.559, 15.9644]}
  pal: {name: Palermo, geonameid: 2523920, point: [38.1166, 13.3636]}
  eur: {name: Europe, point: [50.0, 15.0], precision: area, radius_km: 2000}
  ant: {name: Antwerp, geonameid: 2803138, point: [51.2205, 4.4003]}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
  dui: {name: Duisburg, geonameid: 2934691, point: [51.4325, 6.7652]}
  san: {name: San Luca, geonameid: 2523436, point: [38.1467, 16.0663]}
  gre: {name: Greece, geonameid: 390903, point: [39.0, 22.0], precision: country}
  nap: {name: Naples, geonameid: 3172394, point: [40.8522, 14.2681]}
  lam: {name: Lamezia Terme, geonameid: 6534232, point: [38.9626, 16.3094]}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  swi: {name: Switzerland, geonameid: 2658434, point: [47.00016, 8.01427], precision: country}
  bul: {name: Bulgaria, geonameid: 732800, point: [42.66667, 25.25], precision: country}
  gio: {name: Gioia Tauro, geonameid: 2524606, point: [38.4251, 15.8975]}
  ros: {name: Rosarno, geonameid: 2523585, point: [38.4872, 15.9796]}
  gen: {name: Genoa, geonameid: 3176219, point: [44.4048, 8.9444]}
  cat: {name: Catanzaro, geonameid: 2525059, point: [38.8825, 16.6009]}
events:
  e1: {type: verdict, places: [lam], start: 2023-11-20, end: 2023-11-20, date_precision: day, date_text: on Monday, status: happened, actors: A court in southern Italy, targets: 207 people, main: true}
  e2: {type: trial, places: [lam], start: 2021-01, end: 2023-11, date_precision: month, date_text: in January 2021, status: happened, actors: "", main: true}
  e3: {type: verdict, places: [lam], start: 2023-11-20, end: 2023-11-20, date_precision: day, date_text: on Monday, status: happened, actors: A court in southern Italy, targets: Another 131 defendants}
  e4: {type: raid, places: [ita, ger, swi, bul], start: 2019-12-19, end: 2019-12-19, date_precision: day, date_text: on the night of 19 December 2019, arrested: 334, status: happened, actors: "", targets: 334 people}
  e5: {type: trial, places: [pal], start: 1987, end: 1987, date_precision: year, date_text: in 1987, status: happened, actors: "", targets: Cosa Nostra}
  e6: {type: shooting, places: [dui], start: 2007, end: 2007, date_precision: year, date_text: In 2007, killed: 6, status: happened, actors: "", targets: six men}
  e7: {type: arrest, places: [eur], start: 2023-05, end: 2023-05, date_precision: month, date_text: In May this year, arrested: 132, status: happened, actors: police, targets: 132 people}
  e8: {type: arrest, places: [gen], start: 2023-11-13, end: 2023-11-13, date_precision: week, date_text: last week, arrested: 1, status: happened, actors: "", targets: A fugitive from Rosarno}
  e9: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Lawyers}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Several}
  e11: {type: strike, places: [cat], start: 2022, end: 2022, date_precision: year, date_text: last year, status: happened, actors: the Criminal Chambers of Catanzaro}
  e12: {type: career, places: [nap], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The prosecutor, minor: true}
notes: ""
