---
id: report-pg-428
genre: report
country: PG
published: 2024-05-28
publisher: Pacific Relief Coordination
title: "[Papua New Guinea](pap event): {Landslide}(e1) in [Enga](eng event) Province – Emergency Snapshot 3"
---
Situation

At about 3 a.m. on Friday, 24 May, part of [Mount Mungalo](mou event) {came down}(e1) on [Yambali](yam event) village in [Maip Mulitaka](mai event), [Porgera-Lagaip](por mention) District, while people slept. Some 150 houses are {buried}(e1) under six to eight metres of rock and soil.

The number of dead is not known. The National Disaster Centre in [Port Moresby](port mention) {told}(e2) the United Nations on Sunday that more than 2,000 people may be {buried}(e1); a local headman speaks of 162, and the provincial administrator, Sandis Kapalu, of 670. Six bodies had been {recovered}(e3) by Monday evening. A couple was {pulled out}(e3) alive from under rubble on Sunday.

The slope is still moving. Rocks {fell}(e4) on Monday on a team that was {digging}(e3) with spades. Around 7,900 people in [Tuliparo](tul event) and other villages below are to be {evacuated}(e5).

Access

The only road from [Wabag](wab mention) to the mine at [Porgera](porg mention) is {blocked}(e6) over 150 metres. An excavator lent by a builder {arrived}(e7) on Sunday; that of the army was held up at [Mount Hagen](moun event) after a bridge {collapsed}(e8) on the Highlands Highway at [Tambul](tam event) on Tuesday morning. Convoys from [Wabag](wab mention) travel with an escort of soldiers because of {fighting}(e9) between two clans at [Tambitanis](tamb event), in which eight men {died}(e9) on Saturday and 30 houses were {burned}(e9).

In February at least 49 people were {killed}(e10) in an {ambush}(e10) at [Akom](ako event), in the [Wapenamanda](wap mention) area.

Response

• [Australia](aus metonym) has {announced}(e11) 2.5 million dollars. A C-17 with a geohazards team and a drone unit {left}(e12) [Brisbane](bri event) today for [Mount Hagen](moun event). [New Zealand](new metonym) is {sending}(e12) a C-130. [India](ind metonym) and [Japan](jap metonym) have {offered}(e13) help.
• UNICEF {distributed}(e14) hygiene kits to 40 households in [Mulitaka](mul event).
• An {assessment}(e15) of water sources was {made}(e15) on Monday: three springs that supply the village are lost.
• The Prime Minister, Elias Tomuriesa, who faces a {vote}(e16) of no confidence, {opened}(e17) the session of parliament on Tuesday with a minute of silence. He plans to {visit}(e18) [Enga](eng event) on Friday.

Concerns

Bodies under the debris lie upstream of the [Lagaip](lag mention). Health workers from [Wabag](wab metonym org) General Hospital warn of diarrhoea. 1,250 people are {displaced}(e19), some for a second time: many had come to [Yambali](yam mention) from clan fights in [Kandep](kan mention) and [Laiagam](lai mention).

Context

The country's highlands were struck by an {earthquake}(e20) of 7.5 in February 2018 that {killed}(e20) at least 160 in [Hela](hel event) and the [Southern Highlands](sou event). In March this year {floods}(e21) and {slides}(e21) {took}(e21) 23 lives in [Chimbu](chi event), [Jiwaka](jiw event) and [Morobe](mor event), and a {quake}(e22) {brought down}(e22) 1,000 houses in [East Sepik](eas event).

Next report: Thursday, 30 May.

---
places:
  eng: {name: Enga, geonameid: 2097655, point: [-5.4888, 143.505], precision: division}
  mou: {name: Mount Mungalo, point: [-5.38, 143.35], precision: near}
  yam: {name: Yambali, point: [-5.38, 143.36], precision: near}
  mai: {name: Maip Mulitaka, point: [-5.37, 143.35], precision: near}
  por: {name: Porgera-Lagaip, point: [-5.45, 143.2], precision: area, radius_km: 30}
  tul: {name: Tuliparo, point: [-5.39, 143.37], precision: near}
  wab: {name: Wabag, point: [-5.49, 143.72]}
  porg: {name: Porgera, point: [-5.47, 143.1]}
  moun: {name: Mount Hagen, geonameid: 2090409, point: [-5.8575, 144.2306]}
  tam: {name: Tambul, point: [-5.88, 143.95]}
  tamb: {name: Tambitanis, point: [-5.4, 143.5], precision: near}
  ako: {name: Akom, point: [-5.55, 143.9], precision: near}
  wap: {name: Wapenamanda, point: [-5.63, 143.9]}
  bri: {name: Brisbane, geonameid: 2174003, point: [-27.4679, 153.0281]}
  mul: {name: Mulitaka, point: [-5.37, 143.35], precision: near}
  lag: {name: Lagaip, point: [-5.3, 143.3], precision: near}
  kan: {name: Kandep, point: [-5.85, 143.5]}
  lai: {name: Laiagam, point: [-5.5, 143.5]}
  hel: {name: Hela, point: [-5.9, 142.8], precision: division}
  sou: {name: Southern Highlands, geonameid: 2086331, point: [-6.3863, 143.446], precision: division}
  chi: {name: Chimbu, point: [-6.3, 144.9], precision: division}
  jiw: {name: Jiwaka, point: [-5.9, 144.7], precision: division}
  mor: {name: Morobe, geonameid: 2090468, point: [-6.3992, 146.83], precision: division}
  eas: {name: East Sepik, geonameid: 2097846, point: [-4.2508, 143.391], precision: division}
  pap: {name: Papua New Guinea, geonameid: 2088628, point: [-6.0, 147.0], precision: country}
  port: {name: Port Moresby, geonameid: 2088122, point: [-9.4772, 147.1509]}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  new: {name: New Zealand, geonameid: 2186224, point: [-42.0, 174.0], precision: country}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
events:
  e1: {type: landslide, places: [yam, mou, mai], start: 2024-05-24, end: 2024-05-24, date_precision: day, date_text: "on Friday, 24 May", status: happened, actors: part of Mount Mungalo, targets: Yambali village, main: true}
  e2: {type: statement, places: [port], start: 2024-05-26, end: 2024-05-26, date_precision: day, date_text: on Sunday, status: happened, actors: The National Disaster Centre, targets: the United Nations, minor: true}
  e3: {type: rescue, places: [yam], start: 2024-05-24, end: 2024-05-27, date_precision: day, date_text: by Monday evening, status: happened, actors: "", targets: Six bodies, main: true}
  e4: {type: landslide, places: [yam], start: 2024-05-27, end: 2024-05-27, date_precision: day, date_text: on Monday, status: happened, actors: Rocks, targets: a team}
  e5: {type: displacement, places: [tul], start: null, end: null, date_precision: unknown, date_text: "", displaced: 7900, displaced_qualifier: about, status: planned, actors: "", targets: "Around 7,900 people"}
  e6: {type: closure, places: [yam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The only road from Wabag to the mine at Porgera}
  e7: {type: aid, places: [yam], start: 2024-05-26, end: 2024-05-26, date_precision: day, date_text: on Sunday, status: happened, actors: "", targets: An excavator, minor: true}
  e8: {type: collapse, places: [tam], start: 2024-05-28, end: 2024-05-28, date_precision: day, date_text: on Tuesday morning, status: happened, actors: a bridge}
  e9: {type: battle, places: [tamb], start: 2024-05-25, end: 2024-05-25, date_precision: day, date_text: on Saturday, killed: 8, status: happened, actors: two clans, targets: eight men}
  e10: {type: attack, places: [ako], start: 2024-02, end: 2024-02, date_precision: month, date_text: In February, killed: 49, killed_qualifier: at_least, status: happened, actors: "", targets: at least 49 people}
  e11: {type: aid, places: [eng], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Australia, targets: 2.5 million dollars}
  e12: {type: aid, places: [bri, moun], start: 2024-05-28, end: 2024-05-28, date_precision: day, date_text: today, status: happened, actors: Australia, targets: A C-17}
  e13: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: India and Japan, minor: true}
  e14: {type: aid, places: [mul], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: UNICEF, targets: hygiene kits}
  e15: {type: survey, places: [mul], start: 2024-05-27, end: 2024-05-27, date_precision: day, date_text: on Monday, status: happened, actors: "", targets: water sources}
  e16: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: "The Prime Minister, Elias Tomuriesa", minor: true}
  e17: {type: meeting, places: [port], start: 2024-05-28, end: 2024-05-28, date_precision: day, date_text: on Tuesday, status: happened, actors: "The Prime Minister, Elias Tomuriesa"}
  e18: {type: visit, places: [eng], start: 2024-05-31, end: 2024-05-31, date_precision: day, date_text: on Friday, status: planned, actors: He}
  e19: {type: displacement, places: [yam], start: null, end: null, date_precision: unknown, date_text: "", displaced: 1250, status: happened, actors: "", targets: "1,250 people"}
  e20: {type: earthquake, places: [hel, sou], start: 2018-02, end: 2018-02, date_precision: month, date_text: in February 2018, killed: 160, killed_qualifier: at_least, status: happened, actors: ""}
  e21: {type: flood, places: [chi, jiw, mor], start: 2024-03, end: 2024-03, date_precision: month, date_text: In March this year, killed: 23, status: happened, actors: ""}
  e22: {type: earthquake, places: [eas], start: 2024-03, end: 2024-03, date_precision: month, date_text: In March this year, status: happened, actors: "", targets: "1,000 houses"}
notes: ""
