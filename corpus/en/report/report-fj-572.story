---
id: report-fj-572
genre: report
country: FJ
published: 2026-06-03
publisher: Pacific Islands Daily
title: "[Fiji](fij metonym) court {clears}(e1) way for [Lautoka](lau event) {by-election}(e3); [Suva](suv event) marchers {fined}(e2)"
---
The Court of Appeal in [Suva](suv event) has {thrown out}(e1) a bid by a former minister to keep his seat in Parliament, opening the way to a {by-election}(e3), the first that [Fiji](fij mention) will have had for twenty years.

In a unanimous {judgment}(e1) on Tuesday, three judges held that Semi Tuilakepa {vacated}(e4) the seat when he {left}(e4) his party in February. He had argued that a text message is not a resignation. The [Fijian](fiji demonym org) Elections Office said the {poll}(e3) would be held on 11 July in the [Western Division](west event), at 214 stations from [Sigatoka](sig event) to [Rakiraki](rak event) and in the [Yasawa Islands](yas event).

Tuilakepa, a hotel owner from [Nadi](nad mention), is himself under {investigation}(e5) for having {sold}(e6) day passes to a marine reserve at [Mana Island](man event) that belongs to a village.

"No comment till I have read it, and it's long," he told reporters outside.

In the Magistrates Court across the road, eleven persons were {fined}(e2) $200 each for {walking}(e7) without a permit through [Suva](suv event) in March in support of [West Papua](wes mention). Police had {halted}(e7) them by the bridge at [Nabukalou](nab event). Their lawyer said that similar {marches}(e7) in [Honiara](hon event) and [Port Vila](por event) went ahead undisturbed.

Elsewhere, the Great Council of Chiefs {opens}(e8) a three-day {meeting}(e8) in [Savusavu](sav event) on Wednesday. Prime Minister Ratu Jone Vakatora, just {back}(e9) from [Port Moresby](port event), where he {signed}(e10) a defence treaty, will {ask}(e8) it to approve a bill on land along rivers.

And in [Labasa](lab event), mill workers {ended}(e11) a five-day {strike}(e11) on Monday. Cane lorries had {lined up}(e11) as far as [Seaqaqa](sea mention). The corporation {agreed}(e12) to take back nine men whom it had {sacked}(e13) in May. A {visit}(e14) by [New Zealand](new metonym)'s trade minister to [Taveuni](tav event) was {put off}(e14) because of swell.

---
places:
  fij: {name: Fiji, geonameid: 2205218, point: [-18.0, 178.0], precision: country}
  suv: {name: Suva, geonameid: 2198148, point: [-18.1368, 178.4253]}
  lau: {name: Lautoka, geonameid: 2204506, point: [-17.6169, 177.4505]}
  sig: {name: Sigatoka, point: [-18.14, 177.51]}
  rak: {name: Rakiraki, point: [-17.37, 178.15]}
  yas: {name: Yasawa, point: [-16.9, 177.4], precision: area, radius_km: 40}
  nad: {name: Nadi, geonameid: 2202064, point: [-17.8031, 177.4162]}
  man: {name: Mana, point: [-17.675, 177.1], precision: area, radius_km: 2}
  wes: {name: West Papua, point: [-3.5, 136.5], precision: area, radius_km: 400}
  nab: {name: Nabukalou, point: [-18.139, 178.424]}
  hon: {name: Honiara, geonameid: 2108502, point: [-9.4333, 159.95]}
  por: {name: Port-Vila, geonameid: 2135171, point: [-17.7365, 168.3137]}
  sav: {name: Savusavu, point: [-16.78, 179.33]}
  port: {name: Port Moresby, geonameid: 2088122, point: [-9.4772, 147.1509]}
  lab: {name: Labasa, point: [-16.43, 179.37]}
  sea: {name: Seaqaqa, point: [-16.55, 179.1]}
  tav: {name: Taveuni, point: [-16.85, -179.97], precision: area, radius_km: 20}
  west: {name: Western Division, point: [-17.7, 177.7], precision: division}
  fiji: {name: Fiji, geonameid: 2205218, point: [-18.0, 178.0], precision: country}
  new: {name: New Zealand, geonameid: 2186224, point: [-42.0, 174.0], precision: country}
events:
  e1: {type: verdict, places: [suv], start: 2026-06-02, end: 2026-06-02, date_precision: day, date_text: on Tuesday, status: happened, actors: The Court of Appeal, targets: a former minister, main: true}
  e2: {type: verdict, places: [suv], start: 2026-06-02, end: 2026-06-02, date_precision: day, date_text: "", status: happened, actors: Magistrates Court, targets: eleven persons, main: true}
  e3: {type: election, places: [lau, west, sig, rak, yas], start: 2026-07-11, end: 2026-07-11, date_precision: day, date_text: on 11 July, status: planned, actors: "", main: true}
  e4: {type: resignation, places: [], start: 2026-02, end: 2026-02, date_precision: month, date_text: in February, status: happened, actors: Semi Tuilakepa, targets: the seat}
  e5: {type: investigation, places: [man], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Tuilakepa, minor: true}
  e6: {type: fraud, places: [man], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: Tuilakepa, targets: day passes to a marine reserve}
  e7: {type: protest, places: [suv, nab, hon, por], start: 2026-03, end: 2026-03, date_precision: month, date_text: in March, status: happened, actors: eleven persons}
  e8: {type: meeting, places: [sav], start: 2026-06-03, end: 2026-06-03, date_precision: day, date_text: on Wednesday, status: planned, actors: the Great Council of Chiefs}
  e9: {type: visit, places: [port], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Prime Minister Ratu Jone Vakatora, minor: true}
  e10: {type: agreement, places: [port], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Prime Minister Ratu Jone Vakatora, targets: a defence treaty}
  e11: {type: strike, places: [lab], start: 2026-06-01, end: 2026-06-01, date_precision: day, date_text: on Monday, status: happened, actors: mill workers}
  e12: {type: agreement, places: [lab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The corporation, targets: nine men, minor: true}
  e13: {type: layoffs, places: [lab], start: 2026-05, end: 2026-05, date_precision: month, date_text: in May, status: happened, actors: it, targets: nine men, minor: true}
  e14: {type: visit, places: [tav], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: trade minister, minor: true}
notes: ""
