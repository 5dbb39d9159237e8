---
id: report-jp-491
genre: report
country: JP
published: 2024-08-14
publisher: Tokyo Bay Wire
title: "[Japan](jap metonym)'s prime minister to {step aside}(e1) after three years"
---
[TOKYO](tok dateline) — Prime Minister Masaharu Kitagawa {stunned}(e2) his party on Wednesday by {announcing}(e2) that he will not {run}(e3) in next month's leadership {election}(e6), {ending}(e1) a premiership that was undone by a slush-fund scandal and rising prices.

"A party that asks for trust has to begin with a new face, and it will not be mine," he said at a hastily {called}(e2) news conference that began at 11.30 a.m. He {cancelled}(e4) a trip to [Uzbekistan](uzb event), [Kazakhstan](kaz event) and [Mongolia](mon event) last week, citing the risk of a major quake after a magnitude 7.1 {tremor}(e5) off [Miyazaki](miy event) on 8 August.

The party, which has governed [Japan](jap mention) for nearly all of the past seven decades, is expected to {vote}(e6) between 20 and 29 September. At least six names are in circulation, among them a former defence minister from [Tottori](tot mention), the digital minister and the 43-year-old heir of a political dynasty in [Yokosuka](yok mention).

Kitagawa, 67, a banker turned lawmaker from [Hiroshima](hir mention), {took office}(e7) in October 2021. He {doubled}(e8) defence spending, {hosted}(e9) the Group of Seven in his home city and, in a rare step, {visited}(e10) [Kyiv](kyi event) in wartime. With [Seoul](seo metonym), he {mended}(e11) a relationship that had been frozen for years over forced labour, and the two neighbours' leaders {met}(e12) a [U.S.](us demonym) president at [Camp David](cam event) a year ago.

At home, things went less well. Support for his cabinet {sank}(e13) after the {murder}(e14) in [Nara](nar event) of a predecessor brought to light lawmakers' ties with a religious group, and again last December, when it was {revealed}(e15) that factions had {kept}(e16) some 600 million yen off their books. Prosecutors {searched}(e17) offices in the [Nagatacho](nag event) district and {charged}(e18) ten people. In April, the party {lost}(e19) by-elections in [Shimane](shi event), [Nagasaki](naga event) and [Tokyo](tok event).

In April 2023, a man {threw}(e20) a pipe bomb at him in a fishing port at [Wakayama](wak event). He was unhurt.

The yen {strengthened}(e21) briefly to 146 per dollar on the news before easing. [Washington](was metonym)'s ambassador {praised}(e22) him as a steadfast friend; [Beijing](bei metonym) said that it "noted" the decision. In [Naha](nah event), where the central government is {building}(e23) a new airbase at [Henoko](hen event) against local wishes, the governor of [Okinawa](oki metonym) said that he hoped the next leader would listen.

In [Ishikawa](ish mention) prefecture, [Wajima](waj metonym) city councillor Sachiko Doi said that people still living in shelters after the New Year's Day {earthquake}(e24) had other worries. "Prime ministers come and go. We are waiting for pipes."

---
places:
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  cam: {name: Camp David, point: [39.648, -77.465]}
  nag: {name: Nagatacho, point: [35.676, 139.743]}
  shi: {name: Shimane, geonameid: 1852442, point: [35.0972, 132.603], precision: division}
  oki: {name: Okinawa, geonameid: 1854345, point: [24.3349, 123.802], precision: division}
  hen: {name: Henoko, point: [26.53, 128.04]}
  ish: {name: Ishikawa, geonameid: 1861387, point: [36.5654, 136.677], precision: division}
  waj: {name: Wajima, geonameid: 1848976, point: [37.4046, 136.8991]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  nar: {name: Nara-shi, geonameid: 1855612, point: [34.685, 135.8048]}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  uzb: {name: Uzbekistan, geonameid: 1512440, point: [41.70754, 63.84911], precision: country}
  kaz: {name: Kazakhstan, geonameid: 1522867, point: [48.0, 68.0], precision: country}
  mon: {name: Mongolia, geonameid: 2029969, point: [46.0, 105.0], precision: country}
  miy: {name: Miyazaki, geonameid: 1856717, point: [31.9167, 131.4167]}
  tot: {name: Tottori-shi, geonameid: 1849892, point: [35.5, 134.2333]}
  yok: {name: Yokosuka, geonameid: 1848313, point: [35.2836, 139.6672]}
  hir: {name: Hiroshima, geonameid: 1862415, point: [34.4, 132.45]}
  seo: {name: Seoul, geonameid: 1835848, point: [37.566, 126.9784]}
  naga: {name: Nagasaki, geonameid: 1856177, point: [32.75, 129.8833]}
  wak: {name: Wakayama, geonameid: 1926004, point: [34.2333, 135.1667]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  nah: {name: Naha, geonameid: 1856035, point: [26.213, 127.6785]}
events:
  e1: {type: resignation, places: [jap], start: 2024-09, end: 2024-09, date_precision: month, date_text: "", status: planned, actors: Masaharu Kitagawa, main: true}
  e2: {type: statement, places: [tok], start: 2024-08-14, end: 2024-08-14, date_precision: day, date_text: on Wednesday, status: happened, actors: Prime Minister Masaharu Kitagawa, main: true}
  e3: {type: election, places: [jap], start: 2024-09, end: 2024-09, date_precision: month, date_text: "next month's", status: happened, negated: true, actors: he, minor: true}
  e4: {type: transport_change, places: [uzb, kaz, mon], start: 2024-08-05, end: 2024-08-05, date_precision: week, date_text: last week, status: happened, actors: He, targets: a trip, minor: true}
  e5: {type: earthquake, places: [miy], start: 2024-08-08, end: 2024-08-08, date_precision: day, date_text: on 8 August, status: happened, actors: ""}
  e6: {type: election, places: [jap], start: 2024-09-20, end: 2024-09-29, date_precision: day, date_text: between 20 and 29 September, status: planned, actors: The party}
  e7: {type: appointment, places: [jap], start: 2021-10, end: 2021-10, date_precision: month, date_text: in October 2021, status: happened, actors: Kitagawa}
  e8: {type: decision, places: [jap], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: He, targets: defence spending}
  e9: {type: meeting, places: [hir], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Group of Seven}
  e10: {type: visit, places: [kyi], start: null, end: null, date_precision: unknown, date_text: in wartime, status: happened, actors: ""}
  e11: {type: agreement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: he, targets: Seoul, minor: true}
  e12: {type: meeting, places: [cam], start: 2023-08, end: 2023-08, date_precision: month, date_text: a year ago, status: happened, actors: "the two neighbours' leaders", targets: a U.S. president}
  e13: {type: survey, places: [jap], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e14: {type: killing, places: [nar], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: a predecessor}
  e15: {type: publication, places: [jap], start: 2023-12, end: 2023-12, date_precision: month, date_text: last December, status: happened, actors: "", minor: true}
  e16: {type: fraud, places: [jap], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: factions}
  e17: {type: raid, places: [nag], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Prosecutors, targets: offices}
  e18: {type: charge, places: [tok], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Prosecutors, targets: ten people}
  e19: {type: election, places: [shi, naga, tok], start: 2024-04, end: 2024-04, date_precision: month, date_text: In April, status: happened, actors: the party}
  e20: {type: bombing, places: [wak], start: 2023-04, end: 2023-04, date_precision: month, date_text: In April 2023, status: happened, actors: a man, targets: him}
  e21: {type: market, places: [], start: 2024-08-14, end: 2024-08-14, date_precision: day, date_text: "", status: happened, actors: The yen}
  e22: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ambassador, targets: him, minor: true}
  e23: {type: construction, places: [hen], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the central government, targets: a new airbase}
  e24: {type: earthquake, places: [ish], start: 2024-01-01, end: 2024-01-01, date_precision: day, date_text: "New Year's Day", status: happened, actors: ""}
notes: ""
