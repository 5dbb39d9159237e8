---
id: captions-kn-08
genre: captions
country: KN
published: 2018-12-28
title: "SUGAR {MAS}(e1), {JOUVERT}(e1) MORNING"
---
Top left: Bull and Molasses bands {cross}(e1) [Fort Street](for event), [Basseterre](bas event), at six on Wednesday. Paint by the bucket.

Top right: Stilt man Devonne Hanley of [Cayon](cay mention), 16 ft up, eats a johnny cake handed from a balcony of the [Circus](cir event).

Centre: Clown with whip, of a kind you otherwise see only in [Tortola](tor mention) and [St. Croix](stx mention), and a small visitor from [Slough](slo mention).

Bottom left: The old sugar train, [Needsmust](nee event). It {carried its last}(e2) cane in July 2005. Now [Americans](us demonym) off the ship ride it to [La Vallée](lav mention) with rum punch.

Bottom right: Ferry from [Charlestown](cha mention). In [Nevis](nev event) they {kept Christmas}(e3) quietly this year, after the {fire}(e4) of 21 December at the [Pinney's Beach](pin event) shacks, and sent their best trumpeter.

Back page: Queen Kadeesha, with her father, at [Warner Park](war event). She was {crowned}(e5) on the 26th, first winner from [Dieppe Bay](die mention) in 34 years, and will {represent}(e6) us in [Castries](cas event) in the summer.

Inset: nobody was {arrested}(e7). The cells at [Basseterre](bas event) police station, open, with the cleaner.

---
places:
  for: {name: Fort Street, point: [17.296, -62.726], precision: near, near: bas}
  bas: {name: Basseterre, geonameid: 3575551, point: [17.2955, -62.725]}
  cay: {name: Cayon, geonameid: 3575487, point: [17.35, -62.7333]}
  cir: {name: The Circus, point: [17.2955, -62.7255], precision: exact, near: bas}
  tor: {name: Tortola, point: [18.43, -64.62], precision: area, radius_km: 10}
  stx: {name: Saint Croix, point: [17.73, -64.75], precision: area, radius_km: 18}
  slo: {name: Slough, geonameid: 2637627, point: [51.5095, -0.5954]}
  nee: {name: Needsmust, point: [17.31, -62.71], precision: near, near: bas}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  lav: {name: La Vallée, point: [17.39, -62.84], precision: near}
  cha: {name: Charlestown, geonameid: 3575479, point: [17.1333, -62.6167]}
  nev: {name: Nevis, point: [17.155, -62.58], precision: area, radius_km: 6}
  pin: {name: "Pinney's Beach", point: [17.155, -62.63], precision: near}
  war: {name: Warner Park, point: [17.3, -62.722], precision: exact, near: bas}
  die: {name: Dieppe Bay, point: [17.415, -62.813], precision: near}
  cas: {name: Castries, geonameid: 3576812, point: [13.9957, -61.0061]}
events:
  e1: {type: festival, places: [bas], start: 2018-12-26, end: 2018-12-26, date_precision: day, date_text: on Wednesday, status: happened, actors: "", main: true}
  e2: {type: closure, places: [nee], start: 2005-07, end: 2005-07, date_precision: month, date_text: in July 2005, status: happened, actors: "", minor: true}
  e3: {type: festival, places: [nev], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: fire, places: [pin], start: 2018-12-21, end: 2018-12-21, date_precision: day, date_text: of 21 December, status: happened, actors: ""}
  e5: {type: ceremony, places: [bas], start: 2018-12-26, end: 2018-12-26, date_precision: day, date_text: on the 26th, status: happened, actors: "", main: true}
  e6: {type: festival, places: [cas], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
  e7: {type: arrest, places: [bas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
notes: ""
