---
id: report-gb-674
genre: report
country: GB
published: 2023-02-01
publisher: Midland Football Wire
title: "Transfer window: [Leeds](lee metonym) {break}(e1) record, [Bournemouth](bou metonym) {busiest}(e2) on quiet last day"
---
[Leeds](lee metonym) {signed}(e1) [Ivory Coast](ivo metonym) midfielder Serge Kouadio from [Lyon](lyo metonym) for a club record £38m an hour before the transfer window {closed}(e3) on Tuesday night.

The 23-year-old, who {passed}(e4) a medical in [Manchester](man event) in the afternoon, has agreed a contract until 2028 and could make his {debut}(e5) at [Nottingham](not event) on Sunday.

[Bournemouth](bou metonym) {brought in}(e2) five players this month, more than any other Premier League club. The last of them, defender Ilir Zogaj, {arrived}(e2) on a private plane from [Donetsk](don metonym) club Metalurh, who have {played}(e6) their home games in [Lviv](lvi event) since the war {began}(e7) and earlier did so in [Kharkiv](kha event) and [Kyiv](kyi event).

[Southampton](sou metonym), bottom of the table, {spent}(e8) £22m on striker Kwabena Osei of [Rennes](ren metonym), but a {move}(e9) for [Brazil](bra metonym) goalkeeper Davi Lucena {fell through}(e9) when papers from [Porto Alegre](por mention) came 11 minutes late. The club has {asked}(e9) FIFA for an exemption.

[Leicester](lei metonym) manager Brian Crowther, asked about the {departure}(e10) of captain Tom Ashdown to [Riyadh](riy metonym), said: "Nobody here could match that money and I wish him well." Ashdown, 33, is the second [England](eng metonym) international to {join}(e10) a [Saudi](sau demonym) club since December.

Loans dominated in the lower divisions. [Plymouth](ply metonym) and [Ipswich](ips metonym), first and second in League One, each {took}(e11) two players from [Brighton](bri metonym). [Rochdale](roc metonym) {parted}(e12) with their manager for the second time this season.

[Scottish](sco demonym) champions Kelvin {sold}(e13) full-back Jordi Puig to [Girona](gir metonym). [Aberdeen](abe metonym), {knocked out}(e14) of the cup by sixth-tier Darvel last week, {dismissed}(e15) manager Gary Laidlaw on Saturday after a 6-0 {defeat}(e16) in [Edinburgh](edi event).

Premier League clubs spent £815m in January, according to the accountants Haldane Price in [Manchester](man mention), almost three times as much as a year ago. Those in [Italy](ita mention), [Spain](spa mention), [Germany](ger mention) and [France](fra mention) together came to £225m.

The women's window stays open until Thursday. Arsenal have had a third bid {rejected}(e17) for [Norway](nor metonym) forward Silje Haugland.

---
places:
  lee: {name: Leeds, geonameid: 2644688, point: [53.7965, -1.5478]}
  bou: {name: Bournemouth, geonameid: 2655095, point: [50.7205, -1.8795]}
  lyo: {name: Lyon, geonameid: 2996944, point: [45.7491, 4.8479]}
  man: {name: Manchester, geonameid: 2643123, point: [53.4809, -2.2374]}
  not: {name: Nottingham, geonameid: 2641170, point: [52.9536, -1.1505]}
  don: {name: Donetsk, geonameid: 709717, point: [48.023, 37.8022]}
  lvi: {name: Lviv, geonameid: 702550, point: [49.8383, 24.0232]}
  kha: {name: Kharkiv, geonameid: 706483, point: [49.9818, 36.2548]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  sou: {name: Southampton, geonameid: 2637487, point: [50.904, -1.4043]}
  ren: {name: Rennes, geonameid: 2983990, point: [48.1111, -1.6743]}
  por: {name: Porto Alegre, geonameid: 3452925, point: [-30.0328, -51.2302]}
  lei: {name: Leicester, geonameid: 2644668, point: [52.6386, -1.1317]}
  riy: {name: Riyadh, geonameid: 108410, point: [24.6877, 46.7219]}
  eng: {name: England, point: [52.5, -1.5], precision: division}
  ply: {name: Plymouth, geonameid: 2640194, point: [50.3715, -4.143]}
  bri: {name: Brighton, geonameid: 2654710, point: [50.8284, -0.1395]}
  gir: {name: Girona, geonameid: 3121456, point: [41.9831, 2.8249]}
  sco: {name: Scottish, point: [56.8, -4.2], precision: division}
  sau: {name: Saudi Arabia, geonameid: 102358, point: [25.0, 45.0], precision: country}
  ivo: {name: Ivory Coast, geonameid: 2287781, point: [8.0, -5.5], precision: country}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  ips: {name: Ipswich, geonameid: 2646057, point: [52.0592, 1.1555]}
  roc: {name: Rochdale, geonameid: 2639272, point: [53.6177, -2.1552]}
  abe: {name: Aberdeen, geonameid: 2657832, point: [57.1437, -2.0981]}
  edi: {name: Edinburgh, geonameid: 2650225, point: [55.9521, -3.1965]}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
events:
  e1: {type: career, places: [lee], start: 2023-01-31, end: 2023-01-31, date_precision: day, date_text: on Tuesday night, status: happened, actors: Leeds, targets: Serge Kouadio, main: true}
  e2: {type: career, places: [bou], start: 2023-01, end: 2023-01, date_precision: month, date_text: this month, status: happened, actors: Bournemouth, targets: five players, main: true}
  e3: {type: closure, places: [], start: 2023-01-31, end: 2023-01-31, date_precision: day, date_text: on Tuesday night, status: happened, actors: "", targets: the transfer window, minor: true}
  e4: {type: medical, places: [man], start: 2023-01-31, end: 2023-01-31, date_precision: day, date_text: in the afternoon, status: happened, actors: The 23-year-old, minor: true}
  e5: {type: match, places: [not], start: 2023-02-05, end: 2023-02-05, date_precision: day, date_text: on Sunday, status: planned, actors: "", minor: true}
  e6: {type: match, places: [lvi, kha, kyi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: battle, places: [], start: 2022, end: 2022, date_precision: year, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: career, places: [sou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Southampton, targets: Kwabena Osei}
  e9: {type: career, places: [sou], start: 2023-01-31, end: 2023-01-31, date_precision: day, date_text: "", status: happened, negated: true, actors: Southampton, targets: Davi Lucena}
  e10: {type: career, places: [riy], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Tom Ashdown}
  e11: {type: career, places: [ply, ips], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Plymouth and Ipswich, targets: two players, minor: true}
  e12: {type: resignation, places: [roc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Rochdale, targets: their manager}
  e13: {type: career, places: [gir], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Kelvin, targets: Jordi Puig}
  e14: {type: match, places: [abe], start: 2023-01-23, end: 2023-01-23, date_precision: week, date_text: last week, status: happened, actors: Darvel, targets: Aberdeen}
  e15: {type: resignation, places: [abe], start: 2023-01-28, end: 2023-01-28, date_precision: day, date_text: on Saturday, status: happened, actors: Aberdeen, targets: Gary Laidlaw}
  e16: {type: match, places: [edi], start: 2023-01-28, end: 2023-01-28, date_precision: day, date_text: "", status: happened, actors: "", targets: Aberdeen}
  e17: {type: deal, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Arsenal, targets: Silje Haugland, minor: true}
notes: ""
