---
id: report-us-306
genre: report
country: US
published: 2020-12-18
publisher: Jones Valley Record
title: "[Birmingham](bir event) church that {fed}(e1) marchers {burns}(e2)"
---
[BIRMINGHAM](bir dateline), [Ala.](ala dateline) — Fire {destroyed}(e2) the sanctuary of New Hope Missionary Baptist Church in the [Ensley](ens event) neighborhood early Thursday, {taking}(e2) with it a kitchen that cooked for demonstrators in 1963 and, since April, for families put out of work by the coronavirus.

No one was inside. Flames were {reported}(e2) at 2:50 a.m. by a bus driver and {spread}(e2) through the attic of the 1924 brick building before crews from Stations 16 and 24 could get above them, Battalion Chief Derrick Moseley said. A firefighter was {treated}(e3) at UAB Hospital for a {sprained}(e4) wrist.

The cause is undetermined. Agents of the Bureau of Alcohol, Tobacco, Firearms and Explosives {came}(e5) from [Montgomery](mon mention), a routine step when a house of worship is involved. There was no sign of a break-in, Moseley said.

That did not keep people from remembering. "My mama was at Sixteenth Street that Sunday," said Deacon Alonzo Patton, 71, referring to the 1963 {bombing}(e6) by Klansmen that {killed}(e6) four girls downtown. "You don't hear 'church fire' in this town and think about wiring first."

Ten Black churches {burned}(e7) in rural [Bibb](bib event), [Greene](gre event), [Sumter](sum event) and other counties in 2006; three college students were {convicted}(e8). In 2019 the son of a sheriff's deputy {set fire}(e9) to three in [St. Landry Parish](stl event), [Louisiana](lou event), and was {sentenced}(e10) last month to 25 years.

The kitchen was {serving}(e1) 340 meals a day. A Jewish congregation in [Mountain Brook](mou mention) and a mosque in [Hoover](hoo mention) have {offered}(e11) theirs, and the first plates will {go out}(e12) from there on Saturday. An online fund had {raised}(e13) $118,000 by Thursday night.

Pastor Lucius Hargett said members would worship by video, as they have since March, and decide in the new year whether to rebuild in [Ensley](ens mention) or merge with a sister church in [Fairfield](fai mention). Insurance, he said, may not cover stained glass. It was {shipped}(e14) from [St. Louis](stlo mention) in pieces in 1925 and paid for by steelworkers.

---
places:
  bir: {name: Birmingham, geonameid: 4049979, point: [33.5207, -86.8025]}
  ala: {name: Alabama, geonameid: 4829764, point: [32.7504, -86.7503], precision: division}
  ens: {name: Ensley, point: [33.51, -86.89]}
  mon: {name: Montgomery, geonameid: 4076784, point: [32.3668, -86.3]}
  bib: {name: Bibb County, geonameid: 4049189, point: [33.0159, -87.1271], precision: division}
  gre: {name: Greene County, geonameid: 4065243, point: [32.8445, -87.9642], precision: division}
  sum: {name: Sumter County, geonameid: 4092386, point: [32.5975, -88.2001], precision: division}
  stl: {name: St. Landry Parish, point: [30.6, -92.0], precision: area, radius_km: 30}
  lou: {name: Louisiana, geonameid: 4331987, point: [31.0005, -92.0004], precision: division}
  mou: {name: Mountain Brook, geonameid: 4078646, point: [33.5009, -86.7522]}
  hoo: {name: Hoover, geonameid: 4067994, point: [33.4054, -86.8114]}
  fai: {name: Fairfield, geonameid: 4061206, point: [33.4859, -86.9119]}
  stlo: {name: St. Louis, geonameid: 4407066, point: [38.6273, -90.1979]}
events:
  e1: {type: aid, places: [ens], start: 2020-04, end: 2020-12, date_precision: month, date_text: since April, status: happened, actors: "", targets: families put out of work by the coronavirus}
  e2: {type: fire, places: [ens, bir], start: 2020-12-17, end: 2020-12-17, date_precision: day, date_text: early Thursday, injured: 1, status: happened, actors: "", targets: the sanctuary of New Hope Missionary Baptist Church, main: true}
  e3: {type: medical, places: [bir], start: 2020-12-17, end: 2020-12-17, date_precision: day, date_text: "", status: happened, actors: "", targets: A firefighter, minor: true}
  e4: {type: other_accident, places: [ens], start: 2020-12-17, end: 2020-12-17, date_precision: day, date_text: "", injured: 1, status: happened, actors: "", targets: A firefighter, minor: true}
  e5: {type: investigation, places: [ens], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Agents of the Bureau of Alcohol, Tobacco, Firearms and Explosives"}
  e6: {type: bombing, places: [bir], start: 1963, end: 1963, date_precision: year, date_text: 1963, killed: 4, status: happened, actors: Klansmen, targets: four girls}
  e7: {type: fire, places: [bib, gre, sum], start: 2006, end: 2006, date_precision: year, date_text: in 2006, status: happened, actors: three college students, targets: Ten Black churches}
  e8: {type: verdict, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: three college students}
  e9: {type: fire, places: [stl], start: 2019, end: 2019, date_precision: year, date_text: In 2019, status: happened, actors: "the son of a sheriff's deputy", targets: three}
  e10: {type: verdict, places: [stl], start: 2020-11, end: 2020-11, date_precision: month, date_text: last month, status: happened, actors: "", targets: "the son of a sheriff's deputy"}
  e11: {type: aid, places: [mou, hoo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A Jewish congregation}
  e12: {type: aid, places: [mou, hoo], start: 2020-12-19, end: 2020-12-19, date_precision: day, date_text: on Saturday, status: planned, actors: "", minor: true}
  e13: {type: aid, places: [bir], start: 2020-12-17, end: 2020-12-17, date_precision: day, date_text: by Thursday night, status: happened, actors: ""}
  e14: {type: transport_change, places: [stlo], start: 1925, end: 1925, date_precision: year, date_text: in 1925, status: happened, actors: "", minor: true}
notes: ""
