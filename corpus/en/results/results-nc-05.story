---
id: results-nc-05
genre: results
country: NC
published: 2023-11-27
publisher: Caillou Sports
title: "Outrigger canoes: lagoon week closes"
---
{RACE}(e1) OF THE ISLANDS, final {leg}(e1), Sunday. [Île Ouen](oue event) to [Anse Vata](ans event), [Nouméa](nou event), 58 km:

1. [Tahiti](tah metonym) A, 4 h 31 min 08 s
2. [Hawaii](haw metonym) (the [Kailua](kai mention) boat), at 1'12"
3. [New Caledonia](nc metonym), at 9'50"
4. [Wallis](wal metonym), at 11 minutes
5. [Cook Islands](ck metonym)
{Retired}(e2): [Easter Island](eas metonym), {swamped}(e2) off [Cap Ndoua](ndo event).

On Thursday's {leg}(e3) from [Yaté](yat event) a paddler of [Fiji](fj mention), Ratu Joeli Seru, 44, {collapsed}(e4) and was {lifted}(e4) by helicopter to the hospital at [Dumbéa](dum event). He was sitting up by Saturday and asking the score.

{Women}(e5), Friday, [Îlot Maître](mai event) and back: 1. [Tahiti](tah metonym); 2. [Lifou](lif metonym), a village crew from [Wé](we mention) lent a hull; 3. [Gold Coast](gol metonym), [Australia](au mention).

The start had been in doubt. Barges {blocked}(e6) the [Havannah](hav event) channel on November 20 over a nickel plant in [Prony](pro event) that is to {close}(e7) in February; they drew aside for the canoes.

{Next}(e8): the [Marquesas](mqs event), in May. The federation says the event there won't {move}(e9) to [Bora Bora](bor mention).

---
places:
  oue: {name: Île Ouen, point: [-22.43, 166.81], precision: area, radius_km: 6}
  ans: {name: Anse Vata, point: [-22.303, 166.444], precision: near, near: nou}
  nou: {name: Nouméa, geonameid: 2139521, point: [-22.2741, 166.4488]}
  tah: {name: Tahiti, point: [-17.65, -149.43], precision: area, radius_km: 25}
  haw: {name: Hawaii, geonameid: 5855797, point: [20.7503, -156.5003], precision: division}
  kai: {name: Kailua, geonameid: 5847486, point: [21.4024, -157.7405]}
  nc: {name: New Caledonia, geonameid: 2139685, point: [-21.5, 165.5], precision: country}
  wal: {name: Wallis, point: [-13.28, -176.2], precision: area, radius_km: 8}
  ck: {name: Cook Islands, geonameid: 1899402, point: [-16.0833, -161.5833], precision: country}
  eas: {name: Easter Island, point: [-27.12, -109.35], precision: area, radius_km: 10}
  ndo: {name: Cap Ndoua, point: [-22.39, 166.92], precision: near}
  yat: {name: Yate, point: [-22.15, 166.94], precision: near}
  fj: {name: Fiji, geonameid: 2205218, point: [-18.0, 178.0], precision: country}
  dum: {name: Dumbéa, geonameid: 2141394, point: [-22.1576, 166.4572]}
  mai: {name: Îlot Maître, point: [-22.334, 166.41], precision: near}
  lif: {name: Lifou, point: [-20.95, 167.2], precision: area, radius_km: 25}
  we: {name: Wé, point: [-20.917, 167.265], precision: near}
  gol: {name: Gold Coast, geonameid: 2165087, point: [-28.0003, 153.4309]}
  au: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  hav: {name: Havannah Channel, point: [-22.3, 167.0], precision: area, radius_km: 12}
  pro: {name: Prony, point: [-22.33, 166.83], precision: near}
  mqs: {name: Marquesas Islands, point: [-9.4, -139.9], precision: area, radius_km: 120}
  bor: {name: Bora Bora, point: [-16.5, -151.74], precision: area, radius_km: 8}
events:
  e1: {type: match, places: [oue, nou], start: 2023-11-26, end: 2023-11-26, date_precision: day, date_text: Sunday, status: happened, actors: "", main: true}
  e2: {type: sea_accident, places: [ndo], start: 2023-11-26, end: 2023-11-26, date_precision: day, date_text: "", status: happened, actors: ""}
  e3: {type: match, places: [yat], start: 2023-11-23, end: 2023-11-23, date_precision: day, date_text: On Thursday, status: happened, actors: ""}
  e4: {type: medical, places: [yat, dum], start: 2023-11-23, end: 2023-11-23, date_precision: day, date_text: On Thursday, status: happened, actors: "", targets: Ratu Joeli Seru}
  e5: {type: match, places: [mai], start: 2023-11-24, end: 2023-11-24, date_precision: day, date_text: Friday, status: happened, actors: "", main: true}
  e6: {type: protest, places: [hav], start: 2023-11-20, end: 2023-11-20, date_precision: day, date_text: on November 20, status: happened, actors: ""}
  e7: {type: closure, places: [pro], start: 2024-02, end: 2024-02, date_precision: month, date_text: in February, status: planned, actors: ""}
  e8: {type: match, places: [mqs], start: 2024-05, end: 2024-05, date_precision: month, date_text: in May, status: planned, actors: ""}
  e9: {type: decision, places: [bor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: The federation}
notes: ""
