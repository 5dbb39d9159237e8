---
id: report-gb-1077
genre: report
country: GB
published: 2023-10-10
publisher: Fenland Citizen News
title: "Bishops, bats and a leaking roof: [Ely](ely mention) parish seeks £280,000"
---
A parish near [Ely](ely mention) must find £280,000 for its roof or see the church close, according to its churchwardens.

St Guthlac's in [Little Thetford](lit mention), parts of which date from the 14th century, has buckets in the aisle and netting over the font. An architect has advised that the south side should not be used when the wind is above 30mph.

"We are 21 on a good Sunday, and the average age is about 74," said churchwarden Pauline Setchell. "I don't think anyone would call us a wealthy congregation. But when somebody dies or gets married, they expect it to be here, and it has been here for 700 years."

Thieves {took}(e1) lead from the north side on two nights in November 2021. The insurance covered £7,500. Under the terms of most policies, the amount that can be claimed for theft of metal is limited unless an alarm has been fitted, and an alarm costs about £6,000.

A colony of Natterer's bats complicates the work. The animals are protected by law, and a licence is needed before any repair that could disturb them. An ecologist's survey must be done between May and September, which means that scaffolding can't go up before next year.

There are roughly 16,000 Church of [England](eng metonym org) buildings, of which three quarters are listed. The backlog of repairs is put at £1 billion or more. Grants from the lottery fund are open to them but have to be matched, and the fund likes to see that the building will be used by others. Suggestions here include a food bank, a café for walkers on the path to [Cambridge](cam mention), and a post office, since the nearest one is in [Stretham](str mention) or [Haddenham](had mention).

The Archdeacon of [Huntingdon](hun metonym) said that no church was closed lightly. A process of consultation would be required, and it could take two years or longer.

So far £31,400 has been {raised}(e2), including £12,000 from a legacy and £900 from a sponsored bell-ring by ringers from [Soham](soh mention) and [Littleport](litt mention). A concert by the choir of a [Cambridge](cam mention) college will be {given}(e3) in [Ely](ely event) on 28 October. Tickets cost £15 and are available from the tourist office.

---
places:
  ely: {name: Ely, geonameid: 2650023, point: [52.3996, 0.262]}
  lit: {name: Little Thetford, point: [52.36, 0.24]}
  eng: {name: England, geonameid: 6269131, point: [52.1604, -0.7031], precision: division}
  str: {name: Stretham, point: [52.35, 0.22]}
  had: {name: Haddenham, point: [52.36, 0.15]}
  hun: {name: Huntingdon, geonameid: 2646393, point: [52.3305, -0.1865]}
  soh: {name: Soham, point: [52.33, 0.34]}
  litt: {name: Littleport, point: [52.46, 0.3]}
  cam: {name: Cambridge, geonameid: 2653941, point: [52.2, 0.1167]}
events:
  e1: {type: robbery, places: [lit], start: 2021-11, end: 2021-11, date_precision: month, date_text: in November 2021, status: happened, actors: Thieves, targets: lead}
  e2: {type: aid, places: [lit], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "£31,400", main: true}
  e3: {type: performance, places: [ely], start: 2023-10-28, end: 2023-10-28, date_precision: day, date_text: on 28 October, status: planned, actors: the choir of a Cambridge college}
notes: ""
