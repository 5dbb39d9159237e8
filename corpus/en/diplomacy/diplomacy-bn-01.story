---
id: diplomacy-bn-01
genre: diplomacy
country: BN
published: 2023-08-17
publisher: Kampong Ayer Observer
title: "Fishing line between [Brunei](bn metonym) and [Sarawak](sar metonym) {talks}(e1) {moved}(e2) to [Miri](mir event)"
---
[BANDAR SERI BEGAWAN](bsb dateline): A two-day {meeting}(e1) on who may cast nets at the mouth of the [Baram River](brm mention) ended on Wednesday without a paper to sign, and will {resume}(e2) next month across the border in [Miri](mir event).

Eleven crewmen from [Kuala Belait](kub mention) have been in a lock-up in [Marudi](mrd event) since they were {picked up}(e3) on August 3, four miles out. [Kuala Lumpur](kul metonym) says they had no licence. [Brunei](bn metonym) says they had no need of one.

The foreign ministry's permanent secretary, Dayang Rosnah Tuah, {received}(e4) the [Malaysian](my demonym) envoy at [Jalan Subok](jsu event) before the {talks}(e1), and neither side called that a protest. The boat's owner, who lives in [Seria](ser mention), was {told}(e5) in writing that his men would be home by Hari Raya Haji. It fell in June.

"In [Temburong](tem mention) we share the road, in [Limbang](lim mention) we share the grandmother," said fisherman Awang Damit. "At sea we share nothing."

---
places:
  bn: {name: Brunei, geonameid: 1820814, point: [4.5, 114.6667], precision: country}
  sar: {name: Sarawak, geonameid: 1733038, point: [2.4495, 113.344], precision: division}
  mir: {name: Miri, geonameid: 1738050, point: [4.3993, 113.9916]}
  bsb: {name: Bandar Seri Begawan, geonameid: 1820906, point: [4.8903, 114.9401]}
  brm: {name: Baram River, point: [4.59, 113.98], precision: area}
  kub: {name: Kuala Belait, geonameid: 1820491, point: [4.5836, 114.2312]}
  mrd: {name: Marudi, geonameid: 1737919, point: [4.1833, 114.3167]}
  kul: {name: Kuala Lumpur, geonameid: 1735161, point: [3.1412, 101.6865]}
  my: {name: Malaysia, geonameid: 1733045, point: [2.5, 112.5], precision: country}
  jsu: {name: Jalan Subok, point: [4.885, 114.955], precision: near, near: bsb}
  ser: {name: Seria, geonameid: 1820187, point: [4.6064, 114.3248]}
  tem: {name: Temburong, geonameid: 1820106, point: [4.6025, 115.191], precision: division}
  lim: {name: Limbang, geonameid: 1737714, point: [4.7548, 115.0101]}
events:
  e1: {type: meeting, places: [bsb], start: 2023-08-15, end: 2023-08-16, date_precision: day, date_text: ended on Wednesday, status: happened, actors: "", main: true}
  e2: {type: meeting, places: [mir], start: 2023-09, end: 2023-09, date_precision: month, date_text: next month, status: planned, actors: "", main: true}
  e3: {type: arrest, places: [], start: 2023-08-03, end: 2023-08-03, date_precision: day, date_text: on August 3, arrested: 11, status: happened, actors: "", targets: Eleven crewmen, main: true}
  e4: {type: meeting, places: [bsb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: statement, places: [ser], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
