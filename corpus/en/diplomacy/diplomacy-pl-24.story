---
id: diplomacy-pl-24
genre: diplomacy
country: PL
published: 2025-11-20
publisher: Vistula Newswire
title: "[Warsaw](war metonym) {Shuts}(e1) Last [Russian](rus demonym) Consulate After Rail {Blast}(e3)"
---
[WARSAW](war dateline), Nov 20 (VN) - [Poland](pol metonym) on Wednesday {ordered}(e1) the {closure}(e1) of [Russia](russ metonym)'s consulate in [Gdańsk](gda event), the last one in the country, {accusing}(e2) [Moscow](mos metonym)'s military intelligence of {blowing up}(e3) a stretch of the line between [Warsaw](war mention) and [Lublin](lub mention).

No one was hurt in the {explosion}(e3) near [Mika](mik event) on Saturday night; a driver stopped a train with 475 passengers in time. On Monday a second device, which had failed to go off, was {found}(e4) at [Puławy](pua event).

The suspects, two [Ukrainians](ukr demonym) recruited in [Kharkiv](kha mention), {crossed}(e5) into [Belarus](bel mention) at [Terespol](ter event) hours later, the prime minister told parliament. [Poland](pol metonym) has {asked}(e6) [Minsk](min metonym) to hand them over. Four others were {detained}(e7) in [Biała Podlaska](bia event) on Tuesday and two have been {released}(e8).

[Moscow](mos metonym) called the accusation hysterical and {vowed}(e9) to answer in kind; its own list of [Polish](poli demonym) missions has been down to [Irkutsk](irk mention) since [Kraków](kra event) was {closed}(e10) in May and [Poznań](poz event) the year before, both after {fires}(e11), one of which destroyed a shopping centre of 1,400 stalls in [Warsaw](war event).

Allies rallied round. [Vilnius](vil metonym) {summoned}(e12) the [Russian](rus demonym) chargé; [Berlin](ber metonym) {offered}(e13) police for the line to [Rzeszów](rze mention); [Washington](was metonym) said that it was in touch. The ambassador of [Hungary](hun metonym) stayed silent.

Ten thousand soldiers will be {deployed}(e14) along railways from Friday. In [Gdańsk](gda event) a crowd of about 60 {cheered}(e15) as a brass plate was {unscrewed}(e15). Consular staff, eight in all, have until the 23rd to {leave}(e16).

---
places:
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  russ: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  gda: {name: Gdańsk, geonameid: 3099434, point: [54.3523, 18.6491]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  lub: {name: Lublin, geonameid: 765876, point: [51.2506, 22.5701]}
  mik: {name: Mika, point: [51.83, 21.6], precision: near}
  pua: {name: Puławy, geonameid: 760924, point: [51.4166, 21.9694]}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  kha: {name: Kharkiv, geonameid: 706483, point: [49.9818, 36.2548]}
  bel: {name: Belarus, geonameid: 630336, point: [53.0, 28.0], precision: country}
  ter: {name: Terespol, geonameid: 756938, point: [52.0755, 23.6161]}
  min: {name: Minsk, geonameid: 625144, point: [53.9002, 27.5665]}
  bia: {name: Biała Podlaska, geonameid: 776175, point: [52.0324, 23.1165]}
  poli: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  irk: {name: Irkutsk, geonameid: 2023469, point: [52.2957, 104.2908]}
  kra: {name: Kraków, geonameid: 3094802, point: [50.0614, 19.9366]}
  poz: {name: Poznań, geonameid: 3088171, point: [52.4069, 16.9299]}
  vil: {name: Vilnius, geonameid: 593116, point: [54.6892, 25.2798]}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  rze: {name: Rzeszów, geonameid: 759734, point: [50.0413, 21.999]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  hun: {name: Hungary, geonameid: 719819, point: [47.0, 20.0], precision: country}
events:
  e1: {type: closure, places: [gda], start: 2025-11-19, end: 2025-11-19, date_precision: day, date_text: on Wednesday, status: happened, actors: Poland, targets: "Russia's consulate", main: true}
  e2: {type: statement, places: [war], start: 2025-11-19, end: 2025-11-19, date_precision: day, date_text: "", status: happened, actors: ""}
  e3: {type: explosion, places: [mik], start: 2025-11-15, end: 2025-11-15, date_precision: day, date_text: on Saturday night, killed: 0, injured: 0, status: happened, actors: "", main: true}
  e4: {type: discovery, places: [pua], start: 2025-11-17, end: 2025-11-17, date_precision: day, date_text: On Monday, status: happened, actors: "", targets: a second device}
  e5: {type: transport_change, places: [ter], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: two Ukrainians, minor: true}
  e6: {type: statement, places: [pol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Poland, targets: Minsk}
  e7: {type: arrest, places: [bia], start: 2025-11-18, end: 2025-11-18, date_precision: day, date_text: on Tuesday, arrested: 4, status: happened, actors: ""}
  e8: {type: arrest, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: two, minor: true}
  e9: {type: statement, places: [mos], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Moscow}
  e10: {type: closure, places: [kra], start: 2025-05, end: 2025-05, date_precision: month, date_text: in May, status: happened, actors: ""}
  e11: {type: fire, places: [war], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e12: {type: meeting, places: [vil], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Vilnius, targets: the Russian chargé}
  e13: {type: aid, places: [ber], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Berlin}
  e14: {type: decision, places: [pol], start: 2025-11-21, end: 2025-11-21, date_precision: day, date_text: from Friday, status: planned, actors: Ten thousand soldiers}
  e15: {type: ceremony, places: [gda], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: a crowd of about 60, minor: true}
  e16: {type: displacement, places: [gda], start: 2025-11-23, end: 2025-11-23, date_precision: day, date_text: until the 23rd, status: planned, actors: "", targets: Consular staff}
notes: ""
