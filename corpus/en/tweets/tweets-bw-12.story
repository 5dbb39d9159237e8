---
id: tweets-bw-12
genre: tweets
country: BW
published: 2024-11-01
publisher: "@MmegiNight"
title: "{Election}(e1) night, from [Maun](mau event) to [Lobatse](lob event)"
---
@MmegiNight: #[Botswana](bot event) {votes}(e1) are in from 41 of 61 and I can't quite type this. The party that has governed since 1966 is on {three}(e1).

21:10 [Francistown](fra event) South: {gone}(e2). [Selebi-Phikwe](sel event) West: {gone}(e3). [Maun](mau event) North {by 4,000}(e4).

22:45 [Serowe](ser event), [SEROWE](ser event), where the founding president is buried, {to the Patriots}(e5).

23:30 {Crowd}(e6) at the [Main Mall](mai event) in [Gaborone](gab event), {hooting}(e6), flags, somebody's cow.

00:15 Diamond workers at [Jwaneng](jwa event) {took the day unpaid}(e7) to queue. [Orapa](ora event) count is {late}(e8), a box was left in a van. It's been {found}(e9).

01:40 Ignore the voice note on a {shooting}(e10) in [Mogoditshane](mog event). Firecrackers. I was standing there.

05:50 He has {conceded}(e11), by phone, to Mr Boko. "I'll {step aside}(e11)." Just like that. Neighbours in [Harare](har metonym), note.

08:00 [Windhoek](win metonym) and [Lusaka](lus metonym) have {congratulated}(e12). [Zambians](zm demonym) in my mentions want to trade.

09:30 {Swearing-in}(e13) expected today at the High Court. I'm off to bed in [Tlokweng](tlo mention). Set an alarm for the new country.

---
places:
  mau: {name: Maun, geonameid: 933366, point: [-19.9833, 23.4167]}
  lob: {name: Lobatse, geonameid: 933521, point: [-25.2244, 25.6773]}
  bot: {name: Botswana, geonameid: 933860, point: [-22.0, 24.0], precision: country}
  fra: {name: Francistown, geonameid: 933778, point: [-21.17, 27.5078]}
  sel: {name: "Selebi-Phikwe", point: [-21.98, 27.83], precision: near}
  ser: {name: Serowe, geonameid: 933088, point: [-22.3875, 26.7108]}
  mai: {name: Main Mall, point: [-24.657, 25.913], precision: near, near: gab}
  gab: {name: Gaborone, geonameid: 933773, point: [-24.6545, 25.9086]}
  jwa: {name: Jwaneng, geonameid: 8308627, point: [-24.6017, 24.7281]}
  ora: {name: Orapa, geonameid: 933186, point: [-21.3115, 25.3764]}
  mog: {name: Mogoditshane, geonameid: 933331, point: [-24.6269, 25.8656]}
  har: {name: Harare, geonameid: 890299, point: [-17.8277, 31.0534]}
  win: {name: Windhoek, geonameid: 3352136, point: [-22.5594, 17.0832]}
  lus: {name: Lusaka, geonameid: 909137, point: [-15.4067, 28.2871]}
  zm: {name: Zambia, geonameid: 895949, point: [-14.3333, 28.5], precision: country}
  tlo: {name: Tlokweng, geonameid: 933004, point: [-24.6686, 25.9711]}
events:
  e1: {type: election, places: [bot], start: 2024-10-31, end: 2024-10-31, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e2: {type: election, places: [fra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: election, places: [sel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: election, places: [mau], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: election, places: [ser], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: festival, places: [gab], start: 2024-10-31, end: 2024-10-31, date_precision: day, date_text: "", status: happened, actors: ""}
  e7: {type: election, places: [jwa], start: 2024-10-31, end: 2024-10-31, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: election, places: [ora], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: discovery, places: [ora], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e10: {type: shooting, places: [mog], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: ""}
  e11: {type: resignation, places: [bot], start: 2024-11-01, end: 2024-11-01, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e12: {type: statement, places: [win, lus], start: 2024-11-01, end: 2024-11-01, date_precision: day, date_text: "", status: happened, actors: ""}
  e13: {type: appointment, places: [gab], start: 2024-11-01, end: 2024-11-01, date_precision: day, date_text: today, status: planned, actors: "", main: true}
notes: ""
