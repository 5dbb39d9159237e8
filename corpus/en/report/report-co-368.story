---
id: report-co-368
genre: report
country: CO
published: 2021-09-08
publisher: Andean Press Service
title: "Six {raids}(e1), four countries, two tonnes: how a [Colombian](col demonym) cocaine route to [Antwerp](ant mention) was {broken}(e1)"
---
[BOGOTA](bog dateline) (APS) -- Police in [Colombia](colo event), [Ecuador](ecu event), [Spain](spa event) and [Belgium](bel event) have {arrested}(e2) 27 people and {seized}(e1) just over two tonnes of cocaine in an operation against a network that {shipped}(e3) drugs inside banana pallets, officials said on Wednesday.

The {raids}(e1) began before dawn on Tuesday in [Turbo](tur event) and [Apartadó](apa event), in the banana-growing region of [Urabá](ura mention) on [Colombia](colo mention)'s [Caribbean](car mention) coast, and continued through the day in [Medellín](med event), [Guayaquil](gua event), [Algeciras](alg event) and [Antwerp](ant event).

"This was a family business with a payroll of dockers on both sides of the [Atlantic](atl mention)," Gen. Hernando Quiñones, director of the anti-narcotics police, told reporters. Eleven of those {detained}(e2) were held in [Colombia](colo event), nine in [Ecuador](ecu event), four in [Spain](spa event) and three in [Belgium](bel event).

Among them is a 46-year-old customs agent in [Guayaquil](gua mention) who, prosecutors say, {took}(e4) at least $300,000 in {bribes}(e4) to wave containers past the scanners. He denied wrongdoing through his lawyer. A judge in [Quito](qui event) will {decide}(e5) on Friday whether he stays in custody.

The inquiry {started}(e6) by chance. In February 2020, workers at a supermarket depot near [Ostrava](ost event), in the [Czech Republic](cze mention), {found}(e7) 84 kilos of cocaine among bananas bought from a wholesaler in [Rotterdam](rot mention). Similar parcels had {turned up}(e8) in 2019 in [Rostock](ros event) and in the [Danish](dan demonym) port of [Aarhus](aar event). Investigators traced the pallets to a single packing plant outside [Carepa](care mention).

Its owner, Luis Alfonso Berrío, was {shot dead}(e9) in a restaurant in [Envigado](env event) last November. Two men were {convicted}(e10) of the {murder}(e9) in June and {sentenced}(e10) to 34 years.

Port cities have paid a high price. [Guayaquil](gua event) has recorded more than 600 {homicides}(e11) so far this year, double the figure for all of 2019, and in February at least 79 inmates {died}(e12) in simultaneous prison {riots}(e12) there, in [Cuenca](cue event) and in [Latacunga](lat event). In [Antwerp](ant event), a house in the district of [Deurne](deu event) was {hit}(e13) by a grenade in August, the ninth such {attack}(e14) in the city since January.

[Colombia](colo metonym)'s defence ministry says that seizures rose 18 percent last year, to 505 tonnes, although the United Nations reported that potential output rose as well. Farmers in [Tumaco](tum event) and [Catatumbo](cat event) {blocked}(e15) roads for a week in July to {protest}(e15) at the forced {eradication}(e16) of their coca.

[Belgian](bel demonym) customs chief Kris Vandeputte {welcomed}(e17) the {arrests}(e2) but warned against triumph. "When [Antwerp](ant mention) becomes hard, they try [Vlissingen](vli mention), they try [Le Havre](leh mention)," he said in [Brussels](bru mention). "Water finds its way."

---
places:
  bog: {name: Bogotá, geonameid: 3688689, point: [4.6097, -74.0817]}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  ant: {name: Antwerp, geonameid: 2803138, point: [51.2205, 4.4003]}
  tur: {name: Turbo, point: [8.09, -76.73]}
  apa: {name: Apartadó, point: [7.88, -76.63]}
  ura: {name: Urabá, point: [8.0, -76.7], precision: area, radius_km: 60}
  med: {name: Medellín, point: [6.25, -75.56]}
  car: {name: Caribbean, point: [15.0, -75.0], precision: area, radius_km: 1200}
  atl: {name: Atlantic, point: [20.0, -40.0], precision: area, radius_km: 3000}
  alg: {name: Algeciras, geonameid: 2522013, point: [36.1333, -5.4505]}
  gua: {name: Guayaquil, geonameid: 3657509, point: [-2.1962, -79.8862]}
  ost: {name: Ostrava, geonameid: 3068799, point: [49.8347, 18.282]}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
  ros: {name: Rostock, geonameid: 2844588, point: [54.0887, 12.1405]}
  dan: {name: Denmark, geonameid: 2623032, point: [56.0, 10.0], precision: country}
  aar: {name: Århus, geonameid: 2624652, point: [56.1567, 10.2108]}
  care: {name: Carepa, point: [7.76, -76.65]}
  env: {name: Envigado, point: [6.17, -75.58]}
  cue: {name: Cuenca, geonameid: 3658666, point: [-2.8953, -78.9963]}
  lat: {name: Latacunga, geonameid: 3654870, point: [-0.9342, -78.6152]}
  deu: {name: Deurne, geonameid: 2799478, point: [51.2213, 4.466]}
  cat: {name: Catatumbo, point: [8.5, -73.0], precision: area, radius_km: 50}
  vli: {name: Vlissingen, geonameid: 2745392, point: [51.4425, 3.5736]}
  leh: {name: Le Havre, geonameid: 3003796, point: [49.4935, 0.1079]}
  colo: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  ecu: {name: Ecuador, geonameid: 3658394, point: [-1.25, -78.25], precision: country}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  bel: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
  qui: {name: Quito, geonameid: 3652462, point: [-0.2298, -78.525]}
  cze: {name: Czechia, geonameid: 3077311, point: [49.75, 15.0], precision: country}
  tum: {name: Tumaco, geonameid: 3666640, point: [1.7911, -78.7927]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
events:
  e1: {type: raid, places: [tur, apa, med, gua, alg, ant], start: 2021-09-07, end: 2021-09-07, date_precision: day, date_text: on Tuesday, status: happened, actors: Police, targets: just over two tonnes of cocaine, main: true}
  e2: {type: arrest, places: [colo, ecu, spa, bel], start: 2021-09-07, end: 2021-09-07, date_precision: day, date_text: "", arrested: 27, status: happened, actors: Police, targets: 27 people, main: true}
  e3: {type: smuggling, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a network, targets: drugs inside banana pallets, main: true}
  e4: {type: fraud, places: [gua], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: a 46-year-old customs agent}
  e5: {type: decision, places: [qui], start: 2021-09-10, end: 2021-09-10, date_precision: day, date_text: on Friday, status: planned, actors: A judge, targets: whether he stays in custody}
  e6: {type: investigation, places: [], start: 2020-02, end: 2020-02, date_precision: month, date_text: In February 2020, status: happened, actors: ""}
  e7: {type: discovery, places: [ost], start: 2020-02, end: 2020-02, date_precision: month, date_text: In February 2020, status: happened, actors: workers at a supermarket depot, targets: 84 kilos of cocaine}
  e8: {type: discovery, places: [ros, aar], start: 2019, end: 2019, date_precision: year, date_text: in 2019, status: happened, actors: "", targets: Similar parcels}
  e9: {type: shooting, places: [env], start: 2020-11, end: 2020-11, date_precision: month, date_text: last November, killed: 1, status: happened, actors: Two men, targets: Luis Alfonso Berrío}
  e10: {type: verdict, places: [], start: 2021-06, end: 2021-06, date_precision: month, date_text: in June, status: happened, actors: "", targets: Two men}
  e11: {type: killing, places: [gua], start: 2021, end: 2021, date_precision: year, date_text: so far this year, killed: 600, killed_qualifier: at_least, status: happened, actors: ""}
  e12: {type: riot, places: [gua, cue, lat], start: 2021-02, end: 2021-02, date_precision: month, date_text: in February, killed: 79, killed_qualifier: at_least, status: happened, actors: "", targets: inmates}
  e13: {type: bombing, places: [deu], start: 2021-08, end: 2021-08, date_precision: month, date_text: in August, status: happened, actors: "", targets: a house}
  e14: {type: bombing, places: [ant], start: 2021-01, end: 2021-09, date_precision: month, date_text: since January, status: happened, actors: ""}
  e15: {type: protest, places: [tum, cat], start: 2021-07, end: 2021-07, date_precision: month, date_text: in July, status: happened, actors: Farmers, targets: the forced eradication of their coca}
  e16: {type: other, places: [tum, cat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: their coca}
  e17: {type: statement, places: [bru], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Belgian customs chief Kris Vandeputte, targets: the arrests, minor: true}
notes: ""
