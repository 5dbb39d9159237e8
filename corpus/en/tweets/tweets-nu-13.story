---
id: tweets-nu-13
genre: tweets
country: NU
published: 2019-03-06
publisher: "@alofi_wharf"
title: "The ship is {not coming}(e1) (a thread for 1,600 people)"
---
@alofi_wharf: Morning [Niue](niu event). The supply ship can't {berth}(e1). She {stood off}(e2) [Sir Robert's Wharf](srw event) since Sunday, swell 3 metres, and at 6 she {turned}(e3) for [Rarotonga](rar mention). Next {try}(e4): 19 March.

What that means: flour, gas, and the new tyres for the bus are on their way to the [Cook Islands](ck mention) on holiday.

Shop in [Alofi](alo event) South is {limiting}(e5) eggs to six. [Hakupu](hak event) has taro to swap. [Mutalau](mut metonym) says it has never heard of eggs.

Friday's {plane}(e6) from [Auckland](auc mention) will {bring}(e6) milk powder and insulin, and the minister, if there's a seat.

A yacht, [Norwegian](nor demonym), {dragged}(e7) its mooring at 2 a.m. and is on the {reef}(e7) by [Opaahi](opa event). Couple safe, cat safe, wine (they say) not.

No, we have not {asked}(e8) [Wellington](wel metonym) for the air force, whatever the radio there said. [Canberra](can metonym) has kindly {offered}(e9). We've kindly thanked.

[Tuapa](tua event) {show}(e10) day on Saturday is ON. Bring own flour.

Our cousins in [Māngere](man mention): send biscuits. Our cousins in [Tonga](to mention): send nothing, you've had worse.

---
places:
  niu: {name: Niue, geonameid: 4036232, point: [-19.0333, -169.8667], precision: country}
  srw: {name: "Sir Robert's Wharf", point: [-19.054, -169.921], precision: exact, near: alo}
  rar: {name: Rarotonga, point: [-21.23, -159.78], precision: area, radius_km: 6}
  ck: {name: Cook Islands, geonameid: 1899402, point: [-16.0833, -161.5833], precision: country}
  alo: {name: Alofi, geonameid: 4036284, point: [-19.0529, -169.9196]}
  hak: {name: Hakupu, point: [-19.115, -169.845], precision: near}
  mut: {name: Mutalau, point: [-18.968, -169.83], precision: near}
  auc: {name: Auckland, geonameid: 2193733, point: [-36.8485, 174.7635]}
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
  opa: {name: Opaahi, point: [-19.06, -169.925], precision: near, near: alo}
  wel: {name: Wellington, geonameid: 2179537, point: [-41.2866, 174.7756]}
  can: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
  tua: {name: Tuapa, point: [-18.99, -169.9], precision: near}
  man: {name: Māngere, point: [-36.97, 174.8], precision: near}
  to: {name: Tonga, geonameid: 4032283, point: [-20.0, -175.0], precision: country}
events:
  e1: {type: transport_change, places: [niu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: "", main: true}
  e2: {type: transport_change, places: [srw], start: 2019-03-03, end: 2019-03-03, date_precision: day, date_text: since Sunday, status: happened, actors: "", minor: true}
  e3: {type: transport_change, places: [srw], start: 2019-03-06, end: 2019-03-06, date_precision: day, date_text: at 6, status: happened, actors: "", main: true}
  e4: {type: transport_change, places: [niu], start: 2019-03-19, end: 2019-03-19, date_precision: day, date_text: 19 March, status: planned, actors: ""}
  e5: {type: decision, places: [alo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: aid, places: [auc], start: 2019-03-08, end: 2019-03-08, date_precision: day, date_text: "Friday's", status: planned, actors: ""}
  e7: {type: sea_accident, places: [opa], start: 2019-03-06, end: 2019-03-06, date_precision: day, date_text: at 2 a.m., status: happened, actors: ""}
  e8: {type: statement, places: [wel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e9: {type: aid, places: [can], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e10: {type: festival, places: [tua], start: 2019-03-09, end: 2019-03-09, date_precision: day, date_text: on Saturday, status: planned, actors: ""}
notes: ""
