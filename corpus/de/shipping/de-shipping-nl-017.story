---
id: de-shipping-nl-017
lang: de
genre: shipping
country: NL
published: 2019-01-03
publisher: Küstenblatt
title: "Frachter verliert 270 Container vor [Terschelling](ter event)"
---
[Den Haag](the dateline). Bei schwerer See hat der Frachter „Corinna M.“ in der Nacht zum Mittwoch nördlich der [westfriesischen](wes demonym) Inseln rund 270 Container {verloren}(e1). Das Schiff war von [Antwerpen](ant mention) nach [Bremerhaven](bre mention) unterwegs und fährt unter der Flagge [Panamas](pan mention).

Auf [Vlieland](vli event) und [Ameland](ame event) spülte das Meer Turnschuhe, Fernseher und Spielzeug an, auf [Schiermonnikoog](sch event) ein Fass mit Chemikalien. Auch vor [Borkum](bor event) wurden Kisten gesichtet. Die [deutsche](ger demonym) Wasserschutzpolizei in [Emden](emd metonym) warnte Segler.

„Bei uns auf [Texel](tex mention) sammelt man seit Jahrhunderten“, sagte Strandräuber Piet Hoorn. Die Reederei, ein Familienbetrieb aus [Haren](har mention) an der [Ems](ems mention), versprach, alles zu {bergen}(e2). Schlepper aus [Harlingen](harl mention) und [Den Helder](den mention) sind vor Ort.

---
places:
  ter: {name: Terschelling, point: [53.4, 5.35], precision: area, radius_km: 12}
  the: {name: The Hague, geonameid: 2747373, point: [52.0767, 4.2986]}
  wes: {name: westfriesischen, point: [53.3, 5.2], precision: area, radius_km: 50}
  ant: {name: Antwerp, geonameid: 2803138, point: [51.2205, 4.4003]}
  bre: {name: Bremerhaven, geonameid: 2944368, point: [53.5536, 8.5755]}
  pan: {name: Panama, geonameid: 3703430, point: [9.0, -80.0], precision: country}
  vli: {name: Vlieland, point: [53.27, 4.97], precision: area, radius_km: 8}
  ame: {name: Ameland, point: [53.45, 5.77], precision: area, radius_km: 10}
  sch: {name: Schiermonnikoog, point: [53.49, 6.2], precision: area, radius_km: 6}
  bor: {name: Borkum, geonameid: 2946206, point: [53.5809, 6.6915]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  emd: {name: Emden, geonameid: 2930596, point: [53.3659, 7.2085]}
  tex: {name: Texel Municipality, geonameid: 2746383, point: [53.0789, 4.8739], precision: division}
  har: {name: Haren, geonameid: 2910514, point: [52.7931, 7.2413]}
  ems: {name: Ems, point: [52.8, 7.25], precision: area, radius_km: 40}
  harl: {name: Harlingen, geonameid: 2754817, point: [53.1748, 5.4224]}
  den: {name: Den Helder, geonameid: 2757220, point: [52.9599, 4.7593]}
events:
  e1: {type: sea_accident, places: [ter], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: rescue, places: [bor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
