---
id: report-sa-215
genre: report
country: SA
published: 2024-06-26
publisher: Gulf Meridian
title: "[Egypt](egy metonym) {strips}(e1) 16 agencies of licences as [Mecca](mec event) {heat}(e3) {toll}(e3) passes 1,300"
---
[DUBAI](dub dateline)/[CAIRO](cai dateline) — [Egypt](egy metonym) has {withdrawn}(e1) the licences of 16 travel companies and {referred}(e2) their managers to prosecutors after hundreds of its citizens {died}(e3) in extreme {heat}(e3) during the haj pilgrimage to [Mecca](mec event), the cabinet office in [Cairo](cai mention) said.

[Saudi](sau demonym) authorities said on Sunday that 1,301 people had {died}(e3) during the six-day {pilgrimage}(e4), which {ended}(e4) last Wednesday. More than four in five had no permit and had walked long distances under the sun without shelter, the health minister told state television. The temperature {reached}(e3) 51.8 degrees Celsius at the Grand Mosque on 17 June.

The dead include 658 [Egyptians](egyp demonym), about 200 from [Indonesia](ind mention), 98 from [India](indi mention) and smaller numbers from [Jordan](jor mention), [Tunisia](tun mention), [Pakistan](pak mention), [Senegal](sen mention) and [Iraq](ira mention)'s [Kurdistan](kur mention) region. [Tunisia](tun metonym)'s president {dismissed}(e5) the minister of religious affairs on Friday; [Jordan](jor metonym) has {detained}(e6) several agents.

Unregistered pilgrims enter on visitors' visas, which are cheaper. From [Tanta](tan mention) to [Aswan](asw mention), villagers told reporters how they had been sold journeys of that kind for half the official price, and then left by their guides in [Mina](min event) without a tent.

"They told my mother to switch her phone off so that the police wouldn't find her," said Sabah Abdel Wahab, a clerk from [Menoufia](men mention), who has been {searching}(e7) the hospitals of [Mecca](mec event) and [Taif](tai event) by telephone. "She was lying under a bridge. A man from [Kano](kan mention) stayed with her, I don't know his name."

[Saudi](sau demonym) security forces {turned}(e8) away more than 300,000 unregistered people from [Mecca](mec event) before the haj. Those who slipped through could not use the air-conditioned buses to [Arafat](ara event) or the cooled tents, and by the time of the {stoning}(e4) of the devil ritual, on 16 June, bodies lay along the road, according to pilgrims from [Lahore](lah mention) and [Bradford](bra mention).

A study {published}(e9) by scientists of King Abdulaziz University in [Jeddah](jed mention) in March found that the area had warmed by 0.4 degrees a decade. The haj moves back by eleven days each year and will not fall in high summer again after 2026 until the 2040s.

The kingdom, which spends heavily on safety, has not apologised. A {crush}(e10) in [Mina](min event) in 2015 {killed}(e10) more than 2,000 people, according to counts by [Tehran](teh metonym) and others; the official figure, 769, has never been revised.

---
places:
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  mec: {name: Makkah, geonameid: 104515, point: [21.4266, 39.8256]}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  cai: {name: Cairo, geonameid: 360630, point: [30.0626, 31.2497]}
  sau: {name: Saudi Arabia, geonameid: 102358, point: [25.0, 45.0], precision: country}
  egyp: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  tun: {name: Tunisia, geonameid: 2464461, point: [34.0, 9.0], precision: country}
  jor: {name: Jordan, geonameid: 248816, point: [31.0, 36.0], precision: country}
  ind: {name: Indonesia, geonameid: 1643084, point: [-5.0, 120.0], precision: country}
  indi: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  pak: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
  sen: {name: Senegal, geonameid: 2245662, point: [14.5, -14.25], precision: country}
  ira: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
  kur: {name: Kurdistan, point: [36.2, 44.2], precision: area, radius_km: 150}
  tan: {name: Tanta, geonameid: 347497, point: [30.7885, 31.0019]}
  asw: {name: Aswan, geonameid: 359792, point: [24.0908, 32.8994]}
  min: {name: Mina, point: [21.41, 39.89], precision: near}
  men: {name: Menoufia, point: [30.5, 31.0], precision: division}
  tai: {name: Al-Taif, geonameid: 107968, point: [21.2703, 40.4158]}
  kan: {name: Kano, geonameid: 2335204, point: [12.0001, 8.5167]}
  ara: {name: Arafat, point: [21.35, 39.98], precision: near}
  lah: {name: Lahore, geonameid: 1172451, point: [31.558, 74.3507]}
  bra: {name: Bradford, geonameid: 2654993, point: [53.7939, -1.7521]}
  jed: {name: Jeddah, geonameid: 105343, point: [21.4901, 39.1862]}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
events:
  e1: {type: decision, places: [cai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Egypt, targets: 16 travel companies, main: true}
  e2: {type: charge, places: [cai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Egypt, targets: their managers}
  e3: {type: extreme_weather, places: [mec, min], start: 2024-06-14, end: 2024-06-19, date_precision: day, date_text: the six-day pilgrimage, killed: 1301, status: happened, actors: "", main: true}
  e4: {type: ceremony, places: [mec, ara, min], start: 2024-06-14, end: 2024-06-19, date_precision: day, date_text: last Wednesday, status: happened, actors: ""}
  e5: {type: layoffs, places: [tun], start: 2024-06-21, end: 2024-06-21, date_precision: day, date_text: on Friday, status: happened, actors: "Tunisia's president", targets: the minister of religious affairs}
  e6: {type: arrest, places: [jor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Jordan, targets: several agents}
  e7: {type: rescue, places: [mec, tai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Sabah Abdel Wahab, minor: true}
  e8: {type: decision, places: [mec], start: null, end: null, date_precision: unknown, date_text: before the haj, status: happened, actors: Saudi security forces, targets: "more than 300,000 unregistered people"}
  e9: {type: publication, places: [jed], start: 2024-03, end: 2024-03, date_precision: month, date_text: in March, status: happened, actors: "", minor: true}
  e10: {type: other_accident, places: [min], start: 2015, end: 2015, date_precision: year, date_text: in 2015, killed: 2000, killed_qualifier: at_least, status: happened, actors: ""}
notes: ""
