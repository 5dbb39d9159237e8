---
id: report-gb-712
genre: report
country: GB
published: 2024-08-04
publisher: Four Nations News
title: "In brief: Sunday's news from the regions"
---
[Inverness](inv dateline): A distillery at [Tomatin](tom event) will {lay off}(e1) 31 of its 88 staff because of falling exports to [France](fra mention) and [Taiwan](tai mention). It {cut}(e2) production by a third in March.

[Londonderry](lon dateline): More than 10,000 people {took part}(e3) in the annual [Maiden City](mai metonym org) festival {parade}(e3) on Saturday. Police {made}(e4) two arrests for breach of the peace.

[Whitehaven](whi dateline): Campaigners {celebrated}(e5) outside the former marina site on Friday after the High Court in [London](lond event) {quashed}(e6) planning permission for a coal mine. The government had already {withdrawn}(e7) its defence of the case last month.

[Cromer](cro dateline): The RNLI {rescued}(e8) a family of five from [Peterborough](pet mention) whose inflatable was {swept}(e8) a mile out to sea on Saturday afternoon. All were well. A swimmer {drowned}(e9) off [Hemsby](hem event) the same day.

[Newtown](new dateline), [Powys](pow dateline): The town's last bank will {close}(e10) on 14 November, four years after {those}(e18) in [Llanidloes](lla event) and [Machynlleth](mac event). A shared hub is to {open}(e11) in the library.

[Taunton](tau dateline): [Somerset](som metonym) {beat}(e12) [Surrey](sur metonym) by five wickets in the One-Day Cup on Sunday. [Glamorgan](gla metonym)'s game against [Essex](ess metonym) in [Neath](nea event) was {abandoned}(e13) because of rain.

[Paris](par dateline): [Great Britain](gre metonym) {won}(e14) their fifth rowing medal of the Games on Saturday when the women's eight {finished}(e14) third. A 23-year-old from [Henley-on-Thames](hen mention) was at stroke.

[Hull](hul dateline): Trawler owner Ted Rawnsley, who {led}(e15) the last blockade of the Cod War, has {died}(e16) in [Beverley](bev event) at 93. His funeral will {take place}(e17) at Holy Trinity on 15 August.

---
places:
  inv: {name: Inverness, geonameid: 2646088, point: [57.4791, -4.224]}
  tom: {name: Tomatin, point: [57.34, -3.99]}
  lon: {name: Londonderry, point: [54.997, -7.32]}
  mai: {name: Maiden City, point: [54.997, -7.32]}
  whi: {name: Whitehaven, geonameid: 2634096, point: [54.549, -3.5841]}
  lond: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  cro: {name: Cromer, geonameid: 2651930, point: [52.9312, 1.2989]}
  pet: {name: Peterborough, geonameid: 2640354, point: [52.5736, -0.2478]}
  hem: {name: Hemsby, point: [52.7, 1.69]}
  new: {name: Newtown, point: [52.51, -3.31]}
  pow: {name: Powys, point: [52.3, -3.4], precision: area, radius_km: 50}
  lla: {name: Llanidloes, point: [52.45, -3.54]}
  mac: {name: Machynlleth, point: [52.59, -3.85]}
  tau: {name: Taunton, geonameid: 2636177, point: [51.0149, -3.1029]}
  som: {name: Somerset, geonameid: 2637532, point: [51.0339, -3.0317], precision: division}
  sur: {name: Surrey, geonameid: 2636512, point: [51.2608, -0.3881], precision: division}
  gla: {name: Glamorgan, point: [51.6, -3.5], precision: area, radius_km: 30}
  ess: {name: Essex, geonameid: 2649889, point: [51.7709, 0.4957], precision: division}
  nea: {name: Neath, point: [51.66, -3.8]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  gre: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  hen: {name: Henley-on-Thames, geonameid: 2647101, point: [51.5333, -0.9]}
  hul: {name: Hull, point: [53.745, -0.336]}
  bev: {name: Beverley, geonameid: 2655785, point: [53.8459, -0.4233]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  tai: {name: Taiwan, geonameid: 1668284, point: [24.0, 121.0], precision: country}
events:
  e1: {type: layoffs, places: [tom], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: A distillery, targets: 31 of its 88 staff, main: true}
  e2: {type: decision, places: [tom], start: 2024-03, end: 2024-03, date_precision: month, date_text: in March, status: happened, actors: It, targets: production, minor: true}
  e3: {type: festival, places: [lon], start: 2024-08-03, end: 2024-08-03, date_precision: day, date_text: on Saturday, status: happened, actors: "", main: true}
  e4: {type: arrest, places: [lon], start: 2024-08-03, end: 2024-08-03, date_precision: day, date_text: "", arrested: 2, status: happened, actors: Police}
  e5: {type: festival, places: [whi], start: 2024-08-02, end: 2024-08-02, date_precision: day, date_text: on Friday, status: happened, actors: Campaigners, minor: true}
  e6: {type: verdict, places: [lond, whi], start: 2024-08-02, end: 2024-08-02, date_precision: day, date_text: on Friday, status: happened, actors: the High Court, targets: a coal mine, main: true}
  e7: {type: decision, places: [], start: 2024-07, end: 2024-07, date_precision: month, date_text: last month, status: happened, actors: The government, minor: true}
  e8: {type: rescue, places: [cro], start: 2024-08-03, end: 2024-08-03, date_precision: day, date_text: on Saturday afternoon, status: happened, actors: The RNLI, targets: a family of five}
  e9: {type: death, places: [hem], start: 2024-08-03, end: 2024-08-03, date_precision: day, date_text: the same day, killed: 1, status: happened, actors: "", targets: A swimmer}
  e10: {type: closure, places: [new], start: 2024-11-14, end: 2024-11-14, date_precision: day, date_text: on 14 November, status: planned, actors: "", targets: "The town's last bank"}
  e11: {type: opening, places: [new], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
  e12: {type: match, places: [tau], start: 2024-08-04, end: 2024-08-04, date_precision: day, date_text: on Sunday, status: happened, actors: Somerset, targets: Surrey}
  e13: {type: match, places: [nea], start: 2024-08-04, end: 2024-08-04, date_precision: day, date_text: "", status: happened, negated: true, actors: Glamorgan, targets: Essex}
  e14: {type: match, places: [par], start: 2024-08-03, end: 2024-08-03, date_precision: day, date_text: on Saturday, status: happened, actors: Great Britain}
  e15: {type: protest, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Ted Rawnsley, minor: true}
  e16: {type: death, places: [bev], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: Ted Rawnsley}
  e17: {type: ceremony, places: [hul], start: 2024-08-15, end: 2024-08-15, date_precision: day, date_text: on 15 August, status: planned, actors: ""}
  e18: {type: closure, places: [lla, mac], start: 2020, end: 2020, date_precision: year, date_text: four years after, status: happened, actors: "", minor: true}
notes: ""
