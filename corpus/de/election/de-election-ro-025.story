---
id: de-election-ro-025
lang: de
genre: election
country: RO
published: 2020-12-07
publisher: Tageszeitung für Politik
title: "[Rumänien](rom event) wählt und kaum einer geht hin"
---
[Bukarest](buc dateline) (apn) – Nur ein Drittel der Berechtigten hat sich am Sonntag an der {Parlamentswahl}(e1) in [Rumänien](rom event) beteiligt. In [Hermannstadt](sib event), der Heimat des Präsidenten, lagen die Liberalen vorn, in [Craiova](cra event) und [Jassy](ias event) die Sozialdemokraten. Überraschungssieger ist eine Partei, die in [Temeswar](tim event) gegen Masken demonstriert hatte.

In den Dörfern um [Schäßburg](sig event) zählte man per Hand. In [Klausenburg](clu event) verteidigte die [ungarische](hun demonym) Minderheit ihre Mandate, in [Siebenbürgen](sie event) insgesamt verlor sie. „Wir wählen seit [Brüssel](bru mention) uns bezahlt“, spottete Pfarrer Hans Kronstadt in [Mediasch](med event).

Vor den Konsulaten in [Turin](tur event) und [Nürnberg](nur event) standen Schlangen. Der Ministerpräsident {trat}(e2) am Montag zurück. [Chişinău](chi metonym) gratulierte, [Budapest](bud metonym) auch. Aus der [Dobrudscha](dob mention) fehlten bis zuletzt zwölf Urnen.

---
places:
  rom: {name: Romania, geonameid: 798549, point: [46.0, 25.0], precision: country}
  buc: {name: Bucharest, geonameid: 683506, point: [44.4323, 26.1063]}
  sib: {name: Sibiu, geonameid: 667268, point: [45.8, 24.15]}
  cra: {name: Craiova, geonameid: 680332, point: [44.3167, 23.8]}
  ias: {name: Iaşi, geonameid: 675810, point: [47.1667, 27.6]}
  tim: {name: Timişoara, geonameid: 665087, point: [45.7537, 21.2257]}
  sig: {name: Sighișoara, geonameid: 8436351, point: [46.2214, 24.7928]}
  clu: {name: Cluj-Napoca, geonameid: 681290, point: [46.7667, 23.6]}
  hun: {name: Hungary, geonameid: 719819, point: [47.0, 20.0], precision: country}
  sie: {name: Siebenbürgen, point: [46.3, 24.5], precision: area, radius_km: 120}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
  med: {name: Mediaş, geonameid: 673634, point: [46.1667, 24.35]}
  tur: {name: Turin, geonameid: 3165524, point: [45.0705, 7.6868]}
  nur: {name: Nuremberg, geonameid: 2861650, point: [49.4542, 11.0775]}
  chi: {name: Chisinau, geonameid: 618426, point: [47.009, 28.8594]}
  bud: {name: Budapest, geonameid: 3054643, point: [47.4984, 19.0404]}
  dob: {name: Dobrudscha, point: [44.3, 28.3], precision: area, radius_km: 70}
events:
  e1: {type: election, places: [rom], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: resignation, places: [tur, nur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
