---
id: report-mx-748
genre: report
country: MX
published: 2024-12-02
publisher: Cordillera News Agency
title: "Bus {plunges}(e1) into ravine in [Zacatecas](zac event), {killing}(e1) 21"
---
[FRESNILLO](fre dateline), [Mexico](mexi dateline) — A passenger bus {collided}(e1) with a tractor-trailer loaded with maize on a highway in north-central [Mexico](mexi event) and {rolled}(e1) into a ravine before dawn Sunday, {killing}(e1) at least 21 people and {injuring}(e1) six, authorities said.

The bus had {left}(e2) [Tepic](tep mention) late Saturday for [Ciudad Juárez](ciu mention), on the [U.S.](uni demonym) border. It {went over the edge}(e1) between [Fresnillo](fre event) and [Río Grande](rio event) after the trailer came loose, [Zacatecas](zac metonym) state security secretary Arturo Medellín Cota said. The trucker was {arrested}(e3) at a gas station in [Sombrerete](som event).

Many of the passengers were farm workers or were on their way to {cross}(e4) into [Texas](tex mention). Prosecutors had identified 13 bodies by evening, among them those of two sisters from [Honduras](hon mention). "We only know that she had the green jacket," said Leticia Pinedo, who drove from [Jerez](jer mention) to look for her daughter at the morgue.

Road crashes with migrants have been frequent in the country. Eighteen {died}(e5) in August 2023 in [Nayarit](nay event), on the same route, and in December 2021, 56 were {crushed}(e6) when a trailer {overturned}(e6) outside [Tuxtla Gutiérrez](tux event), in [Chiapas](chi mention).

[Zacatecas](zac event) has one of the highest homicide rates in [Mexico](mexi mention), and ambulances from [Durango](dur mention) were given an army escort because gunmen {burned}(e7) two vehicles on the same highway on Thursday. Since 2021 more than 30 bus drivers have been {robbed}(e8) there. The state {suspended}(e9) night services between [Fresnillo](fre event) and [Valparaíso](val event) for two months last spring.

President Ximena Arreola, who took {office}(e10) in October, said Sunday in [Guasave](gua event) that a law on the age of trucks would be {sent}(e11) to Congress before Christmas. In [Mexico City](mex mention), the carriers' chamber {called}(e12) the plan "ruinous."

The weekend also brought a {shooting}(e13) in [Apaseo el Grande](apa event), [Guanajuato](guan mention), where eight people were {killed}(e13) Saturday night at a roadside stand, and an {explosion}(e14) at a fireworks workshop in [Tultepec](tul event) that {injured}(e14) three. Off [Puerto Ángel](pue event), in [Oaxaca](oax mention), fishermen {found}(e15) two [Chinese](chin demonym) nationals clinging to a fuel tank; six others are {missing}(e15).

A Mass for the victims of the bus {accident}(e1) will be {held}(e16) Monday night at the shrine of Plateros, outside [Fresnillo](fre event).

---
places:
  zac: {name: Zacatecas, geonameid: 3979840, point: [23.3785, -102.579], precision: division}
  fre: {name: Fresnillo, geonameid: 4006163, point: [23.1749, -102.8679]}
  tep: {name: Tepic, geonameid: 3981941, point: [21.5073, -104.8933]}
  ciu: {name: Ciudad Juárez, geonameid: 4013708, point: [31.7202, -106.4608]}
  rio: {name: Río Grande, point: [23.83, -103.03]}
  som: {name: Sombrerete, geonameid: 3982887, point: [23.6314, -103.6413]}
  tex: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  jer: {name: Jerez, point: [22.65, -102.99]}
  nay: {name: Nayarit, geonameid: 3995012, point: [21.7934, -104.824], precision: division}
  tux: {name: Tuxtla Gutiérrez, point: [16.75, -93.12]}
  chi: {name: Chiapas, geonameid: 3531011, point: [16.527, -92.581], precision: division}
  dur: {name: Durango, point: [24.02, -104.67]}
  val: {name: Valparaíso, point: [22.77, -103.57]}
  gua: {name: Guasave, geonameid: 4005219, point: [25.5679, -108.4695]}
  mex: {name: Mexico City, geonameid: 3530597, point: [19.4285, -99.1277]}
  apa: {name: Apaseo el Grande, point: [20.55, -100.69]}
  guan: {name: Guanajuato, geonameid: 4005267, point: [20.8141, -100.904], precision: division}
  tul: {name: Tultepec, point: [19.68, -99.13]}
  pue: {name: Puerto Ángel, point: [15.67, -96.49]}
  oax: {name: Oaxaca, geonameid: 3522509, point: [16.94, -96.2087], precision: division}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  chin: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  mexi: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  hon: {name: Honduras, geonameid: 3608932, point: [15.0, -86.5], precision: country}
events:
  e1: {type: road_accident, places: [fre, rio], start: 2024-12-01, end: 2024-12-01, date_precision: day, date_text: before dawn Sunday, killed: 21, killed_qualifier: at_least, injured: 6, status: happened, actors: A passenger bus, targets: a tractor-trailer loaded with maize, main: true}
  e2: {type: transport_change, places: [tep], start: 2024-11-30, end: 2024-11-30, date_precision: day, date_text: late Saturday, status: happened, actors: The bus, minor: true}
  e3: {type: arrest, places: [som], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: "", targets: The trucker}
  e4: {type: displacement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: farm workers, minor: true}
  e5: {type: road_accident, places: [nay], start: 2023-08, end: 2023-08, date_precision: month, date_text: in August 2023, killed: 18, status: happened, actors: "", targets: Eighteen}
  e6: {type: road_accident, places: [tux], start: 2021-12, end: 2021-12, date_precision: month, date_text: in December 2021, killed: 56, status: happened, actors: a trailer, targets: 56}
  e7: {type: fire, places: [], start: 2024-11-28, end: 2024-11-28, date_precision: day, date_text: on Thursday, status: happened, actors: gunmen, targets: two vehicles}
  e8: {type: robbery, places: [zac], start: 2021, end: 2024, date_precision: year, date_text: Since 2021, status: happened, actors: "", targets: more than 30 bus drivers}
  e9: {type: transport_change, places: [fre, val], start: 2024, end: 2024, date_precision: year, date_text: last spring, status: happened, actors: The state, targets: night services}
  e10: {type: appointment, places: [], start: 2024-10, end: 2024-10, date_precision: month, date_text: in October, status: happened, actors: President Ximena Arreola}
  e11: {type: legislation, places: [], start: 2024-12, end: 2024-12, date_precision: month, date_text: before Christmas, status: planned, actors: President Ximena Arreola, targets: a law on the age of trucks}
  e12: {type: statement, places: [mex], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "the carriers' chamber", targets: the plan, minor: true}
  e13: {type: shooting, places: [apa], start: 2024-11-30, end: 2024-11-30, date_precision: day, date_text: Saturday night, killed: 8, status: happened, actors: "", targets: eight people}
  e14: {type: explosion, places: [tul], start: 2024-11-30, end: 2024-12-01, date_precision: day, date_text: The weekend, injured: 3, status: happened, actors: "", targets: a fireworks workshop}
  e15: {type: rescue, places: [pue], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: fishermen, targets: two Chinese nationals}
  e16: {type: ceremony, places: [fre], start: 2024-12-02, end: 2024-12-02, date_precision: day, date_text: Monday night, status: planned, actors: ""}
notes: ""
