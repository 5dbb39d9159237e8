---
id: report-it-663
genre: report
country: IT
published: 2024-07-19
publisher: Adriatic Post
title: "Cruise ship {turned away}(e1) from [Venice](ven event) lagoon as [Veneto](vene metonym) {tightens}(e2) rules"
---
A cruise liner with 3,100 passengers had to {turn back}(e1) from the mouth of the [Venice](ven event) lagoon on Thursday after port authorities {found}(e3) that it exceeded the length allowed under a regulation that {came into force}(e2) on Monday.

The Aurelia Star, registered in [Valletta](val mention) and on a week's trip from [Bari](bar mention) to [Split](spl mention) and [Kotor](kot mention), {docked}(e4) in [Trieste](tri event) instead at about 4 p.m. Buses {took}(e5) some of the passengers to [Venice](ven mention); others {went}(e5) to [Ljubljana](lju mention) or stayed on board.

Large ships have been {banned}(e6) from the [Giudecca](giu mention) canal since August 2021, two years after one of them {rammed}(e7) a quay and a tourist boat, {injuring}(e7) four people. They may still reach the industrial port of [Marghera](mar mention) by another channel. The new rules, {issued}(e2) by the regional council of [Veneto](vene metonym) last month, reduce the maximum from 300 to 265 metres.

The operator, which is based in [Genoa](gen mention), {said}(e8) it would {appeal}(e8) to the administrative court in [Rome](rom event). "We had a confirmed berth," a spokeswoman said. The harbourmaster replied that the company had been {informed}(e9) on June 28.

Dockers and porters are worried. Their union held a two-hour {stoppage}(e10) in [Marghera](mar event) on Friday morning and said that 4,000 jobs in the area depended on the ships. [Chioggia](chi metonym), at the southern end of the lagoon, has {offered}(e11) to build a pier.

Supporters of the limits {celebrated}(e12) in the Campo San Polo on Thursday evening. In [Barcelona](barc event), which last year {closed}(e13) one of its terminals, and in [Dubrovnik](dub event), similar steps are being {prepared}(e14). [Juneau](jun metonym), in [Alaska](ala mention), {votes}(e15) in October on ship-free Saturdays.

[Venice](ven metonym) {ended}(e16) last Sunday the trial of an entry fee of five euros for day trippers. It {brought in}(e16) 2.4 million euros on 29 days, more than planned, though the number of visitors did not {fall}(e16).

---
places:
  ven: {name: Venice, geonameid: 3164603, point: [45.4371, 12.3326]}
  vene: {name: Veneto, geonameid: 3164604, point: [45.6229, 11.8652], precision: division}
  bar: {name: Bari, geonameid: 3182351, point: [41.1207, 16.8698]}
  spl: {name: Split, geonameid: 3190261, point: [43.5089, 16.4392]}
  kot: {name: Kotor, geonameid: 3197538, point: [42.4207, 18.7682]}
  giu: {name: Giudecca, point: [45.427, 12.33], precision: near}
  mar: {name: Marghera, point: [45.47, 12.22]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  barc: {name: Barcelona, geonameid: 3128760, point: [41.3888, 2.159]}
  dub: {name: Dubrovnik, geonameid: 3201047, point: [42.6412, 18.1091]}
  jun: {name: Juneau, geonameid: 5554072, point: [58.3019, -134.4197]}
  ala: {name: Alaska, geonameid: 5879092, point: [64.0003, -150.0003], precision: division}
  chi: {name: Chioggia, geonameid: 3178784, point: [45.2186, 12.2777]}
  val: {name: Valletta, geonameid: 2562305, point: [35.8997, 14.5148]}
  tri: {name: Trieste, geonameid: 3165185, point: [45.6495, 13.7768]}
  lju: {name: Ljubljana, geonameid: 3196359, point: [46.0511, 14.5051]}
  gen: {name: Genoa, geonameid: 3176219, point: [44.4048, 8.9444]}
events:
  e1: {type: transport_change, places: [ven], start: 2024-07-18, end: 2024-07-18, date_precision: day, date_text: on Thursday, status: happened, actors: port authorities, targets: A cruise liner, main: true}
  e2: {type: legislation, places: [ven, vene], start: 2024-07-15, end: 2024-07-15, date_precision: day, date_text: on Monday, status: happened, actors: the regional council of Veneto, main: true}
  e3: {type: investigation, places: [ven], start: 2024-07-18, end: 2024-07-18, date_precision: day, date_text: "", status: happened, actors: port authorities, minor: true}
  e4: {type: transport_change, places: [tri], start: 2024-07-18, end: 2024-07-18, date_precision: day, date_text: at about 4 p.m., status: happened, actors: The Aurelia Star}
  e5: {type: transport_change, places: [ven], start: 2024-07-18, end: 2024-07-18, date_precision: day, date_text: "", status: happened, actors: "", targets: some of the passengers, minor: true}
  e6: {type: decision, places: [ven], start: 2021-08, end: 2021-08, date_precision: month, date_text: since August 2021, status: happened, actors: "", targets: Large ships}
  e7: {type: sea_accident, places: [ven], start: 2019, end: 2019, date_precision: year, date_text: two years after, injured: 4, status: happened, actors: one of them, targets: a quay}
  e8: {type: trial, places: [rom], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: The operator}
  e9: {type: statement, places: [], start: 2024-06-28, end: 2024-06-28, date_precision: day, date_text: on June 28, status: happened, actors: "", targets: the company, minor: true}
  e10: {type: strike, places: [mar], start: 2024-07-19, end: 2024-07-19, date_precision: day, date_text: on Friday morning, status: happened, actors: Their union}
  e11: {type: statement, places: [chi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Chioggia, minor: true}
  e12: {type: festival, places: [ven], start: 2024-07-18, end: 2024-07-18, date_precision: day, date_text: on Thursday evening, status: happened, actors: Supporters of the limits, minor: true}
  e13: {type: closure, places: [barc], start: 2023, end: 2023, date_precision: year, date_text: last year, status: happened, actors: Barcelona, targets: one of its terminals}
  e14: {type: decision, places: [dub], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
  e15: {type: election, places: [jun], start: 2024-10, end: 2024-10, date_precision: month, date_text: in October, status: planned, actors: Juneau}
  e16: {type: decision, places: [ven], start: 2024-07-14, end: 2024-07-14, date_precision: day, date_text: last Sunday, status: happened, actors: Venice, targets: an entry fee of five euros}
notes: ""
