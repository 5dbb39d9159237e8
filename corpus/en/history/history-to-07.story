---
id: history-to-07
genre: history
country: TO
published: 2025-11-11
publisher: "Nuku'alofa Quarterly"
title: "A ship full of {influenza}(e1)"
---
She had come for the copra. In November 1918 the steamer Talune, out of [Auckland](auc mention), {tied up}(e2) at [Neiafu](nei event) with sick men on board; she had already {called}(e2) at [Apia](api event) and, before that, at [Levuka](lev event), and wherever she touched people were soon {lying down}(e1).

Within weeks something like one [Tongan](ton demonym) in twelve was {dead}(e1). In [Nuku'alofa](nuk event) the stores {shut}(e3) because nobody was left to open them; in [Ha'apai](haa event) the pigs ate the yams. A trader at [Pangai](pan event) {buried}(e4) his wife in a door. [Samoa](ws event), then under [New Zealand](nz metonym) rule, {lost}(e5) more than a fifth of its people, perhaps the worst {toll}(e5) of any country on earth.

Yet [American Samoa](as event), 70 miles east of [Apia](api mention), lost nobody. Its governor had {shut}(e6) [Pago Pago](pag event) harbour to every hull from the west.

A [Wellington](wel metonym) prime minister {apologised}(e7) in 2002, in [Apia](api event). To [Tonga](to mention) no one has, said historian 'Ana Fifita, whose {exhibition}(e8) {opens}(e8) tomorrow at the mission hall in [Kolofo'ou](kol event), with the ship's log {lent}(e9) by a museum in [Dunedin](dun mention). "My grandmother was the only baby of that month on [Lifuka](lif event) to live. They named her Talune."

---
places:
  auc: {name: Auckland, geonameid: 2193733, point: [-36.8485, 174.7635]}
  nei: {name: Neiafu, geonameid: 4032420, point: [-18.6514, -173.9835]}
  api: {name: Apia, geonameid: 4035413, point: [-13.8333, -171.7667]}
  lev: {name: Levuka, geonameid: 2204417, point: [-18.0667, 179.3167]}
  ton: {name: Tonga, geonameid: 4032283, point: [-20.0, -175.0], precision: country}
  to: {name: Tonga, geonameid: 4032283, point: [-20.0, -175.0], precision: country}
  nuk: {name: Nuku‘alofa, geonameid: 4032402, point: [-21.1368, -175.2011]}
  haa: {name: "Ha'apai", point: [-19.8, -174.4], precision: area, radius_km: 35}
  pan: {name: Pangai, geonameid: 4032369, point: [-19.8147, -174.3542]}
  ws: {name: Samoa, geonameid: 4034894, point: [-13.8, -172.1333], precision: country}
  nz: {name: New Zealand, geonameid: 2186224, point: [-42.0, 174.0], precision: country}
  as: {name: American Samoa, geonameid: 5880801, point: [-14.31, -170.7], precision: country}
  pag: {name: Pago Pago, geonameid: 5881576, point: [-14.2781, -170.7025]}
  wel: {name: Wellington, geonameid: 2179537, point: [-41.2866, 174.7756]}
  kol: {name: "Kolofo'ou", point: [-21.138, -175.195], precision: near, near: nuk}
  dun: {name: Dunedin, geonameid: 2191562, point: [-45.8742, 170.5036]}
  lif: {name: Lifuka, point: [-19.8, -174.35], precision: area, radius_km: 6}
events:
  e1: {type: outbreak, places: [nei, nuk, haa], start: 1918, end: 1918, date_precision: year, date_text: Within weeks, status: happened, actors: "", main: true}
  e2: {type: transport_change, places: [nei, api, lev], start: 1918-11, end: 1918-11, date_precision: month, date_text: In November 1918, status: happened, actors: ""}
  e3: {type: closure, places: [nuk], start: 1918, end: 1918, date_precision: year, date_text: "", status: happened, actors: ""}
  e4: {type: ceremony, places: [pan], start: 1918, end: 1918, date_precision: year, date_text: "", killed: 1, status: happened, actors: "", minor: true}
  e5: {type: outbreak, places: [ws], start: 1918, end: 1918, date_precision: year, date_text: "", status: happened, actors: "", main: true}
  e6: {type: closure, places: [pag], start: 1918, end: 1918, date_precision: year, date_text: "", status: happened, actors: ""}
  e7: {type: statement, places: [api], start: 2002, end: 2002, date_precision: year, date_text: in 2002, status: happened, actors: A Wellington prime minister}
  e8: {type: exhibition, places: [kol], start: 2025-11-12, end: 2025-11-12, date_precision: day, date_text: tomorrow, status: planned, actors: ""}
  e9: {type: aid, places: [dun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
