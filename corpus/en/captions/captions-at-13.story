---
id: captions-at-13
genre: captions
country: AT
published: 2018-08-31
title: "A summer's end, told in six pictures"
---
[Salzburg](sal event)'s {last night}(e1). Dancers leave the [Felsenreitschule](fel event) by the tradesmen's door on Thursday; fourteen {curtain calls}(e1).

Cows {come down}(e2) at [Mayrhofen](may event), [Tyrol](tyr event), one day early, because of snow forecast above 2,000 metres. The leading cow, Resi, is from [Vorarlberg](vor mention).

Bus on the [Grossglockner](gro event) road, [Carinthia](car event) side, resting on a marmot fence after its {skid}(e3). All forty, from [Brno](brn mention), ate their lunch.

Minister, waltzing. She {married}(e4) at [Gamlitz](gam event), in [Styria](sty event), on 18 August, with a guest from [Moscow](mos mention), to [Kyiv](kyi metonym)'s dismay.

[Vienna](vie event): 31 degrees, [Alte Donau](alt event); a man sells melons from a raft. He came from [Niš](nis mention) forty years ago and pays mooring.

Scales of a carp, [Neusiedler See](neu event), {dead}(e5): the lake {stands 20 cm low}(e5). [Burgenland](bur metonym)'s hunters {ask}(e6) [Budapest](bud metonym) about a canal.

(On page 9: what to do in [Linz](lin event) when it rains. It will.)

---
places:
  sal: {name: Salzburg, geonameid: 2766824, point: [47.7994, 13.044]}
  fel: {name: Felsenreitschule, point: [47.798, 13.042], precision: exact, near: sal}
  may: {name: Mayrhofen, geonameid: 2771725, point: [47.1667, 11.8667]}
  tyr: {name: Tyrol, geonameid: 2763586, point: [47.2082, 11.38], precision: division}
  vor: {name: Vorarlberg, geonameid: 2762300, point: [47.2617, 9.8737], precision: division}
  gro: {name: Grossglockner, point: [47.08, 12.84], precision: near}
  car: {name: Carinthia, geonameid: 2774686, point: [46.7201, 13.8695], precision: division}
  brn: {name: Brno, geonameid: 3078610, point: [49.1952, 16.608]}
  gam: {name: Gamlitz, point: [46.72, 15.55]}
  sty: {name: Styria, geonameid: 2764581, point: [47.3901, 14.8565], precision: division}
  alt: {name: Alte Donau, point: [48.24, 16.43], precision: near, near: vie}
  nis: {name: Niš, geonameid: 787657, point: [43.3247, 21.9033]}
  neu: {name: Neusiedler See, point: [47.85, 16.77], precision: area, radius_km: 12}
  bur: {name: Burgenland, geonameid: 2781194, point: [47.4281, 16.3584], precision: division}
  lin: {name: Linz, geonameid: 2772400, point: [48.3064, 14.2861]}
  vie: {name: Vienna, geonameid: 2761369, point: [48.2085, 16.3721]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  bud: {name: Budapest, geonameid: 3054643, point: [47.4984, 19.0404]}
events:
  e1: {type: performance, places: [sal], start: 2018-08-30, end: 2018-08-30, date_precision: day, date_text: on Thursday, status: happened, actors: "", main: true}
  e2: {type: other, places: [may], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: road_accident, places: [gro], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: marriage, places: [gam], start: 2018-08-18, end: 2018-08-18, date_precision: day, date_text: on 18 August, status: happened, actors: Minister, main: true}
  e5: {type: drought, places: [neu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: statement, places: [bur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
