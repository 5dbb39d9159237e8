---
id: report-tw-540
genre: report
country: TW
published: 2024-05-24
publisher: Formosa Daily
title: "[Taiwan](taiw metonym) legislature resumes {brawl}(e1)-marred {vote}(e2) as 30,000 {ring}(e3) building"
---
[TAIPEI](tai dateline), May 24 — Lawmakers in [Taipei](tai event) on Friday {took up}(e2) again the remaining clauses of a bill that would let them call in officials for questioning and punish them for contempt, while the largest {crowd}(e3) in ten years {sat}(e3) in the rain in the streets around.

The opposition Kuomintang and its smaller partner, which together hold 60 of 113 seats, had {passed}(e4) the first 14 articles on Tuesday and early Wednesday by a show of hands. Police put the crowd at 30,000 by 8 p.m.; organisers said 100,000. Similar {gatherings}(e3) took place in [Kaohsiung](kao event), [Tainan](tain event), [Taichung](taic event), [Hualien](hua event) and, on a smaller scale, in [Taitung](tait event).

A week ago, six members were {taken}(e5) to hospital after a night of {scuffles}(e1) on the podium. One, who represents [Hsinchu](hsi metonym), {fell}(e1) head first from a table; another {ran off}(e1) with a sheaf of papers down the corridor like a wing with the ball.

"No discussion, no democracy," read the yellow ribbons. Premier Chou Ming-tse said the cabinet would {ask}(e6) for a reconsideration. If that is rejected, it will {turn}(e7) to the Constitutional Court.

The row came in the first week in office of President Hsiao Li-ping, who was {inaugurated}(e8) on Monday. On Thursday and Friday, [China](chi metonym) {staged}(e9) drills on all sides of the island and around [Kinmen](kin event), [Matsu](mat event), [Wuqiu](wuq event) and [Dongyin](don event), as "punishment" for her speech. The defence ministry {counted}(e9) 49 aircraft, of which 35 crossed the median line, and 19 warships. On the pier of [Keelung](kee event), anglers fished on.

[Tokyo](tok metonym) and [Canberra](can metonym) voiced concern. A group of [US](us demonym) congressmen, led by Rep. Hank Dorrance of [Texas](tex mention), will {arrive}(e10) on Sunday, and two [European](eur demonym) parliament delegations are {expected}(e10) in June. [Nauru](nau metonym)'s seat at the inauguration was empty, for it {switched}(e11) to [Beijing](bei metonym) in January, which leaves the government here with 12 allies; the king of [Eswatini](esw metonym) and the presidents of [Paraguay](par metonym) and [Palau](pal metonym) {came}(e12).

In a lesser vote on Friday, the house {approved}(e13) a motion for a high-speed rail extension to [Pingtung](pin event) and {put off}(e14) one to [Yilan](yil event). Some residents of [Hengchun](hen mention) had hoped for a line of their own.

---
places:
  tai: {name: Taipei, geonameid: 1668341, point: [25.0531, 121.5264]}
  taiw: {name: Taiwan, geonameid: 1668284, point: [24.0, 121.0], precision: country}
  wuq: {name: Wuqiu, point: [24.985, 119.45]}
  don: {name: Dongyin, point: [26.367, 120.49]}
  mat: {name: Matsu, point: [26.16, 119.94]}
  kin: {name: Kinmen, point: [24.44, 118.35]}
  hsi: {name: Hsinchu, geonameid: 1675151, point: [24.8036, 120.9686]}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  tex: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  eur: {name: European, point: [50.0, 15.0], precision: area, radius_km: 2000}
  nau: {name: Nauru, geonameid: 2110425, point: [-0.517, 166.933], precision: country}
  yil: {name: Yilan, geonameid: 1674199, point: [24.757, 121.753]}
  pin: {name: Pingtung, point: [22.67, 120.49]}
  hen: {name: Hengchun, geonameid: 1676242, point: [22.0042, 120.7439]}
  tait: {name: Taitung, geonameid: 1668295, point: [22.7599, 121.1446]}
  pal: {name: Palau, geonameid: 1559582, point: [7.503, 134.621], precision: country}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  kao: {name: Kaohsiung, geonameid: 1673820, point: [22.6163, 120.3133]}
  tain: {name: Tainan, geonameid: 1668355, point: [22.9908, 120.2133]}
  taic: {name: Taichung, geonameid: 1668399, point: [24.1469, 120.6839]}
  hua: {name: Hualien City, geonameid: 1674504, point: [23.9769, 121.6044]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  kee: {name: Keelung, geonameid: 1678228, point: [25.1309, 121.7409]}
  can: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  esw: {name: Eswatini, geonameid: 934841, point: [-26.5, 31.5], precision: country}
  par: {name: Paraguay, geonameid: 3437598, point: [-23.33333, -58.0], precision: country}
events:
  e1: {type: attack, places: [tai], start: 2024-05-17, end: 2024-05-17, date_precision: day, date_text: A week ago, injured: 6, status: happened, actors: "", targets: six members, main: true}
  e2: {type: legislation, places: [tai], start: 2024-05-24, end: 2024-05-24, date_precision: day, date_text: on Friday, status: happened, actors: Lawmakers, targets: a bill, main: true}
  e3: {type: protest, places: [tai, kao, tain, taic, hua, tait], start: 2024-05-24, end: 2024-05-24, date_precision: day, date_text: on Friday, status: happened, actors: "", main: true}
  e4: {type: legislation, places: [tai], start: 2024-05-21, end: 2024-05-22, date_precision: day, date_text: on Tuesday and early Wednesday, status: happened, actors: The opposition Kuomintang and its smaller partner, targets: the first 14 articles}
  e5: {type: medical, places: [tai], start: 2024-05-17, end: 2024-05-17, date_precision: day, date_text: A week ago, status: happened, actors: "", targets: six members, minor: true}
  e6: {type: decision, places: [tai], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: the cabinet, targets: a reconsideration, minor: true}
  e7: {type: trial, places: [tai], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: the cabinet, targets: Constitutional Court, minor: true}
  e8: {type: appointment, places: [tai], start: 2024-05-20, end: 2024-05-20, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: President Hsiao Li-ping}
  e9: {type: education, places: [kin, mat, wuq, don], start: 2024-05-23, end: 2024-05-24, date_precision: day, date_text: On Thursday and Friday, status: happened, actors: China, targets: drills}
  e10: {type: visit, places: [taiw], start: 2024-05-26, end: 2024-05-26, date_precision: day, date_text: on Sunday, status: planned, actors: Rep. Hank Dorrance}
  e11: {type: decision, places: [nau], start: 2024-01, end: 2024-01, date_precision: month, date_text: in January, status: happened, actors: Nauru, targets: Beijing}
  e12: {type: visit, places: [tai], start: 2024-05-20, end: 2024-05-20, date_precision: day, date_text: "", status: happened, actors: the king of Eswatini and the presidents of Paraguay and Palau, minor: true}
  e13: {type: decision, places: [pin], start: 2024-05-24, end: 2024-05-24, date_precision: day, date_text: on Friday, status: happened, actors: the house, targets: a high-speed rail extension, minor: true}
  e14: {type: decision, places: [yil], start: 2024-05-24, end: 2024-05-24, date_precision: day, date_text: on Friday, status: happened, negated: true, actors: the house, minor: true}
notes: ""
