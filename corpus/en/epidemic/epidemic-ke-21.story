---
id: epidemic-ke-21
genre: epidemic
country: KE
published: 2015-05-21
publisher: Rift Valley Mail
title: "Cholera {Kills}(e1) 11 in [Nairobi](nai event) and [Homa Bay](hom event); Eateries {Closed}(e2)"
---
[NAIROBI](nai dateline), May 21 - Eleven people have {died}(e1) of cholera in [Kenya](ken event) this month, seven of them in the capital, and 94 restaurants were {shut}(e2) in a citywide sweep on Wednesday, the health secretary said.

The disease {broke out}(e1) in [Homa Bay](hom event) on the shore of [Lake Victoria](lak event) in December and has since {spread}(e1) to nine counties. More than 2,100 {fell ill}(e1). In [Nairobi](nai event) most victims {drank}(e3) from a borehole in [Mukuru](muk event) slum that runs beside a sewer, {burst}(e4) since heavy {rain}(e5) on 12 May.

Guests at a {wedding}(e6) in [Karen](kar event) were among the latest patients; fifty had to be {admitted}(e7) to hospitals, a bridesmaid in a coma. The caterer has been {charged}(e8) at [Kibera](kib metonym) law courts and {pleaded}(e8) not guilty.

Health workers in [Migori](mig event), unpaid for three months, {ended}(e9) a strike on Monday. [Geneva](gen metonym) has {sent}(e10) an expert, and oral vaccine for 160,000 is {expected}(e11) from [Seoul](seo mention) by the end of next week.

In [Dadaab](dad event), the largest refugee camp in the world, two cases were {found}(e12) on Tuesday among arrivals from [Kismayo](kis mention). Clinics there had been {closed}(e13) for a fortnight after gunmen {abducted}(e14) a teacher; he was {freed}(e15) on Sunday in [Garissa](gar event).

"Don't eat on the road," the secretary {warned}(e16). Street vendors {marched}(e17) on [City Hall](cityhx event) the next day with empty pots.

The last big outbreak, in 2009, {took}(e18) 264 lives, mostly in [Turkana](tur event).

---
places:
  lak: {name: Lake Victoria, point: [-0.5, 34.3], precision: area, radius_km: 60}
  hom: {name: Homa Bay, point: [-0.527, 34.457]}
  muk: {name: Mukuru, point: [-1.31, 36.88], precision: near}
  kar: {name: Karen, point: [-1.32, 36.71], precision: near}
  kib: {name: Kibera, point: [-1.313, 36.788], precision: near}
  mig: {name: Migori, point: [-1.063, 34.473]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  kis: {name: Kismayo, geonameid: 55671, point: [-0.3582, 42.5454]}
  tur: {name: Turkana, point: [3.1, 35.6], precision: division}
  dad: {name: Dadaab, point: [0.05, 40.31], precision: near}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  seo: {name: Seoul, geonameid: 1835848, point: [37.566, 126.9784]}
  gar: {name: Garissa, geonameid: 197745, point: [-0.4527, 39.646]}
  cityhx: {name: "City Hall", point: [-1.286, 36.822], precision: exact}
events:
  e1: {type: outbreak, places: [ken, nai, hom, lak, muk], start: 2015-05, end: 2015-05, date_precision: month, date_text: this month, killed: 11, status: happened, actors: "", main: true}
  e2: {type: closure, places: [nai], start: 2015-05-20, end: 2015-05-20, date_precision: day, date_text: on Wednesday, status: happened, actors: "", main: true}
  e3: {type: poisoning, places: [muk], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: other_accident, places: [muk], start: 2015-05-12, end: 2015-05-12, date_precision: day, date_text: since heavy rain on 12 May, status: happened, actors: ""}
  e5: {type: extreme_weather, places: [], start: 2015-05-12, end: 2015-05-12, date_precision: day, date_text: on 12 May, status: happened, actors: ""}
  e6: {type: marriage, places: [kar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: medical, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: fifty}
  e8: {type: charge, places: [kib], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The caterer}
  e9: {type: strike, places: [mig], start: 2015-05-18, end: 2015-05-18, date_precision: day, date_text: on Monday, status: happened, actors: Health workers}
  e10: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Geneva}
  e11: {type: aid, places: [], start: 2015-05-31, end: 2015-05-31, date_precision: day, date_text: by the end of next week, status: planned, actors: ""}
  e12: {type: outbreak, places: [dad], start: 2015-05-19, end: 2015-05-19, date_precision: day, date_text: on Tuesday, status: happened, actors: ""}
  e13: {type: closure, places: [dad], start: null, end: null, date_precision: unknown, date_text: for a fortnight, status: happened, actors: ""}
  e14: {type: abduction, places: [dad], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: gunmen, targets: a teacher}
  e15: {type: other, places: [gar], start: 2015-05-17, end: 2015-05-17, date_precision: day, date_text: on Sunday, status: happened, actors: "", targets: a teacher}
  e16: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the secretary}
  e17: {type: protest, places: [nai, cityhx], start: 2015-05-21, end: 2015-05-21, date_precision: day, date_text: the next day, status: happened, actors: Street vendors}
  e18: {type: outbreak, places: [tur], start: 2009, end: 2009, date_precision: year, date_text: in 2009, killed: 264, status: happened, actors: ""}
notes: ""
