---
id: report-bd-942
genre: report
country: BD
published: 2013-11-29
publisher: Dhaka Daily Review
title: "After [Rana Plaza](ran mention): can a building be made safe by a signature?"
---
Engineer Mahfuzur Talukder carries a hammer, a torch and a device that looks like a hairdryer. He taps a column on the fourth floor of a shirt factory in [Ashulia](ash mention), listens, and writes a number. Around him six hundred women do not look up.

He is one of some hundred inspectors who'll examine about 1,600 factories under the accord which brands from [Europe](eur mention) {signed}(e1) in May with unions. Firms from [North America](nor mention) have a scheme of their own, which isn't legally binding. Both came out of the {collapse}(e2), on 24 April, of an eight-storey block in [Savar](sav event), in which 1,134 people were {killed}(e2).

What does he look for? Cracks, naturally, but also water tanks where no drawing shows one, generators on roofs, doors that can be locked from outside. "A building doesn't fall because of one mistake," he says. "It falls because of the fifth." In his first forty visits, he would have evacuated two.

And then? Under the accord, the brands have to see that money for repairs is found. It's not clear what "see that" means. A sprinkler system costs $150,000, an owner in [Gazipur](gaz mention) told this newspaper, which he earns in a good season. If he closes a floor, the workers must be paid for up to six months. If he doesn't, orders may go to [Cambodia](cam mention), to [Ethiopia](eth mention), or to a competitor in [Narayanganj](nar mention) whom nobody inspects.

There are perhaps two thousand such competitors. They sew for bigger ones by the piece, and they're on no list. Fire exits are a luxury there. A year ago this week, 112 people {died}(e3) in a {blaze}(e3) at Tazreen, in [Nischintapur](nis event), where the managers had told them to go on working.

Wages are the other half of safety, unions say. The new minimum of 5,300 taka, $68 a month, {fixed}(e4) this month after weeks of {protests}(e5) in [Ashulia](ash event) and [Gazipur](gaz event), takes effect on Sunday. Prices in [London](lon mention) or [Chicago](chi mention) would have to rise by a few pence a shirt to pay for everything.

Would buyers notice? "They'd notice a button," Mr Talukder says. He taps another column, and this time he taps it twice.

---
places:
  ran: {name: Rana Plaza, point: [23.846, 90.258]}
  ash: {name: Ashulia, point: [23.9, 90.32]}
  eur: {name: Europe, point: [50.0, 10.0], precision: area, radius_km: 2000}
  nor: {name: North America, point: [45.0, -100.0], precision: area, radius_km: 3000}
  sav: {name: Savar, point: [23.858, 90.267]}
  gaz: {name: Gazipur, point: [24.0, 90.43]}
  cam: {name: Cambodia, geonameid: 1831722, point: [13.0, 105.0], precision: country}
  eth: {name: Ethiopia, geonameid: 337996, point: [9.0, 39.5], precision: country}
  nar: {name: Narayanganj, point: [23.62, 90.5]}
  nis: {name: Nischintapur, point: [23.93, 90.31]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  chi: {name: Chicago, geonameid: 4887398, point: [41.85, -87.65]}
events:
  e1: {type: agreement, places: [], start: 2013-05, end: 2013-05, date_precision: month, date_text: in May, status: happened, actors: brands from Europe, targets: the accord}
  e2: {type: collapse, places: [sav], start: 2013-04-24, end: 2013-04-24, date_precision: day, date_text: on 24 April, killed: 1134, status: happened, actors: "", targets: an eight-storey block, main: true}
  e3: {type: fire, places: [nis], start: 2012-11, end: 2012-11, date_precision: month, date_text: A year ago this week, killed: 112, status: happened, actors: "", targets: Tazreen}
  e4: {type: decision, places: [], start: 2013-11, end: 2013-11, date_precision: month, date_text: this month, status: happened, actors: "", targets: "The new minimum of 5,300 taka", main: true}
  e5: {type: protest, places: [ash, gaz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
