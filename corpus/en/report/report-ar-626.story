---
id: report-ar-626
genre: report
country: AR
published: 2017-07-24
publisher: Southern Cone Herald
title: "Polar air {freezes}(e1) [Patagonia](pat event); [Bariloche](bar event) sees record low"
---
With thermometers at 25.4 degrees below zero, [San Carlos de Bariloche](san event) {recorded}(e1) the coldest morning in its history on Sunday, the National Weather Service said.

Burst pipes left about a third of the lakeside city without {water}(e2). The airport, {closed}(e3) since Friday because of {snow}(e1), {reopened}(e3) for three hours around noon. Skiers bound for [Buenos Aires](bue mention) and [São Paulo](sao mention) slept in the departure hall.

In the east of [Río Negro](rio event) and in [Chubut](chu event), the cold {killed}(e1) at least 20,000 sheep, breeders estimated. The army {carried}(e4) hay to farms around [Ingeniero Jacobacci](ing event) and [Gastre](gas event) with tracked vehicles. Near [Paso de Indios](pas event), a man of 52 whose pickup had got {stuck}(e5) was {found}(e5) frozen to death on Saturday, 4 km from his house.

Across the [Andes](and mention), up to 40 cm of {snow}(e6) {fell}(e6) on [Santiago](sant event) earlier this month, {leaving}(e7) 300,000 homes without electricity; a worker {died}(e7) when he {touched}(e7) a cable.

Ski resorts were delighted at first. Now the main road to [El Bolsón](elb mention) is {shut}(e8), and some hotels have run out of gas for heating. "We had the snow we'd prayed for. We should have been more precise," said Florencia Otero, who manages a hostel.

Flights to [Esquel](esq event) and [Neuquén](neu event) were {back}(e9) to normal on Monday. The governor of [Neuquén](neu metonym) asked people not to drive to [Villa La Angostura](vil mention) without chains.

Forecasters expect the thermometer to climb above zero on Wednesday. The previous record of minus 21.1 in [Bariloche](bar mention) {dated}(e10) from July 1963. The coldest reading in the country, minus 32.8, was {taken}(e10) in [Sarmiento](sar event), in 1907.

---
places:
  pat: {name: Patagonia, point: [-43.0, -69.5], precision: area, radius_km: 500}
  bar: {name: Bariloche, point: [-41.1335, -71.3103]}
  san: {name: San Carlos de Bariloche, point: [-41.1335, -71.3103]}
  rio: {name: Río Negro, point: [-40.5, -67.5], precision: area, radius_km: 200}
  chu: {name: Chubut, point: [-43.8, -68.8], precision: area, radius_km: 200}
  neu: {name: Neuquén, geonameid: 3843123, point: [-38.9508, -68.0592]}
  and: {name: Andes, point: [-33.3, -70.0], precision: area, radius_km: 200}
  ing: {name: Ingeniero Jacobacci, point: [-41.33, -69.55]}
  gas: {name: Gastre, point: [-42.26, -69.22]}
  pas: {name: Paso de Indios, point: [-43.86, -69.05]}
  elb: {name: El Bolsón, point: [-41.96, -71.53]}
  vil: {name: Villa La Angostura, point: [-40.76, -71.65]}
  sar: {name: Sarmiento, point: [-45.59, -69.07]}
  sant: {name: Santiago, geonameid: 3871336, point: [-33.4569, -70.6483]}
  sao: {name: São Paulo, geonameid: 3448439, point: [-23.5475, -46.6361]}
  bue: {name: Buenos Aires, geonameid: 3435910, point: [-34.6131, -58.3772]}
  esq: {name: Esquel, geonameid: 3855974, point: [-42.9115, -71.3195]}
events:
  e1: {type: extreme_weather, places: [bar, rio, chu], start: 2017-07-23, end: 2017-07-23, date_precision: day, date_text: on Sunday, status: happened, actors: "", main: true}
  e2: {type: outage, places: [bar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: closure, places: [bar], start: 2017-07-21, end: 2017-07-23, date_precision: day, date_text: since Friday, status: happened, actors: "", targets: The airport}
  e4: {type: aid, places: [ing, gas], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The army, targets: hay}
  e5: {type: death, places: [pas], start: 2017-07-22, end: 2017-07-22, date_precision: day, date_text: on Saturday, killed: 1, status: happened, actors: "", targets: a man of 52}
  e6: {type: extreme_weather, places: [sant], start: 2017-07, end: 2017-07, date_precision: month, date_text: earlier this month, status: happened, actors: ""}
  e7: {type: outage, places: [sant], start: 2017-07, end: 2017-07, date_precision: month, date_text: earlier this month, killed: 1, status: happened, actors: ""}
  e8: {type: closure, places: [bar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the main road}
  e9: {type: transport_change, places: [esq, neu], start: 2017-07-24, end: 2017-07-24, date_precision: day, date_text: on Monday, status: happened, actors: "", minor: true}
  e10: {type: extreme_weather, places: [bar, sar], start: null, end: null, date_precision: unknown, date_text: July 1963, status: happened, actors: "", minor: true}
notes: ""
