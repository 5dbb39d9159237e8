---
id: report-sn-422
genre: report
country: SN
published: 2024-10-06
publisher: Teranga Wire
title: "Round-up: [West Africa](wes mention) — pirogue found with 30 dead, meningitis in [Zinder](zin event), coup trial in [Conakry](con event)"
---
[DAKAR](dak dateline)

[Senegal](sen metonym)'s navy {towed}(e1) a wooden boat with 30 decomposed bodies into the port of [Dakar](dak event) on Monday, a day after it was {sighted}(e1) 70 km offshore. It may have {left}(e2) [Mbour](mbo event) in August. On 8 September at least 39 people had {drowned}(e3) when another {sank}(e3) off the same town. The president has {called}(e4) an early parliamentary {election}(e5) for 17 November.

[NIAMEY](nia dateline)

The health ministry has {confirmed}(e6) 103 cases of meningitis in [Zinder](zin event) and [Maradi](mar event) since August, with nine {deaths}(e6). {Floods}(e7) that since June have {killed}(e7) 339 people across [Niger](nig event) delayed the sending of serum. On Wednesday the mayor of [Agadez](aga event) {ordered}(e8) the old mosque closed after cracks {appeared}(e9) in the minaret.

[CONAKRY](con dateline)

A court {adjourned}(e10) the {trial}(e10) of seven soldiers accused of plotting against the transitional government until 21 October. In [Kindia](kin event) and [Labé](lab event), police {broke up}(e11) meetings of a coalition that has called for civilian rule by the end of the year; 12 people were {held}(e12). The bauxite railway to [Kamsar](kam event) {reopened}(e13) on Thursday.

[FREETOWN](fre dateline)

Eleven people {died}(e14) in the {collapse}(e14) of a seven-storey house at [Kissy](kis event), in the east of [Sierra Leone](sie mention)'s capital, rescue officials said, {ending}(e15) a search of five days. Its owner had been {warned}(e16) in June. Kush, a mixture of cannabis and opioids, is {spreading}(e17), the health minister said in [Bo](bo event), as she {opened}(e18) a treatment centre there.

[MONROVIA](mon dateline)

Two former officials {pleaded}(e19) not guilty on Tuesday to {embezzling}(e20) 6.2 million dollars meant for the army. A third is thought to be in [Minneapolis](min mention). In [Nimba County](nim event), workers of a steel company {went on strike}(e21) on Friday over housing at [Yekepa](yek event).

[ABIDJAN](abi dateline)

[Ivory Coast](ivo metonym) {raised}(e22) the price paid to cocoa farmers to 1,800 francs a kilo for the season that {began}(e22) on Tuesday. Smuggling to [Guinea](gui mention) and [Liberia](lib mention) had {cost}(e23) it at least 50,000 tonnes. A tanker {overturned}(e24) at [Toumodi](tou event) on Saturday; eight people from one minibus {burned}(e24) to death.

[BAMAKO](bam dateline)

Flights from [Bamako](bam event) to [Timbuktu](tim event) have {resumed}(e25) following the {attack}(e26) of 17 September on a gendarmerie school and the airport in the capital, in which more than 70 people were {killed}(e26). Markets at [Faladié](fal event) remain {shut}(e27).

[LAGOS](lag dateline)

Corrections. Our report of 9 September on an oil lorry that {blew up}(e28) after hitting a cattle truck, {killing}(e28) 59 people, gave the place as [Mokwa](mok mention). It happened near [Agaie](agai event), in [Niger State](nige mention), [Nigeria](niger mention).

---
places:
  wes: {name: West Africa, point: [11.0, -3.0], precision: area, radius_km: 1200}
  dak: {name: Dakar, geonameid: 2253354, point: [14.6937, -17.4441]}
  mbo: {name: Mbour, point: [14.42, -16.96]}
  zin: {name: Zinder, geonameid: 2437798, point: [13.8072, 8.9881]}
  mar: {name: Maradi, geonameid: 2441291, point: [13.5, 7.1017]}
  nig: {name: Niger, geonameid: 2440476, point: [18.0, 9.0], precision: country}
  aga: {name: Agadez, geonameid: 2448085, point: [16.9733, 7.9911]}
  con: {name: Conakry, geonameid: 2422465, point: [9.538, -13.6773]}
  kin: {name: Kindia, geonameid: 2419533, point: [10.0569, -12.8658]}
  lab: {name: Labé, geonameid: 2418362, point: [11.3182, -12.2833]}
  kam: {name: Kamsar, point: [10.65, -14.6]}
  kis: {name: Kissy, point: [8.47, -13.19]}
  bo: {name: Bo, geonameid: 2410048, point: [7.9647, -11.7383]}
  min: {name: Minneapolis, geonameid: 5037649, point: [44.98, -93.2638]}
  nim: {name: Nimba County, point: [6.8, -8.7], precision: division}
  yek: {name: Yekepa, point: [7.58, -8.53]}
  tou: {name: Toumodi, point: [6.55, -5.02]}
  bam: {name: Bamako, geonameid: 2460596, point: [12.6091, -7.9752]}
  tim: {name: Timbuktu, geonameid: 2449067, point: [16.7735, -3.0074]}
  fal: {name: Faladié, point: [12.58, -7.95]}
  mok: {name: Mokwa, point: [9.29, 5.05]}
  agai: {name: Agaie, point: [9.01, 6.32]}
  nige: {name: Niger, geonameid: 2328925, point: [9.9555, 5.4549], precision: division}
  fre: {name: Freetown, geonameid: 2409306, point: [8.4871, -13.2356]}
  mon: {name: Monrovia, geonameid: 2274895, point: [6.3005, -10.7969]}
  abi: {name: Abidjan, geonameid: 2293538, point: [5.3544, -4.0017]}
  lag: {name: Lagos, geonameid: 2332459, point: [6.4541, 3.3947]}
  nia: {name: Niamey, geonameid: 2440485, point: [13.5137, 2.1098]}
  sen: {name: Senegal, geonameid: 2245662, point: [14.5, -14.25], precision: country}
  sie: {name: Sierra Leone, geonameid: 2403846, point: [8.5, -11.5], precision: country}
  ivo: {name: Ivory Coast, geonameid: 2287781, point: [8.0, -5.5], precision: country}
  gui: {name: Guinea, geonameid: 2420477, point: [10.83333, -10.66667], precision: country}
  lib: {name: Liberia, geonameid: 2275384, point: [6.5, -9.5], precision: country}
  niger: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
events:
  e1: {type: discovery, places: [dak], start: 2024-09-30, end: 2024-09-30, date_precision: day, date_text: on Monday, killed: 30, status: happened, actors: "Senegal's navy", targets: a wooden boat with 30 decomposed bodies, main: true}
  e2: {type: transport_change, places: [mbo], start: 2024-08, end: 2024-08, date_precision: month, date_text: in August, status: happened, actors: It, minor: true}
  e3: {type: sea_accident, places: [mbo], start: 2024-09-08, end: 2024-09-08, date_precision: day, date_text: On 8 September, killed: 39, killed_qualifier: at_least, status: happened, actors: another, targets: at least 39 people}
  e4: {type: decision, places: [sen], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The president}
  e5: {type: election, places: [sen], start: 2024-11-17, end: 2024-11-17, date_precision: day, date_text: for 17 November, status: planned, actors: ""}
  e6: {type: outbreak, places: [zin, mar], start: 2024-08, end: 2024-10, date_precision: month, date_text: since August, killed: 9, status: happened, actors: "", main: true}
  e7: {type: flood, places: [nig], start: 2024-06, end: 2024-10, date_precision: month, date_text: since June, killed: 339, status: happened, actors: Floods, targets: 339 people}
  e8: {type: closure, places: [aga], start: 2024-10-02, end: 2024-10-02, date_precision: day, date_text: On Wednesday, status: happened, actors: the mayor of Agadez, targets: the old mosque}
  e9: {type: collapse, places: [aga], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the minaret, minor: true}
  e10: {type: trial, places: [con], start: null, end: null, date_precision: unknown, date_text: until 21 October, status: happened, actors: A court, targets: seven soldiers, main: true}
  e11: {type: raid, places: [kin, lab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: police, targets: meetings of a coalition}
  e12: {type: arrest, places: [kin, lab], start: null, end: null, date_precision: unknown, date_text: "", arrested: 12, status: happened, actors: police, targets: 12 people}
  e13: {type: opening, places: [kam], start: 2024-10-03, end: 2024-10-03, date_precision: day, date_text: on Thursday, status: happened, actors: "", targets: The bauxite railway}
  e14: {type: collapse, places: [kis], start: null, end: null, date_precision: unknown, date_text: "", killed: 11, status: happened, actors: a seven-storey house, targets: Eleven people}
  e15: {type: rescue, places: [kis], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e16: {type: statement, places: [], start: 2024-06, end: 2024-06, date_precision: month, date_text: in June, status: happened, actors: "", targets: Its owner, minor: true}
  e17: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Kush, minor: true}
  e18: {type: opening, places: [bo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: she, targets: a treatment centre}
  e19: {type: trial, places: [mon], start: 2024-10-01, end: 2024-10-01, date_precision: day, date_text: on Tuesday, status: happened, actors: Two former officials}
  e20: {type: fraud, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: Two former officials, targets: 6.2 million dollars}
  e21: {type: strike, places: [nim, yek], start: 2024-10-04, end: 2024-10-04, date_precision: day, date_text: on Friday, status: happened, actors: workers of a steel company}
  e22: {type: market, places: [ivo], start: 2024-10-01, end: 2024-10-01, date_precision: day, date_text: on Tuesday, status: happened, actors: Ivory Coast, targets: the price paid to cocoa farmers}
  e23: {type: smuggling, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "at least 50,000 tonnes"}
  e24: {type: road_accident, places: [tou], start: 2024-10-05, end: 2024-10-05, date_precision: day, date_text: on Saturday, killed: 8, status: happened, actors: A tanker, targets: eight people}
  e25: {type: opening, places: [bam, tim], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Flights from Bamako to Timbuktu}
  e26: {type: attack, places: [bam], start: 2024-09-17, end: 2024-09-17, date_precision: day, date_text: of 17 September, killed: 70, killed_qualifier: at_least, status: happened, actors: "", targets: a gendarmerie school and the airport}
  e27: {type: closure, places: [fal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Markets}
  e28: {type: explosion, places: [agai], start: null, end: null, date_precision: unknown, date_text: "", killed: 59, status: happened, actors: an oil lorry, targets: a cattle truck}
notes: ""
