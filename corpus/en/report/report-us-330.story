---
id: report-us-330
genre: report
country: US
published: 2012-09-03
publisher: Chattahoochee Valley Ledger
title: "[Georgia](geo event) town split over {sale}(e1) of century-old mill"
---
[MANCHESTER](man dateline), [Ga.](geo dateline) — For 40 years the whistle at the Callaway mill told [Manchester](man event) when to wake up. Since 2008 the building has told it nothing, and now the City Council wants it gone.

By a vote of 3-2 on Thursday, the council {agreed}(e1) to {sell}(e1) the 11-acre property for $1 to a salvage company from [Athens](ath mention) that plans to {pull down}(e2) the 1909 weave room and sell its heart pine beams to builders in [Nashville](nas mention) and [Austin](aus mention).

"It's a brick-and-mortar liability," said Mayor Ferris Dunaway. Last winter a wall {came down}(e3) on an empty police car.

Opponents, who filled the room and sang a hymn before the {vote}(e1), say a developer in [Columbus](col mention) was ready to turn the weave room into 60 apartments if the city would wait for state tax credits. A similar mill in [Porterdale](por mention), east of [Atlanta](atl mention), is full; another in [West Point](wes mention) is a brewery in all but name.

"They tear it down, you're left with 11 acres of weeds and a one-dollar bill," said Oretha Gates, 81, who {worked}(e4) the third shift from 1951 to 1989, one of the first black women allowed at a loom.

[Meriwether County](mer mention)'s unemployment rate is 11.6 percent. A [Korean](kor demonym) auto supplier {hired}(e5) 240 people in [Hogansville](hog event), half an hour away, in May and had 3,000 applicants. None of that helps [Manchester](man mention)'s property tax roll, which has fallen by a third since the mill {shut}(e6).

The demolition could begin in November if the state's environmental division signs off on asbestos. The [Georgia](geo metonym org) Trust for Historic Preservation is weighing a lawsuit. It {sued}(e7) [LaGrange](lag metonym) in 2010 over a depot and {lost}(e7).

In [Thomaston](tho event) last month the roof of the old Peerless mill {burned}(e8) when a scrapper's torch {set}(e8) lint on fire. Forty firefighters from as far as [Griffin](gri mention) and [Barnesville](bar mention) worked through the night. Nobody in [Manchester](man mention) needed the point explained.

---
places:
  geo: {name: Georgia, geonameid: 4197000, point: [32.7504, -83.5002], precision: division}
  man: {name: Manchester, point: [32.86, -84.62]}
  ath: {name: Athens, geonameid: 4180386, point: [33.9609, -83.3779]}
  nas: {name: Nashville, geonameid: 4644585, point: [36.1659, -86.7844]}
  aus: {name: Austin, geonameid: 4671654, point: [30.2672, -97.7431]}
  col: {name: Columbus, geonameid: 4188985, point: [32.461, -84.9877]}
  por: {name: Porterdale, geonameid: 4217100, point: [33.5751, -83.8938]}
  atl: {name: Atlanta, geonameid: 4180439, point: [33.749, -84.388]}
  wes: {name: West Point, point: [32.878, -85.183]}
  mer: {name: Meriwether County, geonameid: 4208945, point: [33.0293, -84.6671], precision: division}
  kor: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  hog: {name: Hogansville, geonameid: 4200849, point: [33.1732, -84.9149]}
  lag: {name: LaGrange, geonameid: 4204230, point: [33.0393, -85.0313]}
  tho: {name: Thomaston, geonameid: 4226364, point: [32.8882, -84.3266]}
  gri: {name: Griffin, geonameid: 4198322, point: [33.2468, -84.2641]}
  bar: {name: Barnesville, geonameid: 4181110, point: [33.0546, -84.1557]}
events:
  e1: {type: deal, places: [man], start: 2012-08-30, end: 2012-08-30, date_precision: day, date_text: on Thursday, status: happened, actors: the council, targets: the 11-acre property, main: true}
  e2: {type: construction, places: [man], start: 2012-11, end: 2012-11, date_precision: month, date_text: in November, status: planned, actors: a salvage company from Athens, targets: the 1909 weave room, main: true}
  e3: {type: collapse, places: [man], start: 2011-12, end: 2012-02, date_precision: month, date_text: Last winter, status: happened, actors: "", targets: a wall}
  e4: {type: career, places: [man], start: 1951, end: 1989, date_precision: year, date_text: from 1951 to 1989, status: happened, actors: Oretha Gates, minor: true}
  e5: {type: career, places: [hog], start: 2012-05, end: 2012-05, date_precision: month, date_text: in May, status: happened, actors: A Korean auto supplier, targets: 240 people}
  e6: {type: closure, places: [man], start: 2008, end: 2008, date_precision: year, date_text: Since 2008, status: happened, actors: "", targets: the mill}
  e7: {type: trial, places: [lag], start: 2010, end: 2010, date_precision: year, date_text: in 2010, status: happened, actors: It, targets: LaGrange}
  e8: {type: fire, places: [tho], start: 2012-08, end: 2012-08, date_precision: month, date_text: last month, status: happened, actors: "", targets: the roof of the old Peerless mill}
notes: ""
