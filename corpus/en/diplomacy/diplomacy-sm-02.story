---
id: diplomacy-sm-02
genre: diplomacy
country: SM
published: 2017-05-30
publisher: Il Titano
title: "A very small state {visit}(e1)"
---
Nineteen minutes: that is how long it took the motorcade of [Andorra](ad metonym)'s head of government to {climb}(e2) from the [Dogana](dog event) frontier to [Piazza della Libertà](pdl event), where a brass band was waiting under umbrellas.

The {visit}(e1), the first of its kind since 2003, was over by supper on Monday. In between, the two republics-of-a-sort {signed}(e3) an understanding about number plates and {another}(e3) about old people's homes, and {lunched}(e4) in [Borgo Maggiore](bor event) on rabbit.

There was, inevitably, talk of [Brussels](bru metonym). Together with [Monaco](mc metonym) the pair have been {bargaining}(e5) for two years over a share in the common market; the next {round}(e6) is down for June 14 in [Luxembourg](lux event). "Alone we're a postcard," said Captain Regent Fiorella Bugli. "Three postcards make an album."

[Vaduz](vad metonym), in from the start through another door, {sent greetings}(e7). [Rome](rom metonym) sent its ambassador, who {left}(e8) before coffee. A {demonstration}(e9) by taxi drivers from [Rimini](rim mention), announced for noon in [Serravalle](ser event), did not take place because of the rain.

The guest {flew}(e10) home from [Bologna](bol mention) to [Barcelona](bar mention), and from there, as everyone must, took the road to [Andorra la Vella](alv mention).

---
places:
  ad: {name: Andorra, geonameid: 3041565, point: [42.55, 1.5833], precision: country}
  dog: {name: Dogana, geonameid: 3177564, point: [43.9803, 12.4905], precision: near}
  pdl: {name: Piazza della Libertà, point: [43.9363, 12.4467], precision: exact}
  bor: {name: Borgo Maggiore, geonameid: 3181793, point: [43.9419, 12.4474]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  mc: {name: Monaco, geonameid: 2993457, point: [43.7314, 7.419], precision: country}
  lux: {name: Luxembourg, geonameid: 2960316, point: [49.6098, 6.1327]}
  vad: {name: Vaduz, geonameid: 3042030, point: [47.1415, 9.5215]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  rim: {name: Rimini, geonameid: 3169361, point: [44.0575, 12.5653]}
  ser: {name: Serravalle, geonameid: 3166645, point: [43.969, 12.4817]}
  bol: {name: Bologna, geonameid: 3181928, point: [44.4938, 11.3387]}
  bar: {name: Barcelona, geonameid: 3128760, point: [41.3888, 2.159]}
  alv: {name: Andorra la Vella, geonameid: 3041563, point: [42.5078, 1.5211]}
events:
  e1: {type: visit, places: [pdl], start: 2017-05-29, end: 2017-05-29, date_precision: day, date_text: on Monday, status: happened, actors: "Andorra's head of government", main: true}
  e2: {type: transport_change, places: [dog], start: 2017-05-29, end: 2017-05-29, date_precision: day, date_text: "", status: happened, actors: "Andorra's head of government", minor: true}
  e3: {type: agreement, places: [pdl], start: 2017-05-29, end: 2017-05-29, date_precision: day, date_text: "", status: happened, actors: the two republics-of-a-sort, main: true}
  e4: {type: meeting, places: [bor], start: 2017-05-29, end: 2017-05-29, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: meeting, places: [], start: 2015, end: 2017, date_precision: year, date_text: for two years, status: happened, actors: ""}
  e6: {type: meeting, places: [lux], start: 2017-06-14, end: 2017-06-14, date_precision: day, date_text: June 14, status: planned, actors: ""}
  e7: {type: statement, places: [vad], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: transport_change, places: [pdl], start: 2017-05-29, end: 2017-05-29, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: protest, places: [ser], start: 2017-05-29, end: 2017-05-29, date_precision: day, date_text: noon, status: happened, negated: true, actors: taxi drivers}
  e10: {type: transport_change, places: [bol], start: 2017-05-29, end: 2017-05-29, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
notes: ""
