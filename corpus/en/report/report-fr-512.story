---
id: report-fr-512
genre: report
country: FR
published: 2023-01-20
publisher: Hexagon News
title: "A million {march}(e1) in [France](fra event) against later retirement"
---
[PARIS](par dateline), Jan 20 — Unions in [France](fra mention) have {called}(e2) a second day of {strikes}(e3) on 31 January after more than a million people, by the interior ministry's count, {took to the streets}(e1) on Thursday against the government's plan to {raise}(e4) the pension age from 62 to 64.

The largest {march}(e1), in [Paris](par event), was so dense that it took two hours to leave Place de la République. Police reported 80,000 there, the unions 400,000. In provincial towns, the turnout surprised everybody: 26,000 in [Marseille](mar event), 36,000 in [Toulouse](tou event), 15,000 in [Montpellier](mon event) and 8,000 in [Angoulême](ang event), or a fifth of its people. Even [Guéret](gue event) and [Mende](men event) had their {processions}(e1).

Most were peaceful. In [Paris](par event), 44 persons were {detained}(e5) after bottles and bins {flew}(e6) at the police; a photographer, 26, had to have a testicle {amputated}(e7) after he was {struck}(e7) with a baton. Forty officers were {hurt}(e6) in [Lyon](lyo event) and [Rennes](ren event).

Two regional trains in three and almost all those on the [Nantes](nan mention)–[Bordeaux](bor mention) line were {cancelled}(e8). At [Orly](orl event) airport, one flight in five {dropped out}(e8). Walkouts {stopped}(e9) deliveries from refineries at [Fos-sur-Mer](fos event) and [Gonfreville-l'Orcher](gon event), and {cut}(e10) the power for two hours to the town hall of [Saint-Quentin](sai event).

The bill, {presented}(e11) by Prime Minister Solange Verdier on 10 January, goes to cabinet on Monday, and the National Assembly will {take it up}(e12) on 6 February. Verdier lacks a majority but counts on the right-wing Republicans; one of them, the deputy for [Alès](ale metonym), told regional radio that his voters would "throw me in the [Gardon](gar mention)" if he said yes.

President Étienne Lacombe, who was in [Barcelona](bar event) with eleven ministers to {sign}(e13) a friendship treaty, {said}(e14) there that the reform was "the price of keeping what we have". [Spanish](spa demonym) and [Catalan](cat demonym) separatists {demonstrated}(e15) nearby against the summit.

The last attempt, in the winter of 2019–20, was {dropped}(e16) when the coronavirus came. In 1995, a government {gave in}(e17) after three weeks without trains.

---
places:
  gon: {name: "Gonfreville-l'Orcher", point: [49.505, 0.235]}
  gar: {name: Gardon, point: [44.05, 4.13], precision: area, radius_km: 30}
  ang: {name: Angoulême, geonameid: 3037598, point: [45.65, 0.1535]}
  orl: {name: Orly, point: [48.726, 2.367]}
  cat: {name: Catalonia, geonameid: 3336901, point: [41.7712, 1.5893], precision: division}
  bar: {name: Barcelona, geonameid: 3128760, point: [41.3888, 2.159]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  mar: {name: Marseille, geonameid: 2995469, point: [43.297, 5.3811]}
  tou: {name: Toulouse, geonameid: 2972315, point: [43.6043, 1.4437]}
  mon: {name: Montpellier, geonameid: 2992166, point: [43.6109, 3.8763]}
  gue: {name: Guéret, geonameid: 3014383, point: [46.1718, 1.8717]}
  men: {name: Mende, geonameid: 2994617, point: [44.5216, 3.4998]}
  lyo: {name: Lyon, geonameid: 2996944, point: [45.7491, 4.8479]}
  ren: {name: Rennes, geonameid: 2983990, point: [48.1111, -1.6743]}
  nan: {name: Nantes, geonameid: 2990969, point: [47.2172, -1.5534]}
  bor: {name: Bordeaux, geonameid: 3031582, point: [44.8412, -0.5805]}
  fos: {name: Fos-sur-Mer, geonameid: 3017651, point: [43.4377, 4.9446]}
  sai: {name: Saint-Quentin, geonameid: 2977295, point: [49.8489, 3.2876]}
  ale: {name: Alès, geonameid: 3038224, point: [44.1249, 4.0808]}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
events:
  e1: {type: protest, places: [par, mar, tou, mon, ang, gue, men], start: 2023-01-19, end: 2023-01-19, date_precision: day, date_text: on Thursday, status: happened, actors: more than a million people, main: true}
  e2: {type: statement, places: [fra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Unions}
  e3: {type: strike, places: [fra], start: 2023-01-31, end: 2023-01-31, date_precision: day, date_text: on 31 January, status: planned, actors: Unions}
  e4: {type: legislation, places: [fra], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: the government, targets: the pension age, main: true}
  e5: {type: arrest, places: [par], start: 2023-01-19, end: 2023-01-19, date_precision: day, date_text: "", arrested: 44, status: happened, actors: "", targets: 44 persons}
  e6: {type: riot, places: [par, lyo, ren], start: 2023-01-19, end: 2023-01-19, date_precision: day, date_text: "", injured: 40, status: happened, actors: ""}
  e7: {type: attack, places: [par], start: 2023-01-19, end: 2023-01-19, date_precision: day, date_text: "", injured: 1, status: happened, actors: "", targets: "a photographer, 26"}
  e8: {type: transport_change, places: [fra, orl], start: 2023-01-19, end: 2023-01-19, date_precision: day, date_text: "", status: happened, actors: "", targets: Two regional trains in three}
  e9: {type: strike, places: [fos, gon], start: 2023-01-19, end: 2023-01-19, date_precision: day, date_text: "", status: happened, actors: "", targets: refineries}
  e10: {type: outage, places: [sai], start: 2023-01-19, end: 2023-01-19, date_precision: day, date_text: "", status: happened, actors: "", targets: the town hall of Saint-Quentin}
  e11: {type: legislation, places: [par], start: 2023-01-10, end: 2023-01-10, date_precision: day, date_text: on 10 January, status: happened, actors: Prime Minister Solange Verdier, targets: The bill, minor: true}
  e12: {type: legislation, places: [par], start: 2023-02-06, end: 2023-02-06, date_precision: day, date_text: on 6 February, status: planned, actors: the National Assembly, targets: The bill, minor: true}
  e13: {type: agreement, places: [bar], start: 2023-01-19, end: 2023-01-19, date_precision: day, date_text: "", status: happened, actors: President Étienne Lacombe, targets: a friendship treaty}
  e14: {type: statement, places: [bar], start: 2023-01-19, end: 2023-01-19, date_precision: day, date_text: "", status: happened, actors: President Étienne Lacombe, minor: true}
  e15: {type: protest, places: [bar], start: 2023-01-19, end: 2023-01-19, date_precision: day, date_text: "", status: happened, actors: separatists, targets: the summit}
  e16: {type: decision, places: [fra], start: 2020, end: 2020, date_precision: year, date_text: when the coronavirus came, status: happened, actors: "", targets: The last attempt, minor: true}
  e17: {type: decision, places: [fra], start: 1995, end: 1995, date_precision: year, date_text: In 1995, status: happened, actors: a government, minor: true}
notes: ""
