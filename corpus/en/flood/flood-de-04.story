---
id: flood-de-04
genre: flood
country: DE
published: 2021-07-17
publisher: Eifel Anzeiger
title: "What the [Ahr](ahr event) {took}(e1)"
---
[Bad Neuenahr](bad dateline). Until Wednesday a gauge at [Altenahr](alt event) showed how high the [Ahr](ahr event) stood. It {went}(e1) at a quarter to nine, at 5.75 metres; the water then {rose}(e1) as much again.

In [Schuld](sch event) six houses have {gone}(e2). In [Sinzig](sin event) twelve people {drowned}(e3) in a home for the disabled, ground floor. In [Insul](ins event) the bridge, in [Dernau](der event) the wine, in [Mayschoß](may event) the road both ways. The district counts 63 {dead}(e1); in [North Rhine-Westphalia](nor event) there are 43 {more}(e4), and at [Pepinster](pep event), [Verviers](ver event) and [Liège](lie event), in [Belgium](bel event), {twenty-three}(e5). [Valkenburg](val event), over in [Dutch](dut demonym) [Limburg](lim event), has had ten thousand {moved out}(e6).

At [Erftstadt](erf event)-[Blessem](ble event) a gravel pit {ate}(e7) half a street on Friday.

[Berlin](ber metonym) {promises}(e8) help "without red tape". The Chancellor, in [Washington](was mention) when it happened, {comes}(e9) on Sunday to [Schuld](sch event).

Volunteers from the [Oderbruch](ode mention), who know, {brought}(e10) pumps. A winegrower from [Alsace](als mention) {came}(e10) with soup.

Somebody has chalked up at what was the [Altenahr](alt event) station: [Luxembourg](lux mention) was {warned}(e11), we were not.

---
places:
  ahr: {name: Ahr, point: [50.5, 7.0], precision: area, radius_km: 25}
  bad: {name: Bad Neuenahr, point: [50.545, 7.112]}
  alt: {name: Altenahr, point: [50.517, 6.99]}
  sch: {name: Schuld, point: [50.447, 6.888], precision: near}
  sin: {name: Sinzig, geonameid: 2831852, point: [50.5438, 7.2464]}
  ins: {name: Insul, point: [50.43, 6.92], precision: near}
  der: {name: Dernau, point: [50.535, 7.045], precision: near}
  may: {name: Mayschoß, point: [50.52, 7.02], precision: near}
  nor: {name: North Rhine-Westphalia, geonameid: 2861876, point: [51.6146, 7.6571], precision: division}
  pep: {name: Pepinster, geonameid: 2789190, point: [50.5657, 5.8039]}
  ver: {name: Verviers, geonameid: 2784821, point: [50.5891, 5.8624]}
  val: {name: Valkenburg, point: [50.865, 5.83]}
  lim: {name: Limburg, point: [51.2, 5.9], precision: division}
  erf: {name: Erftstadt, geonameid: 2929671, point: [50.8148, 6.7939]}
  ble: {name: Blessem, point: [50.81, 6.79], precision: near}
  ode: {name: Oderbruch, point: [52.75, 14.2], precision: area, radius_km: 25}
  als: {name: Alsace, point: [48.3, 7.5], precision: area, radius_km: 80}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  lie: {name: Liège, geonameid: 2792413, point: [50.6337, 5.5675]}
  bel: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
  dut: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  lux: {name: Luxembourg, geonameid: 2960313, point: [49.75, 6.16667], precision: country}
events:
  e1: {type: flood, places: [alt], start: 2021-07-14, end: 2021-07-14, date_precision: day, date_text: Until Wednesday, killed: 63, status: happened, actors: "", main: true}
  e2: {type: flood, places: [sch], start: 2021-07-14, end: 2021-07-14, date_precision: day, date_text: "", status: happened, actors: ""}
  e3: {type: flood, places: [sin], start: 2021-07-14, end: 2021-07-14, date_precision: day, date_text: "", killed: 12, status: happened, actors: ""}
  e4: {type: flood, places: [nor], start: null, end: null, date_precision: unknown, date_text: "", killed: 43, status: happened, actors: ""}
  e5: {type: flood, places: [pep, ver, lie], start: null, end: null, date_precision: unknown, date_text: "", killed: 23, status: happened, actors: ""}
  e6: {type: displacement, places: [val], start: null, end: null, date_precision: unknown, date_text: "", displaced: 10000, status: happened, actors: ""}
  e7: {type: collapse, places: [erf], start: 2021-07-16, end: 2021-07-16, date_precision: day, date_text: on Friday, status: happened, actors: ""}
  e8: {type: statement, places: [ber], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: visit, places: [sch], start: 2021-07-18, end: 2021-07-18, date_precision: day, date_text: on Sunday, status: planned, actors: The Chancellor}
  e10: {type: aid, places: [bad], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e11: {type: statement, places: [lux], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: "", minor: true}
notes: ""
