---
id: flood-pt-01
genre: flood
country: PT
published: 2025-02-01
title: "[Sado](sad event) {carries off}(e1) rice, a bus shelter and a bronze poet"
---
At low water one could still read the plinth. The poet himself, all 400 kilos, had {left}(e1) the riverside at [Alcácer do Sal](alc event) some time before dawn on Friday, and was last observed, by a man walking a dog, going past the storks under the old iron bridge towards [Setúbal](set mention).

Storm {rain}(e1) on the [Alentejo](ale event) {swelled}(e1) the [Sado](sad event) by three metres in thirty hours. The [Pego do Altar](pa event) reservoir, thirty kilometres upstream, {opened its gates}(e2) at midnight; the mayor {complained}(e3) that nobody had warned her until two. Some sixty residents of the [Avenida dos Aviadores](av event) {spent the night}(e4) in the sports hall, and in [Grândola](gra event) trains were {halted}(e5) by a washed-out culvert, stranding a sleeper bound from [Faro](far mention) to [Lisbon](lis mention).

No deaths were reported in [Portugal](pt event). Over the border, firefighters in [Badajoz](bad event) {searched}(e6) for a shepherd missing since Thursday.

"He wrote three books about this river," said librarian Teresa Palma of the vanished poet. "It was bound to come for him."

The IPMA forecaster in [Évora](evo mention) expects a dry week.

---
places:
  sad: {name: Sado River, point: [38.35, -8.5], precision: area, radius_km: 30}
  alc: {name: Alcácer do Sal, geonameid: 2272212, point: [38.3733, -8.5144]}
  set: {name: Setúbal, geonameid: 2262963, point: [38.5244, -8.8882]}
  ale: {name: Alentejo, point: [38.4, -7.9], precision: area, radius_km: 90}
  pa: {name: Pego do Altar reservoir, point: [38.42, -8.394], precision: near}
  av: {name: "Avenida dos Aviadores, Alcácer do Sal", point: [38.371, -8.512], precision: near, near: alc}
  gra: {name: Grândola, geonameid: 2267538, point: [38.1772, -8.5668]}
  far: {name: Faro, geonameid: 2268339, point: [37.0187, -7.9272]}
  lis: {name: Lisbon, geonameid: 2267057, point: [38.7251, -9.1498]}
  pt: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.1306], precision: country}
  bad: {name: Badajoz, geonameid: 2521420, point: [38.8779, -6.9706]}
  evo: {name: Évora, geonameid: 2268406, point: [38.5659, -7.904]}
events:
  e1: {type: flood, places: [alc], start: 2025-01-31, end: 2025-01-31, date_precision: day, date_text: on Friday, status: happened, actors: "", main: true}
  e2: {type: flood, places: [pa], start: 2025-01-30, end: 2025-01-30, date_precision: day, date_text: at midnight, status: happened, actors: "", minor: true}
  e3: {type: statement, places: [alc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: displacement, places: [alc], start: null, end: null, date_precision: unknown, date_text: "", displaced: 60, displaced_qualifier: about, status: happened, actors: ""}
  e5: {type: transport_change, places: [gra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: rescue, places: [bad], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: "The search in Badajoz goes on; e6's date is the shepherd's disappearance."
