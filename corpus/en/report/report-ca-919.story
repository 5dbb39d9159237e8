---
id: report-ca-919
genre: report
country: CA
published: 2013-08-24
publisher: Maritime Review of Books
title: "Book review: The town that trusted its brakes"
---
*Grade: A History of the Runaway Train* by Colin Thibodeau. Gaspereau Hill Press, 288 pages, $29.95.

There is a particular silence at the top of a hill on a railway. Colin Thibodeau, who worked trains out of [McAdam](mca mention), [N.B.](nb mention), for 26 years before he took to writing, calls it "the moment when weight has not yet made up its mind." His first book is about what happens next.

It was finished in the spring. Then, on July 6, a string of tank cars {rolled}(e1) down an incline from [Nantes](nan mention), [Que.](que mention), into [Lac-Mégantic](lac event) and {killed}(e1) 47 people, and the publisher asked for a new foreword. Thibodeau has written four pages, and they are the best in the book: sober, exact, and without a word about blame. A public inquiry may want to read them.

The rest ranges widely. We learn how a hand brake works, and why eleven may not be enough. There is a chapter on mountain grades in [Switzerland](swi mention) and [Peru](per mention), and a funny one on the inspectors of the 1890s, who were expected to taste the water. The account of [St-Hilaire](sth event), where in 1864 a train of immigrants {ran}(e2) through an open bridge into the [Richelieu](ric event), {drowning}(e2) 99, mostly [Germans](ger demonym) and [Poles](pol demonym) on their way to [Montreal](mon mention), should be read sitting down.

Thibodeau is less sure of himself in boardrooms. His claim that deregulation in [Ottawa](ott metonym) "lit the fuse" is repeated rather than argued, and a reader from outside the trade could do with a map. The prose can lurch. "Iron is a patient animal" is a sentence that should have been put out of its misery.

But he knows what men say to each other in a cab at four in the morning between [Brownville Junction](bro mention), [Maine](mai mention), and [Saint John](sai mention), and nobody else has thought to write it down. He has a fine ear for the euphemisms of the industry, in which a wreck is an "occurrence" and the dead are "third parties."

The author will {read}(e3) at the public library in [Fredericton](fre event) on Sept. 12 at 7 p.m. Admission is free, and there will be squares.

---
places:
  mca: {name: McAdam, point: [45.59, -67.33]}
  nb: {name: New Brunswick, geonameid: 6087430, point: [46.5001, -66.7502], precision: division}
  nan: {name: Nantes, point: [45.63, -71.03]}
  que: {name: Quebec, geonameid: 6115047, point: [52.0002, -71.9991], precision: division}
  lac: {name: Lac-Mégantic, point: [45.58, -70.88]}
  swi: {name: Switzerland, geonameid: 2658434, point: [47.00016, 8.01427], precision: country}
  per: {name: Peru, geonameid: 3932488, point: [-10.0, -75.25], precision: country}
  sth: {name: St-Hilaire, point: [45.56, -73.19]}
  ric: {name: Richelieu, point: [45.56, -73.2], precision: near}
  mon: {name: Montréal, geonameid: 6077243, point: [45.5088, -73.5878]}
  ott: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  bro: {name: Brownville Junction, point: [45.35, -69.05]}
  mai: {name: Maine, geonameid: 4971068, point: [45.5003, -69.2498], precision: division}
  sai: {name: Saint John, point: [45.27, -66.06]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  fre: {name: Fredericton, geonameid: 5957776, point: [45.9454, -66.6656]}
events:
  e1: {type: rail_accident, places: [lac], start: 2013-07-06, end: 2013-07-06, date_precision: day, date_text: on July 6, killed: 47, status: happened, actors: a string of tank cars, main: true}
  e2: {type: rail_accident, places: [sth, ric], start: 1864, end: 1864, date_precision: year, date_text: in 1864, killed: 99, status: happened, actors: a train of immigrants}
  e3: {type: performance, places: [fre], start: 2013-09-12, end: 2013-09-12, date_precision: day, date_text: on Sept. 12 at 7 p.m., status: planned, actors: The author}
notes: ""
