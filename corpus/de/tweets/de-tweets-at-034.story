---
id: de-tweets-at-034
lang: de
genre: tweets
country: AT
published: 2019-05-18
title: "[Ibiza](ibi mention), [Wien](vie metonym) und das Netz"
---
@donaukanal: Also wenn das Video wirklich aus [Ibiza](ibi mention) ist, war das das teuerste Glas Wodka [Österreichs](aus mention).

@ballhausplatz_live: Am [Ballhausplatz](bal event) {Tausende}(e1)! Jemand spielt Vengaboys.

@grazerin: In [Graz](gra event) auch, vorm Uhrturm, ca. 300. [Linz](lin event) ruhig.

@innsbruckl: Vizekanzler {zurückgetreten}(e2), live in der Tram nach [Igls](igl mention) erfahren.

@korr_berlin: [Berlin](ber metonym) reagiert trocken: „innere Angelegenheit [Wiens](vie metonym)“. In [Brüssel](bru metonym) fragt man nach den Ministern.

@moskauruss: Hat jemand in [Moskau](mos mention) die Nichte gefunden? Oder war's doch [Riga](rig mention)?

@frau_salzburg: Heiße Salzburg, wohne in [Villach](vil mention), kein Kommentar.

@burgenlandler: [Eisenstadt](eis metonym) wackelt auch, die Koalition im [Burgenland](bur event) prüft.

@ticker: Neuwahl im September.

---
places:
  ibi: {name: Ibiza, point: [38.98, 1.43], precision: area, radius_km: 25}
  vie: {name: Vienna, geonameid: 2761369, point: [48.2085, 16.3721]}
  aus: {name: Austria, geonameid: 2782113, point: [47.33333, 13.33333], precision: country}
  bal: {name: Ballhausplatz, point: [48.2085, 16.3655], precision: exact}
  gra: {name: Graz, geonameid: 2778067, point: [47.0673, 15.442]}
  lin: {name: Linz, geonameid: 2772400, point: [48.3064, 14.2861]}
  igl: {name: Igls, point: [47.23, 11.41]}
  ber: {name: Berlin, geonameid: 2950159, point: [52.5244, 13.4105]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  rig: {name: Riga, geonameid: 456172, point: [56.946, 24.1059]}
  vil: {name: Villach, geonameid: 2762372, point: [46.6103, 13.8558]}
  eis: {name: Eisenstadt, geonameid: 2780190, point: [47.8456, 16.5233]}
  bur: {name: Burgenland, geonameid: 2781194, point: [47.4281, 16.3584], precision: division}
events:
  e1: {type: protest, places: [bal], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: resignation, places: [lin], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
