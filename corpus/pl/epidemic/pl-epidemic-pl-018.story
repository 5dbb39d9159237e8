---
id: pl-epidemic-pl-018
lang: pl
genre: epidemic
country: PL
published: 2023-06-21
publisher: Nowiny Podkarpacia
title: "Legionella w [Rzeszowie](rze event): źródła wciąż nie ma"
---
Siedem zgonów, 113 {zakażeń}(e1). Bakterie legionelli wykryto u pacjentów z [Rzeszowa](rze event), powiatu [ropczyckiego](rop event) i [dębickiego](deb event), a wczoraj także w [Przemyślu](prz event). Wodociągi ozonują sieć. W blokach na [Nowym Mieście](now event) nie wolno brać prysznica.

Próbki {trafiły}(e2) do [Krakowa](kra mention) i do Państwowego Zakładu Higieny w [Warszawie](war metonym org). Sprawdza się lotnisko w [Jasionce](jas event), przez które jedzie pomoc na [Ukrainę](ukr mention), i wieżę chłodniczą w [Boguchwale](bog event).

– W [Portugalii](por event), w [Vila Franca de Xira](vil event), szukali trzy tygodnie – pociesza epidemiolog Wanda Lubelska, rodem z [Lublina](lub mention), ale panieńskie: Sanocka. ABW zbada, czy to nie sabotaż. [Lwowskie](lvi demonym) służby pytają o pracowników. [Genewa](gen metonym) oceniła ryzyko jako małe. Festiwal w [Łańcucie](anc event) odbył się bez fontanny.

---
places:
  rze: {name: Rzeszów, geonameid: 759734, point: [50.0413, 21.999]}
  rop: {name: ropczyckiego, point: [50.05, 21.6], precision: division}
  deb: {name: dębickiego, point: [50.05, 21.4], precision: division}
  prz: {name: Przemyśl, geonameid: 761168, point: [49.785, 22.7673]}
  now: {name: Nowym Mieście, point: [50.03, 22.02], precision: near}
  kra: {name: Kraków, geonameid: 3094802, point: [50.0614, 19.9366]}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  jas: {name: Jasionce, point: [50.11, 22.05]}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  bog: {name: Boguchwała, geonameid: 775717, point: [49.9847, 21.9453]}
  por: {name: Portugal, geonameid: 2264397, point: [39.6945, -8.13057], precision: country}
  vil: {name: Vila Franca de Xira, geonameid: 2261639, point: [38.9552, -8.9897]}
  lub: {name: Lublin, geonameid: 765876, point: [51.2506, 22.5701]}
  lvi: {name: Lviv, geonameid: 702550, point: [49.8383, 24.0232]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  anc: {name: Łańcut, geonameid: 766810, point: [50.0687, 22.2291]}
events:
  e1: {type: outbreak, places: [rze], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: medical, places: [now], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
