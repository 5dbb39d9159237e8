---
id: pl-tweets-pl-036
lang: pl
genre: tweets
country: PL
published: 2021-08-26
title: "Grad w [Tomaszowie Lubelskim](tom event) i burze: co piszecie"
---
@roztocze24: [Tomaszów](tom event), dachówki {lecą}(e1) jak karty. Kule jak pięść.

@zamosc_pogoda: [Zamość](zam event) tylko deszcz, [Krasnystaw](kra event) grad 3 cm.

@kaska_lodz: Ja z [Tomaszowa Mazowieckiego](toma mention)! Nie dzwońcie! U nas słońce.

@osp_belzec: [Bełżec](bez event) – drzewo na torach, pociąg do [Lwowa](lvi mention) {stoi}(e2).

@chelm_info: {Podtopienia}(e3) w [Rejowcu](rej event).

@z_gor: a w [Tatrach](tat event) śnieg, w sierpniu, halo?

@pan_bilgoraj: Nazwisko Biłgoraj, adres [Radom](rad mention).

@rolnik_spod: Tytoń skończony od [Cieszanowa](cie event) po [Narol](nar event). Kto z ubezpieczalni?

@lotnisko_wmi: dwa rejsy z [Bergamo](ber mention) i [Teneryfy](ten mention) lądują w [Katowicach](kat event).

@niemiec_w_lublinie: in [Lublin](lub event) auch Sirenen.

---
places:
  tom: {name: Tomaszów Lubelski, geonameid: 756868, point: [50.4477, 23.4162]}
  zam: {name: Zamość, geonameid: 753866, point: [50.7231, 23.252]}
  kra: {name: Krasnystaw, geonameid: 767605, point: [50.9846, 23.1742]}
  toma: {name: Tomaszów Mazowiecki, geonameid: 756867, point: [51.5313, 20.0085]}
  bez: {name: Bełżec, geonameid: 7576105, point: [50.3845, 23.4384]}
  lvi: {name: Lviv, geonameid: 702550, point: [49.8383, 24.0232]}
  rej: {name: Rejowcu, point: [51.09, 23.28]}
  tat: {name: Tatrach, point: [49.2, 20.0], precision: area, radius_km: 25}
  rad: {name: Radom, geonameid: 760778, point: [51.4025, 21.1471]}
  cie: {name: Cieszanów, geonameid: 774128, point: [50.2456, 23.1316]}
  nar: {name: Narol, geonameid: 764117, point: [50.3492, 23.3268]}
  ber: {name: Bergamo, geonameid: 3182164, point: [45.696, 9.6672]}
  ten: {name: Teneryfy, point: [28.27, -16.6], precision: area, radius_km: 35}
  kat: {name: Katowice, geonameid: 3096472, point: [50.2597, 19.0217]}
  lub: {name: Lublin, geonameid: 765876, point: [51.2506, 22.5701]}
events:
  e1: {type: storm, places: [tom], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: outage, places: [bez], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: flood, places: [rej], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
