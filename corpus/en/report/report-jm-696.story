---
id: report-jm-696
genre: report
country: JM
published: 2017-10-06
publisher: The Mandeville Observer
title: "Bauxite plant {reopens}(e1) in [St Elizabeth](ste event), first alumina {shipped}(e2) from [Port Kaiser](por event)"
---
AN alumina refinery which had stood idle for eight years {resumed}(e1) production at [Nain](nai event), [St Elizabeth](ste event), this week under [Chinese](chi demonym) owners, and a first cargo of 28,000 tonnes {sailed}(e2) from [Port Kaiser](por event) for [Qinzhou](qin mention) yesterday.

[Gansu](gan metonym org) Light Metals {bought}(e3) the plant in July 2016 for US$299 million from a [Russian](rus demonym) group that had {closed}(e4) it in 2009 when prices {collapsed}(e5). It has taken on 940 people, about 300 of them from [Gansu](gan mention), and says that employment will rise to 3,000 once an industrial park with a smelter is {built}(e6) nearby.

Prime Minister Carlton Whyte, who {toured}(e7) the refinery on Wednesday, said that [Jamaica](jam metonym) would {charge}(e8) no levy for the first three years. The government's critics call that a gift. "They get the red earth and we get the red dust," said Opposition spokesman Delroy Pinnock in [Kingston](kin event).

Dust is the worry at [Myersville](mye event) and [Austin](aus event) too. Residents {blocked}(e9) the road at [Gutters](gut event) with boulders for two hours on Tuesday, {complaining}(e9) that zinc roofs were corroding already. Superintendent Marcia Dwyer said one man was {held}(e10) for obscene language and {freed}(e10) on his own bail.

The plant's old power station burns heavy fuel oil. A coal-fired one of 1,000 megawatts, which was part of the original agreement, was {dropped}(e11) last year after objections from environmental groups in [Kingston](kin mention) and [Washington](was mention).

Bauxite once brought in half of the island's foreign exchange. Two of its refineries, at [Ewarton](ewa mention) and [Halse Hall](hal mention), kept working through the slump. [Kirkvine](kir event), near [Mandeville](man mention), has been {shut}(e13) since 2009 and is to be {scrapped}(e13).

In a related development, the railway {will begin}(e14) carrying schoolchildren again between [Old Harbour](old event) and [Linstead](lin event) next month, on tracks otherwise used for ore. The service was {suspended}(e15) in 2012.

A memorial service was {held}(e16) on Sunday at [Junction](jun event) for four workers who {drowned}(e17) in a mud lake at the plant in 2005.

---
places:
  ste: {name: St Elizabeth, point: [18.05, -77.7], precision: area, radius_km: 30}
  por: {name: Port Kaiser, point: [17.87, -77.6], precision: near}
  nai: {name: Nain, point: [17.97, -77.61]}
  qin: {name: Qinzhou, geonameid: 1797551, point: [21.9825, 108.6506]}
  gan: {name: Gansu, geonameid: 1810676, point: [38.7393, 100.735], precision: division}
  mye: {name: Myersville, point: [17.99, -77.62]}
  aus: {name: Austin, point: [17.96, -77.65]}
  gut: {name: Gutters, point: [18.0, -77.54]}
  kin: {name: Kingston, geonameid: 3489854, point: [17.997, -76.7936]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  ewa: {name: Ewarton, point: [18.18, -77.09]}
  hal: {name: Halse Hall, point: [17.91, -77.23]}
  kir: {name: Kirkvine, point: [18.08, -77.48]}
  man: {name: Mandeville, geonameid: 3489577, point: [18.0417, -77.5071]}
  old: {name: Old Harbour, geonameid: 3489227, point: [17.9414, -77.109]}
  lin: {name: Linstead, point: [18.14, -77.03]}
  jun: {name: Junction, point: [17.93, -77.63]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  jam: {name: Jamaica, geonameid: 3489940, point: [18.16667, -77.25], precision: country}
events:
  e1: {type: opening, places: [nai, ste], start: 2017-10-02, end: 2017-10-02, date_precision: week, date_text: this week, status: happened, actors: Gansu Light Metals, targets: an alumina refinery, main: true}
  e2: {type: transport_change, places: [por], start: 2017-10-05, end: 2017-10-05, date_precision: day, date_text: yesterday, status: happened, actors: "a first cargo of 28,000 tonnes", main: true}
  e3: {type: deal, places: [nai], start: 2016-07, end: 2016-07, date_precision: month, date_text: in July 2016, status: happened, actors: Gansu Light Metals, targets: the plant}
  e4: {type: closure, places: [nai], start: 2009, end: 2009, date_precision: year, date_text: in 2009, status: happened, actors: a Russian group, targets: it}
  e5: {type: market, places: [], start: 2009, end: 2009, date_precision: year, date_text: in 2009, status: happened, actors: "", minor: true}
  e6: {type: construction, places: [nai], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: an industrial park with a smelter}
  e7: {type: visit, places: [nai], start: 2017-10-04, end: 2017-10-04, date_precision: day, date_text: on Wednesday, status: happened, actors: Prime Minister Carlton Whyte, targets: the refinery}
  e8: {type: decision, places: [jam], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Jamaica, minor: true}
  e9: {type: protest, places: [gut], start: 2017-10-03, end: 2017-10-03, date_precision: day, date_text: on Tuesday, status: happened, actors: Residents, targets: the road}
  e10: {type: arrest, places: [gut], start: 2017-10-03, end: 2017-10-03, date_precision: day, date_text: "", arrested: 1, status: happened, actors: "", targets: one man}
  e11: {type: decision, places: [], start: 2016, end: 2016, date_precision: year, date_text: last year, status: happened, actors: ""}
  e13: {type: closure, places: [kir], start: 2009, end: 2009, date_precision: year, date_text: since 2009, status: happened, actors: "", targets: Kirkvine}
  e14: {type: opening, places: [old, lin], start: 2017-11, end: 2017-11, date_precision: month, date_text: next month, status: planned, actors: the railway}
  e15: {type: closure, places: [old, lin], start: 2012, end: 2012, date_precision: year, date_text: in 2012, status: happened, actors: "", targets: The service, minor: true}
  e16: {type: ceremony, places: [jun], start: 2017-10-01, end: 2017-10-01, date_precision: day, date_text: on Sunday, status: happened, actors: ""}
  e17: {type: death, places: [nai], start: 2005, end: 2005, date_precision: year, date_text: in 2005, killed: 4, status: happened, actors: "", targets: four workers, minor: true}
notes: ""
