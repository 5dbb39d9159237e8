---
id: report-ma-970
genre: report
country: MA
published: 2021-03-08
publisher: Atlas Feature Service
title: "Women own one in twenty farms in [Morocco](mor mention). A cooperative wants to change the law"
---
[TAROUDANT](tar dateline) — On the plain of the [Souss](sou mention), where a third of [Morocco](mor mention)'s oranges grow, women do most of the picking, all of the sorting and hardly any of the deciding.

According to the ministry of agriculture, fewer than 5 percent of farms are owned by women. Among those with access to collective land, whose area of 15 million hectares is as large as [Tunisia](tun mention), the share was for a long time zero: the right to use it went from father to son.

A law of 2019 says that men and women are to be treated alike. In practice each community draws up its own list of heirs. "They've put me on the list, and after that they lost the list," says Fatima Aït Ouaddou, 52, who heads a cooperative in [Oulad Teima](oul mention) with 64 members.

The movement began in the [Gharb](gha mention), north of [Rabat](rab mention), where women known as Soulaliyates first demanded their share in 2007. They were told to go home. A circular from the interior ministry, {issued}(e1) in 2010, {recognised}(e1) them as beneficiaries, but only of money, and only if land was sold.

Lawyers advise women to do three things: to register, to ask for a receipt, and to come in pairs. An appeal can be made to the governor within 30 days. In [Kenitra](ken mention) and [Sidi Slimane](sid mention), that has worked in several hundred cases; in the [High Atlas](hig mention) around [Azilal](azi mention) hardly at all.

Would it make a difference to harvests? Studies from [Rwanda](rwa mention) and [Nepal](nep mention) suggest that women who hold a title plant more trees and take more loans. Economist Driss Lamrani of the University of [Agadir](aga metonym org) is cautious. "A title without water is a piece of paper," he says. Wells in the [Souss](sou mention) now go down to 200 metres, and a drought would hit small plots first.

At the cooperative they sort until seven. The pay is 80 dirhams a day, a little under $9. Oranges for [Russia](rus mention) go to the left, those for [Canada](can mention) to the right. Transport is by pick-up, standing, twenty to a vehicle, and accidents are common on the road to [Biougra](bio mention).

What would she grow if she had two hectares? Fatima Aït Ouaddou doesn't have to think. "Saffron," she says. "Nobody can tell you it belongs to an orange man."

---
places:
  mor: {name: Morocco, geonameid: 2542007, point: [32.0, -6.0], precision: country}
  tar: {name: Taroudant, geonameid: 2529649, point: [30.4703, -8.877]}
  sou: {name: Souss, point: [30.4, -9.0], precision: near}
  tun: {name: Tunisia, geonameid: 2464461, point: [34.0, 9.0], precision: country}
  oul: {name: Oulad Teima, point: [30.39, -9.21]}
  gha: {name: Gharb, point: [34.5, -6.2], precision: near}
  rab: {name: Rabat, geonameid: 2538475, point: [34.0132, -6.8326]}
  ken: {name: Kenitra, geonameid: 2544571, point: [34.261, -6.5802]}
  sid: {name: Sidi Slimane, point: [34.26, -5.93]}
  hig: {name: High Atlas, point: [31.4, -6.5], precision: area, radius_km: 150}
  azi: {name: Azilal, point: [31.97, -6.57]}
  rwa: {name: Rwanda, geonameid: 49518, point: [-2.0, 30.0], precision: country}
  nep: {name: Nepal, geonameid: 1282988, point: [28.0, 84.0], precision: country}
  aga: {name: Agadir, geonameid: 2561668, point: [30.4202, -9.5982]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  bio: {name: Biougra, point: [30.21, -9.37]}
events:
  e1: {type: decision, places: [mor], start: 2010, end: 2010, date_precision: year, date_text: in 2010, status: happened, actors: the interior ministry, targets: A circular}
notes: ""
