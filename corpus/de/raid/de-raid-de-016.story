---
id: de-raid-de-016
lang: de
genre: raid
country: DE
published: 2018-04-18
publisher: Westfalenkurier
title: "Razzia in zwölf Bundesländern: [Siegen](sie mention) im Mittelpunkt"
---
1500 Beamte der Bundespolizei haben am Mittwoch Wohnungen und Bordelle in zwölf Bundesländern {durchsucht}(e1). Im Visier: ein Netz, das Frauen aus [Thailand](tha mention) nach [Deutschland](ger event) geschleust haben soll. Hauptverdächtig ist eine 59-Jährige, die mit ihrem Mann in [Siegen](sie mention) lebt. Sie wurde dort {festgenommen}(e2).

Durchsucht wurde auch in [Hanau](han event), [Bad Kreuznach](bad event), [Speyer](spe event) und [Rosenheim](ros event); in [Thüringen](thu event) blieb es bei einer Adresse in [Gera](gera event). Im [Saarland](saa mention) gab es keinen Einsatz. Die Generalstaatsanwaltschaft [Frankfurt](fra metonym) ermittelt seit 2017.

„Die Wege führten über [Bangkok](ban mention) und [Helsinki](hel mention)“, sagte Kriminalrat Jörn Lübeck. Mit dem [Münchner](mun demonym) Verfahren von 2015 habe der Fall nichts zu tun, wohl aber mit dem [Leipziger](lei demonym). Im Dorf [Wilnsdorf](wil mention), wo die Beschuldigte einen Imbiss betrieb, will keiner etwas bemerkt haben.

---
places:
  sie: {name: Siegen, geonameid: 2832495, point: [50.8748, 8.0243]}
  tha: {name: Thailand, geonameid: 1605651, point: [15.5, 101.0], precision: country}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  han: {name: Hanau am Main, geonameid: 2911007, point: [50.1342, 8.9142]}
  bad: {name: Bad Kreuznach, geonameid: 2953416, point: [49.8414, 7.8671]}
  spe: {name: Speyer, geonameid: 2830582, point: [49.3208, 8.4311]}
  ros: {name: Rosenheim, geonameid: 2844988, point: [47.8564, 12.1225]}
  thu: {name: Thuringia, geonameid: 2822542, point: [50.9052, 11.0976], precision: division}
  gera: {name: Gera, geonameid: 2921232, point: [50.8803, 12.0819]}
  saa: {name: Saarland, geonameid: 2842635, point: [49.4026, 6.8662], precision: division}
  fra: {name: Frankfurt am Main, geonameid: 2925533, point: [50.1155, 8.6842]}
  ban: {name: Bangkok, geonameid: 1609350, point: [13.754, 100.5014]}
  hel: {name: Helsinki, geonameid: 658225, point: [60.1695, 24.9354]}
  mun: {name: Munich, geonameid: 2867714, point: [48.1374, 11.5755]}
  lei: {name: Leipzig, geonameid: 2879139, point: [51.3396, 12.3713]}
  wil: {name: Wilnsdorf, geonameid: 2808461, point: [50.8167, 8.1]}
events:
  e1: {type: raid, places: [ger], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: arrest, places: [ger], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
