---
id: report-ie-1042
genre: report
country: IE
published: 2018-02-28
publisher: Drogheda Dispatch
title: "Snow day survival: how to keep pipes, pets and neighbours alive"
---
Bread is gone, milk is going and the gritters are out. With a red warning in force for [Louth](lou mention), [Meath](mea mention), [Dublin](dub mention), [Kildare](kil mention) and [Wicklow](wic mention) until midday tomorrow, and the worst said to be still on its way, here's some advice from people who should know.

Pipes. Water freezes first where nobody looks, in the attic and in the outside tap. Leave the hatch open so that warm air can rise. Find the stopcock today, not when the ceiling comes down. If a pipe does freeze, thaw it from the tap end with a hair dryer and never with a naked flame.

Heat. Keep one room at 18 to 21 degrees and live in it. Do not use a barbecue or a camping stove indoors. Carbon monoxide has no smell and kills in minutes.

Food. You don't need eleven sliced pans. Porridge, eggs, tins and a flask for when the power fails will do. A full freezer keeps for 48 hours if it's not opened.

Animals. Dogs lose heat through their paws. Cats get into engines. Horses can drink up to 40 litres a day and can't break the ice by themselves, so bring an axe. Farmers who are worried about fodder should ring the helpline in [Navan](nav mention).

Driving. Don't. If you must, bring a shovel, a blanket and a charged phone, use second gear to move off, and tell someone. On black ice, steering is a matter of opinion.

Neighbours. Knock. "It takes two minutes and it could be the only knock that they get," says Noreen Clinton, who brings dinners to 31 pensioners in [Ardee](ard mention) and [Dunleer](dun mention) and who means to bring them by tractor if she has to.

The cold comes from [Siberia](sib mention) by way of [Denmark](den mention) and will meet a storm that is coming up from [Portugal](por mention). When that happens, the forecaster says, drifts of a metre or more are possible. Older readers will talk about 1982. Much older ones will talk about 1947.

This morning all schools in the county {closed}(e1) and flights from [Dublin Airport](dubl event) were {cancelled}(e2). Six centimetres of snow had {fallen}(e3) at [Casement](cas event) by eight o'clock.

---
places:
  lou: {name: County Louth, geonameid: 2962793, point: [53.9259, -6.4863], precision: division}
  mea: {name: County Meath, geonameid: 2962661, point: [53.6324, -6.7139], precision: division}
  kil: {name: County Kildare, geonameid: 2963435, point: [53.1364, -6.8], precision: division}
  wic: {name: County Wicklow, geonameid: 2960935, point: [52.9947, -6.3885], precision: division}
  dub: {name: Dublin, geonameid: 2964574, point: [53.3331, -6.2489]}
  dubl: {name: Dublin Airport, point: [53.42, -6.27]}
  cas: {name: Casement, point: [53.3, -6.44]}
  ard: {name: Ardee, point: [53.86, -6.54]}
  dun: {name: Dunleer, point: [53.83, -6.39]}
  sib: {name: Siberia, point: [62.0, 100.0], precision: area, radius_km: 1500}
  den: {name: Denmark, geonameid: 2623032, point: [56.0, 10.0], precision: country}
  por: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
  nav: {name: Navan, geonameid: 2962308, point: [53.6528, -6.6814]}
events:
  e1: {type: closure, places: [lou], start: 2018-02-28, end: 2018-02-28, date_precision: day, date_text: This morning, status: happened, actors: all schools in the county}
  e2: {type: transport_change, places: [dubl], start: 2018-02-28, end: 2018-02-28, date_precision: day, date_text: This morning, status: happened, actors: "", targets: flights}
  e3: {type: extreme_weather, places: [cas], start: 2018-02-28, end: 2018-02-28, date_precision: day, date_text: "by eight o'clock", status: happened, actors: "", main: true}
notes: ""
