---
id: report-ke-592
genre: report
country: KE
published: 2021-04-07
publisher: Rift Valley Broadcasting
title: "[Turkana](tur event) fossil jaw {rewrites}(e1) story of early apes, scientists say"
---
A jawbone {found}(e2) by a goat herder in northern [Kenya](ken event) belonged to a previously unknown ape that lived 17 million years ago, scientists have {reported}(e1).

The fossil was {picked up}(e2) in 2017 on a slope near [Lokichar](lok event), in [Turkana County](turk event), after heavy {rain}(e3) washed away part of the hillside.

It has now been {described}(e1) by a team from [Nairobi](nai mention), [Stony Brook](sto mention) in [New York state](new mention) and [Kyoto](kyo mention) in the journal Primate Origins.

"Ekiru {brought}(e4) it to our camp wrapped in a T-shirt," said Dr Mercy Cheruiyot of the National Museums of [Kenya](ken metonym org).

The team {returned}(e5) to the site in 2018 and 2019 and {dug up}(e5) some 140 further pieces, including part of a foot.

They believe the animal, about as heavy as a female baboon, spent much of its time on the ground.

If that is right, the researchers write, apes may have left the trees several million years earlier than fossils from [Rusinga Island](rus mention) in [Lake Victoria](lak mention) had suggested.

Not everyone is convinced.

Prof Jaume Ferrer of the University of [Girona](gir metonym org), who was not involved, called the foot bones "too worn to bear so heavy a conclusion".

A similar claim about remains from [Moroto](mor mention) in [Uganda](uga mention) was {withdrawn}(e6) in 2009.

The {dig}(e5) was interrupted twice by {fighting}(e7) between cattle raiders near [Kapedo](kap event), in which at least nine people were {killed}(e7) in February 2019, and last year's season was {cancelled}(e8) because of Covid-19.

The original fossil will {go on display}(e9) at the museum in [Nairobi](nai event) in September, while a cast has been {promised}(e10) to [Lodwar](lod event), where county officials want to {build}(e11) a visitor centre.

Governor Simon Lokwang {told}(e12) a news conference on Tuesday that people from the area should be the first to gain from their heritage, and {called on}(e12) museums in [London](lon mention) and [Berlin](ber mention) to send back bones {collected}(e13) in the 1930s.

The herder, Ekiru Lomuria, now works as a guide for visitors to [Eliye Springs](eli mention).

---
places:
  tur: {name: Turkana, point: [3.5, 35.5], precision: area, radius_km: 150}
  turk: {name: Turkana County, point: [3.5, 35.5], precision: area, radius_km: 150}
  lok: {name: Lokichar, point: [2.39, 35.65]}
  sto: {name: Stony Brook, point: [40.925, -73.141]}
  new: {name: New York, geonameid: 5128638, point: [43.0003, -75.4999], precision: division}
  kyo: {name: Kyoto, geonameid: 1857910, point: [35.0211, 135.7538]}
  rus: {name: Rusinga Island, point: [-0.4, 34.17], precision: area, radius_km: 8}
  lak: {name: Lake Victoria, point: [-1.0, 33.0], precision: area, radius_km: 150}
  gir: {name: Girona, geonameid: 3121456, point: [41.9831, 2.8249]}
  mor: {name: Moroto, point: [2.53, 34.66]}
  kap: {name: Kapedo, point: [1.18, 36.1]}
  eli: {name: Eliye Springs, point: [3.24, 35.97], precision: near}
  lod: {name: Lodwar, geonameid: 189280, point: [3.1199, 35.5964]}
  ken: {name: Kenya, geonameid: 192950, point: [1.0, 38.0], precision: country}
  nai: {name: Nairobi, geonameid: 184745, point: [-1.2833, 36.8167]}
  uga: {name: Uganda, geonameid: 226074, point: [1.25, 32.5], precision: country}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
events:
  e1: {type: publication, places: [ken], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: scientists, main: true}
  e2: {type: discovery, places: [lok], start: 2017, end: 2017, date_precision: year, date_text: in 2017, status: happened, actors: a goat herder, targets: A jawbone, main: true}
  e3: {type: extreme_weather, places: [lok], start: 2017, end: 2017, date_precision: year, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: other, places: [lok], start: 2017, end: 2017, date_precision: year, date_text: "", status: happened, actors: Ekiru, minor: true}
  e5: {type: discovery, places: [lok], start: 2018, end: 2019, date_precision: year, date_text: in 2018 and 2019, status: happened, actors: The team, targets: some 140 further pieces}
  e6: {type: decision, places: [], start: 2009, end: 2009, date_precision: year, date_text: in 2009, status: happened, actors: "", targets: A similar claim}
  e7: {type: battle, places: [kap], start: 2019-02, end: 2019-02, date_precision: month, date_text: in February 2019, killed: 9, killed_qualifier: at_least, status: happened, actors: cattle raiders}
  e8: {type: transport_change, places: [lok], start: 2020, end: 2020, date_precision: year, date_text: "last year's season", status: happened, actors: "", minor: true}
  e9: {type: exhibition, places: [nai], start: 2021-09, end: 2021-09, date_precision: month, date_text: in September, status: planned, actors: "", targets: The original fossil}
  e10: {type: statement, places: [lod], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: a cast, minor: true}
  e11: {type: construction, places: [lod], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: county officials, targets: a visitor centre}
  e12: {type: statement, places: [], start: 2021-04-06, end: 2021-04-06, date_precision: day, date_text: on Tuesday, status: happened, actors: Governor Simon Lokwang}
  e13: {type: discovery, places: [], start: 1930, end: 1939, date_precision: year, date_text: in the 1930s, status: happened, actors: museums in London and Berlin, targets: bones, minor: true}
notes: ""
