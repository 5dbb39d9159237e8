---
id: epidemic-ke-21
genre: epidemic
country: KE
published: 2015-05-21
publisher: Rift Valley Mail
title: "{Cholera}(e1) Kills 11 in [Nairobi](nai event) and [Homa Bay](hom event); Eateries {Closed}(e2)"
---
[NAIROBI](nai dateline), May 21 - Eleven people have {died}(e1) of {cholera}(e1) in [Kenya](ken event) this month, seven of them in the capital, and 94 restaurants were {shut}(e2) in a citywide {sweep}(e2) on Wednesday, the health secretary said.

The disease {broke out}(e3) in [Homa Bay](hom event) on the shore of [Lake Victoria](lak event) in December and has since spread to nine counties. More than 2,100 {fell ill}(e1). In [Nairobi](nai event) most victims drank from a borehole in [Mukuru](muk event) slum that runs beside a sewer, burst since heavy {rain}(e4) on 12 May.

Guests at a {wedding}(e5) in [Karen](kar event) were among the latest patients; fifty had to be {admitted}(e6) to hospitals, a bridesmaid in a coma. The caterer has been {charged}(e7) at [Kibera](kib metonym) law courts and {pleaded}(e7) not guilty.

Health workers in [Migori](mig event), unpaid for three months, {ended}(e8) a {strike}(e8) on Monday. [Geneva](gen metonym) has {sent}(e9) an expert, and oral vaccine for 160,000 is {expected}(e10) from [Seoul](seo mention) by the end of next week.

In [Dadaab](dad event), the largest refugee camp in the world, two cases were {found}(e11) on Tuesday among arrivals from [Kismayo](kis mention). Clinics there had been {closed}(e12) for a fortnight after gunmen {abducted}(e13) a teacher; he was {freed}(e14) on Sunday in [Garissa](gar event).

"Don't eat on the road," the secretary {warned}(e15). Street vendors {marched}(e16) on [City Hall](cityhx event) the next day with empty pots.

The last big {outbreak}(e17), in 2009, took 264 lives, mostly in [Turkana](tur event).

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
  e1: {type: outbreak, places: [nai, hom], start: 2015-05, end: 2015-05, date_precision: month, date_text: this month, killed: 11, status: happened, actors: "", main: true}
  e2: {type: closure, places: [nai], start: 2015-05-20, end: 2015-05-20, date_precision: day, date_text: on Wednesday, status: happened, actors: "", main: true}
  e3: {type: outbreak, places: [hom], start: 2014-12, end: 2014-12, date_precision: month, date_text: in December, status: happened, actors: ""}
  e4: {type: extreme_weather, places: [nai], start: 2015-05-12, end: 2015-05-12, date_precision: day, date_text: on 12 May, status: happened, actors: "", minor: true}
  e5: {type: marriage, places: [kar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: medical, places: [kar], start: null, end: null, date_precision: unknown, date_text: "", injured: 50, status: happened, actors: "", targets: fifty}
  e7: {type: charge, places: [kib], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The caterer}
  e8: {type: strike, places: [mig], start: 2015-05-18, end: 2015-05-18, date_precision: day, date_text: on Monday, status: happened, actors: Health workers}
  e9: {type: aid, places: [gen], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Geneva}
  e10: {type: aid, places: [seo], start: 2015-05, end: 2015-05, date_precision: month, date_text: by the end of next week, status: planned, actors: ""}
  e11: {type: outbreak, places: [dad], start: 2015-05-19, end: 2015-05-19, date_precision: day, date_text: on Tuesday, status: happened, actors: ""}
  e12: {type: closure, places: [dad], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e13: {type: abduction, places: [dad], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: gunmen, targets: a teacher}
  e14: {type: rescue, places: [gar], start: 2015-05-17, end: 2015-05-17, date_precision: day, date_text: on Sunday, status: happened, actors: "", targets: a teacher}
  e15: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the secretary, minor: true}
  e16: {type: protest, places: [nai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Street vendors}
  e17: {type: outbreak, places: [tur], start: 2009, end: 2009, date_precision: year, date_text: in 2009, killed: 264, status: happened, actors: ""}
notes: ""
