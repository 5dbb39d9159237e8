---
id: report-gb-932
genre: report
country: GB
published: 2026-03-14
publisher: Pennine Weekend
title: "The best small museums in the north that nobody told you about"
---
You don't have to queue at [York](yor mention) to see something you have never seen before. We asked readers for the museums they love and would rather keep to themselves. Here are six, none of which will cost you more than £8.

**Armitt Museum, [Ambleside](amb mention).** Beatrix Potter's drawings of fungi, as precise as surgery. The attendant will tell you which ones would kill you. Closed Sundays and Mondays.

**Laurel and Hardy Museum, [Ulverston](ulv mention).** Stan was born round the corner in 1890. There are films all day in a tiny cinema, and grown men leave it weeping. Dogs welcome.

**Bakelite and Wireless Rooms, [Todmorden](tod mention).** A private house, a private passion. The owner struck a bargain with his wife that it would never spread to the kitchen. Ring first.

**Ryedale Folk Museum, [Hutton-le-Hole](hut mention).** Thatched cottages, a witch's hovel, an Edwardian photographer's studio. Children may fire the cannon, which is loaded with nothing but noise, on the first Saturday of the month.

**Dales Countryside Museum, [Hawes](haw mention).** Knitting sheaths, cheese presses, and the train that no longer goes anywhere. In winter it opens from 10am until 4pm unless the snow gates at [Garsdale Head](gar mention) are shut.

**Fishermen's Watch House, [Staithes](sta mention).** One room, forty lifeboat medals. Volunteers who served with the [Runswick](run mention) boat explain what it's like to launch into a northerly. Donations only.

*Worth a detour:* the mining museum at [Killhope](kil mention) in [Weardale](wea mention). You'll be given a helmet, wellingtons and a lamp, and led into the hill up to your shins in water. Not for the claustrophobic. It came close to closing two years ago when [Durham](dur metonym org) County Council needed to save money, and campaigners are hoping that a trust can take it on.

*And one to look forward to:* in [Barrow](bar event) the Dock Museum, which has been {shut}(e1) since November for work on its roof, is to {reopen}(e2) on 2 May with a show about shipwrights' wives.

Have we missed yours? Write to us, with opening times, at the usual address in [Skipton](ski mention). The best suggestion wins a night for two in [Whitby](whi mention), kippers included.

---
places:
  yor: {name: York, geonameid: 2633352, point: [53.9576, -1.0827]}
  amb: {name: Ambleside, point: [54.43, -2.96]}
  ulv: {name: Ulverston, point: [54.2, -3.09]}
  tod: {name: Todmorden, point: [53.71, -2.1]}
  hut: {name: Hutton-le-Hole, point: [54.3, -0.92]}
  haw: {name: Hawes, point: [54.3, -2.2]}
  gar: {name: Garsdale Head, point: [54.32, -2.33]}
  sta: {name: Staithes, point: [54.56, -0.79]}
  run: {name: Runswick, point: [54.53, -0.75]}
  kil: {name: Killhope, point: [54.78, -2.27]}
  wea: {name: Weardale, point: [54.74, -2.1], precision: near}
  dur: {name: Durham, geonameid: 2650628, point: [54.7768, -1.5757]}
  bar: {name: Barrow, point: [54.11, -3.23]}
  ski: {name: Skipton, geonameid: 2637702, point: [53.9614, -2.0168]}
  whi: {name: Whitby, geonameid: 2634135, point: [54.4877, -0.615]}
events:
  e1: {type: closure, places: [bar], start: 2025-11, end: 2026-03, date_precision: month, date_text: since November, status: happened, actors: "", targets: the Dock Museum, minor: true}
  e2: {type: opening, places: [bar], start: 2026-05-02, end: 2026-05-02, date_precision: day, date_text: on 2 May, status: planned, actors: "", targets: the Dock Museum, main: true}
notes: ""
