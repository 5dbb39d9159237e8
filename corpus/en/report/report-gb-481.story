---
id: report-gb-481
genre: report
country: GB
published: 2022-05-06
publisher: Westgate Live
title: "Local elections as they happened: Labour {takes}(e1) [Worthing](wor event), [Crawley](cra mention) in sight"
---
**07:45** Good morning. It has been a long night and we are only a third of the way through. Labour has {gained}(e1) [Worthing](wor event), which did not have a single Labour councillor five years ago, and {lost}(e2) overall control of [Hull](hul event) to the Liberal Democrats.

**07:10** The Conservatives {hold}(e3) [Nuneaton and Bedworth](nun event) and [Harlow](har event), where turnout was 26%. The party chairman, Piers Aldcroft, tells breakfast television that mid-term results are "always tough". He then refuses four times to say if the prime minister should go.

**06:30** A recount is {under way}(e5) in [Portsmouth](por event) after a tie in one ward. If it stays level, lots will be {drawn}(e6).

**05:55** Two men were {arrested}(e7) outside the count at [Oldham](old event) after a candidate was {pushed}(e8) to the ground, [Greater Manchester](gre metonym org) Police say. The leader of the council, Zahid Iqbal, has {lost}(e9) his seat in [Chadderton](cha event) to an independent – it is the second year running that a leader there has been {unseated}(e10).

**05:20** Verification only so far in [Wales](wal event) and [Scotland](sco event), where counting {begins}(e11) at nine. [Northern Ireland](nor metonym), which {elected}(e12) a new Assembly yesterday, may not have full results until Saturday; first preferences from [Strangford](str event) and [Foyle](foy event) are due around lunchtime.

**04:02** Big moment in the capital. Labour {wins}(e13) [Wandsworth](wan event), a Conservative flagship since 1978. Cheers from the Civic Suite could be heard across the street. [Barnet](bar event) and [Westminster](wes event) may follow.

**03:40** In [Sunderland](sun event), where Labour was said to be in trouble, it {stays}(e14) in charge, just. The Lib Dems {take}(e15) two seats, in [Pallion](pal event) and [Doxford](dox event).

**02:15** The outgoing mayor of [Bristol](bri metonym), whose job is to be {abolished}(e16) after a {referendum}(e16) was {carried}(e16) by 59% to 41%, says voters have made "a mistake".

**01:30** Police in [Durham](dur event) say they will not {reopen}(e17) their inquiry into a gathering at a miners' hall in April last year.

**00:25** The first {result}(e18) of the night comes from [South Tyneside](sou event). Labour {loses}(e18) two seats, one to the Greens.

---
places:
  hul: {name: Hull, point: [53.744, -0.333]}
  nun: {name: Nuneaton and Bedworth, point: [52.5, -1.47], precision: division}
  old: {name: Oldham, geonameid: 2641022, point: [53.5405, -2.1183]}
  gre: {name: Greater Manchester, point: [53.5, -2.3], precision: division}
  cha: {name: Chadderton, geonameid: 11551009, point: [53.5448, -2.1398]}
  wal: {name: Wales, geonameid: 2634895, point: [52.5, -3.5], precision: division}
  sco: {name: Scotland, geonameid: 2638360, point: [56.0, -4.0], precision: division}
  nor: {name: Northern Ireland, geonameid: 2641364, point: [54.5, -6.5], precision: division}
  str: {name: Strangford, point: [54.5, -5.7], precision: area, radius_km: 20}
  foy: {name: Foyle, point: [55.0, -7.32], precision: area, radius_km: 12}
  wan: {name: Wandsworth, point: [51.452, -0.2], precision: division}
  bar: {name: Barnet, point: [51.61, -0.21], precision: division}
  wes: {name: Westminster, point: [51.51, -0.16], precision: division}
  pal: {name: Pallion, point: [54.907, -1.418]}
  dox: {name: Doxford, point: [54.868, -1.42]}
  sou: {name: South Tyneside, point: [54.97, -1.45], precision: division}
  por: {name: Portsmouth, geonameid: 2639996, point: [50.799, -1.0913]}
  wor: {name: Worthing, geonameid: 2633521, point: [50.818, -0.3754]}
  dur: {name: Durham, geonameid: 2650628, point: [54.7768, -1.5757]}
  cra: {name: Crawley, geonameid: 2652053, point: [51.113, -0.1831]}
  har: {name: Harlow, geonameid: 2647461, point: [51.7766, 0.1116]}
  sun: {name: Sunderland, geonameid: 2636531, point: [54.9046, -1.3822]}
  bri: {name: Bristol, geonameid: 2654675, point: [51.4552, -2.5966]}
events:
  e1: {type: election, places: [wor], start: 2022-05-05, end: 2022-05-05, date_precision: day, date_text: "", status: happened, actors: Labour, main: true}
  e2: {type: election, places: [hul], start: 2022-05-05, end: 2022-05-05, date_precision: day, date_text: "", status: happened, actors: Labour, targets: overall control}
  e3: {type: election, places: [nun, har], start: 2022-05-05, end: 2022-05-05, date_precision: day, date_text: "", status: happened, actors: The Conservatives}
  e5: {type: election, places: [por], start: 2022-05-06, end: 2022-05-06, date_precision: day, date_text: "", status: happened, actors: ""}
  e6: {type: decision, places: [por], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
  e7: {type: arrest, places: [old], start: null, end: null, date_precision: unknown, date_text: "", arrested: 2, status: happened, actors: "", targets: Two men}
  e8: {type: attack, places: [old], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a candidate}
  e9: {type: election, places: [cha], start: 2022-05-05, end: 2022-05-05, date_precision: day, date_text: "", status: happened, actors: Zahid Iqbal, targets: his seat}
  e10: {type: election, places: [old], start: 2021, end: 2022, date_precision: year, date_text: the second year running, status: happened, actors: "", targets: a leader}
  e11: {type: election, places: [wal, sco], start: 2022-05-06, end: 2022-05-06, date_precision: day, date_text: at nine, status: planned, actors: "", minor: true}
  e12: {type: election, places: [nor], start: 2022-05-05, end: 2022-05-05, date_precision: day, date_text: yesterday, status: happened, actors: "", targets: a new Assembly}
  e13: {type: election, places: [wan], start: 2022-05-05, end: 2022-05-05, date_precision: day, date_text: "", status: happened, actors: Labour, targets: Wandsworth, main: true}
  e14: {type: election, places: [sun], start: 2022-05-05, end: 2022-05-05, date_precision: day, date_text: "", status: happened, actors: Labour}
  e15: {type: election, places: [pal, dox], start: 2022-05-05, end: 2022-05-05, date_precision: day, date_text: "", status: happened, actors: The Lib Dems, targets: two seats}
  e16: {type: election, places: [bri], start: 2022-05-05, end: 2022-05-05, date_precision: day, date_text: "", status: happened, actors: "", targets: job}
  e17: {type: investigation, places: [dur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: Police, targets: "a gathering at a miners' hall"}
  e18: {type: election, places: [sou], start: 2022-05-05, end: 2022-05-05, date_precision: day, date_text: "", status: happened, actors: Labour, targets: two seats}
notes: ""
