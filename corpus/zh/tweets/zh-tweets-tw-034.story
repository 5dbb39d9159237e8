---
id: zh-tweets-tw-034
lang: zh
genre: tweets
country: TW
published: 2024-04-03
title: "早上七点五十八分，大家在哪里"
---
@花莲早餐店：[花莲](hua event)摇超大！蛋饼飞出去，天王星大楼{歪}(e1)了，拜托平安。

@新店溪边跑：[新北](new event)电视架倒，[台北](tai event)捷运停驶，我走路上班。

@台中小李：[台中](taic event)也{晃}(e2)，手机警报没响？

@太鲁阁迷路：九曲洞有游客受困，[天祥](pla event)饭店没水没电。

@okinawa_tw：在[冲绳](oki event)[那霸](nah event)，海啸警报，大家往高处跑。

@本人宜兰：我名叫宜兰，住[嘉义](chi mention)，谢谢关心。

@福州老王：[福州](fuz event)、[厦门](xia event)有感，吊灯荡秋千。

@竹科人：[新竹](hsi event)无尘室疏散，良率再见。

@铁道迷：北回线[和仁](plac event)段落石，[台东](tait mention)绕南回。

@马尼拉菲佣：[马尼拉](man metonym)也发警报，北边[巴坦群岛](place event)叫人撤离。

---
places:
  hua: {name: Hualien City, geonameid: 1674504, point: [23.9769, 121.6044]}
  new: {name: New Taipei City, geonameid: 12908892, point: [25.062, 121.457]}
  tai: {name: Taipei, geonameid: 1668341, point: [25.0531, 121.5264]}
  taic: {name: Taichung, geonameid: 1668399, point: [24.1469, 120.6839]}
  pla: {name: 天祥, point: [24.18, 121.49]}
  oki: {name: Okinawa, geonameid: 1854345, point: [24.3349, 123.802], precision: division}
  nah: {name: Naha, geonameid: 1856035, point: [26.213, 127.6785]}
  chi: {name: Chiayi City, geonameid: 1678836, point: [23.4792, 120.4489]}
  fuz: {name: Fuzhou, geonameid: 1810821, point: [26.0614, 119.3061]}
  xia: {name: Xiamen, geonameid: 1790645, point: [24.4798, 118.0819]}
  hsi: {name: Hsinchu, geonameid: 1675151, point: [24.8036, 120.9686]}
  plac: {name: 和仁, point: [24.24, 121.71]}
  tait: {name: Taitung, geonameid: 1668295, point: [22.7599, 121.1446]}
  man: {name: Manila, geonameid: 1701668, point: [14.6042, 120.9822]}
  place: {name: 巴坦群岛, point: [20.45, 121.97], precision: area, radius_km: 25}
events:
  e1: {type: collapse, places: [hua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: earthquake, places: [taic], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
