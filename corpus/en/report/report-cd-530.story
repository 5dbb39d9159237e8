---
id: report-cd-530
genre: report
country: CD
published: 2023-12-22
publisher: Central Africa Wire
title: "Extra {day of voting}(e1) in [Congo](dem event) after chaos at the polls"
---
[KINSHASA, Congo](kin dateline) (CAW) — Polling stations that never {opened}(e2) on Wednesday were to receive {voters}(e1) for one more day on Thursday, the election commission of [Congo](dem metonym) {decided}(e3), a step that the opposition called illegal and that left people in towns hundreds of miles apart standing in line for a second night.

From [Kinshasa](kin event) to [Bunia](bun event), ballots and machines {arrived}(e4) late or not at all on the day when the vast country was to {choose}(e1) a president, lawmakers and local councils. In [Bunia](bun event), a crowd of displaced people, angry that they could not {vote}(e1) for their home villages, {wrecked}(e5) a station in a school. In [Mbanza-Ngungu](mba event), in the west, a printer {caught fire}(e6). In [Kikwit](kik event), officials {counted}(e7) by the light of telephones.

Commission president Dieudonné Kazadi said that 70% of offices had worked. He {blamed}(e8) rain for planes that could not land in [Boende](boe event) and [Gemena](gem event), and thanked [Angola](ang metonym) and the [Congo Republic](con metonym) for the loan of helicopters.

"It's not an extension, it's a repair," he told reporters.

Five opposition candidates, among them a Nobel-winning surgeon from [Bukavu](buk mention), {called}(e9) on their supporters to {march}(e9) on Dec. 27 and for a new election. A sixth, the wealthy former governor of [Katanga](kat metonym), Jean-Moïse Kasongo, has {told}(e10) his camp to wait for the results, which by law must be {published}(e11) by Dec. 31.

President Faustin Tshilombo, who {came to power}(e12) in 2019 after a disputed vote, is seeking a second term. He {voted}(e1) in [Kinshasa](kin event)'s [Gombe](gom event) district with his wife, and {promised}(e13) at his last rally to ask parliament to declare war on [Rwanda](rwa mention) if "a single skirmish" took place. [Rwanda](rwa metonym) {denies}(e14) that it supports the M23 rebels, whose {advance}(e15) north of [Goma](goma event) has {driven}(e16) half a million people from their homes since October. There was no voting in [Rutshuru](rut event) and [Masisi](mas event) territories, which are in their hands, or in [Kwamouth](kwa event), two hours' drive from the capital, where militiamen have {attacked}(e17) villages for a year.

Observers of the Catholic and Protestant churches, who {deployed}(e18) 25,000 people, {counted}(e18) more than 400 incidents, and said that a woman had been {stripped}(e19) and whipped in [Kasumbalesa](kas event) for having torn down a poster. At least five persons have been {killed}(e20) since the campaign {began}(e21) in November; a deputy of the opposition was {found dead}(e20) in his car in [Kindu](kind event). The Carter Center said that it shared their concerns.

Ms. Odette Mujinga, 58, {walked}(e23) nine miles to vote near [Kananga](kan event) on Thursday and, after six hours, {put}(e1) her thumb into the ink. "The machine took my picture too," she said. "I don't know why it needs it. I know who I am."

---
places:
  con: {name: Republic of the Congo, geonameid: 2260494, point: [-1.0, 15.5], precision: country}
  cong: {name: Republic of the Congo, geonameid: 2260494, point: [-1.0, 15.5], precision: country}
  dem: {name: Democratic Republic of the Congo, geonameid: 203312, point: [-2.5, 23.5], precision: country}
  mba: {name: Mbanza-Ngungu, geonameid: 2312888, point: [-5.2584, 14.8584]}
  kat: {name: Katanga, point: [-10.0, 26.5], precision: area, radius_km: 250}
  gom: {name: Gombe, point: [-4.305, 15.303]}
  rut: {name: Rutshuru, point: [-1.19, 29.45]}
  mas: {name: Masisi, point: [-1.4, 28.81]}
  kwa: {name: Kwamouth, point: [-3.17, 16.2]}
  kas: {name: Kasumbalesa, point: [-12.25, 27.8]}
  boe: {name: Boende, geonameid: 218680, point: [-0.2816, 20.8805]}
  gem: {name: Gemena, geonameid: 2315728, point: [3.2565, 19.7723]}
  kin: {name: Kinshasa, geonameid: 2314302, point: [-4.3276, 15.3136]}
  goma: {name: Goma, geonameid: 216281, point: [-1.6741, 29.2284]}
  bun: {name: Bunia, geonameid: 217695, point: [1.5594, 30.2522]}
  kik: {name: Kikwit, geonameid: 2314705, point: [-5.041, 18.8162]}
  ang: {name: Angola, geonameid: 3351879, point: [-12.5, 18.5], precision: country}
  buk: {name: Bukavu, geonameid: 217831, point: [-2.4908, 28.8428]}
  rwa: {name: Rwanda, geonameid: 49518, point: [-2.0, 30.0], precision: country}
  kind: {name: Kindu, geonameid: 212902, point: [-2.9437, 25.9224]}
  kan: {name: Kananga, geonameid: 214481, point: [-5.8962, 22.4166]}
events:
  e1: {type: election, places: [dem, kin, bun, kan], start: 2023-12-20, end: 2023-12-21, date_precision: day, date_text: on Wednesday, status: happened, actors: voters, targets: "a president, lawmakers and local councils", main: true}
  e2: {type: opening, places: [], start: 2023-12-20, end: 2023-12-20, date_precision: day, date_text: on Wednesday, status: happened, negated: true, actors: "", targets: Polling stations}
  e3: {type: decision, places: [dem], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the election commission, targets: Extra day of voting, main: true}
  e4: {type: transport_change, places: [kin, bun], start: 2023-12-20, end: 2023-12-20, date_precision: day, date_text: "", status: happened, actors: "", targets: ballots and machines, minor: true}
  e5: {type: riot, places: [bun], start: 2023-12-20, end: 2023-12-20, date_precision: day, date_text: "", status: happened, actors: a crowd of displaced people, targets: a station in a school}
  e6: {type: fire, places: [mba], start: 2023-12-20, end: 2023-12-20, date_precision: day, date_text: "", status: happened, actors: "", targets: a printer, minor: true}
  e7: {type: election, places: [kik], start: 2023-12-20, end: 2023-12-20, date_precision: day, date_text: "", status: happened, actors: officials, minor: true}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Dieudonné Kazadi, targets: rain, minor: true}
  e9: {type: protest, places: [], start: 2023-12-27, end: 2023-12-27, date_precision: day, date_text: on Dec. 27, status: planned, actors: Five opposition candidates}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Jean-Moïse Kasongo, targets: his camp, minor: true}
  e11: {type: publication, places: [], start: 2023-12-31, end: 2023-12-31, date_precision: day, date_text: by Dec. 31, status: planned, actors: "", targets: the results, minor: true}
  e12: {type: appointment, places: [dem], start: 2019, end: 2019, date_precision: year, date_text: in 2019, status: happened, actors: President Faustin Tshilombo, minor: true}
  e13: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: President Faustin Tshilombo, targets: Rwanda}
  e14: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Rwanda, minor: true}
  e15: {type: battle, places: [goma], start: 2023-10, end: 2023-12, date_precision: month, date_text: since October, status: happened, actors: the M23 rebels}
  e16: {type: displacement, places: [goma], start: 2023-10, end: 2023-12, date_precision: month, date_text: since October, displaced: 500000, displaced_qualifier: about, status: happened, actors: "", targets: half a million people}
  e17: {type: attack, places: [kwa], start: 2022-12, end: 2023-12, date_precision: month, date_text: for a year, status: happened, actors: militiamen, targets: villages}
  e18: {type: investigation, places: [dem], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Observers of the Catholic and Protestant churches, minor: true}
  e19: {type: attack, places: [kas], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: happened, actors: "", targets: a woman}
  e20: {type: killing, places: [kind], start: null, end: null, date_precision: unknown, date_text: since the campaign began in November, killed: 5, killed_qualifier: at_least, status: happened, actors: "", targets: a deputy of the opposition}
  e21: {type: election, places: [dem], start: 2023-11, end: 2023-11, date_precision: month, date_text: in November, status: happened, actors: "", minor: true}
  e23: {type: transport_change, places: [kan], start: 2023-12-21, end: 2023-12-21, date_precision: day, date_text: on Thursday, status: happened, actors: Ms. Odette Mujinga, minor: true}
notes: ""
