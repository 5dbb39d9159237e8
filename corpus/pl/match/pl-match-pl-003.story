---
id: pl-match-pl-003
lang: pl
genre: match
country: PL
published: 2017-11-05
publisher: Sport Tygodnia
title: "[Puszcza Niepołomice](nie metonym org) zatrzymana w [Olsztynie](ols event)"
---
Stomil [Olsztyn](ols metonym) {pokonał}(e1) 2:0 Puszczę [Niepołomice](nie metonym) w meczu 16. kolejki. Obie bramki zdobył [Gruzin](geo demonym) Lewan Batumski. Trener gości, były gracz Sandecji z [Nowego Sącza](now mention), narzekał na murawę: – W [Suwałkach](suw event) było klepisko, tu jest bagno.

W [Chojnicach](cho event) miejscowi przegrali z [Podbeskidziem](pod metonym) 0:3, w [Tychach](tyc event) padł remis. Mecz w [Katowicach](kat event) {przerwano}(e2) na kwadrans: kibice z [Chorzowa](chor mention) odpalili race. Zawodnicy z [Bytowa](byt mention) utknęli pod [Toruniem](tor event).

Liderem pozostaje Miedź z [Legnicy](leg mention). W środę zaległe spotkanie w [Częstochowie](cze event), w piątek derby w [Mielcu](mie event). Reprezentacja zagra towarzysko z [Urugwajem](uru metonym) na Narodowym i z [Meksykiem](mex metonym) w [Gdańsku](gda event). Obrońca Wieliczko, nazwisko mylące, nigdy nie był w [Wieliczce](wie mention).

---
places:
  nie: {name: Niepołomice, geonameid: 763903, point: [50.0407, 20.2226]}
  ols: {name: Olsztyn, geonameid: 763166, point: [53.7838, 20.4927]}
  geo: {name: Georgia, geonameid: 614540, point: [41.99998, 43.4999], precision: country}
  now: {name: Nowy Sącz, geonameid: 763534, point: [49.6218, 20.6971]}
  suw: {name: Suwałki, geonameid: 757718, point: [54.1118, 22.9309]}
  cho: {name: Chojnice, geonameid: 3101672, point: [53.6955, 17.557]}
  pod: {name: Podbeskidziem, point: [49.8, 19.1], precision: area, radius_km: 25}
  tyc: {name: Tychy, geonameid: 3082914, point: [50.1372, 18.9664]}
  kat: {name: Katowice, geonameid: 3096472, point: [50.2597, 19.0217]}
  chor: {name: Chorzów, geonameid: 3101619, point: [50.3058, 18.9742]}
  byt: {name: Bytów, geonameid: 3101943, point: [54.1706, 17.4919]}
  tor: {name: Toruń, geonameid: 3083271, point: [53.0138, 18.5981]}
  leg: {name: Legnica, geonameid: 3093692, point: [51.2101, 16.1619]}
  cze: {name: Częstochowa, geonameid: 3100946, point: [50.7965, 19.1241]}
  mie: {name: Mielec, geonameid: 764849, point: [50.2871, 21.4239]}
  uru: {name: Uruguay, geonameid: 3439705, point: [-33.0, -56.0], precision: country}
  mex: {name: Mexico, geonameid: 3996063, point: [23.0, -102.0], precision: country}
  gda: {name: Gdańsk, geonameid: 3099434, point: [54.3523, 18.6491]}
  wie: {name: Wieliczka, geonameid: 755889, point: [49.9874, 20.0647]}
events:
  e1: {type: match, places: [ols], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: match, places: [kat], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
