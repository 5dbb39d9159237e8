---
id: fr-council-ch-003
lang: fr
genre: council
country: CH
published: 2019-02-28
publisher: La Plaine du Nord vaudois
title: "[Yverdon](yve metonym) veut son tram, [Grandson](gra metonym) beaucoup moins"
---
Par 52 voix contre 31, le Conseil communal d'[Yverdon-les-Bains](yve metonym) a {adopté}(e1) jeudi un crédit d'étude de 1,9 million pour une ligne entre la gare et [Champvent](cha mention). La syndique, Carole Moudon, y voit « une chance pour tout le [Nord vaudois](nor mention) ». Le tracé passerait par [Montagny](mon mention) et éviterait [Grandson](gra mention), dont la municipalité se dit soulagée.

« Nous ne sommes ni [Zurich](zur mention) ni [Genève](gen mention) », a objecté Jean-Daniel Payerne (Verts). [Lausanne](lau metonym), rappelle-t-il, attend son M3 depuis dix ans. Le canton de [Vaud](vau metonym) paierait 40 %, [Berne](ber metonym) un tiers au mieux.

Le rapport du bureau [fribourgeois](fri demonym) Traxis, qui a aussi travaillé à [Strasbourg](str event) et à [Bergame](berg event), {sera}(e2) remis en novembre. À l'ordre du jour également : la patinoire, la passerelle sur l'[Orbe](orb mention) et le jumelage avec [Kagamino](nis mention).

---
places:
  yve: {name: Yverdon-les-Bains, geonameid: 2657941, point: [46.7785, 6.6411]}
  gra: {name: Grandson, geonameid: 2660529, point: [46.8095, 6.646]}
  cha: {name: Champvent, point: [46.785, 6.57]}
  nor: {name: Nord vaudois, point: [46.75, 6.6], precision: area, radius_km: 15}
  mon: {name: Montagny, geonameid: 2659625, point: [46.7929, 6.6122]}
  zur: {name: Zürich, geonameid: 2657896, point: [47.3667, 8.55]}
  gen: {name: Geneva, geonameid: 2660646, point: [46.2022, 6.1457]}
  lau: {name: Lausanne, geonameid: 2659994, point: [46.516, 6.6328]}
  vau: {name: Vaud, geonameid: 2658182, point: [46.6204, 6.5118], precision: division}
  ber: {name: Bern, geonameid: 2661552, point: [46.9481, 7.4474]}
  fri: {name: Fribourg, geonameid: 2660718, point: [46.8024, 7.1513]}
  str: {name: Strasbourg, geonameid: 2973783, point: [48.5839, 7.7455]}
  berg: {name: Bergamo, geonameid: 3182164, point: [45.696, 9.6672]}
  orb: {name: Orbe, point: [46.75, 6.5], precision: area, radius_km: 15}
  nis: {name: Nishiya, geonameid: 1855131, point: [35.1667, 133.8833]}
events:
  e1: {type: decision, places: [str], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: publication, places: [str, berg], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
