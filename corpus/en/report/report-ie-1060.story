---
id: report-ie-1060
genre: report
country: IE
published: 2017-04-04
publisher: Silicon Docks Dispatch
title: "Start-up {raises}(e1) €3.1m to teach computers to hear sick calves"
---
A calf with pneumonia coughs for two days before a farmer notices, says Niamh Dollard, and by then it may be too late.

Her company, LowHerd, has {raised}(e1) €3.1 million for a microphone that is designed to notice for him. The round was {led}(e1) by Larkhill Ventures of [Dublin](dub mention), with a contribution from Enterprise [Ireland](ire metonym org) and from a dairy cooperative in [Wisconsin](wis mention).

The box, which is about the size of a lunchbox, hangs from the roof of the shed. It listens all night and can tell a cough from a bark, a gate or a transistor radio. When it hears more than a few it sends a message with the number of the pen.

"We trained it on 60,000 coughs. I've a recording of every one, and I can tell you that my husband isn't keen on them at dinner," Dollard said.

Pneumonia is the chief cause of death in [Irish](iri demonym) cattle between one month and a year of age. Antibiotics work if they're given in time. If they're given to every animal just in case, as often happens, they'll work less and less, and doctors in [Brussels](bru metonym) and beyond would like to see their use on farms cut by half.

Will farmers pay €400 a year? Margins on beef are so thin that a man in [Ballinasloe](bal mention) could be forgiven for saying that he has ears of his own. Broadband is the other snag. In parts of [Roscommon](ros mention), [Cavan](cav mention) and [Kerry](ker mention) there isn't enough of it to send a postcard. The box can store a week's worth, but a cough from last week is of no use to anybody.

Dollard grew up on a suckler farm outside [Clones](clo mention). She studied acoustics in [Southampton](sou mention) and spent six years in [San Diego](san mention), where she listened to whales. "Whales are easier. They don't kick the equipment," she said.

LowHerd has ten staff at a business park in [Monaghan](mon mention) and intends to hire another 15 by the end of the year. In February it {won}(e2) a prize for young firms at a show in [Tulare](tul event), in [California](cal mention). The judges asked whether the thing could be made to work for almonds.

Pigs are next. "Pigs are very expressive," she said.

---
places:
  ire: {name: Ireland, geonameid: 2963597, point: [53.0, -8.0], precision: country}
  iri: {name: Ireland, geonameid: 2963597, point: [53.0, -8.0], precision: country}
  wis: {name: Wisconsin, geonameid: 5279468, point: [44.5002, -90.0004], precision: division}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  bal: {name: Ballinasloe, point: [53.33, -8.22]}
  ros: {name: County Roscommon, geonameid: 2961731, point: [53.7738, -8.2121], precision: division}
  cav: {name: County Cavan, geonameid: 2965534, point: [53.9623, -7.2718], precision: division}
  ker: {name: County Kerry, geonameid: 2963517, point: [52.1195, -9.5547], precision: division}
  clo: {name: Clones, point: [54.18, -7.23]}
  sou: {name: Southampton, geonameid: 2637487, point: [50.904, -1.4043]}
  san: {name: San Diego, geonameid: 5391811, point: [32.7157, -117.1647]}
  tul: {name: Tulare, geonameid: 5403783, point: [36.2077, -119.3473]}
  cal: {name: California, geonameid: 5332921, point: [37.2502, -119.7513], precision: division}
  mon: {name: Monaghan, point: [54.25, -6.97]}
  dub: {name: Dublin, geonameid: 2964574, point: [53.3331, -6.2489]}
events:
  e1: {type: deal, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: LowHerd, targets: "€3.1 million", main: true}
  e2: {type: exhibition, places: [tul], start: 2017-02, end: 2017-02, date_precision: month, date_text: In February, status: happened, actors: it, targets: a prize for young firms}
notes: ""
