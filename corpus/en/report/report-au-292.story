---
id: report-au-292
genre: report
country: AU
published: 2017-06-20
publisher: Bellarine Advertiser
title: "[Geelong](gee event) dog show {hit}(e1) by parvo; council {shuts}(e2) reserve"
---
Seven puppies have {died}(e1) and 40 dogs are in quarantine after an {outbreak}(e1) of canine parvovirus was {traced}(e3) to a show at [Drysdale](dry event) on the Queen's Birthday weekend.

Greater [Geelong](gee metonym org) council {closed}(e2) the reserve on Friday and will {disinfect}(e4) it twice before footballers return. The [Bellarine](bel event) under-14 {match}(e5) against [Torquay](tor metonym) was {moved}(e5) to [Leopold](leo event).

Vet Priya Nambiar, whose clinic in [Ocean Grove](oce event) {treated}(e6) the first cases on Wednesday, said the virus could live in soil for a year. "Any pup under 16 weeks should stay in the yard," she said.

Exhibitors had come from as far as [Mount Gambier](mou mention) in [South Australia](sou mention) and [Albury](alb mention). Owners in [Colac](col event), [Ballarat](bal event) and [Warrnambool](war event) have {reported}(e1) sick animals, and a breeder at [Lara](lar event) {lost}(e1) a litter of four worth $12,000.

Dogs [Victoria](vic metonym org), the state's canine association, {cancelled}(e7) its trial at its grounds in [Skye](sky event) next Sunday and {apologised}(e8) for an email that blamed "backyard breeders from [Melbourne](mel mention)'s west".

It is the region's second scare of the year. In February, police and RSPCA inspectors {seized}(e9) 61 neglected dogs at a property outside [Inverleigh](inv event). A [Meredith](mer mention) man, 58, will {face}(e10) [Geelong](gee event) Magistrates' Court on July 6 on 22 charges; he was {banned}(e11) from keeping animals for five years after a similar {raid}(e12) in [Bendigo](ben event) in 2009.

New laws which would {cap}(e13) breeding dogs at ten were {introduced}(e13) to State Parliament last October and are {stalled}(e13) in the upper house. Agriculture Minister Jill Carrow said on Monday they would pass by Christmas.

About 800 cases of parvo were {recorded}(e14) in [New South Wales](new event) over the summer, most of them in [Tamworth](tam event), [Dubbo](dub event) and western [Sydney](syd event), according to a disease-tracking network.

The [Geelong](gee metonym org) Animal Welfare Society in [Moolap](moo event) is {offering}(e15) half-price vaccinations until June 30. It gave 214 on Saturday.

---
places:
  dry: {name: Drysdale, point: [-38.17, 144.57]}
  bel: {name: Bellarine, point: [-38.25, 144.55], precision: area, radius_km: 15}
  tor: {name: Torquay, point: [-38.33, 144.32]}
  leo: {name: Leopold, point: [-38.19, 144.46]}
  sou: {name: South Australia, geonameid: 2061327, point: [-30.0, 135.0], precision: division}
  vic: {name: Victoria, geonameid: 2145234, point: [-37.0, 145.0], precision: division}
  sky: {name: Skye, point: [-38.1, 145.21]}
  new: {name: New South Wales, geonameid: 2155400, point: [-33.0, 146.0], precision: division}
  inv: {name: Inverleigh, point: [-38.1, 144.05]}
  mer: {name: Meredith, point: [-37.84, 144.08]}
  moo: {name: Moolap, point: [-38.18, 144.42]}
  lar: {name: Lara, point: [-38.02, 144.41]}
  col: {name: Colac, geonameid: 2171069, point: [-38.339, 143.5849]}
  gee: {name: Geelong, geonameid: 2165798, point: [-38.1471, 144.3607]}
  oce: {name: Ocean Grove, geonameid: 12069926, point: [-38.2577, 144.5192]}
  mou: {name: Mount Gambier, geonameid: 2156643, point: [-37.8318, 140.7792]}
  alb: {name: Albury, geonameid: 2178174, point: [-36.0748, 146.924]}
  bal: {name: Ballarat, geonameid: 2177091, point: [-37.5662, 143.8496]}
  war: {name: Warrnambool, geonameid: 2144528, point: [-38.3818, 142.488]}
  mel: {name: Melbourne, geonameid: 2158177, point: [-37.814, 144.9633]}
  ben: {name: Bendigo, geonameid: 2176187, point: [-36.7582, 144.2802]}
  tam: {name: Tamworth, geonameid: 2147497, point: [-31.0905, 150.929]}
  dub: {name: Dubbo, geonameid: 2168305, point: [-32.243, 148.6048]}
  syd: {name: Sydney, geonameid: 2147714, point: [-33.8678, 151.2073]}
events:
  e1: {type: outbreak, places: [dry, gee, col, bal, war, lar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Seven puppies, main: true}
  e2: {type: closure, places: [dry], start: 2017-06-16, end: 2017-06-16, date_precision: day, date_text: on Friday, status: happened, actors: Greater Geelong council, targets: the reserve, main: true}
  e3: {type: exhibition, places: [dry], start: 2017-06-10, end: 2017-06-12, date_precision: day, date_text: "on the Queen's Birthday weekend", status: happened, actors: "", minor: true}
  e4: {type: medical, places: [dry], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: Greater Geelong council, targets: it, minor: true}
  e5: {type: match, places: [leo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Bellarine, targets: Torquay}
  e6: {type: medical, places: [oce], start: 2017-06-14, end: 2017-06-14, date_precision: day, date_text: on Wednesday, status: happened, actors: Vet Priya Nambiar, targets: the first cases}
  e7: {type: exhibition, places: [sky], start: 2017-06-25, end: 2017-06-25, date_precision: day, date_text: next Sunday, status: happened, negated: true, actors: Dogs Victoria, targets: its trial}
  e8: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Dogs Victoria, targets: an email}
  e9: {type: raid, places: [inv], start: 2017-02, end: 2017-02, date_precision: month, date_text: In February, status: happened, actors: police and RSPCA inspectors, targets: 61 neglected dogs}
  e10: {type: trial, places: [gee], start: 2017-07-06, end: 2017-07-06, date_precision: day, date_text: on July 6, status: planned, actors: A Meredith man}
  e11: {type: verdict, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: A Meredith man}
  e12: {type: raid, places: [ben], start: 2009, end: 2009, date_precision: year, date_text: in 2009, status: happened, actors: "", minor: true}
  e13: {type: legislation, places: [vic], start: 2016-10, end: 2016-10, date_precision: month, date_text: last October, status: planned, actors: "", targets: breeding dogs}
  e14: {type: outbreak, places: [new, tam, dub, syd], start: 2016-12, end: 2017-02, date_precision: month, date_text: over the summer, status: happened, actors: ""}
  e15: {type: medical, places: [moo], start: 2017-06-20, end: 2017-06-30, date_precision: day, date_text: until June 30, status: happened, actors: The Geelong Animal Welfare Society}
notes: ""
