---
id: it-travel-si-016
lang: it
genre: travel
country: SI
published: 2016-05-08
publisher: In viaggio
title: "[Isonzo](iso mention) a pedali: tre giorni lungo il fiume turchese"
---
La sorgente è un buco nella roccia sopra [Trenta](tre mention). Da qui a [Gorizia](gor mention) sono novanta chilometri quasi tutti in discesa. A [Plezzo](bov mention), che gli [sloveni](slo demonym) chiamano Bovec, si {noleggiano}(e1) bici e coraggio; a [Caporetto](kob mention) il museo spiega perché il nome è diventato una parola.

Secondo giorno: [Tolmino](tol mention), polenta da Mojca Lubiana (è un cognome), e la deviazione nel [Collio](col mention). Chi ha gambe salga a [San Michele del Carso](san mention), già in [Italia](ita mention), in provincia di [Gorizia](gor mention).

Terzo giorno: la [piazza Transalpina](pia mention) divide [Nova Gorica](nov mention) dalla vecchia città senza che nessuno se ne accorga. Ritorno in treno da [Monfalcone](mon mention), o dormendo ad [Aquileia](aqu mention), tra mosaici e zanzare. In [Carinzia](car mention), da [Tarvisio](tar mention), continua la ciclovia per [Villaco](vil mention).

---
places:
  iso: {name: Isonzo, point: [46.2, 13.6], precision: area, radius_km: 30}
  tre: {name: Trenta, point: [46.38, 13.75]}
  gor: {name: Gorizia, geonameid: 3175986, point: [45.9409, 13.6217]}
  bov: {name: Bovec, geonameid: 3203611, point: [46.3381, 13.5525]}
  slo: {name: Slovenia, geonameid: 3190538, point: [46.08333, 15.0], precision: country}
  kob: {name: Kobarid, geonameid: 3197983, point: [46.2476, 13.5791]}
  tol: {name: Tolmin, geonameid: 3189038, point: [46.183, 13.7332]}
  col: {name: Collio, point: [46.0, 13.5], precision: area, radius_km: 12}
  san: {name: San Michele del Carso, point: [45.89, 13.57]}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  pia: {name: piazza Transalpina, point: [45.955, 13.635], precision: exact}
  nov: {name: Nova Gorica, geonameid: 3194452, point: [45.956, 13.6484]}
  mon: {name: Monfalcone, geonameid: 3173153, point: [45.8046, 13.5329]}
  aqu: {name: Aquileia, geonameid: 3182943, point: [45.7683, 13.3678]}
  car: {name: Carinthia, geonameid: 2774686, point: [46.7201, 13.8695], precision: division}
  tar: {name: Tarvisio, geonameid: 3165912, point: [46.5057, 13.5869]}
  vil: {name: Villach, geonameid: 2762372, point: [46.6103, 13.8558]}
events:
  e1: {type: other, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
