---
id: council-ie-01
genre: council
country: IE
published: 2022-08-21
title: "Ferry subsidy row as [Lough Swilly](ls mention) crossing faces third {idle}(e2) summer"
---
Councillors in [Lifford](lif event) have {refused}(e1) to pay €95,000 towards the little car ferry between [Buncrana](bun event) and [Rathmullan](rat event), {leaving}(e2) the boat {tied up}(e2) for what would be a third summer.

The {vote}(e1) at the [Donegal](don metonym org) County Council meeting on Tuesday last went 19 to 14, with the [Inishowen](ini metonym) members, as ever, outnumbered. "If this was a boat out of [Dún Laoghaire](dl mention) there'd be a naval escort for it," said Cllr Fionnuala McGrory. She pointed to the service across [Lough Foyle](lf mention), where [Northern Ireland](ni metonym) and the Republic split the bill for the run between [Greencastle](gre mention) and [Magilligan](mag mention).

The Swilly ferry {last sailed}(e3) in September 2019. Its owner, a [Cork](cor mention)-based firm, said the vessel had since been {sold}(e4) to an operator in [Orkney](ork mention), a claim the council's marine officer said was news to him.

Drivers who would go from one pier to the other by water in twenty minutes now face an hour's trip through [Letterkenny](let mention).

A public {meeting}(e5) is called for this Thursday in the [Drift Inn](drift event), [Buncrana](bun event), at eight.

---
places:
  ls: {name: Lough Swilly, point: [55.13, -7.55], precision: area, radius_km: 25}
  lif: {name: Lifford, geonameid: 2962945, point: [54.8319, -7.4836]}
  bun: {name: Buncrana, geonameid: 2654332, point: [55.1333, -7.45]}
  rat: {name: Rathmullan, point: [55.096, -7.538]}
  don: {name: Donegal, point: [54.92, -7.95], precision: division}
  ini: {name: Inishowen, point: [55.2, -7.25], precision: area, radius_km: 25}
  dl: {name: Dún Laoghaire, geonameid: 2964506, point: [53.294, -6.1359]}
  lf: {name: Lough Foyle, point: [55.1, -7.1], precision: area, radius_km: 20}
  ni: {name: Northern Ireland, geonameid: 2641364, point: [54.5, -6.5], precision: division}
  gre: {name: Greencastle, point: [55.204, -6.986]}
  mag: {name: Magilligan, point: [55.191, -6.956]}
  cor: {name: Cork, geonameid: 2965140, point: [51.898, -8.4706]}
  ork: {name: Orkney, point: [59.0, -3.05], precision: area, radius_km: 40}
  let: {name: Letterkenny, geonameid: 2962961, point: [54.95, -7.7333]}
  drift: {name: "Drift Inn, Buncrana", point: null, near: bun}
events:
  e1: {type: decision, places: [lif], start: 2022-08-16, end: 2022-08-16, date_precision: day, date_text: on Tuesday last, status: happened, actors: Councillors, main: true}
  e2: {type: transport_change, places: [bun, rat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e3: {type: transport_change, places: [], start: 2019-09, end: 2019-09, date_precision: month, date_text: in September 2019, status: happened, actors: "", minor: true}
  e4: {type: deal, places: [ork], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: a Cork-based firm}
  e5: {type: meeting, places: [bun], start: 2022-08-25, end: 2022-08-25, date_precision: day, date_text: this Thursday, status: planned, actors: ""}
notes: "e5 is a ferry that simply runs (a quiet event)."
