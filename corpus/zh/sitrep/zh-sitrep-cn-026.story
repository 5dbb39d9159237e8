---
id: zh-sitrep-cn-026
lang: zh
genre: sitrep
country: CN
published: 2024-01-26
title: "[乌什](wus event)地震救援第3号简报"
---
时间：1月26日8时。{震级}(e1).1，震中[新疆](xin event)[阿克苏](aqs event)地区[乌什](wus event)县[亚曼苏](pla event)乡。死亡3人，受伤5人，倒损房屋4.7万间。

转移：1.3万人安置于县城体育馆及[阿合奇](aqc event)县、[柯坪](plac event)县的帐篷。气温零下18度，首要需求为煤和棉被。

交通：省道306线[英阿瓦提](place event)段落石，已抢通；[阿克苏](aqs mention)至[喀什](kas mention)列车恢复。[别迭里](place2 event)口岸关闭。

通讯：基站退服1座。供电{恢复}(e2)九成。

力量：消防来自[乌鲁木齐](uru mention)、[库尔勒](kor mention)、[伊犁](place3 mention)共八百人；空军运输机由[兰州](lan mention)起飞。红十字[上海](sha metonym org)分会捐板房。

境外：[哈萨克斯坦](kaz event)[阿拉木图](alm event)市民户外过夜，44人受伤；[吉尔吉斯斯坦](kyr event)[伊塞克湖](place4 event)无灾情。联系人：马和田。

---
places:
  wus: {name: Wushi, geonameid: 1529084, point: [41.2146, 79.2317]}
  xin: {name: Xinjiang, geonameid: 1529047, point: [41.122, 85.4253], precision: division}
  aqs: {name: Aqsu, geonameid: 1529660, point: [41.1842, 80.2792]}
  pla: {name: 亚曼苏, point: [41.2, 78.8]}
  aqc: {name: Aqchi, geonameid: 1529662, point: [40.9346, 78.3997]}
  plac: {name: 柯坪, point: [40.5, 79.05]}
  place: {name: 英阿瓦提, point: [41.1, 78.9]}
  kas: {name: Kashgar, geonameid: 1280849, point: [39.4672, 75.9868]}
  place2: {name: 别迭里, point: [41.4, 78.4], precision: near}
  uru: {name: Urumqi, geonameid: 1529102, point: [43.801, 87.6005]}
  kor: {name: Korla, geonameid: 1529376, point: [41.7606, 86.1523]}
  place3: {name: 伊犁, point: [43.9, 81.3], precision: division}
  lan: {name: Lanzhou, geonameid: 1804430, point: [36.057, 103.8399]}
  sha: {name: Shanghai, geonameid: 1796236, point: [31.2222, 121.4581]}
  kaz: {name: Kazakhstan, geonameid: 1522867, point: [48.0, 68.0], precision: country}
  alm: {name: Almaty, geonameid: 1526384, point: [43.2525, 76.9115]}
  kyr: {name: Kyrgyzstan, geonameid: 1527747, point: [41.5, 75.0], precision: country}
  place4: {name: 伊塞克湖, point: [42.4, 77.2], precision: area, radius_km: 80}
events:
  e1: {type: earthquake, places: [xin, aqs, wus, pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: outage, places: [place2], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
