---
id: report-gb-1016
genre: report
country: GB
published: 2021-11-16
publisher: Manchester Courier Online
title: "\"Nobody warned us\": flat owners in [Salford](sal mention) still paying for fire patrols"
---
Leaseholders in a block of flats in [Salford](sal mention) say that they feel "like prisoners with a mortgage" as the bill for a fire patrol climbs towards half a million pounds.

The wardens, who walk the corridors of Quayside Reach day and night with an air horn, were brought in last year when a survey {found}(e1) combustible panels and missing cavity barriers at the eight-storey building.

Each of the 114 households pays £212 a month for them, on top of a service charge that has doubled and insurance that has gone up sixfold.

Priya Chandran, a nurse who moved from [Leicester](lei mention) in 2017, said: "I did everything that you're told to do. I saved, I got on the ladder. Now I can't sell, I can't let it and I can't sleep. If there's a fire I'm supposed to listen for a man with a horn."

She had hoped to have children by now. "We can't have a baby in a place that could go up. And we can't leave. So we don't have a baby."

The building's owner, a company that is registered in [Guernsey](gue mention), says that it has applied to the government's building safety fund and that repairs could begin in the spring if the money comes through. The developer {went into liquidation}(e2) in 2018.

Ministers have promised that owners of tall buildings will not have to pay for cladding. But the fund does not cover balconies, barriers or wardens, and blocks lower than 18 metres are left out altogether. According to a campaign group, about 650,000 people across [England](eng mention) live in such buildings, from [Ipswich](ips mention) to [Liverpool](liv mention), and some have gone bankrupt.

Greater [Manchester](man metonym org) Fire and Rescue Service said that patrols were meant to be a stopgap and that alarms, though expensive, should be cheaper in the long run.

[Salford](sal metonym)'s mayor {called}(e3) on the government on Monday to pay first and chase the builders later.

Ms Chandran and her neighbours meet on Thursdays in the bin store, where it is warm. "I know everybody's name now," she said. "That's the only good thing that has come out of it."

---
places:
  sal: {name: Salford, geonameid: 2638671, point: [53.4877, -2.2904]}
  eng: {name: England, geonameid: 6269131, point: [52.1604, -0.7031], precision: division}
  gue: {name: Guernsey, geonameid: 3042362, point: [49.58333, -2.33333], precision: country}
  lei: {name: Leicester, geonameid: 2644668, point: [52.6386, -1.1317]}
  ips: {name: Ipswich, geonameid: 2646057, point: [52.0592, 1.1555]}
  liv: {name: Liverpool, geonameid: 2644210, point: [53.4106, -2.9779]}
  man: {name: Manchester, geonameid: 2643123, point: [53.4809, -2.2374]}
events:
  e1: {type: survey, places: [sal], start: 2020, end: 2020, date_precision: year, date_text: last year, status: happened, actors: "", targets: combustible panels and missing cavity barriers}
  e2: {type: layoffs, places: [], start: 2018, end: 2018, date_precision: year, date_text: in 2018, status: happened, actors: The developer, minor: true}
  e3: {type: statement, places: [sal], start: 2021-11-15, end: 2021-11-15, date_precision: day, date_text: on Monday, status: happened, actors: "Salford's mayor", targets: the government}
notes: ""
