---
id: it-flood-de-021
lang: it
genre: flood
country: DE
published: 2021-07-17
publisher: "Giornale d'Europa"
title: "[Germania](ger event) sott'acqua, a [Erftstadt](erf event) la terra inghiotte le case"
---
dal nostro inviato

[BONN](bon dateline) - I morti accertati sono 133, i dispersi più di mille. Nella notte la cava di [Blessem](ble event), alle porte di [Erftstadt](erf event), si è {allargata}(e1) fino a mangiarsi tre villette. A [Sinzig](sin event) dodici disabili sono annegati nel sonno. La [Renania-Palatinato](rhi event) non ricorda nulla di simile dal 1804.

Strade interrotte tra [Colonia](col event) e [Treviri](tri event), treni fermi fino a [Coblenza](kob event). In [Belgio](bel event) la [Mosa](mos event) ha invaso [Liegi](lie event); a [Maastricht](maa event) hanno tenuto le dighe. Anche in [Baviera](bav event), a [Berchtesgaden](ber event), una {frana}(e2).

Salvatore Aquisgrana, gelataio friulano di terza generazione ad [Ahrweiler](ahr mention), ha perso il laboratorio. [Vienna](vie metonym) e [Berna](bern metonym) mandano elicotteri. «Il Reno? No, è stato un ruscello», ripete. Il presidente è atteso a [Erftstadt](erf event) oggi.

---
places:
  ger: {name: Germany, geonameid: 2921044, point: [51.5, 10.5], precision: country}
  erf: {name: Erftstadt, geonameid: 2929671, point: [50.8148, 6.7939]}
  bon: {name: Bonn, geonameid: 2946447, point: [50.7344, 7.0955]}
  ble: {name: Blessem, point: [50.8, 6.8], precision: near}
  sin: {name: Sinzig, geonameid: 2831852, point: [50.5438, 7.2464]}
  rhi: {name: Rhineland-Palatinate, geonameid: 2847618, point: [49.8685, 7.3697], precision: division}
  col: {name: Cologne, geonameid: 2886242, point: [50.9333, 6.95]}
  tri: {name: Trier, geonameid: 2821164, point: [49.7557, 6.6394]}
  kob: {name: Koblenz, geonameid: 2886946, point: [50.3536, 7.5788]}
  bel: {name: Belgium, geonameid: 2802361, point: [50.75, 4.5], precision: country}
  mos: {name: Mosa, point: [50.6, 5.5], precision: area, radius_km: 40}
  lie: {name: Liège, geonameid: 2792413, point: [50.6337, 5.5675]}
  maa: {name: Maastricht, geonameid: 2751283, point: [50.8483, 5.6889]}
  bav: {name: Bavaria, geonameid: 2951839, point: [49.0056, 11.3966], precision: division}
  ber: {name: Berchtesgaden, geonameid: 2950881, point: [47.6324, 13.0019]}
  ahr: {name: Ahrweiler, point: [50.54, 7.1], precision: near}
  vie: {name: Vienna, geonameid: 2761369, point: [48.2085, 16.3721]}
  bern: {name: Bern, geonameid: 2661552, point: [46.9481, 7.4474]}
events:
  e1: {type: flood, places: [ble, erf], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: landslide, places: [bav, ber], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
