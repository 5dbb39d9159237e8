---
id: tr-election-cy-031
lang: tr
genre: election
country: CY
published: 2020-10-19
publisher: Ada Postası
title: "[Kuzey Kıbrıs](kuz event)'ta cumhurbaşkanlığı 4 bin oyla el değiştirdi"
---
[LEFKOŞA](nic dateline) - Dün yapılan ikinci tur {seçimde}(e1) yüzde 51,7 oy alan aday kazandı. [Gazimağusa](fam event) ve [İskele](tri event) farkı yarattı; [Lefkoşa](nic event) ile [Girne](kyr event)'de rakibi öndeydi. [Güzelyurt](mor event)'ta narenciye işçileri sandığa otobüsle geldi.

Seçimden on gün önce [Maraş](mar event)'ın sahili {açılmıştı}(e2). [Ankara](ank metonym) hemen kutladı. Güneydeki lider, [Larnaka](lar event)'da konuştu: "Federasyondan söz edelim." [Atina](ath metonym) temkinli, [Brüksel](bru metonym) kaygılı. [New York](new metonym)'taki genel sekreter beşli toplantı öneriyor.

[Pile](pyl event)'de, karma köyde, bir kahvede iki bayrak. "[Limasol](lim mention)'da doğdum, [Lapta](lap mention)'da yaşlandım; benim oyum geçmez," dedi Hasan Baflı; soyadı [Baf](pap mention)'tan. [Londra](lon mention)'daki [Kıbrıslılar](cyp demonym) oy kullanamadı. [Dipkarpaz](riz event)'da eşekler de.

---
places:
  kuz: {name: Kuzey Kıbrıs, point: [35.25, 33.4], precision: area, radius_km: 60}
  nic: {name: Nicosia, geonameid: 146268, point: [35.1728, 33.354]}
  fam: {name: Famagusta, geonameid: 146617, point: [35.1249, 33.9413]}
  tri: {name: Trikomo, geonameid: 146027, point: [35.2863, 33.8917]}
  kyr: {name: Kyrenia, geonameid: 146412, point: [35.3363, 33.3173]}
  mor: {name: Morfou, geonameid: 146286, point: [35.1987, 32.9934]}
  mar: {name: Maraş, point: [35.115, 33.955], precision: near}
  ank: {name: Ankara, geonameid: 323786, point: [39.9199, 32.8543]}
  lar: {name: Larnaca, geonameid: 146400, point: [34.9221, 33.6279]}
  ath: {name: Athens, geonameid: 264371, point: [37.9838, 23.7278]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  new: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  pyl: {name: Pyla, geonameid: 146110, point: [35.0047, 33.6891]}
  lim: {name: Limassol, geonameid: 146384, point: [34.6841, 33.0379]}
  lap: {name: Lapithos, geonameid: 146403, point: [35.3382, 33.1737]}
  pap: {name: Paphos, geonameid: 146214, point: [34.7768, 32.4245]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  cyp: {name: Cyprus, geonameid: 146669, point: [35.0, 33.0], precision: country}
  riz: {name: Rizokarpaso, geonameid: 146105, point: [35.5972, 34.3792]}
events:
  e1: {type: election, places: [kuz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: opening, places: [mar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
