---
id: report-au-1025
genre: report
country: AU
published: 2016-10-11
publisher: Outback Science News
title: "Tiny bettong back from the brink, but foxes are never far away"
---
It weighs as much as a bag of sugar, hops like a kangaroo and builds its nest with its tail. And until recently the brush-tailed bettong, or woylie, was heading for oblivion.

Two hundred years ago it lived across more than half of [Australia](aus mention), from the west coast to the dividing range. By the 1920s it was gone from [New South Wales](new mention) and [Victoria](vic mention). Cats, foxes and the plough saw to that. Today wild populations survive in the forests near [Manjimup](man mention), at [Dryandra](dry mention), and on a handful of islands off [South Australia](sou mention).

Ecologist Dr Bronwyn Achterberg has spent much of her life with them. She has the scars on her fingers. "People think that they're cute, and they are, for about four seconds," she says. "Then they kick you in the face."

A bettong can shift five tonnes of soil in a year as it digs for truffles. Where it lives, water soaks in rather than running off, seeds find a place to germinate and bushfires burn with less heat, because the litter has been turned under. Ecologists call such a creature an engineer.

The idea now is to bring it back behind wire. At [Scotia](sco event), a sanctuary between [Broken Hill](bro mention) and [Wentworth](wen mention), and in two others like it, fences 1.8 metres high with a floppy top keep predators out. They cost around $15,000 a kilometre, and a single hole could undo the work of ten years. Rangers drive the line every day. In August, a fallen mallee branch {let}(e1) one fox into the sanctuary. It {killed}(e1) at least nine animals before it was {shot}(e2).

Is it right to spend so much on so few? Critics ask whether an animal that can live only in a cage of 4,000 hectares is wild at all. Dr Achterberg has heard the argument. "It's an ark. Nobody asked Noah if it was natural," she says.

Her hope is that bettongs can learn. In an experiment near [Roxby Downs](rox mention), a few cats are left inside the fence on purpose, so that the wary survive and breed. Whether wariness can be passed on is not yet known.

Visitors to [Scotia](sco mention) must book, bring their own water and be prepared for 150 kilometres of dirt.

---
places:
  new: {name: New South Wales, geonameid: 2155400, point: [-33.0, 146.0], precision: division}
  vic: {name: Victoria, geonameid: 2145234, point: [-37.0, 145.0], precision: division}
  sou: {name: South Australia, geonameid: 2061327, point: [-30.0, 135.0], precision: division}
  man: {name: Manjimup, point: [-34.24, 116.15]}
  dry: {name: Dryandra, point: [-32.8, 116.9]}
  sco: {name: Scotia, point: [-33.2, 141.1]}
  wen: {name: Wentworth, point: [-34.11, 141.92]}
  rox: {name: Roxby Downs, point: [-30.56, 136.89]}
  bro: {name: Broken Hill, geonameid: 2173911, point: [-31.9652, 141.4512]}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
events:
  e1: {type: attack, places: [sco], start: 2016-08, end: 2016-08, date_precision: month, date_text: In August, status: happened, actors: one fox, targets: at least nine animals}
  e2: {type: shooting, places: [sco], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
