---
id: report-de-734
genre: report
country: DE
published: 2018-11-14
publisher: Rhine World Service
title: "Textile mill in [Plauen](pla event) to {close}(e1) as orders dry up, costing 180 jobs"
---
One of the last lace mills in eastern [Germany](ger event) will {shut}(e1) at the end of March, its administrator said on Wednesday, after talks with an investor from [Turkey](tur mention) {broke down}(e2).

The works council in [Plauen](pla event), in the [Saxon](sax demonym) region of [Vogtland](vog mention), was {told}(e3) early in the morning. All 180 employees will {lose their jobs}(e1), among them 23 apprentices. "I have {buried}(e4) three companies in this building," said Petra Wolfrum, who started there in 1982. "This one I really believed in."

The firm {filed}(e5) for insolvency in July, when its biggest customer, a [Lille](lil mention)-based lingerie chain, {went}(e6) into receivership. It {made}(e7) a loss of €3.4 million last year on sales of €11 million.

[Saxony](sax metonym)'s economy minister, Jens-Uwe Lorentz, {offered}(e8) help in finding new posts and said a retraining center would {open}(e9) in [Zwickau](zwi event). IG Metall has {called}(e10) a rally for Saturday outside the city hall.

Lace from [Plauen](pla mention) {won}(e11) a grand prix at the [Paris](par event) world's fair of 1900. More than 16,000 people worked in the trade before the First World War; after 1990 most of the state-owned plants were {sold}(e12) or {wound up}(e12). In [St. Gallen](stg event), across the [Swiss](swi demonym) border, where the machines were {invented}(e13), four embroiderers remain.

Other companies in the region are also shedding staff. A bearings maker {announced}(e14) last week that it would {move}(e15) a line from [Reichenbach](rei event) to [Kysuce](kys mention) in [Slovakia](slo mention), and 90 temporary workers at an axle plant in [Hof](hof event), [Bavaria](bav mention), were {sent home}(e16) in October.

Not everywhere is the mood so dark: in [Chemnitz](che event), which made headlines when far-right crowds {rampaged}(e17) through its streets in late August following the {stabbing}(e18) of a 35-year-old man, unemployment {fell}(e19) to 7.1 percent last month, the lowest since reunification. The chancellor, who will {visit}(e20) the city on Friday, is to {meet}(e20) readers of a local newspaper.

On Tuesday night, a {fire}(e21) {destroyed}(e21) a disused dye works in [Greiz](gre event), on the other side of the state line in [Thuringia](thu mention). Police suspect arson. The [Dresden](dre metonym org) Museum of Technology has {applied}(e22) to take over the [Plauen](pla mention) mill's pattern books, which go back to 1886.

---
places:
  pla: {name: Plauen, geonameid: 2853292, point: [50.4973, 12.1378]}
  sax: {name: Saxony, geonameid: 2842566, point: [51.0053, 13.4596], precision: division}
  vog: {name: Vogtland, point: [50.5, 12.2], precision: area, radius_km: 30}
  lil: {name: Lille, geonameid: 2998324, point: [50.6339, 3.0551]}
  zwi: {name: Zwickau, geonameid: 2803560, point: [50.7272, 12.4884]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  stg: {name: St. Gallen, point: [47.42, 9.37]}
  swi: {name: Switzerland, geonameid: 2658434, point: [47.00016, 8.01427], precision: country}
  rei: {name: Reichenbach, point: [50.62, 12.3]}
  kys: {name: Kysuce, point: [49.4, 18.8], precision: area, radius_km: 20}
  hof: {name: Hof, geonameid: 2902768, point: [50.313, 11.9126]}
  bav: {name: Bavaria, geonameid: 2951839, point: [49.0056, 11.3966], precision: division}
  che: {name: Chemnitz, geonameid: 2940132, point: [50.8357, 12.9292]}
  gre: {name: Greiz, geonameid: 2917737, point: [50.6578, 12.1992]}
  thu: {name: Thuringia, geonameid: 2822542, point: [50.9052, 11.0976], precision: division}
  dre: {name: Dresden, geonameid: 2935022, point: [51.0509, 13.7383]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  slo: {name: Slovakia, geonameid: 3057568, point: [48.66667, 19.5], precision: country}
events:
  e1: {type: closure, places: [pla], start: 2019-03, end: 2019-03, date_precision: month, date_text: at the end of March, status: happened, actors: "", targets: One of the last lace mills, main: true}
  e2: {type: meeting, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: an investor from Turkey}
  e3: {type: statement, places: [pla], start: 2018-11-14, end: 2018-11-14, date_precision: day, date_text: early in the morning, status: happened, actors: "", targets: The works council, minor: true}
  e4: {type: closure, places: [pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Petra Wolfrum, targets: three companies, minor: true}
  e5: {type: decision, places: [pla], start: 2018-07, end: 2018-07, date_precision: month, date_text: in July, status: happened, actors: The firm, targets: insolvency}
  e6: {type: closure, places: [], start: 2018-07, end: 2018-07, date_precision: month, date_text: "", status: happened, actors: a Lille-based lingerie chain, minor: true}
  e7: {type: earnings, places: [], start: 2017, end: 2017, date_precision: year, date_text: last year, status: happened, actors: It, targets: "a loss of €3.4 million"}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "economy minister, Jens-Uwe Lorentz", minor: true}
  e9: {type: opening, places: [zwi], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: a retraining center}
  e10: {type: protest, places: [pla], start: 2018-11-17, end: 2018-11-17, date_precision: day, date_text: for Saturday, status: planned, actors: IG Metall}
  e11: {type: ceremony, places: [par], start: 1900, end: 1900, date_precision: year, date_text: of 1900, status: happened, actors: Lace, targets: a grand prix, minor: true}
  e12: {type: deal, places: [], start: 1990, end: 1990, date_precision: year, date_text: after 1990, status: happened, actors: "", targets: most of the state-owned plants}
  e13: {type: discovery, places: [stg], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the machines, minor: true}
  e14: {type: statement, places: [], start: 2018-11-05, end: 2018-11-05, date_precision: week, date_text: last week, status: happened, actors: A bearings maker, minor: true}
  e15: {type: closure, places: [rei], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: A bearings maker, targets: a line}
  e16: {type: layoffs, places: [hof], start: 2018-10, end: 2018-10, date_precision: month, date_text: in October, status: happened, actors: "", targets: 90 temporary workers}
  e17: {type: riot, places: [che], start: 2018-08, end: 2018-08, date_precision: month, date_text: in late August, status: happened, actors: far-right crowds}
  e18: {type: killing, places: [che], start: 2018-08, end: 2018-08, date_precision: month, date_text: "", status: happened, actors: "", targets: a 35-year-old man}
  e19: {type: market, places: [che], start: 2018-10, end: 2018-10, date_precision: month, date_text: last month, status: happened, actors: unemployment}
  e20: {type: visit, places: [che], start: 2018-11-16, end: 2018-11-16, date_precision: day, date_text: on Friday, status: planned, actors: The chancellor, targets: the city}
  e21: {type: fire, places: [gre], start: 2018-11-13, end: 2018-11-13, date_precision: day, date_text: On Tuesday night, status: happened, actors: "", targets: a disused dye works}
  e22: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Museum of Technology, targets: pattern books, minor: true}
notes: ""
