---
id: history-mn-15
genre: history
country: MN
published: 2019-09-16
publisher: Dornod Times
title: "River of dust"
---
Eighty years ago this morning the guns {stopped}(e1) on the [Khalkhin Gol](kha event). They had been {firing}(e2) since May over a strip of pasture some twenty kilometres wide, which [Tokyo](tok metonym) held to belong to [Manchukuo](man mention) and [Ulaanbaatar](ula metonym) to its own sheep.

In between, a [Soviet](su demonym) general then little known outside [Belorussia](by mention), Georgy Zhukov, had {destroyed}(e3) most of a [Japanese](jp demonym) division, {hauling}(e4) his petrol and shells 650 kilometres by lorry from the railhead at [Borzya](bor mention). The dead of all sides were perhaps 20,000.

Their iron lies about still. In July a herder at [Sumber](sum event), Batbayar Dorj, {lost a foot}(e5) when his motorcycle {set off}(e5) a shell. Sappers from [Chita](chi mention) have {cleared}(e6) 60 hectares there since.

The {armistice}(e7) was {signed}(e7) in [Moscow](mos event) late on Sept. 15, 1939. Two days later the [Soviet](su demonym) army {crossed}(e8) into [Poland](pl event), its back now safe. That's what schoolbooks in [Choibalsan](cho mention) call the meaning of the {battle}(e2), which they name differently from those of [Osaka](osa mention), where it is the [Nomonhan](nom mention) incident and takes up three lines.

"My father had one sentence," said Dulmaa, 81, in the museum by the [Buir](bui mention) road. "The larks went on singing."

---
places:
  kha: {name: Khalkhin Gol, point: [47.73, 118.6], precision: area, radius_km: 30}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  man: {name: Manchukuo, point: [44.0, 126.0], precision: area, radius_km: 500}
  ula: {name: Ulan Bator, geonameid: 2028462, point: [47.9077, 106.8832]}
  su: {name: Soviet Union, point: [60.0, 90.0], precision: country}
  by: {name: Belarus, geonameid: 630336, point: [53.0, 28.0], precision: country}
  jp: {name: Japan, geonameid: 1861060, point: [35.6854, 139.7531], precision: country}
  bor: {name: Borzya, geonameid: 2026126, point: [50.3914, 116.5336]}
  sum: {name: Sumber, point: [47.62, 118.6], precision: near}
  chi: {name: Chita, geonameid: 2025339, point: [52.0431, 113.4917]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  pl: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  cho: {name: Choibalsan, geonameid: 2032054, point: [48.0726, 114.5326]}
  osa: {name: Osaka, geonameid: 1853909, point: [34.6938, 135.5011]}
  nom: {name: Nomonhan, point: [47.75, 118.78], precision: near}
  bui: {name: Buir Lake, point: [47.8, 117.68], precision: area, radius_km: 20}
events:
  e1: {type: agreement, places: [kha], start: 1939-09-16, end: 1939-09-16, date_precision: day, date_text: Eighty years ago this morning, status: happened, actors: "", main: true}
  e2: {type: battle, places: [kha], start: 1939-05, end: 1939-09, date_precision: month, date_text: since May, killed: 20000, killed_qualifier: about, status: happened, actors: "", main: true}
  e3: {type: battle, places: [kha], start: 1939, end: 1939, date_precision: year, date_text: "", status: happened, actors: ""}
  e4: {type: transport_change, places: [bor], start: 1939, end: 1939, date_precision: year, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: explosion, places: [sum], start: 2019-07, end: 2019-07, date_precision: month, date_text: In July, injured: 1, status: happened, actors: ""}
  e6: {type: other, places: [sum], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: agreement, places: [mos], start: 1939-09-15, end: 1939-09-15, date_precision: day, date_text: "Sept. 15, 1939", status: happened, actors: "", main: true}
  e8: {type: battle, places: [pl], start: 1939-09-17, end: 1939-09-17, date_precision: day, date_text: Two days later, status: happened, actors: the Soviet army}
notes: ""
