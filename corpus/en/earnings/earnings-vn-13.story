---
id: earnings-vn-13
genre: earnings
country: VN
published: 2023-05-18
publisher: Hai Phong Economic
title: "Scooters to batteries: a first look at the numbers"
---
[HANOI](han dateline): An electric-car maker that wants to {list}(e1) in [New York](new event) told regulators there that it {lost}(e2) $598 million from January to March, on revenue of $84 million.

VietMoto, whose robots stand in a hall as long as an airport at [Cat Hai](cat event), near [Haiphong](hai event), {delivered}(e3) 1,689 cars, nearly all in [Vietnam](vie mention) and many to a taxi firm of the same owner. Nine hundred and ninety-nine {went by ship}(e4) from [Haiphong](hai mention) to [Benicia](ben mention), [California](cal mention), in December.

In [North Carolina](nor event) it will {break ground}(e5) this summer, a year late, at [Moncure](mon event). Reviewers in [San Diego](san mention) liked the door handles.

Eighty {jobs were cut}(e6) at offices in [Los Angeles](los event), [Vancouver](van event) and [Cologne](col event).

Trading partners: [Shenzhen](she mention) for cells, [Munich](mun mention) for the chassis. A plant for cells, at [Vung Ang](vun event), in [Ha Tinh](hat event) province, was {flooded}(e7) in October.

The founder, who made his first money with noodles in [Kharkiv](kha mention), {pledges}(e8) a billion dollars. He'd {promised}(e9) in [Las Vegas](las event) last year to stop petrol for ever, and kept it.

---
places:
  han: {name: Hanoi, geonameid: 1581130, point: [21.0245, 105.8412]}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  cat: {name: Cat Hai, point: [20.8, 106.9]}
  hai: {name: Haiphong, geonameid: 1581298, point: [20.8648, 106.6834]}
  ben: {name: Benicia, geonameid: 5327550, point: [38.0494, -122.1586]}
  cal: {name: California, geonameid: 5332921, point: [37.2502, -119.7513], precision: division}
  nor: {name: North Carolina, geonameid: 4482348, point: [35.5007, -80.0003], precision: division}
  mon: {name: Moncure, point: [35.62, -79.08], precision: near}
  san: {name: San Diego, geonameid: 5391811, point: [32.7157, -117.1647]}
  los: {name: Los Angeles, geonameid: 5368361, point: [34.0522, -118.2437]}
  van: {name: Vancouver, geonameid: 6173331, point: [49.2497, -123.1193]}
  col: {name: Cologne, geonameid: 2886242, point: [50.9333, 6.95]}
  she: {name: Shenzhen, geonameid: 1795565, point: [22.5455, 114.0683]}
  mun: {name: Munich, geonameid: 2867714, point: [48.1374, 11.5755]}
  vun: {name: Vung Ang, point: [18.1, 106.38], precision: near}
  hat: {name: Hà Tĩnh, geonameid: 1580700, point: [18.3563, 105.799], precision: division}
  kha: {name: Kharkiv, geonameid: 706483, point: [49.9818, 36.2548]}
  las: {name: Las Vegas, geonameid: 5506956, point: [36.175, -115.1372]}
  vie: {name: Vietnam, geonameid: 1562822, point: [16.16667, 107.83333], precision: country}
events:
  e1: {type: market, places: [new], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e2: {type: earnings, places: [han], start: 2023-01, end: 2023-03, date_precision: month, date_text: from January to March, status: happened, actors: "", main: true}
  e3: {type: deal, places: [vie], start: 2023-01, end: 2023-03, date_precision: month, date_text: "", status: happened, actors: ""}
  e4: {type: transport_change, places: [hai], start: 2022-12, end: 2022-12, date_precision: month, date_text: in December, status: happened, actors: ""}
  e5: {type: construction, places: [mon], start: 2023, end: 2023, date_precision: year, date_text: this summer, status: planned, actors: ""}
  e6: {type: layoffs, places: [los, van, col], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: flood, places: [vun], start: 2022-10, end: 2022-10, date_precision: month, date_text: in October, status: happened, actors: ""}
  e8: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: ""}
  e9: {type: statement, places: [las], start: 2022, end: 2022, date_precision: year, date_text: last year, status: happened, actors: The founder, minor: true}
notes: ""
