---
id: report-gb-1023
genre: report
country: GB
published: 2008-12-09
publisher: Humber Mail
title: "[Hull](hul mention) man's campaign for a bench by the sea"
---
Every Sunday for 46 years Arthur and Jean Cawood took the same bus to [Hornsea](hor mention), ate the same sandwiches on the same wall and agreed that there ought to be a bench.

Jean {died}(e1) in March at the age of 71. Her husband, a retired trawlerman from [Hessle Road](hes mention) in [Hull](hul mention), has made up his mind that there will be one.

"She'd a bad hip and that wall's cold," he said. "She never grumbled. She'd just say, you'd think somebody would, wouldn't you? So I thought, well, it'll have to be me."

A bench in oak or steel costs about £700. The difficulty is that [East Riding](eas metonym org) council has a waiting list of three years for places along that stretch of the promenade and asks for a further £900 for upkeep over a decade.

A spokeswoman said: "We understand how much these memorials mean to people. But there are already 214 benches between [Bridlington](bri mention) and [Withernsea](wit mention), and if we said yes to every request you would not be able to see the sea for seats." The cliffs there are being eaten away at almost two metres a year, the fastest rate in [Europe](eur mention), and some benches have had to be moved twice.

Mr Cawood, who sailed to [Iceland](ice mention) and [Bear Island](bea mention) as a boy of 15, is not a man who gives up easily. He has written to the council, to his MP and to the Queen. From [Buckingham Palace](lon mention) he received a kind reply from a lady-in-waiting, who was sure that the proper authorities would give the matter their attention.

Since a local radio station {told}(e2) his story last week, strangers have sent him £1,340, a timber merchant in [Beverley](bev mention) has offered him the wood and a prisoner at [Everthorpe](eve mention) has written to say that he would be glad to carve the letters.

What should they say? He has thought about that. "No dates. Just her name, and Sit down, love."

Anyone who would like to contribute can leave an envelope at the counter of this newspaper. Any money that is left over will be given to the hospice in [Cottingham](cot mention).

---
places:
  hor: {name: Hornsea, point: [53.91, -0.17]}
  hes: {name: Hessle Road, point: [53.74, -0.37]}
  eas: {name: East Riding of Yorkshire, point: [53.9, -0.6], precision: division}
  wit: {name: Withernsea, point: [53.73, 0.03]}
  eur: {name: Europe, point: [50.0, 15.0], precision: area, radius_km: 2000}
  ice: {name: Iceland, geonameid: 2629691, point: [65.0, -18.0], precision: country}
  bea: {name: Bear Island, point: [74.45, 19.1]}
  eve: {name: Everthorpe, point: [53.77, -0.63]}
  cot: {name: Cottingham, point: [53.78, -0.41]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  hul: {name: Hull, point: [53.75, -0.34]}
  bev: {name: Beverley, geonameid: 2655785, point: [53.8459, -0.4233]}
  bri: {name: Bridlington, geonameid: 2654728, point: [54.0831, -0.1919]}
events:
  e1: {type: death, places: [], start: 2008-03, end: 2008-03, date_precision: month, date_text: in March, killed: 1, status: happened, actors: "", targets: Jean, minor: true}
  e2: {type: publication, places: [], start: 2008-12-01, end: 2008-12-01, date_precision: week, date_text: last week, status: happened, actors: a local radio station, targets: his story, minor: true}
notes: ""
