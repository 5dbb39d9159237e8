---
id: report-ch-962
genre: report
country: CH
published: 2013-10-01
publisher: Lake Geneva Financial Letter
title: "Bank secrecy: an obituary in instalments"
---
There was no funeral. Nobody in [Zurich](zur mention) or [Geneva](gen mention) could say on what day [Swiss](swi demonym) banking secrecy died, and some would maintain that it's merely resting.

Lawyers favour 19 February 2009, when the largest bank {agreed}(e1) to pay $780 million to the [United States](uni metonym) and to hand over the names of some 250 clients. Private bankers incline towards January of this year, when the oldest house of all, founded in [St Gallen](stg mention) in 1741, {pleaded}(e2) guilty in [New York](new event) and announced that it would {close}(e3). Others say that it won't have happened until 2018, when accounts may be reported automatically to [Berlin](ber metonym), [Rome](rom metonym) or [New Delhi](newd metonym).

The law itself dates from 1934 and is still in force: a banker who talks can be sent to prison for three years. It is often said that it was written to protect Jews from the Gestapo. Historians disagree. It owed more to a scandal in [Paris](par event) two years earlier, when police {raided}(e4) the office of a bank from [Basel](bas mention) and found the names of a thousand clients, among them two bishops and a dozen generals.

How much is left? About 2 trillion francs of foreign money is booked in [Switzerland](swit mention), a quarter of the world's offshore wealth, down from a third. [Singapore](sin mention) has gained, and so has [Hong Kong](hon mention). A consultant in [Lugano](lug mention), where one job in ten depends on banks that grew rich on nervous dentists from [Milan](mil mention), expects a third of the firms there to vanish within five years.

"Clients ask me if they should be worried," says a wealth manager on the Rue du Rhône. "I tell them that the worry is included in the fee." He declined to be named, out of habit.

Optimists point out that secrecy was never the only attraction. There's the currency, the courts, the schools, the snow. If rich families in [São Paulo](sao mention) or [Riyadh](riy mention) want their money in a place where nothing happens, where else should they look? [Dubai](dub mention) is too hot and [Delaware](del mention) too far.

Pessimists note that nothing, when it's declared, can be had more cheaply at home. On the ferry to [Évian](evi mention), which is full of people who work here and sleep there, the subject causes no visible grief.

---
places:
  zur: {name: Zürich, geonameid: 2657896, point: [47.3667, 8.55]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  swi: {name: Switzerland, geonameid: 2658434, point: [47.00016, 8.01427], precision: country}
  swit: {name: Switzerland, geonameid: 2658434, point: [47.00016, 8.01427], precision: country}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  stg: {name: St. Gallen, geonameid: 2658822, point: [47.4239, 9.3748]}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  ber: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  rom: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  newd: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  bas: {name: Basel, geonameid: 2661604, point: [47.5584, 7.5733]}
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
  hon: {name: Hong Kong, geonameid: 1819730, point: [22.25, 114.16667], precision: country}
  lug: {name: Lugano, geonameid: 2659836, point: [46.0101, 8.96]}
  mil: {name: Milan, geonameid: 3173435, point: [45.4643, 9.1895]}
  sao: {name: São Paulo, geonameid: 3448439, point: [-23.5475, -46.6361]}
  riy: {name: Riyadh, geonameid: 108410, point: [24.6877, 46.7219]}
  dub: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  del: {name: Delaware, geonameid: 4142224, point: [39.0004, -75.4999], precision: division}
  evi: {name: Évian, point: [46.4, 6.59]}
events:
  e1: {type: agreement, places: [], start: 2009-02-19, end: 2009-02-19, date_precision: day, date_text: 19 February 2009, status: happened, actors: the largest bank}
  e2: {type: trial, places: [new], start: 2013-01, end: 2013-01, date_precision: month, date_text: January of this year, status: happened, actors: the oldest house of all, main: true}
  e3: {type: closure, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: the oldest house of all}
  e4: {type: raid, places: [par], start: 1932, end: 1932, date_precision: year, date_text: two years earlier, status: happened, actors: police, targets: the office of a bank from Basel}
notes: ""
