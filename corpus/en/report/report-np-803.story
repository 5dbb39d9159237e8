---
id: report-np-803
genre: report
country: NP
published: 2022-05-31
publisher: The Himalayan Courier
title: "All 22 bodies {recovered}(e1) from [Mustang](mus event) plane {crash}(e2); [Jomsom](jom event) flights {suspended}(e3)"
---
[Kathmandu](kat dateline), May 31 — Rescuers on Tuesday {retrieved}(e1) the last body from the wreckage of a Twin Otter that {hit}(e2) a mountain in [Mustang](mus event) two days earlier with 22 people on board.

Ten bodies were {flown}(e4) to [Kathmandu](kat event) on Monday evening and the remaining 12 today, the Civil Aviation Authority said. Post-mortems are being {conducted}(e5) at the Teaching Hospital in [Maharajgunj](mah event).

The aircraft of a private carrier {took off}(e6) from [Pokhara](pok event) at 9:55 am on Sunday for the 20-minute flight to [Jomsom](jom mention) and {lost}(e2) contact over the [Ghorepani](gho event) area. Villagers of [Lete](let mention) {heard}(e2) a blast. A herder {led}(e1) soldiers to the spot, at 4,400 metres near [Sanosware](san event), on Monday. Sixteen [Nepalis](nep demonym), four [Indians](ind demonym) from [Thane](tha mention) and two [Germans](ger demonym) {died}(e2).

"The pilot had flown this valley for 29 years. It needs one cloud," said Captain Surya Thakali, who operates helicopters in [Jomsom](jom mention).

Tourism Minister Prem Bahadur Gharti {formed}(e7) a five-member inquiry commission led by an aeronautical engineer. Visual flights to [Jomsom](jom event) were {suspended}(e3) until Thursday, stranding 400 pilgrims on their way from [Muktinath](muk mention). Bus fares to [Beni](ben mention) {doubled}(e8).

[Nepal](nepa mention)'s air safety record has kept its airlines out of [European](eur demonym) skies since 2013. Another Twin Otter on the same route {crashed}(e9) at [Soli Ghoptebhir](sol event) in February 2016, {killing}(e9) 23; in March 2018, 51 people {perished}(e10) when an airliner from [Dhaka](dha mention) {ran}(e10) off the runway in [Kathmandu](kat event); and a minister was among seven {killed}(e11) in a chopper in [Taplejung](tap event) in 2019.

Meanwhile, the Election Commission on Monday {published}(e12) the final count of the local polls {held}(e13) on May 13. The Congress party {won}(e13) 329 of 753 mayors and chairs. Independents {took}(e13) [Kathmandu](kat event), [Dharan](dhar event) and [Dhangadhi](dhan event). In [Dhangadhi](dhan event) a re-vote in one ward, {ordered}(e14) after ballot boxes were {burned}(e15), passed off peacefully.

In [Bara](bar event), three persons of a family {died}(e16) of electrocution on Sunday night as a storm {brought down}(e16) a high-tension line. Monsoon rains, due to {reach}(e17) [Jhapa](jha event) around June 5, have {swept}(e18) away a temporary bridge over the [Tamor](tam event), the district office in [Phidim](phi event) said.

---
places:
  mus: {name: Mustang, point: [28.9, 83.8], precision: division}
  jom: {name: Jomsom, point: [28.78, 83.73]}
  kat: {name: Kathmandu, geonameid: 1283240, point: [27.7017, 85.3206]}
  mah: {name: Maharajgunj, point: [27.74, 85.33]}
  pok: {name: Pokhara, geonameid: 1282898, point: [28.2669, 83.9685]}
  gho: {name: Ghorepani, point: [28.4, 83.7]}
  let: {name: Lete, point: [28.63, 83.61]}
  san: {name: Sanosware, point: [28.65, 83.7], precision: near}
  nep: {name: Nepal, geonameid: 1282988, point: [28.0, 84.0], precision: country}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  tha: {name: Thane, geonameid: 1254661, point: [19.197, 72.9635]}
  muk: {name: Muktinath, point: [28.82, 83.87]}
  ben: {name: Beni, point: [28.35, 83.56]}
  eur: {name: Europe, point: [50.0, 10.0], precision: area, radius_km: 2000}
  sol: {name: Soli Ghoptebhir, point: [28.5, 83.6], precision: near}
  dha: {name: Dhaka, geonameid: 1185241, point: [23.7104, 90.4074]}
  tap: {name: Taplejung, point: [27.35, 87.67]}
  dhar: {name: Dharan, geonameid: 1283460, point: [26.8144, 87.2797]}
  dhan: {name: Dhangadhi, point: [28.7, 80.59]}
  bar: {name: Bara, point: [27.05, 85.05], precision: division}
  jha: {name: Jhapa, point: [26.6, 87.9], precision: division}
  tam: {name: Tamor, point: [27.1, 87.75], precision: near}
  phi: {name: Phidim, point: [27.15, 87.76]}
  nepa: {name: Nepal, geonameid: 1282988, point: [28.0, 84.0], precision: country}
events:
  e1: {type: rescue, places: [san, mus], start: 2022-05-31, end: 2022-05-31, date_precision: day, date_text: on Tuesday, status: happened, actors: Rescuers, targets: the last body, main: true}
  e2: {type: air_accident, places: [san, mus], start: 2022-05-29, end: 2022-05-29, date_precision: day, date_text: two days earlier, killed: 22, status: happened, actors: a Twin Otter, targets: 22 people on board, main: true}
  e3: {type: transport_change, places: [jom], start: 2022-05-31, end: 2022-06-02, date_precision: day, date_text: until Thursday, status: happened, actors: "", targets: Visual flights, main: true}
  e4: {type: transport_change, places: [kat], start: 2022-05-30, end: 2022-05-30, date_precision: day, date_text: on Monday evening, status: happened, actors: "", targets: Ten bodies, minor: true}
  e5: {type: investigation, places: [mah, kat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Post-mortems, minor: true}
  e6: {type: transport_change, places: [pok], start: 2022-05-29, end: 2022-05-29, date_precision: day, date_text: "at 9:55 am on Sunday", status: happened, actors: The aircraft of a private carrier, minor: true}
  e7: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Tourism Minister Prem Bahadur Gharti}
  e8: {type: market, places: [ben], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Bus fares, minor: true}
  e9: {type: air_accident, places: [sol], start: 2016-02, end: 2016-02, date_precision: month, date_text: in February 2016, killed: 23, status: happened, actors: Another Twin Otter, targets: 23}
  e10: {type: air_accident, places: [kat], start: 2018-03, end: 2018-03, date_precision: month, date_text: in March 2018, killed: 51, status: happened, actors: an airliner from Dhaka, targets: 51 people}
  e11: {type: air_accident, places: [tap], start: 2019, end: 2019, date_precision: year, date_text: in 2019, killed: 7, status: happened, actors: a chopper, targets: a minister}
  e12: {type: publication, places: [], start: 2022-05-30, end: 2022-05-30, date_precision: day, date_text: on Monday, status: happened, actors: the Election Commission, targets: the final count, minor: true}
  e13: {type: election, places: [nepa, kat, dhar, dhan], start: 2022-05-13, end: 2022-05-13, date_precision: day, date_text: on May 13, status: happened, actors: The Congress party}
  e14: {type: election, places: [dhan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e15: {type: other_crime, places: [dhan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: ballot boxes}
  e16: {type: other_accident, places: [bar], start: 2022-05-29, end: 2022-05-29, date_precision: day, date_text: on Sunday night, killed: 3, status: happened, actors: a storm, targets: three persons of a family}
  e17: {type: storm, places: [jha], start: 2022-06-05, end: 2022-06-05, date_precision: day, date_text: around June 5, status: planned, actors: Monsoon rains, minor: true}
  e18: {type: flood, places: [tam, phi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Monsoon rains, targets: a temporary bridge}
notes: ""
