---
id: report-it-939
genre: report
country: IT
published: 2023-02-09
publisher: Il Ponte International
title: "Why [Italian](ita demonym) towns sell houses for one euro, and what you really pay"
---
The advertisement never mentions the roof. It shows a stone arch, a cat, a glass of something yellow, and the price of an espresso. More than seventy municipalities in [Italy](ital mention), from [Piedmont](pie mention) to [Sicily](sic mention), offer abandoned houses for a symbolic euro. Should you want one?

**How does it work?** The owner of a ruin gives it up, the council publishes it, and you apply with a plan. In [Mussomeli](mus mention) or [Sambuca di Sicilia](sam mention) you must renovate within three years and leave a deposit of some €5,000, which you'll lose if you do not. In [Patrica](pat mention), south of [Rome](rom mention), the mayor had to write to emigrants in [Toronto](tor mention) and [Buenos Aires](bue mention), because a house may have thirty heirs and all of them must sign.

**What does it cost?** Notary, taxes and survey come to perhaps €4,000. Restoration runs from €700 to €1,200 a square metre, more if the ground moves. An honest total for eighty square metres is €75,000. For that, an agent in [Campobasso](cam mention) told us drily, one could buy a house with a roof.

**Does it help the villages?** Somewhat. [Gangi](gan mention), in the hills behind [Palermo](pal mention), was a pioneer in 2014 and has a hotel and two builders to show for it. In [Sambuca](samb event), foreigners {bid}(e1) up to €25,000 at the auction of 2019, and the baker opens in January now. But few of the newcomers stay all year, and schools don't live on summer guests. "A child is worth ten façades," says sociologist Ornella Di Capua of the University of [Molise](mol metonym org).

**What can go wrong?** Nearly everything: mules where a crane can't pass, a wall that proves to be the neighbour's, a soprintendenza that wants chestnut. Earthquake rules are strict, with reason. [Amatrice](ama event) used to be on the list of the most beautiful villages; in August 2016 a {quake}(e2) {brought}(e2) it {down}(e2) in half a minute, and 299 people {died}(e2) there and in [Accumoli](acc event) and [Arquata](arq event).

**Our advice:** rent first, in February. Talk to the barber. If the bar closes at six and you find that you don't mind, go ahead. If you can't say the name of the village without adding "near [Naples](nap mention)", don't.

---
places:
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  ital: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  pie: {name: Piedmont, geonameid: 3170831, point: [45.064, 7.9645], precision: division}
  sic: {name: Sicily, geonameid: 2523119, point: [37.63, 14.0858], precision: division}
  mus: {name: Mussomeli, point: [37.58, 13.75]}
  sam: {name: Sambuca di Sicilia, point: [37.65, 13.11]}
  samb: {name: Sambuca, point: [37.65, 13.11]}
  pat: {name: Patrica, point: [41.59, 13.24]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  tor: {name: Toronto, geonameid: 6167865, point: [43.7064, -79.3986]}
  bue: {name: Buenos Aires, geonameid: 3435910, point: [-34.6131, -58.3772]}
  cam: {name: Campobasso, geonameid: 3180991, point: [41.5595, 14.6674]}
  gan: {name: Gangi, point: [37.8, 14.21]}
  pal: {name: Palermo, geonameid: 2523920, point: [38.1166, 13.3636]}
  mol: {name: Molise, geonameid: 3173222, point: [41.6954, 14.6094], precision: division}
  ama: {name: Amatrice, point: [42.63, 13.29]}
  acc: {name: Accumoli, point: [42.69, 13.25]}
  arq: {name: Arquata, point: [42.77, 13.3]}
  nap: {name: Naples, geonameid: 3172394, point: [40.8522, 14.2681]}
events:
  e1: {type: deal, places: [samb], start: 2019, end: 2019, date_precision: year, date_text: of 2019, status: happened, actors: foreigners}
  e2: {type: earthquake, places: [ama, acc, arq], start: 2016-08, end: 2016-08, date_precision: month, date_text: in August 2016, killed: 299, status: happened, actors: "", targets: 299 people, main: true}
notes: ""
