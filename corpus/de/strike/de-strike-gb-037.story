---
id: de-strike-gb-037
lang: de
genre: strike
country: GB
published: 2022-08-21
publisher: Küstenblatt
title: "Kräne in [Felixstowe](fel event) stehen still"
---
[Felixstowe](fel dateline)/[Hamburg](ham dateline) (apn) – Im größten Containerhafen [Großbritanniens](uni mention) haben am Sonntag 1900 Beschäftigte die Arbeit {niedergelegt}(e1). Der Ausstand dauert acht Tage. Reeder leiten Schiffe nach [Southampton](sou event) und ins [belgische](bel demonym) [Zeebrugge](zee event) um, eines liegt vor [Bremerhaven](bre event).

In [Liverpool](liv event) wird noch abgestimmt, in [Aberdeen](abe event) warten die Müllwerker. [London](lon event) erlebte am Freitag den dritten U-Bahn-{Streik}(e2) des Jahres; [Glasgow](gla event) und [Edinburgh](edi event) blieben ohne Züge in den Süden.

„[Suffolk](suf metonym) ist keine rebellische Gegend, aber irgendwann reicht es“, sagte Kranführer Dean Ipswich. Der Eigentümer sitzt in [Hongkong](hon mention). Händler fürchten um Möbel aus [Vietnam](vie mention) und Wein aus [Südafrika](sout mention). Eine Spedition in [Bielefeld](bie mention) rechnet mit zwei Wochen Rückstand. [Dublin](dub metonym) bot Kapazitäten an, [Rotterdam](rot metonym) lehnte ab. Das Schatzamt schweigt.

---
places:
  fel: {name: Felixstowe, geonameid: 2649579, point: [51.9637, 1.3511]}
  ham: {name: Hamburg, geonameid: 2911298, point: [53.5507, 9.993]}
  uni: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  sou: {name: Southampton, geonameid: 2637487, point: [50.904, -1.4043]}
  bel: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
  zee: {name: Zeebrugge, geonameid: 2783307, point: [51.329, 3.1819]}
  bre: {name: Bremerhaven, geonameid: 2944368, point: [53.5536, 8.5755]}
  liv: {name: Liverpool, geonameid: 2644210, point: [53.4106, -2.9779]}
  abe: {name: Aberdeen, geonameid: 2657832, point: [57.1437, -2.0981]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  gla: {name: Glasgow, geonameid: 2648579, point: [55.8651, -4.2576]}
  edi: {name: Edinburgh, geonameid: 2650225, point: [55.9521, -3.1965]}
  suf: {name: Suffolk, geonameid: 2636561, point: [52.159, 1.0604], precision: division}
  hon: {name: Hong Kong, geonameid: 1819730, point: [22.25, 114.16667], precision: country}
  vie: {name: Vietnam, geonameid: 1562822, point: [16.16667, 107.83333], precision: country}
  sout: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  bie: {name: Bielefeld, geonameid: 2949186, point: [52.0333, 8.5333]}
  dub: {name: Dublin, geonameid: 2964574, point: [53.3331, -6.2489]}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
events:
  e1: {type: strike, places: [fel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: strike, places: [lon, gla, edi], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
