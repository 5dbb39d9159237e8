---
id: election-au-10
genre: election
country: AU
published: 2018-10-30
publisher: "Huon & Channel News"
title: "Independent {by 41}(e2): what the [Huon Valley](huo metonym) did"
---
Apple growers make patient scrutineers. They sat in the hall at [Ranelagh](ran event) until Sunday afternoon, {watching}(e1) every slip.

For Bec Thorne, 38, a boatbuilder at [Franklin](fra mention), the wait was worth it. She {beat}(e2) the sitting mayor of the [Huon Valley](huo metonym) by 41 votes once the last bundle, wrongly sorted in [Hobart](hob event) on Friday, had been found. [Tasmania](tas mention) votes for its councils by post.

Elsewhere: [Kingborough](kin metonym) {returned}(e3) its mayor and [Derwent Valley](der metonym) {didn't}(e4). [Launceston](lau event) and [Devonport](dev event), up north, were {settled}(e5) on Thursday. [Flinders Island](fli event) will be {led}(e6) by a woman who {moved}(e7) from [Victoria](vic mention), mainland [Victoria](vic mention), for the mutton birds.

At [Dunalley](dun event), where 65 homes {burned}(e8) in January 2013, what {counted}(e9) was the fish-farm lease in [Norfolk Bay](nor event); four of seven councillors now oppose it. The company, listed in [Oslo](osl mention), says that smolt will {go in}(e10) regardless, in March.

Ms Thorne's first {promise}(e11) concerns the [Cygnet](cyg mention) tip. She won't {close}(e12) it. Her second concerns cruise ships. "[Port Arthur](por mention) can have them," she said. "I've seen [Queenstown](que mention)." She meant the one in [New Zealand](nz mention), not ours.

---
places:
  huo: {name: Huon Valley, point: [-43.05, 146.95], precision: area, radius_km: 35}
  ran: {name: Ranelagh, point: [-42.996, 147.02], precision: near}
  fra: {name: Franklin, point: [-43.089, 147.008], precision: near}
  hob: {name: Hobart, geonameid: 2163355, point: [-42.8794, 147.3294]}
  tas: {name: Tasmania, geonameid: 2147291, point: [-42.0, 147.0], precision: division}
  kin: {name: Kingborough, point: [-43.0, 147.25], precision: area, radius_km: 20}
  der: {name: Derwent Valley, point: [-42.75, 146.85], precision: area, radius_km: 35}
  lau: {name: Launceston, geonameid: 2160517, point: [-41.4388, 147.1347]}
  dev: {name: Devonport, geonameid: 2168943, point: [-41.1769, 146.3515]}
  fli: {name: Flinders Island, point: [-40.0, 148.05], precision: area, radius_km: 25}
  vic: {name: Victoria, geonameid: 2145234, point: [-37.0, 145.0], precision: division}
  dun: {name: Dunalley, point: [-42.89, 147.81], precision: near}
  nor: {name: Norfolk Bay, point: [-42.98, 147.78], precision: area, radius_km: 8}
  osl: {name: Oslo, geonameid: 3143244, point: [59.9127, 10.7461]}
  cyg: {name: Cygnet, point: [-43.157, 147.075], precision: near}
  por: {name: Port Arthur, point: [-43.147, 147.85], precision: near}
  que: {name: Queenstown, geonameid: 6204696, point: [-45.0302, 168.6627]}
  nz: {name: New Zealand, geonameid: 2186224, point: [-42.0, 174.0], precision: country}
events:
  e1: {type: election, places: [ran], start: 2018-10-28, end: 2018-10-28, date_precision: day, date_text: until Sunday, status: happened, actors: "", minor: true}
  e2: {type: election, places: [huo], start: 2018-10-28, end: 2018-10-28, date_precision: day, date_text: until Sunday, status: happened, actors: Bec Thorne, main: true}
  e3: {type: election, places: [kin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: election, places: [der], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: election, places: [lau, dev], start: 2018-10-25, end: 2018-10-25, date_precision: day, date_text: on Thursday, status: happened, actors: ""}
  e6: {type: election, places: [fli], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: displacement, places: [fli], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: wildfire, places: [dun], start: 2013-01, end: 2013-01, date_precision: month, date_text: in January 2013, status: happened, actors: ""}
  e9: {type: election, places: [dun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: launch, places: [nor], start: 2019-03, end: 2019-03, date_precision: month, date_text: in March, status: planned, actors: The company}
  e11: {type: statement, places: [cyg], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e12: {type: closure, places: [cyg], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: Ms Thorne}
notes: ""
