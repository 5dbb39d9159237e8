---
id: sitrep-bd-20
genre: sitrep
country: BD
published: 2024-09-02
publisher: Joint Response Cell
title: "[Bangladesh](ban event): {Flood}(e1) Response, Situation Report No. 6 (as of 1 September 2024)"
---
HIGHLIGHTS
• The death toll has risen to 59, with 23 {deaths}(e1) in [Feni](fen event), 14 in [Comilla](com event), 9 in [Noakhali](noa event) and 13 elsewhere. One person is still missing in [Moulvibazar](mou event).
• Some 502,000 people have taken {refuge}(e2) in 3,900 shelters. Around 180,000 {returned}(e3) home between 29 and 31 August.
• Diarrhoeal {disease}(e4): 3,100 {cases}(e4) and no deaths have been reported in [Feni](fen event) since 24 August.

SITUATION OVERVIEW
Heavy {rain}(e5) from 20 August caused flash {floods}(e1) in eleven districts of [Chittagong](chi event) and [Sylhet](syl event) divisions. The [Gumti](gum event) embankment {broke}(e6) at [Burichang](bur event) on the night of 22 August. Water levels are now {falling}(e7) at all stations except [Kushiyara](kus event), which {remained}(e7) above danger level at [Amalshid](ama event) on Sunday.

The [Dhaka](dha mention)–[Chittagong](chit mention) highway was {reopened}(e8) on 27 August. Ninety-one per cent of mobile towers in [Feni](fen event) were {out}(e9) at the peak; all but 40 have been restored.

RESPONSE
The army {airlifted}(e10) food to [Parshuram](par event) and [Fulgazi](ful event) on 30 August. The Red Crescent {distributed}(e11) 12,400 hygiene kits in [Lakshmipur](lak event) last week. A cholera {vaccination}(e12) round is planned for mid-September. Two volunteers {drowned}(e13) on 25 August when their boat {capsized}(e13) off [Sonagazi](son event).

[Japan](jap metonym) and [Australia](aus metonym) have {pledged}(e14) US$4.5 million between them. A joint {appeal}(e15) will be launched in [Geneva](gen event) on 5 September.

GAPS
Fodder, latrines for women, and seed for the winter rice. In [Khagrachhari](kha event), {landslides}(e16) have cut two roads, and assessment teams have not been able to {reach}(e17) [Dighinala](dig mention).

---
places:
  fen: {name: Feni, geonameid: 1185224, point: [23.0144, 91.3966]}
  com: {name: Comilla, geonameid: 1185186, point: [23.4619, 91.185]}
  noa: {name: Noakhali, point: [22.82, 91.1], precision: division}
  mou: {name: Moulvibazar, point: [24.48, 91.77]}
  chi: {name: Chittagong, geonameid: 1337200, point: [22.4245, 92.1333], precision: division}
  syl: {name: Sylhet, geonameid: 1477362, point: [24.6452, 91.7033], precision: division}
  gum: {name: Gumti, point: [23.5, 91.1], precision: area, radius_km: 20}
  bur: {name: Burichang, point: [23.55, 91.13], precision: near}
  kus: {name: Kushiyara, point: [24.85, 92.3], precision: area, radius_km: 40}
  ama: {name: Amalshid, point: [24.87, 92.48], precision: near}
  par: {name: Parshuram, point: [23.21, 91.44]}
  ful: {name: Fulgazi, point: [23.13, 91.44], precision: near}
  lak: {name: Lakshmipur, point: [22.94, 90.83]}
  son: {name: Sonagazi, point: [22.85, 91.39], precision: near}
  kha: {name: Khagrachhari, point: [23.11, 91.97]}
  dig: {name: Dighinala, point: [23.25, 92.06], precision: near}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  ban: {name: Bangladesh, geonameid: 1210997, point: [24.0, 90.0], precision: country}
  dha: {name: Dhaka, geonameid: 1185241, point: [23.7104, 90.4074]}
  chit: {name: Chattogram, geonameid: 1205733, point: [22.3384, 91.8317]}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
events:
  e1: {type: flood, places: [fen, com, noa, chi, syl], start: 2024-08, end: 2024-08, date_precision: month, date_text: from 20 August, killed: 59, status: happened, actors: "", main: true}
  e2: {type: displacement, places: [ban], start: null, end: null, date_precision: unknown, date_text: "", displaced: 502000, displaced_qualifier: about, status: happened, actors: "", main: true}
  e3: {type: displacement, places: [ban], start: 2024-08-29, end: 2024-08-31, date_precision: day, date_text: between 29 and 31 August, status: happened, actors: ""}
  e4: {type: outbreak, places: [fen], start: 2024-08, end: 2024-08, date_precision: month, date_text: since 24 August, status: happened, actors: ""}
  e5: {type: extreme_weather, places: [chi, syl], start: 2024-08-20, end: 2024-08-20, date_precision: day, date_text: from 20 August, status: happened, actors: ""}
  e6: {type: flood, places: [bur], start: 2024-08-22, end: 2024-08-22, date_precision: day, date_text: on the night of 22 August, status: happened, actors: ""}
  e7: {type: flood, places: [ama], start: 2024-09-01, end: 2024-09-01, date_precision: day, date_text: on Sunday, status: happened, actors: "", minor: true}
  e8: {type: opening, places: [dha, chit], start: 2024-08-27, end: 2024-08-27, date_precision: day, date_text: on 27 August, status: happened, actors: ""}
  e9: {type: outage, places: [fen], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: aid, places: [par, ful], start: 2024-08-30, end: 2024-08-30, date_precision: day, date_text: on 30 August, status: happened, actors: The army}
  e11: {type: aid, places: [lak], start: 2024-08, end: 2024-08, date_precision: month, date_text: last week, status: happened, actors: The Red Crescent}
  e12: {type: medical, places: [ban], start: 2024-09, end: 2024-09, date_precision: month, date_text: for mid-September, status: planned, actors: ""}
  e13: {type: sea_accident, places: [son], start: 2024-08-25, end: 2024-08-25, date_precision: day, date_text: on 25 August, killed: 2, status: happened, actors: "", targets: Two volunteers}
  e14: {type: aid, places: [jap, aus], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Japan and Australia}
  e15: {type: aid, places: [gen], start: 2024-09-05, end: 2024-09-05, date_precision: day, date_text: on 5 September, status: planned, actors: ""}
  e16: {type: landslide, places: [kha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e17: {type: survey, places: [dig], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
notes: ""
