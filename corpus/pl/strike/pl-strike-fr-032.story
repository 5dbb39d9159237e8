---
id: pl-strike-fr-032
lang: pl
genre: strike
country: FR
published: 2018-12-09
publisher: Dziennik Poranny Świat
title: "Żółte kamizelki: [Paryż](par event) liczy wybite szyby"
---
[PARYŻ](par dateline). Czwarta sobota protestów. 125 tysięcy osób {demonstrowało}(e1) w całej [Francji](fra event), w [Bordeaux](bor event) wybuchł granat, w [Saint-Étienne](sai event) splądrowano sklepy, w [Tuluzie](tou event) płonęły śmietniki. W stolicy zatrzymano tysiąc osób; wieża Eiffla była zamknięta.

Na rondach pod [Dijon](dij event) i [Rouen](rou event) stoją {blokady}(e2) dzień i noc. [Belgijski](bel demonym) odłam doszedł w [Brukseli](bru event) do dzielnicy europejskiej; w [Rotterdamie](rot event) maszerowano w ulewie.

– Mieszkam w [Nevers](nev mention), do pracy w [Moulins](mou mention) mam 60 kilometrów, diesel to chleb – mówi Sylwie Polonceau, wnuczka górnika spod [Wałbrzycha](wab mention). Prezydent przemówi z [Pałacu Elizejskiego](paa event) w poniedziałek. [Berlin](ber metonym) patrzy z troską, [Rzym](rom metonym) z satysfakcją. [Strasburg](str event) przesuwa jarmark.

---
places:
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  bor: {name: Bordeaux, geonameid: 3031582, point: [44.8412, -0.5805]}
  sai: {name: Saint-Étienne, geonameid: 2980291, point: [45.4339, 4.39]}
  tou: {name: Toulouse, geonameid: 2972315, point: [43.6043, 1.4437]}
  dij: {name: Dijon, geonameid: 3021372, point: [47.3134, 5.0139]}
  rou: {name: Rouen, geonameid: 2982652, point: [49.4431, 1.0993]}
  bel: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
  nev: {name: Nevers, geonameid: 2990474, point: [46.9896, 3.159]}
  mou: {name: Moulins, geonameid: 2991481, point: [46.5646, 3.3324]}
  wab: {name: Wałbrzych, geonameid: 3082707, point: [50.7714, 16.2843]}
  paa: {name: Pałacu Elizejskiego, point: [48.87, 2.317], precision: exact}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  str: {name: Strasbourg, geonameid: 2973783, point: [48.5839, 7.7455]}
events:
  e1: {type: protest, places: [fra, bor, sai, tou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: strike, places: [dij, rou], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
