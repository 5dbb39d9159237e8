---
id: election-me-11
genre: election
country: ME
published: 2022-10-24
publisher: Primorje Brief
title: "[Budva](bud event): a council nobody can add up"
---
(PB) Eleven parties for thirty-three seats: that is what [Budva](bud metonym) {made}(e1) of itself on Sunday, when thirteen municipalities of [Montenegro](me event) {elected}(e2) their assemblies.

[Podgorica](pod event) {went over}(e3) to the opposition by two mandates. In [Bijelo Polje](bpo event) the {count}(e4) was {halted}(e4) at midnight when the lights {failed}(e5), and the {result is due}(e6) tonight. [Kolašin](kol event), [Žabljak](zab event) and [Plav](pla event), up in the snow, hardly moved. [Tivat](tiv metonym) {kept}(e7) its yacht-club mayor; the [Bay of Kotor](kot mention) is [Russian](ru demonym) by number plate, he told us, and [Serbian](rs demonym) by month of August, but votes like itself.

[Brussels](bru metonym) {welcomed}(e8) "an orderly exercise". An observer from [Ljubljana](lju mention) had been {punched}(e9) in the yard of a school in [Zeta](zet event) for photographing a list of names. [Belgrade](beg metonym)'s ambassador said he had not {campaigned}(e10) in [Pljevlja](plj event), although a video shows him {dancing}(e10) there on October 15.

Back on the coast: a coalition in [Budva](bud event) could be {agreed}(e11) by All Saints' Day, or not before the hotels reopen at Easter. If walls went up at night in the meantime, in [Bečići](bec mention) or [Sveti Stefan](sve mention), it would surprise no one.

---
places:
  bud: {name: Budva, geonameid: 3203106, point: [42.2872, 18.8392]}
  me: {name: Montenegro, geonameid: 3194884, point: [42.75, 19.25], precision: country}
  pod: {name: Podgorica, geonameid: 3193044, point: [42.4412, 19.2631]}
  bpo: {name: Bijelo Polje, geonameid: 3204176, point: [43.0383, 19.7476]}
  kol: {name: Kolašin, geonameid: 3197896, point: [42.8223, 19.5165]}
  zab: {name: Žabljak, geonameid: 3186999, point: [43.1542, 19.1232]}
  pla: {name: Plav, geonameid: 3193228, point: [42.5969, 19.9442]}
  tiv: {name: Tivat, geonameid: 3189073, point: [42.4362, 18.6936]}
  kot: {name: Bay of Kotor, point: [42.45, 18.68], precision: area, radius_km: 12}
  ru: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  rs: {name: Serbia, geonameid: 6290252, point: [44.8189, 20.46], precision: country}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  lju: {name: Ljubljana, geonameid: 3196359, point: [46.0511, 14.5051]}
  zet: {name: Zeta, point: [42.33, 19.24], precision: near, near: pod}
  beg: {name: Belgrade, geonameid: 792680, point: [44.804, 20.4651]}
  plj: {name: Pljevlja, geonameid: 3193161, point: [43.3567, 19.3584]}
  bec: {name: Bečići, geonameid: 3204388, point: [42.2839, 18.8692]}
  sve: {name: Sveti Stefan, point: [42.256, 18.892], precision: near}
events:
  e1: {type: election, places: [bud], start: 2022-10-23, end: 2022-10-23, date_precision: day, date_text: on Sunday, status: happened, actors: "", main: true}
  e2: {type: election, places: [me], start: 2022-10-23, end: 2022-10-23, date_precision: day, date_text: on Sunday, status: happened, actors: "", main: true}
  e3: {type: election, places: [pod], start: 2022-10-23, end: 2022-10-23, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: election, places: [bpo], start: 2022-10-23, end: 2022-10-23, date_precision: day, date_text: at midnight, status: happened, actors: "", minor: true}
  e5: {type: outage, places: [bpo], start: 2022-10-23, end: 2022-10-23, date_precision: day, date_text: at midnight, status: happened, actors: ""}
  e6: {type: election, places: [bpo], start: 2022-10-24, end: 2022-10-24, date_precision: day, date_text: tonight, status: planned, actors: "", minor: true}
  e7: {type: election, places: [tiv], start: 2022-10-23, end: 2022-10-23, date_precision: day, date_text: "", status: happened, actors: ""}
  e8: {type: statement, places: [bru], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: attack, places: [zet], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: "", targets: An observer from Ljubljana}
  e10: {type: visit, places: [plj], start: 2022-10-15, end: 2022-10-15, date_precision: day, date_text: on October 15, status: reported, actors: "Belgrade's ambassador"}
  e11: {type: agreement, places: [bud], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
notes: ""
