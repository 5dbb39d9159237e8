---
id: tr-strike-tr-032
lang: tr
genre: strike
country: TR
published: 2015-05-18
publisher: Emekçinin Sesi
title: "[Bursa](bur event)'da metal fırtına: üç fabrika durdu"
---
[Bursa](bur event)'daki otomobil fabrikasında perşembe gecesi başlayan iş {bırakma}(e1), [Nilüfer](nil event)'deki iki yan sanayiye sıçradı; dün [Kocaeli](koc event) [Gölcük](gol event) ve [Eskişehir](esk event)'deki işçiler katıldı. 15 bin kişi sendikadan istifa ediyor.

"[Torino](tur mention)'daki kardeşimiz iki katını alıyor," dedi, bandın [Mustafakemalpaşalı](mus demonym) ustası. [Fransız](fra demonym) ortak, [Romanya](rom mention)'daki [Pitești](pit mention)'yi işaret ediyor. [Gemlik](gem event) limanında araç gemisi boş {kalktı}(e2), rotası [Marsilya](mar mention) idi.

[Ankara](ank metonym)'dan bakan geldi, [Mudanya](mud event)'da yemek yedi. [İnegöl](ine mention) mobilyacısı yevmiye topladı. [Aksaray](aks event)'daki kamyon fabrikası izliyor, [Sakarya](ada event)'daki traktörcü de. Sözcü Metin Orhangazi, adaşı ilçede oturuyor: "Akşam eve, sabah kapıya." Polis [Osmangazi](osm event)'de bekliyor. [Detroit](det mention)'ten dayanışma mektubu okundu.

---
places:
  bur: {name: Bursa, geonameid: 750269, point: [40.1956, 29.0601]}
  nil: {name: Nilüfer, geonameid: 10346824, point: [40.214, 28.9157]}
  koc: {name: Kocaeli, geonameid: 742865, point: [40.9008, 29.9396], precision: division}
  gol: {name: Gölcük, geonameid: 746666, point: [40.715, 29.8182]}
  esk: {name: Eskişehir, geonameid: 315202, point: [39.7767, 30.5206]}
  tur: {name: Turin, geonameid: 3165524, point: [45.0705, 7.6868]}
  mus: {name: Mustafakemalpaşa, geonameid: 741385, point: [40.0382, 28.4087]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  rom: {name: Romania, geonameid: 798549, point: [46.0, 25.0], precision: country}
  pit: {name: Piteşti, geonameid: 670609, point: [44.85, 24.8667]}
  gem: {name: Gemlik, geonameid: 746958, point: [40.4309, 29.1597]}
  mar: {name: Marseille, geonameid: 2995469, point: [43.297, 5.3811]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  mud: {name: Mudanya, geonameid: 741487, point: [40.3752, 28.8838]}
  ine: {name: İnegol, geonameid: 745169, point: [40.0781, 29.5133]}
  aks: {name: Aksaray, geonameid: 324496, point: [38.3725, 34.0254]}
  ada: {name: Adapazarı, geonameid: 752850, point: [40.7806, 30.4033]}
  osm: {name: Osmangazi, point: [40.19, 29.06], precision: near}
  det: {name: Detroit, geonameid: 4990729, point: [42.3314, -83.0457]}
events:
  e1: {type: strike, places: [bur, nil, koc, gol, esk], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: other, places: [gem], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
