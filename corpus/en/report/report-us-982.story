---
id: report-us-982
genre: report
country: US
published: 2023-08-10
publisher: Potomac Foreign Affairs Letter
title: "[Niger](nig event) {coup}(e1): What [Washington](was metonym) stands to lose in the [Sahel](sah mention)"
---
Two weeks after soldiers of the presidential guard {detained}(e1) [Niger](nig event)'s elected leader, [American](ame demonym) officials are avoiding the word "coup." If they used it, the law would oblige them to cut off most aid.

There are good reasons for hesitation. About 1,100 [U.S.](us demonym) troops are stationed in the country. The drone base at [Agadez](aga mention), which cost $110 million, watches [Libya](lib mention), [Mali](mal mention) and the basin of [Lake Chad](lak mention). Nothing comparable exists between [Djibouti](dji mention) and the [Atlantic](atl mention).

"You don't build that twice," said Col. (ret.) Anita Brandvold, who served in [Stuttgart](stu mention) at the command for [Africa](afr mention). She believes that talks with the generals should go on as long as they're willing to receive anyone. On Monday, they {received}(e2) a senior envoy in [Niamey](nia event), for two hours, and offered her little.

The regional bloc has {threatened}(e7) to use force. Its deadline {passed}(e3) on Sunday, and leaders are {meeting}(e4) in [Abuja](abu event) today. An intervention would have to come from [Nigeria](nige mention), whose senators are against it, or from [Benin](ben mention), whose army is small. [Mali](mal metonym) and [Burkina Faso](bur metonym) have said that they'd treat it as a declaration of war.

What about [Russia](rus mention)? There's no evidence that [Moscow](mos metonym) planned any of this. It could well profit. In [Bamako](bam mention), mercenaries came eighteen months after the officers. [Niger](nig mention)'s uranium, mined near [Arlit](arl mention), goes mainly to [France](fra mention), which has 1,500 soldiers of its own in the country and no friends among its new masters.

Ordinary people are the first to pay. Since [Nigeria](nige metonym) {cut}(e5) the power line, lights in [Niamey](nia event), [Maradi](mar event) and [Zinder](zin event) go out for most of the day. Rice costs a fifth more than in July. One child in two was malnourished before.

Brandvold recalls October 2017, when four [American](ame demonym) soldiers were {killed}(e6) in an {ambush}(e6) at [Tongo Tongo](ton event). "The question everybody asked was why we were there," she said. "It's a fair question. Nobody waited for the answer."

---
places:
  nig: {name: Niger, geonameid: 2440476, point: [18.0, 9.0], precision: country}
  was: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  sah: {name: Sahel, point: [15.0, 2.0], precision: area, radius_km: 1200}
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  us: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  aga: {name: Agadez, geonameid: 2448085, point: [16.9733, 7.9911]}
  lib: {name: Libya, geonameid: 2215636, point: [28.0, 17.0], precision: country}
  mal: {name: Mali, geonameid: 2453866, point: [18.0, -2.0], precision: country}
  lak: {name: Lake Chad, point: [13.0, 14.0], precision: near}
  dji: {name: Djibouti, geonameid: 223816, point: [11.83333, 42.5], precision: country}
  atl: {name: Atlantic, point: [15.0, -25.0], precision: area, radius_km: 2000}
  stu: {name: Stuttgart, geonameid: 2825297, point: [48.7823, 9.177]}
  afr: {name: Africa, point: [5.0, 20.0], precision: area, radius_km: 3500}
  nia: {name: Niamey, geonameid: 2440485, point: [13.5137, 2.1098]}
  abu: {name: Abuja, geonameid: 2352778, point: [9.0579, 7.4951]}
  nige: {name: Nigeria, geonameid: 2328926, point: [10.0, 8.0], precision: country}
  ben: {name: Benin, geonameid: 2395170, point: [9.5, 2.25], precision: country}
  bur: {name: Burkina Faso, geonameid: 2361809, point: [12.5, -1.66667], precision: country}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  mos: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  bam: {name: Bamako, geonameid: 2460596, point: [12.6091, -7.9752]}
  arl: {name: Arlit, geonameid: 2447513, point: [18.7369, 7.3853]}
  fra: {name: France, geonameid: 3017382, point: [46.0, 2.0], precision: country}
  mar: {name: Maradi, geonameid: 2441291, point: [13.5, 7.1017]}
  zin: {name: Zinder, geonameid: 2437798, point: [13.8072, 8.9881]}
  ton: {name: Tongo Tongo, point: [14.95, 1.75]}
events:
  e1: {type: coup, places: [nig], start: 2023-07-26, end: 2023-07-26, date_precision: day, date_text: Two weeks after, status: happened, actors: soldiers of the presidential guard, targets: "Niger's elected leader", main: true}
  e2: {type: meeting, places: [nia], start: 2023-08-07, end: 2023-08-07, date_precision: day, date_text: On Monday, status: happened, actors: a senior envoy}
  e3: {type: other, places: [], start: 2023-08-06, end: 2023-08-06, date_precision: day, date_text: on Sunday, status: happened, actors: "", targets: Its deadline, minor: true}
  e4: {type: meeting, places: [abu], start: 2023-08-10, end: 2023-08-10, date_precision: day, date_text: today, status: happened, actors: leaders, main: true}
  e5: {type: outage, places: [nia, mar, zin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Nigeria, targets: the power line}
  e6: {type: battle, places: [ton], start: 2017-10, end: 2017-10, date_precision: month, date_text: October 2017, killed: 4, status: happened, actors: "", targets: four American soldiers}
  e7: {type: statement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The regional bloc}
notes: ""
