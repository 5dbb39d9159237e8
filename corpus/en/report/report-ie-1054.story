---
id: report-ie-1054
genre: report
country: IE
published: 2009-06-10
publisher: Offaly Express and Advertiser
title: "{Job losses}(e1) \"a hammer blow\" to [Edenderry](ede event) as mattress factory {shuts}(e1)"
---
"I went in on Monday to make mattresses and I was home by eleven with a cardboard box," said Liam Foran, who has worked at Restwell Bedding in [Edenderry](ede event) since he was 17.

The company {told}(e1) its 88 workers that it was {closing}(e1) with immediate effect. A receiver, Kieran Duignan, was {appointed}(e2) by a bank on Monday afternoon.

Mr Foran (52) has three children in college, in [Maynooth](may mention), [Carlow](car mention) and [Athlone](ath mention). "I can do one thing well. Who wants beds? Nobody's buying houses, so nobody's buying beds, it's as simple as that."

Sales have fallen by 60% in two years, according to the receiver. The firm supplied hotels from [Killarney](kil mention) to [Derry](der mention), many of which are in receivership themselves, and was owed money that it would never see. Attempts to find an investor in [Germany](ger mention) and in the [United Arab Emirates](uni mention) came to nothing.

Local councillor Noel Cribbin called it a hammer blow. The town lives on building, bogs and beds, he said, and two of those were gone. He wondered what had become of the task force that was promised when a shoe plant {closed}(e3) in 2004.

Statutory redundancy is two weeks' pay for each year of service, plus one week, with a ceiling of €600 a week. Where an employer is insolvent, it comes from the Social Insurance Fund. Workers should fill in the form RP50 and keep their payslips. Those who have a deposit down on a bed would be well advised to write to the receiver, although they rank behind almost everybody.

The number of people on the live register in [Offaly](off5 mention) has more than doubled in a year to about 7,400. In May the rate in the State as a whole was 11.8%, the highest since 1996.

A union official, Dolores Heneghan, said that the staff had offered to take a cut of a fifth. "They'd have worked for the dinner. They weren't asked."

Several dozen of them {stayed}(e4) in the canteen overnight and {left}(e4) on Tuesday morning after an {assurance}(e5) that they would be paid for last week. There were tea bags left, said Mr Foran, so they'd washed the cups and turned off the light.

---
places:
  ede: {name: Edenderry, point: [53.34, -7.05]}
  may: {name: Maynooth, geonameid: 2962668, point: [53.385, -6.5936]}
  der: {name: Derry, geonameid: 2643736, point: [54.9981, -7.3093]}
  uni: {name: United Arab Emirates, geonameid: 290557, point: [23.75, 54.5], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  off5: {name: Offaly, point: [53.25, -7.6], precision: division}
  ath: {name: Athlone, geonameid: 3313472, point: [53.4228, -7.9372]}
  kil: {name: Killarney, geonameid: 2963370, point: [52.0598, -9.5086]}
  car: {name: Carlow, geonameid: 2965768, point: [52.8408, -6.9261]}
events:
  e1: {type: closure, places: [ede], start: 2009-06-08, end: 2009-06-08, date_precision: day, date_text: on Monday, status: happened, actors: The company, targets: its 88 workers, main: true}
  e2: {type: appointment, places: [ede], start: 2009-06-08, end: 2009-06-08, date_precision: day, date_text: on Monday afternoon, status: happened, actors: a bank, targets: Kieran Duignan}
  e3: {type: closure, places: [], start: 2004, end: 2004, date_precision: year, date_text: in 2004, status: happened, actors: "", targets: a shoe plant}
  e4: {type: protest, places: [ede], start: 2009-06-08, end: 2009-06-09, date_precision: day, date_text: overnight, status: happened, actors: Several dozen of them, targets: the canteen}
  e5: {type: agreement, places: [ede], start: 2009-06-09, end: 2009-06-09, date_precision: day, date_text: on Tuesday morning, status: happened, actors: "", minor: true}
notes: ""
