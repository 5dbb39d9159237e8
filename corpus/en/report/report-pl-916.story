---
id: report-pl-916
genre: report
country: PL
published: 2022-01-27
publisher: Vistula Quarterly
title: "What [Kaliningrad](kal metonym) wants: a note from the other side of the lagoon"
---
On clear mornings the cranes of [Baltiysk](bal mention) can be seen from the pier at [Krynica Morska](kry mention). Nobody on our side pays them much attention. Anglers talk about pike-perch, and the woman who rents out bicycles complains of the price of gas.

And yet the exclave between [Poland](pol mention) and [Lithuania](lit mention) has again become a subject for generals. Some 30,000 troops may be stationed there, with missiles that could reach [Warsaw](war mention), [Berlin](ber mention) or [Stockholm](sto mention). If war came, the argument goes, the strip of farmland near [Suwałki](suw mention) would be the first thing to be cut. Maps of it hang in every think-tank from [Brussels](bru mention) to [Washington](was mention).

I would suggest a look at the city itself. [Kaliningrad](kal mention) is less a fortress than a shopping mall with a harbour. Its people used to buy their yoghurt in [Braniewo](bra mention) and their furniture in [Gdańsk](gda mention). The scheme that let them cross without a visa was {suspended}(e1) by [Warsaw](war metonym) in July 2016, before the Nato summit, and was never brought back. Since then a generation of students has learned to fly to [Sochi](soc mention) instead.

"We were told we'd be the [Hong Kong](hon mention) of the [Baltic](balt mention)," a former lecturer at the local university told me over the phone. "Now we are an aircraft carrier with a cathedral." He did not want his name used. The grave of Immanuel Kant is still there, beside that cathedral, and brides still lay flowers at it. In 2018 somebody {threw}(e2) pink paint over it.

What does the governor in [Kaliningrad](kal mention) want? As far as one can tell, cheap transit through [Vilnius](vil mention), tourists from [Moscow](mos mention), and quiet. What the Kremlin wants is another matter. A crisis on the [Ukrainian](ukr demonym) border can be turned up or down; a crisis here would burn the hand that turns it.

That may be why so little happens. Deterrence, a colleague in [Olsztyn](ols mention) likes to say, is the art of describing in detail a battle which no one will fight. One hopes that he is right. The canal through the [Vistula Spit](vis event), which our own government is having {dug}(e3) at a cost of two billion zlotys, is at any rate aimed at no one but the taxpayer.

---
places:
  kal: {name: Kaliningrad, geonameid: 554234, point: [54.7064, 20.511]}
  bal: {name: Baltiysk, geonameid: 2609906, point: [54.6546, 19.9093]}
  kry: {name: Krynica Morska, point: [54.38, 19.44]}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  lit: {name: Lithuania, geonameid: 597427, point: [55.41667, 24.0], precision: country}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  sto: {name: Stockholm, geonameid: 2673730, point: [59.3294, 18.0687]}
  suw: {name: Suwałki, geonameid: 757718, point: [54.1118, 22.9309]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  bra: {name: Braniewo, point: [54.38, 19.82]}
  gda: {name: Gdańsk, geonameid: 3099434, point: [54.3523, 18.6491]}
  soc: {name: Sochi, geonameid: 491422, point: [43.597, 39.7248]}
  hon: {name: Hong Kong, geonameid: 1819730, point: [22.25, 114.16667], precision: country}
  balt: {name: Baltic, point: [57.5, 19.5], precision: area, radius_km: 500}
  vil: {name: Vilnius, geonameid: 593116, point: [54.6892, 25.2798]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  ols: {name: Olsztyn, geonameid: 763166, point: [53.7838, 20.4927]}
  vis: {name: Vistula Spit, point: [54.35, 19.32], precision: near}
events:
  e1: {type: decision, places: [], start: 2016-07, end: 2016-07, date_precision: month, date_text: in July 2016, status: happened, actors: Warsaw, targets: The scheme}
  e2: {type: other_crime, places: [kal], start: 2018, end: 2018, date_precision: year, date_text: In 2018, status: happened, actors: somebody, targets: it}
  e3: {type: construction, places: [vis], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: our own government, targets: The canal}
notes: ""
