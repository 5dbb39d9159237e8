---
id: report-gb-1029
genre: report
country: GB
published: 2023-05-23
publisher: Wolds and Coast News
title: "Residents split over sheep field solar farm near [Market Rasen](mar mention)"
---
"It's either this or the lights go out," said one. "It's a sea of black glass," said another. There was little common ground at the village hall in [Tealby](tea event) on Saturday, when about 130 people came to {hear}(e1) what an energy company would like to do with 160 acres of the [Lincolnshire Wolds](lin mention).

Brightwold Energy, whose head office is in [Reading](rea mention), says that the scheme could supply power to 11,000 homes. Sheep would graze between the panels, hedges would be doubled in width and the whole lot would be taken away after 40 years.

A formal application to [West Lindsey](wes metonym org) District Council should follow in the autumn. Since the scheme is just under 50 megawatts, the decision would rest with councillors in [Gainsborough](gai mention) rather than with the government, which decides on larger ones such as those proposed near [Caistor](cai mention) and on the border with [Nottinghamshire](not mention).

Farmer Hugh Dannatt, who owns the land, told the meeting that he had lost money on wheat in three of the last five years. "I'm 68. My daughter's a dentist in [Lincoln](linc mention). You can have sheep and panels or you can have me in a bungalow and a man from a pension fund."

Retired teacher Wendy Oldershaw, from [Walesby](wal mention), won loud applause when she asked why the panels couldn't be put on roofs. "There are sheds at [Immingham](imm mention) that you can see from the moon. Why is it always grass?"

The company's planner, Ollie Fairbrass, said that most warehouse roofs could not bear the weight and that the grid connection was here. He was asked four times who would pay for repairs to the lane. He said that it was a good question.

Under national policy, the best and most versatile farmland should be avoided where possible. Much of the field is classed as grade 3b, one notch below. Campaigners doubt the survey and may pay for their own.

Solar farms cover about 0.1 per cent of the [UK](uk mention), less than golf courses.

Comments can be sent to the company until 16 June. A second event will be {held}(e2) at the racecourse in [Market Rasen](mar event) on 6 June from 2pm to 7pm.

---
places:
  mar: {name: Market Rasen, point: [53.39, -0.34]}
  tea: {name: Tealby, point: [53.4, -0.26]}
  lin: {name: Lincolnshire Wolds, point: [53.35, -0.1], precision: area, radius_km: 25}
  wes: {name: West Lindsey, point: [53.4, -0.6], precision: area, radius_km: 25}
  cai: {name: Caistor, point: [53.5, -0.32]}
  not: {name: Nottinghamshire, point: [53.15, -1.0], precision: division}
  wal: {name: Walesby, point: [53.41, -0.3]}
  imm: {name: Immingham, point: [53.61, -0.22]}
  uk: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  rea: {name: Reading, geonameid: 2639577, point: [51.4562, -0.9711]}
  gai: {name: Gainsborough, point: [53.4, -0.77]}
  linc: {name: Lincoln, geonameid: 2644487, point: [53.2268, -0.5379]}
events:
  e1: {type: meeting, places: [tea], start: 2023-05-20, end: 2023-05-20, date_precision: day, date_text: on Saturday, status: happened, actors: about 130 people, main: true}
  e2: {type: meeting, places: [mar], start: 2023-06-06, end: 2023-06-06, date_precision: day, date_text: on 6 June, status: planned, actors: ""}
notes: ""
