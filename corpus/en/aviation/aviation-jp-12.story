---
id: aviation-jp-12
genre: aviation
country: JP
published: 2024-01-03
publisher: Tama Shimbun
title: "379 {out of}(e1) one aircraft, in the order of their rows"
---
[TOKYO](tok dateline) (Tama) — Not one passenger of the {burning}(e2) Airbus that {slid}(e2) along runway 34R at [Haneda](han event) on Tuesday evening stopped for a bag, or so the investigators suppose, since all 379 were {on the grass}(e1) within eighteen minutes.

The jet, from [New Chitose](new mention), near [Sapporo](sap mention), had {struck}(e2) a coastguard Dash 8 which stood on the same runway at 5:47 p.m., loaded with blankets and water for the [Noto](not mention) coast. Five of its six crew died. The captain, burnt, said he'd been cleared. The tape says he had been told to wait at C5.

On Monday the great {quake}(e3) on that coast had killed at least 62, in [Wajima](waj event) for the most part.

[Haneda](han event) {reopened}(e4) three runways at half past nine. [Narita](nar event) {took}(e5) what it could; trains from [Osaka](osa mention) and [Fukuoka](fuk mention) ran all night with people standing.

Inspectors from [Toulouse](tou mention) and [London](lon mention) will {arrive}(e6) on Thursday. There had been no fatal {crash}(e7) of a [Japanese](jap demonym) airliner since 1985, when 520 {perished}(e7) on the slopes of [Osutaka](osu event), in [Gunma](gun event).

There were two pets in the hold. They didn't get out.

---
places:
  han: {name: Haneda, point: [35.55, 139.78], precision: exact}
  new: {name: New Chitose, point: [42.775, 141.69], precision: exact}
  sap: {name: Sapporo, geonameid: 2128295, point: [43.0667, 141.35]}
  not: {name: Noto, point: [37.3, 137.0], precision: area, radius_km: 30}
  waj: {name: Wajima, point: [37.39, 136.9]}
  nar: {name: Narita, point: [35.765, 140.386], precision: exact}
  osa: {name: Osaka, geonameid: 1853909, point: [34.6938, 135.5011]}
  fuk: {name: Fukuoka, geonameid: 1863967, point: [33.6, 130.4167]}
  tou: {name: Toulouse, geonameid: 2972315, point: [43.6043, 1.4437]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  osu: {name: Osutaka, point: [36.0, 138.694], precision: near}
  gun: {name: Gunma, point: [36.5, 139.0], precision: division}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
events:
  e1: {type: displacement, places: [han], start: 2024-01-02, end: 2024-01-02, date_precision: day, date_text: "", displaced: 379, status: happened, actors: "", main: true}
  e2: {type: air_accident, places: [han], start: 2024-01-02, end: 2024-01-02, date_precision: day, date_text: on Tuesday evening, killed: 5, injured: 1, status: happened, actors: "", main: true}
  e3: {type: earthquake, places: [waj], start: 2024-01-01, end: 2024-01-01, date_precision: day, date_text: On Monday, killed: 62, killed_qualifier: at_least, status: happened, actors: ""}
  e4: {type: opening, places: [han], start: 2024-01-02, end: 2024-01-02, date_precision: day, date_text: "", status: happened, actors: ""}
  e5: {type: transport_change, places: [nar], start: 2024-01-02, end: 2024-01-02, date_precision: day, date_text: "", status: happened, actors: "", minor: true}
  e6: {type: visit, places: [han], start: 2024-01-04, end: 2024-01-04, date_precision: day, date_text: on Thursday, status: planned, actors: Inspectors from Toulouse and London}
  e7: {type: air_accident, places: [osu], start: 1985, end: 1985, date_precision: year, date_text: 1985, killed: 520, status: happened, actors: ""}
notes: ""
