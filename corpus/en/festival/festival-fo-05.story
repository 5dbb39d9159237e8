---
id: festival-fo-05
genre: festival
country: FO
published: 2022-07-30
publisher: Nordlýsið Weekly
title: "[Faroe](fo metonym) prime minister {dances}(e1) until four as {Ólavsøka}(e1) returns in full"
---
The chain {dance}(e1) on [Vaglið](vag event), the square below the old parliament, began a little after midnight and did not break up until the bakery on [Niels Finsensgøta](nie event) opened its hatch. After two thin years, [Tórshavn](tor event) had its {national day}(e1) back.

{Rowing}(e2) came first. On Thursday, in flat water, the eight-oared boat from [Klaksvík](kla metonym) {won}(e2) by half a length from [Vágur](vagu metonym), whose women's crew {took their own race}(e3) and the loudest cheer. A crew from [Shetland](she mention) was placed seventh; [Iceland](is metonym) {scratched}(e4) with a split oar.

On Friday morning the {procession}(e5) {walked}(e5) from the cathedral to the [Løgting](log event) in the usual order: clergy, members, and a small dog belonging to nobody. The [Danish](dk demonym) high commissioner, whose post is in [Tórshavn](tor mention), {spoke}(e6) for two minutes.

Police reported no {arrests}(e7) at all, though a visitor from [Aberdeen](abe mention) was {fished out}(e8) of [Vestaravág](ves event) at dawn, singing. Hotels as far off as [Vestmanna](vest event) were full, and the ferry Norröna, in from [Hirtshals](hir mention), lent 60 cabins.

Schools on [Suðuroy](sud event) {reopen}(e9) on 15 August.

---
places:
  fo: {name: Faroe Islands, geonameid: 2622320, point: [62.0, -7.0], precision: country}
  dk: {name: Denmark, geonameid: 2623032, point: [56.0, 10.0], precision: country}
  vag: {name: Vaglið, point: [62.011, -6.772], precision: exact, near: tor}
  nie: {name: Niels Finsensgøta, point: [62.012, -6.775], precision: exact, near: tor}
  tor: {name: Tórshavn, geonameid: 2611396, point: [62.0097, -6.7716]}
  kla: {name: Klaksvík, geonameid: 2618795, point: [62.2266, -6.589]}
  vagu: {name: Vágur, geonameid: 2610806, point: [61.4732, -6.8118]}
  she: {name: Shetland, point: [60.35, -1.25], precision: area, radius_km: 60}
  is: {name: Iceland, geonameid: 2629691, point: [65.0, -18.0], precision: country}
  log: {name: Løgting, point: [62.0108, -6.7714], precision: exact, near: tor}
  abe: {name: Aberdeen, geonameid: 2657832, point: [57.1437, -2.0981]}
  ves: {name: Vestaravág, point: [62.008, -6.774], precision: near, near: tor}
  vest: {name: Vestmanna, geonameid: 2610343, point: [62.1535, -7.1729]}
  hir: {name: Hirtshals, geonameid: 2620279, point: [57.5881, 9.9592]}
  sud: {name: Suðuroy, point: [61.53, -6.85], precision: area, radius_km: 20}
events:
  e1: {type: festival, places: [tor], start: 2022-07-29, end: 2022-07-30, date_precision: day, date_text: "", status: happened, actors: "", main: true}
  e2: {type: match, places: [tor], start: 2022-07-28, end: 2022-07-28, date_precision: day, date_text: On Thursday, status: happened, actors: Klaksvík, targets: Vágur, main: true}
  e3: {type: match, places: [tor], start: 2022-07-28, end: 2022-07-28, date_precision: day, date_text: "", status: happened, actors: Klaksvík, targets: Vágur}
  e4: {type: match, places: [tor], start: 2022-07-28, end: 2022-07-28, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: ceremony, places: [tor], start: 2022-07-29, end: 2022-07-29, date_precision: day, date_text: On Friday morning, status: happened, actors: ""}
  e6: {type: statement, places: [tor], start: 2022-07-29, end: 2022-07-29, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: arrest, places: [tor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e8: {type: rescue, places: [tor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e9: {type: opening, places: [sud], start: 2022-08-15, end: 2022-08-15, date_precision: day, date_text: on 15 August, status: planned, actors: ""}
notes: ""
