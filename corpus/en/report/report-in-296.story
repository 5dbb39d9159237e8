---
id: report-in-296
genre: report
country: IN
published: 2025-02-27
publisher: Bihar Patrika English
title: "14-year-old boy from [Siwan](siw mention) village {cracks}(e1) Olympiad"
---
[Siwan](siw dateline), Feb 27: A farmer's son from a village without a pucca road has been {selected}(e1) for the [Indian](ind demonym) team for the International Junior Science Olympiad.

Aditya Kumar Mahto, a Class 9 student, was among six named on Tuesday by the Homi Bhabha Centre for Science Education in [Mumbai](mum event), which {conducted}(e2) a week-long camp earlier this month for 35 candidates from 14 states. The other five are from [Kota](kot mention), [Pune](pun mention), [Hyderabad](hyd mention), [New Delhi](new mention) and [Jamshedpur](jam mention).

Residents of [Bhagwanpur Hat](bha event) block {took out}(e3) a procession with drums when the news came. His mother, Sunita Devi, said the boy studied by a solar lamp, since electricity in the tola came for six or seven hours. His father, Ramesh, was away in [Ludhiana](lud mention), where he works at a cycle parts factory.

"Sir gave me the books and I liked the part about light," Aditya said, referring to Manoj Pandey, a retired teacher from [Maharajganj](mah mention) who holds free lessons under a mango tree for some 60 children. Pandey {started}(e4) them during the lockdown of 2020.

District Magistrate Akanksha Sinha {presented}(e5) him with a laptop and {directed}(e6) the executive engineer to build the road, for which tenders were {floated}(e7) twice, in 2021 and 2023, without response. Chief Minister's office in [Patna](pat metonym) {tweeted}(e8) congratulations.

[Bihar](bih event) has in recent years sent more students to such contests. Two girls from [Gaya](gay mention) and [Purnia](pur mention) were {awarded}(e9) silver at the linguistics event in [Brasilia](bra event) last July. Coaching is now provided free at [Begusarai](beg mention) and [Muzaffarpur](muz mention) by the state science council, whose director said a third centre might be considered.

Not every story is so happy. The intermediate examination, under way since February 1, has been {marred}(e10) by arrests: in [Nawada](naw event), 19 impersonators were {caught}(e11) on Monday, and in [Saran](sar event) the centre superintendent of a school at [Ekma](ekm event) was {suspended}(e12) after question papers were {leaked}(e13).

The team will {leave}(e14) for the finals in December. The host is [Russia](rus mention).

---
places:
  siw: {name: Siwan, geonameid: 1255927, point: [26.221, 84.3561]}
  bha: {name: Bhagwanpur Hat, point: [26.1, 84.65]}
  mah: {name: Maharajganj, point: [26.11, 84.5]}
  bih: {name: Bihar, geonameid: 1275715, point: [25.6853, 85.8134], precision: division}
  bra: {name: Brasília, geonameid: 3469058, point: [-15.7797, -47.9297]}
  naw: {name: Nawada, point: [24.88, 85.54]}
  sar: {name: Saran, point: [25.9, 84.8], precision: area, radius_km: 35}
  ekm: {name: Ekma, point: [25.97, 84.53]}
  kot: {name: Kota, geonameid: 1266049, point: [25.1825, 75.8391]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  pur: {name: Purnia, geonameid: 1259166, point: [25.7789, 87.4742]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  mum: {name: Mumbai, geonameid: 1275339, point: [19.0728, 72.8826]}
  pun: {name: Pune, geonameid: 1259229, point: [18.5196, 73.8554]}
  hyd: {name: Hyderabad, geonameid: 1269843, point: [17.384, 78.4564]}
  new: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  jam: {name: Jamshedpur, geonameid: 1269300, point: [22.8028, 86.1855]}
  lud: {name: Ludhiana, geonameid: 1264728, point: [30.912, 75.8538]}
  pat: {name: Patna, geonameid: 1260086, point: [25.5941, 85.1356]}
  gay: {name: Gaya, geonameid: 1271439, point: [24.7969, 85.0038]}
  beg: {name: Begusarai, geonameid: 1276609, point: [25.4185, 86.1339]}
  muz: {name: Muzaffarpur, geonameid: 1262330, point: [26.1226, 85.3906]}
events:
  e1: {type: appointment, places: [mum], start: 2025-02-25, end: 2025-02-25, date_precision: day, date_text: on Tuesday, status: happened, actors: the Homi Bhabha Centre for Science Education, targets: Aditya Kumar Mahto, main: true}
  e2: {type: education, places: [mum], start: 2025-02, end: 2025-02, date_precision: month, date_text: earlier this month, status: happened, actors: the Homi Bhabha Centre for Science Education, targets: 35 candidates, minor: true}
  e3: {type: festival, places: [bha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Residents of Bhagwanpur Hat block, minor: true}
  e4: {type: education, places: [bha], start: 2020, end: 2020, date_precision: year, date_text: of 2020, status: happened, actors: Manoj Pandey, minor: true}
  e5: {type: aid, places: [siw], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: District Magistrate Akanksha Sinha, targets: a laptop}
  e6: {type: decision, places: [bha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: District Magistrate Akanksha Sinha, targets: the road}
  e7: {type: deal, places: [bha], start: 2021, end: 2023, date_precision: year, date_text: in 2021 and 2023, status: happened, actors: "", minor: true}
  e8: {type: statement, places: [pat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Chief Minister's office", minor: true}
  e9: {type: ceremony, places: [bra], start: 2024-07, end: 2024-07, date_precision: month, date_text: last July, status: happened, actors: "", targets: Two girls}
  e10: {type: education, places: [bih], start: 2025-02, end: 2025-02, date_precision: month, date_text: since February 1, status: happened, actors: "", minor: true}
  e11: {type: arrest, places: [naw], start: 2025-02-24, end: 2025-02-24, date_precision: day, date_text: on Monday, arrested: 19, status: happened, actors: "", targets: 19 impersonators}
  e12: {type: layoffs, places: [ekm], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the centre superintendent of a school}
  e13: {type: fraud, places: [ekm], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: question papers, minor: true}
  e14: {type: transport_change, places: [rus], start: 2025-12, end: 2025-12, date_precision: month, date_text: in December, status: planned, actors: The team}
notes: ""
