---
id: de-sitrep-ph-024
lang: de
genre: sitrep
country: PH
published: 2021-12-20
title: "Lagebericht Taifun Rai, Stand 20.12., 12 Uhr"
---
Tote: mindestens 375, davon 108 auf [Bohol](boh event) und 64 auf [Cebu](ceb event). {Vertriebene}(e1): 480.000. Ohne Strom: [Surigao](sur event), [Maasin](maa event), große Teile von [Negros](neg event).

Zugang: Der Flughafen auf [Siargao](sia event) ist zerstört; Fähren ab [Cagayan de Oro](cag mention) sollen morgen fahren. In [Puerto Princesa](pue event) auf [Palawan](pal event) ist das Mobilfunknetz {ausgefallen}(e2).

Bedarf: Trinkwasser, Planen, Diesel. Der Bürgermeister von [Ubay](uba metonym) bittet um Reis. Das Krankenhaus in [Tagbilaran](tag event) arbeitet mit Notaggregaten. Ein Schiff der Küstenwache hat [Manila](man mention) verlassen.

Hilfe: Das Technische Hilfswerk stellt in [Bonn](bon mention) zwei Anlagen bereit; [Kanada](can metonym) gibt 2 Mio. Euro, [China](chi metonym) 5.000 Tonnen Reis. [Japanisches](jap demonym org) Rotes Kreuz: Team in [Cebu-Stadt](cebu event). In [Vietnam](vie event) bestand die Warnung bis gestern, der Sturm drehte vor [Da Nang](dan event) ab.

---
places:
  boh: {name: Bohol, point: [9.85, 124.2], precision: area, radius_km: 40}
  ceb: {name: Cebu, point: [10.3, 123.8], precision: area, radius_km: 80}
  sur: {name: Surigao, geonameid: 1685218, point: [9.789, 125.495]}
  maa: {name: Maasin, geonameid: 1704758, point: [10.1327, 124.8408]}
  neg: {name: Negros, point: [10.0, 123.0], precision: area, radius_km: 90}
  sia: {name: Siargao, point: [9.85, 126.05], precision: area, radius_km: 15}
  cag: {name: Cagayan de Oro, geonameid: 1721080, point: [8.4822, 124.6472]}
  pue: {name: Puerto Princesa, geonameid: 1692685, point: [9.7392, 118.7353]}
  pal: {name: Palawan, point: [9.8, 118.7], precision: area, radius_km: 180}
  uba: {name: Ubay, geonameid: 1680475, point: [10.056, 124.4729]}
  tag: {name: Tagbilaran City, geonameid: 1684497, point: [9.6556, 123.8522]}
  man: {name: Manila, geonameid: 1701668, point: [14.6042, 120.9822]}
  bon: {name: Bonn, geonameid: 2946447, point: [50.7344, 7.0955]}
  can: {name: Canada, geonameid: 6251999, point: [60.10867, -113.64258], precision: country}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
  cebu: {name: Cebu City, geonameid: 1717512, point: [10.3167, 123.8907]}
  vie: {name: Vietnam, geonameid: 1562822, point: [16.16667, 107.83333], precision: country}
  dan: {name: Da Nang, geonameid: 1583992, point: [16.0678, 108.2208]}
events:
  e1: {type: storm, places: [boh, ceb], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: outage, places: [pue, pal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
