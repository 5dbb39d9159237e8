---
id: report-tz-936
genre: report
country: TZ
published: 2024-07-19
publisher: Swahili Coast Magazine
title: "How a village forest pays the school fees"
---
From the air [Kilwa](kil mention) district looks like one unbroken wood. On the ground it's cut by paths, each of which, says Bakari Likwata, belongs to somebody. He stops beside a mpingo tree no thicker than his thigh. "Ninety years," he says. "And it isn't even grown up."

Mpingo, or [African](afr demonym) blackwood, is what clarinets are made of. A log that may fetch $300 at a port becomes, in a workshop in [Paris](par mention) or [Wisconsin](wis mention), instruments worth thirty times as much. For most of the last century, those who lived among the trees got nothing out of it apart from splinters.

In [Kikole](kik mention), that has changed. Under the Forest Act of 2002, a village that draws up a plan and walks its borders may sell the timber itself and keep the whole of the price. Loggers from [Dar es Salaam](dar mention) used to pay a chief a sack of sugar. Now they pay $1,100 a cubic metre, into an account at [Kilwa Masoko](kilw mention), and need five signatures.

What is done with the money is decided in a meeting under the mango tree. There has been a dispensary, a maternity bed, and uniforms for orphans. Last year 38 pupils went to secondary school in [Nangurukuru](nan mention) at the forest's expense.

It's a small sum beside the losses. In [Lindi](lin mention) and [Ruvuma](ruv mention) regions thousands of hectares a year are cleared for sesame, according to researchers at the Sokoine University in [Morogoro](mor mention). Fires lit by hunters get out of hand. A guard with a bicycle and a whistle can't catch a lorry. "We don't win," says Mwanaidi Ngonyani, the treasurer. "We lose more slowly than the others."

Could it work elsewhere? People from [Mozambique](moz mention) and [Zambia](zam mention) have been to look. The certificate, without which orchestras in [Germany](ger mention) would not buy, is expensive, and buyers want few trees and only perfect ones. A clarinet maker can reject nine logs in ten because of a crack the width of a hair.

In March, the village council {sold}(e1) its first carbon credits, to an airline in [Norway](nor mention). Mr Likwata was asked what carbon is. "It's the part of the tree," he told them, "that you can sell without cutting it."

---
places:
  afr: {name: African, point: [5.0, 20.0], precision: area, radius_km: 3500}
  kil: {name: Kilwa, point: [-8.9, 39.3], precision: division}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  wis: {name: Wisconsin, geonameid: 5279468, point: [44.5002, -90.0004], precision: division}
  kik: {name: Kikole, point: [-9.0, 38.95]}
  dar: {name: Dar es Salaam, geonameid: 160263, point: [-6.8235, 39.2695]}
  kilw: {name: Kilwa Masoko, point: [-8.93, 39.51]}
  nan: {name: Nangurukuru, point: [-8.73, 39.27]}
  lin: {name: Lindi, geonameid: 155946, point: [-9.4434, 38.4234], precision: division}
  ruv: {name: Ruvuma, geonameid: 877416, point: [-10.7136, 36.3365], precision: division}
  mor: {name: Morogoro, geonameid: 153220, point: [-6.821, 37.6612]}
  moz: {name: Mozambique, geonameid: 1036973, point: [-18.25, 35.0], precision: country}
  zam: {name: Zambia, geonameid: 895949, point: [-14.33333, 28.5], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  nor: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
events:
  e1: {type: deal, places: [kik], start: 2024-03, end: 2024-03, date_precision: month, date_text: In March, status: happened, actors: the village council, targets: its first carbon credits, main: true}
notes: ""
