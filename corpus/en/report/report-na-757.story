---
id: report-na-757
genre: report
country: NA
published: 2025-07-14
publisher: The Windhoek Star
title: "Two [Chinese](chi demonym) nationals {fined}(e1) N$600 000 over abalone truck; [Lüderitz](lud event) officer {suspended}(e2)"
---
THE magistrate's court at [Keetmanshoop](kee event) on Friday {fined}(e1) two [Chinese](chi demonym) businessmen N$300 000 each, or four years in prison, after they {admitted}(e3) moving 2,8 tonnes of poached abalone and rock lobster in a truck marked as carrying dates.

Huang Weilin (41) and Zeng Jun (35), both resident at [Walvis Bay](wal mention), were {stopped}(e4) at a roadblock at [Aus](aus event) on 2 June. Their driver, Petrus Goliath (58) of [Aroab](aro mention), {pleaded not guilty}(e5). His trial has been {set}(e5) down for 22 September and he is out on bail of N$10 000.

Magistrate Erna Isaacks said the two had shown "the arrogance of people who think everything is for sale".

A constable at [Lüderitz](lud event) who allegedly {phoned}(e6) the men the night before has been {suspended}(e2) without pay, [//Karas](kar metonym) police commander commissioner Andreas Nuuyoma confirmed yesterday.

The catch had been {poached}(e7) on the [South African](sou demonym) side, between [Port Nolloth](por event) and [Hondeklip Bay](hon event), and {smuggled}(e7) over the [Orange River](ora event) near [Noordoewer](noo event) at night in rubber dinghies, the state said. The truck was bound for a cold store in [Windhoek](win mention) and the load for [Hong Kong](hong mention).

Fisheries minister Selma Ashikoto {told}(e8) parliament last month that the coast loses some N$900 million a year to poaching. A patrol vessel, {bought}(e9) second-hand from [Denmark](den mention), {arrives}(e10) at [Walvis Bay](wal event) in October.

In 2018, four divers {drowned}(e11) off [Oranjemund](oran event) when the skipper {fled}(e11) from an aeroplane's searchlight. Ten people were {sentenced}(e12) at [Springbok](spr event) in [South Africa](sout mention) the following year.

In other court news, the trial of a teacher from [Outapi](out mention) who is {charged}(e13) with the {rape}(e14) of three pupils was {postponed}(e15) in the [Oshakati](osh event) High Court to 4 August, and a farmer from the [Gobabis](gob mention) area, Hendrik van Wyngaard (66), {appeared}(e16) on Thursday for allegedly {shooting}(e17) a herder in the leg in a dispute about goats.

Two people {died}(e18) and nine were {hurt}(e18) when a minibus {overturned}(e18) between [Otjiwarongo](otj event) and [Otavi](ota event) on Saturday, the 31st {crash}(e19) of the winter school holidays. Two of the injured were {transferred}(e20) to [Windhoek](win event).

---
places:
  nam: {name: Namibia, geonameid: 3355338, point: [-22.0, 17.0], precision: country}
  lud: {name: Lüderitz, point: [-26.65, 15.16]}
  kee: {name: Keetmanshoop, geonameid: 3356264, point: [-26.5765, 18.1336]}
  wal: {name: Walvis Bay, geonameid: 3359638, point: [-22.9575, 14.5053]}
  aus: {name: Aus, point: [-26.67, 16.26]}
  aro: {name: Aroab, point: [-26.8, 19.65]}
  por: {name: Port Nolloth, point: [-29.25, 16.87]}
  hon: {name: Hondeklip Bay, point: [-30.32, 17.28]}
  ora: {name: Orange River, point: [-28.75, 17.6], precision: near}
  noo: {name: Noordoewer, point: [-28.74, 17.61]}
  win: {name: Windhoek, geonameid: 3352136, point: [-22.5594, 17.0832]}
  hong: {name: Hong Kong, geonameid: 1819730, point: [22.25, 114.16667], precision: country}
  oran: {name: Oranjemund, point: [-28.55, 16.43]}
  spr: {name: Springbok, point: [-29.66, 17.89]}
  out: {name: Outapi, point: [-17.5, 14.98]}
  osh: {name: Oshakati, geonameid: 3354021, point: [-17.7883, 15.7044]}
  gob: {name: Gobabis, geonameid: 3357247, point: [-22.4534, 18.9716]}
  otj: {name: Otjiwarongo, geonameid: 3353811, point: [-20.4637, 16.6477]}
  ota: {name: Otavi, point: [-19.65, 17.34]}
  kar: {name: "//Karas", point: [-26.8, 17.5], precision: division}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  sou: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  den: {name: Denmark, geonameid: 2623032, point: [56.0, 10.0], precision: country}
  sout: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
events:
  e1: {type: verdict, places: [kee], start: 2025-07-11, end: 2025-07-11, date_precision: day, date_text: on Friday, status: happened, actors: "magistrate's court", targets: two Chinese businessmen, main: true}
  e2: {type: decision, places: [lud], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A constable, main: true}
  e3: {type: trial, places: [kee], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: they, minor: true}
  e4: {type: raid, places: [aus], start: 2025-06-02, end: 2025-06-02, date_precision: day, date_text: on 2 June, status: happened, actors: "", targets: "Huang Weilin (41) and Zeng Jun (35)", main: true}
  e5: {type: trial, places: [], start: 2025-09-22, end: 2025-09-22, date_precision: day, date_text: for 22 September, status: planned, actors: Petrus Goliath}
  e6: {type: other, places: [lud], start: 2025-06-01, end: 2025-06-01, date_precision: day, date_text: the night before, status: reported, actors: A constable, targets: the men, minor: true}
  e7: {type: smuggling, places: [por, hon, ora, noo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The catch}
  e8: {type: statement, places: [], start: 2025-06, end: 2025-06, date_precision: month, date_text: last month, status: happened, actors: Fisheries minister Selma Ashikoto, targets: parliament, minor: true}
  e9: {type: deal, places: [den], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A patrol vessel, minor: true}
  e10: {type: transport_change, places: [wal], start: 2025-10, end: 2025-10, date_precision: month, date_text: in October, status: planned, actors: A patrol vessel, minor: true}
  e11: {type: death, places: [oran], start: 2018, end: 2018, date_precision: year, date_text: In 2018, killed: 4, status: happened, actors: "", targets: four divers}
  e12: {type: verdict, places: [spr], start: 2019, end: 2019, date_precision: year, date_text: the following year, status: happened, actors: "", targets: Ten people}
  e13: {type: charge, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a teacher from Outapi}
  e14: {type: other_crime, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: a teacher from Outapi, targets: three pupils}
  e15: {type: trial, places: [osh], start: 2025-08-04, end: 2025-08-04, date_precision: day, date_text: to 4 August, status: planned, actors: ""}
  e16: {type: trial, places: [gob], start: 2025-07-10, end: 2025-07-10, date_precision: day, date_text: on Thursday, status: happened, actors: Hendrik van Wyngaard}
  e17: {type: shooting, places: [gob], start: null, end: null, date_precision: unknown, date_text: "", injured: 1, status: reported, actors: Hendrik van Wyngaard, targets: a herder}
  e18: {type: road_accident, places: [otj, ota], start: 2025-07-12, end: 2025-07-12, date_precision: day, date_text: on Saturday, killed: 2, injured: 9, status: happened, actors: a minibus}
  e19: {type: road_accident, places: [], start: 2025, end: 2025, date_precision: year, date_text: of the winter school holidays, status: happened, actors: "", minor: true}
  e20: {type: medical, places: [win], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Two of the injured, minor: true}
notes: ""
