---
id: strike-ca-03
genre: strike
country: CA
published: 2023-05-11
publisher: Lakehead Dispatch
title: "Elevators {fall silent}(e1) at [Thunder Bay](tb event)"
---
Durum from [Saskatchewan](sk mention), canola from [Manitoba](mb mention), a little oats: 340,000 tonnes of it lay in the bins on Wednesday with nobody to pour it into a ship.

Grain handlers at five terminals {struck}(e1) at noon, an hour after the last saltie, the [Cyprus](cy mention)-flagged Aglaia, {cleared}(e2) the [Mission River](mis event) half loaded. Three lakers are {anchored}(e3) off [Pie Island](pie event); another {turned back}(e4) at [Sault Ste. Marie](ssm event), the one in [Ontario](ont mention), and is tied up for paint.

The quarrel is over crane cameras. In [Duluth](dul mention), [Minnesota](mn mention), 250 km down the shore, the employer has run two houses since 2021 with a single man in the loft. "They want us to be [Duluth](dul mention)," said Reino Maki, a weighman whose grandfather came from [Vaasa](vaa mention).

Nobody has {walked out}(e5) at [Churchill](chu event) or in [Prince Rupert](pru event), the union said, and it has no plan to ask them.

[Ottawa](ott metonym) {sent}(e6) a conciliator, who {flew in}(e6) from [Winnipeg](win mention) last night. [Regina](reg metonym) would like more than that: its farm minister {wrote}(e7) to her federal counterpart {demanding}(e7) a back-to-work law. Wheat futures in [Minneapolis](min event) {rose}(e8) 1.4 per cent.

---
places:
  tb: {name: Thunder Bay, geonameid: 6166142, point: [48.382, -89.2502]}
  sk: {name: Saskatchewan, geonameid: 6141242, point: [54.0001, -106.001], precision: division}
  mb: {name: Manitoba, geonameid: 6065171, point: [55.0002, -97.0005], precision: division}
  cy: {name: Cyprus, geonameid: 146669, point: [35.0, 33.0], precision: country}
  mis: {name: Mission River, point: [48.362, -89.235], precision: near, near: tb}
  pie: {name: Pie Island, point: [48.25, -89.1], precision: area, radius_km: 6}
  ssm: {name: Sault Ste. Marie, geonameid: 6141439, point: [46.5168, -84.3333]}
  ont: {name: Ontario, geonameid: 6093943, point: [49.2501, -84.4998], precision: division}
  dul: {name: Duluth, geonameid: 5024719, point: [46.7833, -92.1066]}
  mn: {name: Minnesota, geonameid: 5037779, point: [46.2502, -94.2506], precision: division}
  vaa: {name: Vaasa, geonameid: 632978, point: [63.096, 21.6158]}
  chu: {name: Churchill, geonameid: 5922111, point: [58.7681, -94.1667]}
  pru: {name: Prince Rupert, geonameid: 6113406, point: [54.3151, -130.321]}
  ott: {name: Ottawa, geonameid: 6094817, point: [45.4112, -75.6981]}
  win: {name: Winnipeg, geonameid: 6183235, point: [49.8844, -97.147]}
  reg: {name: Regina, geonameid: 6119109, point: [50.4501, -104.6178]}
  min: {name: Minneapolis, geonameid: 5037649, point: [44.98, -93.2638]}
events:
  e1: {type: strike, places: [tb], start: 2023-05-10, end: 2023-05-10, date_precision: day, date_text: on Wednesday, status: happened, actors: Grain handlers, main: true}
  e2: {type: transport_change, places: [mis], start: 2023-05-10, end: 2023-05-10, date_precision: day, date_text: an hour after, status: happened, actors: the Cyprus-flagged Aglaia, minor: true}
  e3: {type: transport_change, places: [pie], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Three lakers, minor: true}
  e4: {type: transport_change, places: [ssm], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: strike, places: [chu, pru], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e6: {type: meeting, places: [tb], start: 2023-05-10, end: 2023-05-10, date_precision: day, date_text: last night, status: happened, actors: a conciliator}
  e7: {type: statement, places: [reg], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: market, places: [min], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
