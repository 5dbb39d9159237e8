---
id: travel-ck-14
genre: travel
country: CK
published: 2022-08-20
publisher: Trade Winds
title: "Sunday on [Aitutaki](ait event)"
---
Nine o'clock, and the whole of [Arutanga](aru event) was {singing}(e1). You could hear it from the wharf, over the water, from the reef probably: the oldest church in the [Cook Islands](ck mention), coral-walled, its windows open, and a bass line like a ship's engine.

The visitors, back in number since [Rarotonga](rar event) and [Auckland](auc event) {reopened}(e2) to each other in January, sat in one pew and held fans. Afterwards there was {tuna}(e3). A woman from [Gisborne](gis mention), in [New Zealand](nz mention), {learned}(e4) that her hostess was her second cousin.

This would be the place, then, to have nothing happen. But on Monday the lagoon-cruise boat {ran onto the sand}(e5) at [One Foot Island](one event) and could not be shifted before the tide, so that thirty of us {lit}(e6) a fire and stamped our own passports at the post office hut. On Tuesday the airline {announced}(e7) that direct flights to [Honolulu](hon mention) will {resume}(e8) next May. The hotelkeeper wept a little, from joy or fatigue.

[Tahiti](tah mention) has the mountains; [Bora Bora](bor mention), which sells the same lagoon at four times the price, has the overwater rooms. [Atiu](ati event) has coffee, caves and a bush-beer school, whose headmaster {retired}(e9) last month at 86.

---
places:
  ait: {name: Aitutaki, point: [-18.86, -159.79], precision: area, radius_km: 6}
  aru: {name: Arutanga, point: [-18.867, -159.8], precision: near}
  ck: {name: Cook Islands, geonameid: 1899402, point: [-16.0833, -161.5833], precision: country}
  rar: {name: Rarotonga, point: [-21.23, -159.78], precision: area, radius_km: 6}
  auc: {name: Auckland, geonameid: 2193733, point: [-36.8485, 174.7635]}
  gis: {name: Gisborne, geonameid: 2206854, point: [-38.6533, 178.0042]}
  nz: {name: New Zealand, geonameid: 2186224, point: [-42.0, 174.0], precision: country}
  one: {name: One Foot Island, point: [-18.935, -159.728], precision: exact, near: ait}
  hon: {name: Honolulu, geonameid: 5856195, point: [21.3069, -157.8583]}
  tah: {name: Tahiti, point: [-17.65, -149.45], precision: area, radius_km: 25}
  bor: {name: Bora Bora, point: [-16.5, -151.74], precision: area, radius_km: 8}
  ati: {name: Atiu, point: [-19.99, -158.12], precision: area, radius_km: 5}
events:
  e1: {type: ceremony, places: [aru], start: 2022-08-14, end: 2022-08-14, date_precision: day, date_text: "", status: happened, actors: ""}
  e2: {type: opening, places: [rar, auc], start: 2022-01, end: 2022-01, date_precision: month, date_text: in January, status: happened, actors: ""}
  e3: {type: other, places: [aru], start: 2022-08-14, end: 2022-08-14, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: discovery, places: [aru], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: sea_accident, places: [one], start: 2022-08-15, end: 2022-08-15, date_precision: day, date_text: on Monday, status: happened, actors: "", main: true}
  e6: {type: other, places: [one], start: 2022-08-15, end: 2022-08-15, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: statement, places: [], start: 2022-08-16, end: 2022-08-16, date_precision: day, date_text: On Tuesday, status: happened, actors: ""}
  e8: {type: opening, places: [hon], start: 2023-05, end: 2023-05, date_precision: month, date_text: next May, status: planned, actors: "", main: true}
  e9: {type: career, places: [ati], start: 2022-07, end: 2022-07, date_precision: month, date_text: last month, status: happened, actors: ""}
notes: ""
