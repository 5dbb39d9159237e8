---
id: diplomacy-kh-28
genre: diplomacy
country: KH
published: 2025-07-29
publisher: Tonle Sap Times
title: "Guns {fall silent}(e1) on border after {talks}(e3) at [Putrajaya](put event)"
---
A {ceasefire}(e1) between [Cambodia](cam mention) and [Thailand](tha mention) took effect at midnight on Monday, ending five days of {fighting}(e2) in which at least 38 people were {killed}(e2) and some 300,000 driven from their homes.

It was {agreed}(e1) in [Putrajaya](put event) after two and a half hours of {talks}(e3) between the prime ministers under the eye of their [Malaysian](mal demonym) host. Generals are to {meet}(e4) in [Siem Reap](sie event) on 4 August.

The army in [Bangkok](ban mention) said on Tuesday morning that the other side had {broken}(e5) the {truce}(e1) in three places. [Phnom Penh](phn metonym) denied it. By afternoon there was quiet everywhere, and at [Samraong](sam event) people were {riding home}(e6) on tractors.

The worst single incident was on Thursday, when rockets {struck}(e7) a petrol station in [Sisaket](sis event): eight died, among them a boy of eight and his sister. In all 14 of the dead are soldiers.

The dispute over the temples goes back to a map of 1907. In 2011, 28 {fell}(e8) there.

---
places:
  put: {name: Putrajaya, geonameid: 6697380, point: [2.9353, 101.6911]}
  tha: {name: Thailand, geonameid: 1605651, point: [15.5, 101.0], precision: country}
  ban: {name: Bangkok, geonameid: 1609350, point: [13.754, 100.5014]}
  sie: {name: Siem Reap, geonameid: 1822214, point: [13.3618, 103.8606]}
  sam: {name: Samraong, geonameid: 1825093, point: [14.1817, 103.5176]}
  sis: {name: Si Sa Ket, geonameid: 1606238, point: [14.8248, 104.418], precision: division}
  cam: {name: Cambodia, geonameid: 1831722, point: [13.0, 105.0], precision: country}
  mal: {name: Malaysia, geonameid: 1733045, point: [2.5, 112.5], precision: country}
  phn: {name: Phnom Penh, geonameid: 1821306, point: [11.5625, 104.916]}
events:
  e1: {type: agreement, places: [put], start: 2025-07-28, end: 2025-07-28, date_precision: day, date_text: on Monday, status: happened, actors: Cambodia and Thailand, main: true}
  e2: {type: battle, places: [cam, tha], start: 2025-07-24, end: 2025-07-28, date_precision: day, date_text: five days, killed: 38, killed_qualifier: at_least, displaced: 300000, displaced_qualifier: about, status: happened, actors: "", main: true}
  e3: {type: meeting, places: [put], start: 2025-07-28, end: 2025-07-28, date_precision: day, date_text: "", status: happened, actors: the prime ministers, main: true}
  e4: {type: meeting, places: [sie], start: 2025-08-04, end: 2025-08-04, date_precision: day, date_text: on 4 August, status: planned, actors: Generals}
  e5: {type: battle, places: [cam, tha], start: 2025-07-29, end: 2025-07-29, date_precision: day, date_text: on Tuesday morning, status: denied, actors: the other side, targets: the truce}
  e6: {type: displacement, places: [sam], start: 2025-07-29, end: 2025-07-29, date_precision: day, date_text: By afternoon, status: happened, actors: people, minor: true}
  e7: {type: shelling, places: [sis], start: 2025-07-24, end: 2025-07-24, date_precision: day, date_text: on Thursday, killed: 8, status: happened, actors: rockets, targets: a petrol station}
  e8: {type: battle, places: [], start: 2011, end: 2011, date_precision: year, date_text: In 2011, killed: 28, status: happened, actors: "", minor: true}
notes: ""
