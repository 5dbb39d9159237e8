---
id: de-trade-na-019
lang: de
genre: trade
country: NA
published: 2020-09-17
publisher: Allgemeiner Anzeiger Windhuk
title: "[Windhuk](win mention) liefert Rindfleisch nach [China](chi mention) und [Norwegen](nor mention)"
---
[Windhuk](win dateline) – Fünf Jahre nach dem ersten Vertrag hat [Namibia](nam metonym) seine Fleischausfuhr nach [China](chi mention) {verdoppelt}(e1). Die Kühlcontainer gehen über [Walfischbai](wal event) nach [Schanghai](sha mention). Ein kleinerer Teil reist nach [Oslo](osl mention); die Quote für [Norwegen](nor mention) teilt sich das Land mit [Botswana](bot metonym).

Geschlachtet wird in [Okahandja](oka event), seit Juli auch wieder in [Oshakati](osh event) nördlich des Veterinärzauns. Farmer Dieter Lüderitz aus [Gobabis](gob mention) klagt trotzdem: Die Dürre habe ihn 200 Tiere gekostet. Im [Kaokoveld](kao event) {verendete}(e2) die Hälfte der Herden.

Der [südafrikanische](sou demonym) Markt dagegen schwächelt. In [Kapstadt](cap event) fiel der Preis unter den von [Hamburg](ham mention). Die Handelskammer [Swakopmund](swa metonym) fordert nun Verhandlungen mit [Riad](riy metonym). [Berlin](ber metonym) hat Hilfe beim Ausbau der Strecke [Tsumeb](tsu mention) – [Grootfontein](gro mention) zugesagt.

---
places:
  win: {name: Windhoek, geonameid: 3352136, point: [-22.5594, 17.0832]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
  nam: {name: Namibia, geonameid: 3355338, point: [-22.0, 17.0], precision: country}
  wal: {name: Walvis Bay, geonameid: 3359638, point: [-22.9575, 14.5053]}
  sha: {name: Shanghai, geonameid: 1796236, point: [31.2222, 121.4581]}
  osl: {name: Oslo, geonameid: 3143244, point: [59.9127, 10.7461]}
  bot: {name: Botswana, geonameid: 933860, point: [-22.0, 24.0], precision: country}
  oka: {name: Okahandja, geonameid: 3354898, point: [-21.9814, 16.9029]}
  osh: {name: Oshakati, geonameid: 3354021, point: [-17.7883, 15.7044]}
  gob: {name: Gobabis, geonameid: 3357247, point: [-22.4534, 18.9716]}
  kao: {name: Kaokoveld, point: [-18.5, 13.2], precision: area, radius_km: 150}
  sou: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  cap: {name: Cape Town, geonameid: 3369157, point: [-33.9258, 18.4232]}
  ham: {name: Hamburg, geonameid: 2911298, point: [53.5507, 9.993]}
  swa: {name: Swakopmund, geonameid: 3352844, point: [-22.6784, 14.5266]}
  riy: {name: Riyadh, geonameid: 108410, point: [24.6877, 46.7219]}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  tsu: {name: Tsumeb, geonameid: 3352593, point: [-19.2484, 17.7135]}
  gro: {name: Grootfontein, geonameid: 3357114, point: [-19.5733, 18.1003]}
events:
  e1: {type: market, places: [wal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: drought, places: [kao], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
