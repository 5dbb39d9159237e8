---
id: court-us-01
genre: court
country: US
published: 2017-11-10
publisher: Gulf States Docket
title: "Shrimper {guilty}(e1) of {sinking}(e2) his own boat"
---
[MOBILE](mob dateline), [Ala.](al dateline) — A jury took less than an hour on Thursday to {convict}(e1) Royce Delchamps Tillery of [Bayou La Batre](blb mention) of {scuttling}(e2) a 68-foot trawler off [Dauphin Island](dau event) for the insurance.

Tillery, 52, stared at the flag as the clerk read the {verdict}(e1) at the federal courthouse on [St. Joseph Street](sjs event). Prosecutors for the Southern District of [Alabama](al metonym org) said he {opened}(e2) a sea valve on the night of March 3, 2016, radioed a mayday from a skiff, and was {picked up}(e3) at dawn by the Coast Guard as cold and dry as a saltine.

The Miss Verlene was insured for $340,000 by a company in [Hartford](har mention), [Connecticut](ct mention). Divers from [Pascagoula](pas mention), [Mississippi](ms mention), {found}(e4) her upright in 40 feet of water with the valve open and the ice chest gone. The chest {turned up}(e5) in Tillery's garage in [Grand Bay](gb event).

His lawyer {argued}(e6) that a boat as old as that needs no help. A deckhand, now living in [Galveston](gal mention), [Texas](tx mention), {testified}(e6) otherwise.

{Sentencing}(e7) is set for Feb. 9. Tillery could get 20 years.

---
places:
  blb: {name: Bayou La Batre, geonameid: 4046319, point: [30.4035, -88.2485]}
  dau: {name: Dauphin Island, geonameid: 4058262, point: [30.2555, -88.1097]}
  mob: {name: Mobile, geonameid: 4076598, point: [30.6944, -88.043]}
  sjs: {name: "St. Joseph Street, Mobile", point: [30.693, -88.041], precision: near}
  al: {name: Alabama, geonameid: 4829764, point: [32.7504, -86.7503], precision: division}
  har: {name: Hartford, geonameid: 4835797, point: [41.7637, -72.6851]}
  ct: {name: Connecticut, geonameid: 4831725, point: [41.667, -72.6665], precision: division}
  pas: {name: Pascagoula, geonameid: 4440397, point: [30.3658, -88.5561]}
  ms: {name: Mississippi, geonameid: 4436296, point: [32.7504, -89.7504], precision: division}
  gb: {name: Grand Bay, geonameid: 4064840, point: [30.4763, -88.3422]}
  gal: {name: Galveston, geonameid: 4692883, point: [29.3013, -94.7977]}
  tx: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
events:
  e1: {type: verdict, places: [mob], start: 2017-11-09, end: 2017-11-09, date_precision: day, date_text: on Thursday, status: happened, actors: A jury, targets: Royce Delchamps Tillery, main: true}
  e2: {type: sea_accident, places: [dau], start: 2016-03-03, end: 2016-03-03, date_precision: day, date_text: "on the night of March 3, 2016", status: happened, actors: Royce Delchamps Tillery, main: true}
  e3: {type: rescue, places: [dau], start: 2016-03-04, end: 2016-03-04, date_precision: day, date_text: at dawn, status: happened, actors: Coast Guard, minor: true}
  e4: {type: discovery, places: [dau], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: discovery, places: [gb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: trial, places: [mob], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: verdict, places: [mob], start: 2018-02-09, end: 2018-02-09, date_precision: day, date_text: for Feb. 9, status: planned, actors: ""}
notes: ""
