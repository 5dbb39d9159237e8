---
id: report-jp-928
genre: report
country: JP
published: 2016-02-18
publisher: Honshu Traveller
title: "Where the trains are late by design: a weekend on the [Tadami](tad mention) Line"
---
Most railways in [Japan](jap mention) try to hurry you along. The [Tadami](tad mention) Line, which follows a green river through western [Fukushima Prefecture](fuk mention), would rather that you looked out of the window.

It runs, or ought to run, for 135 kilometres from [Aizu-Wakamatsu](aiz mention) to [Koide](koi mention) in [Niigata](nii mention). In July 2011, four months after the tsunami, a downpour {swept away}(e1) three of its bridges, and the middle section between [Aizu-Kawaguchi](aizu event) and [Tadami](tad event) has been served by a bus ever since. The railway company says that repairs would cost 8.5 billion yen for a stretch that carried 49 passengers a day. The villages want their trains back. Talks go on, in the manner of talks.

You shouldn't wait for the outcome. Buy the ticket to [Aizu-Kawaguchi](aizu mention) (1,140 yen) and take the early train, on which high school pupils sleep in rows like seals. After [Aizu-Yanaizu](aizuy mention) the valley closes in. At [Aizu-Miyashita](aizum mention) the driver slows so that nobody misses the arch over the first bridge. Photographers from [Taipei](tai mention) and [Bangkok](ban mention) stand on the hillside with tripods, waiting for mist; they are said to outnumber the residents in autumn.

"My grandchildren are in [Saitama](sai mention), and strangers wave at me every day," says Fumiko Hoshi, 81, who sells pickles outside the station at [Hayato](hay mention). "I have never been so popular."

The hot spring at [Yunokura](yun mention) has a wooden bathhouse on the river bank, mixed, with a box for coins. Bring your own towel. The water is hot enough to make you shout. In [Kaneyama](kan mention) they bottle a naturally sparkling water that was exported to [Germany](ger mention) before the First World War; it costs 200 yen from the machine and nothing from the well.

Snow lies three metres deep in February, and a train may be cancelled at an hour's notice. If it is, the stationmaster will telephone an inn for you.

A few practicalities: the limited express from [Asakusa](asa mention) reaches [Aizu-Tajima](aizut mention) in three hours and ten minutes. The three-day pass costs 2,670 yen. Many places take no cards, and there is no convenience store between [Aizu-Bange](aizub mention) and the end of the line.

---
places:
  tad: {name: Tadami, point: [37.35, 139.32]}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  fuk: {name: Fukushima, geonameid: 2112922, point: [37.4153, 140.099], precision: division}
  aiz: {name: Aizu-Wakamatsu, point: [37.49, 139.93]}
  koi: {name: Koide, point: [37.23, 138.97]}
  nii: {name: Niigata, geonameid: 1855429, point: [37.5471, 139.005], precision: division}
  aizu: {name: Aizu-Kawaguchi, point: [37.46, 139.53]}
  aizuy: {name: Aizu-Yanaizu, point: [37.53, 139.72]}
  aizum: {name: Aizu-Miyashita, point: [37.49, 139.64]}
  tai: {name: Taipei, geonameid: 1668341, point: [25.0531, 121.5264]}
  ban: {name: Bangkok, geonameid: 1609350, point: [13.754, 100.5014]}
  sai: {name: Saitama, geonameid: 1853226, point: [36.0173, 139.287], precision: division}
  hay: {name: Hayato, point: [37.48, 139.6]}
  yun: {name: Yunokura, point: [37.46, 139.58]}
  kan: {name: Kaneyama, point: [37.45, 139.53]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  asa: {name: Asakusa, point: [35.71, 139.8]}
  aizut: {name: Aizu-Tajima, point: [37.2, 139.77]}
  aizub: {name: Aizu-Bange, point: [37.56, 139.82]}
events:
  e1: {type: flood, places: [aizu, tad], start: 2011-07, end: 2011-07, date_precision: month, date_text: "In July 2011, four months after the tsunami", status: happened, actors: a downpour, targets: three of its bridges, main: true}
notes: ""
