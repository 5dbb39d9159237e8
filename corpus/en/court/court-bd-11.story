---
id: court-bd-11
genre: court
country: BD
published: 2016-08-30
publisher: Padma Times
title: "[Dhaka](dha event) Court {Hands Down}(e1) Death for Five in Editor's {Murder}(e2)"
---
[DHAKA](dha dateline): A court in [Dhaka](dha event) on Tuesday {sentenced}(e1) five men to death for the {murder}(e2) of a magazine editor who was {hacked to death}(e2) outside his home in [Uttara](utt event) in March last year.

Three other defendants were given life terms and two were {acquitted}(e3). Judge Mahbub Alam Sarker read out the {verdict}(e1) in a courtroom packed with lawyers, journalists and police. Two of the five condemned were tried in absentia.

The editor, Anisur Rahman Tuhin, 43, had written about land grabs on the banks of the [Buriganga](bur mention). He was {attacked}(e2) with machetes by men on two motorcycles as he returned from an evening walk with his daughter, who was injured in the hand.

Prosecutors said that the killing was {ordered}(e4) by a sand trader from [Narayanganj](nar mention), Helal Munshi, who {paid}(e4) the attackers 400,000 taka. Munshi was {arrested}(e5) at the airport in [Sylhet](syl event) two months after the murder. He {shouted}(e6) from the dock on Tuesday that he was innocent. His lawyer said they would {appeal}(e7) against the verdict in the High Court.

Tuhin's widow, Rehana Parveen, said she was satisfied with the judgment but wanted to see it carried out. "Four of the men who killed him are in jail. Where are the two others?" she asked.

At least four bloggers and publishers were {murdered}(e8) in [Bangladesh](ban event) in 2015, most of them by Islamist militants. Journalists' unions in [Dhaka](dha event) and [Chittagong](chi event) have {called}(e9) for a {rally}(e10) on Friday.

---
places:
  utt: {name: Uttara, point: [23.87, 90.4], precision: near}
  bur: {name: Buriganga, point: [23.7, 90.4], precision: area, radius_km: 10}
  nar: {name: Narayanganj, point: [23.62, 90.5]}
  dha: {name: Dhaka, geonameid: 1185241, point: [23.7104, 90.4074]}
  syl: {name: Sylhet, geonameid: 1185099, point: [24.899, 91.872]}
  ban: {name: Bangladesh, geonameid: 1210997, point: [24.0, 90.0], precision: country}
  chi: {name: Chattogram, geonameid: 1205733, point: [22.3384, 91.8317]}
events:
  e1: {type: verdict, places: [dha], start: 2016-08-30, end: 2016-08-30, date_precision: day, date_text: on Tuesday, status: happened, actors: A court in Dhaka, targets: five men, main: true}
  e2: {type: killing, places: [utt], start: 2015-03, end: 2015-03, date_precision: month, date_text: in March last year, killed: 1, injured: 1, status: happened, actors: men on two motorcycles, targets: Anisur Rahman Tuhin, main: true}
  e3: {type: verdict, places: [dha], start: 2016-08-30, end: 2016-08-30, date_precision: day, date_text: "", status: happened, actors: A court in Dhaka, targets: five men}
  e4: {type: other_crime, places: [dha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Helal Munshi}
  e5: {type: arrest, places: [syl], start: 2015-05, end: 2015-05, date_precision: month, date_text: two months after, arrested: 1, status: happened, actors: "", targets: Helal Munshi}
  e6: {type: statement, places: [dha], start: 2016-08-30, end: 2016-08-30, date_precision: day, date_text: on Tuesday, status: happened, actors: "", minor: true}
  e7: {type: trial, places: [dha], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: His lawyer}
  e8: {type: killing, places: [ban], start: 2015, end: 2015, date_precision: year, date_text: in 2015, killed: 4, killed_qualifier: at_least, status: happened, actors: Islamist militants, targets: bloggers and publishers}
  e9: {type: statement, places: [dha, chi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "Journalists' unions", minor: true}
  e10: {type: protest, places: [dha, chi], start: 2016-09-02, end: 2016-09-02, date_precision: day, date_text: on Friday, status: planned, actors: ""}
notes: ""
