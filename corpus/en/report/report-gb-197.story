---
id: report-gb-197
genre: report
country: GB
published: 2019-11-14
publisher: Border Counties Chronicle
title: "Coach {crash}(e1) pupils 'heard a bang, then grass', {inquest}(e2) told"
---
Pupils from a [Carlisle](car mention) school have described to an {inquest}(e2) how their coach {left}(e1) the A595 and came to rest on its side in a field, {killing}(e1) a teaching assistant and the driver.

Judith Hetherington, 44, from [Dalston](dal mention), and Kenneth Braithwaite, 67, from [Wigton](wig mention), {died}(e1) on 22 March last year near [Gosforth](gos event), [Cumbria](cum event). Nineteen of the 38 children on board were {injured}(e1), two of them seriously.

They were on their way home from a field trip to [Ravenglass](rav mention).

On the second day of the {hearing}(e2) at [Cockermouth](coc event), the statements of four pupils, then aged 12 and 13, were {read}(e2) to the jury. None can be named.

One said that he had felt the coach "wobble" after [Holmrook](hol mention). "I heard a bang at the front and Mr Braithwaite said something, and then it was just grass at the window," he said.

Another, who was sitting beside Mrs Hetherington, said: "She put her arm across me like my mum does in the car. She didn't have time to do anything else."

PC Alison Thirlwell, of [Cumbria](cum metonym org) Police's collision unit, told the jury that the front nearside tyre had {burst}(e3) at about 51mph. It was 14 years old. Although the tread was legal, the rubber had cracked on the inner wall, where it could not be seen without removing the wheel.

She said that the driver had done all he could. "He held it for 40 metres and kept it away from the houses," she added.

The coroner, Dr Kirsten Mounsey, asked whether the {crash}(e1) could have happened had there been a law on the age of tyres. The officer said that such a tyre would not have been on the road.

The firm, Ehenside Travel of [Egremont](egr mention), {lost}(e4) its licence in June after a public {inquiry}(e5) by the traffic commissioner in [Golborne](gol event). It {went}(e6) into administration in August with the loss of 31 jobs, leaving [Cumbria](cum metonym) County Council to find other operators for school runs in [Seascale](sea event), [Millom](mil event) and [Bootle](boo event).

Its former transport manager, David Nicholson, told the {inquest}(e2) on Tuesday that tyres had been bought second-hand from a dealer in [Preston](pre mention). He had {kept}(e7) no record of them. Mr Nicholson {apologised}(e8) to both families.

The Crown Prosecution Service {decided}(e9) in January that there was not enough evidence to bring charges.

Mrs Hetherington's husband, Alan, who has sat through every session with their two daughters, has {campaigned}(e10) with the mother of a teenager {killed}(e11) in a coach {crash}(e11) in [Surrey](sur event) in 2012 for a ban on old tyres. Ministers {promised}(e10) one in February.

He is to give {evidence}(e12) on Friday. The {hearing}(e2), which is expected to last two weeks, will also {hear}(e12) from engineers who {tested}(e13) the tyre in [Leyland](ley event).

A bench in Mrs Hetherington's memory was {unveiled}(e14) at the school last month.

---
places:
  car: {name: Carlisle, geonameid: 2653775, point: [54.8951, -2.9382]}
  dal: {name: Dalston, point: [54.84, -2.98]}
  wig: {name: Wigton, geonameid: 2633933, point: [54.8248, -3.1611]}
  gos: {name: Gosforth, point: [54.42, -3.43]}
  cum: {name: Cumbria, geonameid: 2651712, point: [54.6368, -2.8922], precision: division}
  rav: {name: Ravenglass, point: [54.35, -3.41]}
  coc: {name: Cockermouth, geonameid: 2652676, point: [54.6621, -3.3609]}
  hol: {name: Holmrook, point: [54.38, -3.42]}
  egr: {name: Egremont, geonameid: 2650174, point: [54.4794, -3.5276]}
  gol: {name: Golborne, geonameid: 2648356, point: [53.4769, -2.5965]}
  sea: {name: Seascale, geonameid: 2638282, point: [54.3983, -3.4796]}
  mil: {name: Millom, geonameid: 2642505, point: [54.2107, -3.272]}
  boo: {name: Bootle, point: [54.28, -3.37]}
  pre: {name: Preston, geonameid: 2639912, point: [53.7628, -2.7045]}
  sur: {name: Surrey, geonameid: 2636512, point: [51.2608, -0.3881], precision: division}
  ley: {name: Leyland, geonameid: 2644547, point: [53.6979, -2.6876]}
events:
  e1: {type: road_accident, places: [gos, cum], start: 2018-03-22, end: 2018-03-22, date_precision: day, date_text: on 22 March last year, killed: 2, injured: 19, status: happened, actors: "", targets: their coach, main: true}
  e2: {type: investigation, places: [coc], start: null, end: null, date_precision: unknown, date_text: On the second day, status: happened, actors: "", main: true}
  e3: {type: other_accident, places: [gos], start: 2018-03-22, end: 2018-03-22, date_precision: day, date_text: "", status: happened, actors: "", targets: the front nearside tyre, minor: true}
  e4: {type: decision, places: [egr], start: 2019-06, end: 2019-06, date_precision: month, date_text: in June, status: happened, actors: "", targets: Ehenside Travel of Egremont}
  e5: {type: investigation, places: [gol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the traffic commissioner, minor: true}
  e6: {type: layoffs, places: [egr], start: 2019-08, end: 2019-08, date_precision: month, date_text: in August, status: happened, actors: Ehenside Travel of Egremont, targets: 31 jobs}
  e7: {type: other, places: [egr], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", minor: true}
  e8: {type: statement, places: [coc], start: 2019-11-12, end: 2019-11-12, date_precision: day, date_text: on Tuesday, status: happened, actors: Mr Nicholson, targets: both families}
  e9: {type: charge, places: [cum], start: 2019-01, end: 2019-01, date_precision: month, date_text: in January, status: happened, negated: true, actors: The Crown Prosecution Service}
  e10: {type: statement, places: [], start: 2019-02, end: 2019-02, date_precision: month, date_text: in February, status: happened, actors: Ministers}
  e11: {type: road_accident, places: [sur], start: 2012, end: 2012, date_precision: year, date_text: in 2012, killed: 1, status: happened, actors: "", targets: a teenager}
  e12: {type: investigation, places: [coc], start: 2019-11-15, end: 2019-11-15, date_precision: day, date_text: on Friday, status: planned, actors: "", minor: true}
  e13: {type: investigation, places: [ley], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: engineers, targets: the tyre, minor: true}
  e14: {type: ceremony, places: [car], start: 2019-10, end: 2019-10, date_precision: month, date_text: last month, status: happened, actors: "", targets: A bench, minor: true}
notes: ""
