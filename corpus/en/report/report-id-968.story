---
id: report-id-968
genre: report
country: ID
published: 2016-04-14
publisher: Nusantara Economic Review
title: "Study links {haze}(e3) of 2015 to higher food prices in eastern islands"
---
The {smoke}(e3) that lay over [Sumatra](sum event) and [Kalimantan](kal event) last year may have cost families in [Flores](flo mention) and [Timor](tim mention) a tenth of their food budgets, although the sky above them stayed blue the whole time.

That's the conclusion of a {paper}(e1) published this week by economists at Gadjah Mada University in [Yogyakarta](yog mention) and two partners in [Wageningen](wag mention). The authors compared prices at 190 markets with satellite data on visibility at ports and airports.

The mechanism is simple. When captains can't see, ships wait. In September and October, vessels in [Banjarmasin](ban event) and [Pontianak](pon event) were {held up}(e2) for an average of six days. Rice and cooking oil for the east come by way of [Surabaya](sur mention), and boats that ought to have fetched them were stuck elsewhere. In [Maumere](mau event), the price of oil {rose}(e4) by 17 percent within three weeks; in [Kupang](kup event) it was 12.

"Everyone looks at the lungs, and rightly," said lead author Ratih Kusumawardani. "We looked at the kitchen."

{Fires}(e3) {burned}(e3) about 2.6 million hectares between June and October 2015, according to the government, a third of it on peat. The World Bank put the damage at $16 billion. Twenty-four people {died}(e3) of it, officials say; some scientists believe that the true number could be far higher, because fine dust kills slowly and at home.

What follows? The authors don't think that food reserves on every island are the answer, as they would spoil. Better radar in the ports might help. So would a rule that gives food priority at the quay when visibility falls below 500 meters. Ultimately, peat has to be kept wet. An agency {set up}(e5) in January is to restore two million hectares by 2020. Its head has said that he'll begin with [Pulang Pisau](pul mention) and [Meranti](mer mention).

Not all colleagues are convinced. El Niño delayed planting all over [Southeast Asia](sou mention), said Albert Tan, a commodity analyst in [Singapore](sin mention), and prices went up in [Manila](man mention) as well, where there was no smoke. Kusumawardani replies that the effect disappears if one looks at ports with instruments for bad weather. "[Makassar](mak mention) has them. In [Makassar](mak mention) there's nothing to see," she said.

---
places:
  sum: {name: Sumatra, point: [0.0, 102.0], precision: area, radius_km: 600}
  kal: {name: Kalimantan, point: [-1.0, 114.0], precision: area, radius_km: 500}
  flo: {name: Flores, point: [-8.65, 121.0], precision: near}
  tim: {name: Timor, point: [-9.5, 124.8], precision: area, radius_km: 150}
  yog: {name: Yogyakarta, geonameid: 1621177, point: [-7.8014, 110.3647]}
  wag: {name: Wageningen, geonameid: 2745088, point: [51.97, 5.6667]}
  ban: {name: Banjarmasin, geonameid: 1650213, point: [-3.3199, 114.5907]}
  pon: {name: Pontianak, geonameid: 1630789, point: [-0.0319, 109.325]}
  sur: {name: Surabaya, geonameid: 1625822, point: [-7.2492, 112.7508]}
  mau: {name: Maumere, geonameid: 1635815, point: [-8.6199, 122.2111]}
  kup: {name: Kupang, geonameid: 2057087, point: [-10.1708, 123.6069]}
  pul: {name: Pulang Pisau, point: [-2.75, 114.2], precision: division}
  mer: {name: Meranti, point: [0.95, 102.6], precision: division}
  sou: {name: Southeast Asia, point: [8.0, 108.0], precision: area, radius_km: 1500}
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
  man: {name: Manila, geonameid: 1701668, point: [14.6042, 120.9822]}
  mak: {name: Makassar, geonameid: 1622786, point: [-5.1486, 119.4319]}
events:
  e1: {type: publication, places: [], start: 2016-04-11, end: 2016-04-11, date_precision: week, date_text: this week, status: happened, actors: economists at Gadjah Mada University in Yogyakarta and two partners in Wageningen, main: true}
  e2: {type: transport_change, places: [ban, pon], start: 2015-09, end: 2015-10, date_precision: month, date_text: In September and October, status: happened, actors: "", targets: vessels, main: true}
  e3: {type: wildfire, places: [sum, kal], start: 2015-06, end: 2015-10, date_precision: month, date_text: between June and October 2015, killed: 24, status: happened, actors: "", main: true}
  e4: {type: market, places: [mau, kup], start: 2015-09, end: 2015-10, date_precision: month, date_text: within three weeks, status: happened, actors: "", targets: the price of oil, main: true}
  e5: {type: other, places: [], start: 2016-01, end: 2016-01, date_precision: month, date_text: in January, status: happened, actors: "", targets: An agency, minor: true}
notes: ""
