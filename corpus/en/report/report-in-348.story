---
id: report-in-348
genre: report
country: IN
published: 2026-03-05
publisher: Western Ghats Post
title: "Two elephants {die}(e1) on track; trains to slow on [Palakkad](pal event) ghat section"
---
[Coimbatore](coi dateline): A cow elephant and her calf were {killed}(e1) by the [Mangaluru](man mention)-[Chennai](che mention) Mail between [Walayar](wal event) and [Ettimadai](ett event) at 3.25 am on Wednesday, the third such {accident}(e1) on this stretch in five years.

The loco pilot told railway police he saw the animals at 60 metres. The permitted speed on "B" line at night is 45 km per hour; the speedometer strip has been {seized}(e2) and the train was found to have been doing 61, Divisional Forest Officer K. Selvaraj said.

Southern Railway on Wednesday evening {ordered}(e3) that no train exceed 30 km per hour between 6 pm and 6 am from [Kanjikode](kan event) to [Madukkarai](mad event). It did not say for how long.

An AI-based warning system with twelve towers, {installed}(e4) at [Madukkarai](mad event) in February 2024, has {averted}(e4) 2,800 crossings, officials say. But the stretch on the [Kerala](ker mention) side of the border has none. [Palakkad](pal event) division had {called}(e5) tenders for one in October.

The carcasses were {buried}(e6) by the track in the presence of veterinarians from the [Topslip](top mention) camp. A second calf, about two years old, stood near the pit until noon, and has been {led}(e7) toward [Bolampatti](bol event) by two kumkis.

"She will find the herd or the herd will find her," said mahout Murugan Irular.

In [Assam](ass event), seven elephants {died}(e8) when the Rajdhani Express {hit}(e8) a herd in [Hojai](hoj event) district in December. The Ministry of Railways told Parliament then that 79 had been {killed}(e9) in five years. Underpasses were sanctioned at 14 places, of which five have been {built}(e10). A Bill introduced by a private member would make speeding through notified corridors an offence; it is unlikely to be taken up.

The [Madras](madr metonym org) High Court, which in 2021 {suggested}(e11) that night traffic be moved to the "A" line, is to {hear}(e14) the matter on March 16.

Meanwhile in [Gudalur](gud event), in the [Nilgiris](nil event), a plantation worker, 48, was {trampled}(e12) on Tuesday. Shops {downed shutters}(e13) for a day.

---
places:
  pal: {name: Palakkad, geonameid: 1260728, point: [10.7732, 76.6537]}
  man: {name: Mangaluru, geonameid: 1263780, point: [12.9172, 74.856]}
  wal: {name: Walayar, point: [10.84, 76.84]}
  ett: {name: Ettimadai, point: [10.9, 76.92]}
  kan: {name: Kanjikode, point: [10.79, 76.75]}
  mad: {name: Madukkarai, point: [10.9, 76.96]}
  ker: {name: Kerala, geonameid: 1267254, point: [10.3666, 76.5237], precision: division}
  top: {name: Topslip, point: [10.47, 76.83]}
  bol: {name: Bolampatti, point: [10.95, 76.75]}
  ass: {name: Assam, geonameid: 1278253, point: [26.3302, 92.9929], precision: division}
  hoj: {name: Hojai, geonameid: 1269993, point: [26.0028, 92.856]}
  gud: {name: Gudalur, point: [11.5, 76.49]}
  nil: {name: Nilgiris, point: [11.4, 76.7], precision: area, radius_km: 30}
  madr: {name: Chennai, geonameid: 1264527, point: [13.0878, 80.2785]}
  coi: {name: Coimbatore, geonameid: 1273865, point: [11.0055, 76.9661]}
  che: {name: Chennai, geonameid: 1264527, point: [13.0878, 80.2785]}
events:
  e1: {type: rail_accident, places: [wal, ett], start: 2026-03-04, end: 2026-03-04, date_precision: day, date_text: at 3.25 am on Wednesday, status: happened, actors: the Mangaluru-Chennai Mail, targets: A cow elephant and her calf, main: true}
  e2: {type: raid, places: [wal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the speedometer strip, minor: true}
  e3: {type: decision, places: [kan, mad, pal], start: 2026-03-04, end: 2026-03-04, date_precision: day, date_text: on Wednesday evening, status: happened, actors: Southern Railway, main: true}
  e4: {type: construction, places: [mad], start: 2024-02, end: 2024-02, date_precision: month, date_text: in February 2024, status: happened, actors: "", targets: An AI-based warning system}
  e5: {type: deal, places: [pal], start: 2025-10, end: 2025-10, date_precision: month, date_text: in October, status: happened, actors: Palakkad division, minor: true}
  e6: {type: ceremony, places: [wal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The carcasses, minor: true}
  e7: {type: rescue, places: [bol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: two kumkis, targets: A second calf, minor: true}
  e8: {type: rail_accident, places: [hoj], start: 2025-12, end: 2025-12, date_precision: month, date_text: in December, status: happened, actors: the Rajdhani Express, targets: seven elephants}
  e9: {type: rail_accident, places: [], start: null, end: null, date_precision: unknown, date_text: in five years, status: happened, actors: "", minor: true}
  e10: {type: construction, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: five, minor: true}
  e11: {type: verdict, places: [madr], start: 2021, end: 2021, date_precision: year, date_text: in 2021, status: happened, actors: The Madras High Court, minor: true}
  e14: {type: trial, places: [madr], start: 2026-03-16, end: 2026-03-16, date_precision: day, date_text: on March 16, status: planned, actors: The Madras High Court}
  e12: {type: attack, places: [gud], start: 2026-03-03, end: 2026-03-03, date_precision: day, date_text: on Tuesday, killed: 1, status: happened, actors: "", targets: "a plantation worker, 48"}
  e13: {type: strike, places: [gud], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Shops, minor: true}
notes: ""
