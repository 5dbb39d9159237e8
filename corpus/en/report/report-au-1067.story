---
id: report-au-1067
genre: report
country: AU
published: 2013-11-26
publisher: Surf Coast Explained
title: "Shark nets: do they work, and what are the alternatives?"
---
The {death}(e1) of a surfer at [Gracetown](gra event), in [Western Australia](wes mention), on Saturday has renewed the debate about how to protect swimmers from sharks. It was the second fatal attack in the state in 17 months. What does the evidence say?

How common are attacks? An average of one to two people a year have been killed by sharks in [Australia](aus mention) over the past five decades. About 280 drown each year in the sea, rivers and pools.

What do nets do? Contrary to what many believe, they are not a barrier. The nets off [Sydney](syd mention), [Newcastle](new mention) and [Wollongong](wol mention) are 150 metres long and sit four metres below the surface, so that a shark may swim over or around them. They are meant to catch animals that live close to shore. About 40 per cent are caught on the beach side.

Are they effective? Since the programs began, in 1937 in [New South Wales](news mention) and in 1962 in [Queensland](que mention), there has been one fatal attack at a protected beach in the first state and one in the second. Researchers say that this is hard to interpret, because hospitals, lifesavers and the number of swimmers have all changed.

What else do they catch? Turtles, dolphins, rays and grey nurse sharks, which are critically endangered. In [Queensland](que mention), baited hooks are used as well.

What would the alternatives be? Trials of aerial patrols suggest that observers miss more than four out of five sharks. Electronic deterrents that are worn on the leg seem to work for some species at short range. At [Fish Hoek](fis mention), near [Cape Town](cap mention), an exclusion net is put out each morning and taken in each evening. On [Réunion](reu event), surfing has been {banned}(e3) outside the lagoon since July. Spotters on cliffs are cheap but need high ground and clear water.

What is the government considering? The premier, who is due to {meet}(e2) surf clubs on Thursday, has said that he would look at baited lines off popular beaches in [Perth](per mention) and the south-west. Scientists at the [University of Western Australia](wes metonym org) expect that this would kill many tiger sharks, which are seldom responsible.

"If a measure makes people feel safe without making them safe, it may do harm," said marine ecologist Dr Rohan Vickery.

---
places:
  gra: {name: Gracetown, point: [-33.86, 114.99]}
  wes: {name: Western Australia, geonameid: 2058645, point: [-25.0, 122.0], precision: division}
  aus: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  new: {name: Newcastle, geonameid: 2155472, point: [-32.9295, 151.7801]}
  news: {name: New South Wales, geonameid: 2155400, point: [-33.0, 146.0], precision: division}
  que: {name: Queensland, geonameid: 2152274, point: [-20.0, 145.0], precision: division}
  fis: {name: Fish Hoek, point: [-34.14, 18.43]}
  cap: {name: Cape Town, geonameid: 3369157, point: [-33.9258, 18.4232]}
  reu: {name: Réunion, geonameid: 935317, point: [-21.1, 55.6], precision: country}
  per: {name: Perth, geonameid: 2063523, point: [-31.9522, 115.8614]}
  syd: {name: Sydney, geonameid: 2147714, point: [-33.8678, 151.2073]}
  wol: {name: Wollongong, geonameid: 2171507, point: [-34.424, 150.8935]}
events:
  e1: {type: attack, places: [gra], start: 2013-11-23, end: 2013-11-23, date_precision: day, date_text: on Saturday, killed: 1, status: happened, actors: "", targets: a surfer, main: true}
  e2: {type: meeting, places: [], start: 2013-11-28, end: 2013-11-28, date_precision: day, date_text: on Thursday, status: planned, actors: The premier, targets: surf clubs, minor: true}
  e3: {type: decision, places: [reu], start: 2013-07, end: 2013-07, date_precision: month, date_text: since July, status: happened, actors: "", targets: surfing}
notes: ""
