---
id: history-uz-09
genre: history
country: UZ
published: 2016-04-26
publisher: Chorsu Times
title: "5.23, and the clocks still stopped"
---
The granite cube on [Sharof Rashidov Avenue](sha event), split down the middle, gives the time on one face and the date on another. It is where [Tashkent](tas event) says it was {hit}(e1): the {earthquake}(e1) of April 26, 1966, whose focus lay a bare eight kilometres beneath the centre of the city.

Officially eight people were {killed}(e1), later some said two hundred; what nobody disputes is that 300,000 {slept outside}(e2) that week, under the mulberries of [Beshagach](bes event). Clay houses in the old town lost their roofs. {Aftershocks}(e3) shook the place for two years.

Trains then {brought builders}(e4) from every republic of the [USSR](ussr mention). Streets and whole quarters took their names: the [Kiev](kie mention) block, the [Riga](rig mention) shops, a cinema from [Baku](bak mention), the [Belarusian](by demonym) brigade's flats with the sun-pattern in the brick. Children went for the summer to camps at [Artek](art event) in [Crimea](cri event).

"I arrived from [Chelyabinsk](che mention) for three months with one pair of boots," said crane driver Nina Polyakova, 72, laying tulips at this morning's {ceremony}(e5). She stayed, she said, because of the melons. Of the [Chilanzar](chl event) flats she helped {put up}(e4), the first 11 are to be {pulled down}(e6) next year.

---
places:
  sha: {name: Sharof Rashidov Avenue, point: [41.326, 69.283], precision: near, near: tas}
  tas: {name: Tashkent, geonameid: 1512569, point: [41.2647, 69.2163]}
  bes: {name: Beshagach, point: [41.303, 69.235], precision: near, near: tas}
  ussr: {name: Soviet Union, point: [60.0, 90.0], precision: country}
  kie: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  rig: {name: Riga, geonameid: 456172, point: [56.946, 24.1059]}
  bak: {name: Baku, geonameid: 587084, point: [40.3777, 49.892]}
  by: {name: Belarus, geonameid: 630336, point: [53.0, 28.0], precision: country}
  art: {name: Artek, point: [44.545, 34.297], precision: near}
  cri: {name: Crimea, point: [45.3, 34.4], precision: division}
  che: {name: Chelyabinsk, geonameid: 1508291, point: [55.1611, 61.4288]}
  chl: {name: Chilanzar, point: [41.275, 69.203], precision: near, near: tas}
events:
  e1: {type: earthquake, places: [tas], start: 1966-04-26, end: 1966-04-26, date_precision: day, date_text: "April 26, 1966", killed: 8, status: happened, actors: "", main: true}
  e2: {type: displacement, places: [tas], start: 1966-04, end: 1966-04, date_precision: month, date_text: that week, displaced: 300000, status: happened, actors: ""}
  e3: {type: earthquake, places: [tas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: construction, places: [tas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: ceremony, places: [tas], start: 2016-04-26, end: 2016-04-26, date_precision: day, date_text: this morning, status: happened, actors: "", main: true}
  e6: {type: construction, places: [tas], start: 2017, end: 2017, date_precision: year, date_text: next year, status: planned, actors: ""}
notes: ""
