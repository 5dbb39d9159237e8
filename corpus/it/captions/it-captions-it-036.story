---
id: it-captions-it-036
lang: it
genre: captions
country: IT
published: 2022-09-19
title: "Le Marche dopo l'alluvione. Scatti"
---
[Senigallia](sen event), [via Carducci](via event). Il {fango}(e1) in libreria: salvati i Leopardi.

[Cantiano](can event). Il torrente ha lasciato un'auto sull'altare. (A. Urbino)

[Barbara](bar event), che è un paese e non una donna: si {cerca}(e2) ancora il piccolo, lungo il [Nevola](nev event).

[Pianello di Ostra](pia event). Quattro vittime in un garage.

[Serra Sant'Abbondio](ser event). Ponte giù, il pane arriva a mano.

[Ancona](anc mention). Il prefetto guarda il radar.

[Trebisonda](tra mention)? No, [Fabriano](fab event): le bobine di carta a mollo.

[Stettino](szc mention). Un'autocolonna [polacca](pol demonym) pronta a partire, con idrovore di [Danzica](gda mention).

[Roma](rom event). Al [Quirinale](qui event) bandiere abbrunate.

[Pergola](per event). Un volontario [afghano](afg demonym), richiedente asilo a [Jesi](jes mention).

---
places:
  sen: {name: Senigallia, geonameid: 3166740, point: [43.7163, 13.2088]}
  via: {name: via Carducci, point: [43.715, 13.215], precision: near}
  can: {name: Cantiano, geonameid: 3180768, point: [43.4708, 12.6287]}
  bar: {name: Barbara, geonameid: 6535608, point: [43.5804, 13.0274]}
  nev: {name: Nevola, point: [43.6, 13.0], precision: area, radius_km: 15}
  pia: {name: Pianello di Ostra, point: [43.61, 13.12]}
  ser: {name: "Serra Sant'Abbondio", geonameid: 3166653, point: [43.4915, 12.7741]}
  anc: {name: Ancona, geonameid: 3183089, point: [43.6072, 13.5103]}
  tra: {name: Trabzon, geonameid: 738648, point: [41.005, 39.7269]}
  fab: {name: Fabriano, geonameid: 3177315, point: [43.3394, 12.9033]}
  szc: {name: Szczecin, geonameid: 3083829, point: [53.4289, 14.553]}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  gda: {name: Gdańsk, geonameid: 3099434, point: [54.3523, 18.6491]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
  qui: {name: Quirinale, point: [41.9, 12.487], precision: exact}
  per: {name: Pergola, geonameid: 3171212, point: [43.5549, 12.8363]}
  afg: {name: Afghanistan, geonameid: 1149361, point: [33.0, 66.0], precision: country}
  jes: {name: Jesi, geonameid: 3175628, point: [43.5214, 13.2437]}
events:
  e1: {type: flood, places: [sen, via], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: rescue, places: [bar, nev], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
