---
id: report-fr-360
genre: report
country: FR
published: 2016-12-06
publisher: "Dépêche des Gaves (translated)"
title: "Bird flu: 2,000 ducks {culled}(e1) in the [Tarn](tar event), the markets of the [Gers](ger event) {closed}(e2) to poultry"
---
The prefect of the [Tarn](tar metonym) {had}(e1) 2,000 ducks {slaughtered}(e1) on Friday at a farm in [Almayrac](alm event), after a highly pathogenic virus of type H5N8 had been {confirmed}(e3) there. It is the fourth farm struck in a week in the south-west of [France](fra event).

All had received birds from the same breeder. Traces have {led}(e4) to farms at [Mont-de-Marrast](mon event) in the [Gers](ger event) and at [Ibos](ibo event) in the [Hautes-Pyrénées](hau event). Results for a fifth lot, in [Lot-et-Garonne](lot event), are expected today from the laboratory in [Ploufragan](plo mention).

From this morning, live poultry may not be sold at the markets of [Gimont](gim event), [Samatan](sam event) and [Fleurance](fle event). A zone of three kilometres, in which nothing may {leave}(e5) the farms, surrounds each {outbreak}(e3).

"We'd just restocked in May," said Joël Castex, who fattens 900 ducks at [Marciac](mar mention). The {epidemic}(e6) of last winter {emptied}(e6) the barns of eighteen departments for four months and {cost}(e6) the trade 300 million euros. "The bank has patience. I don't know about my wife."

The minister of agriculture, who {visits}(e7) [Auch](auc event) on Thursday, said that foie gras for the holidays was already in the jars. The virus is not known to pass to man.

[Japan](jap metonym) has {suspended}(e8) imports, and [Algeria](alg metonym) could follow. Whether the export status of the country, which was to have been {restored}(e9) on Saturday, can be saved is an open question, since a single case in domestic birds is enough to lose it.

Wild ducks on the shore of [Lake Geneva](lak event) had {died}(e10) of the same strain in November, as had decoys used by hunters at [Marck](marc event), in the [Pas-de-Calais](pas event). In the [Netherlands](net event), 190,000 birds were {killed}(e11) at [Biddinghuizen](bid event).

---
places:
  tar: {name: Tarn, geonameid: 2973362, point: [43.8024, 2.1373], precision: division}
  ger: {name: Gers, geonameid: 3016194, point: [43.6809, 0.5375], precision: division}
  alm: {name: Almayrac, point: [44.08, 2.02]}
  mon: {name: Mont-de-Marrast, point: [43.47, 0.27]}
  ibo: {name: Ibos, point: [43.23, 0.0]}
  hau: {name: Hautes-Pyrenees, geonameid: 3013726, point: [43.0599, 0.1392], precision: division}
  lot: {name: Lot-et-Garonne, geonameid: 2997523, point: [44.3829, 0.4497], precision: division}
  plo: {name: Ploufragan, point: [48.49, -2.8]}
  gim: {name: Gimont, point: [43.63, 0.88]}
  sam: {name: Samatan, point: [43.49, 0.93]}
  fle: {name: Fleurance, point: [43.85, 0.66]}
  mar: {name: Marciac, point: [43.52, 0.16]}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  alg: {name: Algeria, geonameid: 2589581, point: [28.0, 3.0], precision: country}
  lak: {name: Lake Geneva, point: [46.4, 6.5], precision: area, radius_km: 30}
  marc: {name: Marck, point: [50.95, 1.95]}
  pas: {name: Pas-de-Calais, geonameid: 2988430, point: [50.4661, 2.3614], precision: division}
  net: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  bid: {name: Biddinghuizen, point: [52.45, 5.69]}
  auc: {name: Auch, geonameid: 3036281, point: [43.6456, 0.5886]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
events:
  e1: {type: outbreak, places: [alm, tar], start: 2016-12-02, end: 2016-12-02, date_precision: day, date_text: on Friday, status: happened, actors: The prefect of the Tarn, targets: "2,000 ducks", main: true}
  e2: {type: closure, places: [gim, sam, fle], start: 2016-12-06, end: 2016-12-06, date_precision: day, date_text: From this morning, status: planned, actors: "", targets: the markets, main: true}
  e3: {type: outbreak, places: [alm, fra], start: null, end: null, date_precision: unknown, date_text: in a week, status: happened, actors: "", main: true}
  e4: {type: investigation, places: [mon, ibo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: decision, places: [alm], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: outbreak, places: [fra], start: 2015-12, end: 2016-02, date_precision: month, date_text: of last winter, status: happened, actors: ""}
  e7: {type: visit, places: [auc], start: 2016-12-08, end: 2016-12-08, date_precision: day, date_text: on Thursday, status: planned, actors: The minister of agriculture}
  e8: {type: sanction, places: [jap], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Japan, targets: imports}
  e9: {type: decision, places: [fra], start: 2016-12-03, end: 2016-12-03, date_precision: day, date_text: on Saturday, status: happened, negated: true, actors: ""}
  e10: {type: outbreak, places: [lak, marc], start: 2016-11, end: 2016-11, date_precision: month, date_text: in November, status: happened, actors: ""}
  e11: {type: outbreak, places: [bid], start: 2016-11, end: 2016-11, date_precision: month, date_text: "", status: happened, actors: "", targets: "190,000 birds"}
notes: ""
