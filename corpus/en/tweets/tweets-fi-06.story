---
id: tweets-fi-06
genre: tweets
country: FI
published: 2018-02-02
publisher: "@RataVahti"
title: "{Delays}(e1), a moose and a kindness"
---
@RataVahti (1/9): Good morning passengers. {No trains}(e1) between [Seinäjoki](sei event) and [Kokkola](kok event) until at least 11. A freight has {hit}(e2) a moose at [Härmä](har event) and, we're told, another moose.

(2/9) Night train from [Rovaniemi](rov mention) to [Helsinki](hel mention) is {standing}(e3) in [Kannus](kan event) with 212 aboard. It's −27. Heating OK.

(3/9) Buses coming from [Vaasa](vaa mention). 

(4/9) @pendolinopena asks whether [Tampere](tam mention)–[Turku](tur mention) is affected. It isn't. Nor [Oulu](oul mention)–[Kajaani](kaj mention).

(5/9) The people of [Kannus](kan event) have {turned up}(e4) on the platform with soup. We don't have a protocol for {soup}(e4).

(6/9) 09.40: signal {fault}(e5) at [Pasila](pas event), unrelated. Commuters for [Leppävaara](lep mention) use track 3.

(7/9) There is no {strike}(e6), no matter what a paper in [Stockholm](sto mention) has printed. The {strike}(e7) is next Friday, and it is about buses.

(8/9) 10.52 Line {open}(e8)! Driver unhurt. Moose: not.

(9/9) Passenger Aino, 6, bound for [Hämeenlinna](ham mention), has lost a mitten, red, somewhere north of [Ylivieska](yli mention). If found, please tweet. It's the left.

---
places:
  sei: {name: Seinäjoki, geonameid: 637219, point: [62.7945, 22.8282]}
  kok: {name: Kokkola, geonameid: 651943, point: [63.8385, 23.1307]}
  har: {name: Härmä, point: [63.16, 22.85], precision: near}
  rov: {name: Rovaniemi, geonameid: 638936, point: [66.499, 25.6887]}
  hel: {name: Helsinki, geonameid: 658225, point: [60.1695, 24.9354]}
  kan: {name: Kannus, geonameid: 654314, point: [63.9, 23.9]}
  vaa: {name: Vaasa, geonameid: 632978, point: [63.096, 21.6158]}
  tam: {name: Tampere, geonameid: 634963, point: [61.4991, 23.7871]}
  tur: {name: Turku, geonameid: 633679, point: [60.4515, 22.2687]}
  oul: {name: Oulu, geonameid: 643492, point: [65.0124, 25.4682]}
  kaj: {name: Kajaani, geonameid: 654899, point: [64.2273, 27.7285]}
  pas: {name: Pasila, point: [60.199, 24.933], precision: near}
  lep: {name: Leppävaara, point: [60.219, 24.813], precision: near}
  sto: {name: Stockholm, geonameid: 2673730, point: [59.3294, 18.0687]}
  ham: {name: Hämeenlinna, geonameid: 659180, point: [60.996, 24.4643]}
  yli: {name: Ylivieska, geonameid: 630768, point: [64.0833, 24.55]}
events:
  e1: {type: transport_change, places: [sei, kok], start: 2018-02-02, end: 2018-02-02, date_precision: day, date_text: until at least 11, status: happened, actors: "", main: true}
  e2: {type: rail_accident, places: [har], start: 2018-02-02, end: 2018-02-02, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e3: {type: transport_change, places: [kan], start: 2018-02-02, end: 2018-02-02, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: aid, places: [kan], start: 2018-02-02, end: 2018-02-02, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: outage, places: [pas], start: 2018-02-02, end: 2018-02-02, date_precision: day, date_text: "", status: happened, actors: ""}
  e6: {type: strike, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e7: {type: strike, places: [], start: 2018-02-09, end: 2018-02-09, date_precision: day, date_text: next Friday, status: planned, actors: ""}
  e8: {type: opening, places: [sei, kok], start: 2018-02-02, end: 2018-02-02, date_precision: day, date_text: "", status: happened, actors: ""}
notes: ""
