---
id: report-gb-332
genre: report
country: GB
published: 2025-12-12
publisher: Mendip Weekly News
title: "Cathedral bells {fall silent}(e1) in [Wells](wel event) as engineers {find}(e2) cracks"
---
The bells of [Wells](wel metonym org) Cathedral will not be {rung}(e3) this Christmas after cracks were {found}(e2) in the oak frame that has carried them since 1757.

It is believed to be the first Christmas without them since the war.

Structural engineers from [Bath](bat mention) {inspected}(e4) the south-west tower on Monday after a ringer heard what she described as "a groan that wasn't the tenor".

The frame bears ten bells, the heaviest of them 56 hundredweight, which makes it the heaviest ring of ten in the world.

"I'd rather have a quiet Christmas than a noisy one," said tower captain Alan Pursglove.

The dean, the Very Revd Catherine Moberly, said services would go ahead and that there was no danger to the congregation.

A steel frame would cost about £700,000. The diocese had already been {told}(e5) in October that repairs to the scissor arches might run to £4m over ten years.

The National Churches Trust has {offered}(e6) £40,000.

Bellringers from [Shepton Mallet](she mention), [Street](str mention) and [Cheddar](che mention) have invited the band to {ring}(e7) with them on Christmas morning.

A foundry in [Loughborough](lou mention), the last in [Britain](bri mention), is fully booked until 2027.

Elsewhere in [Somerset](som event), the clock of St Mary Magdalene in [Taunton](tau event) is to be {stopped}(e8) in the new year for regilding, and at [Glastonbury](gla event) police are {appealing}(e9) for information after lead was {stripped}(e10) from the Abbot's Kitchen.

In [Devon](dev event), [Exeter](exe event)'s cathedral {reopened}(e11) its quire last month after a two-year {restoration}(e12).

Archaeologists there {found}(e13) the crypt of a Norman high altar in 2023.

[Wells](wel event) is no stranger to lost sounds. In 1877 a gale {brought down}(e14) a pinnacle through the nave roof, and the organ was {dumb}(e14) until Easter.

---
places:
  wel: {name: Wells, geonameid: 2634569, point: [51.2079, -2.649]}
  bat: {name: Bath, geonameid: 2656173, point: [51.3751, -2.3617]}
  she: {name: Shepton Mallet, geonameid: 2638035, point: [51.1897, -2.5472]}
  str: {name: Street, geonameid: 2636671, point: [51.1247, -2.74]}
  che: {name: Cheddar, geonameid: 2653281, point: [51.2754, -2.7766]}
  lou: {name: Loughborough, geonameid: 2643567, point: [52.7667, -1.2]}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  som: {name: Somerset, geonameid: 2637532, point: [51.0339, -3.0317], precision: division}
  tau: {name: Taunton, geonameid: 2636177, point: [51.0149, -3.1029]}
  gla: {name: Glastonbury, geonameid: 2648559, point: [51.1474, -2.7207]}
  dev: {name: Devon, geonameid: 2651292, point: [50.8008, -3.8584], precision: division}
  exe: {name: Exeter, geonameid: 2649808, point: [50.7236, -3.5275]}
events:
  e1: {type: closure, places: [wel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Cathedral bells, main: true}
  e2: {type: discovery, places: [wel], start: 2025-12-08, end: 2025-12-08, date_precision: day, date_text: on Monday, status: happened, actors: Structural engineers from Bath, targets: cracks, main: true}
  e3: {type: performance, places: [wel], start: 2025-12-25, end: 2025-12-25, date_precision: day, date_text: this Christmas, status: happened, negated: true, actors: "", targets: The bells of Wells Cathedral}
  e4: {type: investigation, places: [wel], start: 2025-12-08, end: 2025-12-08, date_precision: day, date_text: on Monday, status: happened, actors: Structural engineers from Bath, targets: the south-west tower}
  e5: {type: statement, places: [wel], start: 2025-10, end: 2025-10, date_precision: month, date_text: in October, status: happened, actors: "", targets: The diocese, minor: true}
  e6: {type: aid, places: [wel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The National Churches Trust, targets: "£40,000"}
  e7: {type: performance, places: [she, str, che], start: 2025-12-25, end: 2025-12-25, date_precision: day, date_text: on Christmas morning, status: planned, actors: Bellringers, minor: true}
  e8: {type: construction, places: [tau], start: 2026-01, end: 2026-01, date_precision: month, date_text: in the new year, status: planned, actors: "", targets: the clock of St Mary Magdalene}
  e9: {type: statement, places: [gla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: police, minor: true}
  e10: {type: robbery, places: [gla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: lead}
  e11: {type: opening, places: [exe], start: 2025-11, end: 2025-11, date_precision: month, date_text: last month, status: happened, actors: "", targets: its quire}
  e12: {type: construction, places: [exe], start: null, end: null, date_precision: unknown, date_text: two-year, status: happened, actors: "", minor: true}
  e13: {type: discovery, places: [exe], start: 2023, end: 2023, date_precision: year, date_text: in 2023, status: happened, actors: Archaeologists, targets: the crypt of a Norman high altar}
  e14: {type: storm, places: [wel], start: 1877, end: 1877, date_precision: year, date_text: In 1877, status: happened, actors: a gale, targets: a pinnacle}
notes: ""
