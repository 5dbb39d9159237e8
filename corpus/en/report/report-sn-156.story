---
id: report-sn-156
genre: report
country: SN
published: 2020-10-15
publisher: Teranga Presse
title: "Fishing boat with 90 for [Canary Islands](can mention) {burns}(e1) off [Saint-Louis](sai event)"
---
[DAKAR](dak dateline) (TP) – At least ten people {died}(e1) and 51 were {rescued}(e2) when the engine of a wooden boat {exploded}(e1) off the northern coast of [Senegal](sen event) early on Wednesday, a navy spokesman said.

The pirogue, carrying about 90 people bound for [Spanish](spa demonym) territory, {caught fire}(e1) some 80 kilometres from [Saint-Louis](sai event). A patrol vessel, a [Spanish](spa demonym) Guardia Civil ship based in [Dakar](dak mention) and local fishermen {came}(e2) to its aid.

Nearly 20 passengers are thought {missing}(e1). The survivors were {taken}(e3) to the naval base at [Dakar](dak event), where they are being {questioned}(e4) by the gendarmerie.

It had {left}(e5) [Mbour](mbo event), a fishing town on the [Petite Côte](pet mention), on Saturday. "They collect 400,000 francs per head and tell them [Tenerife](ten mention) is four days away," said Moustapha Dieng Fall, secretary of a fishermen's union.

Arrivals on the [Canary Islands](can event) have {risen}(e6) to over 8,100 this year, seven times those of the same period in 2019, as the [Mediterranean](med mention) has become harder to cross and the pandemic has closed hotels and markets. At the quay of [Arguineguín](arg event), on [Gran Canaria](gra mention), 1,200 people were {sleeping}(e7) in Red Cross tents last weekend.

Three other boats were {stopped}(e8) this week: one off [Kayar](kay event), one at the mouth of the [Saloum](sal event) and a third, with 70 [Gambian](gam demonym) and [Guinean](gui demonym) passengers, near [Nouadhibou](nou event), in [Mauritania](mau mention).

Interior Minister Abdou Latif Sarr {promised}(e9) "merciless" measures against smugglers. Twelve people have been {arrested}(e10) in [Thiès](thi event) and [Mbour](mbo event) since September.

---
places:
  can: {name: Canary Islands, geonameid: 2593110, point: [28.383, -15.9195], precision: division}
  sai: {name: Saint-Louis, geonameid: 2246452, point: [16.0179, -16.4896]}
  dak: {name: Dakar, geonameid: 2253354, point: [14.6937, -17.4441]}
  mbo: {name: Mbour, geonameid: 2248477, point: [14.422, -16.9638]}
  pet: {name: Petite Côte, point: [14.4, -16.95], precision: area, radius_km: 30}
  ten: {name: Tenerife, point: [28.27, -16.6], precision: area, radius_km: 40}
  med: {name: Mediterranean, point: [36.0, 15.0], precision: area, radius_km: 1500}
  arg: {name: Arguineguín, point: [27.76, -15.68]}
  gra: {name: Gran Canaria, point: [27.96, -15.6], precision: area, radius_km: 25}
  kay: {name: Kayar, point: [14.92, -17.12]}
  sal: {name: Saloum, point: [13.83, -16.75], precision: near}
  nou: {name: Nouadhibou, geonameid: 2377457, point: [20.9419, -17.0384]}
  thi: {name: Thiès, geonameid: 2244802, point: [14.7894, -16.926]}
  sen: {name: Senegal, geonameid: 2245662, point: [14.5, -14.25], precision: country}
  gui: {name: Guinea, geonameid: 2420477, point: [10.83333, -10.66667], precision: country}
  gam: {name: Gambia, geonameid: 2413451, point: [13.5, -15.5], precision: country}
  spa: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  mau: {name: Mauritania, geonameid: 2378080, point: [20.25, -10.5], precision: country}
events:
  e1: {type: sea_accident, places: [sai, sen], start: 2020-10-14, end: 2020-10-14, date_precision: day, date_text: early on Wednesday, killed: 10, killed_qualifier: at_least, status: happened, actors: "", targets: a wooden boat, main: true}
  e2: {type: rescue, places: [sai], start: 2020-10-14, end: 2020-10-14, date_precision: day, date_text: early on Wednesday, status: happened, actors: A patrol vessel, targets: 51, main: true}
  e3: {type: transport_change, places: [dak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The survivors, minor: true}
  e4: {type: investigation, places: [dak], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the gendarmerie, targets: The survivors, minor: true}
  e5: {type: transport_change, places: [mbo], start: 2020-10-10, end: 2020-10-10, date_precision: day, date_text: on Saturday, status: happened, actors: "", minor: true}
  e6: {type: displacement, places: [can], start: 2020, end: 2020, date_precision: year, date_text: this year, displaced: 8100, displaced_qualifier: at_least, status: happened, actors: ""}
  e7: {type: displacement, places: [arg], start: 2020-10-10, end: 2020-10-11, date_precision: day, date_text: last weekend, displaced: 1200, status: happened, actors: ""}
  e8: {type: rescue, places: [kay, sal, nou], start: 2020-10-12, end: 2020-10-12, date_precision: week, date_text: this week, status: happened, actors: "", targets: Three other boats}
  e9: {type: statement, places: [sen], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Interior Minister Abdou Latif Sarr}
  e10: {type: arrest, places: [thi, mbo], start: 2020-09, end: 2020-10, date_precision: month, date_text: since September, arrested: 12, status: happened, actors: "", targets: Twelve people}
notes: ""
