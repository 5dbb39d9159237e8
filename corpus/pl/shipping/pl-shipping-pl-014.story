---
id: pl-shipping-pl-014
lang: pl
genre: shipping
country: PL
published: 2019-02-12
publisher: Kurier Szczeciński Nowy
title: "Prom „Pomerania” wrócił do [Świnoujścia](swi mention) na jednym silniku"
---
Prom płynący z [Ystad](yst mention) do [Świnoujścia](swi mention) {stracił}(e1) w poniedziałek napęd dwadzieścia mil od [Rønne](rnn event). Na pokładzie było 214 osób, w tym wycieczka z [Koszalina](kos mention). Holownik z [Sassnitz](sas mention) asystował do [Redy](red event).

Nikomu nic się nie stało, konie z [Jönköpingu](jon mention) dojechały zdrowe. – Staliśmy burtą do fali jak za dawnych lat pod [Skagen](ska event) – opowiada kapitan Wolin, nazwany po wyspie przypadkiem. Naprawę {zrobi}(e2) stocznia w [Szczecinie](szc event), części idą z [Augsburga](aug mention).

Połączenie przejmie jednostka z linii [Gdańsk](gda mention)–[Nynäshamn](nyn mention). [Niemcy](ger metonym) pytali o wyciek: nie było. Na [Bałtyku](bat event) wciąż wieje ósemka, w [Kołobrzegu](koo event) zamknięto molo, w [Kłajpedzie](kla event) port. Armator, zarejestrowany w [Limassolu](lim mention) pod flagą [Bahamów](bah mention), milczy. Pasażerom oddano za obiad.

---
places:
  swi: {name: Świnoujście, geonameid: 3083955, point: [53.9105, 14.2471]}
  yst: {name: Ystad, geonameid: 2662149, point: [55.4297, 13.8204]}
  rnn: {name: Rønne, geonameid: 2614553, point: [55.1009, 14.7066]}
  kos: {name: Koszalin, geonameid: 3095049, point: [54.1944, 16.1722]}
  sas: {name: Sassnitz, geonameid: 2841333, point: [54.5157, 13.6445]}
  red: {name: Redy, point: [53.95, 14.25], precision: near}
  jon: {name: Jönköping, geonameid: 2702979, point: [57.7814, 14.1562]}
  ska: {name: Skagen, geonameid: 2613939, point: [57.7209, 10.5839]}
  szc: {name: Szczecin, geonameid: 3083829, point: [53.4289, 14.553]}
  aug: {name: Augsburg, geonameid: 2954172, point: [48.3715, 10.8985]}
  gda: {name: Gdańsk, geonameid: 3099434, point: [54.3523, 18.6491]}
  nyn: {name: Nynäshamn, geonameid: 2687636, point: [58.9034, 17.9479]}
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  bat: {name: Bałtyku, point: [56.0, 18.0], precision: area, radius_km: 400}
  koo: {name: Kołobrzeg, geonameid: 3095795, point: [54.1756, 15.5834]}
  kla: {name: Klaipėda, geonameid: 598098, point: [55.7068, 21.1391]}
  lim: {name: Limassol, geonameid: 146384, point: [34.6841, 33.0379]}
  bah: {name: Bahamas, geonameid: 3572887, point: [25.04082, -77.37122], precision: country}
events:
  e1: {type: sea_accident, places: [rnn], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: construction, places: [szc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
