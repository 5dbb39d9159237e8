---
id: news-uy-17
genre: news
country: UY
published: 2025-03-02
publisher: Diario Oriental
title: "New president {sworn in}(e1); thousands {line}(e4) avenue in [Montevideo](mon event)"
---
A former history teacher {took office}(e1) as president of [Uruguay](uru mention) on Saturday, {promising}(e2) to govern "without noise" and to end child poverty in ten years.

Ramiro Estévez, 57, {received}(e1) the sash from his predecessor on the steps of the old palace in [Montevideo](mon event), after being {sworn in}(e1) before Congress. Delegations from more than 60 countries attended, among them the leaders of [Brazil](braz metonym), [Chile](chi metonym) and [Colombia](col metonym). [Buenos Aires](bue metonym) {sent}(e3) its foreign minister.

Tens of thousands {cheered}(e4) him along the avenue. A groom was {thrown}(e5) by a horse of the escort and treated for a broken collarbone; otherwise there were no incidents.

Estévez, from [Canelones](can mention), {won}(e6) the {run-off}(e6) of 24 November with 52 per cent. His coalition lacks two seats in the lower house.

Hours after the {ceremony}(e1) he {met}(e7) his [Brazilian](brazi demonym) counterpart for lunch; the two will {see each other}(e8) again in [Brasília](bra event) within a month. On Monday his cabinet holds its first {session}(e9), in [Tacuarembó](tac event) rather than the capital.

---
places:
  bue: {name: Buenos Aires, geonameid: 3435910, point: [-34.6131, -58.3772]}
  bra: {name: Brasília, geonameid: 3469058, point: [-15.7797, -47.9297]}
  can: {name: Canelones, geonameid: 3443413, point: [-34.5238, -56.2822]}
  tac: {name: Tacuarembó, geonameid: 3440034, point: [-31.7188, -55.9793]}
  mon: {name: Montevideo, geonameid: 3441575, point: [-34.9033, -56.1882]}
  uru: {name: Uruguay, geonameid: 3439705, point: [-33.0, -56.0], precision: country}
  braz: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
  chi: {name: Chile, geonameid: 3895114, point: [-30.0, -71.0], precision: country}
  col: {name: Colombia, geonameid: 3686110, point: [4.0, -73.25], precision: country}
  brazi: {name: Brazil, geonameid: 3469034, point: [-10.0, -55.0], precision: country}
events:
  e1: {type: appointment, places: [mon], start: 2025-03-01, end: 2025-03-01, date_precision: day, date_text: on Saturday, status: happened, actors: A former history teacher, main: true}
  e2: {type: statement, places: [mon], start: 2025-03-01, end: 2025-03-01, date_precision: day, date_text: on Saturday, status: happened, actors: ""}
  e3: {type: visit, places: [bue], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Buenos Aires, targets: its foreign minister, minor: true}
  e4: {type: festival, places: [mon], start: 2025-03-01, end: 2025-03-01, date_precision: day, date_text: "", status: happened, actors: Tens of thousands, targets: him, minor: true}
  e5: {type: other_accident, places: [mon], start: 2025-03-01, end: 2025-03-01, date_precision: day, date_text: "", injured: 1, status: happened, actors: a horse of the escort, targets: A groom}
  e6: {type: election, places: [uru], start: 2024-11-24, end: 2024-11-24, date_precision: day, date_text: of 24 November, status: happened, actors: Estévez}
  e7: {type: meeting, places: [mon], start: 2025-03-01, end: 2025-03-01, date_precision: day, date_text: Hours after, status: happened, actors: he, targets: his Brazilian counterpart}
  e8: {type: meeting, places: [bra], start: 2025-03, end: 2025-03, date_precision: month, date_text: within a month, status: planned, actors: the two}
  e9: {type: meeting, places: [tac], start: 2025-03-03, end: 2025-03-03, date_precision: day, date_text: On Monday, status: planned, actors: ""}
notes: ""
