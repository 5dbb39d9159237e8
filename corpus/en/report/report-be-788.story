---
id: report-be-788
genre: report
country: BE
published: 2024-03-15
publisher: Meuse Morning
title: "Teenager {shot}(e1) in [Verviers](ver event) as drug inquiry {leads}(e2) to 18 addresses"
---
A boy of 16 is fighting for his life after he was {hit}(e1) by two bullets on a tram-stop bench in [Verviers](ver event), in the east of [Belgium](bel mention), late on Wednesday.

Two suspects in black {fled}(e1) on a stolen scooter. The public prosecutor of [Liège](lie metonym), Aurélie Vandersmissen, said it was "very probably" a settling of accounts over a corner near the station. A passer-by was {grazed}(e1) on the arm.

On Thursday at 5am about 160 officers {searched}(e2) 18 houses in [Verviers](ver event), [Dison](dis event), [Eupen](eup event) and, across the border, [Aachen](aac event). Nine people were {detained}(e3). Police {confiscated}(e2) two pistols, 4 kilograms of cocaine and, in a garage in [Pepinster](pep event), a car with false [Dutch](dut demonym) plates.

"We had a cannabis problem. Now we've got a Kalashnikov problem," mayor Thierry Delhaes told public radio.

It was the 14th shooting in [Wallonia](wal mention) since New Year. In [Brussels](bru event) there have been 24, with three {dead}(e4), all in [Saint-Gilles](sai event) and [Anderlecht](and event), and on Valentine's Day two men were {killed}(e5) and one {injured}(e5) there within two hours. The government has {named}(e6) a national drug commissioner and will {station}(e7) federal police at 15 points in the capital until the summer.

The trade comes in by the sea. Customs at [Antwerp](ant event) {intercepted}(e8) 116 tonnes of cocaine last year. A trial of 125 people accused of shipping it, the country's largest, {opened}(e9) in the old Nato headquarters in [Evere](eve event) in December and is to last until June. Two of the accused have {escaped}(e10), one through a window of a [Hasselt](has event) hospital.

Mid-March was busy for rescuers too: in [La Roche-en-Ardenne](lar event) a kayaker from [Ghent](ghe mention) {drowned}(e11) on Sunday, and at [Welkenraedt](wel event), 40 passengers were {evacuated}(e12) from a train for [Cologne](col mention) on Tuesday after smoke {filled}(e12) a coach. A bomb of the Second World War {made safe}(e13) at [Bastogne](bas event) had forced 300 people from their homes.

[Verviers](ver mention), once rich from wool, was {flooded}(e14) in July 2021, when the [Vesdre](ves event) {burst its banks}(e14); 39 people {lost their lives}(e14) in the province, five of them in [Pepinster](pep event). Rebuilding of the street where the boy was {shot}(e1) {began}(e15) last week.

He was {operated}(e16) on in [Liège](lie event) and had not regained consciousness by Thursday evening. His school in [Theux](the event) will {hold}(e17) a minute's silence on Friday.

---
places:
  ver: {name: Verviers, geonameid: 2784821, point: [50.5891, 5.8624]}
  bel: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
  lie: {name: Liège, geonameid: 2792413, point: [50.6337, 5.5675]}
  dis: {name: Dison, point: [50.61, 5.85]}
  eup: {name: Eupen, geonameid: 2798573, point: [50.6279, 6.0365]}
  aac: {name: Aachen, geonameid: 3247449, point: [50.7766, 6.0834]}
  pep: {name: Pepinster, point: [50.57, 5.81]}
  wal: {name: Wallonia, point: [50.3, 5.0], precision: division}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  sai: {name: Saint-Gilles, point: [50.83, 4.35]}
  and: {name: Anderlecht, point: [50.84, 4.31]}
  ant: {name: Antwerp, geonameid: 2803138, point: [51.2205, 4.4003]}
  eve: {name: Evere, point: [50.87, 4.4]}
  has: {name: Hasselt, geonameid: 2796491, point: [50.9311, 5.3378]}
  lar: {name: La Roche-en-Ardenne, point: [50.18, 5.58]}
  ghe: {name: Gent, geonameid: 2797656, point: [51.05, 3.7167]}
  wel: {name: Welkenraedt, point: [50.66, 5.97]}
  col: {name: Cologne, geonameid: 2886242, point: [50.9333, 6.95]}
  bas: {name: Bastogne, point: [50.0, 5.72]}
  ves: {name: Vesdre, point: [50.58, 5.8], precision: near}
  the: {name: Theux, point: [50.53, 5.81]}
  dut: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
events:
  e1: {type: shooting, places: [ver], start: 2024-03-13, end: 2024-03-13, date_precision: day, date_text: late on Wednesday, injured: 2, status: happened, actors: Two suspects, targets: A boy of 16, main: true}
  e2: {type: raid, places: [ver, dis, eup, aac, pep], start: 2024-03-14, end: 2024-03-14, date_precision: day, date_text: On Thursday, status: happened, actors: about 160 officers, targets: 18 houses, main: true}
  e3: {type: arrest, places: [ver, dis, eup, aac], start: 2024-03-14, end: 2024-03-14, date_precision: day, date_text: On Thursday, arrested: 9, status: happened, actors: "", targets: Nine people, main: true}
  e4: {type: shooting, places: [bru, sai, and], start: 2024-01, end: 2024-03, date_precision: month, date_text: since New Year, killed: 3, status: happened, actors: ""}
  e5: {type: shooting, places: [bru], start: 2024-02-14, end: 2024-02-14, date_precision: day, date_text: "on Valentine's Day", killed: 2, injured: 1, status: happened, actors: "", targets: two men}
  e6: {type: appointment, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The government, targets: a national drug commissioner}
  e7: {type: decision, places: [bru], start: 2024, end: 2024, date_precision: year, date_text: until the summer, status: planned, actors: The government, targets: federal police}
  e8: {type: raid, places: [ant], start: 2023, end: 2023, date_precision: year, date_text: last year, status: happened, actors: Customs, targets: 116 tonnes of cocaine}
  e9: {type: trial, places: [eve], start: 2023-12, end: 2023-12, date_precision: month, date_text: in December, status: happened, actors: 125 people}
  e10: {type: other_crime, places: [has], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Two of the accused}
  e11: {type: death, places: [lar], start: 2024-03-10, end: 2024-03-10, date_precision: day, date_text: on Sunday, killed: 1, status: happened, actors: "", targets: a kayaker from Ghent}
  e12: {type: fire, places: [wel], start: 2024-03-12, end: 2024-03-12, date_precision: day, date_text: on Tuesday, status: happened, actors: smoke, targets: 40 passengers}
  e13: {type: other, places: [bas], start: null, end: null, date_precision: unknown, date_text: "", displaced: 300, status: happened, actors: "", targets: A bomb of the Second World War, minor: true}
  e14: {type: flood, places: [ver, ves, pep], start: 2021-07, end: 2021-07, date_precision: month, date_text: in July 2021, killed: 39, status: happened, actors: "", targets: 39 people}
  e15: {type: construction, places: [ver], start: 2024-03-04, end: 2024-03-04, date_precision: week, date_text: last week, status: happened, actors: "", targets: the street}
  e16: {type: medical, places: [lie], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: He, minor: true}
  e17: {type: ceremony, places: [the], start: 2024-03-15, end: 2024-03-15, date_precision: day, date_text: on Friday, status: planned, actors: His school, minor: true}
notes: ""
