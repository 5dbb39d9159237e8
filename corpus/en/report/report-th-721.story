---
id: report-th-721
genre: report
country: TH
published: 2025-01-28
publisher: Siam Morning Post
title: "Two rangers {killed}(e1) in [Rueso](rue event) {ambush}(e1); petrol stations {hit}(e2) in three provinces"
---
[NARATHIWAT](nar dateline): Two paramilitary rangers were {killed}(e1) and five wounded when gunmen {attacked}(e1) their pickup in [Rueso](rue event) district on Monday, hours after a string of small {bombs}(e2) {went off}(e2) at petrol stations in the far South.

The rangers, from a unit based in [Yala](yal mention), were escorting teachers to school when a 20kg device {buried}(e1) in the road {exploded}(e1) and shots were {fired}(e1) from a rubber plantation. Two of the wounded were {flown}(e3) to [Hat Yai](hat event).

Between midnight and 1.30am, {explosions}(e2) damaged seven filling stations and convenience stores in [Narathiwat](nar event), [Pattani](pat event) and [Yala](yal event). A cashier, 19, was {burned}(e2) on the arms in [Sai Buri](sai event). Police said leaflets in [Malay](mala demonym) were left at three of the sites.

Fourth Army commander Lt Gen Sarayut Phongphan {ordered}(e4) checkpoints on all roads leading to [Songkhla](son mention) and {extended}(e5) a night-time curfew in [Bacho](bac event) and [Cho Airong](cho event). Four men were {taken}(e6) from a religious school in [Raman](ram event) for questioning under the emergency decree, which the cabinet {renewed}(e7) for the 78th time last week.

Muhammad Daud Salaeh, a lecturer at Prince of [Songkla](son metonym org) University, said the {raids}(e1) followed the failure of the {peace talks}(e8), which have not {met}(e8) since the [Malaysian](mal demonym) facilitator {stepped down}(e9) in September. "Whenever the table is empty, the roads get dangerous," he said.

More than 7,600 people have {died}(e10) in the [Malay](mala demonym)-speaking provinces since January 2004, when insurgents {stormed}(e11) an armoury in [Cho Airong](cho event) and took 400 rifles. In October that year, 85 people {died}(e12) after a demonstration in [Tak Bai](tak event), 78 of them by suffocation in army lorries; the case {lapsed}(e13) three months ago without any of the 14 accused {appearing}(e14) in court.

In other developments on Monday, a bomb hidden in a motorcycle was {defused}(e15) outside a bank in [Sadao](sad event), near the [Malaysian](mal demonym) border, and a former village head was {shot}(e16) dead while tapping rubber in [Saba Yoi](sab event).

The [Malaysian](mal demonym) state of [Kelantan](kel metonym) {told}(e17) its citizens to put off visits over [Chinese](chi demonym) New Year. Hotels in [Sungai Kolok](sun event) reported that half of their bookings had been {cancelled}(e18).

---
places:
  rue: {name: Rueso, point: [6.38, 101.52]}
  nar: {name: Narathiwat, geonameid: 1608409, point: [6.4264, 101.8231]}
  yal: {name: Yala, point: [6.54, 101.28]}
  hat: {name: Hat Yai, geonameid: 1610780, point: [7.0084, 100.4767]}
  pat: {name: Pattani, point: [6.75, 101.35], precision: division}
  sai: {name: Sai Buri, point: [6.7, 101.62]}
  son: {name: Songkhla, geonameid: 1606147, point: [7.1988, 100.5951]}
  bac: {name: Bacho, point: [6.52, 101.65]}
  cho: {name: Cho Airong, point: [6.23, 101.83]}
  ram: {name: Raman, point: [6.48, 101.42]}
  tak: {name: Tak Bai, point: [6.26, 102.05]}
  sad: {name: Sadao, point: [6.64, 100.42]}
  sab: {name: Saba Yoi, point: [6.62, 100.95]}
  kel: {name: Kelantan, geonameid: 1733044, point: [5.4035, 102.005], precision: division}
  sun: {name: Sungai Kolok, point: [6.03, 101.97]}
  mal: {name: Malaysia, geonameid: 1733045, point: [2.5, 112.5], precision: country}
  mala: {name: Malaysia, geonameid: 1733045, point: [2.5, 112.5], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
events:
  e1: {type: attack, places: [rue], start: 2025-01-27, end: 2025-01-27, date_precision: day, date_text: on Monday, killed: 2, injured: 5, status: happened, actors: gunmen, targets: their pickup, main: true}
  e2: {type: bombing, places: [nar, pat, yal, sai], start: 2025-01-27, end: 2025-01-27, date_precision: day, date_text: Between midnight and 1.30am, injured: 1, status: happened, actors: "", targets: seven filling stations and convenience stores, main: true}
  e3: {type: medical, places: [hat], start: 2025-01-27, end: 2025-01-27, date_precision: day, date_text: "", status: happened, actors: "", targets: Two of the wounded, minor: true}
  e4: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Fourth Army commander Lt Gen Sarayut Phongphan, targets: checkpoints, minor: true}
  e5: {type: decision, places: [bac, cho], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Fourth Army commander Lt Gen Sarayut Phongphan, targets: a night-time curfew}
  e6: {type: arrest, places: [ram], start: null, end: null, date_precision: unknown, date_text: "", arrested: 4, status: happened, actors: "", targets: Four men}
  e7: {type: decision, places: [], start: 2025-01-20, end: 2025-01-20, date_precision: week, date_text: last week, status: happened, actors: the cabinet, targets: the emergency decree}
  e8: {type: meeting, places: [], start: 2024-09, end: 2025-01, date_precision: month, date_text: since, status: happened, negated: true, actors: ""}
  e9: {type: resignation, places: [], start: 2024-09, end: 2024-09, date_precision: month, date_text: in September, status: happened, actors: the Malaysian facilitator}
  e10: {type: battle, places: [], start: 2004-01, end: 2025-01, date_precision: month, date_text: since January 2004, killed: 7600, killed_qualifier: at_least, status: happened, actors: "", targets: "More than 7,600 people"}
  e11: {type: robbery, places: [cho], start: 2004-01, end: 2004-01, date_precision: month, date_text: January 2004, status: happened, actors: insurgents, targets: an armoury}
  e12: {type: riot, places: [tak], start: 2004-10, end: 2004-10, date_precision: month, date_text: In October that year, killed: 85, status: happened, actors: "", targets: 85 people}
  e13: {type: trial, places: [], start: 2024-10, end: 2024-10, date_precision: month, date_text: three months ago, status: happened, actors: "", targets: the case}
  e14: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: the 14 accused, minor: true}
  e15: {type: bombing, places: [sad], start: 2025-01-27, end: 2025-01-27, date_precision: day, date_text: on Monday, status: happened, negated: true, actors: "", targets: a bank}
  e16: {type: shooting, places: [sab], start: 2025-01-27, end: 2025-01-27, date_precision: day, date_text: on Monday, killed: 1, status: happened, actors: "", targets: a former village head}
  e17: {type: statement, places: [kel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Kelantan, targets: its citizens}
  e18: {type: decision, places: [sun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: half of their bookings, minor: true}
notes: ""
