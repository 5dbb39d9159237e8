---
id: report-tn-369
genre: report
country: TN
published: 2022-09-04
publisher: Maghreb Daily
title: "Toll from [Tunisia](tun event) boat {sinking}(e1) {rises}(e1) to 17 as search {ends}(e2)"
---
[SFAX](sfa dateline), [Tunisia](tun dateline) — [Tunisia](tun metonym)'s coastguard {called off}(e2) on Saturday evening its {search}(e3) for survivors of a migrant boat that {went down}(e1) off the [Kerkennah Islands](ker event), after {recovering}(e4) 17 bodies, a judicial official in [Sfax](sfa mention) said.

The wooden vessel, carrying 58 people, {left}(e5) a beach near [El Amra](ela event) late on Tuesday bound for the [Italian](ita demonym) island of [Lampedusa](lam mention). It {took on water}(e1) after about five hours. Fishermen from [Mahdia](mah mention) {pulled}(e6) 24 people from the sea; 17 are still {missing}(e1).

Faouzi Masmoudi Trabelsi, spokesman for the courts in [Sfax](sfa mention), said that those on board came from [Ivory Coast](ivo mention), [Guinea](gui mention), [Cameroon](cam mention) and [Syria](syr mention), and that a prosecutor had {opened an investigation}(e7). Two men suspected of organising the voyage, both from [Jebeniana](jeb mention), were {arrested}(e8) on Friday.

Survivors were {taken}(e9) to a school in [Remla](rem event) and later to [Sfax](sfa event). "We called the number that they gave us in [Italy](ital mention). Nobody came," said Koffi, 22, who left [Bouaké](bou mention) two years ago and worked on building sites in [Tunis](tuni event) to {pay}(e10) for the crossing.

It was the fourth {shipwreck}(e11) off the coast of [Sfax](sfa event) within a month. On 9 August, eight people {drowned}(e12) off [Chebba](che event), among them three children. Farther along the coast, in [Zarzis](zar event), families are still {searching}(e13) for 18 young [Tunisians](tun demonym) who {disappeared}(e14) at sea; residents there {marched}(e15) on Thursday behind a banner that read "Where are our sons?"

More than 1,200 people have {died}(e16) or gone missing in the central [Mediterranean](med event) this year, the International Organization for Migration says. Departures from [Libya](lib mention) have fallen slightly, while those from [Tunisia](tun mention) have risen by half.

Rescues have multiplied on the northern side, too. The ship of a [German](ger demonym) charity {brought}(e18) 106 people to [Pozzallo](poz event), in [Sicily](sic mention), on Wednesday, and [Malta](mal metonym) was {criticised}(e19) by rights groups for {refusing}(e20) to let another, with 87 on board, {enter}(e20) [Valletta](val event). That vessel eventually {docked}(e21) at [Taranto](tar event), in [Apulia](apu mention).

In [Rome](rom mention), where a general {election}(e22) is due on 25 September, the subject has returned to the front pages. Candidates of the right have {promised}(e23) a naval blockade, an idea that lawyers call unworkable.

Trabelsi said that the cemetery for foreigners in [Sfax](sfa mention) was full. "We have {asked}(e24) the municipality of [Agareb](aga metonym) for land," he said.

---
places:
  sfa: {name: Sfax, geonameid: 2467454, point: [34.7406, 10.7603]}
  ker: {name: Kerkennah Islands, point: [34.71, 11.15], precision: area, radius_km: 20}
  ela: {name: El Amra, point: [34.77, 10.87], precision: near}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  lam: {name: Lampedusa, point: [35.5, 12.61]}
  mah: {name: Mahdia, geonameid: 2473572, point: [35.5047, 11.0622]}
  jeb: {name: Jebeniana, point: [35.03, 10.91]}
  rem: {name: Remla, point: [34.71, 11.2]}
  bou: {name: Bouaké, geonameid: 2290956, point: [7.6939, -5.0303]}
  che: {name: Chebba, point: [35.24, 11.11]}
  zar: {name: Zarzis, geonameid: 2470173, point: [33.504, 11.1121]}
  med: {name: Mediterranean, point: [35.0, 14.0], precision: area, radius_km: 500}
  poz: {name: Pozzallo, geonameid: 2523693, point: [36.7303, 14.8467]}
  sic: {name: Sicily, geonameid: 2523119, point: [37.63, 14.0858], precision: division}
  val: {name: Valletta, geonameid: 2562305, point: [35.8997, 14.5148]}
  tar: {name: Taranto, geonameid: 3165926, point: [40.4644, 17.2471]}
  apu: {name: Apulia, geonameid: 3169778, point: [41.0163, 16.6071], precision: division}
  aga: {name: Agareb, point: [34.74, 10.53]}
  tun: {name: Tunisia, geonameid: 2464461, point: [34.0, 9.0], precision: country}
  ivo: {name: Ivory Coast, geonameid: 2287781, point: [8.0, -5.5], precision: country}
  gui: {name: Guinea, geonameid: 2420477, point: [10.83333, -10.66667], precision: country}
  cam: {name: Cameroon, geonameid: 2233387, point: [6.0, 12.5], precision: country}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  ital: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  tuni: {name: Tunisia, geonameid: 2464461, point: [34.0, 9.0], precision: country}
  lib: {name: Libya, geonameid: 2215636, point: [28.0, 17.0], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  mal: {name: Malta, geonameid: 2562770, point: [35.91667, 14.43333], precision: country}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
events:
  e1: {type: sea_accident, places: [ker], start: 2022-08-31, end: 2022-08-31, date_precision: day, date_text: after about five hours, killed: 17, status: happened, actors: The wooden vessel, main: true}
  e2: {type: decision, places: [ker], start: 2022-09-03, end: 2022-09-03, date_precision: day, date_text: on Saturday evening, status: happened, actors: "Tunisia's coastguard", targets: its search for survivors, main: true}
  e3: {type: rescue, places: [ker], start: 2022-08-31, end: 2022-09-03, date_precision: day, date_text: "", status: happened, actors: "Tunisia's coastguard", targets: survivors}
  e4: {type: rescue, places: [ker], start: 2022-08-31, end: 2022-09-03, date_precision: day, date_text: "", status: happened, actors: "Tunisia's coastguard", targets: 17 bodies, minor: true}
  e5: {type: transport_change, places: [ela], start: 2022-08-30, end: 2022-08-30, date_precision: day, date_text: late on Tuesday, status: happened, actors: The wooden vessel, minor: true}
  e6: {type: rescue, places: [ker], start: 2022-08-31, end: 2022-08-31, date_precision: day, date_text: "", status: happened, actors: Fishermen, targets: 24 people}
  e7: {type: investigation, places: [sfa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a prosecutor}
  e8: {type: arrest, places: [], start: 2022-09-02, end: 2022-09-02, date_precision: day, date_text: on Friday, arrested: 2, status: happened, actors: "", targets: Two men suspected of organising the voyage}
  e9: {type: rescue, places: [rem, sfa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Survivors, minor: true}
  e10: {type: deal, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Koffi, targets: the crossing, minor: true}
  e11: {type: sea_accident, places: [sfa], start: 2022-08, end: 2022-09, date_precision: month, date_text: within a month, status: happened, actors: ""}
  e12: {type: sea_accident, places: [che], start: 2022-08-09, end: 2022-08-09, date_precision: day, date_text: On 9 August, killed: 8, status: happened, actors: "", targets: eight people}
  e13: {type: rescue, places: [zar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: families, targets: 18 young Tunisians}
  e14: {type: sea_accident, places: [zar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: 18 young Tunisians}
  e15: {type: protest, places: [zar], start: 2022-09-01, end: 2022-09-01, date_precision: day, date_text: on Thursday, status: happened, actors: residents}
  e16: {type: sea_accident, places: [med], start: 2022, end: 2022, date_precision: year, date_text: this year, killed: 1200, killed_qualifier: at_least, status: happened, actors: "", targets: "More than 1,200 people"}
  e18: {type: rescue, places: [poz], start: 2022-08-31, end: 2022-08-31, date_precision: day, date_text: on Wednesday, status: happened, actors: The ship of a German charity, targets: 106 people}
  e19: {type: statement, places: [mal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: rights groups, targets: Malta}
  e20: {type: decision, places: [val], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Malta, targets: another}
  e21: {type: transport_change, places: [tar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: That vessel}
  e22: {type: election, places: [ital], start: 2022-09-25, end: 2022-09-25, date_precision: day, date_text: on 25 September, status: planned, actors: ""}
  e23: {type: statement, places: [ital], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Candidates of the right, targets: a naval blockade}
  e24: {type: statement, places: [sfa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Trabelsi, targets: the municipality of Agareb, minor: true}
notes: ""
