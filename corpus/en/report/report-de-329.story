---
id: report-de-329
genre: report
country: DE
published: 2022-01-17
publisher: "Küstenkurier (translated)"
title: "Storm Elmar: ferry {torn loose}(e1) in [Rostock](ros event), church spire {falls}(e2) on [Rügen](rug event)"
---
The low Elmar {crossed}(e3) the north of [Germany](ger event) with gusts of up to 148 kilometres an hour in the night to Monday and {killed}(e3) two people. At [Schwedt](sch event), in [Brandenburg](bra event), a man of 58 was {struck}(e3) by an election placard that the wind {carried away}(e3); near [Stade](sta event), in [Lower Saxony](low event), a newspaper carrier {died}(e3) when her car {hit}(e4) a fallen spruce.

In [Rostock](ros event), the ferry to [Gedser](ged mention) {broke}(e1) its moorings around three o'clock and {drifted}(e1) across the [Warnow](war event) before two tugs could catch it. Thirty-one people were on board. The damage to its stern is slight.

The spire of the church at [Bobbin](bob event), on the island of [Rügen](rug event), {fell}(e2) through the roof of the nave. It had been {covered}(e5) with new shingles last summer for 190,000 euros, most of them donations. "It was the most beautiful autumn of my ministry," said pastor Frauke Teetzmann.

The railway {stopped}(e6) its long-distance trains north of [Hanover](han event) at midnight and {resumed}(e7) traffic at nine. In [Hamburg](ham event) the fish market was {flooded}(e8), with the tide 2.60 metres above the mean, and a hundred cars had to be {towed}(e9). On [Hiddensee](hid event), to which no boat will {sail}(e10) before Wednesday, the grocer is limiting milk.

Thirty thousand households in [Mecklenburg-Western Pomerania](mec event) were {without power}(e11) in the morning.

Climatologists are cautious: there is no trend to more winter storms so far in the series from the [German Bight](germ mention) that goes back to 1876. Insurance firms nevertheless expect a loss of half a billion euros. Whoever has not taken out cover for storm surges, and that is most people, will be left with the cost.

The schools of [Stralsund](str event) and [Greifswald](gre event), which had been {closed}(e12) as a precaution, {open}(e12) tomorrow. The coronavirus test centre that was {blown}(e13) from the New Market in [Stralsund](str event) has been found in a hedge.

---
places:
  ros: {name: Rostock, geonameid: 2844588, point: [54.0887, 12.1405]}
  rug: {name: Rügen, point: [54.42, 13.43], precision: area, radius_km: 20}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  bra: {name: Brandenburg, geonameid: 2945356, point: [52.8156, 12.9206], precision: division}
  low: {name: Lower Saxony, geonameid: 2862926, point: [52.775, 8.8618], precision: division}
  ged: {name: Gedser, point: [54.58, 11.93]}
  bob: {name: Bobbin, point: [54.56, 13.55]}
  han: {name: Hannover, geonameid: 2910831, point: [52.3705, 9.7332]}
  hid: {name: Hiddensee, point: [54.56, 13.11], precision: area, radius_km: 8}
  mec: {name: Mecklenburg-Vorpommern, geonameid: 2872567, point: [53.7528, 12.5647], precision: division}
  germ: {name: German Bight, point: [54.2, 7.8], precision: area, radius_km: 80}
  sch: {name: Schwedt, point: [53.06, 14.28]}
  war: {name: Warnow, point: [54.15, 12.1], precision: near}
  sta: {name: Hansestadt Stade, geonameid: 2829901, point: [53.5941, 9.473]}
  ham: {name: Hamburg, geonameid: 2911298, point: [53.5507, 9.993]}
  str: {name: Stralsund, geonameid: 2826287, point: [54.3091, 13.0818]}
  gre: {name: Universitäts- und Hansestadt Greifswald, geonameid: 2917788, point: [54.0891, 13.4024]}
events:
  e1: {type: sea_accident, places: [ros, war], start: 2022-01-17, end: 2022-01-17, date_precision: day, date_text: "around three o'clock", status: happened, actors: "", targets: the ferry to Gedser, main: true}
  e2: {type: collapse, places: [bob, rug], start: 2022-01-17, end: 2022-01-17, date_precision: day, date_text: "", status: happened, actors: "", targets: The spire of the church at Bobbin, main: true}
  e3: {type: storm, places: [ger, sch, sta], start: 2022-01-17, end: 2022-01-17, date_precision: day, date_text: in the night to Monday, killed: 2, status: happened, actors: The low Elmar, main: true}
  e4: {type: road_accident, places: [sta], start: 2022-01-17, end: 2022-01-17, date_precision: day, date_text: "", killed: 1, status: happened, actors: "", targets: a newspaper carrier}
  e5: {type: construction, places: [bob], start: 2021-06, end: 2021-08, date_precision: month, date_text: last summer, status: happened, actors: "", minor: true}
  e6: {type: transport_change, places: [han], start: 2022-01-17, end: 2022-01-17, date_precision: day, date_text: at midnight, status: happened, actors: The railway, targets: its long-distance trains}
  e7: {type: opening, places: [han], start: 2022-01-17, end: 2022-01-17, date_precision: day, date_text: at nine, status: happened, actors: "", minor: true}
  e8: {type: flood, places: [ham], start: 2022-01-17, end: 2022-01-17, date_precision: day, date_text: "", status: happened, actors: "", targets: the fish market}
  e9: {type: rescue, places: [ham], start: 2022-01-17, end: 2022-01-17, date_precision: day, date_text: "", status: happened, actors: "", targets: a hundred cars, minor: true}
  e10: {type: transport_change, places: [hid], start: 2022-01-19, end: 2022-01-19, date_precision: day, date_text: before Wednesday, status: happened, negated: true, actors: boat, minor: true}
  e11: {type: outage, places: [mec], start: 2022-01-17, end: 2022-01-17, date_precision: day, date_text: in the morning, status: happened, actors: "", targets: Thirty thousand households}
  e12: {type: closure, places: [str, gre], start: 2022-01-17, end: 2022-01-17, date_precision: day, date_text: "", status: happened, actors: "", targets: The schools of Stralsund and Greifswald}
  e13: {type: storm, places: [str], start: 2022-01-17, end: 2022-01-17, date_precision: day, date_text: "", status: happened, actors: "", targets: The coronavirus test centre, minor: true}
notes: ""
