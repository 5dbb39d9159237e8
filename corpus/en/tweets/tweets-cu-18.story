---
id: tweets-cu-18
genre: tweets
country: CU
published: 2021-07-11
publisher: "\"@delavegaMira\""
title: "Sunday"
---
@delavegaMira: [San Antonio de los Baños](san event) is {in the street}(e1). Live. Thousands. They're {shouting}(e1) for medicine and something else.

@delavegaMira: 1pm [Palma Soriano](pal event) too!! That's 800 km from here.

@delavegaMira: The president has {driven}(e2) to [San Antonio](sana event), {walked}(e2), left. "Revolutionaries to the streets." On tv he's {live}(e3) from the palace in [Havana](hav event).

@delavegaMira: [Malecón](mal event), [Capitolio](cap event): I'm here. Police vans, plain clothes with bats. Girl next to me {taken}(e4).

@delavegaMira: [Cárdenas](car event): car of the party chief {on its roof}(e5). [Holguín](hol event), [Camagüey](cam event), [Matanzas](mat event) (where the hospitals are full, that's how it began).

@tia_en_hialeah: we are 5000 on [Calle Ocho](cal event)!! [Miami](mia metonym) mayor wants planes mija

@delavegaMira: Internet {down}(e6) since 4. This goes via a friend in [Tampa](tam mention).

@delavegaMira: Correction. No helicopter has {landed}(e7) in [Santiago](sant event) with ministers. Nobody {fled}(e8) to [Caracas](cara mention).

@delavegaMira: [Washington](was metonym) "{stands with}(e9)". [Mexico](mex metonym) {offers}(e10) vaccine. I offer my last aspirin, [Centro Habana](cen event), third floor.

---
places:
  san: {name: San Antonio de los Baños, geonameid: 3540885, point: [22.889, -82.5059]}
  sana: {name: San Antonio de los Baños, geonameid: 3540885, point: [22.889, -82.5059]}
  pal: {name: Palma Soriano, geonameid: 3545064, point: [20.2115, -75.9944]}
  mal: {name: Malecón, point: [23.145, -82.37], precision: near, near: hav}
  cap: {name: Capitolio, point: [23.135, -82.36], precision: exact, near: hav}
  hav: {name: Havana, geonameid: 3553478, point: [23.133, -82.383]}
  cal: {name: Calle Ocho, point: [25.765, -80.22], precision: near}
  mia: {name: Miami, geonameid: 4164138, point: [25.7743, -80.1937]}
  tam: {name: Tampa, geonameid: 4174757, point: [27.9475, -82.4584]}
  sant: {name: Santiago de Cuba, geonameid: 3536729, point: [20.0229, -75.8217]}
  cen: {name: Centro Habana, point: [23.138, -82.37], precision: near, near: hav}
  car: {name: Cárdenas, geonameid: 3565432, point: [23.0363, -81.206]}
  hol: {name: Holguín, geonameid: 3556969, point: [20.8872, -76.2631]}
  cam: {name: Camagüey, geonameid: 3566067, point: [21.3808, -77.9169]}
  mat: {name: Matanzas, geonameid: 3547398, point: [23.0439, -81.5828]}
  cara: {name: Caracas, geonameid: 3646738, point: [10.488, -66.8792]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
events:
  e1: {type: protest, places: [san, pal, hol, cam, mat], start: 2021-07-11, end: 2021-07-11, date_precision: day, date_text: Sunday, status: happened, actors: "", main: true}
  e2: {type: visit, places: [sana], start: 2021-07-11, end: 2021-07-11, date_precision: day, date_text: "", status: happened, actors: ""}
  e3: {type: statement, places: [hav], start: 2021-07-11, end: 2021-07-11, date_precision: day, date_text: "", status: happened, actors: ""}
  e4: {type: arrest, places: [mal, cap], start: 2021-07-11, end: 2021-07-11, date_precision: day, date_text: "", arrested: 1, status: happened, actors: ""}
  e5: {type: riot, places: [car], start: 2021-07-11, end: 2021-07-11, date_precision: day, date_text: "", status: happened, actors: ""}
  e6: {type: outage, places: [hav], start: 2021-07-11, end: 2021-07-11, date_precision: day, date_text: since 4, status: happened, actors: ""}
  e7: {type: visit, places: [sant], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e8: {type: displacement, places: [cara], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e9: {type: statement, places: [was], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e10: {type: aid, places: [mex], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
notes: ""
