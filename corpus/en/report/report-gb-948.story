---
id: report-gb-948
genre: report
country: GB
published: 2018-11-21
publisher: Cambrian News Online
title: "Housing: Why young people in [Wales](wal mention) are leaving home later"
---
More than four in ten people aged 20 to 29 in [Wales](wal mention) now live with their parents, according to figures {published}(e1) by the Office for National Statistics on Tuesday.

In 2001 it was fewer than three in ten.

The rise has been sharpest in [Monmouthshire](mon mention), the [Vale of Glamorgan](val mention) and parts of [Gwynedd](gwy mention), where house prices are highest compared with what people earn.

In [Abersoch](abe mention), on the [Llŷn Peninsula](lly mention), the average home costs more than 14 times the average local wage.

"I could rent a room in [Manchester](man mention) tomorrow, but I can't rent a shed in my own village," said Elin Roberts-Hughes, 27, a teaching assistant who lives with her mother near [Pwllheli](pwl mention).

**What are the reasons?**

Economists point to three: prices, wages and the decline of council housing.

About 65,000 council homes in [Wales](wal event) have been {sold}(e2) to tenants since 1980 under the right-to-buy scheme.

The scheme will {end}(e3) in January under a law {passed}(e4) by the assembly last year.

Private rents take up more than a third of the take-home pay of a single person under 30 in [Cardiff](car mention) and [Newport](new mention), and almost as much in [Wrexham](wre mention).

**What might change?**

Councils can charge up to double council tax on second homes. [Gwynedd](gwy metonym) and [Anglesey](ang metonym) do charge extra, though not the full amount, and critics say some owners register their properties as businesses to avoid it.

Ministers want 20,000 affordable homes to be built by 2021. Housing associations say that is possible, but only if land is released and if the price of steel and timber does not go up after the [UK](uk mention) leaves the EU.

"The target isn't the problem, it's the where," said Dr Huw Penhallow, of [Swansea](swa metonym org) University. "A flat in [Cardiff Bay](card mention) is no use to a farm worker in [Tregaron](tre mention)."

**Is it all bad?**

Not according to everyone. A survey of 1,200 parents for a building society suggests that two-thirds enjoy having their grown-up children at home, and a quarter would miss the help with the dishes.

Ms Roberts-Hughes says she and her mother "get on fine". But she would like a door of her own to close.

---
places:
  wal: {name: Wales, geonameid: 2634895, point: [52.5, -3.5], precision: division}
  mon: {name: Monmouthshire, point: [51.78, -2.87], precision: division}
  val: {name: Vale of Glamorgan, point: [51.42, -3.43], precision: division}
  gwy: {name: Gwynedd, point: [52.9, -3.9], precision: division}
  abe: {name: Abersoch, point: [52.82, -4.5]}
  lly: {name: Llŷn Peninsula, point: [52.87, -4.5], precision: near}
  man: {name: Manchester, geonameid: 2643123, point: [53.4809, -2.2374]}
  pwl: {name: Pwllheli, point: [52.89, -4.42]}
  car: {name: Cardiff, geonameid: 2653822, point: [51.48, -3.18]}
  new: {name: Newport, geonameid: 2641598, point: [51.5877, -2.9983]}
  wre: {name: Wrexham, geonameid: 2633485, point: [53.0466, -2.9913]}
  ang: {name: Anglesey, point: [53.28, -4.35], precision: division}
  uk: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  swa: {name: Swansea, geonameid: 2636432, point: [51.6208, -3.9432]}
  card: {name: Cardiff Bay, point: [51.46, -3.16]}
  tre: {name: Tregaron, point: [52.22, -3.93]}
events:
  e1: {type: publication, places: [], start: 2018-11-20, end: 2018-11-20, date_precision: day, date_text: on Tuesday, status: happened, actors: the Office for National Statistics, targets: figures, main: true}
  e2: {type: deal, places: [wal], start: 1980, end: 2018, date_precision: year, date_text: since 1980, status: happened, actors: "", targets: "About 65,000 council homes"}
  e3: {type: decision, places: [wal], start: 2019-01, end: 2019-01, date_precision: month, date_text: in January, status: planned, actors: "", targets: The scheme}
  e4: {type: legislation, places: [wal], start: 2017, end: 2017, date_precision: year, date_text: last year, status: happened, actors: the assembly, targets: a law}
notes: ""
