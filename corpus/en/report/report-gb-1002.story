---
id: report-gb-1002
genre: report
country: GB
published: 2015-09-22
publisher: Valleys Reporter
title: "Parents \"heartbroken\" as [Treherbert](tre event) nursery faces {closure}(e1)"
---
Parents of children at a nursery in [Treherbert](tre event) say that they will have no choice but to give up work if it {shuts}(e1) at Christmas.

Trustees of Little Acorns, which has 38 children on its books and has been rated excellent by inspectors, {wrote}(e2) to families last week to say that it would {close}(e1) on 18 December because it could no longer cover the rent.

Kayleigh Prosser, who works at a call centre in [Pontypridd](pon mention), said: "I cried, I'm not ashamed to say. There's nowhere else this side of [Treorchy](treo mention) that takes them before eight. I haven't got a car. What am I supposed to do, fly?"

Her son Osian, three, is being assessed for autism. "It took him six months to say good morning to the staff. You can't just put a child like that in a bag and take him somewhere else."

The building belongs to a housing association with offices in [Merthyr Tydfil](mer mention). A spokesman said that the rent of £9,600 a year was well below the market rate in [Cardiff](car mention) or [Newport](new mention) and had not been raised since 2011.

[Wales](wal mention) has some of the most expensive childcare in [Britain](bri mention). A full-time place for a child under two can cost more than £200 a week, according to a charity's figures, although families on low incomes may be able to claim up to 70 per cent of it through tax credits.

Councillor Gethin Maddocks said that [Rhondda Cynon Taf](rho metonym org) council was "looking at every option", including whether rooms at the former junior school might be used. A decision would have to be taken by the cabinet, he said, and there could be no guarantees when £30m had to be saved over two years. "But I was a child here. I know what happens to a village when the last light goes off."

Trustee Sandra Beynon, who founded the nursery in a church hall with a box of toys and a kettle, said that she had not slept. "We are not a business. If somebody out there has a spare ten thousand pounds, I'd bake them a cake every week till I die."

A public {meeting}(e3) will be {held}(e3) at the workmen's club at 7pm on Thursday.

---
places:
  tre: {name: Treherbert, point: [51.67, -3.53]}
  treo: {name: Treorchy, point: [51.66, -3.51]}
  wal: {name: Wales, geonameid: 2634895, point: [52.5, -3.5], precision: division}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  rho: {name: Rhondda Cynon Taf, point: [51.65, -3.44], precision: division}
  mer: {name: Merthyr Tydfil, geonameid: 2642705, point: [51.7479, -3.3778]}
  pon: {name: Pontypridd, geonameid: 2640104, point: [51.6021, -3.3421]}
  car: {name: Cardiff, geonameid: 2653822, point: [51.48, -3.18]}
  new: {name: Newport, geonameid: 2641598, point: [51.5877, -2.9983]}
events:
  e1: {type: closure, places: [tre], start: 2015-12-18, end: 2015-12-18, date_precision: day, date_text: on 18 December, status: planned, actors: "", targets: Little Acorns, main: true}
  e2: {type: statement, places: [tre], start: 2015-09-14, end: 2015-09-14, date_precision: week, date_text: last week, status: happened, actors: Trustees of Little Acorns, targets: families, minor: true}
  e3: {type: meeting, places: [tre], start: 2015-09-24, end: 2015-09-24, date_precision: day, date_text: on Thursday, status: planned, actors: ""}
notes: ""
