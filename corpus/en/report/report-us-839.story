---
id: report-us-839
genre: report
country: US
published: 2009-12-10
publisher: Missouri Breaks Times
title: "Winter weather awareness: Advice from people who've been stuck"
---
It takes about four hours for a car with a quarter of a tank to run out of gas with the heater on, and about one for its inside to be as cold as the outside.

That arithmetic is what deputies, truckers and the National Weather Service office in [Glasgow](gla mention) would like drivers on the Hi-Line to remember this week, which is Winter Awareness Week in [Montana](mon mention).

"You can see the grain elevator at [Saco](sac mention) from nine miles off, so you think you could walk," said Phil Aune, who drives a fuel truck between [Havre](hav mention) and [Wolf Point](wol mention). "You can't walk. Not at 20 below with a wind."

The rules are few. Stay with the car. Run the engine ten minutes an hour and clear snow from the pipe first; carbon monoxide has no smell. Crack a window. Tie something red to the antenna. A candle in a coffee can will keep a car above freezing. Carry a shovel, a blanket, water, jerky and a deck of cards.

A blizzard, by the service's definition, is wind of 35 mph or more and a quarter-mile of sight or less for three hours. It may come with a blue sky overhead. The [Milk River](mil mention) valley gets four to six a year, more than anywhere in the state outside [Glacier County](glac mention).

In an ordinary winter about 30 people die of exposure across [Montana](mon mention), [North Dakota](nor mention) and [Wyoming](wyo mention), according to the service, and most are within a mile of a house or a car.

What if you have to drive? Tell somebody when you'll be there. Call 511 for roads. If U.S. 2 is closed at [Malta](mal mention) it is for a reason, and a citation costs $85. Those who go around may be a long time waiting: it is 68 miles from [Malta](mal mention) to [Glasgow](gla mention), and the plow at [Hinsdale](hin mention) goes home at seven.

Temperatures are forecast to {fall}(e1) to 24 below in [Opheim](oph event) on Saturday and 15 below at [Chinook](chi event), with a slow warm-up from Monday.

---
places:
  gla: {name: Glasgow, geonameid: 5654320, point: [48.197, -106.6367]}
  mon: {name: Montana, geonameid: 5667009, point: [47.0003, -109.751], precision: division}
  sac: {name: Saco, point: [48.457, -107.34]}
  hav: {name: Havre, geonameid: 5656497, point: [48.55, -109.6841]}
  wol: {name: Wolf Point, geonameid: 5687028, point: [48.0906, -105.6406]}
  mil: {name: Milk River, point: [48.5, -108.0], precision: area, radius_km: 100}
  glac: {name: Glacier County, point: [48.7, -113.0], precision: area, radius_km: 50}
  nor: {name: North Dakota, geonameid: 5690763, point: [47.5003, -100.0007], precision: division}
  wyo: {name: Wyoming, geonameid: 5843591, point: [43.0002, -107.5009], precision: division}
  mal: {name: Malta, geonameid: 5664486, point: [48.3597, -107.8743]}
  hin: {name: Hinsdale, point: [48.396, -107.08]}
  oph: {name: Opheim, point: [48.856, -106.41]}
  chi: {name: Chinook, geonameid: 5644801, point: [48.59, -109.2313]}
events:
  e1: {type: extreme_weather, places: [oph, chi], start: 2009-12-12, end: 2009-12-12, date_precision: day, date_text: on Saturday, status: planned, actors: Temperatures, main: true}
notes: ""
