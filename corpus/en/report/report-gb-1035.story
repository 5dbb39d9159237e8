---
id: report-gb-1035
genre: report
country: GB
published: 2017-08-08
publisher: Tweedside Times
title: "Supermarket {pulls out}(e2) of [Kelso](kel event), 62 jobs to {go}(e1)"
---
Staff at a supermarket in [Kelso](kel event) have been told that it will {close}(e2) on 14 October with the {loss}(e1) of 62 jobs.

The company, which has its headquarters in [Bradford](bra mention), said that the branch had "not performed in line with expectations" and that every effort would be made to find places for those who wanted them in [Galashiels](gal mention), [Hawick](haw mention) or [Berwick-upon-Tweed](ber mention).

"[Galashiels](gal mention) is eighteen miles and I don't drive," said one worker, who asked not to be named. "The first bus would get me there at ten to eight and I'd have to start at six. So that's your every effort."

Another said that they had learned of it on Monday from a manager who was in tears. "She'd only been told herself an hour before. Twenty years she's been here. She knew what everybody took in their tea."

The store takes up a third of the old goods yard, and its car park is used by half of the town. Traders fear that people who come in from [Yetholm](yet mention), [Coldstream](col mention) and villages over the border, such as [Cornhill](cor mention) and [Wark](war mention), will do their shopping elsewhere and that the butcher, the baker and the ironmonger could suffer.

"A supermarket is like a mother-in-law," said ironmonger Derek Aitchison. "You complain when she comes and you miss her when she goes."

Sales in large stores have been flat for years as customers turn to discounters and to the internet. Nearly one in eight shops in [Scotland](sco mention) stands empty, according to a survey by a retail consortium, though the [Borders](bor mention) do somewhat better than [Ayrshire](ayr mention) or [Fife](fif mention).

[Scottish Borders](scot metonym org) Council's leader described the news as deeply disappointing. She said that the response team which helps those who face redundancy would be ready with advice on benefits and training, and that the council would talk to anybody who might take on the site. There have been whispers about a [German](ger demonym) chain. Asked about them, she would say only that she had heard them too.

The store {opened}(e3) in 1994. Among the first through its doors was Isobel Turnbull, now 88. "They gave us each a carnation," she said. "I've still got it. I pressed it."

---
places:
  kel: {name: Kelso, point: [55.6, -2.43]}
  ber: {name: Berwick-upon-Tweed, point: [55.77, -2.01]}
  yet: {name: Yetholm, point: [55.55, -2.28]}
  col: {name: Coldstream, point: [55.65, -2.25]}
  cor: {name: Cornhill, point: [55.65, -2.22]}
  war: {name: Wark, point: [55.64, -2.28]}
  sco: {name: Scotland, geonameid: 2638360, point: [56.0, -4.0], precision: division}
  bor: {name: Borders, point: [55.5, -2.8], precision: area, radius_km: 45}
  scot: {name: Scottish Borders, point: [55.5, -2.8], precision: area, radius_km: 45}
  ayr: {name: Ayrshire, point: [55.5, -4.5], precision: area, radius_km: 30}
  fif: {name: Fife, point: [56.23, -3.13], precision: division}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  gal: {name: Galashiels, geonameid: 2648928, point: [55.6146, -2.807]}
  haw: {name: Hawick, geonameid: 2647297, point: [55.4227, -2.7867]}
  bra: {name: Bradford, geonameid: 2654993, point: [53.7939, -1.7521]}
events:
  e1: {type: layoffs, places: [kel], start: 2017-10-14, end: 2017-10-14, date_precision: day, date_text: "", status: planned, actors: The company, targets: 62 jobs, main: true}
  e2: {type: closure, places: [kel], start: 2017-10-14, end: 2017-10-14, date_precision: day, date_text: on 14 October, status: planned, actors: The company, targets: a supermarket, main: true}
  e3: {type: opening, places: [kel], start: 1994, end: 1994, date_precision: year, date_text: in 1994, status: happened, actors: "", targets: The store, minor: true}
notes: ""
