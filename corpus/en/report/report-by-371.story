---
id: report-by-371
genre: report
country: BY
published: 2021-05-04
publisher: Eastern Rights Observatory
title: "[Belarus](bel event): {raids}(e1) in [Minsk](min event), [Brest](bre event) and seven other towns target editors and activists"
---
Security officers {searched}(e1) at least 54 homes and offices across [Belarus](bel event) on Tuesday in what campaigners called the widest {sweep}(e1) against civil society since the {protests}(e2) of last summer.

The {raids}(e1) started at about 6 a.m. They took place in [Minsk](min event), [Brest](bre event), [Hrodna](hro event), [Vitsebsk](vit event), [Homel](hom event), [Mahilyow](mah event), [Baranavichy](bar event), [Pinsk](pin event) and [Slonim](slo event), according to a tally by lawyers and relatives.

Twenty-three people were {taken away}(e3). Eleven had been {released}(e4) by the evening after signing a pledge of silence. The others are being {held}(e3) in the pre-trial prisons of [Minsk](min event) and [Zhodzina](zho event).

Officers {carried off}(e1) computers, telephones, bank cards and, from the flat of a retired librarian in [Slonim](slo event), a collection of postcards.

The Investigative Committee said in a statement that it was {looking into}(e5) "the financing of activities that grossly violate public order". Under the criminal code the offence carries up to five years.

Among those {held}(e3) are Alena Barysevich, editor of a news site in [Brest](bre mention); Siarhei Kavalchuk, who runs a cultural centre in [Hrodna](hro mention); and Tatsiana Lis, a trade unionist at the nitrogen works on the edge of that city. Mr Kavalchuk, who is diabetic, was {taken}(e6) from the police station to a hospital and back to the cells.

Hours later, a district court in [Homel](hom event) {jailed}(e7) a taxi driver, Viktar Zaitsau, for three years for insulting the president in a chat group. In [Mahilyow](mah event) the {trial}(e8) of two opposition campaigners, {arrested}(e9) in October, was {adjourned}(e8) until 12 May.

Hundreds of thousands {took to the streets}(e2) last August, when the president of 26 years was declared the winner of an {election}(e10) that the [EU](eur metonym) and the [United States](uni metonym) {refused}(e11) to recognise. More than 35,000 people have been {detained}(e12) since, and at least four have {died}(e13).

Many have left. Some 14,000 [Belarusians](bel demonym) have {moved}(e14) to [Poland](pol event) and about 2,000 to [Lithuania](lit event), where the opposition's leader has lived since being {driven out}(e15) last year. [Vilnius](vil metonym) {summoned}(e16) the [Belarusian](bel demonym) chargé d'affaires on Tuesday; the foreign ministry in [Warsaw](war event) {called}(e17) the searches "an act of desperation".

In [Kyiv](kyi event), about 60 people {gathered}(e18) outside the [Belarusian](bel demonym) embassy with white flags tipped with red.

The [European Union](eur metonym) is to {discuss}(e19) a fourth round of {sanctions}(e20) when its foreign ministers {meet}(e19) in [Brussels](bru event) next Monday. It has so far {blacklisted}(e21) 88 officials and firms.

Timeline
9 August 2020: {election}(e10); {clashes}(e22) in [Minsk](min event)
12 October 2020: police authorised to use live rounds
12 November 2020: a protester {dies}(e23) in [Minsk](min event) after being {beaten}(e23)
18 February 2021: two television reporters {sentenced}(e24) to two years each
4 May 2021: searches in nine towns

---
places:
  hro: {name: Hrodna, geonameid: 627904, point: [53.6758, 23.8289]}
  vit: {name: Vitebsk, geonameid: 620127, point: [55.1904, 30.2049]}
  hom: {name: Homyel, geonameid: 627907, point: [52.4345, 30.9754]}
  mah: {name: Mahilyow, geonameid: 625665, point: [53.9088, 30.3404]}
  bre: {name: Brest, geonameid: 629634, point: [52.1089, 23.7175]}
  eur: {name: European Union, point: [50.0, 10.0], precision: area, radius_km: 2000}
  bel: {name: Belarus, geonameid: 630336, point: [53.0, 28.0], precision: country}
  min: {name: Minsk, geonameid: 625144, point: [53.9002, 27.5665]}
  bar: {name: Baranovichi, geonameid: 630429, point: [53.1326, 26.0078]}
  pin: {name: Pinsk, geonameid: 623549, point: [52.1215, 26.0673]}
  slo: {name: Slonim, geonameid: 621754, point: [53.0875, 25.3171]}
  zho: {name: Horad Zhodzina, geonameid: 618800, point: [54.0985, 28.3331]}
  uni: {name: United States, geonameid: 6252001, point: [39.76, -98.5], precision: country}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  lit: {name: Lithuania, geonameid: 597427, point: [55.41667, 24.0], precision: country}
  vil: {name: Vilnius, geonameid: 593116, point: [54.6892, 25.2798]}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
events:
  e1: {type: raid, places: [min, bre, hro, vit, hom, mah, bar, pin, slo], start: 2021-05-04, end: 2021-05-04, date_precision: day, date_text: on Tuesday, status: happened, actors: Security officers, targets: at least 54 homes and offices, main: true}
  e2: {type: protest, places: [bel], start: 2020-08, end: 2020-08, date_precision: month, date_text: last August, status: happened, actors: Hundreds of thousands}
  e3: {type: arrest, places: [bel], start: 2021-05-04, end: 2021-05-04, date_precision: day, date_text: "", arrested: 23, status: happened, actors: "", targets: Twenty-three people, main: true}
  e4: {type: other, places: [], start: 2021-05-04, end: 2021-05-04, date_precision: day, date_text: by the evening, status: happened, actors: "", targets: Eleven, minor: true}
  e5: {type: investigation, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: The Investigative Committee, targets: the financing of activities that grossly violate public order}
  e6: {type: medical, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", targets: Mr Kavalchuk, minor: true}
  e7: {type: verdict, places: [hom], start: 2021-05-04, end: 2021-05-04, date_precision: day, date_text: Hours later, status: happened, actors: a district court, targets: Viktar Zaitsau}
  e8: {type: trial, places: [mah], start: 2021-05-12, end: 2021-05-12, date_precision: day, date_text: until 12 May, status: planned, actors: "", targets: two opposition campaigners}
  e9: {type: arrest, places: [], start: 2020-10, end: 2020-10, date_precision: month, date_text: in October, arrested: 2, status: happened, actors: "", targets: two opposition campaigners, minor: true}
  e10: {type: election, places: [bel], start: 2020-08-09, end: 2020-08-09, date_precision: day, date_text: 9 August 2020, status: happened, actors: ""}
  e11: {type: decision, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: the EU and the United States, targets: an election}
  e12: {type: arrest, places: [bel], start: 2020-08, end: 2021-05, date_precision: month, date_text: since, arrested: 35000, arrested_qualifier: at_least, status: happened, actors: "", targets: "More than 35,000 people"}
  e13: {type: killing, places: [bel], start: 2020-08, end: 2021-05, date_precision: month, date_text: "", killed: 4, killed_qualifier: at_least, status: happened, actors: ""}
  e14: {type: displacement, places: [pol, lit], start: null, end: null, date_precision: unknown, date_text: "", displaced: 16000, displaced_qualifier: about, status: happened, actors: "", targets: "Some 14,000 Belarusians"}
  e15: {type: displacement, places: [], start: 2020, end: 2020, date_precision: year, date_text: last year, status: happened, actors: "", targets: "the opposition's leader", minor: true}
  e16: {type: statement, places: [], start: 2021-05-04, end: 2021-05-04, date_precision: day, date_text: on Tuesday, status: happened, actors: Vilnius, targets: "the Belarusian chargé d'affaires"}
  e17: {type: statement, places: [war], start: 2021-05-04, end: 2021-05-04, date_precision: day, date_text: "", status: happened, actors: the foreign ministry, targets: the searches}
  e18: {type: protest, places: [kyi], start: 2021-05-04, end: 2021-05-04, date_precision: day, date_text: "", status: happened, actors: about 60 people}
  e19: {type: meeting, places: [bru], start: 2021-05-10, end: 2021-05-10, date_precision: day, date_text: next Monday, status: planned, actors: its foreign ministers}
  e20: {type: sanction, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: planned, actors: The European Union}
  e21: {type: sanction, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: It, targets: 88 officials and firms}
  e22: {type: riot, places: [min], start: 2020-08-09, end: 2020-08-09, date_precision: day, date_text: 9 August 2020, status: happened, actors: ""}
  e23: {type: killing, places: [min], start: 2020-11-12, end: 2020-11-12, date_precision: day, date_text: 12 November 2020, killed: 1, status: happened, actors: "", targets: a protester}
  e24: {type: verdict, places: [], start: 2021-02-18, end: 2021-02-18, date_precision: day, date_text: 18 February 2021, status: happened, actors: "", targets: two television reporters}
notes: ""
