---
id: pl-tweets-pl-016
lang: pl
genre: tweets
country: PL
published: 2022-08-12
title: "[Odra](odr event) umiera, internet pisze"
---
@wedkarz_olawa: W [Oławie](oaw event) tony {śniętych}(e1) ryb. Zgłaszałem 26 lipca. Dwudziestego SZÓSTEGO.

@krosno_odrz: [Krosno Odrzańskie](kro event), sandacz metr. Nie, nie to [Krosno](kros mention) z [Podkarpacia](sub mention)!

@wody_rzadowe: Próbki z [Cigacic](cig mention) badane w [Puławach](pua mention).

@frankfurt_oder: Auch in [Frankfurt](fra event). [Polen](pol metonym) hat uns nicht informiert.

@gosia_szczecin: [Szczecin](szc event) czeka. {Zakaz}(e2) kąpieli do [Polic](poli mention).

@czeska_strona: U nas w [Boguminie](sta event) czysto.

@pan_glogow: Nazywam się Głogowski, jestem z [Legnicy](leg mention), rtęci nie wlewałem.

@minister_cyt: Pierwsze wyniki wykluczają metale.

@alga_z_teksasu: Prymnesium, kochani, u nas w [Teksasie](tex event) norma.

@zolnierz_wot: Zbieramy w [Kostrzynie](kos event). Smród. Dzięki, [Słubice](subi metonym), za wodę.

---
places:
  odr: {name: Odra, point: [52.0, 15.5], precision: area, radius_km: 150}
  oaw: {name: Oława, geonameid: 3090205, point: [50.9466, 17.2926]}
  kro: {name: Krosno Odrzańskie, geonameid: 3094633, point: [52.0549, 15.0988]}
  kros: {name: Krosno, geonameid: 767470, point: [49.6887, 21.7706]}
  sub: {name: Subcarpathia, geonameid: 858788, point: [49.8555, 22.4341], precision: division}
  cig: {name: Cigacic, point: [52.03, 15.6]}
  pua: {name: Puławy, geonameid: 760924, point: [51.4166, 21.9694]}
  fra: {name: "Frankfurt (Oder)", geonameid: 2925535, point: [52.3471, 14.5506]}
  pol: {name: Poland, geonameid: 798544, point: [52.0, 20.0], precision: country}
  szc: {name: Szczecin, geonameid: 3083829, point: [53.4289, 14.553]}
  poli: {name: Police, geonameid: 3088461, point: [53.5521, 14.5718]}
  sta: {name: Starý Bohumín, geonameid: 3065281, point: [49.9169, 18.3362]}
  leg: {name: Legnica, geonameid: 3093692, point: [51.2101, 16.1619]}
  tex: {name: Texas, geonameid: 4736286, point: [31.2504, -99.2506], precision: division}
  kos: {name: Kostrzyn nad Odrą, geonameid: 3095057, point: [52.5871, 14.6495]}
  subi: {name: Słubice, geonameid: 3085495, point: [52.3509, 14.5607]}
events:
  e1: {type: other, places: [oaw], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: decision, places: [szc], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
