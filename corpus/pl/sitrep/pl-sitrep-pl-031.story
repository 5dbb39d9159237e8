---
id: pl-sitrep-pl-031
lang: pl
genre: sitrep
country: PL
published: 2021-11-15
publisher: Biuro prasowe
title: "Granica – raport poranny SG, 15 listopada"
---
Odnotowano 224 próby {przekroczenia}(e1). [Kuźnica](kuz event): tłum 500 osób przed zaporą, użyto armatek. [Dubicze Cerkiewne](dub event): 50 osób zawrócono. [Białowieża](bia event): 3 zatrzymanych ([Irak](ira mention), [Syria](syr mention), [Kamerun](cam mention)).

Zamknięto {ruch}(e2) w [Kuźnicy](kuz event); objazd [Bobrowniki](bob mention) i [Terespol](ter mention). Z [Mińska](min mention) nadal lądują samoloty; [Stambuł](ist mention) wstrzymał bilety dla [Jemeńczyków](yem demonym), [Dubaj](duba mention) dla [Afgańczyków](afg demonym).

Szpital w [Hajnówce](haj event): 4 hipotermie. W [Sokółce](sok event) pochowano 19-latka z [Homs](hom mention). Wojsko: 15 tys., rezerwa w [Siedlcach](sie mention).

[Litwa](lit event): 28 prób, [Druskienniki](dru event). [Łotwa](lat event): 19. Pomoc [brytyjska](uni demonym): saperzy z [Chatham](cha mention). [Bruksela](bru metonym): piąty pakiet. Za zgodność: mjr Grodzieński.

---
places:
  kuz: {name: Kuźnica, point: [53.51, 23.65]}
  dub: {name: Dubicze Cerkiewne, point: [52.65, 23.43]}
  bia: {name: Białowieża, geonameid: 776092, point: [52.7, 23.8667]}
  ira: {name: Iraq, geonameid: 99237, point: [33.0, 44.0], precision: country}
  syr: {name: Syria, geonameid: 163843, point: [35.0, 38.0], precision: country}
  cam: {name: Cameroon, geonameid: 2233387, point: [6.0, 12.5], precision: country}
  bob: {name: Bobrowniki, point: [53.13, 23.88]}
  ter: {name: Terespol, geonameid: 756938, point: [52.0755, 23.6161]}
  min: {name: Minsk, geonameid: 625144, point: [53.9002, 27.5665]}
  ist: {name: Istanbul, geonameid: 745044, point: [41.0138, 28.9497]}
  yem: {name: Yemen, geonameid: 69543, point: [15.5, 47.5], precision: country}
  duba: {name: Dubai, geonameid: 292223, point: [25.0772, 55.3093]}
  afg: {name: Afghanistan, geonameid: 1149361, point: [33.0, 66.0], precision: country}
  haj: {name: Hajnówka, geonameid: 771158, point: [52.7433, 23.5812]}
  sok: {name: Sokółka, geonameid: 758651, point: [53.4072, 23.5023]}
  hom: {name: Homs, geonameid: 169577, point: [34.724, 36.7256]}
  sie: {name: Siedlce, geonameid: 759412, point: [52.1677, 22.2901]}
  lit: {name: Lithuania, geonameid: 597427, point: [55.41667, 24.0], precision: country}
  dru: {name: Druskininkai, geonameid: 599757, point: [54.0157, 23.987]}
  lat: {name: Latvia, geonameid: 458258, point: [57.0, 25.0], precision: country}
  uni: {name: United Kingdom, geonameid: 2635167, point: [54.75844, -2.69531], precision: country}
  cha: {name: Chatham, geonameid: 2653305, point: [51.3789, 0.5279]}
  bru: {name: Brussels, geonameid: 2800866, point: [50.8505, 4.3488]}
events:
  e1: {type: other, places: [kuz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: closure, places: [kuz], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
