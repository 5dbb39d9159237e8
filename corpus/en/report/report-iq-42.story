---
id: report-iq-42
genre: report
country: IQ
published: 2018-02-20
publisher: Mesopotamia News Agency
title: "IS {ambush}(e1) {kills}(e1) 27 militiamen near [Hawija](haw event)"
---
[KIRKUK](kir dateline), [Iraq](ira dateline) (MNA) — Islamic State fighters disguised as soldiers {killed}(e1) 27 members of a Shiite-led militia in an overnight {ambush}(e1) in northern [Iraq](ira event), the Popular Mobilization Forces said on Monday, in the bloodiest incident since [Baghdad](bag metonym) {declared}(e2) victory over the group in December.

The men, most of them from [Basra](bas mention), were {carrying}(e3) out a {raid}(e3) at [al-Saadouniya](als event), a village in the plain south-west of [Kirkuk](kir mention), when they came upon what they took to be an army checkpoint. A two-hour {firefight}(e1) followed, and the militants {slipped}(e4) away in the fog.

[Hawija](haw event), the last town in the north to be {held}(e5) by the group, was {retaken}(e5) in October. Ever since, small bands have moved between the [Hamrin](ham event) hills and the marshes of the [Zab](zab event), {blowing}(e6) up pylons and {abducting}(e7) village headmen. Last week, a fake checkpoint near [Tuz Khurmatu](tuz event) {cost}(e8) the lives of four truck drivers.

{Funerals}(e9) were held on Tuesday in [Basra](bas event) and [Nasiriyah](nas event).

Also on Tuesday, the Central Criminal Court in [Baghdad](bag event) {sentenced}(e10) a [Turkish](tur demonym) woman to death and ten others of various nationalities to life for belonging to the group. A [German](ger demonym) of [Moroccan](mor demonym) origin received the same {penalty}(e11) in January. The women had been {captured}(e12) in [Mosul](mos event) and [Tal Afar](tal event).

The army {launched}(e13) a "sweep" east of [Tuz Khurmatu](tuz event) on February 7, with help from Kurdish peshmerga. {Clashes}(e14) between peshmerga and the government's own militias over the city of [Kirkuk](kir event), which [Baghdad](bag metonym) {seized}(e15) from the Kurds after their independence {referendum}(e16) in September, have made such cooperation rare.

At a {conference}(e17) in [Kuwait City](kuw event) that ended last Wednesday, foreign governments {pledged}(e18) $30 billion in loans and guarantees to rebuild [Iraq](ira mention), about a third of what it had asked for. Much of west [Mosul](mos event), {destroyed}(e19) in nine months of {combat}(e19), is still without water. "The money will go to those who sign the receipts," said Younis al-Jubouri, a mechanic who lives with nine relatives in a camp at [Hammam al-Alil](hamm mention).

Parliamentary {elections}(e20) are due on May 12.

---
places:
  kir: {name: Kirkuk, geonameid: 94787, point: [35.4681, 44.3922]}
  haw: {name: Hawija, point: [35.32, 43.77]}
  als: {name: al-Saadouniya, point: [35.4, 43.9], precision: near}
  ham: {name: Hamrin, point: [34.9, 44.2], precision: area, radius_km: 50}
  zab: {name: Zab, point: [35.3, 43.5], precision: area, radius_km: 30}
  tuz: {name: Tuz Khurmatu, point: [34.88, 44.63]}
  tal: {name: Tal Afar, point: [36.37, 42.45]}
  kuw: {name: Kuwait City, geonameid: 285787, point: [29.367, 47.9743]}
  hamm: {name: Hammam al-Alil, point: [36.16, 43.26]}
  nas: {name: Nasiriyah, geonameid: 98854, point: [31.058, 46.2573]}
  mor: {name: Morocco, geonameid: 2542007, point: [32.0, -6.0], precision: country}
  mos: {name: Mosul, geonameid: 99072, point: [36.335, 43.1189]}
  ira: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
  bag: {name: Baghdad, geonameid: 98182, point: [33.3406, 44.4009]}
  bas: {name: Basra, geonameid: 99532, point: [30.5085, 47.7804]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
events:
  e1: {type: battle, places: [als, haw], start: 2018-02-18, end: 2018-02-19, date_precision: day, date_text: overnight, killed: 27, status: happened, actors: Islamic State fighters, targets: members of a Shiite-led militia, main: true}
  e2: {type: statement, places: [bag], start: 2017-12, end: 2017-12, date_precision: month, date_text: in December, status: happened, actors: Baghdad}
  e3: {type: raid, places: [als], start: 2018-02-18, end: 2018-02-19, date_precision: day, date_text: "", status: happened, actors: The men, minor: true}
  e4: {type: other, places: [als], start: 2018-02-18, end: 2018-02-19, date_precision: day, date_text: "", status: happened, actors: the militants, minor: true}
  e5: {type: battle, places: [haw], start: 2017-10, end: 2017-10, date_precision: month, date_text: in October, status: happened, actors: ""}
  e6: {type: bombing, places: [ham, zab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: small bands, targets: pylons}
  e7: {type: abduction, places: [ham, zab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: small bands, targets: village headmen}
  e8: {type: killing, places: [tuz], start: 2018-02-12, end: 2018-02-12, date_precision: week, date_text: Last week, killed: 4, status: happened, actors: "", targets: four truck drivers}
  e9: {type: ceremony, places: [bas, nas], start: 2018-02-20, end: 2018-02-20, date_precision: day, date_text: on Tuesday, status: happened, actors: ""}
  e10: {type: verdict, places: [bag], start: 2018-02-20, end: 2018-02-20, date_precision: day, date_text: on Tuesday, status: happened, actors: the Central Criminal Court, targets: a Turkish woman, main: true}
  e11: {type: verdict, places: [], start: 2018-01, end: 2018-01, date_precision: month, date_text: in January, status: happened, actors: "", targets: A German of Moroccan origin}
  e12: {type: arrest, places: [mos, tal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The women, minor: true}
  e13: {type: raid, places: [tuz], start: 2018-02-07, end: 2018-02-07, date_precision: day, date_text: on February 7, status: happened, actors: The army}
  e14: {type: battle, places: [kir], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e15: {type: battle, places: [kir], start: 2017-10, end: 2017-10, date_precision: month, date_text: "", status: happened, actors: Baghdad, targets: the Kurds}
  e16: {type: election, places: [], start: 2017-09, end: 2017-09, date_precision: month, date_text: in September, status: happened, actors: the Kurds}
  e17: {type: meeting, places: [kuw], start: 2018-02-14, end: 2018-02-14, date_precision: day, date_text: last Wednesday, status: happened, actors: ""}
  e18: {type: aid, places: [kuw], start: 2018-02-14, end: 2018-02-14, date_precision: day, date_text: last Wednesday, status: happened, actors: foreign governments, targets: Iraq}
  e19: {type: battle, places: [mos], start: null, end: null, date_precision: unknown, date_text: nine months, status: happened, actors: ""}
  e20: {type: election, places: [ira], start: 2018-05-12, end: 2018-05-12, date_precision: day, date_text: on May 12, status: planned, actors: ""}
notes: ""
