---
id: report-tt-541
genre: report
country: TT
published: 2025-04-29
publisher: Piarco Guardian
title: "Opposition {sweeps}(e1) back in [Trinidad and Tobago](tri event) after ten years"
---
THE United Progress Alliance {won}(e1) 26 of 41 seats in Monday's {general election}(e1) and its leader, Sunita Ramdeen-Baksh, will be {sworn in}(e2) as Prime Minister at President's House on Thursday, almost ten years after she {lost}(e3) the job.

She {claimed}(e4) victory shortly after 9.30 pm at her party's headquarters in [Chaguanas](cha event). "To the people of [Moruga](mor mention), of [Mayaro](may mention), of [Laventille](lav mention) even, who lent me your vote: I know that it is a loan," she said.

The government {fell}(e1) to 13 seats. In [Tobago](tob event), a local party {took}(e5) both constituencies and {shut}(e5) the two big ones out for the first time. Outgoing Prime Minister Wendell Stuart, who was just six weeks in office after his predecessor {retired}(e6), {conceded}(e7) at 10.14 pm from [San Fernando](sanf event) and {resigned}(e8) the party leadership hours later.

The {poll}(e1) was {called}(e9) eleven months early, under the state of emergency that was {declared}(e10) on December 30 after five men were {gunned down}(e11) in a shop in [Laventille](lav event). It {expired}(e10) on April 13. Last year's 625 {murders}(e12) were the most on record.

Some seats changed in places where nobody expected it: [Tunapuna](tun event), [Arima](ari event), [Point Fortin](point event). In the last, workers at the closed refinery at [Pointe-a-Pierre](poin mention) had been told since 2018 that it would {reopen}(e13). The two parties differ sharply on [Venezuela](ven metonym), whose Dragon gas field was to feed the plants at [Point Lisas](poi mention): [Washington](was metonym) {revoked}(e14) the licence on April 8.

Police reported few incidents. A man was {held}(e15) at [Sangre Grande](san event) with a cutlass near a station, an officer {fainted}(e16) in [Couva](cou event), and 41 ballots were {found}(e17) in a drain in [Diego Martin](die event). Observers from CARICOM, headed by Ms Irma Prescod of [Barbados](bar mention), will {report}(e18) tonight.

In [Georgetown](geo event), President Imran Persaud of [Guyana](guy metonym) sent his good wishes. [Kingston](kin metonym) and [Bridgetown](bri metonym) did too.

---
places:
  tri: {name: Trinidad and Tobago, geonameid: 3573591, point: [11.0, -61.0], precision: country}
  tob: {name: Tobago, point: [11.23, -60.68], precision: area, radius_km: 20}
  mor: {name: Moruga, point: [10.09, -61.28]}
  lav: {name: Laventille, point: [10.648, -61.498]}
  may: {name: Mayaro, point: [10.28, -61.0]}
  poi: {name: Point Lisas, point: [10.4, -61.48]}
  poin: {name: Pointe-a-Pierre, point: [10.33, -61.46]}
  san: {name: Sangre Grande, geonameid: 3573732, point: [10.587, -61.1301]}
  cou: {name: Couva, geonameid: 3574724, point: [10.4225, -61.4675]}
  die: {name: Diego Martin, point: [10.72, -61.57]}
  geo: {name: Georgetown, geonameid: 3378644, point: [6.8045, -58.1553]}
  kin: {name: Kingston, geonameid: 3489854, point: [17.997, -76.7936]}
  bri: {name: Bridgetown, geonameid: 3374036, point: [13.1073, -59.6202]}
  bar: {name: Barbados, geonameid: 3374084, point: [13.16453, -59.55165], precision: country}
  sanf: {name: San Fernando, geonameid: 3573738, point: [10.2797, -61.4684]}
  point: {name: Point Fortin, geonameid: 3573899, point: [10.1741, -61.6841]}
  cha: {name: Chaguanas, geonameid: 3574810, point: [10.5167, -61.4167]}
  tun: {name: Tunapuna, geonameid: 3573576, point: [10.6524, -61.3888]}
  ari: {name: Arima, geonameid: 3575051, point: [10.6374, -61.2823]}
  ven: {name: Venezuela, geonameid: 3625428, point: [8.0, -66.0], precision: country}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  guy: {name: Guyana, geonameid: 3378535, point: [5.0, -59.0], precision: country}
events:
  e1: {type: election, places: [tri], start: 2025-04-28, end: 2025-04-28, date_precision: day, date_text: "Monday's", status: happened, actors: United Progress Alliance, main: true}
  e2: {type: appointment, places: [tri], start: 2025-05-01, end: 2025-05-01, date_precision: day, date_text: on Thursday, status: planned, actors: "", targets: Sunita Ramdeen-Baksh, main: true}
  e3: {type: election, places: [tri], start: 2015, end: 2015, date_precision: year, date_text: almost ten years after, status: happened, actors: Sunita Ramdeen-Baksh, targets: the job, minor: true}
  e4: {type: statement, places: [cha], start: 2025-04-28, end: 2025-04-28, date_precision: day, date_text: shortly after 9.30 pm, status: happened, actors: She, targets: victory, minor: true}
  e5: {type: election, places: [tob], start: 2025-04-28, end: 2025-04-28, date_precision: day, date_text: "", status: happened, actors: a local party, targets: both constituencies}
  e6: {type: resignation, places: [], start: 2025-03, end: 2025-03, date_precision: month, date_text: six weeks, status: happened, actors: his predecessor, minor: true}
  e7: {type: statement, places: [sanf], start: 2025-04-28, end: 2025-04-28, date_precision: day, date_text: at 10.14 pm, status: happened, actors: Wendell Stuart, minor: true}
  e8: {type: resignation, places: [sanf], start: 2025-04-28, end: 2025-04-28, date_precision: day, date_text: hours later, status: happened, actors: Wendell Stuart, targets: the party leadership}
  e9: {type: decision, places: [tri], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The poll, minor: true}
  e10: {type: decision, places: [tri], start: 2024-12-30, end: 2025-04-13, date_precision: day, date_text: on December 30, status: happened, actors: "", targets: the state of emergency}
  e11: {type: shooting, places: [lav], start: 2024-12, end: 2024-12, date_precision: month, date_text: "", killed: 5, status: happened, actors: "", targets: five men}
  e12: {type: killing, places: [tri], start: 2024, end: 2024, date_precision: year, date_text: "Last year's", killed: 625, status: happened, actors: ""}
  e13: {type: opening, places: [poin], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: the closed refinery, minor: true}
  e14: {type: sanction, places: [], start: 2025-04-08, end: 2025-04-08, date_precision: day, date_text: on April 8, status: happened, actors: Washington, targets: the licence}
  e15: {type: arrest, places: [san], start: 2025-04-28, end: 2025-04-28, date_precision: day, date_text: "", arrested: 1, status: happened, actors: "", targets: A man, minor: true}
  e16: {type: medical, places: [cou], start: 2025-04-28, end: 2025-04-28, date_precision: day, date_text: "", status: happened, actors: an officer, minor: true}
  e17: {type: discovery, places: [die], start: 2025-04-28, end: 2025-04-28, date_precision: day, date_text: "", status: happened, actors: "", targets: 41 ballots, minor: true}
  e18: {type: publication, places: [], start: 2025-04-29, end: 2025-04-29, date_precision: day, date_text: tonight, status: planned, actors: Observers from CARICOM, minor: true}
notes: ""
