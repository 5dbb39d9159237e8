---
id: tweets-za-29
genre: tweets
country: ZA
published: 2021-07-13
publisher: "@HighveldNow"
title: "{Unrest}(e1) Live: Troops {Arrive}(e2) in [Soweto](sow event), Warehouse {Burns}(e3) in [Durban](dur event)"
---
06:10 Overnight: [Jabulani](jab event) mall {looted}(e1) to the walls. Ten people {trampled}(e4) to death at [Meadowlands](mea event), police say.

07:00 N3 {closed}(e5) between [Mooi River](moo event) and [Heidelberg](hei event), 35 trucks {torched}(e6) since Friday.

08:20 Soldiers {deploying}(e2), 2,500 of them. First {seen}(e2) at [Maponya](map event) mall, [Soweto](sow event).

09:05 Official {toll}(e1) 45: 26 in [KwaZulu-Natal](kwa event), 19 in [Gauteng](gau event). 757 {arrests}(e7).

10:30 Chemical warehouse {on fire}(e3) at [Cornubia](cor event), north of [Durban](dur event). [Umhlanga](umh event) residents {told}(e8) to keep windows closed. Smell reported in [Ballito](bal mention).

11:45 Taxi men guard a mall in [Vosloorus](vos event). A boy of 15 {shot dead}(e9) there.

12:20 Refinery in [Durban](dur event) declares force majeure, {shuts}(e10). {Queues}(e11) for bread in [Pietermaritzburg](pie event).

13:30 Vaccination {suspended}(e12) at 14 sites. Hospital in [Empangeni](emp event) {out of oxygen}(e13), helicopter {sent}(e14) from [Richards Bay](ric mention).

15:00 Baby {thrown}(e15) from first floor of {burning}(e16) block in [Durban](dur event) and {caught}(e15) by strangers. Alive, mother too.

16:10 Rand {slides}(e17) 2% to 14.70.

17:00 Concourt {reserves}(e18) judgment on ex-president's bid; he {handed himself in}(e19) last Wednesday at [Estcourt](est event).

18:20 [Maseru](mas metonym) and [Gaborone](gab metonym) {shut}(e20) some crossings. Transit lorries for [Lubumbashi](lub mention) {held}(e21) at [Beitbridge](bei event).

19:45 Minister denies calling a {state of emergency}(e22). {Curfew}(e23) stays at 21:00.

21:00 [Cape Town](cap event) quiet. Rumour of {attack}(e24) on [Khayelitsha](kha event) station false. We'll be back at 06:00.

---
places:
  sow: {name: Soweto, geonameid: 953781, point: [-26.2678, 27.8585]}
  dur: {name: Durban, geonameid: 1007311, point: [-29.8579, 31.0292]}
  jab: {name: Jabulani, point: [-26.245, 27.855], precision: near}
  mea: {name: Meadowlands, point: [-26.215, 27.89], precision: near}
  moo: {name: Mooi River, point: [-29.21, 30.0], precision: near}
  hei: {name: Heidelberg, geonameid: 997151, point: [-26.5048, 28.3592]}
  map: {name: Maponya, point: [-26.258, 27.902]}
  kwa: {name: KwaZulu-Natal, geonameid: 972062, point: [-28.7468, 30.8231], precision: division}
  gau: {name: Gauteng, geonameid: 1085594, point: [-26.1682, 28.2074], precision: division}
  cor: {name: Cornubia, point: [-29.7, 31.05], precision: near}
  umh: {name: Umhlanga, point: [-29.725, 31.085], precision: near}
  bal: {name: Ballito, point: [-29.54, 31.21]}
  vos: {name: Vosloorus, point: [-26.35, 28.2], precision: near}
  pie: {name: Pietermaritzburg, geonameid: 965301, point: [-29.6168, 30.3928]}
  emp: {name: Empangeni, geonameid: 1005544, point: [-28.762, 31.8933]}
  ric: {name: Richards Bay, geonameid: 962367, point: [-28.783, 32.0377]}
  est: {name: Estcourt, point: [-29.01, 29.87], precision: near}
  mas: {name: Maseru, geonameid: 932505, point: [-29.3167, 27.4833]}
  gab: {name: Gaborone, geonameid: 933773, point: [-24.6545, 25.9086]}
  lub: {name: Lubumbashi, geonameid: 922704, point: [-11.6609, 27.4794]}
  bei: {name: Beitbridge, geonameid: 895269, point: [-22.2167, 30.0]}
  cap: {name: Cape Town, geonameid: 3369157, point: [-33.9258, 18.4232]}
  kha: {name: Khayelitsha, point: [-34.04, 18.68], precision: near}
events:
  e1: {type: riot, places: [kwa, gau, jab], start: 2021-07-09, end: 2021-07-13, date_precision: day, date_text: since Friday, killed: 45, status: happened, actors: "", main: true}
  e2: {type: raid, places: [sow], start: 2021-07-13, end: 2021-07-13, date_precision: day, date_text: "", status: happened, actors: Soldiers, main: true}
  e3: {type: fire, places: [cor], start: 2021-07-13, end: 2021-07-13, date_precision: day, date_text: "", status: happened, actors: "", targets: Chemical warehouse, main: true}
  e4: {type: other_accident, places: [mea], start: 2021-07-12, end: 2021-07-12, date_precision: day, date_text: "", killed: 10, status: happened, actors: ""}
  e5: {type: closure, places: [moo, hei], start: 2021-07-13, end: 2021-07-13, date_precision: day, date_text: "", status: happened, actors: ""}
  e6: {type: riot, places: [moo, hei], start: 2021-07-09, end: 2021-07-13, date_precision: day, date_text: since Friday, status: happened, actors: ""}
  e7: {type: arrest, places: [kwa, gau], start: null, end: null, date_precision: unknown, date_text: "", arrested: 757, status: happened, actors: "", main: true}
  e8: {type: statement, places: [umh], start: 2021-07-13, end: 2021-07-13, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e9: {type: shooting, places: [vos], start: 2021-07-13, end: 2021-07-13, date_precision: day, date_text: "", killed: 1, status: happened, actors: "", targets: A boy of 15}
  e10: {type: closure, places: [dur], start: 2021-07-13, end: 2021-07-13, date_precision: day, date_text: "", status: happened, actors: "", targets: Refinery}
  e11: {type: market, places: [pie], start: 2021-07-13, end: 2021-07-13, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e12: {type: closure, places: [], start: 2021-07-13, end: 2021-07-13, date_precision: day, date_text: "", status: happened, actors: ""}
  e13: {type: outage, places: [emp], start: 2021-07-13, end: 2021-07-13, date_precision: day, date_text: "", status: happened, actors: ""}
  e14: {type: aid, places: [ric], start: 2021-07-13, end: 2021-07-13, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e15: {type: rescue, places: [dur], start: 2021-07-13, end: 2021-07-13, date_precision: day, date_text: "", status: happened, actors: "", targets: Baby}
  e16: {type: fire, places: [dur], start: 2021-07-13, end: 2021-07-13, date_precision: day, date_text: "", status: happened, actors: ""}
  e17: {type: market, places: [], start: 2021-07-13, end: 2021-07-13, date_precision: day, date_text: "", status: happened, actors: ""}
  e18: {type: verdict, places: [], start: 2021-07-13, end: 2021-07-13, date_precision: day, date_text: "", status: happened, actors: Concourt}
  e19: {type: arrest, places: [est], start: 2021-07-07, end: 2021-07-07, date_precision: day, date_text: last Wednesday, arrested: 1, status: happened, actors: ""}
  e20: {type: closure, places: [mas, gab], start: 2021-07-13, end: 2021-07-13, date_precision: day, date_text: "", status: happened, actors: Maseru and Gaborone}
  e21: {type: transport_change, places: [bei], start: 2021-07-13, end: 2021-07-13, date_precision: day, date_text: "", status: happened, actors: ""}
  e22: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: ""}
  e23: {type: decision, places: [], start: 2021-07-13, end: 2021-07-13, date_precision: day, date_text: "", status: happened, actors: ""}
  e24: {type: attack, places: [kha], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: ""}
notes: ""
