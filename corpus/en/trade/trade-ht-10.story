---
id: trade-ht-10
genre: trade
country: HT
published: 2017-10-10
publisher: Artibonite Monitor
title: "At [Ouanaminthe](oua event) the bridge {opens}(e1), the eggs do not cross"
---
Monday is {market}(e2) day on the [Massacre](mas event), and this Monday the gate {swung back}(e1) at eight sharp: thousands of [Haitian](ht demonym) women with basins ran for the stalls of [Dajabón](daj event).

What they could not bring home was eggs, chicken or spaghetti. [Port-au-Prince](pap metonym) last week {forbade}(e3) the import by land of twenty-three [Dominican](do demonym) products; they must now come by ship to [Cap-Haïtien](cap mention) or the capital. Customs men at [Malpasse](mal event), the other big crossing, {poured away}(e4) 4,000 litres of cooking oil on Friday.

[Santo Domingo](sdo metonym) {called}(e5) the measure absurd. Poultry men in [Moca](moc event), in the fertile [Cibao](cib mention), say 1.5 million eggs a day have nowhere to go, and three farms {sent 60 hands home}(e6). A tray that cost 150 gourdes in [Fort-Liberté](for event) in September {sells}(e7) for 260.

There was {shoving}(e8) on the bridge around noon and a soldier {fired}(e9) in the air. No one was hurt.

"My eggs are from [Dajabón](daj mention), my husband is from [Dajabón](daj mention)," shouted Islande Pierre-Louis. "Shall he come by ship too?"

Trade ministers of the two halves of [Hispaniola](his mention) are to {meet}(e10) in [Juan Dolio](jdo event) on the 19th.

---
places:
  oua: {name: Ouanaminthe, geonameid: 3719436, point: [19.5493, -71.7248]}
  ht: {name: Haiti, geonameid: 3723988, point: [19.0, -72.4167], precision: country}
  daj: {name: Dajabón, geonameid: 3508952, point: [19.5481, -71.7082]}
  pap: {name: "Port-au-Prince", geonameid: 3718426, point: [18.5435, -72.3388]}
  do: {name: Dominican Republic, geonameid: 3508796, point: [19.0, -70.6667], precision: country}
  cap: {name: "Cap-Haïtien", geonameid: 3728474, point: [19.7594, -72.1981]}
  mal: {name: Malpasse, point: [18.62, -71.75], precision: near}
  sdo: {name: Santo Domingo, geonameid: 3492908, point: [18.4719, -69.8923]}
  moc: {name: Moca, geonameid: 3496331, point: [19.3929, -70.5235]}
  cib: {name: Cibao, point: [19.4, -70.8], precision: area, radius_km: 70}
  for: {name: "Fort-Liberté", geonameid: 3725170, point: [19.6625, -71.8351]}
  mas: {name: Dajabón River, point: [19.55, -71.72], precision: area}
  his: {name: Hispaniola, point: [19.0, -71.0], precision: area, radius_km: 250}
  jdo: {name: Juan Dolio, point: [18.43, -69.42], precision: near}
events:
  e1: {type: opening, places: [oua], start: 2017-10-09, end: 2017-10-09, date_precision: day, date_text: this Monday, status: happened, actors: "", main: true}
  e2: {type: festival, places: [daj], start: 2017-10-09, end: 2017-10-09, date_precision: day, date_text: this Monday, status: happened, actors: "", minor: true}
  e3: {type: sanction, places: [pap], start: 2017-10-02, end: 2017-10-02, date_precision: week, date_text: last week, status: happened, actors: Port-au-Prince, targets: twenty-three Dominican products, main: true}
  e4: {type: raid, places: [mal], start: 2017-10-06, end: 2017-10-06, date_precision: day, date_text: on Friday, status: happened, actors: Customs men}
  e5: {type: statement, places: [sdo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: layoffs, places: [moc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: three farms}
  e7: {type: market, places: [for], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: riot, places: [oua], start: 2017-10-09, end: 2017-10-09, date_precision: day, date_text: around noon, status: happened, actors: ""}
  e9: {type: shooting, places: [oua], start: 2017-10-09, end: 2017-10-09, date_precision: day, date_text: around noon, status: happened, actors: a soldier}
  e10: {type: meeting, places: [jdo], start: 2017-10-19, end: 2017-10-19, date_precision: day, date_text: on the 19th, status: planned, actors: Trade ministers}
notes: ""
