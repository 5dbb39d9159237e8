---
id: report-se-706
genre: report
country: SE
published: 2016-10-14
publisher: "Letters & Arts Wire"
title: "Literature laureate stays silent; [Stockholm](sto event) bookshops {sell out}(e1)"
---
Sixteen calls have gone unanswered. A day after the Academy in [Stockholm](sto event) {gave}(e2) the Nobel Prize in literature to the [Icelandic](icel demonym)-born poet Hallgerdur Steinsdottir, nobody there had yet {spoken}(e3) to her.

Her publisher in [Reykjavik](rey mention) believes she is on a walking tour near [Djúpivogur](dju mention), in the east of [Iceland](ice mention). Her neighbour {told}(e4) a radio station that she had left on Sunday with a rucksack.

Steinsdottir, 74, {published}(e5) her first collection in [Winnipeg](win event), [Canada](can mention), where she lived from 1965 to 1979. Her translators in [Ljubljana](lju mention), [Montevideo](mon mention) and [Hanoi](han mention) all {received}(e7) flowers on Thursday.

By Friday noon not one of her books was to be {had}(e1) in [Stockholm](sto event) or [Oslo](osl event). A small press in [Hexham](hex event), in the north of [England](eng mention), which holds the [British](bri demonym) rights, said it had {ordered}(e8) 40,000 copies from a printer in [Padua](pad mention); its usual edition is 600.

Reactions differed. A critic in [Frankfurt](fra event), where the book fair {opens}(e9) next Wednesday, {called}(e10) the choice "a brave surprise". In [Mumbai](mum mention), the novelist Anand Deshmukh asked when the Academy would look beyond [Europe](eur mention) again. It last did so in 2012.

The medal is to be {presented}(e11) on December 10. In [Akureyri](aku event), the town council {met}(e12) on Thursday night to discuss a reception.

---
places:
  sto: {name: Stockholm, geonameid: 2673730, point: [59.3294, 18.0687]}
  ice: {name: Iceland, geonameid: 2629691, point: [65.0, -18.0], precision: country}
  icel: {name: Iceland, geonameid: 2629691, point: [65.0, -18.0], precision: country}
  dju: {name: Djúpivogur, point: [64.66, -14.28]}
  win: {name: Winnipeg, geonameid: 6183235, point: [49.8844, -97.147]}
  hex: {name: Hexham, geonameid: 2647007, point: [54.9699, -2.104]}
  eng: {name: England, point: [52.5, -1.5], precision: division}
  pad: {name: Padua, geonameid: 3171728, point: [45.408, 11.8859]}
  fra: {name: Frankfurt am Main, geonameid: 2925533, point: [50.1155, 8.6842]}
  mum: {name: Mumbai, geonameid: 1275339, point: [19.0728, 72.8826]}
  eur: {name: Europe, point: [50.0, 15.0], precision: area, radius_km: 2000}
  aku: {name: Akureyri, geonameid: 2633274, point: [65.6835, -18.0878]}
  bri: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  osl: {name: Oslo, geonameid: 3143244, point: [59.9127, 10.7461]}
  rey: {name: Reykjavík, geonameid: 3413829, point: [64.1355, -21.8954]}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  lju: {name: Ljubljana, geonameid: 3196359, point: [46.0511, 14.5051]}
  mon: {name: Montevideo, geonameid: 3441575, point: [-34.9033, -56.1882]}
  han: {name: Hanoi, geonameid: 1581130, point: [21.0245, 105.8412]}
events:
  e1: {type: deal, places: [sto, osl], start: 2016-10-14, end: 2016-10-14, date_precision: day, date_text: By Friday noon, status: happened, actors: ""}
  e2: {type: ceremony, places: [sto], start: 2016-10-13, end: 2016-10-13, date_precision: day, date_text: A day after, status: happened, actors: the Academy, targets: Hallgerdur Steinsdottir, main: true}
  e3: {type: meeting, places: [sto], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", main: true}
  e4: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Her neighbour, targets: a radio station, minor: true}
  e5: {type: publication, places: [win], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Steinsdottir, targets: her first collection, minor: true}
  e7: {type: aid, places: [], start: 2016-10-13, end: 2016-10-13, date_precision: day, date_text: on Thursday, status: happened, actors: "", targets: Her translators, minor: true}
  e8: {type: deal, places: [hex], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A small press, targets: "40,000 copies", minor: true}
  e9: {type: festival, places: [fra], start: 2016-10-19, end: 2016-10-19, date_precision: day, date_text: next Wednesday, status: planned, actors: the book fair}
  e10: {type: statement, places: [fra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A critic, targets: the choice, minor: true}
  e11: {type: ceremony, places: [sto], start: 2016-12-10, end: 2016-12-10, date_precision: day, date_text: on December 10, status: planned, actors: ""}
  e12: {type: meeting, places: [aku], start: 2016-10-13, end: 2016-10-13, date_precision: day, date_text: on Thursday night, status: happened, actors: the town council, minor: true}
notes: ""
