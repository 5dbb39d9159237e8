---
id: report-us-973
genre: report
country: US
published: 2017-10-22
publisher: Upper Valley Register
title: "Why small-town [Vermont](ver mention) still votes by raising its hand"
---
[STRAFFORD](str dateline), [Vt.](vt dateline) — The second-oldest resident sits near the stove. The newest, a software engineer from [Palo Alto](pal mention), [Calif.](cal mention), has been advised to bring a cushion. When the moderator bangs his gavel on the first Tuesday in March, 300 people in a white meetinghouse will decide what to pay for a road grader.

Town meeting is the purest democracy in [America](ame mention) or the slowest, depending on whom you ask. More than 200 [Vermont](ver mention) towns keep to it. The rules are plain. Any voter may speak, nobody may clap, and seven people can demand a paper ballot. If a budget fails, the select board has to come back with another.

Attendance has been shrinking. In [Strafford](str mention) a fifth of the voters show up, in [Brattleboro](bra mention), which elects representatives, fewer; in bigger places like [Colchester](col mention) and [Essex](ess mention) hardly anyone would fit. [Stowe](sto event) {switched}(e1) its school budget to the ballot box in 2014, and turnout tripled. "It tripled, and not one of them had heard the argument," says Linwood Tenney, who has been moderator here for 26 years.

Political scientists from as far away as [Zurich](zur mention) and [Porto Alegre](por mention) have come to study it. Their findings are mixed. Women speak less than men but more than in any city council. The old outnumber the young, as in every election. And people who have lost a vote after a debate are more likely to accept it, according to a book by a professor in [Burlington](bur mention) who sent students to 1,700 meetings over three decades.

Sometimes the wider world gets in. In March 1982, 161 towns {voted}(e2) for a freeze on nuclear weapons, and cameras came from [Tokyo](tok mention) and [Moscow](mos mention). Last year [Thetford](the event) {passed}(e3) a resolution on climate by a show of hands. It isn't clear that anyone in [Washington](was metonym) has read it.

Could it be moved to a Saturday, or online? Bills to allow that have died in committee in [Montpelier](mon mention). Child care might help; so would shorter reports. In [Norwich](nor mention) they serve chili.

Mr. Tenney will {step down}(e4) next spring. He has one piece of advice for whoever comes after him. "Let the angry ones talk early," he said. "Then they can enjoy lunch."

---
places:
  str: {name: STRAFFORD, point: [43.87, -72.38]}
  ver: {name: Vermont, geonameid: 5242283, point: [44.0003, -72.7499], precision: division}
  pal: {name: Palo Alto, geonameid: 5380748, point: [37.4419, -122.143]}
  cal: {name: California, geonameid: 5332921, point: [37.2502, -119.7513], precision: division}
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  bra: {name: Brattleboro, geonameid: 5234141, point: [42.8509, -72.5579]}
  col: {name: Colchester, geonameid: 5235024, point: [44.5439, -73.1479]}
  ess: {name: Essex, point: [44.51, -73.06]}
  sto: {name: Stowe, point: [44.47, -72.69]}
  zur: {name: Zürich, geonameid: 2657896, point: [47.3667, 8.55]}
  por: {name: Porto Alegre, geonameid: 3452925, point: [-30.0328, -51.2302]}
  bur: {name: Burlington, geonameid: 5234372, point: [44.4759, -73.2121]}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  the: {name: Thetford, point: [43.82, -72.23]}
  was: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  mon: {name: Montpelier, geonameid: 5238685, point: [44.2601, -72.5754]}
  nor: {name: Norwich, point: [43.72, -72.31]}
  vt: {name: Vermont, geonameid: 5242283, point: [44.0003, -72.7499], precision: division}
events:
  e1: {type: decision, places: [sto], start: 2014, end: 2014, date_precision: year, date_text: in 2014, status: happened, actors: Stowe, targets: its school budget}
  e2: {type: election, places: [], start: 1982-03, end: 1982-03, date_precision: month, date_text: In March 1982, status: happened, actors: 161 towns, targets: a freeze on nuclear weapons}
  e3: {type: decision, places: [the], start: 2016, end: 2016, date_precision: year, date_text: Last year, status: happened, actors: Thetford, targets: a resolution on climate}
  e4: {type: resignation, places: [str], start: 2018-03, end: 2018-05, date_precision: month, date_text: next spring, status: planned, actors: Mr. Tenney, main: true}
notes: ""
