---
id: trade-uy-04
genre: trade
country: UY
published: 2022-09-21
publisher: El Correo Oriental (English edition)
title: "After a 19-year wait, honey {sails}(e1) from [Montevideo](mvd event) to [Busan](bus mention)"
---
Forty-six thousand kilos of eucalyptus honey {left}(e1) the [Port of Montevideo](pmv event) on Monday night bound for [South Korea](kr mention), a market that {shut}(e2) to [Uruguayan](uy demonym) honey in 2003 and has been prised open jar by jar.

The ship will call at [Santos](san event), round the [Cape of Good Hope](cgh mention) and {tie up}(e3) in [Busan](bus event) around November 2, where a {tasting}(e4) for three hundred pastry cooks is being arranged.

It comes from a packing house in [Tacuarembó](tac event) that {took on}(e5) 85 people in August; its rivals in [Canelones](can mention) and [Durazno](dur mention) have asked for the same licence. [Argentina](ar metonym), which may ship only from [Patagonia](pat mention), watches with envy, and so does [Paraguay](py metonym).

There was, the agriculture minister stressed, no {concession}(e6) on fish or wool in return. "[Seoul](seo metonym) asked for paperwork, and paperwork is what we are good at," Ignacio Berruti said in the [Rural del Prado](rdp event) showground, where he {opened}(e7) the annual farm fair on the 14th.

---
places:
  mvd: {name: Montevideo, geonameid: 3441575, point: [-34.9033, -56.1882]}
  bus: {name: Busan, geonameid: 1838524, point: [35.1017, 129.03]}
  pmv: {name: Port of Montevideo, point: [-34.9, -56.21], precision: exact, near: mvd}
  kr: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  uy: {name: Uruguay, geonameid: 3439705, point: [-33.0, -56.0], precision: country}
  san: {name: Santos, geonameid: 3449433, point: [-23.9608, -46.3336]}
  cgh: {name: Cape of Good Hope, point: [-34.36, 18.47], precision: area}
  tac: {name: Tacuarembó, geonameid: 3440034, point: [-31.7188, -55.9793]}
  can: {name: Canelones, geonameid: 3443413, point: [-34.5238, -56.2822]}
  dur: {name: Durazno, geonameid: 3442727, point: [-33.3806, -56.5231]}
  ar: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
  pat: {name: Patagonia, point: [-44.0, -69.0], precision: area, radius_km: 700}
  py: {name: Paraguay, geonameid: 3437598, point: [-23.3333, -58.0], precision: country}
  seo: {name: Seoul, geonameid: 1835848, point: [37.566, 126.9784]}
  rdp: {name: Rural del Prado, point: [-34.857, -56.204], precision: exact, near: mvd}
events:
  e1: {type: deal, places: [pmv], start: 2022-09-19, end: 2022-09-19, date_precision: day, date_text: on Monday night, status: happened, actors: "", main: true}
  e2: {type: sanction, places: [kr], start: 2003, end: 2003, date_precision: year, date_text: in 2003, status: happened, actors: ""}
  e3: {type: transport_change, places: [bus], start: 2022-11-02, end: 2022-11-02, date_precision: day, date_text: around November 2, status: planned, actors: "", minor: true}
  e4: {type: exhibition, places: [bus], start: 2022-11, end: 2022-11, date_precision: month, date_text: "", status: planned, actors: ""}
  e5: {type: career, places: [tac], start: 2022-08, end: 2022-08, date_precision: month, date_text: in August, status: happened, actors: a packing house in Tacuarembó}
  e6: {type: agreement, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: the agriculture minister}
  e7: {type: exhibition, places: [pmv], start: 2022-09-14, end: 2022-09-14, date_precision: day, date_text: on the 14th, status: happened, actors: Ignacio Berruti}
notes: ""
