---
id: quake-nz-09
genre: quake
country: NZ
published: 2016-11-16
publisher: Marlborough Mail
title: "Cows on an island of grass, a town without a road"
---
The three cows that stood on a scrap of turf above [Kaikōura](kai event), with the rest of the paddock fallen away from under them, were {led down}(e1) on Tuesday. Their owner isn't giving interviews.

[Kaikōura](kai event) itself is cut off. Monday's 7.8 {earthquake}(e2), which began at two past midnight near [Waiau](wai event) and ran 150 kilometres up the coast to [Seddon](sed event), {brought down}(e3) more than a hundred {slips}(e3) on State Highway 1. A frigate will {take}(e4) 700 of the thousand stranded visitors to [Lyttelton](lyt mention), and the air force {carries}(e4) the rest to [Christchurch](chr mention) by twelves.

Two people {died}(e2): one at [Mt Lyford](mtl event), one under the old homestead at [Elms Farm](elm event).

In [Wellington](wel event), across [Cook Strait](coo mention), shoppers were asked to keep out of [Featherston Street](fea event). A container terminal has {sunk}(e5) by half a metre. The {quake}(e2) woke people in [Auckland](auc event).

Seabed that was under two metres of water at [Waipapa Bay](waip event) is now dry and smells.

By helicopter yesterday, the Prime Minister {said}(e6) "utter devastation". [Tokyo](tok metonym) and [Washington](was metonym) {offered}(e7) ships. So did a man from [Havelock](hav mention) with a mussel barge, and his was there first.

---
places:
  kai: {name: Kaikōura, point: [-42.4, 173.68]}
  wai: {name: Waiau, point: [-42.655, 173.045], precision: near}
  sed: {name: Seddon, point: [-41.672, 174.075], precision: near}
  lyt: {name: Lyttelton, point: [-43.603, 172.719]}
  chr: {name: Christchurch, geonameid: 2192362, point: [-43.5333, 172.6333]}
  mtl: {name: Mt Lyford, point: [-42.47, 173.15], precision: near}
  elm: {name: Elms Farm, point: [-42.43, 173.62], precision: near, near: kai}
  wel: {name: Wellington, geonameid: 2179537, point: [-41.2866, 174.7756]}
  coo: {name: Cook Strait, point: [-41.2, 174.5], precision: area, radius_km: 30}
  fea: {name: Featherston Street, point: [-41.283, 174.777], precision: near, near: wel}
  waip: {name: Waipapa Bay, point: [-42.21, 173.87], precision: near}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  hav: {name: Havelock, point: [-41.281, 173.767], precision: near}
  auc: {name: Auckland, geonameid: 2193733, point: [-36.8485, 174.7635]}
events:
  e1: {type: rescue, places: [kai], start: 2016-11-15, end: 2016-11-15, date_precision: day, date_text: on Tuesday, status: happened, actors: "", main: true}
  e2: {type: earthquake, places: [kai, wai, sed], start: 2016-11-14, end: 2016-11-14, date_precision: day, date_text: "Monday's", killed: 2, status: happened, actors: "", main: true}
  e3: {type: landslide, places: [kai], start: 2016-11-14, end: 2016-11-14, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: rescue, places: [kai], start: null, end: null, date_precision: unknown, date_text: "", displaced: 1000, status: happened, actors: ""}
  e5: {type: collapse, places: [wel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: statement, places: [kai], start: 2016-11-15, end: 2016-11-15, date_precision: day, date_text: yesterday, status: happened, actors: "", minor: true}
  e7: {type: aid, places: [tok, was], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
