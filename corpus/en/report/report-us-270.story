---
id: report-us-270
genre: report
country: US
published: 2023-04-04
publisher: Brazos Valley Messenger
title: "Ex-treasurer gets 4 years for {stealing}(e1) from [Texas](tex mention) youth league"
---
By Carla Menchaca

The former treasurer of a youth baseball league in [Paris](par event), [Texas](tex event), was {sentenced}(e2) Monday to four years in prison for {siphoning}(e1) more than $310,000 to pay for cruises, a bass boat and her daughter's wedding in [Cancún](can mention).

Kimberly Jo Strand, 51, {wept}(e2) as District Judge Will Echols {read}(e2) the sentence in a [Lamar County](lam metonym) courtroom packed with parents in red jerseys.

"You took it in twenties, from children selling candy bars in the heat," Echols told her.

Strand {pleaded guilty}(e3) in January to theft between $300,000 and $1 million. She must also {repay}(e4) the league, which {canceled}(e5) its 2022 season and lost its fields at [Reno](ren event) when it could not make the lease.

The case {began}(e6) in September 2021, when a bank in [Sulphur Springs](sul mention) {flagged}(e6) a check. [Texas](tex metonym org) Rangers {seized}(e7) records from Strand's home in [Blossom](blo event) the next month; investigators found she had {opened}(e8) an account at a credit union in [Hugo](hug event), [Oklahoma](okl event), 25 miles north across the [Red River](red mention), in the league's name. She was {arrested}(e9) at the [Dallas](dal event)/[Fort Worth](for event) airport in February 2022 on her {return}(e10) from [Jamaica](jam mention).

Defense attorney Guy Pettit, of [Greenville](gre mention), {asked}(e11) for probation, saying his client suffered from a gambling disorder and had already {paid back}(e12) $46,000 from the sale of the boat. Prosecutor Dana Cruz pointed to 61 visits to casinos in [Durant](dur event) and [Shreveport](shr event), [Louisiana](lou event).

Similar {cases}(e13) have {hit}(e13) leagues across the country. A Little League president in [Bakersfield](bak event), [California](cal event), was {jailed}(e14) in 2019. Last month a booster club treasurer in [Rome](rom event), [Georgia](geo event), was {charged}(e15) with {taking}(e16) $90,000.

The league {plans}(e17) to play again this spring with 140 children, down from 520, on fields lent by [Paris](par metonym org) Junior College. A benefit barbecue on March 25 {raised}(e18) $27,300, and the [Texas](tex metonym org) Rangers baseball team has {given}(e19) bats and helmets.

"We'll be fine," coach Ernesto Baca said. "My boys want to know whether we get the candy money back."

---
places:
  tex: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  par: {name: Paris, geonameid: 4717560, point: [33.6609, -95.5555]}
  can: {name: Cancún, geonameid: 3531673, point: [21.1743, -86.8466]}
  lam: {name: Lamar County, geonameid: 4705086, point: [33.6673, -95.5703], precision: division}
  ren: {name: Reno, point: [33.67, -95.46]}
  sul: {name: Sulphur Springs, geonameid: 4734909, point: [33.1384, -95.6011]}
  blo: {name: Blossom, geonameid: 4675059, point: [33.6615, -95.3858]}
  hug: {name: Hugo, geonameid: 4539145, point: [34.0107, -95.5097]}
  okl: {name: Oklahoma, geonameid: 4544379, point: [35.4921, -97.5033], precision: division}
  red: {name: Red River, point: [33.87, -95.5], precision: near}
  dal: {name: Dallas, geonameid: 4684888, point: [32.7831, -96.8067]}
  for: {name: Fort Worth, geonameid: 4691930, point: [32.7254, -97.3208]}
  jam: {name: Jamaica, geonameid: 3489940, point: [18.16667, -77.25], precision: country}
  gre: {name: Greenville, geonameid: 4695066, point: [33.1384, -96.1108]}
  dur: {name: Durant, geonameid: 4535414, point: [33.994, -96.3708]}
  shr: {name: Shreveport, geonameid: 4341513, point: [32.5251, -93.7502]}
  lou: {name: Louisiana, geonameid: 4331987, point: [31.0005, -92.0004], precision: division}
  bak: {name: Bakersfield, geonameid: 5325738, point: [35.3733, -119.0187]}
  cal: {name: California, geonameid: 5332921, point: [37.2502, -119.7513], precision: division}
  rom: {name: Rome, geonameid: 4219762, point: [34.257, -85.1647]}
  geo: {name: Georgia, geonameid: 4197000, point: [32.7504, -83.5002], precision: division}
events:
  e1: {type: fraud, places: [par], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Kimberly Jo Strand, targets: a youth baseball league, main: true}
  e2: {type: verdict, places: [par], start: 2023-04-03, end: 2023-04-03, date_precision: day, date_text: Monday, status: happened, actors: District Judge Will Echols, targets: Kimberly Jo Strand, main: true}
  e3: {type: trial, places: [par], start: 2023-01, end: 2023-01, date_precision: month, date_text: in January, status: happened, actors: Strand}
  e4: {type: verdict, places: [par], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: She, targets: the league, minor: true}
  e5: {type: match, places: [par, ren], start: 2022, end: 2022, date_precision: year, date_text: 2022, status: happened, negated: true, actors: the league}
  e6: {type: investigation, places: [par], start: 2021-09, end: 2021-09, date_precision: month, date_text: in September 2021, status: happened, actors: a bank, targets: a check}
  e7: {type: raid, places: [blo], start: 2021-10, end: 2021-10, date_precision: month, date_text: the next month, status: happened, actors: Texas Rangers, targets: records}
  e8: {type: fraud, places: [hug], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: she, targets: an account, minor: true}
  e9: {type: arrest, places: [dal], start: 2022-02, end: 2022-02, date_precision: month, date_text: in February 2022, arrested: 1, status: happened, actors: "", targets: She}
  e10: {type: transport_change, places: [dal], start: 2022-02, end: 2022-02, date_precision: month, date_text: "", status: happened, actors: She, minor: true}
  e11: {type: trial, places: [par], start: 2023-04-03, end: 2023-04-03, date_precision: day, date_text: "", status: happened, actors: Guy Pettit, targets: probation, minor: true}
  e12: {type: deal, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: his client, targets: "$46,000", minor: true}
  e13: {type: fraud, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e14: {type: verdict, places: [bak], start: 2019, end: 2019, date_precision: year, date_text: in 2019, status: happened, actors: "", targets: A Little League president}
  e15: {type: charge, places: [rom], start: 2023-03, end: 2023-03, date_precision: month, date_text: Last month, status: happened, actors: "", targets: a booster club treasurer}
  e16: {type: fraud, places: [rom], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a booster club treasurer, targets: "$90,000"}
  e17: {type: match, places: [par], start: 2023-04, end: 2023-06, date_precision: month, date_text: this spring, status: planned, actors: The league}
  e18: {type: aid, places: [par], start: 2023-03-25, end: 2023-03-25, date_precision: day, date_text: on March 25, status: happened, actors: ""}
  e19: {type: aid, places: [par], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the Texas Rangers baseball team, targets: bats and helmets}
notes: ""
