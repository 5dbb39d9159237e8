---
id: tr-diplomacy-tr-033
lang: tr
genre: diplomacy
country: TR
published: 2021-06-18
publisher: Gündem
title: "[Antalya](ant event)'da forum: [Kabil](kab mention)'in havalimanı kimin?"
---
[Belek](bel event)'teki forumda on bir devlet başkanı, kırk iki bakan {buluştu}(e1). Gündemin başında [Afganistan](afg mention) vardı: [Washington](was metonym), havalimanının güvenliğini [Türkiye](tur metonym)'ye bırakmak istiyor. [Pakistan](pak metonym) razı, [Macaristan](hun metonym) asker verir. Taliban'ın [Doha](doh metonym)'daki bürosu "kabul etmeyiz" {dedi}(e2).

[Yunan](gre demonym) bakan, [Meis](mei mention)'i anmadan "ada" dedi. [Libya](lib metonym) heyeti [Trablus](tri mention)'tan, [Tobruk](tob mention)'tan ayrı uçaklarla indi. [Makedonya](nor metonym), [Sofya](sof metonym)'dan yakındı. [Venezuela](ven metonym) bakanı [Kemer](kem event)'de denize girdi.

"[Viyana](vie mention) eskiden böyleydi," dedi emekli büyükelçi Sulhi Üsküp. [Kiev](kyi metonym) İHA konuştu. [Kosova](kos metonym) tanınma aradı; [Maldivler](mal metonym) vizeyi kaldırdı. Kapanışta nar suyu. Gelecek forum martta. [Alanya](ala metonym)'nın belediye başkanı çağrılmadığını söyledi. [Erivan](yer mention)'dan kimse yoktu.

---
places:
  ant: {name: Antalya, geonameid: 323777, point: [36.9081, 30.6956]}
  kab: {name: Kabul, geonameid: 1138958, point: [34.5281, 69.1723]}
  bel: {name: Belek, geonameid: 321580, point: [36.8631, 31.0654]}
  afg: {name: Afghanistan, geonameid: 1149361, point: [33.0, 66.0], precision: country}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  pak: {name: Pakistan, geonameid: 1168579, point: [30.0, 70.0], precision: country}
  hun: {name: Hungary, geonameid: 719819, point: [47.0, 20.0], precision: country}
  doh: {name: Doha, geonameid: 290030, point: [25.2855, 51.531]}
  gre: {name: Greece, geonameid: 390903, point: [39.0, 22.0], precision: country}
  mei: {name: Meis, point: [36.15, 29.59], precision: near}
  lib: {name: Libya, geonameid: 2215636, point: [28.0, 17.0], precision: country}
  tri: {name: Tripoli, geonameid: 2210247, point: [32.8874, 13.1873]}
  tob: {name: Tobruk, geonameid: 81302, point: [32.0896, 23.9538]}
  nor: {name: North Macedonia, geonameid: 718075, point: [41.66667, 21.75], precision: country}
  sof: {name: Sofia, geonameid: 727011, point: [42.6975, 23.3241]}
  ven: {name: Venezuela, geonameid: 3625428, point: [8.0, -66.0], precision: country}
  kem: {name: Kemer, geonameid: 308220, point: [36.5978, 30.5606]}
  vie: {name: Vienna, geonameid: 2761369, point: [48.2085, 16.3721]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  kos: {name: Kosovo, geonameid: 831053, point: [42.58333, 20.91667], precision: country}
  mal: {name: Maldives, geonameid: 1282028, point: [3.2, 73.0], precision: country}
  ala: {name: Alanya, geonameid: 324190, point: [36.5438, 31.9998]}
  yer: {name: Yerevan, geonameid: 616052, point: [40.1776, 44.5126]}
events:
  e1: {type: meeting, places: [bel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: statement, places: [bel], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
