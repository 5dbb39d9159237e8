---
id: pl-council-pl-005
lang: pl
genre: council
country: PL
published: 2018-05-24
publisher: Nowiny Podkarpacia
title: "Radni [Sanoka](san metonym) nie chcą galerii pod skansenem"
---
Rada Miasta [Sanoka](san metonym) {odrzuciła}(e1) w czwartek plan, który pozwalał zbudować galerię handlową na [Białej Górze](bia event). Przeciw było szesnastu radnych. – Kto chce do sklepu, pojedzie do [Krosna](kro mention) albo [Rzeszowa](rze mention) – mówiła radna Bieszczadzka.

Inwestor z [Nowego Targu](now mention) obiecywał 150 miejsc pracy. Burmistrz wskazał na [Jasło](jas mention), gdzie po otwarciu marketu zniknął rynek. Zgodzono się natomiast na przystanek kolejowy na [Posadzie](pos event); pociągi do [Zagórza](zag mention) i [Łupkowa](upk mention) {ruszą}(e2) we wrześniu.

Gorąco było przy ulicy [Lipińskiego](lip event). Mieszkańcy [Dąbrówki](dab metonym) od roku skarżą się na tiry jadące z przejścia w [Krościenku](kros mention). Delegacja z [Reinheim](rei metonym) i ze [słowackiego](slo demonym) [Humennego](hum metonym) będzie gościć na Dniach Miasta. [Przemyśl](prz metonym) zaproszenie odrzucił, [Drohobycz](dro metonym) przyjął.

---
places:
  san: {name: Sanok, geonameid: 759591, point: [49.5557, 22.2056]}
  bia: {name: Białej Górze, point: [49.57, 22.2], precision: near}
  kro: {name: Krosno, geonameid: 767470, point: [49.6887, 21.7706]}
  rze: {name: Rzeszów, geonameid: 759734, point: [50.0413, 21.999]}
  now: {name: Nowy Targ, geonameid: 763523, point: [49.4778, 20.0323]}
  jas: {name: Jasło, geonameid: 770293, point: [49.7451, 21.4725]}
  pos: {name: Posadzie, point: [49.55, 22.21], precision: near}
  zag: {name: Zagórz, geonameid: 754195, point: [49.5146, 22.2671]}
  upk: {name: Łupkowa, point: [49.25, 22.07]}
  lip: {name: Lipińskiego, point: [49.56, 22.21], precision: near}
  dab: {name: Dąbrówki, point: [49.565, 22.18], precision: near}
  kros: {name: Krościenku, point: [49.47, 22.68]}
  rei: {name: Reinheim, geonameid: 2848762, point: [49.8292, 8.8357]}
  slo: {name: Slovakia, geonameid: 3057568, point: [48.66667, 19.5], precision: country}
  hum: {name: Humenné, geonameid: 724627, point: [48.9371, 21.9163]}
  prz: {name: Przemyśl, geonameid: 761168, point: [49.785, 22.7673]}
  dro: {name: Drohobych, geonameid: 709611, point: [49.352, 23.5112]}
events:
  e1: {type: decision, places: [bia], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: transport_change, places: [pos], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
