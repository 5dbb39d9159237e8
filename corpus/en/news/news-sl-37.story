---
id: news-sl-37
genre: news
country: SL
published: 2025-07-02
publisher: Freetown Standard
title: "15 {drown}(e1) as boat {overturns}(e1) on way to {funeral}(e2)"
---
At least fifteen people, nearly half of them children, {drowned}(e1) on Sunday when a wooden boat {capsized}(e1) in a squall off the coast of [Sierra Leone](sie event).

The Modu Kandeh had {left}(e3) [Tombo](tom event) with more than 40 passengers on board for [Shenge](she mention), where most were to attend a {burial}(e2). It {took in water}(e1) within sight of [Plantain Island](pla event). Fishermen {pulled}(e4) 16 people out alive, among them the captain, who swam for an hour with a baby on his back. Six are still being {looked for}(e4).

He was {questioned}(e5) on Tuesday about life jackets, of which there were four.

The {funeral}(e2) of the paramount chief's mother went ahead the next day with no mourners from the city.

It is the second {sinking}(e1) on that route in twelve months. After the {first}(e6), which cost eight lives, overloading was to be {punished}(e7) with prison, but no one has been.

---
places:
  tom: {name: Tombo, point: [8.13, -13.08], precision: near}
  she: {name: Shenge, point: [7.91, -12.95], precision: near}
  pla: {name: Plantain Island, point: [7.93, -13.06], precision: near}
  sie: {name: Sierra Leone, geonameid: 2403846, point: [8.5, -11.5], precision: country}
events:
  e1: {type: sea_accident, places: [pla], start: 2025-06-29, end: 2025-06-29, date_precision: day, date_text: on Sunday, killed: 15, killed_qualifier: at_least, status: happened, actors: a wooden boat, targets: At least fifteen people, main: true}
  e2: {type: ceremony, places: [she], start: 2025-06-30, end: 2025-06-30, date_precision: day, date_text: the next day, status: happened, actors: "", targets: "the paramount chief's mother"}
  e3: {type: transport_change, places: [tom], start: 2025-06-29, end: 2025-06-29, date_precision: day, date_text: "", status: happened, actors: The Modu Kandeh, minor: true}
  e4: {type: rescue, places: [pla], start: 2025-06-29, end: 2025-06-29, date_precision: day, date_text: "", status: happened, actors: Fishermen, targets: 16 people}
  e5: {type: investigation, places: [], start: 2025-07-01, end: 2025-07-01, date_precision: day, date_text: on Tuesday, status: happened, actors: "", targets: the captain}
  e6: {type: sea_accident, places: [pla], start: 2024, end: 2025, date_precision: year, date_text: in twelve months, killed: 8, status: happened, actors: ""}
  e7: {type: verdict, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", targets: no one}
notes: ""
