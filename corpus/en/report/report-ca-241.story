---
id: report-ca-241
genre: report
country: CA
published: 2018-04-12
publisher: Superior Post
title: "Northern towns brace for mill {shutdown}(e1)"
---
[KAPUSKASING](kap dateline), [Ont.](ont dateline) — Around 240 workers will be {laid off}(e2) when Northlight Paper {idles}(e1) its [Smooth Rock Falls](smo event) mill on June 29, the company {announced}(e3) Wednesday, blaming [U.S.](us metonym) duties and the price of wood chips.

The {closure}(e1), which the firm described as indefinite, would take out the largest private employer in a town of about 1,300 people on Highway 11. A further 70 jobs at a woodlands operation near [Cochrane](coc event) are under review.

"It's the same story we lived in 2006, and we know how that ended," said Mayor Suzette Labelle, referring to the {shutdown}(e4) of the previous mill, which led to hundreds of families {leaving}(e5) for [Timmins](tim mention), [Sudbury](sud mention) and the [Alberta](alb mention) oil patch.

Unifor Local 89 called the {announcement}(e3) a betrayal. Members had {agreed}(e6) to a wage freeze in October. Union representatives will {meet}(e7) company officials in [Toronto](tor event) on Monday.

The [United States](uni metonym) {imposed}(e8) preliminary countervailing duties on uncoated groundwood paper from [Canada](can mention) in January, with anti-dumping duties {following}(e9) last month. Northlight, which has its headquarters in [Montreal](mon mention), ships two thirds of its output to publishers in [Michigan](mic mention), [Ohio](ohi mention) and [New York](new mention) state. It {lost}(e10) $31 million last year.

Northern Development Minister Carl Bouvier said the province was "not walking away" and {promised}(e11) a retraining centre. Opposition critic Dale Ferris {accused}(e12) the government in [Queen's Park](tor metonym) of letting electricity rates drive industry out, pointing to the 2014 {closure}(e13) of a plant in [Iroquois Falls](iro event).

In nearby [Hearst](hea event), where a sawmill depends on selling its chips to [Smooth Rock Falls](smo mention), owner Jean-Guy Plourde said he could run for three months at most. "We have already {cut}(e14) the night shift," he said.

There was better news further west: a [Finland](fin mention)-based company said last week that it would {spend}(e15) $45 million to {modernize}(e16) its mill at [Terrace Bay](ter event), on the north shore of [Lake Superior](lak mention), and {hire}(e17) 55 people by the fall.

---
places:
  kap: {name: Kapuskasing, geonameid: 5989403, point: [49.4169, -82.4331]}
  ont: {name: Ontario, geonameid: 6093943, point: [49.2501, -84.4998], precision: division}
  smo: {name: Smooth Rock Falls, point: [49.28, -81.63]}
  coc: {name: Cochrane, geonameid: 5924614, point: [49.0669, -81.0331]}
  tim: {name: Timmins, geonameid: 6166739, point: [48.4669, -81.3331]}
  sud: {name: Sudbury, point: [46.49, -81.01]}
  alb: {name: Alberta, geonameid: 5883102, point: [52.2833, -117.469], precision: division}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  mic: {name: Michigan, geonameid: 5001836, point: [44.2503, -85.5003], precision: division}
  ohi: {name: Ohio, geonameid: 5165418, point: [40.2503, -83.0002], precision: division}
  new: {name: New York, geonameid: 5128638, point: [43.0003, -75.4999], precision: division}
  lak: {name: Lake Superior, point: [47.7, -87.5], precision: area, radius_km: 200}
  ter: {name: Terrace Bay, geonameid: 6162951, point: [48.7834, -87.1]}
  tor: {name: Toronto, geonameid: 6167865, point: [43.7064, -79.3986]}
  iro: {name: Iroquois Falls, point: [48.77, -80.68]}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  mon: {name: Montréal, geonameid: 6077243, point: [45.5088, -73.5878]}
  hea: {name: Hearst, geonameid: 5973108, point: [49.6835, -83.6665]}
  fin: {name: Finland, geonameid: 660013, point: [64.0, 26.0], precision: country}
events:
  e1: {type: closure, places: [smo], start: 2018-06-29, end: 2018-06-29, date_precision: day, date_text: on June 29, status: planned, actors: Northlight Paper, targets: its Smooth Rock Falls mill, main: true}
  e2: {type: layoffs, places: [smo], start: 2018-06-29, end: 2018-06-29, date_precision: day, date_text: on June 29, status: planned, actors: Northlight Paper, targets: Around 240 workers, main: true}
  e3: {type: statement, places: [smo], start: 2018-04-11, end: 2018-04-11, date_precision: day, date_text: Wednesday, status: happened, actors: the company}
  e4: {type: closure, places: [smo], start: 2006, end: 2006, date_precision: year, date_text: in 2006, status: happened, actors: "", targets: the previous mill}
  e5: {type: displacement, places: [smo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: hundreds of families, minor: true}
  e6: {type: agreement, places: [smo], start: 2017-10, end: 2017-10, date_precision: month, date_text: in October, status: happened, actors: Members, targets: a wage freeze, minor: true}
  e7: {type: meeting, places: [tor], start: 2018-04-16, end: 2018-04-16, date_precision: day, date_text: on Monday, status: planned, actors: Union representatives, targets: company officials}
  e8: {type: sanction, places: [uni], start: 2018-01, end: 2018-01, date_precision: month, date_text: in January, status: happened, actors: The United States, targets: uncoated groundwood paper from Canada}
  e9: {type: sanction, places: [uni], start: 2018-03, end: 2018-03, date_precision: month, date_text: last month, status: happened, actors: ""}
  e10: {type: earnings, places: [mon], start: 2017, end: 2017, date_precision: year, date_text: last year, status: happened, actors: Northlight}
  e11: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Northern Development Minister Carl Bouvier, targets: a retraining centre}
  e12: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Opposition critic Dale Ferris, targets: "the government in Queen's Park", minor: true}
  e13: {type: closure, places: [iro], start: 2014, end: 2014, date_precision: year, date_text: 2014, status: happened, actors: "", targets: a plant}
  e14: {type: layoffs, places: [hea], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Jean-Guy Plourde, targets: the night shift, minor: true}
  e15: {type: deal, places: [ter], start: 2018-04-02, end: 2018-04-02, date_precision: week, date_text: last week, status: happened, actors: a Finland-based company, targets: its mill at Terrace Bay}
  e16: {type: construction, places: [ter], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", targets: its mill at Terrace Bay}
  e17: {type: career, places: [ter], start: 2018-09, end: 2018-09, date_precision: month, date_text: by the fall, status: planned, actors: "", targets: 55 people, minor: true}
notes: ""
