---
id: court-fr-01
genre: court
country: FR
published: 2015-08-21
title: "Le faux évêque of the [Creuse](cre mention) {gets}(e1) two years"
---
[LIMOGES](lim dateline) - He {blessed}(e2) tractors, {married}(e3) at least four couples and once, in [Aubusson](aub event), {exorcised}(e4) a photocopier. On Thursday the criminal court in [Limoges](lim event) {gave}(e1) Armand Villechenoux, 58, two years in prison, one of them suspended, for {passing himself off}(e5) as a bishop of a church that does not exist.

Villechenoux, a former pastry cook from [Roubaix](rou mention), {collected}(e5) €212,000 between 2009 and 2013 from parishioners in [Guéret](gue event), [Bourganeuf](bou event) and a string of hamlets on the [Millevaches](mil event) plateau. He told them that the money would rebuild a chapel in [Lebanon](lb mention). The only building he {paid for}(e6), said the prosecutor, was a villa near [Alicante](ali event), {seized}(e7) last year by the [Spanish](es demonym) police.

"They needed a bishop," the accused told the bench. "[Rome](rom metonym) had not sent one."

Diocesan lawyers had asked for a symbolic euro. They will share it, the presiding judge remarked, with the owner of the photocopier.

An {appeal}(e8) will be lodged in [Poitiers](poi mention)? No: within ten days, and here, said defence counsel Maître Odile Fargeas of the [Bordeaux](bor metonym org) bar, who added that her client intends to go on baking.

---
places:
  cre: {name: Creuse, geonameid: 3022516, point: [46.0705, 2.0428], precision: division}
  aub: {name: Aubusson, geonameid: 3036295, point: [45.9549, 2.1672]}
  lim: {name: Limoges, geonameid: 2998286, point: [45.8336, 1.2476]}
  rou: {name: Roubaix, geonameid: 2982681, point: [50.6942, 3.1746]}
  gue: {name: Guéret, geonameid: 3014383, point: [46.1718, 1.8717]}
  bou: {name: Bourganeuf, geonameid: 3031032, point: [45.9537, 1.7557]}
  mil: {name: Plateau de Millevaches, point: [45.75, 2.05], precision: area, radius_km: 25}
  lb: {name: Lebanon, geonameid: 272103, point: [33.8333, 35.8333], precision: country}
  ali: {name: Alicante, geonameid: 2521978, point: [38.3452, -0.4815]}
  es: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  poi: {name: Poitiers, geonameid: 2986495, point: [46.5826, 0.3435]}
  bor: {name: Bordeaux, geonameid: 3031582, point: [44.8412, -0.5805]}
events:
  e1: {type: verdict, places: [lim], start: 2015-08-20, end: 2015-08-20, date_precision: day, date_text: On Thursday, status: happened, actors: the criminal court in Limoges, targets: Armand Villechenoux, main: true}
  e2: {type: ceremony, places: [lim], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: marriage, places: [lim], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: ceremony, places: [aub], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Villechenoux, minor: true}
  e5: {type: fraud, places: [gue, bou], start: 2009, end: 2013, date_precision: year, date_text: between 2009 and 2013, status: happened, actors: Villechenoux, main: true}
  e6: {type: deal, places: [ali], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: raid, places: [ali], start: 2014, end: 2014, date_precision: year, date_text: last year, status: happened, actors: Spanish police}
  e8: {type: trial, places: [lim], start: 2015-08, end: 2015-08, date_precision: month, date_text: within ten days, status: planned, actors: ""}
notes: "e2's trigger is the exorcism, one act of the long fraud; e3 is a seizure of property."
