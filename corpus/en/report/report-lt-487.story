---
id: report-lt-487
genre: report
country: LT
published: 2025-11-20
publisher: Baltic Newsroom
title: "[Lithuania](lit metonym) {reopens}(e1) [Belarus](bel mention) crossings {shut}(e5) over balloons"
---
[VILNIUS](vil dateline) - [Lithuania](lit metonym) {opened}(e1) its two remaining border posts with [Belarus](bel mention) at midnight, ten days earlier than planned, after a lull in the {flights}(e2) of smugglers' balloons that had repeatedly {closed}(e3) the capital's airport.

Lorries {began to move}(e4) through [Medininkai](med event) shortly after 00.30 on Thursday, and by eight the queue on the other side, at [Kamenny Log](kam event), was four kilometres long. Traffic at [Šalčininkai](sal event) remained light.

The government {shut}(e5) both on 29 October, the day after the fourth {incursion}(e2) in a week. Balloons carrying contraband cigarettes {brought}(e3) air traffic at [Vilnius](vil event) to a halt for a total of 60 hours in October and November, {diverting}(e3) some 170 flights to [Kaunas](kau event), [Riga](rig event) and [Warsaw](war event). [Vilnius](vil metonym) called the balloons a "hybrid attack"; [Minsk](min metonym) said that it was the work of criminals on both sides.

"We have seen that pressure works," Prime Minister Rasa Jankūnaitė told parliament. If the balloons come back, she {warned}(e6), the gates would close again "within the hour".

About 1,100 trucks belonging to [Lithuanian](lith demonym) hauliers were {stranded}(e7) when [Belarus](bel metonym) {retaliated}(e7) by banning them from its roads and moving them to guarded lots near [Lida](lid event) and [Grodno](gro event), at €120 a day. The hauliers' association Linava says that only 40 have {come back}(e8). Its members {parked}(e9) across the main avenue of the capital last Friday in {protest}(e9).

[Poland](pol metonym), which had {closed}(e18) [Bobrowniki](bob event) and [Kuźnica](kuz event) in 2021 and 2023, {reopened}(e10) them on Monday at the request of businesses in [Białystok](bia mention). [Latvia](lat metonym), where a balloon {came down}(e11) near [Daugavpils](dau event) last month, has {decided}(e12) to leave its posts at [Silene](sil event) and [Pāternieki](pat event) as they are.

A man of 34 from [Švenčionys](sve mention) was {sentenced}(e13) on Wednesday to three years in prison for collecting cigarettes in the forests near [Dieveniškės](die event), and six others were {detained}(e14) in raids in [Alytus](aly event) and [Druskininkai](dru event). Border guards say they have {intercepted}(e15) 1,200 cartons since August.

[Washington](was metonym)'s envoy, who {secured}(e16) the {release}(e16) of 52 prisoners in [Minsk](min event) in September, is {expected}(e19) in [Vilnius](vil event) next week. Foreign Minister Linas Baranauskas will {travel}(e17) to [Kyiv](kyi event) on Friday.

---
places:
  die: {name: Dieveniškės, point: [54.193, 25.622]}
  med: {name: Medininkai, point: [54.54, 25.65]}
  kam: {name: Kamenny Log, point: [54.535, 25.72]}
  lid: {name: Lida, geonameid: 626081, point: [53.8833, 25.2997]}
  gro: {name: Hrodna, geonameid: 627904, point: [53.6758, 23.8289]}
  bob: {name: Bobrowniki, point: [53.125, 23.77]}
  kuz: {name: Kuźnica, point: [53.51, 23.65]}
  bia: {name: Białystok, geonameid: 776069, point: [53.1333, 23.1643]}
  dau: {name: Daugavpils, geonameid: 460413, point: [55.8833, 26.5333]}
  sil: {name: Silene, point: [55.75, 26.78]}
  pat: {name: Pāternieki, point: [55.84, 27.62]}
  rig: {name: Riga, geonameid: 456172, point: [56.946, 24.1059]}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  bel: {name: Belarus, geonameid: 630336, point: [53.0, 28.0], precision: country}
  min: {name: Minsk, geonameid: 625144, point: [53.9002, 27.5665]}
  kau: {name: Kaunas, geonameid: 598316, point: [54.9016, 23.9091]}
  vil: {name: Vilnius, geonameid: 593116, point: [54.6892, 25.2798]}
  lit: {name: Lithuania, geonameid: 597427, point: [55.41667, 24.0], precision: country}
  sal: {name: Šalčininkai, geonameid: 595016, point: [54.3086, 25.3868]}
  lith: {name: Lithuania, geonameid: 597427, point: [55.41667, 24.0], precision: country}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  lat: {name: Latvia, geonameid: 458258, point: [57.0, 25.0], precision: country}
  sve: {name: Švenčionys, geonameid: 594064, point: [55.135, 26.159]}
  aly: {name: Alytus, geonameid: 601084, point: [54.3957, 24.0389]}
  dru: {name: Druskininkai, geonameid: 599757, point: [54.0157, 23.987]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
events:
  e1: {type: opening, places: [med, sal], start: 2025-11-20, end: 2025-11-20, date_precision: day, date_text: at midnight, status: happened, actors: Lithuania, targets: its two remaining border posts, main: true}
  e2: {type: smuggling, places: [lit], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e3: {type: closure, places: [vil], start: 2025-10, end: 2025-11, date_precision: month, date_text: in October and November, status: happened, actors: Balloons, targets: air traffic}
  e4: {type: transport_change, places: [med], start: 2025-11-20, end: 2025-11-20, date_precision: day, date_text: shortly after 00.30 on Thursday, status: happened, actors: Lorries, minor: true}
  e5: {type: closure, places: [med, sal], start: 2025-10-29, end: 2025-10-29, date_precision: day, date_text: on 29 October, status: happened, actors: The government, targets: both}
  e6: {type: statement, places: [vil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Prime Minister Rasa Jankūnaitė}
  e7: {type: sanction, places: [lid, gro], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Belarus, targets: trucks}
  e8: {type: transport_change, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 40, minor: true}
  e9: {type: protest, places: [vil], start: 2025-11-14, end: 2025-11-14, date_precision: day, date_text: last Friday, status: happened, actors: Its members}
  e10: {type: opening, places: [bob, kuz], start: 2025-11-17, end: 2025-11-17, date_precision: day, date_text: on Monday, status: happened, actors: Poland}
  e11: {type: other_accident, places: [dau], start: 2025-10, end: 2025-10, date_precision: month, date_text: last month, status: happened, actors: "", targets: a balloon, minor: true}
  e12: {type: decision, places: [sil, pat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Latvia, targets: its posts}
  e13: {type: verdict, places: [], start: 2025-11-19, end: 2025-11-19, date_precision: day, date_text: on Wednesday, status: happened, actors: "", targets: A man of 34}
  e14: {type: arrest, places: [aly, dru], start: 2025-11-19, end: 2025-11-19, date_precision: day, date_text: "", arrested: 6, status: happened, actors: "", targets: six others}
  e15: {type: raid, places: [], start: 2025-08, end: 2025-11, date_precision: month, date_text: since August, status: happened, actors: Border guards, targets: "1,200 cartons"}
  e16: {type: decision, places: [min], start: 2025-09, end: 2025-09, date_precision: month, date_text: in September, status: happened, actors: envoy, targets: 52 prisoners}
  e17: {type: visit, places: [kyi], start: 2025-11-21, end: 2025-11-21, date_precision: day, date_text: on Friday, status: planned, actors: Foreign Minister Linas Baranauskas}
  e18: {type: closure, places: [bob, kuz], start: 2021, end: 2023, date_precision: year, date_text: in 2021 and 2023, status: happened, actors: Poland}
  e19: {type: visit, places: [vil], start: 2025-11-24, end: 2025-11-24, date_precision: week, date_text: next week, status: planned, actors: envoy}
notes: ""
