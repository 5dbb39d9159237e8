---
id: report-it-299
genre: report
country: IT
published: 2024-03-19
publisher: "Corriere dell'Appennino (translated)"
title: "Bell tower stones {fall}(e1) in [Spoleto](spo mention) hamlet after night of tremors"
---
A series of about thirty earth {tremors}(e2), the strongest of magnitude 3.9, {kept}(e2) the population of the [Valnerina](val event) awake in the night to Monday. The epicentre was four kilometres from [Cerreto di Spoleto](cer event), in the province of [Perugia](per event), at a depth of nine kilometres, the National Institute of Geophysics in [Rome](rom mention) announced.

There are no injured. At [Piedipaterno](pie event) stones {fell}(e1) from the bell tower of San Bernardo, and the street below has been {closed}(e3). In [Norcia](nor event), where many families still live in the wooden houses {erected}(e4) after 2016, people {came out}(e5) into the square. Schools {remained shut}(e6) yesterday in [Norcia](nor event), [Cascia](cas event), [Preci](pre event) and [Sellano](sel event). They {open}(e6) again today.

"At every one the dog looks at me as if I did it," said Ivana Santarelli, who sells lentils in [Castelluccio](cast mention).

Firefighters from [Foligno](fol mention) and [Terni](ter mention) {carried out}(e7) eighty inspections. The archdiocese has {moved}(e8) a Madonna of the fifteenth century from [Vallo di Nera](vall event) to the depot of Santo Chiodo, near [Spoleto](spo event).

The shocks were felt as far as [Ascoli Piceno](asc event) and [L'Aquila](laq event). It was in this same part of the [Apennines](ape mention) that the earthquakes of August and October 2016 {killed}(e9) 299 people, most of them in [Amatrice](ama event), [Accumoli](acc event) and [Arquata del Tronto](arq event), and {brought down}(e9) the basilica of [Norcia](nor event). The latter, {rebuilt}(e10) at a cost of 15 million euros, was to have been {reopened}(e11) for Easter. The commissioner for reconstruction, Aldo Ferrantini, confirmed that the date is now October, but said it had nothing to do with Monday's events.

Reconstruction is in any case slow. Of the private dwellings in the four regions for which a grant was {requested}(e12), one in two has been {finished}(e13). Whoever walks through [Campi](cam mention) sees props and nettles.

The prefect will {meet}(e14) the mayors this afternoon in [Spoleto](spo event). No measure is required, he wrote, and nobody can say whether a stronger shock will follow.

---
places:
  spo: {name: Spoleto, geonameid: 3166236, point: [42.7407, 12.739]}
  val: {name: Valnerina, point: [42.75, 12.9], precision: area, radius_km: 20}
  cer: {name: Cerreto di Spoleto, point: [42.82, 12.92]}
  per: {name: Province of Perugia, geonameid: 3171179, point: [43.1011, 12.4925], precision: division}
  pie: {name: Piedipaterno, point: [42.75, 12.86]}
  nor: {name: Norcia, geonameid: 3172208, point: [42.791, 13.096]}
  cas: {name: Cascia, point: [42.72, 13.01]}
  pre: {name: Preci, point: [42.88, 13.04]}
  sel: {name: Sellano, point: [42.89, 12.93]}
  cast: {name: Castelluccio, point: [42.83, 13.21]}
  vall: {name: Vallo di Nera, point: [42.75, 12.86]}
  ama: {name: Amatrice, point: [42.63, 13.29]}
  acc: {name: Accumoli, point: [42.69, 13.25]}
  arq: {name: Arquata del Tronto, point: [42.77, 13.3]}
  cam: {name: Campi, point: [42.85, 13.1]}
  ape: {name: Apennines, point: [42.8, 13.1], precision: area, radius_km: 80}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  fol: {name: Foligno, geonameid: 3176854, point: [42.9549, 12.7027]}
  ter: {name: Terni, geonameid: 3165771, point: [42.5633, 12.6433]}
  asc: {name: Ascoli Piceno, geonameid: 3182749, point: [42.8535, 13.5739]}
  laq: {name: "L'Aquila", geonameid: 3175121, point: [42.3505, 13.3995]}
events:
  e1: {type: collapse, places: [pie], start: 2024-03-18, end: 2024-03-18, date_precision: day, date_text: in the night to Monday, status: happened, actors: "", targets: the bell tower of San Bernardo, main: true}
  e2: {type: earthquake, places: [val, cer, asc, laq], start: 2024-03-18, end: 2024-03-18, date_precision: day, date_text: in the night to Monday, status: happened, actors: "", main: true}
  e3: {type: closure, places: [pie], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the street below, minor: true}
  e4: {type: construction, places: [nor], start: 2016, end: 2016, date_precision: year, date_text: after 2016, status: happened, actors: "", targets: wooden houses, minor: true}
  e5: {type: displacement, places: [nor], start: 2024-03-18, end: 2024-03-18, date_precision: day, date_text: "", status: happened, actors: people, minor: true}
  e6: {type: closure, places: [nor, cas, pre, sel], start: 2024-03-18, end: 2024-03-18, date_precision: day, date_text: yesterday, status: happened, actors: "", targets: Schools}
  e7: {type: investigation, places: [val], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Firefighters from Foligno and Terni, targets: eighty inspections}
  e8: {type: transport_change, places: [vall, spo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The archdiocese, targets: a Madonna of the fifteenth century, minor: true}
  e9: {type: earthquake, places: [ama, acc, arq, nor], start: 2016-08, end: 2016-10, date_precision: month, date_text: of August and October 2016, killed: 299, status: happened, actors: ""}
  e10: {type: construction, places: [nor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the basilica of Norcia}
  e11: {type: opening, places: [nor], start: 2024-10, end: 2024-10, date_precision: month, date_text: October, status: planned, actors: "", targets: the basilica of Norcia}
  e12: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e13: {type: construction, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: one in two, minor: true}
  e14: {type: meeting, places: [spo], start: 2024-03-19, end: 2024-03-19, date_precision: day, date_text: this afternoon, status: planned, actors: The prefect, targets: the mayors}
notes: ""
