---
id: history-km-16
genre: history
country: KM
published: 2018-05-13
publisher: Karthala Weekly
title: "The men who came by trawler"
---
Before dawn forty years ago today about fifty white men in black {came ashore}(e1) at [Itsandra](its event), the beach north of [Moroni](mor mention) where the clerks now swim on Fridays. They had {sailed}(e2) from [Lorient](lor mention), in [Brittany](bri mention), in a converted trawler, and had {told}(e3) the fishing authorities that they were off to [Antarctica](ant mention).

By sunrise the {coup}(e1) was done. President Ali Soilih, {taken}(e4) in his bedroom, was {shot}(e5) a fortnight later, trying, it was said, to escape. Bob Denard, who had worked in [Katanga](kat mention), [Yemen](ye mention), [Biafra](bia mention) and, disastrously, the year before, [Benin](bj mention), {married}(e6) here, {opened}(e7) a hotel, commanded the guard and in effect kept the [Comoros](km event) for eleven years. [Pretoria](pre metonym) paid; [Paris](par metonym) looked over its shoulder.

"We were schoolboys, and he {burned}(e8) the school records with Ali's other files, or was it Ali who had done it?" says Said Mohamed Soidri, 57, of [Mitsamiouli](mit mention). "They all liked fires."

The house that the mercenary built near [Iconi](ico event) has no roof. A [Mayotte](yt mention) company wants to {make}(e9) a guesthouse of it by 2020. In [Anjouan](anj event), whose own troubles came later, no one I asked had heard of the trawler.

---
places:
  its: {name: Itsandra, point: [-11.672, 43.26], precision: near}
  mor: {name: Moroni, geonameid: 921772, point: [-11.7022, 43.2551]}
  lor: {name: Lorient, geonameid: 2997577, point: [47.7482, -3.3718]}
  bri: {name: Brittany, point: [48.0, -2.8], precision: division}
  ant: {name: Antarctica, point: [-78.1586, 16.4063], precision: area}
  kat: {name: Katanga, point: [-9.5, 26.0], precision: division}
  ye: {name: Yemen, geonameid: 69543, point: [15.5, 47.5], precision: country}
  bia: {name: Biafra, point: [5.5, 7.5], precision: area, radius_km: 150}
  bj: {name: Benin, geonameid: 2395170, point: [9.5, 2.25], precision: country}
  km: {name: Comoros, geonameid: 921929, point: [-12.2333, 44.4455], precision: country}
  pre: {name: Pretoria, geonameid: 964137, point: [-25.7449, 28.1878]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  mit: {name: Mitsamiouli, point: [-11.385, 43.284], precision: near}
  ico: {name: Iconi, point: [-11.748, 43.235], precision: near}
  yt: {name: Mayotte, geonameid: 1024031, point: [-12.8333, 45.1667], precision: country}
  anj: {name: Anjouan, point: [-12.21, 44.44], precision: area, radius_km: 15}
events:
  e1: {type: coup, places: [its], start: 1978-05-13, end: 1978-05-13, date_precision: day, date_text: forty years ago today, status: happened, actors: Bob Denard, main: true}
  e2: {type: transport_change, places: [lor], start: 1978, end: 1978, date_precision: year, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: fraud, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: arrest, places: [km], start: 1978-05-13, end: 1978-05-13, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: killing, places: [km], start: 1978-05, end: 1978-05, date_precision: month, date_text: a fortnight later, killed: 1, status: happened, actors: ""}
  e6: {type: marriage, places: [km], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: opening, places: [km], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: fire, places: [km], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: construction, places: [ico], start: 2020, end: 2020, date_precision: year, date_text: by 2020, status: planned, actors: ""}
notes: ""
