---
id: report-no-183
genre: report
country: "NO"
published: 2021-01-19
publisher: Nordic English Service
title: "[Norway](nor event): {search}(e2) {ends}(e2) at [Ask](ask event), and a question for every clay town"
---
[OSLO](osl dateline)

The last three people {missing}(e1) after the quick clay {landslide}(e1) at [Ask](ask event) in [Gjerdrum](gje event) municipality, north-east of [Oslo](osl mention), will not be looked for at night any longer, police said on Monday. The {search}(e2) will go on by day, with a single dog team.

Seven bodies, including those of a two-year-old girl and her parents, have been {recovered}(e2) since the hillside {liquefied}(e1) in the small hours of 30 December, {taking}(e1) nine buildings with it. Of ten people {injured}(e1), two are still in hospital in [Lørenskog](lre event).

King Harald {visited}(e3) the site on 3 January. On Sunday evening, torches were {lit}(e4) in windows from [Kristiansand](kri event) to [Kirkenes](kir event).

About a thousand residents were {evacuated}(e5). Some 300 have been allowed to {go back}(e6), but the shops on the south side stay closed. "I can see my kitchen from the barrier," said Turid Nordby. "The lamp has been on for three weeks."

The government {appointed}(e7) a committee on Friday, chaired by a geotechnical engineer from [Trondheim](tro mention), to {review}(e7) building on clay. A petition on risk, {handed in}(e8) by a local man in 2008, was not acted on; the police are {investigating}(e9) whether [Gjerdrum](gje metonym) municipality broke the law.

Quick clay is salty seabed that rose from the water when the ice melted, and some 110,000 people live on it in places such as [Drammen](dra mention), [Sarpsborg](sar mention) and [Levanger](lev mention). At [Alta](alt event), in the north, eight houses {slid}(e10) into the fjord last June, and a dog was {rescued}(e11) by helicopter. In 1893, 116 people {died}(e12) at [Verdal](ver event).

[Swedish](swe demonym) rescuers from [Gothenburg](got mention), where a {slide}(e13) at [Tuve](tuv event) {killed}(e13) nine in 1977, {took part}(e2) in the first days.

The Storting will {debate}(e14) extra money for mapping on Thursday. House prices in the clay zones of [Romerike](rom event) {fell}(e15) by 4 per cent in January, a property site reported.

---
places:
  osl: {name: Oslo, geonameid: 3143244, point: [59.9127, 10.7461]}
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
  ask: {name: Ask, point: [60.07, 11.03]}
  gje: {name: Gjerdrum, point: [60.08, 11.05], precision: division}
  lre: {name: Lørenskog, point: [59.93, 10.96]}
  kri: {name: Kristiansand, geonameid: 3149318, point: [58.1467, 7.9956]}
  kir: {name: Kirkenes, geonameid: 779303, point: [69.7271, 30.0458]}
  tro: {name: Trondheim, geonameid: 3133880, point: [63.4305, 10.3951]}
  dra: {name: Drammen, geonameid: 3159016, point: [59.7439, 10.2045]}
  sar: {name: Sarpsborg, geonameid: 3140084, point: [59.2839, 11.1096]}
  lev: {name: Levanger, geonameid: 3147698, point: [63.7464, 11.2996]}
  alt: {name: Alta, geonameid: 847633, point: [69.9689, 23.2717]}
  ver: {name: Verdal, point: [63.79, 11.48]}
  got: {name: Gothenburg, geonameid: 2711537, point: [57.7072, 11.9668]}
  tuv: {name: Tuve, point: [57.75, 11.93], precision: near}
  rom: {name: Romerike, point: [60.1, 11.2], precision: area, radius_km: 30}
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
events:
  e1: {type: landslide, places: [ask, gje], start: 2020-12-30, end: 2020-12-30, date_precision: day, date_text: in the small hours of 30 December, killed: 7, injured: 10, status: happened, actors: "", main: true}
  e2: {type: rescue, places: [ask], start: 2021-01-18, end: 2021-01-18, date_precision: day, date_text: on Monday, status: happened, actors: "", main: true}
  e3: {type: visit, places: [ask], start: 2021-01-03, end: 2021-01-03, date_precision: day, date_text: on 3 January, status: happened, actors: King Harald}
  e4: {type: ceremony, places: [kri, kir, nor], start: 2021-01-17, end: 2021-01-17, date_precision: day, date_text: On Sunday evening, status: happened, actors: ""}
  e5: {type: displacement, places: [ask], start: null, end: null, date_precision: unknown, date_text: "", displaced: 1000, displaced_qualifier: about, status: happened, actors: "", targets: About a thousand residents}
  e6: {type: displacement, places: [ask], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Some 300, minor: true}
  e7: {type: investigation, places: [nor], start: 2021-01-15, end: 2021-01-15, date_precision: day, date_text: on Friday, status: happened, actors: The government, targets: a committee}
  e8: {type: statement, places: [gje], start: 2008, end: 2008, date_precision: year, date_text: in 2008, status: happened, actors: a local man, targets: A petition on risk, minor: true}
  e9: {type: investigation, places: [gje], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the police, targets: Gjerdrum municipality}
  e10: {type: landslide, places: [alt], start: 2020-06, end: 2020-06, date_precision: month, date_text: last June, status: happened, actors: "", targets: eight houses}
  e11: {type: rescue, places: [alt], start: 2020-06, end: 2020-06, date_precision: month, date_text: "", status: happened, actors: "", targets: a dog, minor: true}
  e12: {type: landslide, places: [ver], start: 1893, end: 1893, date_precision: year, date_text: In 1893, killed: 116, status: happened, actors: ""}
  e13: {type: landslide, places: [tuv], start: 1977, end: 1977, date_precision: year, date_text: in 1977, killed: 9, status: happened, actors: ""}
  e14: {type: meeting, places: [osl], start: 2021-01-21, end: 2021-01-21, date_precision: day, date_text: on Thursday, status: planned, actors: The Storting}
  e15: {type: market, places: [rom], start: 2021-01, end: 2021-01, date_precision: month, date_text: in January, status: happened, actors: "", targets: House prices, minor: true}
notes: ""
