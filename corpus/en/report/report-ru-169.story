---
id: report-ru-169
genre: report
country: RU
published: 2016-03-14
publisher: Northern Meridian
title: "36 {die}(e1) after second {blast}(e1) in [Vorkuta](vor event) pit; [Komi](kom event) to {close}(e3) mines early"
---
[Moscow](mos dateline), 14 March

Investigators have {opened}(e2) a criminal {case}(e2) against the director and chief engineer of the Severnaya coal mine in [Vorkuta](vor event), north of the [Arctic Circle](arc mention), where 36 people {died}(e1) in a series of methane {explosions}(e1) at the end of February.

The regional branch of the Investigative Committee in [Syktyvkar](syk mention) said on Monday that gas sensors had been wrapped in cloth on the orders of managers. A lawyer for the mine said that the charge was "premature" and that the readings had been passed on to [Cherepovets](che mention), where the parent company has its headquarters.

The first {blast}(e1), on 25 February, {killed}(e1) four men and {trapped}(e1) 26. Three days later, as rescue teams were {going down}(e4), the mine {exploded}(e1) again, {killing}(e1) five rescuers and a miner. The {search}(e4) was then {abandoned}(e4) and the shafts are being {flooded}(e5) to put out the {fire}(e5).

[Vorkuta](vor mention), which grew out of a Stalin-era camp, has lost two-thirds of its people since 1989. The governor of [Komi](kom metonym), Sergei Lapin, has {offered}(e6) the widows flats in [Belgorod](bel mention) and [Yaroslavl](yar mention). He said that two of the four other pits would {close}(e3) by 2019, ten years sooner than planned.

"All the men on our staircase worked in Severnaya. Now there's one left," said Irina Melnik, who came from [Donetsk](don mention), [Ukraine](ukr mention), in 1984.

Deputy Prime Minister Arkady Belov {told}(e7) a safety {conference}(e7) in [Kemerovo](kem event) on Friday that [Russia](rus mention) had 20 mines with "super-dangerous" levels of methane and that eight should be shut. Ninety-one people were {killed}(e8) at the Raspadskaya mine in [Mezhdurechensk](mez event) in May 2010.

Also on Friday, a 42-year-old welder was {crushed}(e9) by a wall at a titanium plant in [Berezniki](ber event), in [Perm](per mention) territory, and three people were {poisoned}(e10) by chlorine at a swimming pool in [Tyumen](tyu event).

---
places:
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  vor: {name: Vorkuta, geonameid: 1486910, point: [67.5087, 64.0667]}
  kom: {name: Komi, geonameid: 545854, point: [64.1194, 55.8183], precision: division}
  arc: {name: Arctic Circle, point: [66.56, 60.0], precision: area, radius_km: 1000}
  syk: {name: Syktyvkar, geonameid: 485239, point: [61.6639, 50.8163]}
  che: {name: Cherepovets, geonameid: 569223, point: [59.1333, 37.9]}
  bel: {name: Belgorod, geonameid: 578072, point: [50.6034, 36.5809]}
  yar: {name: Yaroslavl, geonameid: 468902, point: [57.6299, 39.8737]}
  don: {name: Donetsk, geonameid: 709717, point: [48.023, 37.8022]}
  ukr: {name: Ukraine, geonameid: 690791, point: [49.0, 32.0], precision: country}
  kem: {name: Kemerovo, geonameid: 1503901, point: [55.3542, 86.1043]}
  mez: {name: Mezhdurechensk, geonameid: 1498920, point: [53.6899, 88.0622]}
  ber: {name: Berezniki, geonameid: 577206, point: [59.4091, 56.8204]}
  per: {name: Perm Krai, geonameid: 511180, point: [59.0, 56.0], precision: division}
  tyu: {name: Tyumen, geonameid: 1488754, point: [57.1522, 65.5272]}
  rus: {name: Russia, geonameid: 2017370, point: [60.0, 100.0], precision: country}
events:
  e1: {type: explosion, places: [vor], start: 2016-02-25, end: 2016-02-28, date_precision: day, date_text: at the end of February, killed: 36, status: happened, actors: methane, main: true}
  e2: {type: investigation, places: [vor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: Investigators, targets: the director and chief engineer, main: true}
  e3: {type: closure, places: [kom, vor], start: 2019, end: 2019, date_precision: year, date_text: by 2019, status: planned, actors: "", targets: two of the four other pits, main: true}
  e4: {type: rescue, places: [vor], start: 2016-02-28, end: 2016-02-28, date_precision: day, date_text: Three days later, status: happened, actors: rescue teams}
  e5: {type: fire, places: [vor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: the shafts, minor: true}
  e6: {type: aid, places: [vor], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "The governor of Komi, Sergei Lapin", targets: the widows}
  e7: {type: meeting, places: [kem], start: 2016-03-11, end: 2016-03-11, date_precision: day, date_text: on Friday, status: happened, actors: Deputy Prime Minister Arkady Belov}
  e8: {type: explosion, places: [mez], start: 2010-05, end: 2010-05, date_precision: month, date_text: in May 2010, killed: 91, status: happened, actors: ""}
  e9: {type: collapse, places: [ber], start: 2016-03-11, end: 2016-03-11, date_precision: day, date_text: on Friday, killed: 1, status: happened, actors: "", targets: a 42-year-old welder}
  e10: {type: poisoning, places: [tyu], start: 2016-03-11, end: 2016-03-11, date_precision: day, date_text: on Friday, injured: 3, status: happened, actors: chlorine, targets: three people}
notes: ""
