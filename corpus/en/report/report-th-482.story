---
id: report-th-482
genre: report
country: TH
published: 2023-07-20
publisher: Mekong Times
title: "[Thai](tha demonym) court {suspends}(e1) PM candidate as parliament {rejects}(e2) second bid"
---
[BANGKOK](ban dateline) (July 19, 2023): [Thailand](thai metonym)'s Constitutional Court yesterday {suspended}(e1) Thanakrit Wongsawan, whose reformist Progress party {won}(e3) the May general {election}(e3), minutes before parliament {barred}(e2) him from a second {vote}(e2) on his nomination for prime minister.

Thanakrit, 42, {rose}(e4) in the middle of the debate, laid his pass on the desk and {left}(e4) with his fist raised. Lawmakers then {decided}(e2) by 395 votes to 312 that he could not be put forward twice in one session.

Police had {placed}(e5) shipping containers around the [Kiakkai](kia event) complex. By evening about 1,500 people had {gathered}(e6) at Democracy Monument, and {rallies}(e6) followed in [Chiang Mai](chi event), [Khon Kaen](kho event), [Ubon Ratchathani](ubo event) and [Hat Yai](hat event). At the first, two men {doused}(e7) themselves in petrol but were stopped.

The court {agreed}(e8), by seven to two, to {hear}(e9) a complaint that Thanakrit had broken the election law by holding shares in a defunct broadcaster. He denies it and has 15 days to {respond}(e10).

Another case, over the party's {pledge}(e11) to amend the lèse-majesté law, could lead to its dissolution. Its forerunner was {banned}(e13) in 2020, which {set off}(e14) a year of student {protests}(e14).

The coalition's second-largest member, which holds 141 seats, is now expected to {put up}(e15) its own candidate, a property developer, on July 27. Senators from the military-appointed upper chamber have indicated that they will back him only if Progress is out.

Shares on the [Bangkok](ban metonym org) bourse {rose}(e16) 0.8%. "Investors want a government, any government," a strategist in [Singapore](sin mention) said.

[Washington](was metonym) said that it was following events closely. In [Jakarta](jak event), where ASEAN foreign ministers {met}(e17) last week, the outgoing [Thai](tha demonym) minister {disclosed}(e18) that he had {seen}(e19) [Myanmar](mya metonym)'s jailed former leader in [Naypyidaw](nay event) on July 9 – the first foreign envoy to do so since the 2021 {coup}(e20).

---
places:
  kia: {name: Kiakkai, point: [13.797, 100.518]}
  nay: {name: Naypyidaw, point: [19.745, 96.13]}
  tha: {name: Thailand, geonameid: 1605651, point: [15.5, 101.0], precision: country}
  jak: {name: Jakarta, geonameid: 1642911, point: [-6.2146, 106.8451]}
  ban: {name: Bangkok, geonameid: 1609350, point: [13.754, 100.5014]}
  thai: {name: Thailand, geonameid: 1605651, point: [15.5, 101.0], precision: country}
  chi: {name: Chiang Mai, geonameid: 1153671, point: [18.7904, 98.9847]}
  kho: {name: Khon Kaen, geonameid: 1609776, point: [16.4467, 102.833]}
  ubo: {name: Ubon Ratchathani, geonameid: 1605245, point: [15.2384, 104.8487]}
  hat: {name: Hat Yai, geonameid: 1610780, point: [7.0084, 100.4767]}
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  mya: {name: Myanmar, geonameid: 1327865, point: [21.0, 96.0], precision: country}
events:
  e1: {type: verdict, places: [ban], start: 2023-07-19, end: 2023-07-19, date_precision: day, date_text: yesterday, status: happened, actors: Constitutional Court, targets: Thanakrit Wongsawan, main: true}
  e2: {type: decision, places: [ban], start: 2023-07-19, end: 2023-07-19, date_precision: day, date_text: yesterday, status: happened, actors: parliament, targets: a second vote, main: true}
  e3: {type: election, places: [thai], start: 2023-05, end: 2023-05, date_precision: month, date_text: May, status: happened, actors: Progress party}
  e4: {type: protest, places: [ban], start: 2023-07-19, end: 2023-07-19, date_precision: day, date_text: in the middle of the debate, status: happened, actors: Thanakrit, minor: true}
  e5: {type: closure, places: [kia], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Police, minor: true}
  e6: {type: protest, places: [ban, chi, kho, ubo, hat], start: 2023-07-19, end: 2023-07-19, date_precision: day, date_text: By evening, status: happened, actors: "about 1,500 people"}
  e7: {type: protest, places: [ban], start: 2023-07-19, end: 2023-07-19, date_precision: day, date_text: "", status: happened, actors: two men}
  e8: {type: decision, places: [ban], start: 2023-07-19, end: 2023-07-19, date_precision: day, date_text: "", status: happened, actors: The court}
  e9: {type: trial, places: [ban], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: The court, targets: a complaint, minor: true}
  e10: {type: trial, places: [], start: null, end: null, date_precision: unknown, date_text: 15 days, status: planned, actors: He, minor: true}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the party, minor: true}
  e13: {type: verdict, places: [thai], start: 2020, end: 2020, date_precision: year, date_text: in 2020, status: happened, actors: "", targets: Its forerunner}
  e14: {type: protest, places: [thai], start: 2020, end: 2021, date_precision: year, date_text: a year, status: happened, actors: ""}
  e15: {type: appointment, places: [], start: 2023-07-27, end: 2023-07-27, date_precision: day, date_text: on July 27, status: planned, actors: "The coalition's second-largest member", targets: its own candidate}
  e16: {type: market, places: [ban], start: 2023-07-19, end: 2023-07-19, date_precision: day, date_text: "", status: happened, actors: Shares}
  e17: {type: meeting, places: [jak], start: 2023-07-10, end: 2023-07-10, date_precision: week, date_text: last week, status: happened, actors: ASEAN foreign ministers}
  e18: {type: statement, places: [jak], start: 2023-07-10, end: 2023-07-10, date_precision: week, date_text: last week, status: happened, actors: the outgoing Thai minister}
  e19: {type: meeting, places: [nay], start: 2023-07-09, end: 2023-07-09, date_precision: day, date_text: on July 9, status: happened, actors: the outgoing Thai minister, targets: "Myanmar's jailed former leader"}
  e20: {type: coup, places: [mya], start: 2021, end: 2021, date_precision: year, date_text: 2021, status: happened, actors: ""}
notes: ""
