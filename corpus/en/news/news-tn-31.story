---
id: news-tn-31
genre: news
country: TN
published: 2024-12-20
publisher: Maghreb Courant
title: "[Tunis](tun event) court {jails}(e1) union man for Facebook {post}(e2)"
---
A trade unionist was {sent to prison}(e1) for two years on Thursday for a {post}(e2) in which he {compared}(e2) the president with a weather vane.

Hichem Laabidi, a railway clerk and father of four, had been {arrested}(e3) at his home in [Gafsa](gaf event) on 2 December. The {trial}(e4) lasted eleven minutes, said his lawyer, who was not allowed to speak. She will lodge an {appeal}(e5).

Colleagues {downed tools}(e6) as the news came through. No train {left}(e6) for [Sfax](sfa mention) or [Sousse](sou mention) until 6 p.m. About 200 of them {walked}(e7) from the depot to the union's headquarters, where they were met by twice as many policemen. There was no {violence}(e8).

It is the ninth such {sentence}(e1) since the October {election}(e9), which the head of state {won}(e9) with 91 per cent of the votes cast; seven in ten had stayed at home.

On the same day, in [Le Kef](lek event), a judge {threw out}(e10) the case against a cartoonist {charged}(e11) a year ago. [Brussels](bru metonym) has {expressed concern}(e12), [Rome](rom metonym) none.

---
places:
  gaf: {name: Gafsa, geonameid: 2468353, point: [34.425, 8.7842]}
  sfa: {name: Sfax, geonameid: 2467454, point: [34.7406, 10.7603]}
  lek: {name: El-Kef, geonameid: 2473634, point: [36.1742, 8.7049]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  tun: {name: Tunis, geonameid: 2464470, point: [36.819, 10.1658]}
  sou: {name: Sousse, geonameid: 2464915, point: [35.8254, 10.637]}
events:
  e1: {type: verdict, places: [tun], start: 2024-12-19, end: 2024-12-19, date_precision: day, date_text: on Thursday, status: happened, actors: Tunis court, targets: A trade unionist, main: true}
  e2: {type: publication, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: he, targets: the president, minor: true}
  e3: {type: arrest, places: [gaf], start: 2024-12-02, end: 2024-12-02, date_precision: day, date_text: on 2 December, arrested: 1, status: happened, actors: "", targets: Hichem Laabidi}
  e4: {type: trial, places: [tun], start: 2024-12-19, end: 2024-12-19, date_precision: day, date_text: "", status: happened, actors: Tunis court, targets: A trade unionist}
  e5: {type: trial, places: [tun], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e6: {type: strike, places: [tun], start: 2024-12-19, end: 2024-12-19, date_precision: day, date_text: until 6 p.m., status: happened, actors: Colleagues, main: true}
  e7: {type: protest, places: [tun], start: 2024-12-19, end: 2024-12-19, date_precision: day, date_text: "", status: happened, actors: About 200 of them}
  e8: {type: riot, places: [tun], start: 2024-12-19, end: 2024-12-19, date_precision: day, date_text: "", status: happened, negated: true, actors: ""}
  e9: {type: election, places: [tun], start: 2024-10, end: 2024-10, date_precision: month, date_text: October, status: happened, actors: the head of state}
  e10: {type: verdict, places: [lek], start: 2024-12-19, end: 2024-12-19, date_precision: day, date_text: On the same day, status: happened, actors: a judge, targets: a cartoonist}
  e11: {type: charge, places: [lek], start: 2023, end: 2023, date_precision: year, date_text: a year ago, status: happened, actors: "", targets: a cartoonist, minor: true}
  e12: {type: statement, places: [bru], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Brussels}
notes: ""
