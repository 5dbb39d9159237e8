---
id: trade-tw-02
genre: trade
country: TW
published: 2019-03-05
publisher: Kaohsiung Ledger
title: "Orphaned guavas find new mouths"
---
Nobody in [Yanchao](yan event) slept much at the weekend. On Friday, with the first trucks already loaded, [Beijing](bj metonym) {announced}(e1) that from March 1 no guava grown in [Taiwan](tw mention) would {clear}(e1) its customs; fruit-fly grubs, it said, had {turned up}(e2) in six crates. Nine in ten of the island's exported guavas used to cross the [Taiwan Strait](ts mention).

By Monday evening a chain of convenience stores based in [Taipei](tpe mention) had {bought}(e3) 300 tonnes, and a wholesaler at [Tokyo](tok mention)'s [Ota Market](ota mention) {asked}(e4) for ten containers. The [Canadian](ca demonym) trade office {posted}(e5) a picture of its staff around a guava pie.

"It is politics with a fruit label," said grower Hsu Chin-fa, waiting in line at the [Kaohsiung](kao event) quay, where the {loading}(e6) of the first boxes for [Yokohama](yok mention) began at dawn today. A second vessel, for [Singapore](sg mention), is due to {sail}(e7) on Saturday.

Farm-gate prices, which {touched}(e8) NT$17 a kilo in [Pingtung](pin event) on Saturday, had {recovered}(e9) to NT$24 by last night.

---
places:
  yan: {name: Yanchao, point: [22.793, 120.361], precision: near}
  bj: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  tw: {name: Taiwan, geonameid: 1668284, point: [24.0, 121.0], precision: country}
  ts: {name: Taiwan Strait, point: [24.0, 119.0], precision: area}
  tpe: {name: Taipei, geonameid: 1668341, point: [25.0531, 121.5264]}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  ota: {name: Ota Market, point: [35.587, 139.757], precision: exact, near: tok}
  ca: {name: Canada, geonameid: 6251999, point: [60.1087, -113.6426], precision: country}
  kao: {name: Kaohsiung, geonameid: 1673820, point: [22.6163, 120.3133]}
  yok: {name: Yokohama, geonameid: 1848354, point: [35.4333, 139.65]}
  sg: {name: Singapore, geonameid: 1880252, point: [1.2897, 103.8501]}
  pin: {name: Pingtung, geonameid: 1670481, point: [22.6714, 120.4881]}
events:
  e1: {type: sanction, places: [bj], start: 2019-03-01, end: 2019-03-01, date_precision: day, date_text: On Friday, status: happened, actors: Beijing, main: true}
  e2: {type: discovery, places: [bj], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: "", minor: true}
  e3: {type: deal, places: [tpe], start: 2019-03-04, end: 2019-03-04, date_precision: day, date_text: By Monday evening, status: happened, actors: a chain of convenience stores, main: true}
  e4: {type: deal, places: [tok], start: 2019-03-04, end: 2019-03-04, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: publication, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: transport_change, places: [kao], start: 2019-03-05, end: 2019-03-05, date_precision: day, date_text: at dawn today, status: happened, actors: ""}
  e7: {type: transport_change, places: [kao], start: 2019-03-09, end: 2019-03-09, date_precision: day, date_text: on Saturday, status: planned, actors: ""}
  e8: {type: market, places: [pin], start: 2019-03-02, end: 2019-03-02, date_precision: day, date_text: on Saturday, status: happened, actors: ""}
  e9: {type: market, places: [pin], start: 2019-03-04, end: 2019-03-04, date_precision: day, date_text: by last night, status: happened, actors: ""}
notes: ""
