---
id: report-ng-380
genre: report
country: NG
published: 2024-09-24
publisher: Northern Voice
title: "Bandits {abduct}(e1) 36 in [Zamfara](zam event), [Kaduna](kad event) as troops {rescue}(e2) 13 in [Niger](nig event)"
---
Gunmen {kidnapped}(e1) at least 36 people in separate {attacks}(e1) on villages in [Zamfara](zam event) and [Kaduna](kad event) states between Saturday night and Monday morning, residents and local officials told Northern Voice.

The larger {raid}(e1) was in [Kucheri](kuc event), in [Tsafe](tsa mention) Local Government Area of [Zamfara](zam event). A resident, Malam Sani Garba, said over 80 men on motorcycles came around 1 a.m. on Sunday, {shooting}(e3) into the air. "They {picked}(e1) 24 persons, 15 of them women. They also {rustled}(e4) our cows," he said. A vigilante, Hamisu Bello, was {killed}(e3) as he tried to block their way.

In [Kaduna](kad event) State, 12 farmers were {seized}(e1) on Monday at [Unguwar Danko](ung event), off the [Birnin Gwari](bir mention)–[Funtua](fun mention) road, while they harvested maize. The chairman of [Birnin Gwari](bir metonym) LGA confirmed the incident by phone from [Kaduna](kad mention). He said the bandits had {demanded}(e5) N50 million.

The police spokesman in [Gusau](gus mention) said a combined team of soldiers and policemen had been {deployed}(e6) to the forest between [Tsafe](tsa mention) and [Faskari](fas mention), in [Katsina](kat mention) State.

Meanwhile, the Army said troops of the 1 Division {freed}(e2) 13 captives on Sunday after a {gun battle}(e7) at [Allawa](all event), [Shiroro](shi mention) LGA of [Niger](nig event) State. Five bandits were {neutralised}(e7). The captives, taken from [Erena](ere event) in July, were {treated}(e8) at a clinic in [Minna](min event) before they {rejoined}(e9) their families.

The twin {attacks}(e1) came a week after a notorious kingpin, Kachalla Dan Buga, was {shot dead}(e10) near [Shinkafi](shin event). The Governor of [Sokoto](sok metonym), who {received}(e11) the Chief of Defence Staff on Friday, {warned}(e12) that his men would seek revenge.

[Zamfara](zam event) has been under bandits' attacks since 2011. In February 2021, 279 schoolgirls were {taken}(e13) from their hostel in [Jangebe](jan event) and {released}(e14) after four days. In March this year, over 130 pupils {abducted}(e15) at [Kuriga](kur event), in [Kaduna](kad mention), {regained}(e16) freedom after two weeks.

In [Abuja](abu event), the Senate on Tuesday {adopted}(e17) a motion asking the President to fill vacancies in the forest guards. Senator Ikra Shehu ([Kebbi](keb mention) South) said farmers in [Zuru](zur event) and [Danko-Wasagu](dan event) now {pay}(e18) N2 million a village as a levy before they harvest.

In a related development, a Federal High Court in [Lagos](lag event) {sentenced}(e19) two men from [Cotonou](cot mention) to 15 years for {bringing}(e20) 11,000 rounds of ammunition through the [Seme](sem event) border, hidden in bags of rice. A third defendant, a customs officer, {jumped bail}(e21) in May and is said to be in [Accra](acc mention).

Farmers in [Benue](ben event) and [Plateau](pla event) states have also {complained}(e22) of attacks; six persons {died}(e23) at [Bokkos](bok event) last week.

---
places:
  zam: {name: Zamfara, geonameid: 2595349, point: [12.0084, 6.1283], precision: division}
  kad: {name: Kaduna, geonameid: 2335722, point: [10.3294, 7.4391], precision: division}
  nig: {name: Niger, geonameid: 2328925, point: [9.9555, 5.4549], precision: division}
  kuc: {name: Kucheri, point: [12.0, 6.85], precision: near}
  tsa: {name: Tsafe, geonameid: 2346199, point: [11.9578, 6.9208]}
  ung: {name: Unguwar Danko, point: [11.0, 6.9], precision: near}
  bir: {name: Birnin Gwari, point: [11.01, 6.78]}
  fas: {name: Faskari, point: [11.73, 7.03]}
  kat: {name: Katsina, geonameid: 2334797, point: [12.5056, 7.5861], precision: division}
  all: {name: Allawa, point: [10.4, 6.5], precision: near}
  shi: {name: Shiroro, point: [10.1, 6.8], precision: area, radius_km: 30}
  ere: {name: Erena, point: [10.1, 6.9], precision: near}
  min: {name: Minna, geonameid: 2330100, point: [9.6152, 6.5478]}
  shin: {name: Shinkafi, point: [13.07, 6.51]}
  sok: {name: Sokoto, geonameid: 2322907, point: [13.0603, 5.4366], precision: division}
  jan: {name: Jangebe, point: [12.1, 6.1], precision: near}
  kur: {name: Kuriga, point: [10.6, 6.95], precision: near}
  keb: {name: Kebbi, geonameid: 2597363, point: [11.7712, 4.0655], precision: division}
  dan: {name: Danko-Wasagu, point: [11.4, 5.8], precision: near}
  cot: {name: Cotonou, geonameid: 2394819, point: [6.3654, 2.4183]}
  sem: {name: Seme, point: [6.38, 2.7]}
  ben: {name: Benue, geonameid: 2347266, point: [7.4872, 8.7074], precision: division}
  pla: {name: Plateau, geonameid: 2324828, point: [8.9533, 9.606], precision: division}
  bok: {name: Bokkos, point: [9.3, 9.0]}
  acc: {name: Accra, geonameid: 2306104, point: [5.556, -0.1969]}
  fun: {name: Funtua, geonameid: 2342490, point: [11.5235, 7.3117]}
  gus: {name: Gusau, geonameid: 2339937, point: [12.1702, 6.6641]}
  abu: {name: Abuja, geonameid: 2352778, point: [9.0579, 7.4951]}
  zur: {name: Zuru, geonameid: 2317548, point: [11.4352, 5.2349]}
  lag: {name: Lagos, geonameid: 2332459, point: [6.4541, 3.3947]}
events:
  e1: {type: abduction, places: [kuc, ung, zam, kad], start: 2024-09-21, end: 2024-09-23, date_precision: day, date_text: between Saturday night and Monday morning, status: happened, actors: Gunmen, targets: at least 36 people, main: true}
  e2: {type: rescue, places: [all, nig], start: 2024-09-22, end: 2024-09-22, date_precision: day, date_text: on Sunday, status: happened, actors: troops of the 1 Division, targets: 13 captives, main: true}
  e3: {type: shooting, places: [kuc], start: 2024-09-22, end: 2024-09-22, date_precision: day, date_text: on Sunday, killed: 1, status: happened, actors: over 80 men on motorcycles, targets: Hamisu Bello}
  e4: {type: robbery, places: [kuc], start: 2024-09-22, end: 2024-09-22, date_precision: day, date_text: "", status: happened, actors: They, targets: our cows}
  e5: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the bandits, targets: N50 million, minor: true}
  e6: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a combined team of soldiers and policemen, minor: true}
  e7: {type: battle, places: [all], start: 2024-09-22, end: 2024-09-22, date_precision: day, date_text: on Sunday, killed: 5, status: happened, actors: troops of the 1 Division, targets: Five bandits}
  e8: {type: medical, places: [min], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: The captives, minor: true}
  e9: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: they, minor: true}
  e10: {type: killing, places: [shin], start: 2024-09-17, end: 2024-09-17, date_precision: week, date_text: a week after, killed: 1, status: happened, actors: "", targets: Kachalla Dan Buga}
  e11: {type: meeting, places: [], start: 2024-09-20, end: 2024-09-20, date_precision: day, date_text: on Friday, status: happened, actors: The Governor of Sokoto, targets: the Chief of Defence Staff}
  e12: {type: statement, places: [], start: 2024-09-20, end: 2024-09-20, date_precision: day, date_text: "", status: happened, actors: The Governor of Sokoto}
  e13: {type: abduction, places: [jan], start: 2021-02, end: 2021-02, date_precision: month, date_text: In February 2021, status: happened, actors: "", targets: 279 schoolgirls}
  e14: {type: rescue, places: [jan], start: 2021-03, end: 2021-03, date_precision: month, date_text: after four days, status: happened, actors: "", targets: 279 schoolgirls}
  e15: {type: abduction, places: [kur], start: 2024-03, end: 2024-03, date_precision: month, date_text: In March this year, status: happened, actors: "", targets: over 130 pupils}
  e16: {type: rescue, places: [kur], start: 2024-03, end: 2024-03, date_precision: month, date_text: after two weeks, status: happened, actors: "", targets: over 130 pupils}
  e17: {type: decision, places: [abu], start: 2024-09-24, end: 2024-09-24, date_precision: day, date_text: on Tuesday, status: happened, actors: the Senate, targets: the President}
  e18: {type: other_crime, places: [zur, dan], start: null, end: null, date_precision: unknown, date_text: "", status: reported, actors: "", targets: farmers}
  e19: {type: verdict, places: [lag], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a Federal High Court, targets: two men from Cotonou}
  e20: {type: smuggling, places: [sem], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: two men from Cotonou, targets: "11,000 rounds of ammunition"}
  e21: {type: other_crime, places: [], start: 2024-05, end: 2024-05, date_precision: month, date_text: in May, status: happened, actors: "A third defendant, a customs officer"}
  e22: {type: statement, places: [ben, pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Farmers, targets: attacks}
  e23: {type: attack, places: [bok], start: 2024-09-16, end: 2024-09-16, date_precision: week, date_text: last week, killed: 6, status: happened, actors: "", targets: six persons}
notes: ""
