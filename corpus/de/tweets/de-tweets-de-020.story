---
id: de-tweets-de-020
lang: de
genre: tweets
country: DE
published: 2019-08-22
title: "Netzreaktionen: Wenn der ICE in [Fulda](ful event) endet"
---
@bahnopfer_ks: Seit 40 Minuten {Halt}(e1) auf freier Strecke hinter [Hünfeld](hun event). Grund: „Vögel im Gleis“. Wollte nach [Kassel](kas mention), lande wohl in [Würzburg](wur mention).

@regio_hessen: Wegen eines Böschungsbrandes bei [Neuhof](neu event) {entfallen}(e1) alle Züge zwischen [Fulda](ful event) und [Schlüchtern](sch event). Ersatzbusse ab [Flieden](fli event).

@kaethe_aus_ulm: Bin eigentlich aus [Ulm](ulm mention), sitze aber in [Bebra](beb event) fest. Es gibt hier: einen Automaten. [Erfurt](erf mention), ich vermisse dich.

@derechtehamm: Nein, ich bin nicht der Bahnhof. Ich HEISSE Hamm. Bitte keine Anfragen mehr, liebe [Westfalen](wes demonym).

@dbnews_sued: [München](mun event), [Augsburg](aug event) und [Stuttgart](stu event): Verspätungen bis 90 Min.

@globetrotter_hb: In [Tokio](tok mention) entschuldigen sie sich für 20 Sekunden. In [Bremen](bre mention) für nichts.

@thw_fulda: Feuer ist {aus}(e2). Danke an die Wehren aus [Petersberg](pet mention) und [Künzell](kun mention)!

---
places:
  ful: {name: Fulda, geonameid: 2923822, point: [50.5516, 9.6752]}
  hun: {name: Hünfeld, geonameid: 2897436, point: [50.6797, 9.7673]}
  kas: {name: Kassel, geonameid: 2892518, point: [51.3167, 9.5]}
  wur: {name: Würzburg, geonameid: 2805615, point: [49.7939, 9.9512]}
  neu: {name: Neuhof, geonameid: 2864936, point: [50.4531, 9.6175]}
  sch: {name: Schlüchtern, geonameid: 2838201, point: [50.3489, 9.5253]}
  fli: {name: Flieden, geonameid: 2926226, point: [50.4239, 9.5666]}
  ulm: {name: Ulm, geonameid: 2820256, point: [48.3984, 9.9916]}
  beb: {name: Bebra, geonameid: 2951793, point: [50.9744, 9.7956]}
  erf: {name: Erfurt, geonameid: 2929670, point: [50.9773, 11.0354]}
  wes: {name: Westfalen, point: [51.8, 8.2], precision: area, radius_km: 80}
  mun: {name: Munich, geonameid: 2867714, point: [48.1374, 11.5755]}
  aug: {name: Augsburg, geonameid: 2954172, point: [48.3715, 10.8985]}
  stu: {name: Stuttgart, geonameid: 2825297, point: [48.7823, 9.177]}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  bre: {name: Bremen, geonameid: 2944388, point: [53.0758, 8.8072]}
  pet: {name: Petersberg, geonameid: 2810706, point: [50.56, 9.7129]}
  kun: {name: Künzell, geonameid: 2882440, point: [50.5442, 9.7179]}
events:
  e1: {type: outage, places: [hun, neu, ful, sch], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: wildfire, places: [mun, aug, stu], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
