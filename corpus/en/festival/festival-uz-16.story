---
id: festival-uz-16
genre: festival
country: UZ
published: 2024-04-29
publisher: Surkhan Reporter
title: "Twelve wrestlers, a bakshi and a very long road: [Boysun](boy event) in spring"
---
To reach [Boysun](boy event) from [Tashkent](tas mention) you take the night train towards [Termez](ter mention), get off at a halt in the dark, and hope for a minibus. More than 20,000 people did something like that last weekend for [Boysun](boy metonym org) Bahori, the open {festival}(e1) of music and craft that [Surkhandarya](sur metonym) province has revived after a gap.

Bakhshis {sang}(e2) the Alpomish epic in relay from Friday to Saturday. A weaver from [Kitab](kit mention) {sold}(e3) a jajim rug to a museum in [Lyon](lyo mention). Kurash wrestlers, twelve to a side, represented [Denov](den metonym) and [Sherobod](she metonym); [Denov](den metonym) {won}(e4), 7-5, and its trainer was carried to the tea-house.

A group of [Tajiks](tj demonym) from [Tursunzoda](tsz mention) {crossed}(e5) at [Sariosiyo](sar event), where the frontier post, closed to foreigners for years, has been {open again}(e6) since March 2018. But 40 [Afghan](af demonym) musicians who wanted to cross the [Amu Darya](amu mention) at [Hairatan](hai event) were {refused}(e7) visas, to the embarrassment of the organisers.

A {hailstorm}(e8) flattened a camp site at [Omonxona](omo event) on Sunday. The springs there are said to cure the liver; nobody, so far as is known, has tested them on tents.

---
places:
  boy: {name: Boysun, geonameid: 1217734, point: [38.2084, 67.2066]}
  tas: {name: Tashkent, geonameid: 1512569, point: [41.2647, 69.2163]}
  ter: {name: Tirmiz, geonameid: 1215957, point: [37.2242, 67.2783]}
  sur: {name: Surxondaryo, geonameid: 1114926, point: [37.9835, 67.4269], precision: division}
  kit: {name: Kitob, geonameid: 1216787, point: [39.1216, 66.886]}
  lyo: {name: Lyon, geonameid: 2996944, point: [45.7491, 4.8479]}
  den: {name: Denov, geonameid: 1217474, point: [38.2675, 67.8989]}
  she: {name: Sherobod, point: [37.667, 67.01], precision: near}
  tj: {name: Tajikistan, geonameid: 1220409, point: [39.0, 71.0], precision: country}
  tsz: {name: Tursunzoda, geonameid: 1282601, point: [38.5127, 68.2316]}
  sar: {name: Sariosiyo, point: [38.41, 67.95], precision: near}
  af: {name: Afghanistan, geonameid: 1149361, point: [33.0, 66.0], precision: country}
  amu: {name: Amu Darya, point: [37.23, 67.3], precision: area}
  hai: {name: Hairatan, point: [37.223, 67.418], precision: near}
  omo: {name: Omonxona, point: [38.27, 67.31], precision: near, near: boy}
events:
  e1: {type: festival, places: [boy], start: 2024-04-26, end: 2024-04-28, date_precision: day, date_text: last weekend, status: happened, actors: "", main: true}
  e2: {type: performance, places: [boy], start: 2024-04-26, end: 2024-04-27, date_precision: day, date_text: from Friday to Saturday, status: happened, actors: ""}
  e3: {type: deal, places: [boy], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e4: {type: match, places: [boy], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Denov, targets: Sherobod}
  e5: {type: transport_change, places: [sar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: opening, places: [sar], start: 2018-03, end: 2018-03, date_precision: month, date_text: since March 2018, status: happened, actors: ""}
  e7: {type: decision, places: [hai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: extreme_weather, places: [omo], start: 2024-04-28, end: 2024-04-28, date_precision: day, date_text: on Sunday, status: happened, actors: ""}
notes: ""
