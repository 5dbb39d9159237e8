---
id: report-gb-289
genre: report
country: GB
published: 2012-09-03
publisher: South Hams Mercury
title: "Wedding couple {saved}(e1) from tide at [Burgh Island](bur event)"
---
A bride and groom, their vicar and eleven guests had to be {rescued}(e1) by lifeboat on Saturday after the tide {cut them off}(e1) on the way back from [Burgh Island](bur event).

The party from [Solihull](sol mention) had {crossed}(e2) the sand from [Bigbury-on-Sea](big event) for photographs between the {service}(e3) in [Ringmore](rin event) and a {reception}(e4) in [Kingsbridge](kin event).

The RNLI's inshore boat from [Salcombe](sal mention) was {launched}(e1) at 4.10pm, and a helicopter from [Chivenor](chi mention) stood by.

Sophie and Daniel Alcott, both 29, were {brought}(e1) ashore with wet shoes. "The cake was in [Kingsbridge](kin mention) and so was the registrar's pen," said Mr Alcott.

It was the fourth {call}(e5) to the causeway since July. Coastguard sector manager Pauline Teague said the sea tractor, which takes visitors across at high water, had been {out of service}(e6) since Wednesday with a broken axle.

Two days earlier the same crew {went}(e7) to a yacht from [Brest](bre mention) which had {lost}(e8) its rudder off [Bolt Head](bol event) and was {towed}(e7) to [Dartmouth](dar event).

The bank holiday week kept stations busy throughout the [South West](sou event). Off [Newquay](new event), 41 surfers and bathers were {pulled}(e9) from rips on Monday alone; an [Exeter](exe mention) man {drowned}(e10) at [Perranporth](per event) on Tuesday. At [Charmouth](cha event) in [Dorset](dor event), a family of four {escaped}(e11) a rockfall on Thursday, five weeks after a woman was {killed}(e12) by a cliff collapse at [Burton Bradstock](burt event), ten miles along the coast.

[South Hams](sout metonym org) District Council {agreed}(e13) on Thursday to {renew}(e13) the licence for the tractor until 2017. It will {spend}(e14) £9,000 on warning signs in [French](fra demonym) and [German](ger demonym).

The couple's honeymoon was not affected: they {flew}(e15) from [Bristol](bri event) to [Lanzarote](lan mention) on Sunday.

---
places:
  bur: {name: Burgh Island, point: [50.28, -3.9], precision: near}
  sol: {name: Solihull, geonameid: 2637546, point: [52.4143, -1.7809]}
  big: {name: Bigbury-on-Sea, point: [50.285, -3.895]}
  rin: {name: Ringmore, point: [50.3, -3.89]}
  sal: {name: Salcombe, geonameid: 2638682, point: [50.2374, -3.7687]}
  chi: {name: Chivenor, point: [51.09, -4.15]}
  bre: {name: Brest, geonameid: 3030300, point: [48.3903, -4.4863]}
  bol: {name: Bolt Head, point: [50.21, -3.79], precision: near}
  dar: {name: Dartmouth, geonameid: 2651498, point: [50.3522, -3.5794]}
  sou: {name: South West, point: [50.8, -3.9], precision: area, radius_km: 150}
  new: {name: Newquay, geonameid: 2641589, point: [50.4156, -5.0732]}
  per: {name: Perranporth, point: [50.35, -5.15]}
  cha: {name: Charmouth, point: [50.74, -2.9]}
  dor: {name: Dorset, geonameid: 2651079, point: [50.8569, -2.311], precision: division}
  burt: {name: Burton Bradstock, point: [50.7, -2.73]}
  sout: {name: South Hams, point: [50.35, -3.8], precision: area, radius_km: 20}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  lan: {name: Lanzarote, point: [29.04, -13.63], precision: area, radius_km: 20}
  exe: {name: Exeter, geonameid: 2649808, point: [50.7236, -3.5275]}
  kin: {name: Kingsbridge, geonameid: 2645486, point: [50.2845, -3.7764]}
  bri: {name: Bristol, geonameid: 2654675, point: [51.4552, -2.5966]}
events:
  e1: {type: rescue, places: [bur], start: 2012-09-01, end: 2012-09-01, date_precision: day, date_text: on Saturday, status: happened, actors: lifeboat, targets: "A bride and groom, their vicar and eleven guests", main: true}
  e2: {type: transport_change, places: [big, bur], start: 2012-09-01, end: 2012-09-01, date_precision: day, date_text: "", status: happened, actors: The party from Solihull, minor: true}
  e3: {type: marriage, places: [rin], start: 2012-09-01, end: 2012-09-01, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e4: {type: marriage, places: [kin], start: 2012-09-01, end: 2012-09-01, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: rescue, places: [bur], start: 2012-07, end: 2012-09, date_precision: month, date_text: since July, status: happened, actors: "", minor: true}
  e6: {type: outage, places: [bur], start: 2012-08-29, end: 2012-08-29, date_precision: day, date_text: since Wednesday, status: happened, actors: "", targets: the sea tractor, minor: true}
  e7: {type: rescue, places: [bol, dar], start: 2012-08-30, end: 2012-08-30, date_precision: day, date_text: Two days earlier, status: happened, actors: the same crew, targets: a yacht from Brest}
  e8: {type: sea_accident, places: [bol], start: 2012-08-30, end: 2012-08-30, date_precision: day, date_text: "", status: happened, actors: "", targets: a yacht from Brest}
  e9: {type: rescue, places: [new], start: 2012-08-27, end: 2012-08-27, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: 41 surfers and bathers}
  e10: {type: death, places: [per], start: 2012-08-28, end: 2012-08-28, date_precision: day, date_text: on Tuesday, killed: 1, status: happened, actors: "", targets: an Exeter man}
  e11: {type: landslide, places: [cha], start: 2012-08-30, end: 2012-08-30, date_precision: day, date_text: on Thursday, status: happened, actors: "", targets: a family of four}
  e12: {type: landslide, places: [burt], start: 2012-07, end: 2012-07, date_precision: month, date_text: five weeks after, killed: 1, status: happened, actors: "", targets: a woman}
  e13: {type: decision, places: [sout], start: 2012-08-30, end: 2012-08-30, date_precision: day, date_text: on Thursday, status: happened, actors: South Hams District Council, targets: the licence for the tractor}
  e14: {type: construction, places: [bur], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: warning signs, minor: true}
  e15: {type: transport_change, places: [bri], start: 2012-09-02, end: 2012-09-02, date_precision: day, date_text: on Sunday, status: happened, actors: they, minor: true}
notes: ""
