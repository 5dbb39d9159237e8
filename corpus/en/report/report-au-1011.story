---
id: report-au-1011
genre: report
country: AU
published: 2011-08-24
publisher: Northern Rivers Daily
title: "Ratepayers face 6.5pc rise as [Lismore](lis metonym) councillors {adopt}(e1) budget"
---
[Lismore](lis metonym) ratepayers will pay an average of $58 more this year after councillors {adopted}(e1) the budget by a single vote on Tuesday night.

The increase of 6.5 per cent is more than twice the limit that is usually set by the state, and depends on a special variation for the sealing of gravel roads. General manager Warwick Teale said that without it the backlog, now about $71 million, would double in eight years.

"A road is like a roof. You can spend a dollar now or seven later," he told the meeting.

Cr Noelene Briggs, who voted against, said that farmers at [Dunoon](dun mention), [Wyrallah](wyr mention) and [Bexhill](bex mention) would be paying for a pool that they could not swim in. "If a dairy farmer in [Casino](cas mention) runs short he can't write to his neighbours and ask for another six per cent. I think people have had a gutful."

Supporters pointed to [Ballina](bal metonym) and [Tweed](twe metonym), where the rates are higher already. The mayor, whose casting vote was needed, struck a hopeful note. "Nobody likes to pay. But in five years they'll drive to town without losing their fillings."

Under the Local Government Act, rates may be levied on the value of the land and not of the house. The owner of a block in [Goonellabah](goo mention) that is worth $140,000 would pay $1,012. Pensioners can claim a rebate of up to $250, and anyone in hardship should speak to staff before the first instalment falls due on 31 August.

The budget also sets aside $400,000 for the levee, $220,000 for a skate park in [Nimbin](nim mention) and $90,000 toward a study of whether trains could run again on the line to [Byron Bay](byr mention). Services on the [Casino](cas event)-[Murwillumbah](mur event) line {ceased}(e2) in 2004.

Among those in the gallery was Ron Haddrill, 77, who has not missed a budget since 1974, the year in which the [Wilsons River](wil event) {came up}(e3) to the verandah of the pub. "They were arguing about the same roads then," he said. "Same potholes. I know some of 'em personally."

The full document can be read at the council's offices and in the libraries at [Lismore](lis mention) and [Alstonville](als mention).

---
places:
  dun: {name: Dunoon, point: [-28.68, 153.32]}
  wyr: {name: Wyrallah, point: [-28.88, 153.3]}
  bex: {name: Bexhill, point: [-28.76, 153.35]}
  cas: {name: Casino, geonameid: 2172153, point: [-28.8582, 153.0475]}
  twe: {name: Tweed, point: [-28.2, 153.5]}
  lis: {name: Lismore, point: [-28.81, 153.28]}
  goo: {name: Goonellabah, geonameid: 2164966, point: [-28.8167, 153.3167]}
  nim: {name: Nimbin, point: [-28.6, 153.22]}
  mur: {name: Murwillumbah, point: [-28.33, 153.4]}
  wil: {name: Wilsons River, point: [-28.81, 153.27], precision: near}
  als: {name: Alstonville, point: [-28.84, 153.44]}
  byr: {name: Byron Bay, point: [-28.64, 153.61]}
  bal: {name: Ballina, point: [-28.87, 153.56]}
events:
  e1: {type: decision, places: [lis], start: 2011-08-23, end: 2011-08-23, date_precision: day, date_text: on Tuesday night, status: happened, actors: councillors, targets: the budget, main: true}
  e2: {type: closure, places: [cas, mur], start: 2004, end: 2004, date_precision: year, date_text: in 2004, status: happened, actors: "", targets: Services, minor: true}
  e3: {type: flood, places: [wil], start: 1974, end: 1974, date_precision: year, date_text: since 1974, status: happened, actors: "", minor: true}
notes: ""
