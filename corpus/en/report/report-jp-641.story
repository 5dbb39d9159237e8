---
id: report-jp-641
genre: report
country: JP
published: 2023-10-04
publisher: Meridian Science Desk
title: "Chemistry Nobel goes to trio who {made}(e1) the smallest sponges"
---
Kenji Awano of [Osaka](osa mention), Priscilla Thorne-Mbeki of [Cape Town](cap mention) and László Kárpáti, who {left}(e2) [Budapest](bud mention) for [Chicago](chi mention) in 1989, have been {awarded}(e3) the Nobel Prize in chemistry for inventing crystals full of holes, the [Swedish](swe demonym org) Academy of Sciences {announced}(e3) in [Stockholm](sto event) on Wednesday.

A spoonful of such a material has the inner surface of a football pitch. It can drink water from desert air, trap carbon dioxide in a chimney or keep fruit from ripening on the way from [Durban](dur mention) to [Rotterdam](rot mention).

The names had {leaked}(e4) four hours earlier, when the academy by mistake {sent}(e4) a press release to a newspaper. "The decision had not been taken at that time," its secretary {told}(e5) a news conference.

Kárpáti was on a train to [Milwaukee](mil mention) when the call came and lost the signal twice. Thorne-Mbeki is the first [African](afr demonym) woman to {win}(e3) a science Nobel; cheering students {carried}(e6) her across the campus in [Rondebosch](ron event). In [Osaka](osa event), newspapers {handed}(e7) out special editions at the station.

The field began with a failure. In 1991, Awano was trying to make a conducting polymer when a crystal {fell apart}(e8) and {re-formed}(e8) in the glass. A referee in [Cambridge](cam mention) {rejected}(e9) his paper as "a curiosity". Eight years on, Kárpáti {built}(e10) the first one that survived boiling.

Today, more than 100,000 kinds are known. A cement works in [Alberta](alb event) has been {catching}(e11) a tonne of carbon dioxide a day with one of them since 2021, and a firm in [Phoenix](pho mention) sells boxes that wring water from the dry air to hospitals in [Jordan](jor mention).

The three will {share}(e13) 11 million kronor and {receive}(e13) their medals on December 10, the anniversary of Alfred Nobel's death. The physics prize {went}(e14) on Tuesday to researchers in [Lund](lun mention), [Garching](gar mention) and [Columbus](col mention), [Ohio](ohi mention). Literature {follows}(e15) on Thursday and peace, in [Oslo](osl event), on Friday.

---
places:
  osa: {name: Osaka, geonameid: 1853909, point: [34.6938, 135.5011]}
  cap: {name: Cape Town, geonameid: 3369157, point: [-33.9258, 18.4232]}
  bud: {name: Budapest, geonameid: 3054643, point: [47.4984, 19.0404]}
  chi: {name: Chicago, geonameid: 4887398, point: [41.85, -87.65]}
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
  dur: {name: Durban, geonameid: 1007311, point: [-29.8579, 31.0292]}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
  mil: {name: Milwaukee, geonameid: 5263045, point: [43.0389, -87.9065]}
  ron: {name: Rondebosch, point: [-33.96, 18.48]}
  cam: {name: Cambridge, geonameid: 2653941, point: [52.2, 0.1167]}
  alb: {name: Alberta, geonameid: 5883102, point: [52.2833, -117.469], precision: division}
  pho: {name: Phoenix, geonameid: 5308655, point: [33.4484, -112.074]}
  lun: {name: Lund, geonameid: 2693678, point: [55.7058, 13.1932]}
  gar: {name: Garching, point: [48.25, 11.65]}
  col: {name: Columbus, geonameid: 4509177, point: [39.9612, -82.9988]}
  ohi: {name: Ohio, geonameid: 5165418, point: [40.2503, -83.0002], precision: division}
  osl: {name: Oslo, geonameid: 3143244, point: [59.9127, 10.7461]}
  sto: {name: Stockholm, geonameid: 2673730, point: [59.3294, 18.0687]}
  afr: {name: African, point: [2.0, 20.0], precision: area, radius_km: 4000}
  jor: {name: Jordan, geonameid: 248816, point: [31.0, 36.0], precision: country}
events:
  e1: {type: discovery, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: displacement, places: [bud, chi], start: 1989, end: 1989, date_precision: year, date_text: in 1989, status: happened, actors: László Kárpáti, minor: true}
  e3: {type: ceremony, places: [sto], start: 2023-10-04, end: 2023-10-04, date_precision: day, date_text: on Wednesday, status: happened, actors: the Swedish Academy of Sciences, targets: Kenji Awano, main: true}
  e4: {type: publication, places: [sto], start: 2023-10-04, end: 2023-10-04, date_precision: day, date_text: four hours earlier, status: happened, actors: the academy, targets: a press release}
  e5: {type: meeting, places: [sto], start: 2023-10-04, end: 2023-10-04, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: ceremony, places: [ron], start: 2023-10-04, end: 2023-10-04, date_precision: day, date_text: "", status: happened, actors: cheering students, targets: her, minor: true}
  e7: {type: publication, places: [osa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: newspapers, targets: special editions, minor: true}
  e8: {type: discovery, places: [], start: 1991, end: 1991, date_precision: year, date_text: In 1991, status: happened, actors: Awano, minor: true}
  e9: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: A referee, targets: his paper, minor: true}
  e10: {type: discovery, places: [], start: 1999, end: 1999, date_precision: year, date_text: Eight years on, status: happened, actors: Kárpáti, targets: the first one that survived boiling, minor: true}
  e11: {type: opening, places: [alb], start: 2021, end: 2023, date_precision: year, date_text: since 2021, status: happened, actors: A cement works, minor: true}
  e13: {type: ceremony, places: [sto], start: 2023-12-10, end: 2023-12-10, date_precision: day, date_text: on December 10, status: planned, actors: The three}
  e14: {type: ceremony, places: [sto], start: 2023-10-03, end: 2023-10-03, date_precision: day, date_text: on Tuesday, status: happened, actors: ""}
  e15: {type: ceremony, places: [osl, sto], start: 2023-10-05, end: 2023-10-06, date_precision: day, date_text: on Thursday, status: planned, actors: ""}
notes: ""
