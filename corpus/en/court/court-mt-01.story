---
id: court-mt-01
genre: court
country: MT
published: 2019-04-17
title: "{Bail}(e1) for tuna rancher as [Malta](mt event) {trial}(e2) is {put back}(e3) again"
---
Three years to the day since he was {arrested}(e4) at the quay in [Marsaxlokk](marsa event), tuna rancher Salvu Ebejer has been given {bail}(e1), his seventh application having succeeded where six failed.

Magistrate Claire Bonnici, in [Valletta](val event), {set}(e1) it at €120,000 on Tuesday. He must sign at the [Żejtun](zej event) police station every evening and stay fifty metres from any boat.

Ebejer, 63, is {accused}(e5) of {landing}(e6) 1,200 tonnes of bluefin over quota between 2013 and 2015 and {selling}(e6) it through [Cartagena](car event), the [Spanish](es demonym) port, under papers made out for fish from [Tunisia](tn mention). He {denies}(e7) it. Two employees of an [Italian](it demonym) firm in [Mazara del Vallo](maz mention) were {convicted}(e8) over the same shipments by a court in [Marsala](mars event) last November.

The {trial}(e2), which had been due to open next week, now {waits}(e3) on a witness from [Libya](ly mention), a harbour pilot from [Misrata](mis mention) who has been {refused}(e9) a visa twice.

Asked on the steps along [Republic Street](rep event) what he would do first, Ebejer said he would eat. "Not tuna."

---
places:
  mt: {name: Malta, geonameid: 2562770, point: [35.9167, 14.4333], precision: country}
  marsa: {name: Marsaxlokk, geonameid: 2562247, point: [35.8421, 14.543]}
  val: {name: Valletta, geonameid: 2562305, point: [35.8997, 14.5148]}
  zej: {name: Żejtun, geonameid: 2562258, point: [35.8555, 14.5334]}
  car: {name: Cartagena, geonameid: 2520058, point: [37.602, -0.984]}
  es: {name: Spain, geonameid: 2510769, point: [40.0, -4.0], precision: country}
  tn: {name: Tunisia, geonameid: 2464461, point: [34.0, 9.0], precision: country}
  it: {name: Italy, geonameid: 3175395, point: [42.8333, 12.8333], precision: country}
  maz: {name: Mazara del Vallo, geonameid: 2524205, point: [37.6553, 12.5899]}
  mars: {name: Marsala, geonameid: 2524245, point: [37.7992, 12.4367]}
  ly: {name: Libya, geonameid: 2215636, point: [28.0, 17.0], precision: country}
  mis: {name: Misrata, geonameid: 2214846, point: [32.3753, 15.0925]}
  rep: {name: "Republic Street, Valletta", point: [35.8985, 14.5125], precision: near, near: val}
events:
  e1: {type: verdict, places: [val], start: 2019-04-16, end: 2019-04-16, date_precision: day, date_text: on Tuesday, status: happened, actors: "", main: true}
  e2: {type: trial, places: [val], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: "", main: true}
  e3: {type: decision, places: [val], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: arrest, places: [marsa], start: 2016-04-16, end: 2016-04-16, date_precision: day, date_text: Three years to the day, arrested: 1, status: happened, actors: "", targets: Salvu Ebejer}
  e5: {type: charge, places: [mt], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: smuggling, places: [car], start: 2013, end: 2015, date_precision: year, date_text: between 2013 and 2015, status: reported, actors: Salvu Ebejer}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e8: {type: verdict, places: [mars], start: 2018-11, end: 2018-11, date_precision: month, date_text: last November, status: happened, actors: "", targets: Two employees of an Italian firm}
  e9: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: "Three years to the day is counted from the hearing on Tuesday."
