---
id: festival-th-18
genre: festival
country: TH
published: 2017-04-18
publisher: Siam Evening
title: "{390}(e1)"
---
They didn't count the water. [Thailand](tha event) counts, each {Songkran}(e2), the {dead}(e1) on its roads: three hundred and ninety in the seven days to Monday, 52 fewer than last year, most on motorcycles, most drunk. [Chiang Mai](chi event) leads, and [Nakhon Ratchasima](nak event); [Bueng Kan](bue event) had none.

The {feast}(e2) itself was a subdued one, in the year of mourning: grey shirts on [Khao San Road](kha event), no foam on [Silom](sil event). At [Khon Kaen](kho event) they {did}(e3) the human wave, sixty thousand of them, sitting. In [Phuket](phu event) town a [Scotsman](sco demonym) rode an elephant into a 7-Eleven to shelter; both were {fined}(e4).

In [Sangkhlaburi](san event), by [Burma](bur mention), Mon families {washed}(e5) the feet of monks on a bamboo bridge. [Vientiane](vie event) and [Phnom Penh](phn event) have the same new year and, figures show, the same ditches.

The governor of [Ayutthaya](ayu metonym) had elephants; [Pattaya](pat metonym) has one more {day}(e6) of it, today, because it always has.

Buses from [Isan](isa mention) to [Bangkok](ban event), 14 hours, standing, arrive at [Mo Chit](moc event) all night. One's driver slept.

---
places:
  chi: {name: Chiang Mai, geonameid: 1153671, point: [18.7904, 98.9847]}
  nak: {name: Nakhon Ratchasima, geonameid: 1608529, point: [14.9707, 102.102]}
  bue: {name: Bueng Kan, point: [18.36, 103.65]}
  kha: {name: Khao San Road, point: [13.759, 100.497], precision: near, near: ban}
  sil: {name: Silom, point: [13.728, 100.53], precision: near, near: ban}
  kho: {name: Khon Kaen, geonameid: 1609776, point: [16.4467, 102.833]}
  phu: {name: Phuket, geonameid: 1151254, point: [7.8906, 98.3981]}
  san: {name: Sangkhlaburi, point: [15.15, 98.45]}
  bur: {name: Myanmar, geonameid: 1327865, point: [21.0, 96.0], precision: country}
  sco: {name: Scotland, geonameid: 2638360, point: [56.0, -4.0], precision: division}
  ayu: {name: Ayutthaya, point: [14.353, 100.57]}
  pat: {name: Pattaya, geonameid: 1614295, point: [12.9333, 100.8833]}
  isa: {name: Isan, point: [16.0, 103.0], precision: area, radius_km: 200}
  moc: {name: Mo Chit, point: [13.81, 100.55], precision: exact, near: ban}
  ban: {name: Bangkok, geonameid: 1609350, point: [13.754, 100.5014]}
  tha: {name: Thailand, geonameid: 1605651, point: [15.5, 101.0], precision: country}
  vie: {name: Vientiane, geonameid: 1651944, point: [17.9667, 102.6]}
  phn: {name: Phnom Penh, geonameid: 1821306, point: [11.5625, 104.916]}
events:
  e1: {type: road_accident, places: [tha], start: 2017-04-11, end: 2017-04-17, date_precision: day, date_text: in the seven days to Monday, killed: 390, status: happened, actors: "", main: true}
  e2: {type: festival, places: [tha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e3: {type: festival, places: [kho], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: verdict, places: [phu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: ceremony, places: [san], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: festival, places: [pat], start: 2017-04-18, end: 2017-04-18, date_precision: day, date_text: today, status: happened, actors: ""}
notes: ""
