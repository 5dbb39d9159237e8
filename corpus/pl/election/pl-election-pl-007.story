---
id: pl-election-pl-007
lang: pl
genre: election
country: PL
published: 2018-10-22
publisher: Gazeta Środkowa
title: "[Łódź](odz event), [Poznań](poz event) i [Lublin](lub event) w pierwszej turze. [Gdańsk](gda event) i [Kraków](kra event) się dogrywają"
---
W największych miastach {wybory}(e1) samorządowe rozstrzygnęły się już w niedzielę. W [Łodzi](odz event) urzędująca prezydent wzięła 70 procent; podobnie w [Rzeszowie](rze event) i [Gdyni](gdy event). W [Radomiu](rad event), [Kielcach](kie event) i [Gdańsku](gda event) będzie druga tura.

Sensacja w [Sopocie](sop event)? Żadna. Za to w [Nowej Soli](now event) 84 procent dostał, już szósty raz, ten sam. W gminie [Wilków](wil event) kandydatka Puławska wygrała jednym głosem. Sejmik [podlaski](pod demonym) zmienia barwy, [śląski](sil demonym) się waha.

Frekwencja: 54 procent, najwyższa w [Warszawie](war event), najniższa na [Opolszczyźnie](opo event), skąd pół powiatu {wyjechało}(e2) do [Holandii](net mention). W [Białej Podlaskiej](bia event) zabrakło kart. – [Bruksela](bru metonym) odetchnie – komentował politolog z [Uniwersytetu Wrocławskiego](wro demonym org). [Berlińska](ber demonym) prasa pisze o „buncie miast”.

---
places:
  odz: {name: Łódź, geonameid: 3093133, point: [51.7706, 19.4739]}
  poz: {name: Poznań, geonameid: 3088171, point: [52.4069, 16.9299]}
  lub: {name: Lublin, geonameid: 765876, point: [51.2506, 22.5701]}
  gda: {name: Gdańsk, geonameid: 3099434, point: [54.3523, 18.6491]}
  kra: {name: Kraków, geonameid: 3094802, point: [50.0614, 19.9366]}
  rze: {name: Rzeszów, geonameid: 759734, point: [50.0413, 21.999]}
  gdy: {name: Gdynia, geonameid: 3099424, point: [54.5189, 18.5319]}
  rad: {name: Radom, geonameid: 760778, point: [51.4025, 21.1471]}
  kie: {name: Kielce, geonameid: 769250, point: [50.8703, 20.6275]}
  sop: {name: Sopot, geonameid: 3085151, point: [54.4418, 18.56]}
  now: {name: Nowa Sól, geonameid: 3090764, point: [51.8033, 15.717]}
  wil: {name: Wilków, geonameid: 755670, point: [51.2622, 21.8776]}
  pod: {name: Podlasie, geonameid: 858789, point: [53.3396, 22.7225], precision: division}
  sil: {name: Silesia, geonameid: 3337497, point: [50.1978, 18.9924], precision: division}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  opo: {name: Opole Voivodeship, geonameid: 3337495, point: [50.5498, 17.7998], precision: division}
  net: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  bia: {name: Biała Podlaska, geonameid: 776175, point: [52.0324, 23.1165]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  wro: {name: Wrocław, geonameid: 3081368, point: [51.1029, 17.0301]}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
events:
  e1: {type: election, places: [gda, kra], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: displacement, places: [war, opo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
