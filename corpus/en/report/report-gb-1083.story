---
id: report-gb-1083
genre: report
country: GB
published: 2026-01-20
publisher: Orwell Local
title: "Will the new cycle lane in [Ipswich](ips mention) make a difference? Traders have their say"
---
A cycle lane that is planned for one of the main roads into [Ipswich](ips mention) could take away 46 parking spaces, and shopkeepers who rely on them are not happy.

The lane would be 1.4 miles long and separated from traffic by a kerb. [Suffolk](suf metonym org) County Council says that it would link the station with new homes on the edge of the town and that up to 900 people a day might use it. The cost, put at £3.8 million, would be met by a government grant that has to be spent by March 2027.

"Nobody comes to buy a fridge on a bike," said Colin Thurlow, who runs an electrical shop. "I've got customers from [Felixstowe](fel mention), [Hadleigh](had mention) and [Stowmarket](sto mention). They park, they're in and out in ten minutes. If they can't park they'll go to the retail park at [Martlesham](mar mention)."

Baker Joanna Wieczorek takes a different view. Most of her customers walk, she says, and she would be glad of less noise and wider pavements. "In [Gdańsk](gda mention), where I grew up, they did the same and the shops are full. People were against it there as well."

Studies of similar schemes in [London](lon mention), [Manchester](man mention) and [Utrecht](utr mention) have found that traders tend to overestimate how many of their customers come by car. Campaigners for drivers reply that what works in a big city may not work in a county town where buses are infrequent.

The council's head of transport, Dr Olumide Fashola, said that loading bays would be kept and that blue badge holders would still be able to stop. He added that the design could change. "If somebody shows us a better one that fits the money and the rules, we'll look at it."

[Suffolk](suf metonym) is due to be replaced by new unitary authorities in 2028, and it isn't clear which of them would be responsible for maintaining the lane.

The plans were {shown}(e1) at the library on Friday and Saturday. About 240 people attended. They can also be seen at the council's offices and on its website, and comments are invited until 27 February.

---
places:
  ips: {name: Ipswich, geonameid: 2646057, point: [52.0592, 1.1555]}
  suf: {name: Suffolk, point: [52.2, 1.0], precision: division}
  fel: {name: Felixstowe, geonameid: 2649579, point: [51.9637, 1.3511]}
  had: {name: Hadleigh, point: [52.04, 0.95]}
  sto: {name: Stowmarket, point: [52.19, 1.0]}
  mar: {name: Martlesham, point: [52.07, 1.28]}
  gda: {name: Gdańsk, geonameid: 3099434, point: [54.3523, 18.6491]}
  utr: {name: Utrecht, geonameid: 2745912, point: [52.0908, 5.1222]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  man: {name: Manchester, geonameid: 2643123, point: [53.4809, -2.2374]}
events:
  e1: {type: exhibition, places: [ips], start: 2026-01-16, end: 2026-01-17, date_precision: day, date_text: on Friday and Saturday, status: happened, actors: "", targets: The plans, main: true}
notes: ""
