---
id: report-us-844
genre: report
country: US
published: 2025-01-30
publisher: Penobscot Highlands News
title: "Volunteer ambulance squads look for hands, and hours"
---
When someone in [Monson](mon mention) has a heart attack, the ambulance that comes is likely to be from [Dover-Foxcroft](dov mention), 20 miles off, and on some days it may be the one from [Dexter](dex mention).

"I'd love to tell you that we'll be there in ten minutes," said Rick Leavitt, who leads the service at [Guilford](gui mention). "I'd be making it up."

[Maine](mai mention) had 5,900 licensed emergency medical workers in 2019 and has 5,100 now, by a count of the state's EMS bureau in [Augusta](aug mention). Rural squads pay $17 to $21 an hour, less than the sawmill at [Guilford](gui mention) or the warehouse in [Hermon](her mention). It takes 150 hours to train for the lowest license; for a paramedic's, it takes two years.

Money is short on the other side, too. Medicare pays about $480 for a run that costs $1,200, and nothing if the patient stays home. Towns make up what is missing. [Sangerville](san mention) will pay $94 a head this year; [Abbot](abb mention), $101.

A bill before the legislature would let towns form districts that could tax on their own, as school districts do. A second would forgive student loans for those who stay five years. Both have sponsors from both parties, and neither is funded.

Ideas from elsewhere are not lacking. In [Vermont](ver mention) some squads share a paramedic in a car. In [New Brunswick](new mention) the province runs everything. [Houlton](hou mention) sends nurses to visit those who call most, and says that calls tend to fall by a fifth.

Leavitt {lost}(e1) two of his nine members in November, one to [Bangor](ban mention) and one to a bad back. What would help most? "A day off," he said. "If I had 12 people I could run this thing forever. I've got seven, so I can run it till somebody gets sick."

An information {night}(e2) for anyone who might like to train is set for Thursday at 6:30 p.m. in the fire hall in [Dover-Foxcroft](dov event). Supper is free, and there are no tests.

---
places:
  mon: {name: Monson, point: [45.287, -69.5]}
  dov: {name: Dover-Foxcroft, geonameid: 4962775, point: [45.1834, -69.227]}
  dex: {name: Dexter, geonameid: 4962502, point: [45.0239, -69.2898]}
  gui: {name: Guilford, geonameid: 4832366, point: [45.1689, -69.3845]}
  mai: {name: Maine, geonameid: 4971068, point: [45.5003, -69.2498], precision: division}
  aug: {name: Augusta, geonameid: 4957003, point: [44.3106, -69.7795]}
  her: {name: Hermon, geonameid: 4966992, point: [44.8101, -68.9134]}
  san: {name: Sangerville, point: [45.165, -69.356]}
  abb: {name: Abbot, point: [45.19, -69.455]}
  ver: {name: Vermont, geonameid: 5242283, point: [44.0003, -72.7499], precision: division}
  new: {name: New Brunswick, geonameid: 6087430, point: [46.5001, -66.7502], precision: division}
  hou: {name: Houlton, geonameid: 4967563, point: [46.1262, -67.8403]}
  ban: {name: Bangor, geonameid: 4957280, point: [44.7988, -68.7726]}
events:
  e1: {type: career, places: [gui], start: 2024-11, end: 2024-11, date_precision: month, date_text: in November, status: happened, actors: Leavitt, targets: two of his nine members, minor: true}
  e2: {type: education, places: [dov], start: 2025-02-06, end: 2025-02-06, date_precision: day, date_text: Thursday, status: planned, actors: "", targets: anyone who might like to train}
notes: ""
