---
id: news-eg-94
genre: news
country: EG
published: 2024-09-16
publisher: Delta Courier
title: "Two trains {collide}(e1) in [Zagazig](zag event); four {killed}(e1)"
---
Two passenger trains {ran head-on}(e1) into each other on Saturday evening in the [Nile Delta](nil event), {killing}(e1) four people, two of them children, and leaving 49 {hurt}(e1), the health ministry said.

A local coming from [Ismailia](ism mention) had passed a signal at the entrance to the station of [Zagazig](zag event). Bystanders {pulled}(e2) passengers through the windows, and a carriage had to be {lifted}(e2) by crane. Nine of the injured, a driver among them, were {operated}(e3) on during the night.

The signalman, who failed a drug test, has been {arrested}(e4) together with his supervisor. The railways {suspended}(e5) eleven officials. A train {left the rails}(e6) near [Minya](min event) the next morning, with no casualties.

The minister {came}(e7) at midnight and was {shouted at}(e8). He has been in {office}(e9) since July, when his predecessor {resigned}(e10) over a ferry {accident}(e11).

New signals for the line were {ordered}(e12) in 2018 from a firm in [Madrid](mad mention). They are to be {switched on}(e13) by the end of next year.

---
places:
  nil: {name: Nile Delta, point: [30.9, 31.1], precision: area, radius_km: 120}
  ism: {name: Ismailia, geonameid: 361055, point: [30.6043, 32.2722]}
  min: {name: Minya, geonameid: 360686, point: [28.0919, 30.7581]}
  mad: {name: Madrid, geonameid: 3117735, point: [40.4165, -3.7026]}
  zag: {name: Zagazig, geonameid: 359493, point: [30.5877, 31.502]}
events:
  e1: {type: rail_accident, places: [zag], start: 2024-09-14, end: 2024-09-14, date_precision: day, date_text: on Saturday evening, killed: 4, injured: 49, status: happened, actors: "", targets: four people, main: true}
  e2: {type: rescue, places: [zag], start: 2024-09-14, end: 2024-09-14, date_precision: day, date_text: "", status: happened, actors: Bystanders, targets: passengers, minor: true}
  e3: {type: medical, places: [zag], start: 2024-09-14, end: 2024-09-14, date_precision: day, date_text: during the night, status: happened, actors: "", targets: Nine of the injured}
  e4: {type: arrest, places: [zag], start: null, end: null, date_precision: unknown, date_text: "", arrested: 2, status: happened, actors: "", targets: The signalman}
  e5: {type: layoffs, places: [zag], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The railways, targets: eleven officials}
  e6: {type: rail_accident, places: [min], start: 2024-09-15, end: 2024-09-15, date_precision: day, date_text: the next morning, status: happened, actors: A train}
  e7: {type: visit, places: [zag], start: 2024-09-14, end: 2024-09-14, date_precision: day, date_text: at midnight, status: happened, actors: The minister}
  e8: {type: protest, places: [zag], start: 2024-09-14, end: 2024-09-14, date_precision: day, date_text: "", status: happened, actors: "", targets: The minister, minor: true}
  e9: {type: appointment, places: [], start: 2024-07, end: 2024-07, date_precision: month, date_text: since July, status: happened, actors: "", minor: true}
  e10: {type: resignation, places: [], start: 2024-07, end: 2024-07, date_precision: month, date_text: "", status: happened, actors: his predecessor}
  e11: {type: sea_accident, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e12: {type: deal, places: [mad], start: 2018, end: 2018, date_precision: year, date_text: in 2018, status: happened, actors: "", targets: New signals for the line}
  e13: {type: opening, places: [zag], start: 2025, end: 2025, date_precision: year, date_text: by the end of next year, status: planned, actors: "", targets: New signals for the line}
notes: ""
