---
id: news-za-68
genre: news
country: ZA
published: 2025-10-13
publisher: Limpopo Herald
title: "Bus {leaves}(e1) mountain pass, 42 {killed}(e1)"
---
Forty-two people on their way home to [Zimbabwe](zim mention) and [Malawi](mal mention) {died}(e1) on Sunday when their bus {left}(e1) the N1 and {rolled}(e1) down an embankment.

The {accident}(e1) occurred at about 6pm on the steep pass near [Louis Trichardt](lou event). Seven of the dead are children. Thirty-eight others were {taken to hospital}(e2), six by helicopter; a baby was {found}(e3) under a seat the next morning, cold but unhurt.

The bus had {started}(e4) from [Gqeberha](gqe event), 1,500 km to the south, with a trailer whose brakes did not work, the transport minister said. Its 62 seats held 91 passengers.

[Harare](har metonym) will {pay}(e5) for the coffins. In March last year 45 pilgrims from [Botswana](bot mention) {lost their lives}(e6) near [Mokopane](mok event), on the same road, and a girl of eight was the only one to live.

---
places:
  lou: {name: Louis Trichardt, geonameid: 981827, point: [-23.0438, 29.9032]}
  gqe: {name: Gqeberha, geonameid: 964420, point: [-33.9611, 25.6149]}
  har: {name: Harare, geonameid: 890299, point: [-17.8277, 31.0534]}
  mok: {name: Mokopane, geonameid: 964315, point: [-24.1944, 29.0097]}
  zim: {name: Zimbabwe, geonameid: 878675, point: [-19.0, 29.75], precision: country}
  mal: {name: Malawi, geonameid: 927384, point: [-13.5, 34.0], precision: country}
  bot: {name: Botswana, geonameid: 933860, point: [-22.0, 24.0], precision: country}
events:
  e1: {type: road_accident, places: [lou], start: 2025-10-12, end: 2025-10-12, date_precision: day, date_text: on Sunday, killed: 42, injured: 38, status: happened, actors: their bus, targets: Forty-two people, main: true}
  e2: {type: medical, places: [], start: null, end: null, date_precision: unknown, date_text: "", injured: 38, status: happened, actors: "", targets: Thirty-eight others, minor: true}
  e3: {type: rescue, places: [lou], start: 2025-10-13, end: 2025-10-13, date_precision: day, date_text: the next morning, status: happened, actors: "", targets: a baby}
  e4: {type: transport_change, places: [gqe], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The bus, minor: true}
  e5: {type: aid, places: [har], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Harare}
  e6: {type: road_accident, places: [mok], start: 2024-03, end: 2024-03, date_precision: month, date_text: In March last year, killed: 45, status: happened, actors: "", targets: 45 pilgrims}
notes: ""
