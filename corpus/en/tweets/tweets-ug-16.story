---
id: tweets-ug-16
genre: tweets
country: UG
published: 2023-02-11
title: "Questions about that sound in [Kampala](kam event)"
---
@AskKyambogo: What we all heard at 7.12 was not an {explosion}(e1) at [Nakasero](nak event). Quarry {blasting}(e2) at [Mukono](muk event), 20 km out, on an inversion. Stand down.

@boda_ben: my tea jumped though. #[Kireka](kir event)

@AskKyambogo: Yes! [Kireka](kir event), [Ntinda](nti event), as far as [Bweyogerere](bwe event).

@ZipporahN: Police at [Naggalama](nag event) have {detained}(e3) the quarry foreman, who's from [Eldoret](eld mention). No permit for a Saturday.

@AskKyambogo: Two small injuries: a window at [Seeta](see event) primary {fell}(e4) on the caretaker and a pupil. Neither grave.

@boda_ben: last time it was {real}(e5) though. [Kampala Road](kar event), Nov 2021.

@AskKyambogo: It was, and nobody's laughing at you. Three {killed}(e5) by the CPS and on [Parliament Avenue](par event).

@ZipporahN: [US](us metonym) embassy in [Nsambya](nsa event) had {put out}(e6) an {alert}(e6) at 7.30, deleted at 8.05. The [Rwandan](rw demonym) one did not.

@AskKyambogo: Cranes {v}(e7) [Niger](ne metonym) at [Cairo](cai event) next month is unaffected, for the person who asked. Nor will [Jinja road](jin mention) be {shut}(e8).

@boda_ben: ok. more tea

---
places:
  kam: {name: Kampala, geonameid: 232422, point: [0.3163, 32.5822]}
  nak: {name: Nakasero, point: [0.325, 32.58], precision: near, near: kam}
  muk: {name: Mukono, geonameid: 228853, point: [0.3533, 32.7553]}
  kir: {name: Kireka, point: [0.347, 32.65], precision: near}
  nti: {name: Ntinda, point: [0.354, 32.612], precision: near, near: kam}
  bwe: {name: Bweyogerere, point: [0.357, 32.665], precision: near}
  nag: {name: Naggalama, point: [0.526, 32.77], precision: near}
  eld: {name: Eldoret, geonameid: 198629, point: [0.5204, 35.2699]}
  see: {name: Seeta, point: [0.365, 32.71], precision: near}
  kar: {name: Kampala Road, point: [0.3135, 32.582], precision: near, near: kam}
  par: {name: Parliament Avenue, point: [0.3145, 32.587], precision: near, near: kam}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  nsa: {name: Nsambya, point: [0.3, 32.587], precision: near, near: kam}
  rw: {name: Rwanda, geonameid: 49518, point: [-2.0, 30.0], precision: country}
  ne: {name: Niger, geonameid: 2440476, point: [18.0, 9.0], precision: country}
  cai: {name: Cairo, geonameid: 360630, point: [30.0626, 31.2497]}
  jin: {name: Jinja Road, point: [0.335, 32.61], precision: near, near: kam}
events:
  e1: {type: explosion, places: [nak], start: 2023-02-11, end: 2023-02-11, date_precision: day, date_text: at 7.12, status: happened, negated: true, actors: "", main: true}
  e2: {type: explosion, places: [muk], start: 2023-02-11, end: 2023-02-11, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e3: {type: arrest, places: [nag], start: 2023-02-11, end: 2023-02-11, date_precision: day, date_text: "", arrested: 1, status: happened, actors: "", main: true}
  e4: {type: collapse, places: [see], start: 2023-02-11, end: 2023-02-11, date_precision: day, date_text: "", injured: 2, status: happened, actors: ""}
  e5: {type: bombing, places: [kar, par], start: 2021-11, end: 2021-11, date_precision: month, date_text: Nov 2021, killed: 3, status: happened, actors: ""}
  e6: {type: statement, places: [nsa], start: 2023-02-11, end: 2023-02-11, date_precision: day, date_text: at 7.30, status: happened, actors: ""}
  e7: {type: match, places: [cai], start: 2023-03, end: 2023-03, date_precision: month, date_text: next month, status: planned, actors: ""}
  e8: {type: closure, places: [jin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
notes: ""
