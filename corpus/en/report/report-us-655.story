---
id: report-us-655
genre: report
country: US
published: 2023-01-25
publisher: Casco Bay Journal
title: "[Portland](por event) lobster dealer {pleads guilty}(e1) to {hiding}(e2) $1.9 million from taxes"
---
[PORTLAND](por dateline), [Maine](mai dateline) — The owner of a wholesale lobster business {admitted}(e1) in federal court Tuesday that he {kept}(e2) two sets of books for six years and {hid}(e2) more than $1.9 million in cash sales from the Internal Revenue Service.

Dwight Penhallow, 61, of [Harpswell](har mention), {pleaded guilty}(e1) before [U.S.](us metonym) District Judge Rosemary Theriault to one count of tax {evasion}(e2) and one of filing a false return. He faces up to five years in prison and will be {sentenced}(e3) on May 16. Prosecutors have {agreed}(e4) to recommend no more than 30 months.

According to court papers, Penhallow {bought}(e5) lobsters for cash at docks in [Stonington](sto event), [Vinalhaven](vin event) and [Jonesport](jon event) between 2013 and 2018 and {sold}(e5) them to restaurants in [New York](new event) and to an exporter in [Logan Township](log event), [New Jersey](newj event), without invoices. The {scheme}(e2) came to light when an employee who had been {fired}(e6) {walked}(e7) into an IRS office in [Lewiston](lew event) with a memory stick in August 2019.

Agents {searched}(e8) the company's premises on Commercial Street and a camp that Penhallow owns on [Moosehead Lake](moo event) that November, {seizing}(e8) $214,000.

His lawyer, Jean Ouellette, said outside the courthouse that her client had already {repaid}(e9) $700,000 and would {sell}(e10) his two boats.

A second defendant, bookkeeper Carla Stinson of [Bath](bat mention), is to go on {trial}(e11) in [Bangor](ban event) in April. She has {denied}(e12) all charges.

The case comes at an uneasy time for the industry. In September a [California](cal mention) aquarium {put}(e13) lobster on a list of seafood to avoid because of the danger that ropes pose to right whales; several retailers {dropped}(e14) it from their shelves. Two fishermen's unions {sued}(e15) the aquarium in December.

[Maine](mai mention)'s boats {landed}(e16) about 98 million pounds last year, the smallest catch since 2009, at prices that were little more than half those of 2021.

---
places:
  por: {name: Portland, geonameid: 4975802, point: [43.6574, -70.2589]}
  mai: {name: Maine, geonameid: 4971068, point: [45.5003, -69.2498], precision: division}
  har: {name: Harpswell, point: [43.8, -69.97]}
  sto: {name: Stonington, geonameid: 4979975, point: [44.1562, -68.6667]}
  vin: {name: Vinalhaven, point: [44.05, -68.83]}
  jon: {name: Jonesport, geonameid: 4968499, point: [44.5329, -67.5983]}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  log: {name: Logan Township, point: [39.8, -75.35]}
  newj: {name: New Jersey, geonameid: 5101760, point: [40.1671, -74.4999], precision: division}
  lew: {name: Lewiston, geonameid: 4969398, point: [44.1003, -70.2148]}
  moo: {name: Moosehead Lake, point: [45.63, -69.65], precision: area, radius_km: 15}
  bat: {name: Bath, geonameid: 4957570, point: [43.9106, -69.8206]}
  ban: {name: Bangor, geonameid: 4957280, point: [44.7988, -68.7726]}
  cal: {name: California, geonameid: 5332921, point: [37.2502, -119.7513], precision: division}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
events:
  e1: {type: trial, places: [por], start: 2023-01-24, end: 2023-01-24, date_precision: day, date_text: Tuesday, status: happened, actors: Dwight Penhallow, main: true}
  e2: {type: fraud, places: [por], start: 2013, end: 2018, date_precision: year, date_text: for six years, status: happened, actors: Dwight Penhallow, targets: the Internal Revenue Service, main: true}
  e3: {type: verdict, places: [por], start: 2023-05-16, end: 2023-05-16, date_precision: day, date_text: on May 16, status: planned, actors: "", targets: Dwight Penhallow}
  e4: {type: agreement, places: [por], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Prosecutors, minor: true}
  e5: {type: deal, places: [sto, vin, jon, new, log], start: 2013, end: 2018, date_precision: year, date_text: between 2013 and 2018, status: happened, actors: Penhallow, targets: lobsters}
  e6: {type: layoffs, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: an employee, minor: true}
  e7: {type: statement, places: [lew], start: 2019-08, end: 2019-08, date_precision: month, date_text: in August 2019, status: happened, actors: an employee, minor: true}
  e8: {type: raid, places: [por, moo], start: 2019-11, end: 2019-11, date_precision: month, date_text: that November, status: happened, actors: Agents, targets: "the company's premises"}
  e9: {type: deal, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: her client, minor: true}
  e10: {type: deal, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: her client, targets: his two boats, minor: true}
  e11: {type: trial, places: [ban], start: 2023-04, end: 2023-04, date_precision: month, date_text: in April, status: planned, actors: "", targets: bookkeeper Carla Stinson}
  e12: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: bookkeeper Carla Stinson, targets: all charges, minor: true}
  e13: {type: decision, places: [], start: 2022-09, end: 2022-09, date_precision: month, date_text: In September, status: happened, actors: a California aquarium, targets: lobster}
  e14: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: several retailers, targets: it, minor: true}
  e15: {type: trial, places: [], start: 2022-12, end: 2022-12, date_precision: month, date_text: in December, status: happened, actors: "Two fishermen's unions", targets: the aquarium}
  e16: {type: other, places: [mai], start: 2022, end: 2022, date_precision: year, date_text: last year, status: happened, actors: "", minor: true}
notes: ""
