---
id: report-ie-297
genre: report
country: IE
published: 2025-08-22
publisher: Atlantic Tribune
title: "Obituary: Fr Colm Devane, priest who {brought}(e1) a library to the islands"
---
Father Colm Devane, who has {died}(e2) in [Galway](gal event) aged 88, spent 31 years as a curate and parish priest on [Inishbofin](ini mention), [Inishmore](inis mention) and the [Connemara](con mention) mainland and {built}(e1), largely with his own hands, the library that bears his mother's name at [Kilronan](kil event).

He was born in 1937 at [Carna](car mention), the youngest of nine. Six emigrated, to [Boston](bos mention), [Chicago](chi mention) and [Birmingham](bir mention). He was {ordained}(e3) in [Maynooth](may event) in 1962 and sent first to a parish in [Lusaka](lus mention), in what was then [Northern Rhodesia](zam mention). A bout of malaria {sent him home}(e4) four years later.

In 1971 he {conducted}(e5) the {funerals}(e5) of four men of the trawler Réalt na Mara, which {foundered}(e6) off [Slyne Head](sly event); he was a witness at the inquiry, and his {criticism}(e7) of the absence of a lifeboat there was quoted in the Dáil.

The library {opened}(e1) in 1984 with 2,200 volumes, most of them {begged}(e8) from Jesuit houses in [Dublin](dub mention) and [Limerick](lim mention). He made the shelves from timber {washed up}(e9) at [Inisheer](inish event). "A man with a book will not go to the pub before nine," he used to say, with what parishioners regarded as optimism.

He {fell out}(e10) with his bishop in 1991 over the sale of a glebe field at [Roundstone](rou event). He {apologised}(e11) from the altar on Christmas Day and did not mention it again.

After {retirement}(e12) in 2009 he lived in [Salthill](sal mention), swam daily at Blackrock tower until he was 84, and {published}(e13) two collections of sermons in [Irish](iri demonym) and a field guide to lichens. NUI [Galway](gal metonym org) {conferred}(e14) an honorary degree on him in 2013.

He is survived by his sister Bríd, of [Quincy](qui mention), [Massachusetts](mas mention).

The {funeral Mass}(e15) is at noon tomorrow in [Carna](car event), with burial at [Moyrus](moy event). A boat will {leave}(e16) [Rossaveal](ros event) at 3pm on Sunday for those who wish to attend a second Mass on [Inishmore](inis mention).

---
places:
  gal: {name: Galway, geonameid: 2964180, point: [53.2724, -9.051]}
  ini: {name: Inishbofin, point: [53.62, -10.22], precision: area, radius_km: 4}
  inis: {name: Inishmore, point: [53.12, -9.73], precision: area, radius_km: 10}
  con: {name: Connemara, point: [53.5, -9.8], precision: area, radius_km: 30}
  kil: {name: Kilronan, point: [53.12, -9.67]}
  car: {name: Carna, point: [53.32, -9.84]}
  bos: {name: Boston, geonameid: 4930956, point: [42.3584, -71.0598]}
  chi: {name: Chicago, geonameid: 4887398, point: [41.85, -87.65]}
  bir: {name: Birmingham, geonameid: 2655603, point: [52.4814, -1.8998]}
  lus: {name: Lusaka, geonameid: 909137, point: [-15.4067, 28.2871]}
  zam: {name: Zambia, geonameid: 895949, point: [-14.33333, 28.5], precision: country}
  sly: {name: Slyne Head, point: [53.4, -10.23], precision: near}
  inish: {name: Inisheer, point: [53.06, -9.53], precision: area, radius_km: 3}
  rou: {name: Roundstone, point: [53.4, -9.92]}
  sal: {name: Salthill, point: [53.26, -9.07]}
  qui: {name: Quincy, geonameid: 4948247, point: [42.2529, -71.0023]}
  mas: {name: Massachusetts, geonameid: 6254926, point: [42.3657, -71.1083], precision: division}
  moy: {name: Moyrus, point: [53.34, -9.88]}
  ros: {name: Rossaveal, point: [53.27, -9.56]}
  may: {name: Maynooth, geonameid: 2962668, point: [53.385, -6.5936]}
  lim: {name: Limerick, geonameid: 2962943, point: [52.6647, -8.6231]}
  dub: {name: Dublin, geonameid: 2964574, point: [53.3331, -6.2489]}
  iri: {name: Ireland, geonameid: 2963597, point: [53.0, -8.0], precision: country}
events:
  e1: {type: construction, places: [kil], start: 1984, end: 1984, date_precision: year, date_text: in 1984, status: happened, actors: Father Colm Devane, targets: the library, main: true}
  e2: {type: death, places: [gal], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: "", targets: Father Colm Devane, main: true}
  e3: {type: ceremony, places: [may], start: 1962, end: 1962, date_precision: year, date_text: in 1962, status: happened, actors: "", targets: He, minor: true}
  e4: {type: transport_change, places: [lus], start: 1966, end: 1966, date_precision: year, date_text: four years later, status: happened, actors: "", minor: true}
  e5: {type: ceremony, places: [], start: 1971, end: 1971, date_precision: year, date_text: In 1971, status: happened, actors: he, targets: four men of the trawler Réalt na Mara}
  e6: {type: sea_accident, places: [sly], start: 1971, end: 1971, date_precision: year, date_text: In 1971, killed: 4, status: happened, actors: "", targets: the trawler Réalt na Mara}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: his, minor: true}
  e8: {type: aid, places: [kil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Jesuit houses, targets: "2,200 volumes", minor: true}
  e9: {type: discovery, places: [inish], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e10: {type: other, places: [rou], start: 1991, end: 1991, date_precision: year, date_text: in 1991, status: happened, actors: He, targets: his bishop, minor: true}
  e11: {type: statement, places: [], start: 1991-12-25, end: 1991-12-25, date_precision: day, date_text: on Christmas Day, status: happened, actors: He, minor: true}
  e12: {type: career, places: [], start: 2009, end: 2009, date_precision: year, date_text: in 2009, status: happened, actors: "", minor: true}
  e13: {type: publication, places: [sal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: two collections of sermons in Irish}
  e14: {type: ceremony, places: [gal], start: 2013, end: 2013, date_precision: year, date_text: in 2013, status: happened, actors: NUI Galway, targets: him}
  e15: {type: ceremony, places: [car, moy], start: 2025-08-23, end: 2025-08-23, date_precision: day, date_text: at noon tomorrow, status: planned, actors: "", main: true}
  e16: {type: transport_change, places: [ros], start: 2025-08-24, end: 2025-08-24, date_precision: day, date_text: at 3pm on Sunday, status: planned, actors: A boat, minor: true}
notes: ""
