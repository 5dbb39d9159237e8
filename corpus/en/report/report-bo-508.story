---
id: report-bo-508
genre: report
country: BO
published: 2025-06-13
publisher: Altiplano Press
title: "Four police {killed}(e1) clearing road {blockade}(e2) in [Bolivia](bol event)"
---
[LA PAZ, Bolivia](lap dateline) (ATP) — Gunmen {shot}(e1) three police officers {dead}(e1) on Wednesday in the tin-mining town of [Llallagua](lla event) and a fourth {died}(e1) when he was {dragged}(e1) from an ambulance, as followers of a former president and residents weary of their {blockades}(e2) fought in the streets with dynamite and slingshots.

A bomb disposal expert and an 18-year-old student of the [Siglo XX](sig metonym org) National University were among 18 people {treated}(e3) for wounds at hospitals in [Oruro](oru event) and [Sucre](suc event). Two civilians also {died}(e1), Government Minister Roberto Choquehuanca said on Thursday.

Supporters of the ex-president, Severo Mamani, have {closed}(e2) up to 30 roads since 2 June, most of them in [Cochabamba](coc event) and [Potosí](pot event), after the Plurinational Electoral Body {refused}(e4) to register him for the {election}(e5) on 17 August. A court {ruled}(e6) in May that nobody may serve more than two terms. Mamani, who governed for 13 years, has not left the coca-growing [Chapare](cha event) since October, when a judge in [Tarija](tar event) {issued}(e8) a warrant for his arrest in a trafficking case. He {denies}(e9) the charge.

The army {opened}(e10) the road between [Oruro](oru event) and [Challapata](chal event) at dawn on Thursday and {arrested}(e11) 104 people. Convoys of fuel tankers {got through}(e12) to [Cochabamba](coc event) for the first time in nine days. In [Vinto](vin event) and [Parotani](par event), where youths {threw}(e13) stones from the hills, the police {pulled back}(e13).

President Luis Arandia {accused}(e14) his former mentor of "an armed plot against democracy" and the attorney general's office said that it would {charge}(e15) him with terrorism. Mamani {replied}(e14) on his radio station that the government had {sent}(e16) infiltrators.

In [Llallagua](lla event), thousands {walked}(e17) behind the coffins on Friday morning. Markets were {shut}(e22), as in nearby [Uncía](unc event). "We used to fight the army here," said a retired miner, Filemón Calle. "Now we fight our cousins from [Chayanta](chay mention)."

[Bolivia](bol mention)'s dollar reserves are nearly spent, and annual inflation {reached}(e18) 18.5 per cent in May. The roadblocks have {cost}(e2) the economy about $100 million a day, the chamber of industry in [Santa Cruz](san event) says. [Peru](per metonym) has {moved}(e19) extra police to [Desaguadero](des event) and the [Brazilian](bra demonym) embassy {advised}(e20) its nationals not to travel.

---
places:
  sig: {name: Siglo XX, point: [-18.42, -66.58]}
  lap: {name: La Paz, geonameid: 3911925, point: [-16.5, -68.15]}
  lla: {name: Llallagua, geonameid: 3911409, point: [-18.4249, -66.5778]}
  coc: {name: Cochabamba, geonameid: 3919966, point: [-17.2884, -65.6137], precision: division}
  pot: {name: Potosí Department, geonameid: 3907580, point: [-20.9033, -66.7701], precision: division}
  cha: {name: Chapare, point: [-16.9, -65.4], precision: area, radius_km: 60}
  tar: {name: Tarija, geonameid: 3903320, point: [-21.5355, -64.7296]}
  chal: {name: Challapata, geonameid: 3921355, point: [-18.9021, -66.7705]}
  vin: {name: Vinto, point: [-17.396, -66.31]}
  par: {name: Parotani, point: [-17.57, -66.34]}
  unc: {name: Uncía, point: [-18.47, -66.57]}
  chay: {name: Chayanta, point: [-18.45, -66.5]}
  san: {name: Santa Cruz, point: [-17.786, -63.181]}
  des: {name: Desaguadero, point: [-16.565, -69.04]}
  bol: {name: Bolivia, geonameid: 3923057, point: [-17.0, -65.0], precision: country}
  oru: {name: Oruro, geonameid: 3909234, point: [-17.9715, -67.0932]}
  suc: {name: Sucre, geonameid: 3903987, point: [-19.0333, -65.2627]}
  per: {name: Peru, geonameid: 3932488, point: [-10.0, -75.25], precision: country}
  bra: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
events:
  e1: {type: killing, places: [lla], start: 2025-06-11, end: 2025-06-11, date_precision: day, date_text: on Wednesday, killed: 6, status: happened, actors: Gunmen, targets: police officers, main: true}
  e2: {type: protest, places: [coc, pot], start: 2025-06-02, end: 2025-06-13, date_precision: day, date_text: since 2 June, status: happened, actors: "Supporters of the ex-president, Severo Mamani", targets: roads, main: true}
  e3: {type: medical, places: [oru, suc], start: null, end: null, date_precision: unknown, date_text: "", injured: 18, status: happened, actors: "", targets: 18 people, minor: true}
  e4: {type: decision, places: [bol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Plurinational Electoral Body, targets: Severo Mamani}
  e5: {type: election, places: [bol], start: 2025-08-17, end: 2025-08-17, date_precision: day, date_text: on 17 August, status: planned, actors: ""}
  e6: {type: verdict, places: [bol], start: 2025-05, end: 2025-05, date_precision: month, date_text: in May, status: happened, actors: A court}
  e8: {type: decision, places: [tar], start: 2024-10, end: 2024-10, date_precision: month, date_text: October, status: happened, actors: a judge, targets: his arrest}
  e9: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: He, targets: the charge, minor: true}
  e10: {type: raid, places: [oru, chal], start: 2025-06-12, end: 2025-06-12, date_precision: day, date_text: at dawn on Thursday, status: happened, actors: The army, targets: the road}
  e11: {type: arrest, places: [oru, chal], start: 2025-06-12, end: 2025-06-12, date_precision: day, date_text: "", arrested: 104, status: happened, actors: The army, targets: 104 people}
  e12: {type: transport_change, places: [coc], start: null, end: null, date_precision: unknown, date_text: for the first time in nine days, status: happened, actors: Convoys of fuel tankers, minor: true}
  e13: {type: riot, places: [vin, par], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: youths, targets: the police}
  e14: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: President Luis Arandia, targets: his former mentor}
  e15: {type: charge, places: [bol], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "the attorney general's office", targets: him}
  e16: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: the government, targets: infiltrators, minor: true}
  e17: {type: ceremony, places: [lla], start: 2025-06-13, end: 2025-06-13, date_precision: day, date_text: on Friday morning, status: happened, actors: thousands}
  e18: {type: market, places: [bol], start: 2025-05, end: 2025-05, date_precision: month, date_text: in May, status: happened, actors: ""}
  e19: {type: decision, places: [des], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Peru, targets: extra police}
  e20: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: embassy, targets: its nationals, minor: true}
  e22: {type: closure, places: [lla, unc], start: 2025-06-13, end: 2025-06-13, date_precision: day, date_text: "", status: happened, actors: "", targets: Markets, minor: true}
notes: ""
