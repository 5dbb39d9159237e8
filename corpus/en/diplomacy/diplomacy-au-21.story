---
id: diplomacy-au-21
genre: diplomacy
country: AU
published: 2026-05-21
publisher: Coral Sea Press
title: "[Canberra](can metonym) {Recalls}(e1) Envoy After [Honiara](hon metonym) {Expels}(e2) Police Team"
---
[CANBERRA](can dateline) (CSP): [Australia](aust metonym) {recalled}(e1) its high commissioner to [Solomon Islands](sol mention) on Thursday, a day after [Honiara](hon metonym) {gave}(e2) 26 [Australian](aus demonym) police advisers a week to leave.

The prime minister {called}(e3) the {expulsion}(e2) "a serious misjudgment". It followed the {leak}(e4) of a report in which two of the advisers {accused}(e4) an unnamed minister of {taking money}(e5) from loggers on [Malaita](mal event). A third was {assaulted}(e6) outside a bar in [Honiara](hon event) on Monday night and was {flown}(e7) to [Brisbane](bri event) with a broken arm.

[Wellington](wel metonym), which has 12 officers in [Gizo](giz event) and [Auki](auk event), {said}(e8) they would stay. [Suva](suv metonym) {offered}(e9) to host a meeting of the two governments. [Beijing](bei metonym) {denied}(e10) that it would send replacements.

[Australia](aust metonym) {led}(e11) a mission of 15 nations that {restored order}(e11) in the islands between 2003 and 2017. In November 2021 {rioters}(e12) {burned down}(e12) most of [Chinatown](chi event) in [Honiara](hon event), killing three; [Canberra](can metonym) {sent}(e13) 100 troops within 24 hours.

On [Malaita](mal event), where there were small {protests}(e14) for the advisers on Wednesday, the premier {asked}(e15) for the reverse: "Let them come here." Shops in [Auki](auk event) {shut}(e16) at noon. Two youths were {arrested}(e17) for {stoning}(e18) a ferry. No one was hurt.

Aid of A$160 million a year is not affected for now, the foreign minister {told}(e19) the Senate. She will {fly}(e20) to [Port Moresby](por event) on Sunday and speak with [Papua New Guinea](pap metonym)'s cabinet, and {cancelled}(e21) a {stop}(e21) in [Port Vila](port event).

---
places:
  sol: {name: Solomon Islands, geonameid: 2103350, point: [-8.0, 159.0], precision: country}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  aust: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  can: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
  hon: {name: Honiara, geonameid: 2108502, point: [-9.4333, 159.95]}
  mal: {name: Malaita, point: [-9.0, 160.95], precision: area, radius_km: 80}
  bri: {name: Brisbane, geonameid: 2174003, point: [-27.4679, 153.0281]}
  wel: {name: Wellington, geonameid: 2179537, point: [-41.2866, 174.7756]}
  giz: {name: Gizo, geonameid: 2108857, point: [-8.103, 156.8419]}
  auk: {name: Auki, geonameid: 2109701, point: [-8.7678, 160.6978]}
  suv: {name: Suva, geonameid: 2198148, point: [-18.1368, 178.4253]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  chi: {name: Chinatown, point: [-9.437, 159.967]}
  por: {name: Port Moresby, geonameid: 2088122, point: [-9.4772, 147.1509]}
  pap: {name: Papua New Guinea, geonameid: 2088628, point: [-6.0, 147.0], precision: country}
  port: {name: Port-Vila, geonameid: 2135171, point: [-17.7365, 168.3137]}
events:
  e1: {type: sanction, places: [can], start: 2026-05-21, end: 2026-05-21, date_precision: day, date_text: on Thursday, status: happened, actors: Australia, targets: its high commissioner, main: true}
  e2: {type: displacement, places: [hon], start: 2026-05-20, end: 2026-05-20, date_precision: day, date_text: a day after, status: happened, actors: Honiara, targets: 26 Australian police advisers, main: true}
  e3: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The prime minister}
  e4: {type: publication, places: [sol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: two of the advisers, targets: an unnamed minister}
  e5: {type: fraud, places: [mal], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: ""}
  e6: {type: attack, places: [hon], start: 2026-05-18, end: 2026-05-18, date_precision: day, date_text: on Monday night, injured: 1, status: happened, actors: "", targets: A third}
  e7: {type: medical, places: [bri], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: statement, places: [wel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: statement, places: [suv], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Suva}
  e10: {type: statement, places: [bei], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Beijing}
  e11: {type: rescue, places: [sol], start: 2003, end: 2017, date_precision: year, date_text: between 2003 and 2017, status: happened, actors: Australia}
  e12: {type: riot, places: [hon], start: 2021-11, end: 2021-11, date_precision: month, date_text: In November 2021, killed: 3, status: happened, actors: rioters}
  e13: {type: aid, places: [hon], start: 2021-11, end: 2021-11, date_precision: month, date_text: within 24 hours, status: happened, actors: Canberra}
  e14: {type: protest, places: [mal], start: 2026-05-20, end: 2026-05-20, date_precision: day, date_text: on Wednesday, status: happened, actors: ""}
  e15: {type: statement, places: [mal], start: 2026-05-20, end: 2026-05-20, date_precision: day, date_text: "", status: happened, actors: the premier}
  e16: {type: closure, places: [auk], start: 2026-05-20, end: 2026-05-20, date_precision: day, date_text: at noon, status: happened, actors: Shops}
  e17: {type: arrest, places: [auk], start: 2026-05-20, end: 2026-05-20, date_precision: day, date_text: "", arrested: 2, status: happened, actors: "", targets: Two youths}
  e18: {type: riot, places: [auk], start: 2026-05-20, end: 2026-05-20, date_precision: day, date_text: "", injured: 0, status: happened, actors: ""}
  e19: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the foreign minister, minor: true}
  e20: {type: visit, places: [por], start: 2026-05-24, end: 2026-05-24, date_precision: day, date_text: on Sunday, status: planned, actors: the foreign minister}
  e21: {type: visit, places: [port], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: the foreign minister}
notes: ""
