---
id: history-cg-18
genre: history
country: CG
published: 2016-10-03
publisher: Pool Tribune
title: "Capital by radio"
---
For three years and a bit, the capital of [France](fra metonym) was a palm-lined clearing on the [Congo](con mention). It began on 26 October 1940, when a general's voice from [Brazzaville](bra event), on a transmitter borrowed from [Pointe-Noire](poi mention), {announced}(e1) an Empire council. [Vichy](vic metonym) {sentenced}(e2) the announcer; so had [Clermont-Ferrand](cle event).

The house, [Case de Gaulle](cas mention), has since been the ambassador's. The hospital where sixty [Senegalese](sen demonym) riflemen lay, most of them from [Chad](cha mention), is a market.

In February 1944 governors {met}(e3) here, without an [African](afr demonym) at the table. [Ubangi](uba mention), [Gabon](gab mention), they {decided}(e4) this and that, and sent it to [Algiers](alg mention).

Mama Ngambala Pauline, 91, sold them manioc. "He was as tall as a door," she recalls. At [Poto-Poto](pot event) they named a beer. Her husband was {taken}(e5) that year to lay rails at [Mindouli](min event) and limped afterwards.

A plaque, in [Paris](par mention) since 2010, gets the month wrong. The new one, on the [Corniche](cor event) here, will be {unveiled}(e6) on the 26th, if the generator for the loudspeakers comes from [Kinshasa](kin mention).

---
places:
  con: {name: Congo, point: [-4.28, 15.28], precision: area, radius_km: 60}
  bra: {name: Brazzaville, geonameid: 2260535, point: [-4.2661, 15.2832]}
  poi: {name: Pointe-Noire, geonameid: 2255414, point: [-4.7761, 11.8635]}
  vic: {name: Vichy, geonameid: 2969392, point: [46.1271, 3.4258]}
  cle: {name: Clermont-Ferrand, geonameid: 3024635, point: [45.7797, 3.0868]}
  cas: {name: Case de Gaulle, point: [-4.28, 15.25], precision: exact, near: bra}
  uba: {name: Ubangi, point: [6.0, 20.0], precision: area, radius_km: 300}
  afr: {name: African, point: [7.0, 21.0], precision: area, radius_km: 4000}
  pot: {name: Poto-Poto, point: [-4.263, 15.285], precision: near, near: bra}
  min: {name: Mindouli, point: [-4.28, 14.36]}
  cor: {name: Corniche, point: [-4.29, 15.26], precision: near, near: bra}
  alg: {name: Algiers, geonameid: 2507480, point: [36.7323, 3.0875]}
  kin: {name: Kinshasa, geonameid: 2314302, point: [-4.3276, 15.3136]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  sen: {name: Senegal, geonameid: 2245662, point: [14.5, -14.25], precision: country}
  cha: {name: Chad, geonameid: 2434508, point: [15.0, 19.0], precision: country}
  gab: {name: Gabon, geonameid: 2400553, point: [-1.0, 11.75], precision: country}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
events:
  e1: {type: statement, places: [bra], start: 1940-10-26, end: 1940-10-26, date_precision: day, date_text: on 26 October 1940, status: happened, actors: "", main: true}
  e2: {type: verdict, places: [vic, cle], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: meeting, places: [bra], start: 1944-02, end: 1944-02, date_precision: month, date_text: In February 1944, status: happened, actors: governors, main: true}
  e4: {type: decision, places: [bra], start: 1944-02, end: 1944-02, date_precision: month, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: displacement, places: [min], start: 1944, end: 1944, date_precision: year, date_text: that year, status: happened, actors: "", minor: true}
  e6: {type: ceremony, places: [bra], start: 2016-10-26, end: 2016-10-26, date_precision: day, date_text: on the 26th, status: planned, actors: "", main: true}
notes: ""
