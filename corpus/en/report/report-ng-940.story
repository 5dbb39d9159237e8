---
id: report-ng-940
genre: report
country: NG
published: 2014-10-02
publisher: The Niger Courier
title: "Outgrowing the map: [Abuja](abu mention)'s satellite towns and the price of a planned capital"
---
In the drawings of 1979, there is no [Nyanya](nya mention). There's no [Kubwa](kub mention), no [Karu](kar mention), no [Mararaba](mar mention). There is a crescent of ministries beneath a rock, room for three million at the very most, and a great deal of green.

Thirty-five years on, an unknown number of people, four million by some guesses, live in and around [Nigeria](nig mention)'s capital, most of them in the places which the planners forgot. Every morning from five o'clock the road from [Nasarawa State](nas mention) is a river of yellow buses. A clerk who earns N35,000 a month may spend a third of it on getting to her desk.

"A city that doesn't house its cleaners will find that it's dirty," says architect Ngozi Umeadi, who worked in the old capital, [Lagos](lag mention), before the civil service {moved}(e1) in December 1991. She'd like to see rail. A light line from [Kubwa](kub mention) to the centre is under construction, by a firm from [Beijing](bei mention), and could open next year, or the year after.

The motor parks have become a matter of security too. On 14 April a bomb in a parked car {went off}(e2) at [Nyanya](nya event), {killing}(e2) at least 75 people as they queued for buses, and a second, on 1 May, {killed}(e3) 19 on the same stretch of road. Since then hawkers are to be kept at a distance, a rule which is enforced on Mondays.

Demolition is the other fear. The authority says that buildings without title may be pulled down after due notice. Titles cost more than the houses. In [Mpape](mpa mention), a hill of quarries and tin roofs, residents have gone to the High Court to prevent the clearing of a settlement with several hundred thousand inhabitants, and a ruling is awaited.

Other built capitals offer comfort of a kind. [Brasília](bra mention) has its satellites, and so has [Islamabad](isl mention); [Canberra](can mention) has [Queanbeyan](que mention). In [Dodoma](dod mention), which was chosen the same decade, there is still room for everybody, since few have come.

What should be done? Umeadi has three words, and they're the title of her lecture at the [Nigerian](nige demonym org) Institute of Architects next month. Plan for cleaners. "If the bus doesn't come," she says, "nor does the state."

---
places:
  abu: {name: Abuja, geonameid: 2352778, point: [9.0579, 7.4951]}
  nya: {name: Nyanya, point: [9.02, 7.57]}
  kub: {name: Kubwa, point: [9.16, 7.33]}
  kar: {name: Karu, point: [9.01, 7.6]}
  mar: {name: Mararaba, point: [9.03, 7.6]}
  nig: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  nige: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  nas: {name: Nasarawa State, point: [8.5, 8.3], precision: division}
  lag: {name: Lagos, geonameid: 2332459, point: [6.4541, 3.3947]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  mpa: {name: Mpape, point: [9.14, 7.49]}
  bra: {name: Brasília, geonameid: 3469058, point: [-15.7797, -47.9297]}
  isl: {name: Islamabad, geonameid: 1176615, point: [33.7215, 73.0433]}
  can: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
  que: {name: Queanbeyan, geonameid: 2152286, point: [-35.3549, 149.232]}
  dod: {name: Dodoma, geonameid: 160196, point: [-6.1722, 35.7395]}
events:
  e1: {type: other, places: [], start: 1991-12, end: 1991-12, date_precision: month, date_text: in December 1991, status: happened, actors: the civil service}
  e2: {type: bombing, places: [nya], start: 2014-04-14, end: 2014-04-14, date_precision: day, date_text: On 14 April, killed: 75, killed_qualifier: at_least, status: happened, actors: "", targets: at least 75 people, main: true}
  e3: {type: bombing, places: [nya], start: 2014-05-01, end: 2014-05-01, date_precision: day, date_text: on 1 May, killed: 19, status: happened, actors: "", main: true}
notes: ""
