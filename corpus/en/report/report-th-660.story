---
id: report-th-660
genre: report
country: TH
published: 2019-02-20
publisher: Andaman Business Weekly
title: "[Phuket](phu event) marina developer {buys}(e1) rival for $310 mln; tourist boat trial {opens}(e2)"
---
[PHUKET](phu dateline), [Thailand](tha dateline) — Andaman Leisure {agreed}(e1) on Tuesday to {acquire}(e1) the marinas of its rival Sirinat Holdings in [Phuket](phu event), [Krabi](kra event) and [Langkawi](lan event) for 9.7 billion baht, the largest {deal}(e1) in [Southeast Asia](sou mention)'s yachting trade.

The purchase, which has to be {approved}(e3) by shareholders on March 28 and by authorities in [Malaysia](mal metonym), will give Andaman 1,450 berths between [Ranong](ran mention) and [Penang](pen mention). Its shares {fell}(e4) 2.4% in [Bangkok](ban event).

The company is betting on the return of visitors from [China](chin mention), whose number {dropped}(e5) by 14% in the last quarter of 2018 after a tour boat {sank}(e6) off [Phuket](phu event) on July 5. Forty-seven [Chinese](chi demonym) {drowned}(e6), most of them from [Haining](hai mention) in [Zhejiang](zhe mention).

The {trial}(e2) of the boat's owner and nine others on charges of negligence {began}(e2) on Monday in the [Phuket](phu metonym org) Provincial Court with the {testimony}(e2) of a diver who {helped}(e7) to raise the wreck in November. All the defendants have {pleaded not guilty}(e2). Relatives of 21 victims have {filed}(e8) a civil {suit}(e8) in [Hangzhou](han event).

Officials say that things have changed. Since December boats of more than 24 metres may not leave [Chalong](cha mention) and other piers without a check, and on two days in January 36 were {turned back}(e9). A radar station on [Koh Racha Yai](koh event) {went into service}(e10) last week.

At sea, overfishing and anchors have done more damage than weather. Environment officials on Wednesday {extended}(e11) the {closure}(e11) of [Maya Bay](may event), on [Phi Phi Leh](phi event), until 2021. It was {shut}(e11) last June, when up to 5,000 people came there in a day; blacktip sharks have {returned}(e12) since.

Hoteliers at [Patong](pat mention) hope that the waiver of visa fees, {introduced}(e13) in November for citizens of 21 countries including [India](ind mention) and [Taiwan](tai mention), will be {extended}(e13) beyond April 30.

---
places:
  phu: {name: Phuket, geonameid: 1151254, point: [7.8906, 98.3981]}
  kra: {name: Krabi, geonameid: 1152633, point: [8.0726, 98.9105]}
  lan: {name: Langkawi, point: [6.35, 99.8], precision: area, radius_km: 20}
  sou: {name: Southeast Asia, point: [5.0, 110.0], precision: area, radius_km: 2000}
  ran: {name: Ranong, geonameid: 1150965, point: [9.9658, 98.6348]}
  pen: {name: Penang, point: [5.38, 100.28], precision: area, radius_km: 15}
  hai: {name: Haining, geonameid: 1789799, point: [30.5363, 120.6864]}
  zhe: {name: Zhejiang, geonameid: 1784764, point: [29.1084, 119.97], precision: division}
  han: {name: Hangzhou, geonameid: 1808926, point: [30.2936, 120.1614]}
  cha: {name: Chalong, point: [7.84, 98.34]}
  koh: {name: Koh Racha Yai, point: [7.6, 98.37], precision: area, radius_km: 3}
  may: {name: Maya Bay, point: [7.678, 98.766], precision: near}
  phi: {name: Phi Phi Leh, point: [7.68, 98.766], precision: area, radius_km: 3}
  pat: {name: Patong, point: [7.9, 98.3]}
  mal: {name: Malaysia, geonameid: 1733045, point: [2.5, 112.5], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  ban: {name: Bangkok, geonameid: 1609350, point: [13.754, 100.5014]}
  tha: {name: Thailand, geonameid: 1605651, point: [15.5, 101.0], precision: country}
  chin: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  tai: {name: Taiwan, geonameid: 1668284, point: [24.0, 121.0], precision: country}
events:
  e1: {type: deal, places: [phu, kra, lan], start: 2019-02-19, end: 2019-02-19, date_precision: day, date_text: on Tuesday, status: happened, actors: Andaman Leisure, targets: the marinas of its rival Sirinat Holdings, main: true}
  e2: {type: trial, places: [phu], start: 2019-02-18, end: 2019-02-18, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: "the boat's owner and nine others", main: true}
  e3: {type: decision, places: [], start: 2019-03-28, end: 2019-03-28, date_precision: day, date_text: on March 28, status: planned, actors: shareholders, targets: The purchase, minor: true}
  e4: {type: market, places: [ban], start: 2019-02-19, end: 2019-02-19, date_precision: day, date_text: "", status: happened, actors: Its shares, minor: true}
  e5: {type: market, places: [], start: 2018-10, end: 2018-12, date_precision: month, date_text: in the last quarter of 2018, status: happened, actors: ""}
  e6: {type: sea_accident, places: [phu], start: 2018-07-05, end: 2018-07-05, date_precision: day, date_text: on July 5, killed: 47, status: happened, actors: a tour boat}
  e7: {type: rescue, places: [phu], start: 2018-11, end: 2018-11, date_precision: month, date_text: in November, status: happened, actors: a diver, targets: the wreck, minor: true}
  e8: {type: trial, places: [han], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Relatives of 21 victims}
  e9: {type: transport_change, places: [phu], start: 2019-01, end: 2019-01, date_precision: month, date_text: in January, status: happened, actors: "", minor: true}
  e10: {type: opening, places: [koh], start: 2019-02-11, end: 2019-02-11, date_precision: week, date_text: last week, status: happened, actors: "", targets: A radar station}
  e11: {type: closure, places: [may, phi], start: 2019-02-20, end: 2019-02-20, date_precision: day, date_text: on Wednesday, status: happened, actors: Environment officials, targets: Maya Bay}
  e12: {type: discovery, places: [may], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: blacktip sharks, minor: true}
  e13: {type: decision, places: [], start: 2018-11, end: 2018-11, date_precision: month, date_text: in November, status: happened, actors: "", targets: the waiver of visa fees}
notes: ""
