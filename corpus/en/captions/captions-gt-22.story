---
id: captions-gt-22
genre: captions
country: GT
published: 2025-02-11
publisher: Altiplano Gráfico
title: "Bus {plunges}(e1) from bridge in [Guatemala City](gua event)"
---
Firefighters {carry}(e2) the 53rd of 54 {victims}(e1) up from the ravine under the [Belize bridge](bel event), in the north of [Guatemala City](gua event), on Monday afternoon. Seventeen people survived.

Above: the bus, which had left [San Agustín Acasaguastlán](san event) at half past three in the morning, after it had {hit}(e1) several cars, broken through the rail and {fallen}(e1) 20 metres into a polluted stream.

Left: Marta Chacón waits outside the morgue. Her husband and his brother, both masons, commuted every day. "I told them: take the later one."

Right: a candle on the parapet. In 1997 eight schoolchildren {died}(e3) in almost the same spot.

Below: the president {declaring}(e4) national mourning. Soldiers have been {sent}(e5) to help. In a separate {accident}(e6) in [Escuintla](esc event) the same night, a lorry {ran into}(e6) a stall; nobody was killed, and six people were treated. The bus was thirty years old and had a valid permit, said the ministry, which has ordered an {inquiry}(e7).

---
places:
  bel: {name: Belize bridge, point: [14.67, -90.495], precision: near}
  san: {name: San Agustín Acasaguastlán, geonameid: 3590547, point: [14.945, -89.9697]}
  esc: {name: Escuintla, geonameid: 3595803, point: [14.301, -90.7882]}
  gua: {name: Guatemala City, geonameid: 3598132, point: [14.6407, -90.5133]}
events:
  e1: {type: road_accident, places: [gua], start: 2025-02-10, end: 2025-02-10, date_precision: day, date_text: on Monday, killed: 54, status: happened, actors: the bus, targets: 54 victims, main: true}
  e2: {type: rescue, places: [gua], start: 2025-02-10, end: 2025-02-10, date_precision: day, date_text: on Monday afternoon, status: happened, actors: Firefighters, targets: the 53rd of 54 victims}
  e3: {type: road_accident, places: [gua], start: 1997, end: 1997, date_precision: year, date_text: In 1997, killed: 8, status: happened, actors: "", targets: eight schoolchildren, minor: true}
  e4: {type: decision, places: [gua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the president}
  e5: {type: aid, places: [gua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Soldiers}
  e6: {type: road_accident, places: [esc], start: 2025-02-10, end: 2025-02-10, date_precision: day, date_text: the same night, killed: 0, injured: 6, status: happened, actors: a lorry, targets: a stall}
  e7: {type: investigation, places: [gua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
