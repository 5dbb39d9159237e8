---
id: festival-fo-05
genre: festival
country: FO
published: 2022-07-30
publisher: Nordlýsið Weekly
title: "[Faroe](fo metonym) prime minister dances until four as Ólavsøka returns in full"
---
The chain dance on [Vaglið](vag event), the square below the old parliament, {began}(e1) a little after midnight and did not break up until the bakery on [Niels Finsensgøta](nie event) opened its hatch. After two thin years, [Tórshavn](tor event) had its national day back.

Rowing came first. On Thursday, in flat water, the eight-oared boat from [Klaksvík](kla metonym) {won}(e2) by half a length from [Vágur](vagu metonym), whose women's crew {took}(e2) their own race and the loudest cheer. A crew from [Shetland](she mention) was placed seventh; [Iceland](is metonym) scratched with a split oar.

On Friday morning the {procession}(e3) {walked}(e3) from the cathedral to the [Løgting](log event) in the usual order: clergy, members, and a small dog belonging to nobody. The [Danish](dk demonym) high commissioner, whose post is in [Tórshavn](tor mention), spoke for two minutes.

Police reported no arrests at all, though a visitor from [Aberdeen](abe mention) was {fished out}(e4) of [Vestaravág](ves event) at dawn, singing. Hotels as far off as [Vestmanna](vest event) were full, and the ferry Norröna, in from [Hirtshals](hir mention), lent 60 cabins.

Schools on [Suðuroy](sud event) {reopen}(e5) on 15 August.

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
  e1: {type: festival, places: [vag], start: 2022-07-30, end: 2022-07-30, date_precision: day, date_text: a little after midnight, status: happened, actors: "", main: true}
  e2: {type: match, places: [tor], start: 2022-07-28, end: 2022-07-28, date_precision: day, date_text: Thursday, status: happened, actors: Klaksvík, targets: Vágur}
  e3: {type: ceremony, places: [log], start: 2022-07-29, end: 2022-07-29, date_precision: day, date_text: Friday morning, status: happened, actors: ""}
  e4: {type: rescue, places: [ves], start: 2022-07-30, end: 2022-07-30, date_precision: day, date_text: at dawn, status: happened, actors: ""}
  e5: {type: education, places: [sud], start: 2022-08-15, end: 2022-08-15, date_precision: day, date_text: on 15 August, status: planned, actors: ""}
notes: ""
