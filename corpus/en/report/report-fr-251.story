---
id: report-fr-251
genre: report
country: FR
published: 2022-09-02
publisher: "Le Courrier d'Aquitaine (translated)"
title: "In the [Gironde](gir event), the residents {return}(e1) to what the {fire}(e2) has left"
---
The last 40 residents of the [Bélis](bel event) quarter, east of [Hostens](hos event), were {allowed}(e1) back to their houses on Thursday, three weeks after the {fire}(e2) that {flared up}(e2) again on 9 August and {ran}(e2) through 7,400 hectares of pine on the border of the [Gironde](gir event) and the [Landes](lan event).

At the town hall of [Belin-Béliet](beli event), where two hundred people {slept}(e3) on camp beds, the last mattresses were {loaded}(e4) on a lorry for [Bordeaux](bor mention) on Wednesday. "We kept the coffee pot," said deputy mayor Solange Dupouy.

Sixteen houses were {destroyed}(e2) in [Belin-Béliet](beli event), four in [Moustey](mou event). Nobody was killed; eight firefighters were slightly {injured}(e2). Colonel Éric Lavigerie, who {commanded}(e5) as many as 1,100 men, recalled the crews who {came}(e5) from [Germany](germ mention), [Romania](rom mention), [Poland](pol mention), [Austria](aus mention) and [Greece](gre mention). Sixty-five [Germans](ger demonym) from the region of [Bonn](bon mention) were {applauded}(e6) when they {left}(e6) [Hostens](hos event) on 19 August.

The public prosecutor in [Bordeaux](bor metonym) has {opened}(e7) an inquiry for arson. Two young men of [Saint-Magne](sai mention), {placed in custody}(e8) on 14 August, were {released}(e9) without charge. A former volunteer firefighter {arrested}(e10) at the end of July for fires in the [Hérault](her event) has nothing to do with the case, the court said.

In July, the fires of [Landiras](land event) and [La Teste-de-Buch](lat event) had already {consumed}(e11) more than 20,000 hectares and {driven}(e12) 36,000 people from their homes and campsites, some around the [Dune of Pilat](pil event). At [Landiras](land event) the ground is still {smoking}(e13); a foreman working for a forestry cooperative of [Cestas](ces mention) was {burned}(e14) on the feet there on Monday when the peat {gave way}(e14).

The prefect has {banned}(e15) all traffic in the forests between 2 and 10 p.m. and {called off}(e16) the opening of the dove hunt in seven communes. Timber merchants {met}(e20) the minister of agriculture in [Mont-de-Marsan](mon event) on Tuesday; he {promised}(e17) 44 million euros for {replanting}(e18). The owners of sawmills at [Labouheyre](lab mention) and [Ychoux](ych mention) fear a {glut}(e19) of burnt wood this winter.

---
places:
  gir: {name: Gironde, geonameid: 3015948, point: [44.7339, -0.5155], precision: division}
  bel: {name: Bélis, point: [44.5, -0.6]}
  hos: {name: Hostens, point: [44.49, -0.64]}
  lan: {name: Landes, geonameid: 3007866, point: [43.9644, -0.7923], precision: division}
  mou: {name: Moustey, point: [44.36, -0.76]}
  sai: {name: Saint-Magne, point: [44.53, -0.65]}
  her: {name: Herault, geonameid: 3013500, point: [43.5524, 3.2732], precision: division}
  bon: {name: Bonn, geonameid: 2946447, point: [50.7344, 7.0955]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  land: {name: Landiras, point: [44.57, -0.41]}
  pil: {name: Pilat, point: [44.59, -1.21], precision: near}
  lab: {name: Labouheyre, point: [44.21, -0.92]}
  ych: {name: Ychoux, point: [44.33, -0.95]}
  beli: {name: Belin-Béliet, point: [44.5, -0.79]}
  bor: {name: Bordeaux, geonameid: 3031582, point: [44.8412, -0.5805]}
  germ: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  rom: {name: Romania, geonameid: 798549, point: [46.0, 25.0], precision: country}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  aus: {name: Austria, geonameid: 2782113, point: [47.33333, 13.33333], precision: country}
  gre: {name: Greece, geonameid: 390903, point: [39.0, 22.0], precision: country}
  lat: {name: La Teste-de-Buch, geonameid: 3006283, point: [44.6328, -1.1451]}
  ces: {name: Cestas, geonameid: 3027763, point: [44.7447, -0.6819]}
  mon: {name: Mont-de-Marsan, geonameid: 2992771, point: [43.8902, -0.4971]}
events:
  e1: {type: displacement, places: [bel], start: 2022-09-01, end: 2022-09-01, date_precision: day, date_text: on Thursday, displaced: 40, status: happened, actors: "", targets: The last 40 residents, main: true}
  e2: {type: wildfire, places: [hos, beli, mou, gir, lan], start: 2022-08-09, end: 2022-08-09, date_precision: day, date_text: on 9 August, injured: 8, status: happened, actors: "", targets: Sixteen houses, main: true}
  e3: {type: displacement, places: [beli], start: null, end: null, date_precision: unknown, date_text: "", displaced: 200, displaced_qualifier: about, status: happened, actors: two hundred people}
  e4: {type: transport_change, places: [beli], start: 2022-08-31, end: 2022-08-31, date_precision: day, date_text: on Wednesday, status: happened, actors: "", targets: the last mattresses, minor: true}
  e5: {type: rescue, places: [hos], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Colonel Éric Lavigerie, minor: true}
  e6: {type: ceremony, places: [hos], start: 2022-08-19, end: 2022-08-19, date_precision: day, date_text: on 19 August, status: happened, actors: "", targets: Sixty-five Germans, minor: true}
  e7: {type: investigation, places: [bor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The public prosecutor in Bordeaux}
  e8: {type: arrest, places: [sai], start: 2022-08-14, end: 2022-08-14, date_precision: day, date_text: on 14 August, arrested: 2, status: happened, actors: "", targets: Two young men}
  e9: {type: decision, places: [bor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Two young men, minor: true}
  e10: {type: arrest, places: [her], start: 2022-07, end: 2022-07, date_precision: month, date_text: at the end of July, arrested: 1, status: happened, actors: "", targets: A former volunteer firefighter}
  e11: {type: wildfire, places: [land, lat], start: 2022-07, end: 2022-07, date_precision: month, date_text: In July, status: happened, actors: ""}
  e12: {type: displacement, places: [land, lat, pil], start: 2022-07, end: 2022-07, date_precision: month, date_text: In July, displaced: 36000, status: happened, actors: "", targets: "36,000 people"}
  e13: {type: wildfire, places: [land], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e14: {type: other_accident, places: [land], start: 2022-08-29, end: 2022-08-29, date_precision: day, date_text: on Monday, injured: 1, status: happened, actors: "", targets: a foreman}
  e15: {type: decision, places: [gir], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The prefect, targets: all traffic in the forests}
  e16: {type: decision, places: [gir], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The prefect, targets: the opening of the dove hunt, minor: true}
  e17: {type: statement, places: [mon], start: 2022-08-30, end: 2022-08-30, date_precision: day, date_text: on Tuesday, status: happened, actors: the minister of agriculture, targets: 44 million euros}
  e18: {type: construction, places: [gir], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
  e19: {type: market, places: [], start: 2022-12, end: 2022-12, date_precision: month, date_text: this winter, status: planned, actors: "", minor: true}
  e20: {type: meeting, places: [mon], start: 2022-08-30, end: 2022-08-30, date_precision: day, date_text: on Tuesday, status: happened, actors: Timber merchants, targets: the minister of agriculture}
notes: ""
