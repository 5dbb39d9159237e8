---
id: report-us-975
genre: report
country: US
published: 2010-09-14
publisher: Shenandoah Valley Herald
title: "What's it worth? Local history museum offers free appraisals and a word of caution"
---
The Valley Heritage Museum in [Winchester](win event) will hold its fifth {appraisal day}(e1) on Saturday, Sept. 25, from 10 a.m. to 3 p.m. Residents of [Frederick](fre mention) and [Clarke](cla mention) counties may bring up to two objects each. There's no charge, although donations are welcome.

Appraisers from [Alexandria](ale mention), [Richmond](ric mention) and [Hagerstown](hag mention), [Md.](md mention), will be on hand for furniture, books, coins, textiles and militaria. They won't look at firearms that are loaded, jewelry, or anything that has to be plugged in.

"People watch television and believe that every attic hides a fortune," said curator Joyce Funkhouser. "Most attics hide squirrels."

That said, surprises do occur. At the {first such day}(e2), in 2006, a woman from [Berryville](ber mention) brought in a quilt that had been used to cover a lawn mower. It turned out to be the work of a well-known maker from [Strasburg](str mention) and later {sold}(e3) in [New York](new event) for $31,000.

Civil War items are the most frequent and the most often faked. The town changed hands more than 70 times during the war, as every schoolchild here learns, and there's hardly a family without a belt buckle. Buttons struck in [Connecticut](con mention) for reenactors in the 1960s look convincing after a few years in the ground. A real one might be worth $150, a false one the price of the metal.

Funkhouser's advice: Don't clean anything. Don't glue anything. Write down what your grandmother told you about it, even if you doubt it. If there are two stories, write down both.

Objects can't be bought or sold at the event. Anyone who wants to sell should get at least two opinions, she said, and be wary of callers from out of state. An appraisal for insurance purposes isn't the same as a price.

The museum, on Cork Street, is housed in a former fire station. Regular hours are 10 to 4, Tuesday through Saturday, and 1 to 4 on Sunday; admission is $5, or $3 for seniors. It closes in January. Parking is available at the Braddock Street garage. For directions from [Front Royal](fro mention) or [Martinsburg](mar mention), [W.Va.](wva mention), see the website.

---
places:
  win: {name: Winchester, geonameid: 4794120, point: [39.1857, -78.1633]}
  fre: {name: Frederick, point: [39.2, -78.26], precision: division}
  cla: {name: Clarke, point: [39.11, -78.0], precision: division}
  ale: {name: Alexandria, geonameid: 4744091, point: [38.8048, -77.0469]}
  ric: {name: Richmond, geonameid: 4781708, point: [37.5538, -77.4603]}
  hag: {name: Hagerstown, geonameid: 4357141, point: [39.6418, -77.72]}
  md: {name: Maryland, geonameid: 4361885, point: [39.0004, -76.75], precision: division}
  ber: {name: Berryville, point: [39.15, -77.98]}
  str: {name: Strasburg, point: [38.99, -78.36]}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  con: {name: Connecticut, geonameid: 4831725, point: [41.667, -72.6665], precision: division}
  fro: {name: Front Royal, geonameid: 4760232, point: [38.9182, -78.1944]}
  mar: {name: Martinsburg, geonameid: 4813878, point: [39.4562, -77.9639]}
  wva: {name: West Virginia, geonameid: 4826850, point: [38.5004, -80.5001], precision: division}
events:
  e1: {type: festival, places: [win], start: 2010-09-25, end: 2010-09-25, date_precision: day, date_text: "on Saturday, Sept. 25", status: planned, actors: The Valley Heritage Museum, main: true}
  e2: {type: festival, places: [win], start: 2006, end: 2006, date_precision: year, date_text: in 2006, status: happened, actors: "", minor: true}
  e3: {type: deal, places: [new], start: null, end: null, date_precision: unknown, date_text: later, status: happened, actors: "", targets: a quilt}
notes: ""
