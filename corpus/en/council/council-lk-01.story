---
id: council-lk-01
genre: council
country: LK
published: 2023-03-04
publisher: Hill Capital Times
title: "[KANDY](kan event) STALLS TO {MOVE}(e1), LAKE ROAD TO CLEAR"
---
Some 140 pavement traders around the [Torrington](tor event) bus stand have been told they will be {shifted}(e1) to the upper floor of the [Kandy](kan event) Municipal Market before the Esala {procession}(e2) sets out in August.

The {order}(e3), {adopted}(e3) by the [Kandy](kan metonym org) Municipal Council on Thursday, clears both sides of [Dalada Veediya](dal event) and the stretch that skirts [Kandy Lake](lake event) as far as the Queen's Hotel. Ward member N. M. Rizwan, a cloth trader from [Katugastota](kat mention), called it "a beautification for cameras". The mayor answered that ambulances had twice been {stuck}(e4) there in January.

Stallholders are not persuaded. "In [Matale](mat event) the council {moved}(e5) them upstairs in 2019 and nobody climbed," said Ranjani Wijekoon, who has sold hairpins and plastic combs beside the clock tower since her husband was {killed}(e6) by a {landslide}(e6) at [Hanguranketa](han event).

[Colombo](col metonym) has {promised}(e7) Rs. 60 million for lifts and toilets. A first {instalment}(e8) is due after the New Year holidays, according to the [Central Province](cp metonym) chief secretary, though a similar {promise}(e9) to [Nuwara Eliya](nuw mention) is still waiting for its first rupee.

---
places:
  tor: {name: "Torrington bus stand, Kandy", point: [7.2925, 80.633], precision: near, near: kan}
  kan: {name: Kandy, geonameid: 1241622, point: [7.2906, 80.6336]}
  dal: {name: Dalada Veediya, point: [7.2935, 80.638], precision: near, near: kan}
  lake: {name: Kandy Lake, point: [7.2919, 80.642], precision: exact}
  kat: {name: Katugastota, point: [7.32, 80.624], precision: near, near: kan}
  mat: {name: Matale, geonameid: 1235855, point: [7.4698, 80.6217]}
  han: {name: Hanguranketa, point: [7.176, 80.777]}
  col: {name: Colombo, geonameid: 1248991, point: [6.9355, 79.8487]}
  cp: {name: Central, geonameid: 1249296, point: [7.3631, 80.6653], precision: division}
  nuw: {name: Nuwara Eliya, geonameid: 1232783, point: [6.9708, 80.7829]}
events:
  e1: {type: displacement, places: [kan], start: 2023-08, end: 2023-08, date_precision: month, date_text: in August, displaced: 140, displaced_qualifier: about, status: planned, actors: "", main: true}
  e2: {type: festival, places: [kan], start: 2023-08, end: 2023-08, date_precision: month, date_text: in August, status: planned, actors: ""}
  e3: {type: decision, places: [kan], start: 2023-03-02, end: 2023-03-02, date_precision: day, date_text: on Thursday, status: happened, actors: Kandy Municipal Council, main: true}
  e4: {type: transport_change, places: [dal], start: 2023-01, end: 2023-01, date_precision: month, date_text: in January, status: happened, actors: ""}
  e5: {type: displacement, places: [mat], start: 2019, end: 2019, date_precision: year, date_text: in 2019, status: happened, actors: the council}
  e6: {type: landslide, places: [han], start: null, end: null, date_precision: unknown, date_text: "", killed: 1, status: happened, actors: ""}
  e7: {type: aid, places: [col], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: aid, places: [kan], start: 2023-04, end: 2023-04, date_precision: month, date_text: after the New Year holidays, status: planned, actors: ""}
  e9: {type: statement, places: [nuw], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: "e3 is really a traffic hold-up; e2 must end before the August procession."
