---
id: report-gb-909
genre: report
country: GB
published: 2024-02-22
publisher: The Meridian Review
title: "Why [Egypt](egy metonym) cannot simply wait for the ships to come back"
---
For most of its life the canal has been the nearest thing [Egypt](egy metonym) has to free money. Ships pay in dollars, they pay in advance, and they have few alternatives. A container vessel bound from [Shenzhen](she mention) to [Rotterdam](rot mention) that avoids the waterway must go round the [Cape of Good Hope](cap mention), which adds ten days or more and a great deal of fuel.

Since November, however, the Houthis in [Yemen](yem mention) have {fired}(e1) missiles and drones at merchant ships in the southern [Red Sea](red event), and most of the big carriers have {sent}(e2) their vessels the long way. Receipts of the canal authority in [Ismailia](ism mention) in January were less than half what they had been a year earlier.

"It is not a catastrophe on its own," says Dalia Farahat, who teaches economics at the [American](ame demonym org) University in [Cairo](cai metonym org). "It is a catastrophe on top of three others." Tourists are wary of any country that shares a border with [Gaza](gaz mention). Workers in the [Gulf](gul mention) send less home through banks, because the official rate is a fiction. And interest on the public debt eats more than half of all spending.

What could be done? The IMF wants a flexible exchange rate, a smaller role for the army in business, and fewer grand projects in the desert. Officials in [Cairo](cai metonym) reply that bread would become dearer, and they remember January 1977, when a cut in subsidies {set off}(e3) two days of riots from [Alexandria](ale event) to [Aswan](asw event).

A rescue by rich neighbours is the other possibility. Investors from [Abu Dhabi](abu mention) are said to be interested in a stretch of beach west of [El Alamein](ela mention), and there is talk of tens of billions. Ms Farahat is sceptical. "You can sell a coast only once," she says. If the money were to be spent on propping up the pound, the country would be back in the same place in two years.

The ships, for their part, would return quickly if the attacks stopped. Insurers would need perhaps a month, brokers in [London](lon mention) reckon. The canal has been through worse: after the {war}(e5) of 1967 it {stayed shut}(e4) for eight years, and the towns along it, [Suez](sue event) and [Port Said](por event) above all, {emptied}(e6).

---
places:
  egy: {name: Egypt, geonameid: 357994, point: [27.0, 30.0], precision: country}
  cap: {name: Cape of Good Hope, point: [-34.36, 18.47], precision: near}
  red: {name: Red Sea, point: [14.5, 42.0], precision: area, radius_km: 300}
  gul: {name: Gulf, point: [26.0, 51.0], precision: area, radius_km: 500}
  gaz: {name: Gaza, point: [31.4, 34.4], precision: area, radius_km: 20}
  cai: {name: Cairo, geonameid: 360630, point: [30.0626, 31.2497]}
  ame: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  she: {name: Shenzhen, geonameid: 1795565, point: [22.5455, 114.0683]}
  rot: {name: Rotterdam, geonameid: 2747891, point: [51.9225, 4.4792]}
  abu: {name: Abu Dhabi, geonameid: 292968, point: [24.4512, 54.397]}
  ism: {name: Ismailia, geonameid: 361055, point: [30.6043, 32.2722]}
  ale: {name: Alexandria, geonameid: 361058, point: [31.2018, 29.9158]}
  asw: {name: Aswan, geonameid: 359792, point: [24.0908, 32.8994]}
  ela: {name: El Alamein, point: [30.82, 28.95]}
  sue: {name: Suez, geonameid: 359796, point: [29.9737, 32.5263]}
  por: {name: Port Said, geonameid: 358619, point: [31.2653, 32.3019]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  yem: {name: Yemen, geonameid: 69543, point: [15.5, 47.5], precision: country}
events:
  e1: {type: shelling, places: [red], start: 2023-11, end: 2024-02, date_precision: month, date_text: Since November, status: happened, actors: the Houthis in Yemen, targets: merchant ships, main: true}
  e2: {type: transport_change, places: [red], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: most of the big carriers, targets: their vessels, main: true}
  e3: {type: riot, places: [ale, asw], start: 1977-01, end: 1977-01, date_precision: month, date_text: January 1977, status: happened, actors: ""}
  e4: {type: closure, places: [egy], start: 1967, end: 1975, date_precision: year, date_text: for eight years, status: happened, actors: "", targets: the canal}
  e5: {type: battle, places: [], start: 1967, end: 1967, date_precision: year, date_text: of 1967, status: happened, actors: "", minor: true}
  e6: {type: displacement, places: [sue, por], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: ""
