---
id: report-ca-887
genre: report
country: CA
published: 2020-09-03
publisher: Highlands of Hastings News
title: "Main Street for sale: a village seeks a grocer"
---
Wanted: someone to run a grocery store. Must like people. Rent, first year, one dollar.

The notice has been on a pole in [Maynooth](may mention) and on the website of the Municipality of [Hastings Highlands](has metonym) since July, and Mayor Vera Nesbitt has had calls from [Mississauga](mis mention), [Halifax](hal mention) and one from [Scotland](sco mention). "He wanted to know about bears," she said.

Since the last grocer {closed}(e1) his doors in March, the 900 people who live in and around the village have driven 25 minutes to [Bancroft](ban mention) or 35 to [Barry's Bay](bar mention) for milk. Not all of them have cars. Volunteers take orders on Tuesdays. A farm stand sells eggs and greens until frost.

The building, of yellow brick, was put up in 1904 and has an apartment over it. The municipality {bought}(e2) it at a tax sale in 2019 for $31,000. The roof is sound, and the coolers, which hum, are included.

Could anyone make a living at it? Nesbitt thinks so, in summer. Cottagers triple the population. From November to April a grocer would need something else: liquor, the post office, a counter where parcels can be picked up. A consultant from [Peterborough](pet mention) figured sales of $1.1 million and a profit of $38,000 if the owner worked 60 hours a week and paid himself nothing.

Co-ops have kept stores going in [Combermere](com mention) and in [Lanark](lan mention). Members put in $200 each, may vote, and come whether or not the lettuce is pretty.

"It's not only food," said Shirley Musclow, 84. "You went for bread, and you'd hear who was in hospital."

The pandemic could be a help. Houses here have been selling to people who've learned that they can work from a kitchen table, provided there's a signal; from the table by the window there sometimes is.

Applications are due Sept. 30. The municipality isn't bound to choose any. A lease might be signed before the snow.

---
places:
  may: {name: Maynooth, point: [45.23, -77.94]}
  has: {name: Hastings Highlands, point: [45.2, -77.9], precision: area, radius_km: 25}
  mis: {name: Mississauga, geonameid: 6075357, point: [43.5789, -79.6583]}
  hal: {name: Halifax, geonameid: 6324729, point: [44.6427, -63.5769]}
  sco: {name: Scotland, geonameid: 2638360, point: [56.0, -4.0], precision: division}
  ban: {name: Bancroft, point: [45.057, -77.857]}
  bar: {name: "Barry's Bay", point: [45.486, -77.68]}
  pet: {name: Peterborough, geonameid: 6101645, point: [44.3001, -78.3162]}
  com: {name: Combermere, point: [45.37, -77.61]}
  lan: {name: Lanark, point: [45.02, -76.37]}
events:
  e1: {type: closure, places: [may], start: 2020-03, end: 2020-03, date_precision: month, date_text: in March, status: happened, actors: the last grocer, targets: his doors}
  e2: {type: deal, places: [may], start: 2019, end: 2019, date_precision: year, date_text: in 2019, status: happened, actors: The municipality, targets: it}
notes: ""
