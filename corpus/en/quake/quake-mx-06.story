---
id: quake-mx-06
genre: quake
country: MX
published: 2017-09-21
publisher: Diario de la Mixteca
title: "School, tower, town hall: what {fell}(e1) and what stood"
---
What {fell}(e1) in Tuesday's {quake}(e1): the bell tower of [Jojutla](joj event); 38 buildings in the capital, most of them in [Roma](rom event), [Condesa](con event) and [Del Valle](del event); the town hall of [Axochiapan](axo event), near the epicentre, on two clerks; a market roof in [Atlixco](atl event), [Puebla](pue event).

What stood: nearly everything built after 1985, when the same day in September {killed}(e2) 10,000 or more in [Mexico City](mex event).

By Wednesday night the {dead}(e1) numbered 273. The {search}(e3) went on at a school in [Coapa](coa event), where soldiers held up a fist whenever they wanted silence and a whole street obeyed. Dogs {came}(e4) from [Tijuana](tij mention), moles — as our diggers call themselves — from [Tepito](tep mention), engineers from [Israel](isr mention) and [Los Angeles](los mention).

In [Morelos](mor event), they say that the lorries with water all turn off for the capital. "On the television there is only [Roma](rom mention), [Roma](rom mention), [Roma](rom mention)," said Imelda Cuevas, who lost her kitchen in [Tetela del Volcán](tet event). [Cuernavaca](cue metonym)'s bishop and the governor have {quarrelled}(e5) about who may hand out rice.

The [Oaxaca](oax event) {quake}(e6) of 7 September, of magnitude 8.2, was stronger, and {took}(e6) 98 lives, mainly in [Juchitán](juc event).

---
places:
  joj: {name: Jojutla, point: [18.614, -99.18]}
  rom: {name: Roma, point: [19.417, -99.162], precision: near, near: mex}
  con: {name: Condesa, point: [19.412, -99.174], precision: near, near: mex}
  del: {name: Del Valle, point: [19.383, -99.166], precision: near, near: mex}
  axo: {name: Axochiapan, point: [18.503, -98.753]}
  atl: {name: Atlixco, geonameid: 3532592, point: [18.9081, -98.4361]}
  pue: {name: Puebla, geonameid: 3521082, point: [18.549, -97.8889], precision: division}
  mex: {name: Mexico City, geonameid: 3530597, point: [19.4285, -99.1277]}
  coa: {name: Coapa, point: [19.297, -99.127], precision: near, near: mex}
  tij: {name: Tijuana, geonameid: 3981609, point: [32.5027, -117.0037]}
  tep: {name: Tepito, point: [19.444, -99.127], precision: near, near: mex}
  los: {name: Los Angeles, geonameid: 5368361, point: [34.0522, -118.2437]}
  mor: {name: Morelos, geonameid: 3522961, point: [18.742, -99.0785], precision: division}
  tet: {name: Tetela del Volcán, point: [18.893, -98.73]}
  cue: {name: Cuernavaca, geonameid: 3529947, point: [18.9261, -99.2308]}
  oax: {name: Oaxaca, geonameid: 3522509, point: [16.94, -96.2087], precision: division}
  juc: {name: Juchitán, point: [16.436, -95.02]}
  isr: {name: Israel, geonameid: 294640, point: [31.5, 34.75], precision: country}
events:
  e1: {type: earthquake, places: [joj, axo, atl, mex], start: 2017-09-19, end: 2017-09-19, date_precision: day, date_text: "in Tuesday's", killed: 273, status: happened, actors: "", main: true}
  e2: {type: earthquake, places: [mex], start: 1985-09-19, end: 1985-09-19, date_precision: day, date_text: the same day in September, killed: 10000, killed_qualifier: at_least, status: happened, actors: ""}
  e3: {type: rescue, places: [coa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e4: {type: aid, places: [coa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: statement, places: [cue], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: earthquake, places: [juc], start: 2017-09-07, end: 2017-09-07, date_precision: day, date_text: of 7 September, killed: 98, status: happened, actors: ""}
notes: ""
