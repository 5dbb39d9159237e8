---
id: fr-frontline-cf-030
lang: fr
genre: frontline
country: CF
published: 2021-01-14
publisher: "Les Nouvelles de l'Ouest"
title: "[Bangui](ban event) repousse l'assaut, la [Centrafrique](cen event) retient son souffle"
---
Des rebelles ont {attaqué}(e1) mercredi à l'aube les entrées de [Bangui](ban event), au PK12 sur la route de [Damara](dam mention) et à [Bimbo](bim event), avant d'être refoulés. Un Casque bleu [rwandais](rwa demonym) a été {tué}(e2). Dix jours plus tôt, [Bangassou](bang event) était tombée ; [Bouar](bou event) résiste, [Bambari](bam event) a changé de mains deux fois.

[Kigali](kig metonym) et [Moscou](mos metonym) ont envoyé des renforts. Les camions du [Cameroun](cam mention) ne passent plus à [Garoua-Boulaï](gar event) ; le prix du manioc a doublé. Soixante mille personnes ont {franchi}(e3) l'[Oubangui](oub event) vers [Zongo](zon mention) et [Yakoma](yak mention), au [Congo](dem mention).

« L'ancien président est à [Bossangoa](bos mention), tout le monde le sait », affirme le député Crépin Mobaye. [Luanda](lua metonym) propose une conférence ; [N'Djamena](ndj metonym) nie tout. [Paris](par metonym) a fait voler deux Mirage depuis [N'Djamena](ndj mention). À [Birao](bir event), loin au nord, on pêche encore. À [Berbérati](ber event), couvre-feu.

---
places:
  ban: {name: Bangui, geonameid: 2389853, point: [4.3612, 18.555]}
  cen: {name: Central African Republic, geonameid: 239880, point: [7.0, 21.0], precision: country}
  dam: {name: Damara, geonameid: 2387435, point: [4.9607, 18.7035]}
  bim: {name: Bimbo, geonameid: 2388873, point: [4.2567, 18.4158]}
  rwa: {name: Rwanda, geonameid: 49518, point: [-2.0, 30.0], precision: country}
  bang: {name: Bangassou, geonameid: 240498, point: [4.7413, 22.8184]}
  bou: {name: Bouar, geonameid: 2387926, point: [5.934, 15.596]}
  bam: {name: Bambari, geonameid: 240604, point: [5.7679, 20.6757]}
  kig: {name: Kigali, geonameid: 202061, point: [-1.95, 30.0588]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  cam: {name: Cameroon, geonameid: 2233387, point: [6.0, 12.5], precision: country}
  gar: {name: Garoua Boulaï, geonameid: 2231319, point: [5.8833, 14.55]}
  oub: {name: Oubangui, point: [4.4, 18.6], precision: area, radius_km: 80}
  zon: {name: Zongo, geonameid: 2310763, point: [4.3428, 18.5945]}
  yak: {name: Yakoma, point: [3.643, 22.23], precision: division}
  dem: {name: Democratic Republic of the Congo, geonameid: 203312, point: [-2.5, 23.5], precision: country}
  bos: {name: Bossangoa, geonameid: 2388036, point: [6.4926, 17.4552]}
  lua: {name: Luanda, geonameid: 2240449, point: [-8.8368, 13.2343]}
  ndj: {name: "N'Djamena", geonameid: 2427123, point: [12.1067, 15.0444]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  bir: {name: Birao, geonameid: 240210, point: [10.2849, 22.7882]}
  ber: {name: Berbérati, geonameid: 2389086, point: [4.2612, 15.7922]}
events:
  e1: {type: attack, places: [ban, bim], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: killing, places: [ban, bim], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e3: {type: displacement, places: [oub], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
