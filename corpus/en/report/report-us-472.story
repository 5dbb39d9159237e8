---
id: report-us-472
genre: report
country: US
published: 2018-10-19
publisher: Jones Valley Tribune
title: "Former [Birmingham](bir metonym org) waterworks official {pleads guilty}(e1) in bribery case"
---
[BIRMINGHAM, Alabama](bir dateline) — A former manager at the [Birmingham](bir metonym org) Water Works {pleaded guilty}(e1) Thursday to taking more than $140,000 in {kickbacks}(e2) from a paving contractor, becoming the third person to {admit}(e3) guilt in a two-year federal {investigation}(e4) that has reached into city halls across [Jefferson](jef event) and [Shelby](she event) counties.

Terrence L. Haygood, 54, of [Bessemer](bes mention), {told}(e1) [U.S.](us metonym org) District Judge Elaine Prewitt that he {steered}(e2) nearly $2 million in repair work to Cahaba Stone & Paving between 2012 and 2016. In return, prosecutors said, the [Pelham](pel mention) firm {paid}(e2) for a bass boat, a condo rental in [Gulf Shores](gul mention) and tuition at [Auburn](aub metonym org) University.

He faces up to 20 years in prison when he is {sentenced}(e5) Jan. 24.

"He wants to own this," his attorney, Rosalind Byers, told reporters outside the Hugo L. Black courthouse. She would not say whether Haygood is to {testify}(e6) against former [Fairfield](fai metonym org) City Councilman Darnell Oakes, whose {trial}(e7) is set for December.

Oakes was {indicted}(e8) in May on charges of conspiracy and wire fraud. He has {pleaded not guilty}(e9) and {resigned}(e10) his seat the following month. The contractor's owner, Wade Pruett of [Alabaster](ala mention), {pleaded guilty}(e3) in August; his bookkeeper did so in [Montgomery](mon event) two weeks later.

The case grew out of an {audit}(e11) ordered in 2016 after residents of [Ensley](ens event) and [Pratt City](pra event) {complained}(e12) that streets dug up for new mains were left unpaved for months. FBI agents {searched}(e13) the utility's downtown offices and a home in [Hoover](hoo event) that fall.

It is the latest in a string of public corruption prosecutions in the county, which {filed}(e14) what was then the largest municipal bankruptcy in [U.S.](us demonym) history in 2011. More than 20 people were {convicted}(e15) in connection with its sewer rebuilding program.

The water board {fired}(e16) Haygood last year. In a statement, it said it had since {hired}(e17) an outside monitor and {adopted}(e18) new bidding rules. State Rep. Alvin Tubbs, a Democrat from [Tarrant](tar mention), said lawmakers in [Montgomery](mon metonym) should go further and {renewed}(e19) his {call}(e19) to break up the five-member board.

The mayors of [Homewood](hom metonym) and [Vestavia Hills](ves metonym) declined to comment.

---
places:
  bir: {name: Birmingham, geonameid: 4049979, point: [33.5207, -86.8025]}
  jef: {name: Jefferson County, geonameid: 4069696, point: [33.5534, -86.8965], precision: division}
  she: {name: Shelby County, geonameid: 4089551, point: [33.2669, -86.661], precision: division}
  bes: {name: Bessemer, geonameid: 4048023, point: [33.4018, -86.9544]}
  pel: {name: Pelham, geonameid: 4082569, point: [33.2857, -86.81]}
  gul: {name: Gulf Shores, geonameid: 4065552, point: [30.246, -87.7008]}
  aub: {name: Auburn, geonameid: 4830796, point: [32.6099, -85.4808]}
  fai: {name: Fairfield, geonameid: 4061206, point: [33.4859, -86.9119]}
  ala: {name: Alabaster, geonameid: 4829762, point: [33.2443, -86.8164]}
  mon: {name: Montgomery, geonameid: 4076784, point: [32.3668, -86.3]}
  ens: {name: Ensley, point: [33.513, -86.889]}
  pra: {name: Pratt City, point: [33.534, -86.877]}
  hoo: {name: Hoover, geonameid: 4067994, point: [33.4054, -86.8114]}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  tar: {name: Tarrant, geonameid: 4092970, point: [33.5834, -86.7728]}
  hom: {name: Homewood, geonameid: 4067927, point: [33.4718, -86.8008]}
  ves: {name: Vestavia Hills, geonameid: 4095415, point: [33.4487, -86.7878]}
events:
  e1: {type: trial, places: [bir], start: 2018-10-18, end: 2018-10-18, date_precision: day, date_text: Thursday, status: happened, actors: Terrence L. Haygood, main: true}
  e2: {type: fraud, places: [bir], start: 2012, end: 2016, date_precision: year, date_text: between 2012 and 2016, status: happened, actors: A former manager, targets: a paving contractor, main: true}
  e3: {type: trial, places: [], start: 2018-08, end: 2018-08, date_precision: month, date_text: in August, status: happened, actors: Wade Pruett}
  e4: {type: investigation, places: [jef, she], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: verdict, places: [bir], start: 2019-01-24, end: 2019-01-24, date_precision: day, date_text: Jan. 24, status: planned, actors: "", targets: Terrence L. Haygood}
  e6: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Haygood, targets: Darnell Oakes, minor: true}
  e7: {type: trial, places: [], start: 2018-12, end: 2018-12, date_precision: month, date_text: December, status: planned, actors: "", targets: Darnell Oakes}
  e8: {type: charge, places: [fai], start: 2018-05, end: 2018-05, date_precision: month, date_text: in May, status: happened, actors: "", targets: Oakes}
  e9: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Oakes, minor: true}
  e10: {type: resignation, places: [fai], start: 2018-06, end: 2018-06, date_precision: month, date_text: the following month, status: happened, actors: Oakes, targets: his seat}
  e11: {type: investigation, places: [], start: 2016, end: 2016, date_precision: year, date_text: in 2016, status: happened, actors: ""}
  e12: {type: statement, places: [ens, pra], start: 2016, end: 2016, date_precision: year, date_text: "", status: happened, actors: residents, minor: true}
  e13: {type: raid, places: [bir, hoo], start: 2016, end: 2016, date_precision: year, date_text: that fall, status: happened, actors: FBI agents, targets: "the utility's downtown offices"}
  e14: {type: decision, places: [jef], start: 2011, end: 2011, date_precision: year, date_text: in 2011, status: happened, actors: the county, targets: bankruptcy}
  e15: {type: verdict, places: [jef], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: More than 20 people}
  e16: {type: layoffs, places: [bir], start: 2017, end: 2017, date_precision: year, date_text: last year, status: happened, actors: The water board, targets: Haygood}
  e17: {type: career, places: [bir], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: it, targets: an outside monitor, minor: true}
  e18: {type: decision, places: [bir], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: it, targets: new bidding rules, minor: true}
  e19: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: State Rep. Alvin Tubbs}
notes: ""
