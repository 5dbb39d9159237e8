---
id: match-ck-10
genre: match
country: CK
published: 2023-10-23
publisher: Avarua Sun
title: "[Aitutaki](ait metonym)'s girls {bring}(e1) the shield home on the barge"
---
It is a cupboard door with the paint scraped off, and it has been on [Rarotonga](rar mention) since 2011. On Saturday [Aitutaki](ait metonym) {took it back}(e1).

Their netballers {beat}(e1) [Titikaveka](tit metonym) 41-38 at the [Telecom Arena](tel event) in [Avarua](ava event), in the last quarter of the last match of a tournament for which ten islands of the [Cook Islands](ck mention) had sent teams. The one from [Pukapuka](puk mention) had spent five nights at sea. The [Manihiki](man mention) team, held up by an engine, {arrived}(e2) in [Avatiu](avt event) harbour on Thursday and played that afternoon on legs that would not stop swaying.

Goal shoot Ngatokorua Pera missed three of forty-four. A scout from [Invercargill](inv mention), in [New Zealand](nz mention), was seen to put away his pen.

There was one sad thing. Papa Tere Maui, who refereed here for half a century, {died}(e3) on [Mangaia](mgi event) on Friday. Players wore ribbons.

A squabble over bonus points, in which [Mauke](mau metonym) and [Atiu](ati metonym) each claimed third, was {ended}(e4) by the prime minister, who is from neither.

The barge with the shield {left}(e5) at dawn yesterday. By radio from [Arutanga](aru event) we hear that they have {closed}(e6) the school for today.

---
places:
  rar: {name: Rarotonga, point: [-21.235, -159.78], precision: area, radius_km: 6}
  ait: {name: Aitutaki, point: [-18.86, -159.785], precision: area, radius_km: 6}
  tel: {name: Telecom Arena, point: [-21.203, -159.81], precision: near, near: ava}
  ava: {name: Avarua, geonameid: 4035715, point: [-21.2075, -159.7755]}
  ck: {name: Cook Islands, geonameid: 1899402, point: [-16.0833, -161.5833], precision: country}
  puk: {name: Pukapuka, point: [-10.88, -165.85], precision: area, radius_km: 6}
  man: {name: Manihiki, point: [-10.41, -161.0], precision: area, radius_km: 6}
  avt: {name: Avatiu, point: [-21.205, -159.785], precision: near}
  inv: {name: Invercargill, geonameid: 2189529, point: [-46.4, 168.35]}
  nz: {name: New Zealand, geonameid: 2186224, point: [-42.0, 174.0], precision: country}
  mgi: {name: Mangaia, point: [-21.92, -157.92], precision: area, radius_km: 6}
  mau: {name: Mauke, point: [-20.16, -157.34], precision: area, radius_km: 4}
  ati: {name: Atiu, point: [-19.99, -158.12], precision: area, radius_km: 4}
  aru: {name: Arutanga, point: [-18.867, -159.795], precision: near}
  tit: {name: Titikaveka, point: [-21.265, -159.75], precision: near}
events:
  e1: {type: match, places: [ava], start: 2023-10-21, end: 2023-10-21, date_precision: day, date_text: On Saturday, status: happened, actors: Their netballers, targets: Titikaveka, main: true}
  e2: {type: transport_change, places: [avt], start: 2023-10-19, end: 2023-10-19, date_precision: day, date_text: on Thursday, status: happened, actors: The Manihiki team, minor: true}
  e3: {type: death, places: [mgi], start: 2023-10-20, end: 2023-10-20, date_precision: day, date_text: on Friday, killed: 1, status: happened, actors: "", targets: Papa Tere Maui}
  e4: {type: decision, places: [ck], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: transport_change, places: [ava], start: 2023-10-22, end: 2023-10-22, date_precision: day, date_text: yesterday, status: happened, actors: ""}
  e6: {type: closure, places: [aru], start: 2023-10-23, end: 2023-10-23, date_precision: day, date_text: today, status: happened, actors: ""}
notes: ""
