---
id: tweets-lv-14
genre: tweets
country: LV
published: 2024-01-24
title: "Live: {derby}(e1) on ice"
---
@hokejanakts: [Riga](rig metonym) v [Liepāja](lie metonym), [Daugava](dau event) rink, 19.30. Temperature outside −14, inside I would say −12.

@hokejanakts: 8' GOAL. Bērziņš, lad from [Ogre](ogr mention), from the blue line. 1-0 [Riga](rig metonym).

@hokejanakts: Bus with the visiting fans only just here: it {slid}(e2) into a ditch at [Jūrmala](jur event). All well. They've brought a drum from [Grobiņa](gro mention) older than my grandfather.

@hokejanakts: 31' 1-1. The [Slovak](sk demonym). Drum.

@hokejanakts: Power {flickers}(e3). Half the {lights out}(e3) on this bank, from [Ķengarags](ken event) to [Maskavas forštate](mas event). We play in twilight.

@hokejanakts: 58' [Riga](rig metonym) 2-1!! Ozols, who turned down [Turku](tur metonym) and [Minsk](min metonym) to stay home.

@hokejanakts: FT. [Riga](rig metonym) {win}(e1), go top, two points over [Valmiera](val metonym). {Final}(e4) is in [Ventspils](ven event) on 9 March.

@hokejanakts: For those who ask: nobody is {moving}(e5) this club to [Tallinn](tal mention). Owner says he was joking at a wedding in [Sigulda](sig event).

@hokejanakts: The last train for [Jelgava](jel mention) is held for you. Run.

---
places:
  rig: {name: Riga, geonameid: 456172, point: [56.946, 24.1059]}
  lie: {name: Liepāja, geonameid: 457954, point: [56.5047, 21.0109]}
  dau: {name: Daugava rink, point: [56.925, 24.16], precision: near, near: rig}
  ogr: {name: Ogre, geonameid: 457065, point: [56.8162, 24.614]}
  jur: {name: Jūrmala, geonameid: 459201, point: [56.968, 23.7704]}
  gro: {name: Grobiņa, geonameid: 459692, point: [56.5352, 21.1678]}
  sk: {name: Slovakia, geonameid: 3057568, point: [48.6667, 19.5], precision: country}
  ken: {name: Ķengarags, point: [56.905, 24.185], precision: near, near: rig}
  mas: {name: Maskavas forštate, point: [56.94, 24.13], precision: near, near: rig}
  tur: {name: Turku, geonameid: 633679, point: [60.4515, 22.2687]}
  min: {name: Minsk, geonameid: 625144, point: [53.9002, 27.5665]}
  val: {name: Valmiera, geonameid: 453754, point: [57.5411, 25.4275]}
  ven: {name: Ventspils, geonameid: 454310, point: [57.3948, 21.5612]}
  tal: {name: Tallinn, geonameid: 588409, point: [59.437, 24.7535]}
  sig: {name: Sigulda, geonameid: 455718, point: [57.1538, 24.8595]}
  jel: {name: Jelgava, geonameid: 459279, point: [56.65, 23.7128]}
events:
  e1: {type: match, places: [rig], start: 2024-01-24, end: 2024-01-24, date_precision: day, date_text: "", status: happened, actors: Riga, targets: Liepāja, main: true}
  e2: {type: road_accident, places: [jur], start: 2024-01-24, end: 2024-01-24, date_precision: day, date_text: "", status: happened, actors: ""}
  e3: {type: outage, places: [ken, mas], start: 2024-01-24, end: 2024-01-24, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: match, places: [ven], start: 2024-03-09, end: 2024-03-09, date_precision: day, date_text: on 9 March, status: planned, actors: ""}
  e5: {type: deal, places: [tal], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: ""}
notes: ""
