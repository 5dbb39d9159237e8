---
id: report-be-186
genre: report
country: BE
published: 2021-10-26
publisher: The Ardennes Bulletin
title: "[Wallonia](wal event)'s flooded valleys ask who opened the gates"
---
[VERVIERS](ver dateline), [Belgium](bel dateline) | Three months after the [Vesdre](ves event) {ripped}(e2) through their towns, about 300 people stood in the rain outside the [Eupen](eup mention) dam on Sunday and {read out}(e3) the names of the dead.

Of the 39 people {killed}(e2) in [Belgium](bel event) in the {floods}(e2) of 14 and 15 July, 23 lived along the twenty kilometres between [Verviers](ver event) and [Chênée](che event), on the edge of [Liège](lie mention). [Pepinster](pep event) and [Trooz](tro event) {lost}(e2) a tenth of their houses.

A parliamentary commission in [Namur](nam event) began {hearing}(e4) witnesses this month. The [Walloon](wall demonym) minister for climate told it on Friday that the reservoir had been kept full for the tourist season according to rules from 1975, and that five cubic metres a second were being let out when forecasters in [Luxembourg](lux mention) already spoke of 150 millimetres.

"My husband rang the dam. They told him there was no reason to worry," said Josiane Debougnoux, 66, of [Limbourg](lim mention), who now lives with her son in [Welkenraedt](wel mention).

An investigating magistrate in [Liège](lie event) has {seized}(e5) logbooks. Insurers have {paid}(e6) €700 million and expect another billion.

The campsites at [La Roche-en-Ardenne](lar event) have {reopened}(e7); the railway between [Pepinster](pep event) and [Spa](spa event), with its 31 washed-out bridges, did so on 4 October. In [Verviers](ver event), the chocolate maker Darcis-Lejeune will {reopen}(e8) its museum by Easter with 23 workers instead of 40.

Across the border in [Germany](ger mention)'s [Stolberg](sto event), where the [Vicht](vic event) {killed}(e9) nobody but {carried off}(e9) the gas mains, heating was {restored}(e10) to the last 800 flats on Thursday. In the [Dutch](dut demonym) province of [Limburg](limb event), [Valkenburg](val event)'s hotels are fully booked again; the government in [The Hague](the metonym) {declared}(e11) a disaster there and has {paid}(e11) 4,600 claims.

[Eupen](eup mention)'s German-speaking mayor, Werner Cremers, called for patience. A {vigil}(e12) is planned on the [Ourthe](our mention) bridge at [Angleur](ang event) on 14 November.

---
places:
  wal: {name: Wallonia, geonameid: 3337387, point: [50.3534, 4.8451], precision: division}
  wall: {name: Wallonia, geonameid: 3337387, point: [50.3534, 4.8451], precision: division}
  ver: {name: Verviers, geonameid: 2784821, point: [50.5891, 5.8624]}
  ves: {name: Vesdre, point: [50.58, 5.75], precision: area, radius_km: 20}
  eup: {name: Eupen, geonameid: 2798573, point: [50.6279, 6.0365]}
  bel: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
  che: {name: Chênée, point: [50.61, 5.62]}
  lie: {name: Liège, geonameid: 2792413, point: [50.6337, 5.5675]}
  pep: {name: Pepinster, point: [50.57, 5.8]}
  tro: {name: Trooz, point: [50.57, 5.69]}
  nam: {name: Namur, geonameid: 2790471, point: [50.4669, 4.8675]}
  lux: {name: Luxembourg, geonameid: 2960313, point: [49.75, 6.16667], precision: country}
  lim: {name: Limbourg, point: [50.61, 5.94]}
  wel: {name: Welkenraedt, point: [50.66, 5.97]}
  lar: {name: La Roche-en-Ardenne, point: [50.18, 5.58]}
  spa: {name: Spa, geonameid: 2786318, point: [50.4838, 5.8667]}
  sto: {name: Stolberg, geonameid: 2826595, point: [50.7737, 6.226]}
  vic: {name: Vicht, point: [50.75, 6.25], precision: near}
  limb: {name: Limburg, geonameid: 2751596, point: [51.2248, 5.9316], precision: division}
  val: {name: Valkenburg, point: [50.87, 5.83]}
  the: {name: The Hague, geonameid: 2747373, point: [52.0767, 4.2986]}
  our: {name: Ourthe, point: [50.61, 5.61], precision: near}
  ang: {name: Angleur, point: [50.61, 5.6]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  dut: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
events:
  e2: {type: flood, places: [ves, bel, ver, che, pep, tro], start: 2021-07-14, end: 2021-07-15, date_precision: day, date_text: of 14 and 15 July, killed: 39, status: happened, actors: "", main: true}
  e3: {type: ceremony, places: [eup], start: 2021-10-24, end: 2021-10-24, date_precision: day, date_text: on Sunday, status: happened, actors: about 300 people, targets: the names of the dead}
  e4: {type: investigation, places: [nam], start: 2021-10, end: 2021-10, date_precision: month, date_text: this month, status: happened, actors: A parliamentary commission, targets: witnesses, main: true}
  e5: {type: raid, places: [lie], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: An investigating magistrate, targets: logbooks}
  e6: {type: aid, places: [bel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Insurers, minor: true}
  e7: {type: opening, places: [lar, pep, spa], start: 2021-10-04, end: 2021-10-04, date_precision: day, date_text: on 4 October, status: happened, actors: "", targets: The campsites}
  e8: {type: opening, places: [ver], start: 2022-04, end: 2022-04, date_precision: month, date_text: by Easter, status: planned, actors: the chocolate maker Darcis-Lejeune, targets: its museum}
  e9: {type: flood, places: [sto, vic], start: 2021-07, end: 2021-07, date_precision: month, date_text: "", status: happened, actors: the Vicht, targets: the gas mains}
  e10: {type: construction, places: [sto], start: 2021-10-21, end: 2021-10-21, date_precision: day, date_text: on Thursday, status: happened, actors: "", targets: heating}
  e11: {type: aid, places: [limb, val], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the government in The Hague, targets: "4,600 claims"}
  e12: {type: protest, places: [ang], start: 2021-11-14, end: 2021-11-14, date_precision: day, date_text: on 14 November, status: planned, actors: ""}
notes: ""
