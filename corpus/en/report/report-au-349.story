---
id: report-au-349
genre: report
country: AU
published: 2010-11-09
publisher: Derwent Examiner
title: "[Huon](huo event) salmon farm {sheds}(e1) staff as [Hobart](hob metonym) considers buyer"
---
Sixty-five people were {told}(e1) yesterday that they had no job at the [Dover](dov event) fish plant after Christmas.

Southern Ocean Fresh, in {administration}(e2) since August, will keep its hatchery at [Judbury](jud event) and pens off [Port Esperance](por event), but processing {ends}(e3) on December 24, administrator Ross Gatenby told a {meeting}(e4) of workers at the RSL.

The state government in [Hobart](hob metonym) has until Friday to decide whether to guarantee a $9 million loan to a would-be buyer, a group of growers led by Peter Bovill of [Cygnet](cyg mention). Premier David Brodie would say only that taxpayers had been burned before: in 2008 a scallop cannery at [Triabunna](tri event) {went under}(e5) with $3 million of public money.

"I've filleted for nineteen years and I'm quick," said Leanne Cowen, 44, of [Southport](sou mention). "There's nothing to be quick at down here."

The [Huon Valley](huon metonym org) Council called for the plant to be kept in local hands, if hands could be found. Mayor Bob Direen {flew}(e6) to [Melbourne](mel event) last week to see a supermarket chain. It imports most of its fillets from [Chile](chi mention), where a virus {wiped out}(e7) two thirds of production in 2008 but where output is rising fast again.

Timber, the other prop of the valley, is no comfort. The woodchip mill at [Triabunna](tri event) is for sale. Contractors have {laid off}(e8) 200 people in the south since June, and at [Geeveston](gee event) the last veneer line {shut}(e9) on Friday.

The dollar, which {reached}(e10) parity with the [American](ame demonym) last month, does the rest. A backpackers' hostel in [Dover](dov event) has been approached to rent rooms to workers at a mine near [Rosebery](ros mention) on the west coast, a six-hour drive.

---
places:
  huo: {name: Huon, point: [-43.1, 147.0], precision: area, radius_km: 25}
  hob: {name: Hobart, geonameid: 2163355, point: [-42.8794, 147.3294]}
  dov: {name: Dover, point: [-43.31, 147.01]}
  jud: {name: Judbury, point: [-43.0, 146.93]}
  por: {name: Port Esperance, point: [-43.32, 147.04], precision: near}
  cyg: {name: Cygnet, point: [-43.16, 147.08]}
  tri: {name: Triabunna, point: [-42.51, 147.91]}
  sou: {name: Southport, point: [-43.43, 146.98]}
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  huon: {name: Huon Valley, point: [-43.1, 146.9], precision: area, radius_km: 30}
  chi: {name: Chile, geonameid: 3895114, point: [-30.0, -71.0], precision: country}
  gee: {name: Geeveston, point: [-43.16, 146.92]}
  ros: {name: Rosebery, point: [-41.78, 145.54]}
  mel: {name: Melbourne, geonameid: 2158177, point: [-37.814, 144.9633]}
events:
  e1: {type: layoffs, places: [dov], start: 2010-12-24, end: 2010-12-24, date_precision: day, date_text: after Christmas, status: planned, actors: Southern Ocean Fresh, targets: Sixty-five people, main: true}
  e2: {type: layoffs, places: [dov], start: 2010-08, end: 2010-08, date_precision: month, date_text: since August, status: happened, actors: Southern Ocean Fresh, minor: true}
  e3: {type: closure, places: [dov], start: 2010-12-24, end: 2010-12-24, date_precision: day, date_text: on December 24, status: planned, actors: Southern Ocean Fresh, targets: processing, main: true}
  e4: {type: meeting, places: [dov], start: 2010-11-08, end: 2010-11-08, date_precision: day, date_text: yesterday, status: happened, actors: Ross Gatenby, targets: workers, minor: true}
  e5: {type: layoffs, places: [tri], start: 2008, end: 2008, date_precision: year, date_text: in 2008, status: happened, actors: a scallop cannery}
  e6: {type: visit, places: [mel], start: 2010-11-01, end: 2010-11-01, date_precision: week, date_text: last week, status: happened, actors: Mayor Bob Direen, targets: a supermarket chain}
  e7: {type: outbreak, places: [chi], start: 2008, end: 2008, date_precision: year, date_text: in 2008, status: happened, actors: a virus, targets: two thirds of production}
  e8: {type: layoffs, places: [huo], start: 2010-06, end: 2010-11, date_precision: month, date_text: since June, status: happened, actors: Contractors, targets: 200 people}
  e9: {type: closure, places: [gee], start: 2010-11-05, end: 2010-11-05, date_precision: day, date_text: on Friday, status: happened, actors: "", targets: the last veneer line}
  e10: {type: market, places: [], start: 2010-10, end: 2010-10, date_precision: month, date_text: last month, status: happened, actors: The dollar, minor: true}
notes: ""
