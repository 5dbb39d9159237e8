---
id: report-us-828
genre: report
country: US
published: 2022-04-14
publisher: Central Ohio Star-Courier
title: "[Marion](mar metonym) school leaders see levy as last option before cuts"
---
[MARION](mar dateline) - Voters in the [Marion](mar metonym org) City School District could be asked in November for a new property tax, but Treasurer Veronica Stokes says the board should exhaust other options first.

The five-year forecast that she {gave}(e1) to the board Monday shows a balance of $14 million now and a deficit by June 2025.

"It isn't a cliff. It's a slope, and we can see the bottom of it," Stokes said. "What I would like is for us not to be talking about it in the summer of 2025."

[Ohio](ohi mention) districts must submit a forecast twice a year. Salaries and benefits make up 78 percent of spending in [Marion](mar mention), slightly less than in [Mansfield](man mention) or [Lima](lim mention). The district receives about two-thirds of its money from the state, whose new funding formula is to be phased in over six years, if lawmakers in [Columbus](col metonym) keep paying for it.

A 4.9-mill levy would raise $2.6 million a year and cost the owner of a $100,000 home $171. Levies are a hard sell in the county. Neighboring [Elgin](elg metonym org) Local and [River Valley](riv metonym org) Local have each had to go back to voters several times, and [Galion](gal metonym org) City Schools still charges $200 a sport.

Board member Jason Whitacre said he would not support going to the ballot without a list of reductions. "People are paying $4.29 for gas. They should know what they'd be buying," he said.

Possible savings include leaving open positions unfilled, sharing a transportation director with [Pleasant](ple metonym org) Local, and closing the administration building on East Center Street. Federal pandemic relief, which paid for tutors and 400 air purifiers, runs out in September 2024.

Teachers union president Carla Diehl said class sizes at the middle school were already at 29. "If we lose people, it's the kids from the hardest homes who pay," she said.

The board has until Aug. 10 to file for the November ballot. It {meets}(e2) next on April 25 in the [Marion](mar metonym org) Harding High School library.

---
places:
  mar: {name: Marion, geonameid: 5161902, point: [40.5887, -83.1285]}
  ohi: {name: Ohio, geonameid: 5165418, point: [40.2503, -83.0002], precision: division}
  man: {name: Mansfield, geonameid: 5161723, point: [40.7584, -82.5155]}
  lim: {name: Lima, geonameid: 5160783, point: [40.7426, -84.1052]}
  col: {name: Columbus, geonameid: 4509177, point: [39.9612, -82.9988]}
  elg: {name: Elgin, point: [40.58, -83.35], precision: near}
  riv: {name: River Valley, point: [40.63, -83.04], precision: near}
  gal: {name: Galion, geonameid: 5155414, point: [40.7337, -82.7899]}
  ple: {name: Pleasant, point: [40.52, -83.15], precision: near}
events:
  e1: {type: publication, places: [mar], start: 2022-04-11, end: 2022-04-11, date_precision: day, date_text: Monday, status: happened, actors: Veronica Stokes, targets: The five-year forecast, main: true}
  e2: {type: meeting, places: [mar], start: 2022-04-25, end: 2022-04-25, date_precision: day, date_text: on April 25, status: planned, actors: It}
notes: ""
