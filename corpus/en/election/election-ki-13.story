---
id: election-ki-13
genre: election
country: KI
published: 2024-08-16
publisher: Betio Lagoon Post
title: "Two atolls, one tide table: the {first round}(e2) is over"
---
On [Abaiang](aba event) the {polls shut}(e1) when the tide said so. Voters wading home across the reef passage had to be clear of it by four.

Wednesday's {first round}(e2) in [Kiribati](ki event) filled 29 of 44 elected seats. {Run-offs}(e3) on Monday will decide the rest, three of them in [Betio](bet event), the crowded end of [South Tarawa](sta event), where nine people stood on a ticket against the new causeway toll.

The widest gap was at [Kiritimati](kir event), 3,200 kilometres to the east and, thanks to the bend in the date line, the first inhabited place to see the day. Teburoro Tokataake, a customs man, {got}(e4) 81 per cent there. He {flew home}(e5) through [Honolulu](hon mention), as one must.

No boxes were lost. A launch carrying two of them from [Maiana](mai mention) did {go aground}(e6) at dusk and lay on the coral till Thursday's flood, with a policeman, a candidate's aunt and a pig aboard.

[Beijing](bei metonym) was talked about less than kava. Still, an outgoing minister {reminded}(e7) a {rally}(e7) at [Bairiki](bai event) on August 10 who had paid for its stage. [Canberra](can metonym) had paid for the chairs.

The [Banabans](ban demonym) of [Rabi](rab mention), in [Fiji](fj mention), send one member of their own.

---
places:
  aba: {name: Abaiang, point: [1.85, 172.93], precision: area, radius_km: 15}
  ki: {name: Kiribati, geonameid: 4030945, point: [1.421, 172.984], precision: country}
  bet: {name: Betio, point: [1.358, 172.921], precision: near}
  sta: {name: South Tarawa, point: [1.36, 173.03], precision: area, radius_km: 15}
  kir: {name: Kiritimati, point: [1.87, -157.43], precision: area, radius_km: 20}
  hon: {name: Honolulu, geonameid: 5856195, point: [21.3069, -157.8583]}
  mai: {name: Maiana, point: [0.93, 173.03], precision: area, radius_km: 10}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  bai: {name: Bairiki, point: [1.329, 172.977], precision: near}
  can: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
  ban: {name: Banaba, point: [-0.86, 169.535], precision: area, radius_km: 3}
  rab: {name: Rabi, point: [-16.5, -179.98], precision: area, radius_km: 8}
  fj: {name: Fiji, geonameid: 2205218, point: [-18.0, 178.0], precision: country}
events:
  e1: {type: election, places: [aba], start: 2024-08-14, end: 2024-08-14, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e2: {type: election, places: [ki], start: 2024-08-14, end: 2024-08-14, date_precision: day, date_text: Wednesday, status: happened, actors: "", main: true}
  e3: {type: election, places: [bet], start: 2024-08-19, end: 2024-08-19, date_precision: day, date_text: on Monday, status: planned, actors: "", main: true}
  e4: {type: election, places: [kir], start: 2024-08-14, end: 2024-08-14, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: transport_change, places: [hon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: sea_accident, places: [mai], start: 2024-08-14, end: 2024-08-14, date_precision: day, date_text: at dusk, status: happened, actors: A launch}
  e7: {type: statement, places: [bai], start: 2024-08-10, end: 2024-08-10, date_precision: day, date_text: on August 10, status: happened, actors: ""}
notes: ""
