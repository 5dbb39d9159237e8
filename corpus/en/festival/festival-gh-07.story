---
id: festival-gh-07
genre: festival
country: GH
published: 2022-05-09
publisher: Guan Coast Mirror
title: "[Winneba](win event) {deer hunt}(e1): the Dentsifo bring theirs home by 8:40"
---
Barefoot, in blue and white and with bells at the knee, the young men of No. 2 company ran back into [Winneba](win event) at 8.40 on Saturday with a live bushbuck across their shoulders, and so {won}(e2) this year's {Aboakyer}(e1), the {hunt}(e1) that the town in [Ghana](gh event)'s [Central Region](cr event) keeps on the first weekend of May.

No. 1 company, the Tuafo, were still in the thicket near [Gyangyanadze](gya event) and {arrived}(e3) empty-handed, to laughter.

The {durbar}(e4) that followed drew chiefs from [Agona Swedru](agn mention), [Senya Beraku](sen mention) and [Apam](apa mention); a minister from [Accra](acc mention), 56 kilometres up the coast, {promised}(e5) to tar the road to the hunting ground within a year. He {made the same promise}(e6) in 2019, a drummer observed.

Wildlife officers {asked}(e7) again for a dummy animal, as game on the [Muni-Pomadze](mun event) wetland has grown scarce. Elders {refused}(e8).

Stalls were crowded. Traders had come from [Kumasi](kum mention), [Lomé](lom mention) and even [Abidjan](abi mention), and a tourist from [Leeds](lee mention) tried to buy a bell. Two people {fainted}(e9) in the heat on [Osimpam Road](osi event) and were {treated}(e9) at the municipal hospital.

---
places:
  win: {name: Winneba, geonameid: 2294034, point: [5.3511, -0.6231]}
  gh: {name: Ghana, geonameid: 2300660, point: [8.1, -1.2], precision: country}
  cr: {name: Central, geonameid: 2302353, point: [5.4948, -1.2655], precision: division}
  gya: {name: Gyangyanadze, point: [5.4, -0.6], precision: near, near: win}
  agn: {name: Agona Swedru, point: [5.5306, -0.7003], precision: near}
  sen: {name: Senya Beraku, point: [5.3833, -0.4833], precision: near}
  apa: {name: Apam, geonameid: 2304389, point: [5.285, -0.746]}
  acc: {name: Accra, geonameid: 2306104, point: [5.556, -0.1969]}
  mun: {name: "Muni-Pomadze", point: [5.37, -0.67], precision: area}
  kum: {name: Kumasi, geonameid: 2298890, point: [6.6885, -1.6244]}
  lom: {name: Lomé, geonameid: 2365267, point: [6.1287, 1.2215]}
  abi: {name: Abidjan, geonameid: 2293538, point: [5.3544, -4.0017]}
  lee: {name: Leeds, geonameid: 2644688, point: [53.7965, -1.5478]}
  osi: {name: Osimpam Road, point: [5.347, -0.625], precision: near, near: win}
events:
  e1: {type: festival, places: [win], start: 2022-05-07, end: 2022-05-07, date_precision: day, date_text: on Saturday, status: happened, actors: "", main: true}
  e2: {type: match, places: [win], start: 2022-05-07, end: 2022-05-07, date_precision: day, date_text: "", status: happened, actors: No. 2 company, main: true}
  e3: {type: transport_change, places: [win], start: 2022-05-07, end: 2022-05-07, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: ceremony, places: [win], start: 2022-05-07, end: 2022-05-07, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: statement, places: [win], start: 2022-05-07, end: 2022-05-07, date_precision: day, date_text: "", status: happened, actors: a minister from Accra}
  e6: {type: statement, places: [win], start: 2019, end: 2019, date_precision: year, date_text: in 2019, status: happened, actors: "", minor: true}
  e7: {type: statement, places: [mun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: decision, places: [win], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Elders}
  e9: {type: medical, places: [win], start: 2022-05-07, end: 2022-05-07, date_precision: day, date_text: "", injured: 2, status: happened, actors: ""}
notes: ""
