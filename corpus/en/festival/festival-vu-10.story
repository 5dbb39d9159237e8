---
id: festival-vu-10
genre: festival
country: VU
published: 2023-11-13
publisher: Pacific Noticeboard
title: "String bands survive a {power cut}(e1) in [Vila](vil event)"
---
Four nights, 38 acts, one transformer. The {Free Music Week}(e2) in [Saralana Park](srl event), [Port Vila](vil event), ended on Saturday by torchlight after the {lights went out}(e1) from the [seafront](sea event) to [Nambatu](nmb event) a little after nine.

The string band from [Futuna](fut mention) did not stop. They had come six hundred kilometres, if you count the week they {waited}(e3) for a boat on [Tanna](tan mention), and they {played on}(e4) without microphones while phones were held up over the crowd. The Kanak reggae group booked to follow them, from [Lifou](lif mention) in [New Caledonia](nc mention), joined in.

Elsewhere the week was calm. [Vanuatu](vu metonym)'s police chief counted two {fights}(e5), both at the gate. The [Australian](au demonym) high commission {paid}(e6) for the toilets and [Beijing](bei metonym) for the stage, which neither let anyone forget.

On [Ambrym](amb event), where {ash}(e7) from [Benbow](ben event) has been falling since October, elders {cancelled}(e8) the rom {dances}(e8) that usually close the season; dancers from [Fanla](fan mention) {performed}(e9) in the capital instead, to a silence nobody had asked for.

"You want noise, go to [Santo](san mention)," said organiser Leimara Kalsakau, meaning next August's {rodeo}(e10) in [Luganville](lug event).

---
places:
  vil: {name: "Port-Vila", geonameid: 2135171, point: [-17.7365, 168.3137]}
  vu: {name: Vanuatu, geonameid: 2134431, point: [-16.0, 167.0], precision: country}
  srl: {name: Saralana Park, point: [-17.737, 168.313], precision: near, near: vil}
  sea: {name: Port Vila seafront, point: [-17.739, 168.311], precision: near, near: vil}
  nmb: {name: Nambatu, point: [-17.75, 168.312], precision: near, near: vil}
  fut: {name: Futuna, point: [-19.53, 170.22], precision: area, radius_km: 5}
  tan: {name: Tanna, point: [-19.5, 169.35], precision: area, radius_km: 20}
  lif: {name: Lifou, point: [-20.97, 167.23], precision: area, radius_km: 35}
  nc: {name: New Caledonia, geonameid: 2139685, point: [-21.5, 165.5], precision: country}
  au: {name: Australia, geonameid: 2077456, point: [-25.0, 135.0], precision: country}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  amb: {name: Ambrym, point: [-16.25, 168.12], precision: area, radius_km: 22}
  ben: {name: Mount Benbow, point: [-16.265, 168.105], precision: near, near: amb}
  fan: {name: Fanla, point: [-16.15, 168.1], precision: near, near: amb}
  san: {name: Espiritu Santo, point: [-15.3, 166.9], precision: area, radius_km: 55}
  lug: {name: Luganville, geonameid: 2136150, point: [-15.5199, 167.1624]}
events:
  e1: {type: outage, places: [nmb], start: 2023-11-11, end: 2023-11-11, date_precision: day, date_text: a little after nine, status: happened, actors: "", main: true}
  e2: {type: festival, places: [srl], start: 2023-11-11, end: 2023-11-11, date_precision: day, date_text: on Saturday, status: happened, actors: "", main: true}
  e3: {type: transport_change, places: [tan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: performance, places: [srl], start: 2023-11-11, end: 2023-11-11, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: attack, places: [srl], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: aid, places: [srl], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: eruption, places: [ben], start: 2023-10, end: 2023-10, date_precision: month, date_text: since October, status: happened, actors: ""}
  e8: {type: festival, places: [amb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e9: {type: performance, places: [vil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: festival, places: [lug], start: 2024-08, end: 2024-08, date_precision: month, date_text: "next August's", status: planned, actors: ""}
notes: "\"Kanak\" is a people's name not derived from New Caledonia; kept unmarked. [Vanuatu](vu metonym)'s police chief is marked metonym."
