---
id: report-ng-1038
genre: report
country: NG
published: 2025-06-10
publisher: Coal City Property
title: "Developer promises 600 flats in [Enugu](enu event) by 2028"
---
Crestfield Urban, the developer of estates in [Lekki](lek mention) and [Lugbe](lug mention), has {unveiled}(e1) plans for 600 flats on the hills above [Enugu](enu event), saying that the city is about to enjoy "the fastest growth of any in the country outside [Lagos](lag mention)".

At a dinner in the [Independence Layout](ind event) on Saturday, guests were shown a film in which drones flew past balconies and a voice spoke of destiny. Prices will start at N48 million for one bedroom. Those who pay half by the end of August may choose their floor.

"Our brothers in [London](lon mention), [Houston](hou mention) and [Guangzhou](gua mention) have been burnt too many times," said chief executive Barr. Ikenna Udeh. "They send money for a house and they get a picture of a house. We are offering them a title, an escrow account and a camera that they can look through from their sitting room."

It's a fair point. [Nigeria](nig mention) is short of perhaps 15 million homes, if the figure that everybody quotes can be trusted. Land is where savings go to hide and, often enough, to die. The same plot can be sold to four buyers, each with a receipt. Under the Land Use Act a title isn't good until the governor consents, which may take months or years, and families with an older claim tend to appear when the foundation is dug.

Residents of [Ngwo](ngw mention) and [Udi](udi mention), on whose side of the hill the estate would stand, have questions of their own. Where will the water come from? [Enugu](enu mention) has been thirsty since the colonial engineers left, and tankers from [9th Mile](thm mention) climb the hill at all hours. Mr Udeh said that there would be boreholes. Told that the water table lies 200 metres down, he replied that nothing good is near the surface.

Gullies are another worry. More than a thousand of them scar [Anambra](ana mention), [Imo](imo mention) and [Enugu State](enug mention), and builders who cut trees and pour concrete on sandy slopes can expect to meet one. Dr Obiageli Nnaji, a geographer in [Nsukka](nsu mention), would like to see an impact study before a bulldozer moves.

The state government gave its {approval}(e2) in principle in April. Work should {start}(e3) in January.

---
places:
  enu: {name: Enugu, geonameid: 2343279, point: [6.4413, 7.4988]}
  lek: {name: Lekki, point: [6.44, 3.52]}
  lug: {name: Lugbe, point: [8.98, 7.37]}
  ind: {name: Independence Layout, point: [6.43, 7.52]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  hou: {name: Houston, geonameid: 4699066, point: [29.7633, -95.3633]}
  gua: {name: Guangzhou, geonameid: 1809858, point: [23.1167, 113.25]}
  ngw: {name: Ngwo, point: [6.43, 7.42]}
  udi: {name: Udi, point: [6.32, 7.42]}
  thm: {name: 9th Mile, point: [6.42, 7.4]}
  ana: {name: Anambra, geonameid: 2349961, point: [6.3083, 6.9847], precision: division}
  imo: {name: Imo, geonameid: 2337542, point: [5.55, 7.0156], precision: division}
  enug: {name: Enugu, geonameid: 2565344, point: [6.554, 7.3841], precision: division}
  nsu: {name: Nsukka, geonameid: 2328684, point: [6.8578, 7.3958]}
  nig: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  lag: {name: Lagos, geonameid: 2332459, point: [6.4541, 3.3947]}
events:
  e1: {type: launch, places: [ind], start: 2025-06-07, end: 2025-06-07, date_precision: day, date_text: on Saturday, status: happened, actors: Crestfield Urban, targets: plans for 600 flats, main: true}
  e2: {type: decision, places: [enu], start: 2025-04, end: 2025-04, date_precision: month, date_text: in April, status: happened, actors: The state government}
  e3: {type: construction, places: [enu], start: 2026-01, end: 2026-01, date_precision: month, date_text: in January, status: planned, actors: Crestfield Urban, targets: 600 flats, main: true}
notes: ""
