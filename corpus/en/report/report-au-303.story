---
id: report-au-303
genre: report
country: AU
published: 2020-01-21
publisher: Mid North Coast Telegraph
title: "Koala {rescued}(e2) from fire ground {gives birth}(e1)"
---
A koala found {burned}(e2) at [Crescent Head](cre event) in November has {given birth}(e1) to a joey at the hospital in [Port Macquarie](por event), the first born there to a patient of this summer's fires.

Staff {saw}(e1) the pouch move on Sunday during a change of bandages. The joey is about the size of a jellybean and will not emerge for six months.

Its mother, Barb, is one of 63 koalas {brought in}(e2) from [Lake Innes](lak event), [Bellangry](bel event) and [Taree](tar event) since October; 27 have {died}(e2). Ecologists believe that a third of the population on the coast between [Forster](for event) and [Coffs Harbour](cof event) was {lost}(e3).

Clinical director Simone Petty would not be drawn on names. "We've had 9000 suggestions by email and about half are Greta," she said.

The hospital, run by 150 volunteers, has {raised}(e4) $7.4 million through an online appeal that began with a target of $25,000. It has {installed}(e5) 32 drinking stations and {plans}(e6) a breeding program, for which it needs a licence.

Professor Lew Harkness of the University of [Newcastle](newc metonym org) said money was not the difficulty. "What are you going to release them into? There's nothing between here and [Wauchope](wau mention) but sticks," he said.

A parliamentary inquiry into koala populations is due to report by June. Conservationists want logging halted in [Lorne](lor mention) State Forest and [Kiwarrak](kiw mention). The forestry corporation says that unburnt stands will be surveyed before any harvest {resumes}(e7).

The fires have {killed}(e8) 33 people in [Australia](aus event) this season, 25 of them in [New South Wales](new event). On [Kangaroo Island](kan event), in [South Australia](sou event), more than half of 50,000 koalas are believed to have {perished}(e8).

Rain {fell}(e9) across the region on the weekend, 62 millimetres at [Kempsey](kem event), but not enough to put out the [Carrai Creek](car event) blaze, {burning}(e10) since 18 October. It has {destroyed}(e10) 54 homes around [Willawarrin](wil event) and [Bellbrook](bell event).

Barb is off antibiotics. If all goes well, she will be {moved}(e11) to an outdoor yard next month.

---
places:
  cre: {name: Crescent Head, point: [-31.19, 152.98]}
  lak: {name: Lake Innes, point: [-31.5, 152.87]}
  bel: {name: Bellangry, point: [-31.33, 152.6]}
  lor: {name: Lorne, point: [-31.6, 152.6], precision: area, radius_km: 10}
  kiw: {name: Kiwarrak, point: [-31.98, 152.45], precision: area, radius_km: 8}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  new: {name: New South Wales, geonameid: 2155400, point: [-33.0, 146.0], precision: division}
  kan: {name: Kangaroo Island, point: [-35.8, 137.2], precision: area, radius_km: 70}
  sou: {name: South Australia, geonameid: 2061327, point: [-30.0, 135.0], precision: division}
  car: {name: Carrai Creek, point: [-30.95, 152.3], precision: near}
  wil: {name: Willawarrin, point: [-30.93, 152.63]}
  bell: {name: Bellbrook, point: [-30.82, 152.51]}
  tar: {name: Taree, geonameid: 2147381, point: [-31.911, 152.4539]}
  por: {name: Port Macquarie, geonameid: 2152659, point: [-31.4308, 152.9089]}
  for: {name: Forster, geonameid: 2166309, point: [-32.1814, 152.5171]}
  cof: {name: Coffs Harbour, geonameid: 2171085, point: [-30.2963, 153.1135]}
  newc: {name: Newcastle, geonameid: 2155472, point: [-32.9295, 151.7801]}
  wau: {name: Wauchope, geonameid: 2144332, point: [-31.4579, 152.7262]}
  kem: {name: Kempsey, geonameid: 2161658, point: [-31.079, 152.8309]}
events:
  e1: {type: medical, places: [por], start: 2020-01-19, end: 2020-01-19, date_precision: day, date_text: on Sunday, status: happened, actors: A koala, main: true}
  e2: {type: rescue, places: [cre, lak, bel, tar], start: 2019-10, end: 2020-01, date_precision: month, date_text: since October, status: happened, actors: "", targets: 63 koalas, main: true}
  e3: {type: wildfire, places: [for, cof], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a third of the population}
  e4: {type: aid, places: [por], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The hospital, targets: "$7.4 million"}
  e5: {type: construction, places: [por], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The hospital, targets: 32 drinking stations, minor: true}
  e6: {type: opening, places: [por], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: The hospital, targets: a breeding program, minor: true}
  e7: {type: opening, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: The forestry corporation, targets: any harvest, minor: true}
  e8: {type: wildfire, places: [aus, new, kan], start: 2019, end: 2020, date_precision: year, date_text: this season, killed: 33, status: happened, actors: ""}
  e9: {type: extreme_weather, places: [kem], start: 2020-01-18, end: 2020-01-19, date_precision: day, date_text: on the weekend, status: happened, actors: ""}
  e10: {type: wildfire, places: [car, wil, bell], start: 2019-10-18, end: 2019-10-18, date_precision: day, date_text: since 18 October, status: happened, actors: the Carrai Creek blaze, targets: 54 homes}
  e11: {type: transport_change, places: [por], start: 2020-02, end: 2020-02, date_precision: month, date_text: next month, status: planned, actors: "", targets: Barb, minor: true}
notes: ""
