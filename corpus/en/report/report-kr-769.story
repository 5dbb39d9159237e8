---
id: report-kr-769
genre: report
country: KR
published: 2018-02-27
publisher: East Sea Economic News
title: "[Gunsan](gun event) car plant {closure}(e1): two workers {found dead}(e2) as talks {stall}(e3)"
---
[GUNSAN](gun dateline) — Snow lay on 3,000 unsold sedans outside the assembly plant here on Monday, two weeks after its [American](ame demonym) owner {announced}(e1) that it would be {shut}(e1) by the end of May.

A 47-year-old line worker was {found dead}(e2) at his apartment in [Gunsan](gun event) on Saturday, police said, the second {death}(e2) among the 2,000 employees since the {announcement}(e1). He had {signed}(e4) up for voluntary retirement the previous day. A colleague of 55 had {died}(e2) at his in-laws' in [Iksan](iks event) on the 14th. No foul play is suspected in either case.

Union leader Gil Jae-heung {told}(e5) about 1,500 people at a rally at the main gate that the firm had "closed the door and sent the bill by text message." The union {broke off}(e3) wage {talks}(e3) in [Bupyeong](bup event) on Friday. Its three other local branches, in [Incheon](inc event), [Changwon](cha event) and [Boryeong](bor event), will {vote}(e6) on a walkout by Thursday.

The government in [Seoul](seo metonym) has {designated}(e7) the city a crisis zone and will {extend}(e7) unemployment pay to a year. It is considering a request from [Detroit](det mention) for $940 million in aid, on which its state bank will decide only after an {audit}(e8) that {began}(e8) last week.

[Gunsan](gun mention) already lost a third of its industrial jobs when the shipyard next to the plant {stopped}(e9) work in July 2017. Apartments have {dropped}(e10) by 40 million won. Some 130 suppliers, from [Jeonju](jeo mention) to [Jeongeup](jeon mention), depend on the car plant, and three of them {filed}(e11) for bankruptcy this month.

Shutdowns of foreign-owned factories have a bitter history in [Korea](kor mention). Thirty people connected with a sport-utility maker in [Pyeongtaek](pye event) {died}(e12) by suicide or illness after it {dismissed}(e13) 2,600 in 2009, when a 77-day {occupation}(e14) {ended}(e14) in a {raid}(e15) by riot police from helicopters.

[Australia](aus event) saw its last car leave the line in [Elizabeth](eli event), near [Adelaide](ade mention), in October. The same group {sold}(e16) its [European](eur demonym) brands to a company based in [Paris](par mention) last year and {left}(e17) [Russia](rus event) and [Indonesia](ind event) in 2015.

President Park Se-jin, in [Gangneung](gan event) for Sunday's Olympic {closing ceremony}(e18), did not raise the issue in public. He is to {receive}(e19) the union on March 5. A group of 400 workers will {walk}(e20) the 200 kilometers to the capital, starting Wednesday.

---
places:
  gun: {name: Gunsan, geonameid: 1842025, point: [35.9786, 126.7114]}
  iks: {name: Iksan, geonameid: 1843491, point: [35.9439, 126.9544]}
  bup: {name: Bupyeong, point: [37.5, 126.72]}
  inc: {name: Incheon, geonameid: 1843564, point: [37.4565, 126.7052]}
  cha: {name: Changwon, geonameid: 1846326, point: [35.2281, 128.6811]}
  bor: {name: Boryeong, point: [36.33, 126.61]}
  seo: {name: Seoul, geonameid: 1835848, point: [37.566, 126.9784]}
  det: {name: Detroit, geonameid: 4990729, point: [42.3314, -83.0457]}
  jeo: {name: Jeonju, geonameid: 1845457, point: [35.8219, 127.1489]}
  jeon: {name: Jeongeup, point: [35.57, 126.86]}
  kor: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  pye: {name: Pyeongtaek, point: [36.99, 127.09]}
  eli: {name: Elizabeth, point: [-34.71, 138.67]}
  ade: {name: Adelaide, geonameid: 2078025, point: [-34.9287, 138.5986]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  eur: {name: Europe, point: [50.0, 10.0], precision: area, radius_km: 2000}
  gan: {name: Gangneung, geonameid: 1843137, point: [37.7527, 128.8724]}
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  ind: {name: Indonesia, geonameid: 1643084, point: [-5.0, 120.0], precision: country}
events:
  e1: {type: closure, places: [gun], start: 2018-05, end: 2018-05, date_precision: month, date_text: by the end of May, status: planned, actors: its American owner, targets: the assembly plant, main: true}
  e2: {type: death, places: [gun, iks], start: 2018-02, end: 2018-02, date_precision: month, date_text: on Saturday, killed: 2, status: happened, actors: "", targets: A 47-year-old line worker, main: true}
  e3: {type: meeting, places: [bup], start: 2018-02-23, end: 2018-02-23, date_precision: day, date_text: on Friday, status: happened, negated: true, actors: The union, main: true}
  e4: {type: career, places: [], start: 2018-02-23, end: 2018-02-23, date_precision: day, date_text: the previous day, status: happened, actors: He, minor: true}
  e5: {type: protest, places: [gun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "about 1,500 people"}
  e6: {type: decision, places: [inc, cha, bor], start: 2018-03-01, end: 2018-03-01, date_precision: day, date_text: by Thursday, status: planned, actors: Its three other local branches, targets: a walkout}
  e7: {type: decision, places: [gun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The government, targets: the city}
  e8: {type: investigation, places: [], start: 2018-02-19, end: 2018-02-19, date_precision: week, date_text: last week, status: happened, actors: its state bank}
  e9: {type: closure, places: [gun], start: 2017-07, end: 2017-07, date_precision: month, date_text: in July 2017, status: happened, actors: "", targets: the shipyard}
  e10: {type: market, places: [gun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Apartments, minor: true}
  e11: {type: decision, places: [], start: 2018-02, end: 2018-02, date_precision: month, date_text: this month, status: happened, actors: three of them}
  e12: {type: death, places: [pye], start: null, end: null, date_precision: unknown, date_text: "", killed: 30, status: happened, actors: "", targets: Thirty people}
  e13: {type: layoffs, places: [pye], start: 2009, end: 2009, date_precision: year, date_text: in 2009, status: happened, actors: a sport-utility maker, targets: "2,600"}
  e14: {type: protest, places: [pye], start: 2009, end: 2009, date_precision: year, date_text: in 2009, status: happened, actors: ""}
  e15: {type: raid, places: [pye], start: 2009, end: 2009, date_precision: year, date_text: "", status: happened, actors: riot police}
  e16: {type: deal, places: [], start: 2017, end: 2017, date_precision: year, date_text: last year, status: happened, actors: The same group, targets: its European brands}
  e17: {type: closure, places: [rus, ind], start: 2015, end: 2015, date_precision: year, date_text: in 2015, status: happened, actors: The same group}
  e18: {type: ceremony, places: [gan], start: 2018-02-25, end: 2018-02-25, date_precision: day, date_text: "Sunday's", status: happened, actors: ""}
  e19: {type: meeting, places: [], start: 2018-03-05, end: 2018-03-05, date_precision: day, date_text: on March 5, status: planned, actors: President Park Se-jin, targets: the union}
  e20: {type: protest, places: [gun, seo], start: 2018-02-28, end: 2018-02-28, date_precision: day, date_text: starting Wednesday, status: planned, actors: A group of 400 workers}
notes: ""
