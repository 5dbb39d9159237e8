---
id: report-ke-365
genre: report
country: KE
published: 2026-08-07
publisher: Western Chronicle
title: "Bull {kills}(e2) owner at [Kakamega](kak event) fight; county {suspends}(e1) sport"
---
The [Kakamega County](kaka metonym org) government has {suspended}(e1) bullfighting for 30 days after a champion bull {gored}(e2) its owner to death before thousands of spectators at [Khayega](kha event) on Saturday.

Joseph Shikhule, 58, {died}(e2) on the way to a hospital in [Mukumu](muk event). He had stepped between Nasa, a seven-year-old that had won 19 fights, and its opponent from [Shinyalu](shi mention) when a vuvuzela {startled}(e2) the animals. Two boys were {hurt}(e2) as the crowd {fled}(e2) into a maize field.

County sports executive Emily Lihanda said an insurance scheme promised in 2019 would have to be in place before the next season. The governor, who {opened}(e3) an arena with seats for 4,000 at [Malinya](mal event) in December, has not spoken.

"He slept in the shed when that bull was sick. What it did, it did not mean," the widow, Rose Khavere, told reporters.

Fights are as old as funerals in [Ikolomani](iko mention). Men with isukuti drums lead the animals, fed on molasses and busaa, through the mist, and a winner may fetch half a million shillings from buyers in [Vihiga](vih mention) and [Trans Nzoia](tra mention). Animal welfare groups in [Nairobi](nai mention) have tried to stop them since 2011; the law against cruelty, in their view, leaves no doubt, but a magistrate in [Kakamega](kak event) {dismissed}(e4) their petition in 2014.

It is the third such {death}(e5) in two years. In August 2024 a drummer was {trampled}(e6) at [Lurambi](lur event), and last Boxing Day a lorry carrying supporters back to [Mumias](mum mention) {overturned}(e7) at [Shibale](shib event), {killing}(e7) three.

Nasa has been {tied}(e8) at the chief's camp. By custom, a bull that has taken a life must be {slaughtered}(e9) and given to the poor, and elders will decide on Sunday. The family is said to have refused an offer from a collector in [Kitale](kit mention).

Also in the county, teachers at [Butere](but event) {ended}(e10) a sit-in over housing allowance on Thursday.

---
places:
  kak: {name: Kakamega, geonameid: 195272, point: [0.2842, 34.7523]}
  kaka: {name: Kakamega County, point: [0.4, 34.7], precision: area, radius_km: 35}
  kha: {name: Khayega, point: [0.21, 34.77]}
  muk: {name: Mukumu, point: [0.22, 34.76]}
  shi: {name: Shinyalu, point: [0.23, 34.82]}
  mal: {name: Malinya, point: [0.17, 34.74]}
  iko: {name: Ikolomani, point: [0.18, 34.73], precision: area, radius_km: 8}
  vih: {name: Vihiga, point: [0.07, 34.72]}
  tra: {name: Trans Nzoia, point: [1.05, 34.95], precision: area, radius_km: 30}
  lur: {name: Lurambi, point: [0.3, 34.74]}
  shib: {name: Shibale, point: [0.33, 34.49]}
  mum: {name: Mumias, geonameid: 185702, point: [0.3347, 34.488]}
  but: {name: Butere, geonameid: 199971, point: [0.2069, 34.4901]}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  kit: {name: Kitale, geonameid: 191220, point: [1.0157, 35.0062]}
events:
  e1: {type: decision, places: [kaka], start: null, end: null, date_precision: unknown, date_text: 30 days, status: happened, actors: The Kakamega County government, targets: bullfighting, main: true}
  e2: {type: attack, places: [kha], start: 2026-08-01, end: 2026-08-01, date_precision: day, date_text: on Saturday, killed: 1, injured: 2, status: happened, actors: a champion bull, targets: Joseph Shikhule, main: true}
  e3: {type: opening, places: [mal], start: 2025-12, end: 2025-12, date_precision: month, date_text: in December, status: happened, actors: The governor, targets: an arena}
  e4: {type: verdict, places: [kak], start: 2014, end: 2014, date_precision: year, date_text: in 2014, status: happened, actors: a magistrate in Kakamega, targets: their petition}
  e5: {type: attack, places: [kaka], start: null, end: null, date_precision: unknown, date_text: in two years, killed: 3, status: happened, actors: "", minor: true}
  e6: {type: attack, places: [lur], start: 2024-08, end: 2024-08, date_precision: month, date_text: In August 2024, killed: 1, status: happened, actors: "", targets: a drummer}
  e7: {type: road_accident, places: [shib], start: 2025-12-26, end: 2025-12-26, date_precision: day, date_text: last Boxing Day, killed: 3, status: happened, actors: a lorry carrying supporters}
  e8: {type: other, places: [kha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Nasa, minor: true}
  e9: {type: killing, places: [kha], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: a bull, minor: true}
  e10: {type: protest, places: [but], start: 2026-08-06, end: 2026-08-06, date_precision: day, date_text: on Thursday, status: happened, actors: teachers at Butere}
notes: ""
