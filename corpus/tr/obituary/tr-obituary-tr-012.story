---
id: tr-obituary-tr-012
lang: tr
genre: obituary
country: TR
published: 2015-08-20
publisher: Ege Gazetesi
title: "[Datça](dat mention)'nın son süngercisi öldü"
---
[Datça](dat event)'da herkes ona "Kalimnoslu" derdi, oysa [Kalimnos](kal mention)'a bir kez gitmişti. Süngerci Hayri Bodrumlu dün [Muğla](mug event)'da, 91 yaşında {öldü}(e1).

1924'te [Bozburun](boz event)'da doğdu. On üçünde tekneye bindi; [Derne](dar event) açıklarında, [Girit](cre event)'in güneyinde, [Mersa Matruh](mar event)'ta daldı. Vurgun yediğinde onu [İskenderiye](ale event)'de bir [İtalyan](ita demonym) hekim kurtardı. Bir bacağı öyle kaldı.

1986'da süngerler hastalanınca [Knidos](kni event)'ta bekçilik etti. [Amerikalı](uni demonym) kazıbilimciler onun gösterdiği batıktan çıkan amforaları [Bodrum](bod mention) Müzesi'ne {taşıdı}(e2). Torunu [Stockholm](sto mention)'de mühendis, oğlu [Marmaris](marm mention)'te kaptan.

Cenazesi bugün [Reşadiye](res event)'de kaldırılacak. [Simi](sym mention)'den üç kayıkçının geleceği söyleniyor. Hayri Kaptan, [Rodos](rho mention) düdüğünü duyunca saatini kurardı.

---
places:
  dat: {name: Datça, geonameid: 317543, point: [36.7378, 27.6842]}
  kal: {name: Kalymnos, geonameid: 261507, point: [36.9503, 26.9839]}
  mug: {name: Muğla, geonameid: 304184, point: [37.2181, 28.3665]}
  boz: {name: Bozburun, geonameid: 320716, point: [36.6949, 28.0434]}
  dar: {name: Darnah, geonameid: 87205, point: [32.767, 22.6367]}
  cre: {name: Crete, geonameid: 6697802, point: [35.1921, 25.0652], precision: division}
  mar: {name: Marsa Matruh, geonameid: 352733, point: [31.3529, 27.2372]}
  ale: {name: Alexandria, geonameid: 361058, point: [31.2018, 29.9158]}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  kni: {name: Knidos, point: [36.686, 27.375], precision: exact}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  bod: {name: Bodrum, geonameid: 320995, point: [37.0383, 27.4292]}
  sto: {name: Stockholm, geonameid: 2673730, point: [59.3294, 18.0687]}
  marm: {name: Marmaris, geonameid: 304782, point: [36.855, 28.2742]}
  res: {name: Reşadiye, point: [36.74, 27.66]}
  sym: {name: Symi, geonameid: 253858, point: [36.6155, 27.8362]}
  rho: {name: Rhodes, geonameid: 400666, point: [36.4356, 28.222]}
events:
  e1: {type: death, places: [mug], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: discovery, places: [kni], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
