---
id: festival-ws-14
genre: festival
country: WS
published: 2025-09-08
publisher: Upolu Morning
title: "{Teuila week}(e1) ends with a siva, a sermon and a disputed fautasi {race}(e2)"
---
No one in [Apia](api event) can agree who {won}(e2). Three of the long boats {crossed the line}(e2) off [Mulinu'u](mul event) within a second on Friday, and although the judges gave the {race}(e2) to the crew from [Manono](man mention), the island of 900 people in the [strait](apo mention) between [Upolu](upo mention) and [Savai'i](sav mention), supporters of [Iva](iva mention) were still {protesting}(e3) outside the yacht club at dusk.

The rest of the {festival}(e1) passed in better humour. Tattooists worked in the open on [Beach Road](bea event); choirs from [Pago Pago](pag mention) and [South Auckland](auc mention) shared the cathedral; a fire-knife title was {taken}(e4) by a 15-year-old from [Laie](lai mention), [Hawaii](haw mention), whose grandfather left [Falealupo](fal mention) in 1961.

[Wellington](wel metonym) paid for the lights and [Canberra](can metonym) for the portable clinic, where nurses {treated}(e5) eleven cases of heatstroke.

Tourism officials expect a count of some 6,500 visitors, against 5,200 last year. [Fijian](fj demonym) hoteliers had {warned}(e6) of a cyclone; the nearest weather was a shower over [Mount Vaea](vae event). And on Sunday, as ever, the whole of [Samoa](ws event) was {shut}(e7).

---
places:
  api: {name: Apia, geonameid: 4035413, point: [-13.8333, -171.7667]}
  mul: {name: "Mulinu'u", point: [-13.822, -171.787], precision: near, near: api}
  man: {name: Manono Island, point: [-13.844, -172.107], precision: area, radius_km: 2}
  apo: {name: Apolima Strait, point: [-13.83, -172.15], precision: area, radius_km: 10}
  upo: {name: Upolu, point: [-13.92, -171.75], precision: area, radius_km: 35}
  sav: {name: "Savai'i", point: [-13.62, -172.45], precision: area, radius_km: 35}
  iva: {name: Iva, point: [-13.7, -172.18], precision: near}
  bea: {name: Beach Road, point: [-13.831, -171.768], precision: exact, near: api}
  pag: {name: Pago Pago, geonameid: 5881576, point: [-14.2781, -170.7025]}
  auc: {name: South Auckland, point: [-36.99, 174.87], precision: area, radius_km: 12}
  lai: {name: "Lā'ie", point: [21.6455, -157.9225], precision: near, near: haw}
  haw: {name: Hawaii, geonameid: 5855797, point: [20.7503, -156.5003], precision: division}
  fal: {name: Falealupo, point: [-13.502, -172.787], precision: near}
  wel: {name: Wellington, geonameid: 2179537, point: [-41.2866, 174.7756]}
  can: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
  fj: {name: Fiji, geonameid: 2205218, point: [-18.0, 178.0], precision: country}
  vae: {name: Mount Vaea, point: [-13.855, -171.766], precision: near, near: api}
  ws: {name: Samoa, geonameid: 4034894, point: [-13.8, -172.1333], precision: country}
events:
  e1: {type: festival, places: [api], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: match, places: [mul], start: 2025-09-05, end: 2025-09-05, date_precision: day, date_text: on Friday, status: happened, actors: "", main: true}
  e3: {type: protest, places: [api], start: 2025-09-05, end: 2025-09-05, date_precision: day, date_text: at dusk, status: happened, actors: ""}
  e4: {type: match, places: [api], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: medical, places: [api], start: null, end: null, date_precision: unknown, date_text: "", injured: 11, status: happened, actors: ""}
  e6: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: closure, places: [ws], start: 2025-09-07, end: 2025-09-07, date_precision: day, date_text: on Sunday, status: happened, actors: "", minor: true}
notes: ""
