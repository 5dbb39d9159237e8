---
id: report-gb-1059
genre: report
country: GB
published: 2025-02-04
publisher: Trent Valley Crime Desk
title: "Robber told [Derby](der mention) shopkeeper: \"I'm sorry, I've got kids\""
---
A father of three who {robbed}(e1) a corner shop of £85 and a box of nappies has been {jailed}(e2) for three years.

Dean Lacey, 33, of no fixed address, walked into the shop in [Normanton](nor event), [Derby](der event), at 9.40pm on 11 November with a scarf over his face and a bread knife in his hand.

Owner Gurdeep Atwal was alone behind the counter. In a statement that was read at [Derby](der metonym org) Crown Court on Monday, he said: "He kept on saying sorry. He said, I'm sorry, mate, I've got kids. I said, so have I. My hands were shaking so much that I couldn't open the till, and he said, take your time."

Lacey was {arrested}(e3) the following afternoon in [Ilkeston](ilk event), in the front room of his former partner, who had rung the police herself. He had 11 previous convictions for 29 offences, most of them thefts from shops in [Nottingham](not mention), [Long Eaton](lon mention) and [Burton upon Trent](bur mention).

Sarah Pinder, mitigating, said that her client had been a roofer until he fell from a ladder in 2021. Painkillers led to pills and pills to heroin. He'd been sleeping in a car park and had been told that day that he couldn't see his youngest until he could show that he was providing for her. "It's not an excuse. It's an explanation. He's ashamed of it in a way which I don't see often in this building."

Recorder Philip Marchetti accepted that the remorse was real. But shopkeepers who work late and by themselves are entitled to the protection of the courts, he said, and for robbery with a bladed weapon the guidelines allowed for no other outcome. "You chose a man who was in no position to say no."

He said that the shopkeeper's generosity had been remarkable. Mr Atwal, who came from [Ludhiana](lud mention) as a student in 1994, had asked for leniency and had written that prison would make a worse man of him.

Robberies of convenience stores in [England](eng mention) and [Wales](wal mention) have roughly doubled since the pandemic, according to the trade association, which wants every attack on a shop worker to be treated as a crime of its own. In [Scotland](sco mention) it's been so since 2021.

The nappies, the court heard, were the right size.

---
places:
  nor: {name: Normanton, point: [52.9, -1.48]}
  ilk: {name: Ilkeston, geonameid: 2646274, point: [52.9706, -1.3095]}
  bur: {name: Burton upon Trent, geonameid: 2654200, point: [52.8073, -1.6426]}
  lud: {name: Ludhiana, geonameid: 1264728, point: [30.912, 75.8538]}
  eng: {name: England, geonameid: 6269131, point: [52.1604, -0.7031], precision: division}
  wal: {name: Wales, geonameid: 2634895, point: [52.5, -3.5], precision: division}
  sco: {name: Scotland, geonameid: 2638360, point: [56.0, -4.0], precision: division}
  der: {name: Derby, geonameid: 2651347, point: [52.9228, -1.4766]}
  not: {name: Nottingham, geonameid: 2641170, point: [52.9536, -1.1505]}
  lon: {name: Long Eaton, geonameid: 2643697, point: [52.8986, -1.2714]}
events:
  e1: {type: robbery, places: [nor], start: 2024-11-11, end: 2024-11-11, date_precision: day, date_text: on 11 November, status: happened, actors: Dean Lacey, targets: a corner shop, main: true}
  e2: {type: verdict, places: [der], start: 2025-02-03, end: 2025-02-03, date_precision: day, date_text: on Monday, status: happened, actors: Recorder Philip Marchetti, targets: Dean Lacey, main: true}
  e3: {type: arrest, places: [ilk], start: 2024-11-12, end: 2024-11-12, date_precision: day, date_text: the following afternoon, arrested: 1, status: happened, actors: "", targets: Lacey}
notes: ""
