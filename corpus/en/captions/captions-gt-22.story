---
id: captions-gt-22
genre: captions
country: GT
published: 2025-02-11
publisher: Altiplano Gráfico
title: "{Bus}(e1) {plunges}(e1) from bridge in [Guatemala City](gua event)"
---
Firefighters {carry}(e2) the 53rd of 54 victims up from the ravine under the [Belize bridge](bel event), in the north of [Guatemala City](gua event), on Monday afternoon. Seventeen people {survived}(e1).

Above: the bus, which had {left}(e3) [San Agustín Acasaguastlán](san event) at half past three in the morning, after it had {hit}(e1) several cars, {broken}(e1) through the rail and {fallen}(e1) 20 metres into a polluted stream.

Left: Marta Chacón {waits}(e4) outside the morgue. Her husband and his brother, both masons, {commuted}(e3) every day. "I told them: take the later one."

Right: a candle on the parapet. In 1997 eight schoolchildren {died}(e5) in almost the same spot.

Below: the president {declaring}(e6) national mourning. Soldiers have been {sent}(e7) to help. In a separate {accident}(e8) in [Escuintla](esc event) the same night, a lorry {ran}(e8) into a stall; nobody was killed, and six people were {treated}(e9). The bus was thirty years old and had a valid permit, said the ministry, which has {ordered}(e10) an inquiry.

---
places:
  bel: {name: Belize bridge, point: [14.67, -90.495], precision: near}
  san: {name: San Agustín Acasaguastlán, geonameid: 3590547, point: [14.945, -89.9697]}
  esc: {name: Escuintla, geonameid: 3595803, point: [14.301, -90.7882]}
  gua: {name: Guatemala City, geonameid: 3598132, point: [14.6407, -90.5133]}
events:
  e1: {type: road_accident, places: [bel, gua], start: 2025-02-10, end: 2025-02-10, date_precision: day, date_text: on Monday afternoon, killed: 54, status: happened, actors: the bus, targets: 54 victims, main: true}
  e2: {type: rescue, places: [bel], start: 2025-02-10, end: 2025-02-10, date_precision: day, date_text: on Monday afternoon, status: happened, actors: Firefighters, targets: the 53rd of 54 victims}
  e3: {type: transport_change, places: [san], start: 2025-02-10, end: 2025-02-10, date_precision: day, date_text: at half past three in the morning, status: happened, actors: the bus}
  e4: {type: other, places: [gua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Marta Chacón}
  e5: {type: road_accident, places: [bel], start: 1997, end: 1997, date_precision: year, date_text: In 1997, killed: 8, status: happened, actors: "", targets: eight schoolchildren}
  e6: {type: ceremony, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the president}
  e7: {type: decision, places: [gua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Soldiers}
  e8: {type: road_accident, places: [esc], start: 2025-02-10, end: 2025-02-10, date_precision: day, date_text: the same night, killed: 0, injured: 6, status: happened, actors: a lorry, targets: a stall}
  e9: {type: medical, places: [esc], start: 2025-02-10, end: 2025-02-10, date_precision: day, date_text: the same night, injured: 6, status: happened, actors: "", targets: six people}
  e10: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the ministry}
notes: ""
