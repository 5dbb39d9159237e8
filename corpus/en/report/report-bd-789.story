---
id: report-bd-789
genre: report
country: BD
published: 2017-06-01
publisher: The Delta Star
title: "Cyclone {Mora}(e1) {leaves}(e2) half of [Moheshkhali](moh event) roofless; nine {dead}(e1), fishermen still out"
---
Cyclone Mora {killed}(e1) at least nine people and {flattened}(e1) more than 20,000 houses in south-eastern [Bangladesh](ban event), officials said on Wednesday, a day after it {crossed}(e1) the coast between [Cox's Bazar](cox event) and [Chittagong](chi event).

Trees {fell}(e1) on a mother and child in [Chakaria](cha event). In [Rangamati](ran event), a girl of 13 {died}(e1) under the wall of a school. On the islands of [Moheshkhali](moh event) and [Kutubdia](kut event), every second house has lost its roof.

"I ran with the Quran and the goat," said Rokeya Begum, 35, of [Dhalghata](dha mention), in front of a square of mud.

The navy on Wednesday {picked up}(e3) 33 fishermen clinging to bamboo about 120 km off [Patenga](pat event). A ship of the [Indian](ind demonym) navy {rescued}(e3) another 18. Relatives at the ghats of [Sonadia](son event) and [Bhola](bho event) say some 80 men are {missing}(e3).

Almost half a million people had {moved}(e4) to shelters on Monday night, a success in a country where 140,000 {died}(e5) in a storm in April 1991. In [Balukhali](bal event) and [Kutupalong](kutu event), where tens of thousands of Rohingya {settled}(e6) after fleeing a military {operation}(e7) in [Myanmar](mya event)'s [Rakhine State](rak event) last October, none of the 10,000 huts of bamboo and plastic remains standing, block leaders said. They {spent}(e6) the storm in the open.

[Myanmar](mya metonym) reported damage in [Sittwe](sit event) and [Maungdaw](mau event) but no {deaths}(e8). In [Sri Lanka](sri event), the same weather system had {brought}(e9) the rains that since Friday have {killed}(e9) 203 people, most of them in [Ratnapura](rat event) and [Kalutara](kal event). Ships from [India](indi mention) and [Pakistan](pak mention) have {landed}(e10) aid at [Colombo](col event).

Disaster minister Shafiqul Haque Bhuiyan, who {flew}(e11) over [Teknaf](tek event), {promised}(e12) 20 kilos of rice per family. The Red Crescent {appealed}(e13) for 2.1 million francs.

Power is still {off}(e14) in [Bandarban](band event) and parts of [Chittagong](chi event) port, where 38 vessels {waited}(e15) to berth. The runway at [Cox's Bazar](cox event) {reopened}(e16) on Wednesday evening.

In other news, a pickup {hit}(e17) a rickshaw at [Feni](fen event), {killing}(e17) three garment workers on their way home, and in [Dhaka](dhak event), a tribunal {ordered}(e18) the arrest of an opposition leader, who is in [London](lon mention), for missing a hearing. Two more {depressions}(e19) may {form}(e19) over the bay in June, the weather office {warned}(e19).

---
places:
  moh: {name: Moheshkhali, point: [21.55, 91.95]}
  ban: {name: Bangladesh, geonameid: 1210997, point: [24.0, 90.0], precision: country}
  cox: {name: "Cox's Bazar", geonameid: 1336134, point: [21.4397, 92.0096]}
  chi: {name: Chittagong, point: [22.34, 91.83]}
  cha: {name: Chakaria, point: [21.76, 92.08]}
  ran: {name: Rangamati, point: [22.64, 92.19]}
  kut: {name: Kutubdia, point: [21.82, 91.86]}
  dha: {name: Dhalghata, point: [21.67, 91.87], precision: near}
  pat: {name: Patenga, point: [22.23, 91.79]}
  son: {name: Sonadia, point: [21.5, 91.88], precision: near}
  bho: {name: Bhola, point: [22.69, 90.65]}
  bal: {name: Balukhali, point: [21.19, 92.16]}
  kutu: {name: Kutupalong, point: [21.21, 92.16]}
  rak: {name: Rakhine State, point: [20.0, 93.5], precision: division}
  sit: {name: Sittwe, geonameid: 1295765, point: [20.1462, 92.8983]}
  mau: {name: Maungdaw, point: [20.82, 92.37]}
  rat: {name: Ratnapura, geonameid: 1228730, point: [6.6858, 80.4036]}
  kal: {name: Kalutara, geonameid: 1241964, point: [6.5831, 79.9593]}
  col: {name: Colombo, geonameid: 1248991, point: [6.9355, 79.8487]}
  tek: {name: Teknaf, point: [20.86, 92.3]}
  band: {name: Bandarban, point: [22.2, 92.22]}
  fen: {name: Feni, point: [23.01, 91.4]}
  dhak: {name: Dhaka, geonameid: 1185241, point: [23.7104, 90.4074]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  mya: {name: Myanmar, geonameid: 1327865, point: [21.0, 96.0], precision: country}
  sri: {name: Sri Lanka, geonameid: 1227603, point: [7.75, 80.75], precision: country}
  indi: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  pak: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
events:
  e1: {type: storm, places: [ban, cox, chi, cha, ran, moh, kut], start: 2017-05-30, end: 2017-05-30, date_precision: day, date_text: a day after, killed: 9, killed_qualifier: at_least, status: happened, actors: Cyclone Mora, targets: at least nine people, main: true}
  e2: {type: displacement, places: [moh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: rescue, places: [pat, son, bho], start: 2017-05-31, end: 2017-05-31, date_precision: day, date_text: on Wednesday, status: happened, actors: The navy, targets: 33 fishermen, main: true}
  e4: {type: displacement, places: [ban], start: 2017-05-29, end: 2017-05-29, date_precision: day, date_text: on Monday night, displaced: 500000, displaced_qualifier: about, status: happened, actors: Almost half a million people}
  e5: {type: storm, places: [ban], start: 1991-04, end: 1991-04, date_precision: month, date_text: in April 1991, killed: 140000, status: happened, actors: a storm, targets: "140,000"}
  e6: {type: displacement, places: [bal, kutu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Rohingya}
  e7: {type: battle, places: [rak, mya], start: 2016-10, end: 2016-10, date_precision: month, date_text: last October, status: happened, actors: ""}
  e8: {type: storm, places: [sit, mau], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", minor: true}
  e9: {type: flood, places: [sri, rat, kal], start: 2017-05, end: 2017-05, date_precision: month, date_text: since Friday, killed: 203, status: happened, actors: the rains, targets: 203 people}
  e10: {type: aid, places: [col], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Ships from India and Pakistan}
  e11: {type: visit, places: [tek], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Shafiqul Haque Bhuiyan, minor: true}
  e12: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Shafiqul Haque Bhuiyan, targets: 20 kilos of rice, minor: true}
  e13: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Red Crescent, targets: 2.1 million francs, minor: true}
  e14: {type: outage, places: [band, chi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e15: {type: transport_change, places: [chi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: 38 vessels, minor: true}
  e16: {type: opening, places: [cox], start: 2017-05-31, end: 2017-05-31, date_precision: day, date_text: on Wednesday evening, status: happened, actors: "", targets: The runway}
  e17: {type: road_accident, places: [fen], start: null, end: null, date_precision: unknown, date_text: "", killed: 3, status: happened, actors: a pickup, targets: three garment workers}
  e18: {type: verdict, places: [dhak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a tribunal, targets: an opposition leader}
  e19: {type: storm, places: [], start: 2017-06, end: 2017-06, date_precision: month, date_text: in June, status: planned, actors: "", minor: true}
notes: ""
