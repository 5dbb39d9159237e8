---
id: report-us-957
genre: report
country: US
published: 2015-01-22
publisher: Wayne County Table
title: "Restaurant review: A taste of [Aleppo](ale mention) off [Ford Road](for mention)"
---
**Bab al-Faraj Grill**, Warren Avenue, [Dearborn](dea mention), [Mich.](mic mention). Open daily 11 a.m.–11 p.m. Entrees $11–$19. No alcohol. Cards accepted.

You can eat your way across the [Middle East](mid mention) in [Dearborn](dea mention) without ever feeding a second meter. There are bakeries from [Bint Jbeil](bin mention), butchers from [Najaf](naj mention), a juice bar run by two brothers from [Sanaa](san mention). What the city did not have, until now, was a kitchen from northern [Syria](syr mention).

It {opened}(e1) in November, in what used to be a muffler shop. The owners, Rami and Hala Sabbagh, had a place of 90 seats beneath the citadel of [Aleppo](ale event). "It was {hit}(e3) in the second year," Rami says, and then he asks if you've tried the cherries.

You should. Kebab karaz, meatballs in a sauce of sour cherries ($15), is the dish to order first. It's tart, dark and a bit alarming, like a dessert that's changed its mind. The cherries are from [Traverse City](tra mention). At home they'd have come from [Ariha](ari mention), and Hala thinks that those were smaller and better.

The muhammara ($6) has the smoke and sting of real [Aleppo](ale mention) pepper, which is now grown in [Turkey](tur mention) and sold at ten times the old price. Kibbeh comes in seven forms; take the quince one, if there is any. Less successful is the fish, a pickerel that had no reason to be there, and service can slow to a crawl on Fridays after prayers.

Portions would defeat a linebacker. The lentil soup ($4) is free for anyone who says that he has no money, a rule that's posted by the door in English and Arabic. Nobody checks.

The dining room has forty seats and one photograph, of the covered market before it {burned}(e2) in September 2012. On a recent evening, a student from [Ann Arbor](ann mention), a family from [Toledo](tol mention) and four nurses from Oakwood Hospital shared it with a table of old men who argued about [Homs](hom mention), its football club, and the proper amount of garlic.

If you go: Parking is behind the building. There's a ramp. Make reservations for parties of six or more. Baklava may be bought by the pound and keeps for two weeks, although ours didn't.

---
places:
  ale: {name: Aleppo, geonameid: 170063, point: [36.2012, 37.1612]}
  for: {name: Ford Road, point: [42.33, -83.2], precision: near}
  dea: {name: Dearborn, geonameid: 4990510, point: [42.3223, -83.1763]}
  mic: {name: Michigan, geonameid: 5001836, point: [44.2503, -85.5003], precision: division}
  mid: {name: Middle East, point: [32.0, 42.0], precision: area, radius_km: 1200}
  bin: {name: Bint Jbeil, point: [33.12, 35.43]}
  naj: {name: Najaf, point: [32.0, 44.33]}
  san: {name: Sanaa, geonameid: 71137, point: [15.3545, 44.2065]}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  tra: {name: Traverse City, geonameid: 5012495, point: [44.7631, -85.6206]}
  ari: {name: Ariha, point: [35.81, 36.61]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  ann: {name: Ann Arbor, geonameid: 4984247, point: [42.2776, -83.7409]}
  tol: {name: Toledo, geonameid: 5174035, point: [41.6639, -83.5552]}
  hom: {name: Homs, geonameid: 169577, point: [34.724, 36.7256]}
events:
  e1: {type: opening, places: [dea], start: 2014-11, end: 2014-11, date_precision: month, date_text: in November, status: happened, actors: "", main: true}
  e2: {type: fire, places: [ale], start: 2012-09, end: 2012-09, date_precision: month, date_text: in September 2012, status: happened, actors: "", targets: the covered market, minor: true}
  e3: {type: shelling, places: [ale], start: null, end: null, date_precision: unknown, date_text: in the second year, status: happened, actors: "", targets: a place of 90 seats, minor: true}
notes: ""
