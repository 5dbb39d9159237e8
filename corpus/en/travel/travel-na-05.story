---
id: travel-na-05
genre: travel
country: NA
published: 2022-10-08
publisher: Open Road
title: "[Germany](de mention), with zebras"
---
It's possible to breakfast on rye bread in [Windhoek](win event), lunch on poppy-seed cake in [Okahandja](oka event) and be {charged}(e1) by an elephant before dinner. I managed all three on Tuesday; the elephant, a bull with one tusk, {gave up}(e1) at the second cattle grid on the track to [Palmwag](pal event).

[Namibia](nam metonym) {reopened}(e2) its last Covid-shuttered border post, at [Oranjemund](ora event), in the winter, and the overlanders have come back, mostly [South African](za demonym) and mostly towing a fridge. They thin out north of [Sesfontein](ses mention). Beyond [Purros](pur mention), on the dry bed of the [Hoarusib](hoa event), we {saw}(e3) lions that had walked down to the [Skeleton Coast](ske mention) to eat seals, as their grandparents did.

Then {rain}(e4), the first in five years: a {storm}(e5) on Thursday night {washed}(e5) the road at [Warmquelle](war event) into the valley, and eleven cars {waited}(e6) till noon. A couple from [Hamburg](ham mention) put up a table and served coffee.

Sleep in [Swakopmund](swa mention) afterwards, where the fog smells of kelp, or in [Lüderitz](lud event), whose old power station {became a museum}(e7) last year. Skip [Walvis Bay](wal mention) unless you like cranes. And don't ask in [Outjo](out mention) for the [Berlin](ber mention) road; it is a farm.

---
places:
  win: {name: Windhoek, geonameid: 3352136, point: [-22.5594, 17.0832]}
  oka: {name: Okahandja, geonameid: 3354898, point: [-21.9814, 16.9029]}
  pal: {name: Palmwag, point: [-19.885, 13.937], precision: near}
  nam: {name: Namibia, geonameid: 3355338, point: [-22.0, 17.0], precision: country}
  de: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  ora: {name: Oranjemund, geonameid: 3354071, point: [-28.5515, 16.4273]}
  za: {name: South Africa, geonameid: 953987, point: [-29.0, 24.0], precision: country}
  ses: {name: Sesfontein, point: [-19.117, 13.617], precision: near}
  pur: {name: Purros, point: [-18.733, 12.942], precision: near}
  hoa: {name: Hoarusib River, point: [-18.85, 12.85], precision: area}
  ske: {name: Skeleton Coast, point: [-19.5, 12.8], precision: area, radius_km: 150}
  war: {name: Warmquelle, point: [-19.183, 13.817], precision: near}
  ham: {name: Hamburg, geonameid: 2911298, point: [53.5507, 9.993]}
  swa: {name: Swakopmund, geonameid: 3352844, point: [-22.6784, 14.5266]}
  lud: {name: Lüderitz, geonameid: 3355672, point: [-26.6481, 15.1538]}
  wal: {name: Walvis Bay, geonameid: 3359638, point: [-22.9575, 14.5053]}
  out: {name: Outjo, geonameid: 3353715, point: [-20.1069, 16.1542]}
  ber: {name: Berlin (farm), point: [-19.9, 16.0], precision: area, radius_km: 40, near: out}
events:
  e1: {type: attack, places: [pal], start: 2022-10-04, end: 2022-10-04, date_precision: day, date_text: on Tuesday, status: happened, actors: ""}
  e2: {type: opening, places: [ora], start: 2022, end: 2022, date_precision: year, date_text: in the winter, status: happened, actors: "", main: true}
  e3: {type: discovery, places: [hoa], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e4: {type: extreme_weather, places: [war], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: storm, places: [war], start: 2022-10-06, end: 2022-10-06, date_precision: day, date_text: on Thursday night, status: happened, actors: "", main: true}
  e6: {type: transport_change, places: [war], start: 2022-10-07, end: 2022-10-07, date_precision: day, date_text: till noon, status: happened, actors: "", minor: true}
  e7: {type: opening, places: [lud], start: 2021, end: 2021, date_precision: year, date_text: last year, status: happened, actors: ""}
notes: "The Berlin farm's point is a guess. e1 a charge that did not hurt anybody."
