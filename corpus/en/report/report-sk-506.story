---
id: report-sk-506
genre: report
country: SK
published: 2024-06-21
publisher: Carpathia Today
title: "[Slovak](slo demonym) MPs {vote}(e1) to scrap public broadcaster"
---
[BRATISLAVA](bra dateline) — [Slovakia](slov metonym)'s parliament on Thursday {passed}(e1) a law that {closes down}(e2) the public radio and television on 1 July and puts in its place a body whose chief will be picked by a council close to the government.

Seventy-eight deputies of the three coalition parties {voted in favour}(e1). The opposition {left}(e3) the chamber; its members {joined}(e4) some 3,000 people on the square outside, who {held up}(e4) paper screens with snow on them.

Culture Minister Zdenka Hrušovská, who {drafted}(e5) the bill, has called the broadcaster's news "a permanent campaign". Its staff, 1,200 of whom {wore}(e6) black on the air in the spring and {walked out}(e6) for an hour on 10 June, {expect}(e7) dismissals in the newsrooms at [Košice](kos event) and [Banská Bystrica](ban event) first.

The {vote}(e1) had been put off for a month after the prime minister was {shot}(e8) in [Handlová](han event) on 15 May by a man from [Levice](lev mention). He is recovering at home in [Bratislava](bra event) following two operations. The suspect, 71, who told police that he was against the media plan, is {held}(e9) in [Leopoldov](leo event).

The [European](eur demonym org) Broadcasting Union in [Geneva](gen metonym) said that it was {studying}(e10) whether the new body can be a member. [Brussels](bru metonym) recalled that a [European](eur demonym) regulation on media freedom, {adopted}(e11) in April, will bind all member states from next year. President Martin Oravský, who was {sworn in}(e12) last Saturday, is expected to {sign}(e13) the law.

It is not the first time in the region. In [Poland](pol event), the new government {took}(e14) state television off the air in December and {fired}(e14) its heads. In [Hungary](hun event), the public channels were {merged}(e15) in 2011 and are loyal to the cabinet in [Budapest](bud metonym). In [Slovenia](slove event) and [the Czech Republic](cze event), governments {tried}(e16) and failed.

{Protests}(e17) were {held}(e17) the same evening in [Žilina](zil event), [Prešov](pre event), [Nitra](nit event) and [Trenčín](tre event), and {more}(e18) are planned for Tuesday. "They {got rid}(e19) of the director of the National Gallery, then the theatre's. Now it's the news," said Ema Gajdošová, who teaches in [Trnava](trn mention).

---
places:
  eur: {name: European, point: [50.0, 15.0], precision: area, radius_km: 2000}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  cze: {name: Czechia, geonameid: 3077311, point: [49.75, 15.0], precision: country}
  leo: {name: Leopoldov, point: [48.448, 17.77]}
  bra: {name: Bratislava, geonameid: 3060972, point: [48.1482, 17.1067]}
  slo: {name: Slovakia, geonameid: 3057568, point: [48.66667, 19.5], precision: country}
  slov: {name: Slovakia, geonameid: 3057568, point: [48.66667, 19.5], precision: country}
  kos: {name: Košice, geonameid: 724443, point: [48.7144, 21.258]}
  ban: {name: Banská Bystrica, geonameid: 3061186, point: [48.7395, 19.1493]}
  han: {name: Handlová, geonameid: 3060139, point: [48.7276, 18.7601]}
  lev: {name: Levice, geonameid: 3059101, point: [48.2156, 18.6071]}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  hun: {name: Hungary, geonameid: 719819, point: [47.0, 20.0], precision: country}
  bud: {name: Budapest, geonameid: 3054643, point: [47.4984, 19.0404]}
  slove: {name: Slovenia, geonameid: 3190538, point: [46.08333, 15.0], precision: country}
  zil: {name: Žilina, geonameid: 3056508, point: [49.2231, 18.7394]}
  pre: {name: Prešov, geonameid: 723819, point: [48.9992, 21.2355]}
  nit: {name: Nitra, geonameid: 3058531, point: [48.3076, 18.0845]}
  tre: {name: Trenčín, geonameid: 3057140, point: [48.8945, 18.0444]}
  trn: {name: Trnava, geonameid: 3057124, point: [48.3777, 17.586]}
events:
  e1: {type: legislation, places: [bra], start: 2024-06-20, end: 2024-06-20, date_precision: day, date_text: on Thursday, status: happened, actors: parliament, targets: public broadcaster, main: true}
  e2: {type: closure, places: [slov], start: 2024-07-01, end: 2024-07-01, date_precision: day, date_text: on 1 July, status: planned, actors: "", targets: the public radio and television, main: true}
  e3: {type: protest, places: [bra], start: 2024-06-20, end: 2024-06-20, date_precision: day, date_text: "", status: happened, actors: The opposition, minor: true}
  e4: {type: protest, places: [bra], start: 2024-06-20, end: 2024-06-20, date_precision: day, date_text: "", status: happened, actors: "some 3,000 people"}
  e5: {type: legislation, places: [slov], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Zdenka Hrušovská, targets: the bill, minor: true}
  e6: {type: strike, places: [slov], start: 2024-06-10, end: 2024-06-10, date_precision: day, date_text: on 10 June, status: happened, actors: Its staff}
  e7: {type: layoffs, places: [kos, ban], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", minor: true}
  e8: {type: shooting, places: [han], start: 2024-05-15, end: 2024-05-15, date_precision: day, date_text: on 15 May, injured: 1, status: happened, actors: a man, targets: the prime minister}
  e9: {type: arrest, places: [leo], start: null, end: null, date_precision: unknown, date_text: "", arrested: 1, status: happened, actors: "", targets: The suspect}
  e10: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Broadcasting Union, minor: true}
  e11: {type: legislation, places: [], start: 2024-04, end: 2024-04, date_precision: month, date_text: in April, status: happened, actors: "", targets: regulation on media freedom, minor: true}
  e12: {type: appointment, places: [slov], start: 2024-06-15, end: 2024-06-15, date_precision: day, date_text: last Saturday, status: happened, actors: "", targets: President Martin Oravský}
  e13: {type: legislation, places: [slov], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Martin Oravský, targets: the law}
  e14: {type: decision, places: [pol], start: 2023-12, end: 2023-12, date_precision: month, date_text: in December, status: happened, actors: the new government, targets: state television}
  e15: {type: deal, places: [hun], start: 2011, end: 2011, date_precision: year, date_text: in 2011, status: happened, actors: "", targets: the public channels, minor: true}
  e16: {type: decision, places: [slove, cze], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: governments, minor: true}
  e17: {type: protest, places: [zil, pre, nit, tre], start: 2024-06-20, end: 2024-06-20, date_precision: day, date_text: the same evening, status: happened, actors: ""}
  e18: {type: protest, places: [], start: 2024-06-25, end: 2024-06-25, date_precision: day, date_text: for Tuesday, status: planned, actors: ""}
  e19: {type: resignation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the director of the National Gallery, minor: true}
notes: ""
