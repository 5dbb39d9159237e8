---
id: report-au-584
genre: report
country: AU
published: 2017-11-08
publisher: Coral Sea Herald
title: "[Manus](man event): water {cut off}(e1) as refugees {refuse}(e2) to leave shut centre"
---
ABOUT 580 men, most of them recognised as refugees, {spent}(e2) an eighth night without power at the former [Australian](aus demonym) detention centre on [Papua New Guinea](pap metonym)'s [Manus](man event) Island, after workers {emptied}(e1) their rain tanks and {pulled down}(e1) a fence.

The centre, on the naval base at [Lombrum](lom event), {closed}(e3) on October 31 following a ruling by the Supreme Court in [Port Moresby](por event) last year that it was {unlawful}(e4). Three new units have been put up in [Lorengau](lor event), the main town. The men say that they fear for their safety there: one, a [Sudanese](sud demonym) of 26, was {stabbed}(e5) on the main street in July.

[PNG](png metonym)'s immigration minister, Petrus Kondra, {gave}(e6) them until Saturday. "After that, we move you," he told [Port Moresby](por mention) radio. Police will not use force, a superintendent said in [Lorengau](lor event).

On Tuesday, the Supreme Court {turned down}(e7) a request by a [Kurdish](kur demonym) journalist from [Ilam](ila mention), in [Iran](ira mention), that services be {restored}(e7). He has been sending reports by telephone to newspapers in [Sydney](syd mention) and [London](lon mention); other men charge their phones by a stolen generator.

In [Canberra](can event), five protesters {glued}(e8) themselves to a rail in the public gallery, and there were {rallies}(e9) in [Melbourne](mel event), where trams on Flinders Street were {stopped}(e9) for an hour, [Brisbane](bri event) and [Hobart](hob event). Immigration Minister Garth Pollock {accused}(e10) "activists in Green seats" of keeping the men where they are.

[New Zealand](new metonym)'s prime minister, Helen Moana, who {met}(e11) her counterpart in [Sydney](syd event) on Sunday, {repeated}(e11) an offer to take 150 of them. He {declined}(e12), citing a deal with [the United States](uni metonym) under which 54 have so far been {flown}(e13) to [Dallas](dal event), [Portland](port event) and other cities.

A doctor from [Adelaide](ade mention) who came ashore by night told of men with infected feet who dig wells with a dustbin lid. Six have {died}(e14) on the island since 2013, the last in October at the hospital in [Lorengau](lor event).

---
places:
  man: {name: Manus, point: [-2.05, 146.95], precision: division}
  lom: {name: Lombrum, point: [-2.03, 147.38]}
  lor: {name: Lorengau, geonameid: 2092164, point: [-2.0341, 147.2717]}
  por: {name: Port Moresby, geonameid: 2088122, point: [-9.4772, 147.1509]}
  kur: {name: Kurdish, point: [36.2, 44.0], precision: area, radius_km: 150}
  ila: {name: Ilam, point: [33.637, 46.42]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  dal: {name: Dallas, geonameid: 4684888, point: [32.7831, -96.8067]}
  port: {name: Portland, geonameid: 5746545, point: [45.5234, -122.6762]}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  syd: {name: Sydney, geonameid: 2147714, point: [-33.8678, 151.2073]}
  can: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
  png: {name: Papua New Guinea, geonameid: 2088628, point: [-6.0, 147.0], precision: country}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  pap: {name: Papua New Guinea, geonameid: 2088628, point: [-6.0, 147.0], precision: country}
  sud: {name: Sudan, geonameid: 366755, point: [16.0, 30.0], precision: country}
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  mel: {name: Melbourne, geonameid: 2158177, point: [-37.814, 144.9633]}
  bri: {name: Brisbane, geonameid: 2174003, point: [-27.4679, 153.0281]}
  hob: {name: Hobart, geonameid: 2163355, point: [-42.8794, 147.3294]}
  new: {name: New Zealand, geonameid: 2186224, point: [-42.0, 174.0], precision: country}
  ade: {name: Adelaide, geonameid: 2078025, point: [-34.9287, 138.5986]}
events:
  e1: {type: decision, places: [lom], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: workers, targets: their rain tanks, main: true}
  e2: {type: protest, places: [lom, man], start: 2017-10-31, end: 2017-11-07, date_precision: day, date_text: an eighth night, status: happened, actors: ABOUT 580 men, main: true}
  e3: {type: closure, places: [lom], start: 2017-10-31, end: 2017-10-31, date_precision: day, date_text: on October 31, status: happened, actors: "", targets: The centre}
  e4: {type: verdict, places: [por], start: 2016, end: 2016, date_precision: year, date_text: last year, status: happened, actors: the Supreme Court}
  e5: {type: attack, places: [lor], start: 2017-07, end: 2017-07, date_precision: month, date_text: in July, injured: 1, status: happened, actors: "", targets: a Sudanese of 26}
  e6: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Petrus Kondra, targets: them}
  e7: {type: verdict, places: [por], start: 2017-11-07, end: 2017-11-07, date_precision: day, date_text: On Tuesday, status: happened, actors: the Supreme Court, targets: a request}
  e8: {type: protest, places: [can], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: five protesters}
  e9: {type: protest, places: [mel, bri, hob], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Garth Pollock, minor: true}
  e11: {type: meeting, places: [syd], start: 2017-11-05, end: 2017-11-05, date_precision: day, date_text: on Sunday, status: happened, actors: Helen Moana, targets: her counterpart}
  e12: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: He, targets: an offer, minor: true}
  e13: {type: displacement, places: [dal, port], start: null, end: null, date_precision: unknown, date_text: "", displaced: 54, status: happened, actors: "", targets: 54, minor: true}
  e14: {type: death, places: [man], start: 2013, end: 2017, date_precision: year, date_text: since 2013, killed: 6, status: happened, actors: "", targets: Six}
notes: ""
