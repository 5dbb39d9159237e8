---
id: report-us-891
genre: report
country: US
published: 2011-09-15
publisher: Tomichi Valley Times
title: "[Gunnison](gun metonym) airport terminal to be topic of {open house}(e1)"
---
Anybody who has flown into [Gunnison](gun mention) in January has an opinion about the airport, and on Thursday they can write it on a card.

The county {holds}(e1) an {open house}(e1) from 4 to 7 p.m. at the fairgrounds to show what the terminal might look like in 2020. There are three drawings. The cheapest, at $4 million, has a new roof. The dearest, at $16 million, has jet bridges, "so that grandma does not have to cross the ramp in a blizzard," as airport manager Rick Lathrop put it.

Federal money could cover up to 90 percent of what is used by the public, though not of shops or offices. An engineer from [Grand Junction](gra mention) will be there to explain.

About 34,000 people a year get on a plane here, down from 90,000 in the 1990s, when there were nonstop flights from [Atlanta](atl mention), [Chicago](chi mention) and [Los Angeles](los mention). Now it's [Denver](den mention), and in winter [Houston](hou mention) and [Dallas](dal mention). Those seats are guaranteed by the ski area at [Crested Butte](cre mention) and a tax; if planes fly half empty, taxpayers make good the loss. Last year this came to $1.1 million.

Many people drive to [Montrose](mon mention), 65 miles west, where fares may be $200 lower. Monarch Pass stands between [Gunnison](gun mention) and most of the rest of [Colorado](col mention). "You could fight that," said Lathrop. "I'd fight the fares first."

The runway, at 9,400 feet, is long enough for a 757. Pilots must allow for thin air: at 7,680 feet, a takeoff roll on a hot day is half as long again as at the sea. There hasn't been a serious accident involving an airliner.

Hunters will begin to arrive from [Texas](tex mention) and [Wisconsin](wis mention) in the next few weeks. Guns must be unloaded, locked in a hard case and declared. Antlers are accepted for a fee of $150 if the points are wrapped.

Comments will be taken until Oct. 14.

---
places:
  gun: {name: Gunnison, geonameid: 5424099, point: [38.5458, -106.9253]}
  gra: {name: Grand Junction, geonameid: 5423573, point: [39.0639, -108.5507]}
  atl: {name: Atlanta, geonameid: 4180439, point: [33.749, -84.388]}
  chi: {name: Chicago, geonameid: 4887398, point: [41.85, -87.65]}
  los: {name: Los Angeles, geonameid: 5368361, point: [34.0522, -118.2437]}
  den: {name: Denver, geonameid: 5419384, point: [39.7392, -104.9847]}
  hou: {name: Houston, geonameid: 4699066, point: [29.7633, -95.3633]}
  dal: {name: Dallas, geonameid: 4684888, point: [32.7831, -96.8067]}
  cre: {name: Crested Butte, geonameid: 5418523, point: [38.8697, -106.9878]}
  mon: {name: Montrose, geonameid: 5431710, point: [38.4783, -107.8762]}
  col: {name: Colorado, geonameid: 5417618, point: [39.0003, -105.5008], precision: division}
  tex: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  wis: {name: Wisconsin, geonameid: 5279468, point: [44.5002, -90.0004], precision: division}
events:
  e1: {type: meeting, places: [gun], start: 2011-09-22, end: 2011-09-22, date_precision: day, date_text: on Thursday, status: planned, actors: The county, main: true}
notes: ""
