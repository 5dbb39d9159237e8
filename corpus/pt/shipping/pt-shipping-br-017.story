---
id: pt-shipping-br-017
lang: pt
genre: shipping
country: BR
published: 2022-11-15
publisher: Folha da Guanabara
title: "Navio à deriva bate na ponte [Rio-Niterói](rio event)"
---
Um graneleiro abandonado na [Baía de Guanabara](bai event) desde 2016 {bateu}(e1) ontem à noite na ponte que liga o [Rio](riod mention) a [Niterói](nit mention). O "São Lucas", de bandeira do [Panamá](pan mention), soltou-se com ventos de 60 km/h perto da [Ilha do Governador](ilh event). Ninguém se feriu; a via ficou {fechada}(e2) por três horas.

O congestionamento chegou a [São Gonçalo](sao event) e a [Alcântara](alc event). Rebocadores de [Itaguaí](ita mention) levaram o casco ao cais. Há outras 50 embarcações-fantasma na baía, algumas vindas de [Santos](san mention), uma da [Coreia do Sul](sou mention).

"O dono sumiu em [Atenas](ath mention)", disse o comandante Sérgio Macaé, da Capitania dos Portos. A Justiça Federal de [Niterói](nit metonym) decidirá sobre o desmonte, que pode ser feito em [Rio Grande](riog event) ou na [Turquia](tur event), em [Aliağa](ali event). A Marinha negou risco para a [Ilha de Paquetá](ilha mention).

---
places:
  rio: {name: Rio-Niterói, point: [-22.87, -43.16], precision: near}
  bai: {name: Baía de Guanabara, point: [-22.8, -43.15], precision: area, radius_km: 12}
  riod: {name: Rio de Janeiro, geonameid: 3451190, point: [-22.9064, -43.1822]}
  nit: {name: Niterói, geonameid: 3456283, point: [-22.8833, -43.1036]}
  pan: {name: Panama, geonameid: 3703430, point: [9.0, -80.0], precision: country}
  ilh: {name: Ilha do Governador, point: [-22.81, -43.21], precision: near}
  sao: {name: São Gonçalo, geonameid: 3449072, point: [-22.8269, -43.0539]}
  alc: {name: Alcântara, point: [-22.82, -43.0], precision: near}
  ita: {name: Itaguaí, geonameid: 3460899, point: [-22.8522, -43.7753]}
  san: {name: Santos, geonameid: 3449433, point: [-23.9608, -46.3336]}
  sou: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  ath: {name: Athens, geonameid: 264371, point: [37.9838, 23.7278]}
  riog: {name: Rio Grande, geonameid: 3451138, point: [-32.035, -52.0986]}
  tur: {name: Turkey, geonameid: 298795, point: [39.05901, 34.91155], precision: country}
  ali: {name: Aliağa, geonameid: 324106, point: [38.7998, 26.972]}
  ilha: {name: Ilha de Paquetá, point: [-22.76, -43.11], precision: near}
events:
  e1: {type: sea_accident, places: [bai], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: transport_change, places: [ilh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
