---
id: report-zw-544
genre: report
country: ZW
published: 2024-11-14
publisher: Mashonaland Mirror
title: "[Chitungwiza](chi event) councillors {held}(e1) in land scandal as residents {march}(e2)"
---
Anti-corruption officers yesterday {picked up}(e1) four [Chitungwiza](chi metonym) councillors and the town's acting director of housing in connection with the {sale}(e3) of 312 stands on wetlands at [Nyatsime](nya event).

Among those {arrested}(e1) is the deputy mayor, Councillor Tichaona Mapfumo, who was {found}(e1) hiding in a maize shed at his rural home in [Murehwa](mur event), [Zimbabwe](zim metonym org) Anti-Corruption Commission spokesperson Ms Memory Chikwanha said.

The five are expected to {appear}(e4) before a [Harare](har event) magistrate today on charges of criminal abuse of office. They are alleged to have {pocketed}(e3) between US$1 500 and US$4 000 a stand between 2020 and 2023. Some of the buyers were later {evicted}(e5) when bulldozers {knocked down}(e5) 54 houses in October last year.

Outside the council offices, about 200 residents, many of them women from [Seke](sek mention), {sang and danced}(e2) as the suspects were {led}(e1) away. They {handed}(e6) a petition to the town clerk. "We paid, we built, they came with the front-end loader," said Mai Tendai, who now lodges in [Zengeza](zen mention) with four children.

The Minister of Local Government, Dr Farai Mudzuri, has {appointed}(e7) a three-member team to look into land deals in eight local authorities, which include [Ruwa](ruw event), [Norton](nor event) and [Beitbridge](bei event). It {began}(e8) sitting in [Gweru](gwe event) on Monday. A similar inquiry in 2013 led to the {dismissal}(e9) of the whole [Chitungwiza](chi metonym) council.

In [Bulawayo](bul event), meanwhile, a {by-election}(e10) in Ward 12 on Saturday was {won}(e10) by the opposition's Busisiwe Moyo with 58 percent. She replaces a councillor who {died}(e11) in a car {accident}(e11) near [Shangani](sha event) in August. The deputy mayor of that city was {acquitted}(e12) last month of soliciting a US$20 000 bribe from a [Botswana](bot mention) investor.

Water cuts have {hit}(e13) [Chitungwiza](chi event), which has no dam of its own and buys from [Harare](har metonym), since September, and two cases of cholera were {confirmed}(e14) in [St Mary's](stm event) last week.

---
places:
  chi: {name: Chitungwiza, geonameid: 1106542, point: [-18.0127, 31.0755]}
  nya: {name: Nyatsime, point: [-18.08, 31.12]}
  mur: {name: Murewa, geonameid: 885159, point: [-17.6432, 31.784]}
  sek: {name: Seke, point: [-18.03, 31.1]}
  zen: {name: Zengeza, point: [-18.0, 31.05]}
  sha: {name: Shangani, point: [-19.78, 29.37]}
  stm: {name: "St Mary's", point: [-17.98, 31.05]}
  bot: {name: Botswana, geonameid: 933860, point: [-22.0, 24.0], precision: country}
  har: {name: Harare, geonameid: 890299, point: [-17.8277, 31.0534]}
  ruw: {name: Ruwa, geonameid: 882009, point: [-17.8897, 31.2447]}
  nor: {name: Norton, geonameid: 884141, point: [-17.8833, 30.7]}
  zim: {name: Zimbabwe, geonameid: 878675, point: [-19.0, 29.75], precision: country}
  bei: {name: Beitbridge, geonameid: 895269, point: [-22.2167, 30.0]}
  gwe: {name: Gweru, geonameid: 890422, point: [-19.45, 29.8167]}
  bul: {name: Bulawayo, geonameid: 894701, point: [-20.15, 28.5833]}
events:
  e1: {type: arrest, places: [chi, mur], start: 2024-11-13, end: 2024-11-13, date_precision: day, date_text: yesterday, arrested: 5, status: happened, actors: Anti-corruption officers, targets: four Chitungwiza councillors, main: true}
  e2: {type: protest, places: [chi], start: 2024-11-13, end: 2024-11-13, date_precision: day, date_text: "", status: happened, actors: about 200 residents, main: true}
  e3: {type: fraud, places: [nya], start: 2020, end: 2023, date_precision: year, date_text: between 2020 and 2023, status: reported, actors: "", targets: 312 stands, main: true}
  e4: {type: trial, places: [har], start: 2024-11-14, end: 2024-11-14, date_precision: day, date_text: today, status: planned, actors: The five}
  e5: {type: displacement, places: [nya], start: 2023-10, end: 2023-10, date_precision: month, date_text: in October last year, status: happened, actors: bulldozers, targets: Some of the buyers}
  e6: {type: statement, places: [chi], start: 2024-11-13, end: 2024-11-13, date_precision: day, date_text: "", status: happened, actors: They, targets: the town clerk, minor: true}
  e7: {type: appointment, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Dr Farai Mudzuri, targets: a three-member team}
  e8: {type: investigation, places: [gwe, ruw, nor, bei], start: 2024-11-11, end: 2024-11-11, date_precision: day, date_text: on Monday, status: happened, actors: ""}
  e9: {type: resignation, places: [chi], start: 2013, end: 2013, date_precision: year, date_text: in 2013, status: happened, actors: "", targets: council}
  e10: {type: election, places: [bul], start: 2024-11-09, end: 2024-11-09, date_precision: day, date_text: on Saturday, status: happened, actors: Busisiwe Moyo}
  e11: {type: road_accident, places: [sha], start: 2024-08, end: 2024-08, date_precision: month, date_text: in August, killed: 1, status: happened, actors: "", targets: a councillor}
  e12: {type: verdict, places: [bul], start: 2024-10, end: 2024-10, date_precision: month, date_text: last month, status: happened, actors: "", targets: The deputy mayor of that city}
  e13: {type: outage, places: [chi], start: null, end: null, date_precision: unknown, date_text: since September, status: happened, actors: ""}
  e14: {type: outbreak, places: [stm], start: 2024-11-04, end: 2024-11-04, date_precision: week, date_text: last week, status: happened, actors: ""}
notes: ""
