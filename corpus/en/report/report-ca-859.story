---
id: report-ca-859
genre: report
country: CA
published: 2006-03-29
publisher: South Shore Bulletin
title: "Lobster season set to {open}(e1), and prices are anyone's guess"
---
Traps are stacked eight high on the wharves from [Port Mouton](por mention) to [Lockeport](loc mention), though the only thing anybody is sure of is the date.

The spring fishery in Area 33's neighbour to the east {opens}(e1) on April 19, and some 700 captains between [Canso](can event) and [Halifax](hal event) will go out at six if the wind lets them.

"You could get five dollars, you could get six and a half," said Merrill Hupman, who fishes from [Sambro](sam mention) with his son. "You'll know when you tie up. By then you've burned the fuel."

Buyers watch the [American](ame demonym) dollar, which is worth about $1.16 and was worth $1.55 four years ago. Three of each four lobsters landed in [Nova Scotia](nov mention) are eaten in the [United States](uni mention), most of them in [Boston](bos mention) and [New York](new mention). [France](fra mention) and [Belgium](bel mention) take the big ones at Christmas. A tank house in [Clark's Harbour](cla mention) that can hold half a million pounds lets its owners wait for a better price; most fishermen can't.

Rules are the same as last year. Carapace, 82.5 millimetres. Two hundred and fifty traps. Any female with eggs goes back. An undersized lobster may cost a captain $500 for the first and his licence for the fifth, said fishery officer Linda Roache, who has heard that her ruler shrinks in the cold. She is not often fooled.

Biologists in [Dartmouth](dar mention) say that the stock is in good health, without quite knowing why. Fewer cod means fewer mouths. The water is warmer by a degree.

There are dangers that no one should forget. A deckhand's foot in a coil of rope will be over the stern in a second and a half. Wear the vest, says the safety association. Hupman does, since his wife threatened to sell the boat.

For those who only want to eat one: the Legion in [Musquodoboit Harbour](mus event) {boils}(e2) on May 6, two sittings, $22 with potato salad. Bibs are for people from [Toronto](tor mention).

---
places:
  por: {name: Port Mouton, point: [43.93, -64.85]}
  loc: {name: Lockeport, point: [43.7, -65.11]}
  can: {name: Canso, point: [45.336, -60.995]}
  hal: {name: Halifax, geonameid: 6324729, point: [44.6427, -63.5769]}
  sam: {name: Sambro, point: [44.48, -63.6]}
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  nov: {name: Nova Scotia, geonameid: 6091530, point: [45.0001, -62.9986], precision: division}
  bos: {name: Boston, geonameid: 4930956, point: [42.3584, -71.0598]}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  cla: {name: "Clark's Harbour", point: [43.44, -65.63]}
  dar: {name: Dartmouth, geonameid: 5935277, point: [44.6713, -63.5772]}
  mus: {name: Musquodoboit Harbour, point: [44.787, -63.15]}
  tor: {name: Toronto, geonameid: 6167865, point: [43.7064, -79.3986]}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  bel: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
events:
  e1: {type: opening, places: [can, hal], start: 2006-04-19, end: 2006-04-19, date_precision: day, date_text: on April 19, status: planned, actors: 700 captains, targets: The spring fishery, main: true}
  e2: {type: festival, places: [mus], start: 2006-05-06, end: 2006-05-06, date_precision: day, date_text: on May 6, status: planned, actors: the Legion}
notes: ""
