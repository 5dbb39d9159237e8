---
id: raid-in-21
genre: raid
country: IN
published: 2018-11-05
publisher: Western Ghats Express
title: "[Mumbai](mum metonym) Customs {Bust}(e1) Bird {Smuggling}(e2) Ring; 412 Parakeets {Saved}(e3)"
---
[MUMBAI](mum dateline): Customs officers {raided}(e1) a warehouse in [Bhiwandi](bhi event) and two flats in [Kalyan](kal event) on Saturday and {rescued}(e3) 412 live parakeets, 16 star tortoises and a baby langur meant for buyers in [Bangkok](ban mention) and [Dubai](dub mention), a senior official said on Monday.

Five persons, including an airline loader, were {arrested}(e4). A sixth {jumped}(e5) from a second-floor balcony and {fractured}(e5) both legs; he is being {treated}(e6) at a government hospital in [Thane](tha event).

The consignment had {come}(e7) by train from [Patna](pat mention) and [Nagpur](nag mention) in baskets marked "guavas". Sixty birds had died on the way.

The tip-off came from wildlife investigators in [Chennai](che event), who in September {intercepted}(e8) a passenger with 11 monitor lizards in his hand luggage. Since April, [Mumbai](mum metonym) customs has {registered}(e9) nine such cases, against two in the whole of last year.

A magistrate in [Bhiwandi](bhi event) on Sunday {remanded}(e10) the five till November 12. They face up to seven years in jail under an Act of 1972.

Veterinarians {examined}(e11) the birds at the [Byculla](byc event) zoo; most will be {released}(e12) at [Tungareshwar](tun event) sanctuary next week. The langur is to be {sent}(e13) to [Nashik](nas event).

[Delhi](del metonym) last month {signed}(e14) an {agreement}(e14) with [Myanmar](mya metonym) and [Nepal](nep metonym) on sharing intelligence about traffickers. In [Guwahati](guw event), where rhino horn worth Rs 2 crore was {seized}(e15) on Friday, forest guards {shot dead}(e16) two suspected poachers the same night. An {inquiry}(e17) has been ordered.

---
places:
  mum: {name: Mumbai, geonameid: 1275339, point: [19.0728, 72.8826]}
  bhi: {name: Bhiwandi, geonameid: 1275901, point: [19.3002, 73.0588]}
  ban: {name: Bangkok, geonameid: 1609350, point: [13.754, 100.5014]}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  byc: {name: Byculla, point: [18.979, 72.834], precision: near}
  tun: {name: Tungareshwar, point: [19.42, 72.95], precision: near}
  kal: {name: Kalyan, geonameid: 1268295, point: [19.2437, 73.1355]}
  tha: {name: Thane, geonameid: 1254661, point: [19.197, 72.9635]}
  pat: {name: Patna, geonameid: 1260086, point: [25.5941, 85.1356]}
  nag: {name: Nagpur, geonameid: 1262180, point: [21.1463, 79.0849]}
  che: {name: Chennai, geonameid: 1264527, point: [13.0878, 80.2785]}
  nas: {name: Nashik, geonameid: 1261731, point: [19.9973, 73.791]}
  del: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  mya: {name: Myanmar, geonameid: 1327865, point: [21.0, 96.0], precision: country}
  nep: {name: Nepal, geonameid: 1282988, point: [28.0, 84.0], precision: country}
  guw: {name: Guwahati, geonameid: 1271476, point: [26.1844, 91.7458]}
events:
  e1: {type: raid, places: [bhi, kal], start: 2018-11-03, end: 2018-11-03, date_precision: day, date_text: on Saturday, status: happened, actors: Customs officers, main: true}
  e2: {type: smuggling, places: [bhi, kal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: rescue, places: [bhi, kal], start: 2018-11-03, end: 2018-11-03, date_precision: day, date_text: on Saturday, status: happened, actors: Customs officers, targets: 412 live parakeets, main: true}
  e4: {type: arrest, places: [bhi, kal], start: 2018-11-03, end: 2018-11-03, date_precision: day, date_text: "", arrested: 5, status: happened, actors: "", targets: Five persons, main: true}
  e5: {type: other_accident, places: [kal], start: 2018-11-03, end: 2018-11-03, date_precision: day, date_text: "", injured: 1, status: happened, actors: "", targets: A sixth}
  e6: {type: medical, places: [tha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A sixth, minor: true}
  e7: {type: transport_change, places: [pat, nag], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The consignment, minor: true}
  e8: {type: arrest, places: [che], start: 2018-09, end: 2018-09, date_precision: month, date_text: in September, status: happened, actors: wildlife investigators, targets: a passenger}
  e9: {type: investigation, places: [mum], start: 2018-04, end: 2018-04, date_precision: month, date_text: Since April, status: happened, actors: Mumbai customs, minor: true}
  e10: {type: trial, places: [bhi], start: 2018-11-04, end: 2018-11-04, date_precision: day, date_text: on Sunday, status: happened, actors: A magistrate, targets: the five}
  e11: {type: medical, places: [byc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Veterinarians, targets: the birds}
  e12: {type: rescue, places: [tun], start: 2018-11, end: 2018-11, date_precision: month, date_text: next week, status: planned, actors: ""}
  e13: {type: transport_change, places: [nas], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: The langur, minor: true}
  e14: {type: agreement, places: [del], start: 2018-10, end: 2018-10, date_precision: month, date_text: last month, status: happened, actors: Delhi}
  e15: {type: raid, places: [guw], start: 2018-11-02, end: 2018-11-02, date_precision: day, date_text: on Friday, status: happened, actors: ""}
  e16: {type: shooting, places: [guw], start: 2018-11-02, end: 2018-11-02, date_precision: day, date_text: the same night, killed: 2, status: happened, actors: forest guards, targets: two suspected poachers}
  e17: {type: investigation, places: [guw], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
