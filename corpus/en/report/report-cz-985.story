---
id: report-cz-985
genre: report
country: CZ
published: 2019-05-14
publisher: Central European Journeys
title: "A {fair}(e1) for books and an argument about readers"
---
[PRAGUE](pra dateline) — The book {fair}(e1) that {opened}(e1) on Thursday in the old exhibition grounds at [Holešovice](hol event) and {closed}(e1) on Sunday drew 48,000 visitors, slightly more than last year. [Latin America](lat mention) was the guest of honour, and writers came from [Lima](lim mention), [Bogotá](bog mention) and [Montevideo](mon mention) to be told by their hosts how much everybody here had loved Márquez.

It was a pleasant {fair}(e1). It ought to be said, because what follows is less so. [Czechs](cze demonym) buy 18 million books a year, publish 15,000 titles and believe themselves to be a nation of readers. According to a study by the national library, they're right about the buying. Four books in ten stay unread.

"They're a form of insulation," says the publisher Zuzana Havlíčková of [Brno](brn mention), who'd nevertheless like to sell more of it. Her average print run has gone down from 3,000 copies to 1,200 in twenty years. A translation from the [Hungarian](hun demonym) pays for itself, with grants, if 700 are sold; a domestic poet never does.

Chains from [Ostrava](ost mention) to [Plzeň](plz mention) take 45 per cent of the price. A fixed price, such as exists in [Germany](ger mention) and [Austria](aus mention), has been discussed since 2013. It would protect small shops in towns like [Tábor](tab mention) or [Litomyšl](lit mention), its friends believe. It would protect bad books, say its enemies. The ministry says that it's studying the matter.

Lower tax might help. Books are taxed at 10 per cent, as against nothing at all in [Britain](bri mention) and [Ireland](ire mention).

An older reader by the coffee stand had come from [Zlín](zli mention) by the early train. In January 1977, she told me, her husband {lost}(e2) his post as a librarian in [Olomouc](olo event) because he had put his name to the Charter. For ten years he stoked boilers. "He read everything then," she said. "It's warm in a boiler room, and nobody talks to you."

---
places:
  pra: {name: Prague, geonameid: 3067696, point: [50.088, 14.4208]}
  hol: {name: Holešovice, point: [50.1, 14.43]}
  lat: {name: Latin America, point: [-10.0, -65.0], precision: area, radius_km: 4000}
  lim: {name: Lima, geonameid: 3936456, point: [-12.0432, -77.0282]}
  bog: {name: Bogotá, geonameid: 3688689, point: [4.6097, -74.0817]}
  mon: {name: Montevideo, geonameid: 3441575, point: [-34.9033, -56.1882]}
  cze: {name: Czechia, geonameid: 3077311, point: [49.75, 15.0], precision: country}
  brn: {name: Brno, geonameid: 3078610, point: [49.1952, 16.608]}
  hun: {name: Hungary, geonameid: 719819, point: [47.0, 20.0], precision: country}
  ost: {name: Ostrava, geonameid: 3068799, point: [49.8347, 18.282]}
  plz: {name: Pilsen, geonameid: 3068160, point: [49.7475, 13.3776]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  aus: {name: Austria, geonameid: 2782113, point: [47.33333, 13.33333], precision: country}
  tab: {name: Tábor, geonameid: 3064379, point: [49.4144, 14.6578]}
  lit: {name: Litomyšl, point: [49.87, 16.31]}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  ire: {name: Ireland, geonameid: 2963597, point: [53.0, -8.0], precision: country}
  zli: {name: Zlín, geonameid: 3061370, point: [49.2264, 17.6706]}
  olo: {name: Olomouc, geonameid: 3069011, point: [49.5955, 17.2518]}
events:
  e1: {type: exhibition, places: [hol], start: 2019-05-09, end: 2019-05-12, date_precision: day, date_text: on Thursday, status: happened, actors: The book fair, main: true}
  e2: {type: layoffs, places: [olo], start: 1977-01, end: 1977-01, date_precision: month, date_text: In January 1977, status: happened, actors: "", targets: her husband}
notes: ""
