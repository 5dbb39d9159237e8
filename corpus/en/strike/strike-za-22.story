---
id: strike-za-22
genre: strike
country: ZA
published: 2014-03-27
publisher: Highveld News Agency
title: "Platinum {Strike}(e1) Enters Third Month; Two {Stabbed}(e2) at [Marikana](mar event)"
---
[JOHANNESBURG](joh dateline) (HNA) — Two men on their way to work were {stabbed}(e2), one of them fatally, near a platinum mine at [Marikana](mar event) on Wednesday as a {strike}(e1) by 70,000 miners in [South Africa](sou event) went into its ninth week.

The union {condemned}(e3) the {attack}(e2) and {denied}(e3) that its members were involved. Police said they had {questioned}(e4) a man of 33 and let him go.

{Talks}(e5) under a mediator in [Pretoria](pre event) {broke down}(e5) on 5 March; a new {round}(e6) begins next Tuesday. Miners want 12,500 rand a month, more than double the lowest wage. The three companies, with shafts from [Rustenburg](rus event) to [Thabazimbi](tha event), have {offered}(e7) nine per cent. They say they have {lost}(e8) 10 billion rand, and one has {declared}(e9) force majeure on deliveries to [Germany](ger mention) and [Japan](jap mention).

Shops in [Rustenburg](rus event) have {shut}(e10), and 11,000 food parcels were {handed out}(e11) in [Bojanala](boj event) district last week by a charity from [Durban](dur mention). In [Lesotho](les event), where one household in six lives off a mine wage, pawnbrokers have stopped taking blankets.

Some 500 strikers {marched}(e12) to the [Union Buildings](unionx event) in [Pretoria](pre event) on Thursday. No one from the presidency received their memorandum.

In August 2012 police {shot dead}(e13) 34 strikers on a hill at [Marikana](mar event). A {commission of inquiry}(e14) resumed {hearings}(e14) in [Centurion](cen event) this week; its {report}(e15) is not due till after the {election}(e16) on 7 May.

Platinum {gained}(e17) 0.6% in [London](lon event).

---
places:
  mar: {name: Marikana, point: [-25.7, 27.48]}
  boj: {name: Bojanala, point: [-25.4, 27.2], precision: division}
  tha: {name: Thabazimbi, geonameid: 949683, point: [-24.5917, 27.4115]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  joh: {name: Johannesburg, geonameid: 993800, point: [-26.2023, 28.0436]}
  sou: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  pre: {name: Pretoria, geonameid: 964137, point: [-25.7449, 28.1878]}
  rus: {name: Rustenburg, geonameid: 958724, point: [-25.6676, 27.2421]}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  dur: {name: Durban, geonameid: 1007311, point: [-29.8579, 31.0292]}
  les: {name: Lesotho, geonameid: 932692, point: [-29.5, 28.25], precision: country}
  cen: {name: Centurion, geonameid: 1105777, point: [-25.8589, 28.1858]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  unionx: {name: "Union Buildings", point: [-25.74, 28.212], precision: exact}
events:
  e1: {type: strike, places: [sou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "70,000 miners", main: true}
  e2: {type: attack, places: [mar], start: 2014-03-26, end: 2014-03-26, date_precision: day, date_text: on Wednesday, killed: 1, injured: 1, status: happened, actors: "", targets: Two men, main: true}
  e3: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The union}
  e4: {type: investigation, places: [mar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Police, targets: a man of 33}
  e5: {type: meeting, places: [pre], start: 2014-03-05, end: 2014-03-05, date_precision: day, date_text: on 5 March, status: happened, actors: ""}
  e6: {type: meeting, places: [pre], start: 2014-04-01, end: 2014-04-01, date_precision: day, date_text: next Tuesday, status: planned, actors: ""}
  e7: {type: statement, places: [rus], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The three companies}
  e8: {type: earnings, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The three companies, minor: true}
  e9: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: one}
  e10: {type: closure, places: [rus], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Shops}
  e11: {type: aid, places: [boj], start: 2014-03, end: 2014-03, date_precision: month, date_text: last week, status: happened, actors: a charity from Durban}
  e12: {type: protest, places: [pre], start: 2014-03-27, end: 2014-03-27, date_precision: day, date_text: on Thursday, status: happened, actors: Some 500 strikers}
  e13: {type: shooting, places: [mar], start: 2012-08, end: 2012-08, date_precision: month, date_text: In August 2012, killed: 34, status: happened, actors: police, targets: strikers}
  e14: {type: investigation, places: [cen], start: 2014-03, end: 2014-03, date_precision: month, date_text: this week, status: happened, actors: ""}
  e15: {type: publication, places: [], start: 2014-05, end: 2014-05, date_precision: month, date_text: "", status: planned, actors: "", minor: true}
  e16: {type: election, places: [sou], start: 2014-05-07, end: 2014-05-07, date_precision: day, date_text: on 7 May, status: planned, actors: ""}
  e17: {type: market, places: [lon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
