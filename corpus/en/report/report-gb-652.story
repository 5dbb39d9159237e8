---
id: report-gb-652
genre: report
country: GB
published: 2022-10-24
publisher: "North Wales Chronicle & Gazette"
title: "[Menai](men event) bridge {closed}(e1) without notice over safety fears"
---
One of the two road links between [Anglesey](ang event) and the mainland was {shut}(e1) with 15 minutes' notice on Friday afternoon after engineers {found}(e2) that the hangers of the 196-year-old suspension bridge might fail.

The {closure}(e1) could last four months, the [Welsh](wel demonym) government said.

All traffic is being {sent}(e3) over the nearby Britannia Bridge, where queues at [Llanfairpwll](lla event) {reached}(e3) five miles on Friday evening and again this morning.

[Cardiff](car metonym)'s deputy minister for transport, Bethan Prydderch, said she had no choice.

"I was {told}(e4) at noon that the risk was real," she said during a {visit}(e5) to [Menai Bridge](mena event) on Saturday. "I am sorry for those who had to turn round."

Traders in the town, whose takings are down by a third according to a survey of 40 shops, {met}(e6) at the Victoria Hotel on Sunday night.

They want free parking, a shuttle bus from [Bangor](ban mention) and compensation.

Ambulances may still use the bridge for the time being, one at a time.

But a councillor from [Beaumaris](bea mention) said her mother had {waited}(e8) more than an hour for one on Saturday because it was stuck behind lorries bound for [Holyhead](hol mention) and the ferry to [Dublin](dub mention).

The county's director of education, Gwilym Pritchard, {advised}(e9) schools in [Llangefni](llan event) to let pupils from [Caernarfon](cae mention) leave early.

The bridge, designed by Thomas Telford, {opened}(e10) in January 1826. It was last {closed}(e11) for a longer period in 2005, for painting.

Plans for a third crossing have been on the table since 2007. A public inquiry was {cancelled}(e12) in 2018 and the scheme is now part of a wider {review}(e13), which will {report}(e13) by the end of the year.

High winds {closed}(e14) the Britannia Bridge to lorries for nine hours in February. If that happens again, officials admit, the island will in effect be cut off.

Council leader Rhun Parry has {called}(e15) an emergency {meeting}(e15) for Wednesday evening.

---
places:
  men: {name: Menai, point: [53.22, -4.163], precision: near}
  ang: {name: Anglesey, point: [53.28, -4.35], precision: area, radius_km: 20}
  lla: {name: Llanfairpwll, point: [53.22, -4.2]}
  mena: {name: Menai Bridge, point: [53.228, -4.166]}
  ban: {name: Bangor, geonameid: 2656397, point: [53.2275, -4.1294]}
  bea: {name: Beaumaris, point: [53.263, -4.094]}
  car: {name: Cardiff, geonameid: 2653822, point: [51.48, -3.18]}
  dub: {name: Dublin, geonameid: 2964574, point: [53.3331, -6.2489]}
  wel: {name: Welsh, point: [52.3, -3.7], precision: division}
  hol: {name: Holyhead, geonameid: 2646686, point: [53.3062, -4.6321]}
  llan: {name: Llangefni, geonameid: 2644037, point: [53.2556, -4.3106]}
  cae: {name: Caernarfon, geonameid: 2654092, point: [53.1413, -4.2702]}
events:
  e1: {type: closure, places: [mena, ang], start: 2022-10-21, end: 2022-10-21, date_precision: day, date_text: on Friday afternoon, status: happened, actors: "", targets: One of the two road links, main: true}
  e2: {type: investigation, places: [mena], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: engineers, targets: the hangers of the 196-year-old suspension bridge}
  e3: {type: transport_change, places: [lla], start: 2022-10-21, end: 2022-10-24, date_precision: day, date_text: on Friday evening, status: happened, actors: "", targets: All traffic}
  e4: {type: statement, places: [], start: 2022-10-21, end: 2022-10-21, date_precision: day, date_text: at noon, status: happened, actors: "", minor: true}
  e5: {type: visit, places: [mena], start: 2022-10-22, end: 2022-10-22, date_precision: day, date_text: on Saturday, status: happened, actors: Bethan Prydderch, minor: true}
  e6: {type: meeting, places: [mena], start: 2022-10-23, end: 2022-10-23, date_precision: day, date_text: on Sunday night, status: happened, actors: Traders in the town}
  e8: {type: medical, places: [], start: 2022-10-22, end: 2022-10-22, date_precision: day, date_text: on Saturday, status: happened, actors: "", targets: her mother, minor: true}
  e9: {type: statement, places: [llan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Gwilym Pritchard, targets: schools, minor: true}
  e10: {type: opening, places: [mena], start: 1826-01, end: 1826-01, date_precision: month, date_text: in January 1826, status: happened, actors: "", minor: true}
  e11: {type: closure, places: [mena], start: 2005, end: 2005, date_precision: year, date_text: in 2005, status: happened, actors: "", minor: true}
  e12: {type: decision, places: [], start: 2018, end: 2018, date_precision: year, date_text: in 2018, status: happened, actors: "", targets: A public inquiry}
  e13: {type: publication, places: [], start: 2022-12, end: 2022-12, date_precision: month, date_text: by the end of the year, status: planned, actors: ""}
  e14: {type: closure, places: [lla], start: 2022-02, end: 2022-02, date_precision: month, date_text: in February, status: happened, actors: High winds, targets: the Britannia Bridge}
  e15: {type: meeting, places: [ang], start: 2022-10-26, end: 2022-10-26, date_precision: day, date_text: for Wednesday evening, status: planned, actors: Council leader Rhun Parry}
notes: ""
