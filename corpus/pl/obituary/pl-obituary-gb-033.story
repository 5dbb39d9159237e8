---
id: pl-obituary-gb-033
lang: pl
genre: obituary
country: GB
published: 2017-05-16
publisher: Tydzień Polski na Wyspach
title: "Zmarła „Zo” z [Doncaster](don mention), łączniczka z [Woli](wol mention)"
---
Zofia Toruńska-Bell {odeszła}(e1) 9 maja w [Doncaster](don event), dożywszy 93 lat. W [Warszawie](war event) nosiła meldunki z [Woli](wol mention) na [Stare Miasto](sta mention); do kanału {zeszła}(e2) 1 września. Potem był [Lamsdorf](amb event), [Oberlangen](obe event), wolność dywizji z [Polski](pol mention) na czołgach.

W [Anconie](anc event) poznała Toma, mechanika z [Yorkshire](yor mention). Przez czterdzieści lat uczyła w [Rotherham](rot event) rysunku. Do kraju jeździła od 1956: zawsze przez [Hoek van Holland](hoe mention), zawsze z kawą.

„[Anglia](eng metonym) dała mi dach, [Mokotów](mok metonym) język” – zapisała. Portretowała sąsiadów, obrazy są w [Leeds](lee mention) i [Hull](kin mention). Syn przewiezie urnę na [Powązki](pow mention). Ambasador w [Londynie](lon metonym) przysłał sztandar. Kondolencje: [Bydgoszcz](byd metonym), skąd była rodzina, nie [Toruń](tor metonym).

---
places:
  don: {name: Doncaster, geonameid: 2651123, point: [53.5228, -1.1312]}
  wol: {name: Woli, point: [52.24, 20.97], precision: near}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  sta: {name: Stare Miasto, point: [52.25, 21.012], precision: near}
  amb: {name: Łambinowice, geonameid: 3093941, point: [50.5387, 17.561]}
  obe: {name: Oberlangen, geonameid: 2859983, point: [52.8494, 7.2757]}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  anc: {name: Ancona, geonameid: 3183089, point: [43.6072, 13.5103]}
  yor: {name: Yorkshire, point: [54.0, -1.5], precision: area, radius_km: 80}
  rot: {name: Rotherham, geonameid: 2639093, point: [53.4301, -1.3568]}
  hoe: {name: Hoek van Holland, geonameid: 2754007, point: [51.9775, 4.1333]}
  eng: {name: England, geonameid: 6269131, point: [52.1604, -0.7031], precision: division}
  mok: {name: Mokotów, point: [52.19, 21.02], precision: near}
  lee: {name: Leeds, geonameid: 2644688, point: [53.7965, -1.5478]}
  kin: {name: Kingston upon Hull, geonameid: 2645425, point: [53.7446, -0.3352]}
  pow: {name: Powązki, point: [52.255, 20.975], precision: exact}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  byd: {name: Bydgoszcz, geonameid: 3102014, point: [53.1235, 18.0076]}
  tor: {name: Toruń, geonameid: 3083271, point: [53.0138, 18.5981]}
events:
  e1: {type: death, places: [don], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: battle, places: [war], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
