---
id: tr-frontline-az-006
lang: tr
genre: frontline
country: AZ
published: 2020-10-18
publisher: Gündem
title: "[Gence](gan event)'ye gece yarısı füze"
---
[BAKÜ](bak dateline) - [Ermenistan](arm mention) topraklarından atılan balistik füze, [Azerbaycan](aze mention)'ın ikinci büyük kenti [Gence](gan event)'de bir mahalleyi yerle bir etti. 13 {ölü}(e1) var; ikisi çocuk. Aynı saatlerde [Mingeçevir](min event)'deki baraja atılan füze düşürüldü.

[Dağlık Karabağ](dag event) cephesinde [Azerbaycan](aze demonym) ordusu [Fuzuli](fuz event)'ye girdi. [Hadrut](had event) çevresinde, [Cebrail](ceb event) köylerinde {çatışma}(e2) sürüyor. [Hankendi](kha event)'ye top mermisi düştü; [Erivan](yer metonym) sivil kayıp bildirdi.

[Moskova](mos metonym)'nın aracılığıyla ilan edilen ateşkes dört dakika sürdü. [Tahran](teh metonym), [Aras](ara event)'ın kıyısına düşen bir roketten şikâyetçi. [Paris](par metonym) ve [Ankara](ank metonym) karşılıklı suçlamada bulundu. "[Tovuz](tov mention)'dan kaçtık, [Gence](gan event)'de yakalandık," dedi öğretmen Sevinç Şeki. [Nahçıvan](nax event)'da siren çalmadı.

---
places:
  gan: {name: Ganja, geonameid: 586523, point: [40.6816, 46.3613]}
  bak: {name: Baku, geonameid: 587084, point: [40.3777, 49.892]}
  arm: {name: Armenia, geonameid: 174982, point: [40.25, 45.0], precision: country}
  aze: {name: Azerbaijan, geonameid: 587116, point: [40.5, 47.5], precision: country}
  min: {name: Mingachevir, geonameid: 585514, point: [40.7642, 47.0623]}
  dag: {name: Dağlık Karabağ, point: [39.8, 46.7], precision: area, radius_km: 70}
  fuz: {name: Fuzuli, geonameid: 148106, point: [39.6009, 47.1453]}
  had: {name: Hadrut, point: [39.52, 47.03]}
  ceb: {name: Cebrail, point: [39.4, 47.03]}
  kha: {name: Khankendi, geonameid: 146970, point: [39.8177, 46.7528]}
  yer: {name: Yerevan, geonameid: 616052, point: [40.1776, 44.5126]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  teh: {name: Tehran, geonameid: 112931, point: [35.6944, 51.4215]}
  ara: {name: Aras, point: [39.0, 47.0], precision: area, radius_km: 120}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  tov: {name: Tovuz, geonameid: 584821, point: [40.9925, 45.6284]}
  nax: {name: Naxçıvan, geonameid: 147429, point: [39.2089, 45.4122]}
events:
  e1: {type: shelling, places: [gan], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: battle, places: [had, ceb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
