---
id: report-tr-929
genre: report
country: TR
published: 2015-11-05
publisher: Levant Weekly
title: "What the [Aegean](aeg mention) teaches smugglers: an interview with a retired captain"
---
Captain Haluk Serdengeçti, 67, commanded coastguard cutters out of [İzmir](izm mention), [Bodrum](bod mention) and [Çanakkale](can mention) for three decades. Since his retirement he has run a tea garden above the harbour of [Ayvalık](ayv mention). On a clear day [Lesbos](les mention) seems near enough to throw a stone at.

*How dangerous is it to cross, really?*

In July, in a proper boat, a child could do it. It's nine kilometres at the narrowest. In November, in a rubber tube with an engine made for a lake in [Bolu](bol mention), and forty people who can't swim? I wouldn't do it for a million lira. The wind comes down from [Edremit](edr mention) in the afternoon like a lorry with no brakes.

*Everyone remembers the photograph of the boy.*

Aylan, yes. He {drowned}(e1) with his mother and brother off [Akyarlar](aky event) on the second of September. I had {pulled}(e4) children from the sea in that very bay, in the nineties, Kurds from [Iraq](ira mention). No one took pictures. I do not say it bitterly. A picture is a matter of light and of who happens to stand there.

*Would more patrols help?*

They'd help some people to live and others to pay more. If you close the strait at [Dikili](dik mention), they leave from [Çeşme](ces mention). If you close it at [Çeşme](ces mention), they walk to [Edirne](edi mention). A smuggler is a travel agent; he sells what's on the shelf.

*And the plan that [Brussels](bru metonym) has offered?*

Three billion euros, visas for our students, and we keep the people. Let me ask you something. We have two million [Syrians](syr demonym). Who in [Munich](mun mention) or [Budapest](bud mention) has offered to keep one street of them? I'm told it's rude to ask.

*Were you ever afraid?*

Once. In January 1996 we nearly {went to war}(e2) with [Greece](gre metonym) over [Kardak](kar event), two rocks with goats. I was lying off them, guns uncovered. A [Greek](gree demonym) helicopter {crashed}(e3) that night and three officers were {killed}(e3). I thought: if I sneeze now, half of [Athens](ath mention) and half of [Istanbul](ist mention) will burn. I didn't sneeze.

*What do you tell the people who ask you the way?*

They do ask. They sit where you're sitting. I give them tea, and I tell them the water temperature.

---
places:
  aeg: {name: Aegean, point: [38.8, 26.0], precision: area, radius_km: 250}
  izm: {name: İzmir, geonameid: 311046, point: [38.4127, 27.1384]}
  bod: {name: Bodrum, geonameid: 320995, point: [37.0383, 27.4292]}
  can: {name: Çanakkale, geonameid: 749780, point: [40.1555, 26.4127]}
  ayv: {name: Ayvalık, geonameid: 322673, point: [39.3193, 26.6934]}
  les: {name: Lesbos, point: [39.2, 26.3], precision: near}
  bol: {name: Bolu, geonameid: 750516, point: [40.7358, 31.6061]}
  edr: {name: Edremit, geonameid: 315985, point: [39.5961, 27.0244]}
  aky: {name: Akyarlar, point: [36.97, 27.3]}
  ira: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
  dik: {name: Dikili, point: [39.07, 26.89]}
  ces: {name: Çeşme, point: [38.32, 26.3]}
  edi: {name: Edirne, geonameid: 747712, point: [41.6772, 26.556]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  mun: {name: Munich, geonameid: 2867714, point: [48.1374, 11.5755]}
  bud: {name: Budapest, geonameid: 3054643, point: [47.4984, 19.0404]}
  gre: {name: Greece, geonameid: 390903, point: [39.0, 22.0], precision: country}
  gree: {name: Greece, geonameid: 390903, point: [39.0, 22.0], precision: country}
  kar: {name: Kardak, point: [37.05, 27.15]}
  ath: {name: Athens, geonameid: 264371, point: [37.9838, 23.7278]}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
events:
  e1: {type: sea_accident, places: [aky], start: 2015-09-02, end: 2015-09-02, date_precision: day, date_text: on the second of September, killed: 3, killed_qualifier: at_least, status: happened, actors: "", targets: He, main: true}
  e2: {type: battle, places: [kar], start: 1996-01, end: 1996-01, date_precision: month, date_text: In January 1996, status: happened, negated: true, actors: we, targets: Greece}
  e3: {type: air_accident, places: [kar], start: 1996-01, end: 1996-01, date_precision: month, date_text: that night, killed: 3, status: happened, actors: A Greek helicopter, targets: three officers}
  e4: {type: rescue, places: [aky], start: 1990, end: 1999, date_precision: year, date_text: in the nineties, status: happened, actors: I, targets: children, minor: true}
notes: ""
