---
id: epidemic-cn-02
genre: epidemic
country: CN
published: 2020-01-21
publisher: Pearl Delta Observer
title: "Human {spread}(e3) {confirmed}(e2); masks {sell out}(e1) in [Wuhan](wuh event)"
---
[GUANGZHOU](gua dateline)/[HONG KONG](hon dateline) — A physician of 83 in thick spectacles {told}(e2) the nation on Monday night what chemists in [Wuhan](wuh mention) had guessed: the new {virus}(e3) passes from one person to another.

[China](chi event) has reported 291 {cases}(e3), 270 of them in [Hubei](hub event) province. Four people are {dead}(e3), all in [Wuhan](wuh event). [Beijing](bei event) has five, [Shanghai](sha event) two, and [Guangdong](guan event) fourteen, among whom two in [Zhuhai](zhu event) never left home; their daughter had visited from [Wuhan](wuh mention). Fourteen nurses {caught}(e3) it from one patient.

[Thailand](tha event), [Japan](jap event) and [South Korea](sou event) {found cases}(e4) earlier this month. [Taiwan](tai event)'s {first}(e5) came off a plane at [Taoyuan](tao event) on Monday. Airports in [Sydney](syd event), [San Francisco](san event) and [Changi](cha event) measure foreheads.

The seafood market at [Huanan](hua event) has been {shut}(e6) since New Year's Day. Officials of [Hubei](hub metonym) gave a {banquet}(e7) for forty thousand families in the [Baibuting](bai event) quarter of [Wuhan](wuh event) on Saturday all the same.

The holiday begins on Friday. Three billion journeys are expected. [Geneva](gen metonym)'s experts {meet}(e8) tomorrow to consider whether this is an emergency.

---
places:
  gua: {name: Guangzhou, geonameid: 1809858, point: [23.1167, 113.25]}
  hon: {name: Hong Kong, geonameid: 1819730, point: [22.25, 114.16667], precision: country}
  hub: {name: Hubei, geonameid: 1806949, point: [30.9857, 112.264], precision: division}
  guan: {name: Guangdong, geonameid: 1809935, point: [23.7924, 113.72], precision: division}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  tao: {name: Taoyuan, point: [25.08, 121.23], precision: near}
  syd: {name: Sydney, geonameid: 2147714, point: [-33.8678, 151.2073]}
  san: {name: San Francisco, geonameid: 5391959, point: [37.7749, -122.4194]}
  cha: {name: Changi, point: [1.36, 103.99], precision: near}
  hua: {name: Huanan, point: [30.617, 114.257], precision: exact}
  bai: {name: Baibuting, point: [30.65, 114.32], precision: near}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  wuh: {name: Wuhan, geonameid: 1791247, point: [30.5833, 114.2667]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  sha: {name: Shanghai, geonameid: 1796236, point: [31.2222, 121.4581]}
  zhu: {name: Zhuhai, geonameid: 1790437, point: [22.2769, 113.5678]}
  tha: {name: Thailand, geonameid: 1605651, point: [15.5, 101.0], precision: country}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  sou: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  tai: {name: Taiwan, geonameid: 1668284, point: [24.0, 121.0], precision: country}
events:
  e1: {type: market, places: [wuh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e2: {type: statement, places: [chi], start: 2020-01-20, end: 2020-01-20, date_precision: day, date_text: on Monday night, status: happened, actors: "", main: true}
  e3: {type: outbreak, places: [wuh], start: null, end: null, date_precision: unknown, date_text: "", killed: 4, status: happened, actors: "", main: true}
  e4: {type: outbreak, places: [tha, jap, sou], start: 2020-01, end: 2020-01, date_precision: month, date_text: earlier this month, status: happened, actors: ""}
  e5: {type: outbreak, places: [tao], start: 2020-01-20, end: 2020-01-20, date_precision: day, date_text: on Monday, status: happened, actors: ""}
  e6: {type: closure, places: [wuh], start: 2020-01-01, end: 2020-01-01, date_precision: day, date_text: "since New Year's Day", status: happened, actors: ""}
  e7: {type: festival, places: [wuh], start: 2020-01-18, end: 2020-01-18, date_precision: day, date_text: on Saturday, status: happened, actors: ""}
  e8: {type: meeting, places: [gen], start: 2020-01-22, end: 2020-01-22, date_precision: day, date_text: tomorrow, status: planned, actors: "Geneva's experts"}
notes: ""
