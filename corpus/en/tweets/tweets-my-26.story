---
id: tweets-my-26
genre: tweets
country: MY
published: 2024-04-24
publisher: "@StraitsBreaking"
title: "Live: Two Navy Helicopters {Collide}(e1) at [Lumut](lum event)"
---
0945 Two helicopters of the Royal [Malaysian](mal demonym) Navy have {collided}(e1) during a {rehearsal}(e2) at the base in [Lumut](lum event), [Perak](per event). Fire and rescue {called}(e3) at 0932.

1010 Video shows rotor {clipping}(e1) tail at about 50 m. One aircraft {fell}(e1) on stadium steps, the other into a pool.

1035 Navy confirms 10 on board. "All feared dead." No casualties on ground.

1120 All ten confirmed {killed}(e1). Bodies being {taken}(e4) to the military hospital. Eight men, two women. They came from [Sabah](sab mention), [Kelantan](kel mention), [Johor](joh mention).

1150 They were {practising}(e2) for the Navy's 90th anniversary {parade}(e5), due 4 May. {Cancelled}(e5), says defence minister, now on a plane back from [Canberra](can mention).

1215 Last accident: 5 March, a coast guard chopper {ditched}(e6) off [Pulau Angsa](pul event), all four {rescued}(e7) by fishermen.

1330 [Singapore](sin metonym) and [Jakarta](jak metonym) have sent {condolences}(e8). [London](lon metonym) {too}(e8).

1400 Type {grounded}(e9) until further notice. Three at [Kota Kinabalu](kot event), one at sea with KD Lekiu off [Penang](pen mention).

1510 Inquiry board to {report}(e10) within 30 days. Flight recorder {recovered}(e11) from pool.

1640 Separately: road near [Teluk Batik](tel event) {blocked}(e12) by sightseers; police {fine}(e13) 38 motorists. Two men {detained}(e14) at [Sitiawan](sit event) for posting fake pictures from a {crash}(e15) in [India](ind event) in 2016.

1800 PM {visiting}(e16) families in [Ipoh](ipo event) tonight.

2015 {Prayers}(e17) held in [Lumut](lum event). First {burials}(e18) tomorrow in [Alor Setar](alo event) and [Kuching](kuc event). We'll be back at 0700.

---
places:
  lum: {name: Lumut, geonameid: 1735450, point: [4.2323, 100.6298]}
  mal: {name: Malaysia, geonameid: 1733045, point: [2.5, 112.5], precision: country}
  per: {name: Perak, geonameid: 1733041, point: [4.7474, 101.059], precision: division}
  sab: {name: Sabah, geonameid: 1733039, point: [5.3111, 117.095], precision: division}
  kel: {name: Kelantan, geonameid: 1733044, point: [5.4035, 102.005], precision: division}
  joh: {name: Johor, geonameid: 1733049, point: [2.0065, 103.412], precision: division}
  can: {name: Canberra, geonameid: 2172517, point: [-35.2835, 149.1281]}
  pul: {name: Pulau Angsa, point: [3.185, 101.215], precision: near}
  sin: {name: Singapore, geonameid: 1880251, point: [1.36667, 103.8], precision: country}
  jak: {name: Jakarta, geonameid: 1642911, point: [-6.2146, 106.8451]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  kot: {name: Kota Kinabalu, geonameid: 1733432, point: [5.9749, 116.0724]}
  pen: {name: Penang, geonameid: 1733047, point: [5.3684, 100.261], precision: division}
  tel: {name: Teluk Batik, point: [4.19, 100.606], precision: near}
  sit: {name: Sitiawan, geonameid: 1735453, point: [4.2168, 100.6996]}
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  ipo: {name: Ipoh, geonameid: 1734634, point: [4.5841, 101.0829]}
  alo: {name: Alor Star, geonameid: 1736309, point: [6.121, 100.3601]}
  kuc: {name: Kuching, geonameid: 1735634, point: [1.55, 110.3333]}
events:
  e1: {type: air_accident, places: [lum], start: 2024-04-24, end: 2024-04-24, date_precision: day, date_text: "", killed: 10, status: happened, actors: "", targets: Two helicopters, main: true}
  e2: {type: ceremony, places: [lum], start: 2024-04-24, end: 2024-04-24, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e3: {type: rescue, places: [lum], start: 2024-04-24, end: 2024-04-24, date_precision: day, date_text: "", status: happened, actors: Fire and rescue, minor: true}
  e4: {type: rescue, places: [lum], start: 2024-04-24, end: 2024-04-24, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: festival, places: [lum], start: 2024-05-04, end: 2024-05-04, date_precision: day, date_text: due 4 May, status: happened, negated: true, actors: ""}
  e6: {type: air_accident, places: [pul], start: 2024-03-05, end: 2024-03-05, date_precision: day, date_text: 5 March, status: happened, actors: "", targets: a coast guard chopper}
  e7: {type: rescue, places: [pul], start: 2024-03-05, end: 2024-03-05, date_precision: day, date_text: 5 March, status: happened, actors: "", targets: a coast guard chopper}
  e8: {type: statement, places: [sin, jak, lon], start: 2024-04-24, end: 2024-04-24, date_precision: day, date_text: "", status: happened, actors: Singapore and Jakarta}
  e9: {type: decision, places: [kot, pen], start: 2024-04-24, end: 2024-04-24, date_precision: day, date_text: "", status: happened, actors: ""}
  e10: {type: investigation, places: [lum], start: 2024-05-24, end: 2024-05-24, date_precision: day, date_text: within 30 days, status: planned, actors: Inquiry board}
  e11: {type: discovery, places: [lum], start: 2024-04-24, end: 2024-04-24, date_precision: day, date_text: "", status: happened, actors: "", targets: Flight recorder, minor: true}
  e12: {type: transport_change, places: [tel], start: 2024-04-24, end: 2024-04-24, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e13: {type: verdict, places: [tel], start: 2024-04-24, end: 2024-04-24, date_precision: day, date_text: "", status: happened, actors: police, targets: 38 motorists}
  e14: {type: arrest, places: [sit], start: 2024-04-24, end: 2024-04-24, date_precision: day, date_text: "", arrested: 2, status: happened, actors: "", targets: Two men}
  e15: {type: air_accident, places: [ind], start: 2016, end: 2016, date_precision: year, date_text: in 2016, status: happened, actors: ""}
  e16: {type: visit, places: [ipo], start: 2024-04-24, end: 2024-04-24, date_precision: day, date_text: tonight, status: happened, actors: PM}
  e17: {type: ceremony, places: [lum], start: 2024-04-24, end: 2024-04-24, date_precision: day, date_text: "", status: happened, actors: ""}
  e18: {type: ceremony, places: [alo, kuc], start: 2024-04-25, end: 2024-04-25, date_precision: day, date_text: tomorrow, status: planned, actors: ""}
notes: ""
