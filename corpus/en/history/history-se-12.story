---
id: history-se-12
genre: history
country: SE
published: 2018-06-25
publisher: Norrlands Wayside
title: "A spark, a spark, and two cities"
---
It was St John's week, dry, with a {gale}(e1) from the north-west, and on the same day, June 25, 1888, [Sweden](se event) lost two of its northern ports.

At [Sundsvall](sun event), the lumber capital, sparks from a steamer's funnel, the Selånger, or so the {inquiry}(e2) supposed, {set fire}(e3) to a brewery roof at noon. By evening 9,000 people were {camped}(e4) on [Norra Berget](nob event), and the richest street in the north was chimneys. Four had died. In [Umeå](ume event), 230 kilometres up the coast, the {fire}(e5) began in the same hour at the other end of a much poorer town; 2,500 of its 3,000 inhabitants had no bed that night.

King Oscar {came by train}(e6). Relief was {sent}(e7) from [Stockholm](sto mention), from [Christiania](osl mention), from [Vaasa](vaa mention), over the water, itself {burned out}(e8) in 1852. [Sundsvall](sun event) {rebuilt}(e9) in stone and debt, in the manner of [Vienna](vie mention), which is why it is called the Stone Town; [Umeå](ume event) {planted}(e10) some 3,000 birches as firebreaks and became the City of Birches.

The trees are now dying of age. On Friday, before the anniversary, the council {voted}(e11) to replace 118 of them along [Rådhusesplanaden](rad event). "With birches?" a man shouted from the gallery.

---
places:
  se: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  sun: {name: Sundsvall, geonameid: 2670781, point: [62.3913, 17.3063]}
  nob: {name: Norra Berget, point: [62.4, 17.305], precision: near, near: sun}
  ume: {name: Umeå, geonameid: 602150, point: [63.8284, 20.2597]}
  sto: {name: Stockholm, geonameid: 2673730, point: [59.3294, 18.0687]}
  osl: {name: Oslo, geonameid: 3143244, point: [59.9127, 10.7461]}
  vaa: {name: Vaasa, geonameid: 632978, point: [63.096, 21.6158]}
  vie: {name: Vienna, geonameid: 2761369, point: [48.2085, 16.3721]}
  rad: {name: Rådhusesplanaden, point: [63.8275, 20.264], precision: exact, near: ume}
events:
  e1: {type: storm, places: [se], start: 1888-06-25, end: 1888-06-25, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e2: {type: investigation, places: [sun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: fire, places: [sun], start: 1888-06-25, end: 1888-06-25, date_precision: day, date_text: "June 25, 1888", killed: 4, displaced: 9000, status: happened, actors: "", main: true}
  e4: {type: displacement, places: [sun], start: 1888-06-25, end: 1888-06-25, date_precision: day, date_text: By evening, displaced: 9000, status: happened, actors: ""}
  e5: {type: fire, places: [ume], start: 1888-06-25, end: 1888-06-25, date_precision: day, date_text: in the same hour, displaced: 2500, status: happened, actors: "", main: true}
  e6: {type: visit, places: [sun, ume], start: 1888, end: 1888, date_precision: year, date_text: "", status: happened, actors: ""}
  e7: {type: aid, places: [sun, ume], start: 1888, end: 1888, date_precision: year, date_text: "", status: happened, actors: ""}
  e8: {type: fire, places: [vaa], start: 1852, end: 1852, date_precision: year, date_text: in 1852, status: happened, actors: ""}
  e9: {type: construction, places: [sun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: construction, places: [ume], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: decision, places: [ume], start: 2018-06-22, end: 2018-06-22, date_precision: day, date_text: On Friday, status: happened, actors: ""}
notes: ""
