---
id: report-mu-671
genre: report
country: MU
published: 2020-08-10
publisher: Indian Ocean Bulletin
title: "Oil {spreads}(e1) in lagoons of [Mauritius](mau event) from stranded [Japanese](jap demonym) bulker"
---
[PORT LOUIS](por dateline), Aug 10 — Volunteers stuffed sugar-cane leaves into stockings on Monday to make booms against the fuel oil {seeping}(e1) from a [Japanese](jap demonym)-owned bulk carrier that {ran aground}(e2) off the southeast coast of [Mauritius](mau event) two weeks ago.

At least 1,000 tonnes have {leaked}(e1) since Thursday into the waters off [Pointe d'Esny](poi event), the company said, and reached [Blue Bay](blu event), a marine park, and the mangroves of [Mahébourg](mah event). Some 500 tonnes have been {pumped}(e3) into a smaller tanker, but a crack in the hull is {widening}(e1) and Prime Minister Dev Ramphul warned that the ship could {break}(e4) in two at any time.

The Hinode Maru, which was sailing without cargo from [Lianyungang](lia mention) to [Tubarão](tub mention) in [Brazil](bra mention), {struck}(e2) a reef on July 25. The 20 crew members, from [India](ind mention), [Sri Lanka](sri mention) and the [Philippines](phi mention), were {taken off}(e5) unharmed. Police {boarded}(e6) the ship on Sunday with a search warrant and {removed}(e6) its logbook. The captain told them that there had been a birthday party on the bridge, a police source said.

[France](fra metonym) has {flown}(e7) in booms and pumps from [Réunion](reu event). A six-member team from [Tokyo](tok mention) was due to {arrive}(e8) on Tuesday.

A state of environmental emergency was {declared}(e9) on Friday. Schools in [Grand Port](gra event) are {closed}(e10), hotels empty because of the pandemic have {taken in}(e11) clean-up workers, and fishermen at [Trou d'Eau Douce](tro event) were {told}(e12) not to sell their catch. On the islet of [Île aux Aigrettes](ile event), rangers {caught}(e13) three dozen pink pigeons and rare skinks to bring them to safety.

Opposition parties {demanded}(e14) the resignation of two ministers. They asked why nothing had been done in the twelve days between the {grounding}(e2) and the {spill}(e1). "The sea was rough and the advice was to wait," Ramphul said.

In 2016 another bulker {hit}(e15) the same reef a few miles away; it was {towed}(e15) off without loss of oil.

---
places:
  mau: {name: Mauritius, geonameid: 934292, point: [-20.3, 57.58333], precision: country}
  por: {name: Port Louis, geonameid: 934154, point: [-20.1619, 57.4989]}
  poi: {name: "Pointe d'Esny", point: [-20.43, 57.72]}
  blu: {name: Blue Bay, point: [-20.44, 57.71], precision: near}
  lia: {name: Lianyungang, geonameid: 10859300, point: [34.5984, 119.2156]}
  tub: {name: Tubarão, point: [-20.29, -40.24]}
  reu: {name: Réunion, geonameid: 935317, point: [-21.1, 55.6], precision: country}
  gra: {name: Grand Port, point: [-20.38, 57.66], precision: area, radius_km: 15}
  ile: {name: Île aux Aigrettes, point: [-20.42, 57.73], precision: near}
  mah: {name: Mahébourg, point: [-20.408, 57.7]}
  tro: {name: "Trou d'Eau Douce", point: [-20.24, 57.79]}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  sri: {name: Sri Lanka, geonameid: 1227603, point: [7.75, 80.75], precision: country}
  phi: {name: Philippines, geonameid: 1694008, point: [13.0, 122.0], precision: country}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
events:
  e1: {type: other_accident, places: [mau, poi, blu, mah], start: 2020-08-06, end: 2020-08-10, date_precision: day, date_text: since Thursday, status: happened, actors: a Japanese-owned bulk carrier, main: true}
  e2: {type: sea_accident, places: [mau, poi], start: 2020-07-25, end: 2020-07-25, date_precision: day, date_text: on July 25, status: happened, actors: The Hinode Maru, targets: a reef, main: true}
  e3: {type: rescue, places: [poi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: sea_accident, places: [poi], start: null, end: null, date_precision: unknown, date_text: "", status: threatened, actors: "", minor: true}
  e5: {type: rescue, places: [poi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The 20 crew members}
  e6: {type: raid, places: [poi], start: 2020-08-09, end: 2020-08-09, date_precision: day, date_text: on Sunday, status: happened, actors: Police, targets: the ship}
  e7: {type: aid, places: [reu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: France, targets: booms and pumps}
  e8: {type: transport_change, places: [mau], start: 2020-08-11, end: 2020-08-11, date_precision: day, date_text: on Tuesday, status: planned, actors: A six-member team from Tokyo, minor: true}
  e9: {type: decision, places: [mau], start: 2020-08-07, end: 2020-08-07, date_precision: day, date_text: on Friday, status: happened, actors: ""}
  e10: {type: closure, places: [gra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Schools}
  e11: {type: aid, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: hotels, targets: clean-up workers, minor: true}
  e12: {type: decision, places: [tro], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: fishermen, minor: true}
  e13: {type: rescue, places: [ile], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: rangers, targets: three dozen pink pigeons and rare skinks}
  e14: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Opposition parties, targets: two ministers}
  e15: {type: sea_accident, places: [mau], start: 2016, end: 2016, date_precision: year, date_text: In 2016, status: happened, actors: another bulker, targets: the same reef}
notes: ""
