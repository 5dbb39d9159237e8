---
id: quake-tw-12
genre: quake
country: TW
published: 2024-04-05
publisher: Strait Times of Hualien
title: "Leaning red tower, and a cat called Sixty"
---
[HUALIEN](hua dateline), April 5 (East Coast News): Cranes began on Friday to {pull down}(e1) the Uranus building, which has leaned over [Xuanyuan Road](xua event) since Wednesday morning like a drunk on a friend.

The 7.2-magnitude {quake}(e2), [Taiwan](taiw event)'s largest in a quarter of a century, {killed}(e2) twelve people, four of them on the [Shakadang](sha event) trail in [Taroko Gorge](tar event). More than 1,100 were {hurt}(e2). Some 400 guests of the [Silks Place](sil event) hotel are still waiting for the road; helicopters {fetched}(e3) nine on Thursday, and two [Australians](aus demonym) of [Singapore](sin mention) origin are missing.

[Taipei](taip event)'s metro {stopped}(e4) for an hour. A chip maker in [Hsinchu](hsi event) {sent}(e5) workers home, and {called them back}(e6) by dinner. In [Okinawa](oki event) and [Miyako](miy event) people {climbed}(e7) to roofs for a {wave}(e8) of thirty centimetres.

[Beijing](bei metonym) {offered}(e9) help; [Taipei](taip metonym) {said no}(e10), thank you. [Tokyo](tok metonym) was {asked}(e11) first.

Compare 1999, when 2,400 {died}(e12) round [Nantou](nan event). "We've built better since," said engineer Lo Wei-min, of [Tainan](tai mention), "and drilled the children until they yawn."

Sixty, the cat, was {got out}(e13) of flat 7B.

---
places:
  hua: {name: Hualien City, geonameid: 1674504, point: [23.9769, 121.6044]}
  xua: {name: Xuanyuan Road, point: [23.98, 121.61], precision: near, near: hua}
  sha: {name: Shakadang, point: [24.16, 121.62], precision: near}
  tar: {name: Taroko Gorge, point: [24.16, 121.62], precision: near}
  sil: {name: Silks Place, point: [24.17, 121.49], precision: exact}
  hsi: {name: Hsinchu, geonameid: 1675151, point: [24.8036, 120.9686]}
  oki: {name: Okinawa, point: [26.4, 127.9], precision: area, radius_km: 50}
  miy: {name: Miyako, point: [24.78, 125.3], precision: area, radius_km: 15}
  nan: {name: Nantou, geonameid: 1671566, point: [23.9157, 120.6639]}
  tai: {name: Tainan, geonameid: 1668355, point: [22.9908, 120.2133]}
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
  taip: {name: Taipei, geonameid: 1668341, point: [25.0531, 121.5264]}
  taiw: {name: Taiwan, geonameid: 1668284, point: [24.0, 121.0], precision: country}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
events:
  e1: {type: construction, places: [hua], start: 2024-04-05, end: 2024-04-05, date_precision: day, date_text: on Friday, status: happened, actors: "", main: true}
  e2: {type: earthquake, places: [hua, tar], start: 2024-04-03, end: 2024-04-03, date_precision: day, date_text: since Wednesday morning, killed: 12, injured: 1100, injured_qualifier: at_least, status: happened, actors: "", main: true}
  e3: {type: rescue, places: [tar], start: 2024-04-04, end: 2024-04-04, date_precision: day, date_text: on Thursday, status: happened, actors: ""}
  e4: {type: transport_change, places: [taip], start: 2024-04-03, end: 2024-04-03, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: closure, places: [hsi], start: 2024-04-03, end: 2024-04-03, date_precision: day, date_text: "", status: happened, actors: ""}
  e6: {type: opening, places: [hsi], start: 2024-04-03, end: 2024-04-03, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: displacement, places: [oki, miy], start: 2024-04-03, end: 2024-04-03, date_precision: day, date_text: "", status: happened, actors: ""}
  e8: {type: earthquake, places: [oki, miy], start: 2024-04-03, end: 2024-04-03, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: aid, places: [bei], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e10: {type: decision, places: [taip], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: statement, places: [tok], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e12: {type: earthquake, places: [nan], start: 1999, end: 1999, date_precision: year, date_text: 1999, killed: 2400, status: happened, actors: ""}
  e13: {type: rescue, places: [hua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
