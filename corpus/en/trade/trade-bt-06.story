---
id: trade-bt-06
genre: trade
country: BT
published: 2020-08-06
publisher: Druk Market Letter
title: "Cardamom for cash, one truck at a time"
---
THE gate at [Phuentsholing](phu event) {reopened}(e1) to export lorries last Monday after an eleven-day {lockdown}(e2), and by nightfall 31 of them had rolled past the painted dragons into [Jaigaon](jai event), across the [Indian](in demonym) line.

Inside: large black cardamom from [Tsirang](tsi mention), [Samtse](sam mention) and [Sarpang](sar mention), {sold}(e3) at Nu 520 a kilo, better than at any auction since 2017. Traders from [Siliguri](sil mention), who cannot come up because of the virus, {bid}(e4) over the phone.

The food corporation says 240 tonnes are stored at its yard in [Gelephu](gel event). It had hoped to send some by way of [Burimari](bur mention) to [Dhaka](dha mention), but a preferential {accord}(e6) with [Bangladesh](bd metonym), {drafted}(e5) in [Thimphu](thi event) in February, will not be {signed}(e6) before December. Oranges are to be next.

Electricity still earns far more. In July [Bhutan](bt mention)'s dams, [Tala](tal event) and [Mangdechhu](man event) above all, {sold}(e7) power worth 4.1 billion ngultrum to [India](in mention), the finance ministry said. Cardamom for the whole of 2019 brought in less than a fifth of that.

"A dam doesn't send children to school in [Dagana](dag mention)," said Pema Choden, who has two acres. "Spice does."

---
places:
  phu: {name: Phuentsholing, geonameid: 1252484, point: [26.8516, 89.3884]}
  jai: {name: Jaigaon, geonameid: 7284820, point: [26.8477, 89.3756]}
  in: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  tsi: {name: Tsirang, geonameid: 1337281, point: [27.0316, 90.1671], precision: division}
  sam: {name: Samtse, geonameid: 1337289, point: [27.0219, 89.0493], precision: division}
  sar: {name: Sarpang, geonameid: 1337282, point: [27.0503, 90.3468], precision: division}
  sil: {name: Siliguri, geonameid: 1256525, point: [26.71, 88.4285]}
  gel: {name: Gelephu, geonameid: 1252560, point: [26.8683, 90.4878]}
  bur: {name: Burimari, point: [26.39, 88.94]}
  dha: {name: Dhaka, geonameid: 1185241, point: [23.7104, 90.4074]}
  bd: {name: Bangladesh, geonameid: 1210997, point: [24.0, 90.0], precision: country}
  thi: {name: Thimphu, geonameid: 1252416, point: [27.4661, 89.6419]}
  bt: {name: Bhutan, geonameid: 1252634, point: [27.5, 90.5], precision: country}
  tal: {name: Tala Dam, point: [26.87, 89.58], precision: near}
  man: {name: Mangdechhu Dam, point: [27.4, 90.45], precision: near}
  dag: {name: Dagana, geonameid: 1337280, point: [27.0316, 89.8444], precision: division}
events:
  e1: {type: opening, places: [phu], start: 2020-08-03, end: 2020-08-03, date_precision: day, date_text: last Monday, status: happened, actors: "", main: true}
  e2: {type: closure, places: [phu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: deal, places: [tsi, sam, sar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e4: {type: deal, places: [sil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: agreement, places: [thi], start: 2020-02, end: 2020-02, date_precision: month, date_text: in February, status: happened, actors: "", minor: true}
  e6: {type: agreement, places: [bd], start: 2020-12, end: 2020-12, date_precision: month, date_text: before December, status: planned, actors: ""}
  e7: {type: deal, places: [bt], start: 2020-07, end: 2020-07, date_precision: month, date_text: In July, status: happened, actors: "Bhutan's dams", targets: India}
notes: "last Monday on a Thursday: read as Monday of the week before."
