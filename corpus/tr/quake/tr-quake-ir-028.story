---
id: tr-quake-ir-028
lang: tr
genre: quake
country: IR
published: 2017-11-14
publisher: Gündem
title: "Sınırda 7,3: [Kirmanşah](ker event) yasta"
---
[KİRMANŞAH](kerm dateline) - [Irak](ira mention)-[İran](iran mention) sınırını vuran {depremde}(e1) ölü sayısı 430'u aştı. En çok yıkım [Serpol-i Zehab](sar event)'da: iki yıllık toplu konutlar kâğıt gibi {katlandı}(e2). [Kasr-ı Şirin](qas event)'de hastane çöktü. [Cevanrud](jav event)'da okullar kapalı.

[Irak](ira mention) tarafında [Derbendihan](der event) ve [Halepçe](hal event)'de sekiz ölü var; [Süleymaniye](sul event)'den yaralılar geliyor. Sarsıntı [Bağdat](bag event), [Kuveyt](kuw event) ve [Diyarbakır](diy event)'da hissedildi.

[Ankara](ank metonym) yardımı [Habur](hab mention)'dan geçirdi. "[Bem](bam event)'de de böyle üşümüştük," dedi yaşlı gönüllü Behruz Tebrizi. [Tahran](teh metonym) konutları yapan müteahhidi soruşturuyor. [Şırnak](srn mention)'tan giden ekip köpeğiyle ilgi gördü. [Roma](rom metonym) 12 ton malzeme gönderdi. Gece sıfırın altı.

---
places:
  ker: {name: Kermanshah, geonameid: 128222, point: [34.2796, 46.6893], precision: division}
  kerm: {name: Kermanshah, geonameid: 128226, point: [34.3142, 47.065]}
  ira: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
  iran: {name: Iran, geonameid: 130758, point: [32.0, 53.0], precision: country}
  sar: {name: Sarpol-e Zahab, geonameid: 120931, point: [34.4611, 45.8626]}
  qas: {name: Qasr-e Shirin, geonameid: 119586, point: [34.5156, 45.5791]}
  jav: {name: Javanrud, geonameid: 25883, point: [34.8067, 46.4913]}
  der: {name: Derbendixan, geonameid: 384945, point: [35.1121, 45.6866]}
  hal: {name: Halabja, geonameid: 96205, point: [35.1778, 45.9861]}
  sul: {name: Sulaymaniyah, geonameid: 98463, point: [35.565, 45.4329]}
  bag: {name: Baghdad, geonameid: 98182, point: [33.3406, 44.4009]}
  kuw: {name: Kuwait City, geonameid: 285787, point: [29.367, 47.9743]}
  diy: {name: Diyarbakır, geonameid: 316541, point: [37.9136, 40.2172]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  hab: {name: Habur, point: [37.15, 42.57], precision: near}
  bam: {name: Bam, geonameid: 141736, point: [29.106, 58.357]}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  srn: {name: Şırnak, geonameid: 300640, point: [37.5139, 42.4543]}
  rom: {name: Rome, geonameid: 3169070, point: [41.8919, 12.5113]}
events:
  e1: {type: earthquake, places: [ker], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: collapse, places: [sar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
