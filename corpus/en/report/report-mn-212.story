---
id: report-mn-212
genre: report
country: MN
published: 2024-03-28
publisher: Steppe Relief Brief
title: "[Mongolia](mon event): {dzud}(e1) claims 5.4 million animals; herder families {move}(e2) to towns"
---
SITUATION

As of 26 March, the {dzud}(e1), a winter of deep snow and ice that livestock cannot break through, had {killed}(e1) 5.4 million animals, 8.4 per cent of the national herd. Three quarters of the country is affected; the provinces with the highest losses are [Sükhbaatar](suk event), [Dornod](dor event), [Khentii](khe event), [Arkhangai](ark event) and [Uvs](uvs event).

2,257 families have {lost}(e1) more than 70 per cent of their animals. In [Dundgovi](dun event) and [Övörkhangai](ovo event), where pasture had withered in the summer, some have {left}(e2) for the ger districts of [Ulaanbaatar](ula event) and [Darkhan](dar event), in spite of a suspension of registration in the capital.

In February, a minibus with a midwife and three herders {left the road}(e3) in a blizzard near [Baruun-Urt](bar event); all four {froze}(e3) to death. Since November, 36 pregnant women have {given birth}(e4) at home because ambulances could not get through.

RESPONSE

The Government {declared}(e5) heightened readiness on 14 February until 15 May and has {opened}(e6) 1,200 kilometres of road. It {imported}(e7) hay from [Russia](rus mention)'s [Buryatia](bur mention) and [Zabaykalsky](zab mention) regions and lowered customs duty.

The Red Cross {launched}(e8) an appeal for CHF 4.5 million on 18 March. Cash has been {paid}(e9) to 1,100 households in [Govi-Altai](gov event) and [Bayankhongor](bay event). [South Korea](sou metonym) gave $200,000 and [Beijing](bei metonym) 15 million yuan in fodder; a train with 1,000 tonnes of it {crossed}(e10) at [Zamyn-Üüd](zam event) on Sunday.

"It was white dzud, then iron dzud. The horses were eating each other's tails," said Battsetseg, 46, in [Bayandelger](baya event) soum.

OUTLOOK

Losses usually peak in April, when animals are weakest and storms of dust and snow set in. Carcasses must be removed before the thaw; in [Dornod](dor event), {anthrax}(e11) was {found}(e11) in two dead cows last week, and one soum has been {quarantined}(e12). It is the sixth dzud in ten years. In 2010, ten million animals {died}(e13).

---
places:
  mon: {name: Mongolia, geonameid: 2029969, point: [46.0, 105.0], precision: country}
  suk: {name: Sükhbaatar, point: [46.7, 113.3], precision: division}
  dor: {name: Dornod, point: [47.5, 115.5], precision: division}
  khe: {name: Khentii, point: [47.8, 109.8], precision: division}
  ark: {name: Arkhangai, point: [47.7, 101.2], precision: division}
  uvs: {name: Uvs, point: [49.7, 93.0], precision: division}
  dun: {name: Dundgovi, point: [45.5, 106.3], precision: division}
  ovo: {name: Övörkhangai, point: [45.8, 102.7], precision: division}
  ula: {name: Ulan Bator, geonameid: 2028462, point: [47.9077, 106.8832]}
  dar: {name: Darhan, geonameid: 2031964, point: [49.4867, 105.9228]}
  bar: {name: Baruun-Urt, geonameid: 2032614, point: [46.6806, 113.2792]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
  bur: {name: Buryatia, point: [53.0, 109.0], precision: division}
  zab: {name: Zabaykalsky, point: [52.5, 116.0], precision: division}
  gov: {name: Govi-Altai, point: [45.5, 95.8], precision: division}
  bay: {name: Bayankhongor, point: [45.2, 99.3], precision: division}
  sou: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  zam: {name: Zamyn-Üüd, point: [43.73, 111.9]}
  baya: {name: Bayandelger, point: [45.7, 112.3]}
events:
  e1: {type: extreme_weather, places: [mon, suk, dor, khe, ark, uvs, dun, ovo], start: null, end: null, date_precision: unknown, date_text: As of 26 March, status: happened, actors: "", targets: 5.4 million animals, main: true}
  e2: {type: displacement, places: [ula, dar], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: herder families, main: true}
  e3: {type: road_accident, places: [bar], start: 2024-02, end: 2024-02, date_precision: month, date_text: In February, killed: 4, status: happened, actors: "", targets: a minibus}
  e4: {type: medical, places: [mon], start: 2023-11, end: 2024-03, date_precision: month, date_text: Since November, status: happened, actors: "", targets: 36 pregnant women, minor: true}
  e5: {type: decision, places: [mon], start: 2024-02-14, end: 2024-02-14, date_precision: day, date_text: on 14 February, status: happened, actors: The Government}
  e6: {type: construction, places: [mon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Government, targets: "1,200 kilometres of road", minor: true}
  e7: {type: deal, places: [mon], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Government, targets: hay, minor: true}
  e8: {type: aid, places: [mon], start: 2024-03-18, end: 2024-03-18, date_precision: day, date_text: on 18 March, status: happened, actors: The Red Cross}
  e9: {type: aid, places: [gov, bay], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: "1,100 households"}
  e10: {type: aid, places: [zam], start: 2024-03-24, end: 2024-03-24, date_precision: day, date_text: on Sunday, status: happened, actors: Beijing, targets: fodder}
  e11: {type: outbreak, places: [dor], start: 2024-03-18, end: 2024-03-18, date_precision: week, date_text: last week, status: happened, actors: ""}
  e12: {type: outbreak, places: [dor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: one soum, minor: true}
  e13: {type: extreme_weather, places: [mon], start: 2010, end: 2010, date_precision: year, date_text: In 2010, status: happened, actors: "", targets: ten million animals}
notes: ""
