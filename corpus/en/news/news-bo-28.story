---
id: news-bo-28
genre: news
country: BO
published: 2025-06-13
publisher: Altiplano Noticias
title: "Four policemen {killed}(e1) as {blockades}(e2) in [Bolivia](bol event) turn violent"
---
Four police officers have {died}(e1) in two days of {clashes}(e1) over road {blockades}(e2) by supporters of a former president, the government said on Thursday.

Three of them were {shot}(e1) at [Llallagua](lla event), a mining town south of [Oruro](oru mention), on Wednesday. The fourth, a lieutenant of 26, was {seized}(e3) by a crowd near [Cochabamba](coc event), {beaten}(e3), and {killed}(e1) with dynamite, according to his commander. On the other side a student was {crushed}(e1) and a villager hit by a bullet, bringing the {dead}(e1) to six.

The {blockades}(e2), now in their eleventh day, demand that the ex-president be allowed to stand in August. The electoral tribunal again {refused}(e4) to register him on Monday night.

Fuel is {short}(e5) and a kilo of meat {costs twice}(e5) what it did in May. Six babies in an intensive-care ward in [Potosí](pot event) were {saved}(e6) when a lorry with oxygen was let through.

On Thursday evening the army {moved in}(e7) and the town was quiet. The defence minister {ruled out}(e8) a state of siege.

---
places:
  lla: {name: Llallagua, geonameid: 3911409, point: [-18.4249, -66.5778]}
  pot: {name: Potosí, geonameid: 3907584, point: [-19.5836, -65.7531]}
  bol: {name: Bolivia, geonameid: 3923057, point: [-17.0, -65.0], precision: country}
  oru: {name: Oruro, geonameid: 3909234, point: [-17.9715, -67.0932]}
  coc: {name: Cochabamba, geonameid: 3919968, point: [-17.3819, -66.1599]}
events:
  e1: {type: riot, places: [lla, coc], start: 2025-06-11, end: 2025-06-12, date_precision: day, date_text: in two days, killed: 6, status: happened, actors: a crowd, targets: Four police officers, main: true}
  e2: {type: protest, places: [bol], start: 2025-06-02, end: 2025-06-12, date_precision: day, date_text: in their eleventh day, status: happened, actors: supporters of a former president, main: true}
  e3: {type: killing, places: [coc], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: a crowd, targets: a lieutenant of 26, main: true}
  e4: {type: decision, places: [bol], start: 2025-06-09, end: 2025-06-09, date_precision: day, date_text: on Monday night, status: happened, actors: The electoral tribunal, targets: him}
  e5: {type: market, places: [bol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Fuel}
  e6: {type: rescue, places: [pot], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Six babies}
  e7: {type: raid, places: [lla], start: 2025-06-12, end: 2025-06-12, date_precision: day, date_text: On Thursday evening, status: happened, actors: the army}
  e8: {type: decision, places: [bol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The defence minister}
notes: ""
