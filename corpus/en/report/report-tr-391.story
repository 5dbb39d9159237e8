---
id: report-tr-391
genre: report
country: TR
published: 2016-12-23
publisher: Anatolian Press Digest
title: "[Turkey](tur metonym) {detains}(e1) a further 63 in post-coup {sweep}(e1); party offices {raided}(e3) in ten provinces"
---
[ISTANBUL](ist dateline), Dec 23 - [Turkish](tur demonym) police {detained}(e1) 63 people on Friday in [Istanbul](ist event), [Izmir](izm event), [Konya](kon event) and [Gaziantep](gaz event) on suspicion of links to the network that [Ankara](ank metonym) blames for July's failed {coup}(e4), the state news agency reported.

Arrest {warrants}(e2) had been {issued}(e2) for 87 people, among them 24 teachers and employees of a furniture maker based in [Kayseri](kay mention). Police were still {looking}(e5) for the rest.

Separately, anti-terror squads {entered}(e3) the offices of the main pro-[Kurdish](kur demonym) party in [Adana](ada event), [Mersin](mer event), [Manisa](man event), [Van](van event) and six other provinces and {took away}(e3) computers. Twenty-six members were {held}(e6), said its deputy chairman, Veli Aktas. "They come at five in the morning for people whose address is parliament," he told reporters in [Diyarbakir](diy event).

The {coup}(e4) attempt of 15 July left 248 people {dead}(e4). More than 41,000 suspects have been {jailed}(e7) pending trial since and some 100,000 dismissed or {suspended}(e8) from the army, schools and courts. The first {trial}(e9) of soldiers began this week in [Denizli](den event); others are expected in [Erzurum](erz event) and, in a hall that is being {built}(e10) for 1,500 people, in [Sincan](sin event), outside the capital.

A year of bloodshed is drawing to a close with little sign of calm. On Monday, an off-duty policeman {shot}(e11) the [Russian](rus demonym) ambassador dead at an art gallery in [Ankara](ank event). Two days earlier a car {bomb}(e12) {killed}(e12) 14 soldiers on a bus in [Kayseri](kay event), and on 10 December a double {bombing}(e13) outside a football ground in [Istanbul](ist event) {took}(e13) 44 lives. Crowds then {attacked}(e14) party branches in [Kayseri](kay event), [Bursa](bur event) and [Istanbul](ist event).

In [Syria](syr event), sixteen [Turkish](tur demonym) soldiers were {killed}(e15) on Wednesday in the {battle}(e15) for [al-Bab](alb event), the heaviest loss since troops {crossed}(e16) the border at [Jarablus](jar event) in August. A video {published}(e17) by Islamic State on Thursday appeared to show two captives from [Osmaniye](osm mention) and [Tekirdag](tek mention) being {burned}(e18) alive. [Ankara](ank metonym) did not comment; access to social media was {slowed}(e19) across the country.

The foreign minister, Kemal Tuncer, was in [Moscow](mos event) on Tuesday for {talks}(e20) with his [Russian](rus demonym) and [Iranian](ira demonym) colleagues on the evacuation of [Aleppo](ale mention). Speaking on his return at [Esenboga](ese metonym org) airport, he {rejected}(e21) criticism from [Berlin](ber metonym) and [Brussels](bru metonym) of the {arrests}(e1).

The lira has {lost}(e22) 17 percent against the dollar since the summer. Hotels in [Antalya](ant event) and [Bodrum](bod event) report the worst year in two decades.

---
places:
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  kur: {name: Kurdish, point: [37.5, 42.5], precision: area, radius_km: 300}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  van: {name: Van, geonameid: 298117, point: [38.4946, 43.3832]}
  diy: {name: Diyarbakır, geonameid: 316541, point: [37.9136, 40.2172]}
  sin: {name: Sincan, point: [39.97, 32.58]}
  alb: {name: al-Bab, point: [36.37, 37.52]}
  jar: {name: Jarablus, point: [36.82, 38.01]}
  ese: {name: Esenboga, point: [40.13, 32.99]}
  ale: {name: Aleppo, geonameid: 170063, point: [36.2012, 37.1612]}
  tek: {name: Tekirdağ, geonameid: 738927, point: [40.9781, 27.511]}
  izm: {name: İzmir, geonameid: 311046, point: [38.4127, 27.1384]}
  kon: {name: Konya, geonameid: 306571, point: [37.8713, 32.4846]}
  gaz: {name: Gaziantep, geonameid: 314830, point: [37.0594, 37.3825]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  kay: {name: Kayseri, geonameid: 308464, point: [38.7322, 35.4853]}
  ada: {name: Adana, geonameid: 325363, point: [36.9862, 35.3253]}
  mer: {name: Mersin, geonameid: 304531, point: [36.812, 34.6389]}
  man: {name: Manisa, geonameid: 304827, point: [38.612, 27.4265]}
  den: {name: Denizli, geonameid: 317109, point: [37.7742, 29.0875]}
  erz: {name: Erzurum, geonameid: 315368, point: [39.9086, 41.2769]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  bur: {name: Bursa, geonameid: 750269, point: [40.1956, 29.0601]}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  osm: {name: Osmaniye, geonameid: 303195, point: [37.0742, 36.2478]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  ira: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  ant: {name: Antalya, geonameid: 323777, point: [36.9081, 30.6956]}
  bod: {name: Bodrum, geonameid: 320995, point: [37.0383, 27.4292]}
events:
  e1: {type: arrest, places: [ist, izm, kon, gaz], start: 2016-12-23, end: 2016-12-23, date_precision: day, date_text: on Friday, arrested: 63, status: happened, actors: Turkish police, targets: 63 people, main: true}
  e2: {type: arrest, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 87 people, minor: true}
  e3: {type: raid, places: [ada, mer, man, van], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: anti-terror squads, targets: the offices of the main pro-Kurdish party, main: true}
  e4: {type: coup, places: [tur], start: 2016-07-15, end: 2016-07-15, date_precision: day, date_text: 15 July, killed: 248, status: happened, actors: ""}
  e5: {type: raid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Police, targets: the rest, minor: true}
  e6: {type: arrest, places: [], start: null, end: null, date_precision: unknown, date_text: "", arrested: 26, status: happened, actors: "", targets: Twenty-six members}
  e7: {type: arrest, places: [tur], start: 2016-07-15, end: 2016-12-23, date_precision: day, date_text: since, arrested: 41000, arrested_qualifier: at_least, status: happened, actors: "", targets: "More than 41,000 suspects"}
  e8: {type: layoffs, places: [tur], start: 2016-07-15, end: 2016-12-23, date_precision: day, date_text: "", status: happened, actors: "", targets: "some 100,000"}
  e9: {type: trial, places: [den], start: 2016-12-19, end: 2016-12-19, date_precision: week, date_text: this week, status: happened, actors: "", targets: soldiers}
  e10: {type: construction, places: [sin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a hall}
  e11: {type: killing, places: [ank], start: 2016-12-19, end: 2016-12-19, date_precision: day, date_text: On Monday, killed: 1, status: happened, actors: an off-duty policeman, targets: the Russian ambassador}
  e12: {type: bombing, places: [kay], start: 2016-12-17, end: 2016-12-17, date_precision: day, date_text: Two days earlier, killed: 14, status: happened, actors: "", targets: 14 soldiers}
  e13: {type: bombing, places: [ist], start: 2016-12-10, end: 2016-12-10, date_precision: day, date_text: on 10 December, killed: 44, status: happened, actors: ""}
  e14: {type: attack, places: [kay, bur, ist], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Crowds, targets: party branches}
  e15: {type: battle, places: [alb], start: 2016-12-21, end: 2016-12-21, date_precision: day, date_text: on Wednesday, killed: 16, status: happened, actors: "", targets: sixteen Turkish soldiers}
  e16: {type: battle, places: [jar], start: 2016-08, end: 2016-08, date_precision: month, date_text: in August, status: happened, actors: troops}
  e17: {type: publication, places: [], start: 2016-12-22, end: 2016-12-22, date_precision: day, date_text: on Thursday, status: happened, actors: Islamic State, targets: A video}
  e18: {type: killing, places: [], start: null, end: null, date_precision: unknown, date_text: "", killed: 2, status: reported, actors: Islamic State, targets: two captives}
  e19: {type: outage, places: [tur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: access to social media}
  e20: {type: meeting, places: [mos], start: 2016-12-20, end: 2016-12-20, date_precision: day, date_text: on Tuesday, status: happened, actors: "The foreign minister, Kemal Tuncer", targets: his Russian and Iranian colleagues}
  e21: {type: statement, places: [ank], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: he, targets: criticism from Berlin and Brussels}
  e22: {type: market, places: [], start: 2016, end: 2016, date_precision: year, date_text: since the summer, status: happened, actors: The lira}
notes: ""
