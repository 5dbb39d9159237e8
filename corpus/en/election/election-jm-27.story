---
id: election-jm-27
genre: election
country: JM
published: 2025-09-04
publisher: The Blue Mountain Herald
title: "Governing Party {Returned}(e1) in [Jamaica](jam event) With Smaller Majority"
---
[KINGSTON](kin dateline), [Jamaica](jam dateline) — The governing party {held on to power}(e1) in [Jamaica](jam event) on Wednesday, winning 34 of 63 seats in an {election}(e1) fought on wages and a falling murder rate, but {lost 15}(e2), among them two in [St Ann](sta event) and the prize of [Montego Bay](mon event) South.

Turnout was 39.5 per cent. Voting was peaceful but for [Spanish Town](spa event), where a gunman on a bicycle {fired}(e3) at a line of voters in [Ellerslie](ell event) shortly after ten. An indoor agent was {grazed}(e3) in the arm; polling was {stopped}(e4) for 40 minutes. In [St Thomas](stt event) a presiding officer was {arrested}(e5) with 90 marked {ballots}(e6), and a {recount}(e7) in three divisions begins today at [Morant Bay](mor event).

The prime minister, 53, is the first to {win}(e1) three terms since the 1970s. He {promised}(e8) at a {rally}(e9) in [Half Way Tree](hal event) after midnight to double the minimum wage. The Leader of the Opposition {conceded}(e10) in [Mandeville](man event) at 10.40 p.m.

Murders have {fallen}(e11) by 43 per cent this year. On Sunday, however, police {shot dead}(e12) four men at [Granville](gra event), in [St James](stj event), and a three-year-old was {killed}(e13) by a stray bullet in [Rockfort](roc event) the week before.

[Washington](was metonym) and [Bridgetown](bri metonym) sent {congratulations}(e14). Caricom observers, 11 of them, will {report}(e15) in [Georgetown](geo event) on the 20th.

A new Cabinet will be {sworn in}(e16) at King's House by Monday. "Same soup, new bowl," said a higgler at [Coronation Market](cor mention). The JSE main index {gained}(e17) 1.2 per cent.

---
places:
  kin: {name: Kingston, geonameid: 3489854, point: [17.997, -76.7936]}
  jam: {name: Jamaica, geonameid: 3489940, point: [18.16667, -77.25], precision: country}
  sta: {name: St Ann, geonameid: 3488715, point: [18.3194, -77.2438], precision: division}
  mon: {name: Montego Bay, geonameid: 3489460, point: [18.4712, -77.9188]}
  spa: {name: Spanish Town, geonameid: 3488465, point: [17.9911, -76.9574]}
  ell: {name: Ellerslie, point: [17.995, -76.955], precision: near}
  stt: {name: St. Thomas, geonameid: 3488688, point: [17.951, -76.4226], precision: division}
  mor: {name: Morant Bay, geonameid: 3489440, point: [17.8815, -76.4093]}
  hal: {name: Half Way Tree, point: [18.01, -76.797], precision: near}
  man: {name: Mandeville, geonameid: 3489577, point: [18.0417, -77.5071]}
  gra: {name: Granville, point: [18.455, -77.9], precision: near}
  stj: {name: St. James, geonameid: 3488700, point: [18.3637, -77.8715], precision: division}
  roc: {name: Rockfort, point: [17.975, -76.735], precision: near}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  bri: {name: Bridgetown, geonameid: 3374036, point: [13.1073, -59.6202]}
  geo: {name: Georgetown, geonameid: 3378644, point: [6.8045, -58.1553]}
  cor: {name: Coronation Market, point: [17.97, -76.8]}
events:
  e1: {type: election, places: [jam], start: 2025-09-03, end: 2025-09-03, date_precision: day, date_text: on Wednesday, status: happened, actors: The governing party, main: true}
  e2: {type: election, places: [sta, mon], start: 2025-09-03, end: 2025-09-03, date_precision: day, date_text: "", status: happened, actors: The governing party}
  e3: {type: shooting, places: [spa], start: 2025-09-03, end: 2025-09-03, date_precision: day, date_text: "", injured: 1, status: happened, actors: a gunman, targets: An indoor agent, main: true}
  e4: {type: decision, places: [spa], start: 2025-09-03, end: 2025-09-03, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: arrest, places: [stt], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: "", targets: a presiding officer}
  e6: {type: fraud, places: [stt], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: election, places: [mor], start: 2025-09-04, end: 2025-09-04, date_precision: day, date_text: today, status: happened, actors: ""}
  e8: {type: statement, places: [hal], start: 2025-09-04, end: 2025-09-04, date_precision: day, date_text: after midnight, status: happened, actors: The prime minister}
  e9: {type: protest, places: [hal], start: 2025-09-04, end: 2025-09-04, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e10: {type: statement, places: [man], start: 2025-09-03, end: 2025-09-03, date_precision: day, date_text: "", status: happened, actors: The Leader of the Opposition}
  e11: {type: survey, places: [jam], start: 2025, end: 2025, date_precision: year, date_text: this year, status: happened, actors: "", minor: true}
  e12: {type: shooting, places: [gra], start: 2025-08-31, end: 2025-08-31, date_precision: day, date_text: On Sunday, killed: 4, status: happened, actors: police, targets: four men}
  e13: {type: shooting, places: [roc], start: 2025-08-25, end: 2025-08-25, date_precision: week, date_text: the week before, killed: 1, status: happened, actors: "", targets: a three-year-old}
  e14: {type: statement, places: [was, bri], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e15: {type: publication, places: [geo], start: 2025-09-20, end: 2025-09-20, date_precision: day, date_text: on the 20th, status: planned, actors: Caricom observers}
  e16: {type: appointment, places: [kin], start: 2025-09-08, end: 2025-09-08, date_precision: day, date_text: by Monday, status: planned, actors: "", targets: A new Cabinet}
  e17: {type: market, places: [jam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The JSE main index}
notes: ""
