---
id: court-is-01
genre: court
country: IS
published: 2020-12-13
publisher: Vesturland Journal
title: "Court: horse, not hotel, {had the right}(e1) to the hot spring"
---
[Iceland](is_ mention)'s newest precedent is named Skuggi, stands 138 centimetres at the withers and lives outside [Borgarnes](bor mention).

The Court of Appeal, in [Kópavogur](kop event), on Friday {found for}(e1) the gelding's owner, farmer Halldóra Stefánsdóttir, against a hotel at [Húsafell](hus event) that had {fenced}(e2) a warm pool in which her horses have stood each winter since, at the least, 1911. A district court had {held the other way}(e3) in 2019.

Much turned on a diary. Kept by a [Norwegian](no_ demonym) surveyor who walked from [Akureyri](aku mention) to [Reykjavík](rey mention) in that year, it was {found}(e4) by a student in [Trondheim](tro mention), and it mentions "nine ponies steaming like laundry".

The fence must {come down}(e5) by 1 February. The hotel, owned through a company in [Luxembourg](lu mention), {built}(e2) it after a guest from [Boston](bos mention) was {kicked}(e6) in August 2018.

Stefánsdóttir heard the {ruling}(e1) on the radio at [Reykholt](rek event). There are two places of that name, she is used to explaining: this is the one with the sagas, in the west, and not the one with the tomatoes, east of [Selfoss](sel mention).

---
places:
  bor: {name: Borgarnes, geonameid: 3418076, point: [64.5383, -21.9206]}
  kop: {name: Kópavogur, geonameid: 3415212, point: [64.1123, -21.913]}
  hus: {name: Húsafell, point: [64.699, -20.87]}
  no_: {name: Norway, geonameid: 3144096, point: [62.0, 10.0], precision: country}
  is_: {name: Iceland, geonameid: 2629691, point: [65.0, -18.0], precision: country}
  aku: {name: Akureyri, geonameid: 2633274, point: [65.6835, -18.0878]}
  rey: {name: Reykjavík, geonameid: 3413829, point: [64.1355, -21.8954]}
  tro: {name: Trondheim, geonameid: 3133880, point: [63.4305, 10.3951]}
  lu: {name: Luxembourg, geonameid: 2960313, point: [49.75, 6.1667], precision: country}
  bos: {name: Boston, geonameid: 4930956, point: [42.3584, -71.0598]}
  rek: {name: "Reykholt, Borgarfjörður", point: [64.665, -21.292]}
  sel: {name: Selfoss, geonameid: 3413604, point: [63.9331, -20.9971]}
events:
  e1: {type: verdict, places: [kop], start: 2020-12-11, end: 2020-12-11, date_precision: day, date_text: on Friday, status: happened, actors: The Court of Appeal, main: true}
  e2: {type: construction, places: [hus], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: verdict, places: [], start: 2019, end: 2019, date_precision: year, date_text: in 2019, status: happened, actors: ""}
  e4: {type: discovery, places: [tro], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: construction, places: [hus], start: 2021-02-01, end: 2021-02-01, date_precision: day, date_text: by 1 February, status: planned, actors: ""}
  e6: {type: other_accident, places: [hus], start: 2018-08, end: 2018-08, date_precision: month, date_text: in August 2018, status: happened, actors: ""}
notes: ""
