---
id: pl-quake-tw-038
lang: pl
genre: quake
country: TW
published: 2018-02-08
publisher: Dziennik Poranny Świat
title: "[Hualien](hua event): hotel przechylony jak szuflada"
---
[TAJPEJ](tai dateline). Dziewięć ofiar, 62 zaginionych: taki jest bilans {wstrząsu}(e1) o magnitudzie 6,4, który we wtorek przed północą uderzył w [Hualien](hua event) na wschodzie [Tajwanu](taiw mention). Czteropiętrowy parter bloku Yun Tsui {zgniótł}(e2) się całkiem. Hotel Marshal stracił lobby.

Strażacy z [Tajpej](tai mention), [Taichung](taic mention) i [Tainanu](tain mention) wpełzają przez okna. [Japonia](jap metonym) przysłała siedmiu specjalistów z [Osaki](osa mention) z wykrywaczem pulsu, [Pekin](bei metonym) pomoc zaproponował, a [Tajpej](tai metonym) podziękowało.

W wąwozie [Taroko](tar event) utknęli turyści, wśród nich para z [Olsztyna](ols mention). – Spaliśmy w busie do [Yilan](yil mention), kołysało do rana – pisze Beata Sopocka. Na [Okinawie](oki event) fala miała 10 centymetrów. [Filipińska](phi demonym) opiekunka zginęła przy łóżku podopiecznej. [Praga](pra metonym) złożyła wyrazy żalu; [Warszawa](war metonym) też.

---
places:
  hua: {name: Hualien City, geonameid: 1674504, point: [23.9769, 121.6044]}
  tai: {name: Taipei, geonameid: 1668341, point: [25.0531, 121.5264]}
  taiw: {name: Taiwan, geonameid: 1668284, point: [24.0, 121.0], precision: country}
  taic: {name: Taichung, geonameid: 1668399, point: [24.1469, 120.6839]}
  tain: {name: Tainan, geonameid: 1668355, point: [22.9908, 120.2133]}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  osa: {name: Osaka, geonameid: 1853909, point: [34.6938, 135.5011]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  tar: {name: Taroko, point: [24.17, 121.5], precision: area, radius_km: 10}
  ols: {name: Olsztyn, geonameid: 763166, point: [53.7838, 20.4927]}
  yil: {name: Yilan, geonameid: 1674199, point: [24.757, 121.753]}
  oki: {name: Okinawa, geonameid: 1854345, point: [24.3349, 123.802], precision: division}
  phi: {name: Philippines, geonameid: 1694008, point: [13.0, 122.0], precision: country}
  pra: {name: Prague, geonameid: 3067696, point: [50.088, 14.4208]}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
events:
  e1: {type: earthquake, places: [hua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: collapse, places: [hua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
