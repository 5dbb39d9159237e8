---
id: report-us-861
genre: report
country: US
published: 2024-10-24
publisher: Chattahoochee Ridge Post
title: "Three run for mayor of [Lumpkin](lum mention); roads, water top their lists"
---
[LUMPKIN](lum dateline), [Ga.](geo dateline) - Whoever is {elected}(e2) mayor of this town of 900 on Nov. 5 will earn $400 a month and will be expected to fix about everything.

Incumbent Charles Gibson is up against Councilwoman Anita Lowe and Danny Reese, a retired prison sergeant who hasn't held office. All three took part in a {forum}(e1) last Thursday in the old depot.

Gibson, 70, ran on his record. The town has a new well, paid for with $1.8 million in federal recovery money, and the water from it "doesn't look like sweet tea any more," he said. He'd next go after the sewer pond, which the state's environmental division could fine the city for at any time.

Lowe, 49, said that people had to drive to [Columbus](col mention), [Americus](ame mention) or [Eufaula](euf mention), [Alabama](ala mention), to buy a head of lettuce. She would use a land bank to get derelict stores into the hands of people who'd open them. Half of Main Street is owned by heirs who live in [Atlanta](atl mention), [Detroit](det mention) and [Cleveland](cle mention) and can't agree, she said.

Reese, 62, wants cameras at the three roads into town and a deal with the sheriff for patrols. "We have two officers. When one's in court and one's asleep, that's none," he said. He called crime the biggest problem. Gibson noted that there has been no murder in four years.

The immigration detention center outside town, which holds about 1,900 people and provides one in four jobs in [Stewart County](ste mention), came up only once. A woman asked the three if they would want it to close. None would.

Early {voting}(e2) {runs}(e2) through Nov. 1 at the registrar's office in [Lumpkin](lum event). A photo ID is required. [Richland](ric mention) residents don't vote in the race, though some of them seem to think they should. If no one gets more than half, there'd be a runoff on Dec. 3.

[Georgia](geo mention) has moved city elections in most places to odd years, but not here.

---
places:
  lum: {name: Lumpkin, point: [32.05, -84.799]}
  col: {name: Columbus, geonameid: 4188985, point: [32.461, -84.9877]}
  ame: {name: Americus, geonameid: 4179667, point: [32.0724, -84.2327]}
  euf: {name: Eufaula, geonameid: 4060954, point: [31.8913, -85.1455]}
  ala: {name: Alabama, geonameid: 4829764, point: [32.7504, -86.7503], precision: division}
  atl: {name: Atlanta, geonameid: 4180439, point: [33.749, -84.388]}
  det: {name: Detroit, geonameid: 4990729, point: [42.3314, -83.0457]}
  cle: {name: Cleveland, geonameid: 5150529, point: [41.4995, -81.6954]}
  ste: {name: Stewart County, point: [32.08, -84.83], precision: area, radius_km: 25}
  ric: {name: Richland, point: [32.09, -84.667]}
  geo: {name: Georgia, geonameid: 4197000, point: [32.7504, -83.5002], precision: division}
events:
  e1: {type: meeting, places: [lum], start: 2024-10-17, end: 2024-10-17, date_precision: day, date_text: last Thursday, status: happened, actors: All three, main: true}
  e2: {type: election, places: [lum], start: 2024-11-05, end: 2024-11-05, date_precision: day, date_text: on Nov. 5, status: planned, actors: "", main: true}
notes: ""
