---
id: results-gd-09
genre: results
country: GD
published: 2024-01-29
publisher: Spice Isle Sheet
title: "Workboat {regatta}(e1): one {protest}(e4), no appeals"
---
[GRAND ANSE](gra dateline), Sunday

Twenty-six sloops {sailed}(e1) off [Grand Anse](gra event) this weekend in 22 knots and a dirty swell. Placings after three {races}(e1):

14-footers: 1, [Gouyave](gou metonym), Bad Feelings. 2, [Sauteurs](sau metonym), No Sleep. 3, [Woburn](wob metonym).
16-footers: 1, [Petite Martinique](pem metonym). 2, [Windward](wwd metonym), in [Carriacou](car mention). 3, [Bequia](beq metonym), guests.
Crew of the oldest combined age: a [Victoria](vic metonym) boat, 281 years.

Saturday: the [Bequia](beq mention) entry {lost}(e2) her mast by [Point Salines](psa event). A dive boat from [True Blue](tru mention) {took off}(e3) her four men, and one, a [Vincentian](vc demonym) of 60, spent the night in the [General Hospital](gen event) in [St. George's](stg event).

{PROTEST}(e4): [Gouyave](gou metonym) v [Sauteurs](sau metonym), at the mark off [Quarantine Point](qua event). Heard over soup on Sunday. {Dismissed}(e4).

Not all the sails that were meant to come came. [Trinidad](tri mention)'s were {held}(e5) at customs in [Chaguaramas](cha event). [Antigua](ant metonym), it seems, forgot.

{Prizegiving}(e6) moved from the beach to the fish market at [Gouyave](gou event), on Friday at 6. The next {regatta}(e7) is at [Hillsborough](hil event), in August; rumours that there would be none are false.

---
places:
  gra: {name: Grand Anse, point: [12.03, -61.765], precision: near}
  gou: {name: Gouyave, geonameid: 3580279, point: [12.1646, -61.7296]}
  sau: {name: Sauteurs, geonameid: 3579891, point: [12.2183, -61.6392]}
  wob: {name: Woburn, point: [12.017, -61.735], precision: near}
  pem: {name: Petite Martinique, point: [12.525, -61.385], precision: area, radius_km: 2}
  wwd: {name: Windward, point: [12.518, -61.435], precision: near}
  car: {name: Carriacou, point: [12.48, -61.45], precision: area, radius_km: 6}
  beq: {name: Bequia, point: [13.01, -61.235], precision: area, radius_km: 5}
  vic: {name: Victoria, geonameid: 3579833, point: [12.1902, -61.7068]}
  psa: {name: Point Salines, point: [12.005, -61.79], precision: near}
  tru: {name: True Blue, point: [12.0, -61.77], precision: near}
  vc: {name: Saint Vincent and the Grenadines, geonameid: 3577815, point: [13.0833, -61.2], precision: country}
  gen: {name: General Hospital, point: [12.047, -61.754], precision: near, near: stg}
  stg: {name: "Saint George's", geonameid: 3579925, point: [12.0529, -61.7523]}
  qua: {name: Quarantine Point, point: [12.025, -61.78], precision: near}
  tri: {name: Trinidad, point: [10.45, -61.25], precision: area, radius_km: 40}
  cha: {name: Chaguaramas, point: [10.68, -61.64], precision: near}
  ant: {name: Antigua, point: [17.08, -61.8], precision: area, radius_km: 12}
  hil: {name: Hillsborough, geonameid: 3580215, point: [12.4829, -61.456]}
events:
  e1: {type: match, places: [gra], start: 2024-01-27, end: 2024-01-28, date_precision: day, date_text: this weekend, status: happened, actors: "", main: true}
  e2: {type: sea_accident, places: [psa], start: 2024-01-27, end: 2024-01-27, date_precision: day, date_text: Saturday, status: happened, actors: the Bequia entry}
  e3: {type: rescue, places: [psa], start: 2024-01-27, end: 2024-01-27, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: decision, places: [qua], start: 2024-01-28, end: 2024-01-28, date_precision: day, date_text: on Sunday, status: happened, actors: ""}
  e5: {type: transport_change, places: [cha], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: ceremony, places: [gou], start: 2024-02-02, end: 2024-02-02, date_precision: day, date_text: on Friday, status: planned, actors: ""}
  e7: {type: match, places: [hil], start: 2024-08, end: 2024-08, date_precision: month, date_text: in August, status: planned, actors: ""}
notes: ""
