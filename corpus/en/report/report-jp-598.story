---
id: report-jp-598
genre: report
country: JP
published: 2025-06-06
publisher: Meridian Science Desk
title: "Private [Japanese](japa demonym) lander {lost}(e1) moments before {touchdown}(e1) on Moon"
---
[TOKYO](tok dateline), June 6 (Meridian) — A [Tokyo](tok mention)-based start-up said on Friday it had {lost contact}(e1) with its lunar lander less than two minutes before it was to {touch down}(e1), the company's second {failure}(e1) in two years.

The craft, named Suzume, {descended}(e1) normally until 4:15 a.m. but was still moving at 190 kilometres an hour when the last data arrived at the control room in [Nihonbashi](nih event), chief technology officer Ryota Inaba said. "It is most probable that it {hit}(e1) the surface hard."

Suzume had {lifted off}(e2) on Jan. 15 from [Cape Canaveral](cap event), [Florida](flo event), on a rocket shared with an [American](ame demonym) lander that {landed}(e3) safely in March. It carried a rover built in [Luxembourg](lux mention) and a small red house by a [Swedish](swe demonym) artist.

Shares in the firm, {listed}(e4) in [Tokyo](tok event) in 2023, {fell}(e5) by their daily limit of 29%.

Only five countries have made soft landings on the Moon: the [Soviet Union](sov metonym), the [United States](uni metonym), [China](chi metonym), [India](ind metonym) and [Japan](jap metonym). Private companies from [Israel](isr mention) and [Pittsburgh](pit mention), [Pennsylvania](pen mention), failed in 2019 and 2024.

In other launch news:

— [China](chi metonym) {sent}(e6) a relay satellite into orbit on Thursday from [Wenchang](wen event) on the island of [Hainan](hai event). A first stage {came down}(e7) in pieces in the sea west of [Palawan](pal event), according to the [Philippine](phi demonym) Space Agency, which had {warned}(e8) fishermen to stay away.

— [India](ind metonym)'s next navigation satellite will not {fly}(e9) before July. Engineers at [Sriharikota](sri event) {discovered}(e10) a leaking valve in the upper stage during a rehearsal last week, the agency in [Bengaluru](ben mention) said.

— A [German](ger demonym) company {postponed}(e11) for the third time the first {launch}(e11) of its small rocket from [Unst](uns event) in the [Shetland Islands](she event). Last August one of its boosters {burned out}(e12) there in an engine test.

— [New Zealand](new metonym)'s civil aviation regulator {approved}(e13) a second pad on the [Mahia Peninsula](mah event), to the dismay of some farmers in [Wairoa](wai mention).

— In [Kourou](kou event), [French Guiana](fre event), workers {ended}(e14) a four-day {blockade}(e14) of the spaceport on Tuesday in exchange for talks on housing.

---
places:
  nih: {name: Nihonbashi, point: [35.683, 139.774]}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  japa: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  phi: {name: Philippines, geonameid: 1694008, point: [13.0, 122.0], precision: country}
  sov: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  cap: {name: Cape Canaveral, point: [28.46, -80.54], precision: near}
  flo: {name: Florida, geonameid: 4155751, point: [28.7505, -82.5001], precision: division}
  pit: {name: Pittsburgh, geonameid: 5206379, point: [40.4406, -79.9959]}
  pen: {name: Pennsylvania, geonameid: 6254927, point: [40.2724, -76.9057], precision: division}
  wen: {name: Wenchang, geonameid: 1791544, point: [19.5516, 110.8028]}
  hai: {name: Hainan, geonameid: 1809054, point: [19.1865, 109.825], precision: division}
  pal: {name: Palawan, point: [9.5, 118.5], precision: area, radius_km: 150}
  sri: {name: Sriharikota, point: [13.72, 80.2], precision: near}
  ben: {name: Bengaluru, geonameid: 1277333, point: [12.9719, 77.5937]}
  uns: {name: Unst, point: [60.75, -0.88], precision: area, radius_km: 10}
  she: {name: Shetland Islands, point: [60.3, -1.2], precision: area, radius_km: 50}
  mah: {name: Mahia Peninsula, point: [-39.15, 177.9], precision: area, radius_km: 12}
  wai: {name: Wairoa, geonameid: 6247603, point: [-39.0382, 177.4202]}
  kou: {name: Kourou, geonameid: 3381303, point: [5.1628, -52.6427]}
  fre: {name: French Guiana, geonameid: 3381670, point: [4.0, -53.0], precision: country}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  lux: {name: Luxembourg, geonameid: 2960313, point: [49.75, 6.16667], precision: country}
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  new: {name: New Zealand, geonameid: 2186224, point: [-42.0, 174.0], precision: country}
events:
  e1: {type: other_accident, places: [nih], start: 2025-06-06, end: 2025-06-06, date_precision: day, date_text: on Friday, status: happened, actors: A Tokyo-based start-up, targets: its lunar lander, main: true}
  e2: {type: launch, places: [cap], start: 2025-01-15, end: 2025-01-15, date_precision: day, date_text: on Jan. 15, status: happened, actors: "", targets: Suzume}
  e3: {type: other, places: [], start: 2025-03, end: 2025-03, date_precision: month, date_text: in March, status: happened, actors: "", targets: an American lander, minor: true}
  e4: {type: deal, places: [tok], start: 2023, end: 2023, date_precision: year, date_text: in 2023, status: happened, actors: the firm, minor: true}
  e5: {type: market, places: [tok], start: 2025-06-06, end: 2025-06-06, date_precision: day, date_text: "", status: happened, actors: Shares in the firm}
  e6: {type: launch, places: [wen], start: 2025-06-05, end: 2025-06-05, date_precision: day, date_text: on Thursday, status: happened, actors: China, targets: a relay satellite}
  e7: {type: other_accident, places: [pal], start: 2025-06-05, end: 2025-06-05, date_precision: day, date_text: "", status: happened, actors: "", targets: A first stage}
  e8: {type: statement, places: [pal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the Philippine Space Agency, targets: fishermen, minor: true}
  e9: {type: launch, places: [sri], start: 2025-07, end: 2025-07, date_precision: month, date_text: before July, status: planned, actors: "", targets: "India's next navigation satellite"}
  e10: {type: discovery, places: [sri], start: 2025-05-26, end: 2025-05-26, date_precision: week, date_text: last week, status: happened, actors: Engineers, targets: a leaking valve}
  e11: {type: launch, places: [uns], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: A German company, targets: its small rocket}
  e12: {type: fire, places: [uns], start: 2024-08, end: 2024-08, date_precision: month, date_text: Last August, status: happened, actors: one of its boosters}
  e13: {type: decision, places: [mah], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "New Zealand's civil aviation regulator", targets: a second pad}
  e14: {type: protest, places: [kou], start: 2025-06-03, end: 2025-06-03, date_precision: day, date_text: on Tuesday, status: happened, actors: workers, targets: the spaceport}
notes: ""
