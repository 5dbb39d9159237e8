---
id: report-cl-969
genre: report
country: CL
published: 2018-10-01
publisher: Southern Cone Economist
title: "[Bolivia](bol metonym), [Chile](chi metonym) and the sea: what the judges in [The Hague](the event) {decided}(e1), and what they didn't"
---
The International Court of Justice on Monday {rejected}(e1) [Bolivia](bol metonym)'s claim that [Chile](chi metonym) is obliged to negotiate over access to the [Pacific](pac mention). Twelve judges were in favour of the ruling and three against. Here's what it means.

What was at stake? Not territory as such. [Bolivia](bol metonym) lost its coast, including the port of [Antofagasta](ant mention), in the {War}(e2) of the [Pacific](pac metonym org), which {lasted}(e2) from 1879 to 1884, and signed it away in a treaty of 1904. It asked the court to find that letters, minutes and speeches over the following century had created a duty to talk. The court found that they hadn't.

Does this end the dispute? Legally, yes: there's no appeal. Politically, no. The judges added that their finding should not be understood as preventing the two sides from continuing a dialogue "in a spirit of good neighbourliness".

How do goods reach the sea now? Under the treaty, [Bolivian](boli demonym) cargo crosses without duties to the ports of [Arica](ari mention) and [Iquique](iqu mention). Lorry drivers complain of queues at [Tambo Quemado](tam mention) that can last three days, and of strikes by customs staff. Some soya already goes east by the [Paraguay River](par mention) to [Rosario](ros mention) in [Argentina](arg mention); [Peru](per metonym) has offered [Ilo](ilo mention).

What will [La Paz](lap metonym) do? The president, who travelled to the [Netherlands](net event) to {hear}(e3) the verdict himself, said that his country would never give up. He hopes to run for a fourth term next year. A victory would have made that easier. "It was a campaign poster, and the court has declined to print it," said Jorge Luis Arancibia Melo, an international lawyer in [Concepción](con mention).

And [Santiago](san metonym)? The government was careful not to celebrate too loudly. There's another case before the same court, about the waters of the [Silala](sil mention), a spring in the desert of [Potosí](pot mention).

Relations have been broken off, except for consulates, since 1978. Opinion polls suggest that two [Chileans](chil demonym) in three are against giving up so much as a beach. In [Cochabamba](coc event), where schoolchildren march every 23 March, and in [El Alto](ela event), crowds had {gathered}(e4) in front of screens. They went home in silence.

---
places:
  bol: {name: Bolivia, geonameid: 3923057, point: [-17.0, -65.0], precision: country}
  pac: {name: Pacific, point: [-20.0, -90.0], precision: area, radius_km: 3000}
  chi: {name: Chile, geonameid: 3895114, point: [-30.0, -71.0], precision: country}
  the: {name: The Hague, geonameid: 2747373, point: [52.0767, 4.2986]}
  ant: {name: Antofagasta, geonameid: 3899539, point: [-23.6509, -70.3975]}
  boli: {name: Bolivia, geonameid: 3923057, point: [-17.0, -65.0], precision: country}
  ari: {name: Arica, geonameid: 3899361, point: [-18.4755, -70.3006]}
  iqu: {name: Iquique, geonameid: 3887127, point: [-20.2133, -70.1503]}
  tam: {name: Tambo Quemado, point: [-18.28, -69.02]}
  par: {name: Paraguay River, point: [-21.0, -57.9], precision: near}
  ros: {name: Rosario, geonameid: 3838583, point: [-32.9468, -60.6393]}
  arg: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
  per: {name: Peru, geonameid: 3932488, point: [-10.0, -75.25], precision: country}
  ilo: {name: Ilo, point: [-17.64, -71.34]}
  lap: {name: Bolivia, geonameid: 3923057, point: [-17.0, -65.0], precision: country}
  net: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  con: {name: Concepción, geonameid: 3893894, point: [-36.827, -73.0498]}
  san: {name: Chile, geonameid: 3895114, point: [-30.0, -71.0], precision: country}
  sil: {name: Silala, point: [-22.01, -68.02]}
  pot: {name: Potosí, point: [-20.6, -66.5], precision: division}
  chil: {name: Chile, geonameid: 3895114, point: [-30.0, -71.0], precision: country}
  coc: {name: Cochabamba, geonameid: 3919968, point: [-17.3819, -66.1599]}
  ela: {name: El Alto, point: [-16.5, -68.19]}
events:
  e1: {type: verdict, places: [the], start: 2018-10-01, end: 2018-10-01, date_precision: day, date_text: on Monday, status: happened, actors: The International Court of Justice, targets: "Bolivia's claim", main: true}
  e2: {type: battle, places: [], start: 1879, end: 1884, date_precision: year, date_text: from 1879 to 1884, status: happened, actors: ""}
  e3: {type: visit, places: [net], start: 2018-10-01, end: 2018-10-01, date_precision: day, date_text: "", status: happened, actors: The president, targets: the verdict, minor: true}
  e4: {type: other, places: [coc, ela], start: 2018-10-01, end: 2018-10-01, date_precision: day, date_text: "", status: happened, actors: crowds, minor: true}
notes: ""
