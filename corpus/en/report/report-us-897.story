---
id: report-us-897
genre: report
country: US
published: 2005-04-14
publisher: Minnesota River Grower
title: "Planting intentions: more soybeans, fewer worries about rust"
---
Farmers around [Redwood Falls](red mention) who spent the winter reading about Asian soybean rust have decided, most of them, to plant anyway.

The fungus {came}(e1) ashore in [Louisiana](lou event) in November, on the winds of a hurricane, scientists believe. It can take 80 percent of a field in three weeks. It can't live through a frost, however, and would have to blow north each summer from [Florida](flo mention) or [Mexico](mex mention), which gives growers in [Minnesota](min mention) time to watch it come.

"I'm not going to spray for something that's 1,400 miles away," said Duane Schroepfer, who farms at [Wabasso](wab mention). "If it gets to [Missouri](mis mention) by the Fourth of July I'll start looking for my checkbook."

Two fungicide sprays cost about $25 an acre. At $6 a bushel, that's a fifth of what he might clear. Dealers in [Marshall](mar mention) and [New Ulm](new mention) say they have orders that can be cancelled until June.

An extension plant pathologist at [Lamberton](lam mention), Dr. Elaine Kroening, expects the risk here to be low this year, perhaps one in 10. Scouts will check sentinel plots weekly in [Worthington](wor mention), [Morris](mor mention) and elsewhere. Farmers should learn to tell rust from brown spot, she said, and should not trust a picture on the internet.

According to the government's survey, [Minnesota](min mention) will have 7.4 million acres of beans and 7.3 million of corn. Fertilizer has something to do with it. Anhydrous ammonia is at $390 a ton, half again what it was two years ago, and beans don't need any.

Soils are in good shape. It could be warm enough for corn by April 22. A killing frost is still possible until May 15, and nobody should be fooled by a robin.

Theft of anhydrous by makers of methamphetamine remains a problem, deputies say. Tanks ought to be parked where they can be seen from the house. A padlock costs $40; a leak could blind somebody, or kill him.

---
places:
  red: {name: Redwood Falls, geonameid: 5042832, point: [44.5394, -95.1169]}
  lou: {name: Louisiana, geonameid: 4331987, point: [31.0005, -92.0004], precision: division}
  flo: {name: Florida, geonameid: 4155751, point: [28.7505, -82.5001], precision: division}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  min: {name: Minnesota, geonameid: 5037779, point: [46.2502, -94.2506], precision: division}
  wab: {name: Wabasso, point: [44.4, -95.26]}
  mis: {name: Missouri, geonameid: 4398678, point: [38.2503, -92.5005], precision: division}
  mar: {name: Marshall, geonameid: 5036727, point: [44.4469, -95.7883]}
  new: {name: New Ulm, geonameid: 5039173, point: [44.3125, -94.4605]}
  lam: {name: Lamberton, point: [44.23, -95.26]}
  wor: {name: Worthington, geonameid: 5053460, point: [43.62, -95.5964]}
  mor: {name: Morris, geonameid: 5038252, point: [45.5861, -95.9139]}
events:
  e1: {type: outbreak, places: [lou], start: 2004-11, end: 2004-11, date_precision: month, date_text: in November, status: happened, actors: The fungus}
notes: ""
