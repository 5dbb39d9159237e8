---
id: report-ph-536
genre: report
country: PH
published: 2026-05-11
publisher: Luzon Gazette
title: "[Manila](man metonym) {files}(e1) {protest}(e1) after water cannon {damages}(e2) boat off [Scarborough Shoal](sca event)"
---
[SUBIC, Zambales](sub dateline) — Fishermen from [Masinloc](mas mention) came ashore here on Sunday with a broken outrigger and burns on their arms, a day after a [Chinese](chi demonym) coast guard cutter {turned}(e2) its water cannon on their boat some 17 nautical miles from [Scarborough Shoal](sca event).

Skipper Rolando Ecal, 51, {suffered}(e2) two cracked ribs. Four members of his crew of nine were {treated}(e3) at a hospital in [Olongapo](olo event).

The Department of Foreign Affairs in [Manila](man event) {lodged}(e1) a note verbale on Monday, its 31st this year. It also {called in}(e4) the deputy chief of the [Chinese](chi demonym) mission. [Beijing](bei metonym)'s foreign ministry said the boat had "trespassed" in a nature reserve that it {proclaimed}(e5) at the shoal last September, and that the guard had acted "professionally".

Bureau of Fisheries vessels BRP Datu Pagbuaya and BRP Datu Balensusa had been {distributing}(e6) fuel and ice to some 40 boats from [Subic](sub mention), [Infanta](inf mention) and [Santa Ana](san mention) when six ships {closed in}(e2). A helicopter {hovered}(e2) over one of them for half an hour.

The incident comes as ASEAN leaders, who {met}(e7) in [Cebu](ceb event) last week under the [Philippines](phi metonym)' chairmanship, failed again to {finish}(e8) a code of conduct for the [South China Sea](sou mention) that they have promised for over two decades. They did {approve}(e9) a declaration on scam centres and {admitted}(e9) no new members, half a year after [Timor-Leste](tim metonym) {became}(e10) the eleventh.

[Australia](aus metonym), [Japan](jap metonym) and [Canada](can metonym) expressed concern. The [US](us demonym) ambassador, Carla Whitcomb, said that a mutual defense treaty {signed}(e11) in 1951 applies to armed attacks on public vessels; some 17,000 troops of the two allies {wound up}(e12) their yearly exercise in [Batanes](bat event) and [Palawan](pal event) on Friday.

Senators in [Pasay](pas event) want more. A resolution by Senator Joselito Magbanua would {bring}(e13) a second case before an arbitral court in [The Hague](the mention), like that which the country {won}(e14) in July 2016. On Tuesday, teachers and fishers' groups will {picket}(e15) the consulate in [Makati](mak event).

For Mr. Ecal, the sum is a small one. A new outrigger costs ₱38,000. "They wash us away like soap," he said, "and we come back, because the tanigue is there and not in [Masinloc](mas event)."

In [Bajo de Masinloc](sca event), as the shoal is called here, fishing by both sides went on quietly until a standoff in 2012 in which [China](chin metonym) {seized}(e16) control.

---
places:
  man: {name: Manila, geonameid: 1701668, point: [14.6042, 120.9822]}
  sca: {name: Scarborough Shoal, point: [15.15, 117.75], precision: near}
  sub: {name: Subic, point: [14.88, 120.235]}
  mas: {name: Masinloc, geonameid: 1700665, point: [15.5363, 119.9502]}
  inf: {name: Infanta, point: [15.82, 119.91]}
  san: {name: Santa Ana, point: [18.46, 122.14]}
  sou: {name: South China Sea, point: [12.0, 113.0], precision: area, radius_km: 900}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  bat: {name: Batanes, point: [20.45, 121.97], precision: division}
  pal: {name: Palawan, point: [9.8, 118.6], precision: division}
  pas: {name: Pasay, point: [14.54, 121.0]}
  the: {name: The Hague, geonameid: 2747373, point: [52.0767, 4.2986]}
  mak: {name: Makati, point: [14.555, 121.02]}
  ceb: {name: Cebu City, geonameid: 1717512, point: [10.3167, 123.8907]}
  phi: {name: Philippines, geonameid: 1694008, point: [13.0, 122.0], precision: country}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  olo: {name: Olongapo, geonameid: 1697175, point: [14.8292, 120.2828]}
  tim: {name: Timor-Leste, geonameid: 1966436, point: [-8.83333, 125.75], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  chin: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
events:
  e1: {type: statement, places: [man], start: 2026-05-11, end: 2026-05-11, date_precision: day, date_text: on Monday, status: happened, actors: Department of Foreign Affairs, main: true}
  e2: {type: attack, places: [sca], start: 2026-05-09, end: 2026-05-09, date_precision: day, date_text: a day after, injured: 5, status: happened, actors: a Chinese coast guard cutter, targets: boat, main: true}
  e3: {type: medical, places: [olo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Four members of his crew, minor: true}
  e4: {type: statement, places: [man], start: 2026-05-11, end: 2026-05-11, date_precision: day, date_text: "", status: happened, actors: Department of Foreign Affairs, targets: the deputy chief of the Chinese mission, minor: true}
  e5: {type: decision, places: [sca], start: 2025-09, end: 2025-09, date_precision: month, date_text: last September, status: happened, actors: Beijing, targets: a nature reserve}
  e6: {type: aid, places: [sca], start: 2026-05-09, end: 2026-05-09, date_precision: day, date_text: "", status: happened, actors: Bureau of Fisheries vessels, targets: some 40 boats, minor: true}
  e7: {type: meeting, places: [ceb], start: 2026-05-04, end: 2026-05-04, date_precision: week, date_text: last week, status: happened, actors: ASEAN leaders}
  e8: {type: agreement, places: [ceb], start: 2026-05-04, end: 2026-05-04, date_precision: week, date_text: last week, status: happened, negated: true, actors: ASEAN leaders, targets: a code of conduct}
  e9: {type: decision, places: [ceb], start: 2026-05-04, end: 2026-05-04, date_precision: week, date_text: last week, status: happened, actors: ASEAN leaders, targets: a declaration on scam centres}
  e10: {type: decision, places: [tim], start: 2025-11, end: 2025-11, date_precision: month, date_text: half a year after, status: happened, actors: Timor-Leste, minor: true}
  e11: {type: agreement, places: [], start: 1951, end: 1951, date_precision: year, date_text: in 1951, status: happened, actors: "", targets: a mutual defense treaty, minor: true}
  e12: {type: education, places: [bat, pal], start: 2026-05-08, end: 2026-05-08, date_precision: day, date_text: on Friday, status: happened, actors: "some 17,000 troops of the two allies", targets: their yearly exercise}
  e13: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Senator Joselito Magbanua, targets: a second case}
  e14: {type: verdict, places: [], start: 2016-07, end: 2016-07, date_precision: month, date_text: in July 2016, status: happened, actors: the country}
  e15: {type: protest, places: [mak], start: 2026-05-12, end: 2026-05-12, date_precision: day, date_text: On Tuesday, status: planned, actors: "teachers and fishers' groups", targets: the consulate}
  e16: {type: decision, places: [sca], start: 2012, end: 2012, date_precision: year, date_text: in 2012, status: happened, actors: China, targets: control}
notes: ""
