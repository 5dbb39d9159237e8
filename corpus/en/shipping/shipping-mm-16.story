---
id: shipping-mm-16
genre: shipping
country: MM
published: 2016-08-30
publisher: Irrawaddy Pilot
title: "Sand barges, and an empty chair"
---
[YANGON](yan dateline) -- At first light on Sunday a passenger launch, the Hnin Si 2, was rounding the bar off [Dala](dal event) with ninety or so people, market women most of them, when she {struck}(e1) an unlit sand barge. She {turned over}(e1) in less than a minute.

Thirteen {bodies}(e1) had been {laid}(e2) in the monastery at [Seikkan](sei event) by Monday noon. Seven of the {dead}(e1) came from one village, [Letkhokkon](let mention), near [Kungyangon](kun mention). Fifty-eight people were {saved}(e3), many of them by sampan men from [Botahtaung](bot mention) jetty.

The barge's helmsman {swam off}(e4) towards [Thanlyin](tha mention), witnesses said; police {detained}(e5) him that evening at a tea shop in [Bago](bag event). He has not been {charged}(e6).

It was on this same [Yangon River](yar event), in May, that transport officials {promised}(e7) lamps for all such barges by the end of the rains. In the [Ayeyarwady](aye mention) delta, and up the [Chindwin](chi event), where a {sinking}(e8) at [Kani](kan event) {drowned}(e8) twenty-nine in 2014, they have heard that before.

Parliament, sitting in [Naypyidaw](nay event), will {question}(e9) the minister on Friday. [Tokyo](tok metonym), which is {giving}(e10) three ferries, sent {condolences}(e11), as did [Dhaka](dha metonym).

---
places:
  yan: {name: Yangon, geonameid: 1298824, point: [16.8053, 96.1561]}
  dal: {name: Dala, point: [16.76, 96.155], precision: near}
  sei: {name: Seikkan, point: [16.77, 96.15], precision: near}
  let: {name: Letkhokkon, point: [16.36, 96.17], precision: near}
  kun: {name: Kungyangon, geonameid: 1317511, point: [16.4426, 96.0194], precision: near}
  bot: {name: Botahtaung, point: [16.77, 96.174], precision: near}
  tha: {name: Thanlyin, geonameid: 1295395, point: [16.7689, 96.245]}
  bag: {name: Bago, geonameid: 1300466, point: [17.3352, 96.4814]}
  yar: {name: Yangon River, point: [16.75, 96.18], precision: area}
  aye: {name: Ayeyarwady, point: [16.3, 95.0], precision: area, radius_km: 100}
  chi: {name: Chindwin, point: [22.4, 94.8], precision: area}
  kan: {name: Kani, point: [22.43, 94.85], precision: near}
  nay: {name: Naypyidaw, geonameid: 6611854, point: [19.745, 96.1297]}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  dha: {name: Dhaka, geonameid: 1185241, point: [23.7104, 90.4074]}
events:
  e1: {type: sea_accident, places: [dal], start: 2016-08-28, end: 2016-08-28, date_precision: day, date_text: on Sunday, killed: 13, status: happened, actors: "", main: true}
  e2: {type: ceremony, places: [sei], start: 2016-08-29, end: 2016-08-29, date_precision: day, date_text: by Monday noon, status: happened, actors: "", minor: true}
  e3: {type: rescue, places: [dal], start: 2016-08-28, end: 2016-08-28, date_precision: day, date_text: "", status: happened, actors: sampan men from Botahtaung jetty}
  e4: {type: displacement, places: [tha], start: 2016-08-28, end: 2016-08-28, date_precision: day, date_text: "", status: reported, actors: "", minor: true}
  e5: {type: arrest, places: [bag], start: 2016-08-28, end: 2016-08-28, date_precision: day, date_text: that evening, arrested: 1, status: happened, actors: police}
  e6: {type: charge, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e7: {type: statement, places: [yar], start: 2016-05, end: 2016-05, date_precision: month, date_text: in May, status: happened, actors: ""}
  e8: {type: sea_accident, places: [kan], start: 2014, end: 2014, date_precision: year, date_text: in 2014, killed: 29, status: happened, actors: ""}
  e9: {type: investigation, places: [nay], start: 2016-09-02, end: 2016-09-02, date_precision: day, date_text: on Friday, status: planned, actors: ""}
  e10: {type: aid, places: [tok], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: statement, places: [tok, dha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
