---
id: aviation-do-15
genre: aviation
country: DO
published: 2022-03-04
publisher: Listín del Este
title: "Small plane, long beach"
---
[PUNTA CANA](pun dateline), [R.D.](rd dateline) A Piper with four [Poles](pol demonym) and no wheels {came down}(e1) on [Macao](mac event) beach, between a kite and a donkey, on Thursday afternoon. All walked to the bar.

They had {left}(e2) [La Romana](lar mention) for [Samaná](sam mention). Over [Miches](mic event) the engine {coughed}(e3). "I saw hotel, hotel, hotel, sand," the pilot, Marek Zych, 41, told Canal 6, "so: sand."

Civil aviation says the airfield at [Arroyo Barril](arr mention), where they were to land, has been {without fuel}(e4) since January. A tourist of [Quebec City](que mention) {twisted}(e5) her ankle running towards it, another running away.

In December a Gulfstream bound for [Orlando](orl mention) had {crashed}(e6) at [Las Américas](las event), east of [Santo Domingo](san event), killing nine, a producer of boleros among them.

The Piper was {lifted off}(e7) on Friday by a crane from [Higüey](hig mention). [Bávaro](bav metonym)'s mayor wants to charge for it; the sand, he pointed out, is public.

---
places:
  pun: {name: Punta Cana, geonameid: 3494242, point: [18.5818, -68.4043]}
  mac: {name: Macao, point: [18.77, -68.54], precision: near}
  lar: {name: La Romana, geonameid: 3500957, point: [18.4233, -68.9664]}
  sam: {name: Samaná, point: [19.205, -69.337]}
  mic: {name: Miches, point: [18.983, -69.05]}
  arr: {name: Arroyo Barril, point: [19.2, -69.43], precision: exact}
  que: {name: Québec, geonameid: 6325494, point: [46.8123, -71.2145]}
  orl: {name: Orlando, geonameid: 4167147, point: [28.5383, -81.3792]}
  las: {name: Las Américas, point: [18.43, -69.67], precision: exact}
  san: {name: Santo Domingo, geonameid: 3492908, point: [18.4719, -69.8923]}
  rd: {name: Dominican Republic, geonameid: 3508796, point: [19.0, -70.66667], precision: country}
  hig: {name: Higüey, point: [18.616, -68.708]}
  bav: {name: Bávaro, point: [18.69, -68.44], precision: near}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
events:
  e1: {type: air_accident, places: [mac], start: 2022-03-03, end: 2022-03-03, date_precision: day, date_text: Thursday afternoon, status: happened, actors: "", main: true}
  e2: {type: transport_change, places: [lar], start: 2022-03-03, end: 2022-03-03, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: other_accident, places: [mic], start: 2022-03-03, end: 2022-03-03, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: outage, places: [arr], start: 2022-01, end: 2022-01, date_precision: month, date_text: since January, status: happened, actors: "", minor: true}
  e5: {type: other_accident, places: [mac], start: 2022-03-03, end: 2022-03-03, date_precision: day, date_text: "", injured: 2, status: happened, actors: "", minor: true}
  e6: {type: air_accident, places: [las], start: 2021-12, end: 2021-12, date_precision: month, date_text: In December, killed: 9, status: happened, actors: ""}
  e7: {type: rescue, places: [mac], start: 2022-03-04, end: 2022-03-04, date_precision: day, date_text: on Friday, status: happened, actors: ""}
notes: ""
