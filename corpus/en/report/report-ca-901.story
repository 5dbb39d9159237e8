---
id: report-ca-901
genre: report
country: CA
published: 2009-11-12
publisher: Sunrise Trail Record
title: "Library to close Mondays unless council finds $38,000"
---
The public library in [Amherst](amh mention) may be dark on Mondays from April on, and its branches in [Pugwash](pug mention), [Oxford](oxf mention) and [River Hebert](riv mention) could each lose an evening.

The regional board's draft budget {went}(e1) to the four municipalities last week. It shows a gap of $38,000, which chief librarian Frances Newman puts down to heat, sick leave and a provincial grant that has been the same since 2006.

"We don't want to. We've turned off everything that turns off," she said.

Use of libraries tends to go up when times are bad. Loans in [Cumberland County](cum mention) rose by 11 per cent last year; computers are booked from open to close by people who look for work. At [Springhill](spr mention) there's a waiting list for Westerns. A card is free to anyone who lives in the county, and those from across the line in [Sackville](sac mention), [N.B.](new mention), pay $25.

Coun. George Baker asked if volunteers could run the desk. They can shelve, Newman told him, but under the union's contract they may not check out a book, and under the privacy act they should not know who's reading what. Could hours be changed with the season, then? They could. Could the late fee, ten cents a day, be doubled? It brings in $4,100. "If I doubled it I'd get $3,000 and a lot of books down the well," she said.

[Truro](tru mention) and [New Glasgow](newg mention) face the same. [Halifax](hal metonym), which means to build a central library for $55 million, pays $29 a head; the county pays $11.

Some will say that books are a luxury. Letters to this paper have said so. Others think that a town without a library is a place to buy gas.

If each of the four gave 90 cents more per resident, nothing would have to close. Councillors in [Parrsboro](par mention) like the idea, provided that the others go first. The board will {decide}(e2) on Jan. 20.

---
places:
  amh: {name: Amherst, geonameid: 5884467, point: [45.8334, -64.1987]}
  pug: {name: Pugwash, point: [45.85, -63.66]}
  oxf: {name: Oxford, point: [45.73, -63.87]}
  riv: {name: River Hebert, point: [45.7, -64.37]}
  cum: {name: Cumberland County, point: [45.7, -64.2], precision: area, radius_km: 45}
  spr: {name: Springhill, geonameid: 6154202, point: [45.6501, -64.0487]}
  sac: {name: Sackville, geonameid: 6137063, point: [45.8987, -64.3684]}
  new: {name: New Brunswick, geonameid: 6087430, point: [46.5001, -66.7502], precision: division}
  tru: {name: Truro, geonameid: 6169587, point: [45.3668, -63.2654]}
  newg: {name: New Glasgow, geonameid: 6087579, point: [45.5834, -62.6486]}
  hal: {name: Halifax, geonameid: 6324729, point: [44.6427, -63.5769]}
  par: {name: Parrsboro, point: [45.405, -64.33]}
events:
  e1: {type: publication, places: [], start: 2009-11-02, end: 2009-11-02, date_precision: week, date_text: last week, status: happened, actors: The regional board, targets: draft budget}
  e2: {type: decision, places: [amh], start: 2010-01-20, end: 2010-01-20, date_precision: day, date_text: on Jan. 20, status: planned, actors: The board, main: true}
notes: ""
