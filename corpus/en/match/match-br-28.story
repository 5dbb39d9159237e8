---
id: match-br-28
genre: match
country: BR
published: 2025-03-17
publisher: Diário da Bola
title: "Late header {sinks}(e1) leaders; bus {stoned}(e2) on way home"
---
Leaders [Chapecó](cha metonym) {lost}(e1) for the first time in eleven games on Sunday, {beaten}(e1) 2-1 at [Criciúma](cri event) by a header from substitute Wesley Pinho in the fourth minute of added time.

The visitors had gone ahead through a {free kick}(e3) by Natan before half-time. Ramires {levelled}(e4) from the spot on 70 minutes and was {sent off}(e5) for taking off his shirt.

On the road back their coach was {hit by stones}(e2) near [Lages](lag event). The goalkeeper, Éder, got a {splinter in the eye}(e2) and was {operated}(e6) on in the night at [Florianópolis](flo event); he will miss the rest of the season. Military police {caught}(e7) two youths with catapults.

It was the second such ambush this month. On the 4th a fan of [Joinville](joi mention) was {beaten unconscious}(e8) at a petrol station; he {died}(e8) on Thursday.

[Blumenau](blu metonym), who {drew}(e9) 0-0 with [Brusque](bru metonym), stay third. Their {game}(e10) of Wednesday in [Itajaí](ita event) will be {played}(e10) behind closed doors.

---
places:
  cha: {name: Chapecó, geonameid: 3466296, point: [-27.0964, -52.6183]}
  cri: {name: Criciúma, geonameid: 3465196, point: [-28.6775, -49.3697]}
  lag: {name: Lages, geonameid: 3458930, point: [-27.8161, -50.3261]}
  flo: {name: Florianópolis, geonameid: 3463237, point: [-27.5967, -48.5492]}
  joi: {name: Joinville, geonameid: 3459712, point: [-26.3044, -48.8456]}
  blu: {name: Blumenau, geonameid: 3469968, point: [-26.9194, -49.0661]}
  bru: {name: Brusque, geonameid: 3468879, point: [-27.098, -48.9128]}
  ita: {name: Itajaí, geonameid: 3460845, point: [-26.9078, -48.6619]}
events:
  e1: {type: match, places: [cri], start: 2025-03-16, end: 2025-03-16, date_precision: day, date_text: on Sunday, status: happened, actors: Criciúma, targets: Chapecó, main: true}
  e2: {type: attack, places: [lag], start: 2025-03-16, end: 2025-03-16, date_precision: day, date_text: "", injured: 1, status: happened, actors: two youths, targets: their coach, main: true}
  e3: {type: match, places: [cri], start: 2025-03-16, end: 2025-03-16, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: match, places: [cri], start: 2025-03-16, end: 2025-03-16, date_precision: day, date_text: "", status: happened, actors: Criciúma, targets: Chapecó, minor: true}
  e5: {type: match, places: [cri], start: 2025-03-16, end: 2025-03-16, date_precision: day, date_text: "", status: happened, actors: "", targets: Ramires, minor: true}
  e6: {type: medical, places: [flo], start: 2025-03-16, end: 2025-03-16, date_precision: day, date_text: "", status: happened, actors: "", targets: "The goalkeeper, Éder", minor: true}
  e7: {type: arrest, places: [lag], start: null, end: null, date_precision: unknown, date_text: "", arrested: 2, status: happened, actors: Military police, targets: two youths}
  e8: {type: attack, places: [], start: 2025-03-04, end: 2025-03-04, date_precision: day, date_text: On the 4th, killed: 1, status: happened, actors: "", targets: a fan of Joinville}
  e9: {type: match, places: [blu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Blumenau, targets: Brusque}
  e10: {type: match, places: [ita], start: 2025-03-12, end: 2025-03-12, date_precision: day, date_text: of Wednesday, status: planned, actors: ""}
notes: ""
