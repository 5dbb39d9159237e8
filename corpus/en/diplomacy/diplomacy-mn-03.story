---
id: diplomacy-mn-03
genre: diplomacy
country: MN
published: 2019-06-06
title: "Neighbours' quarrel lands in a tent on the steppe"
---
[ULAANBAATAR](uba dateline), June 6 — Envoys of the two [Koreas](kor metonym), who have not spoken at home since February, {sat}(e1) three seats apart on Wednesday at a {conference}(e2) in the [Mongolian](mn demonym) capital, and for forty minutes on Thursday morning in the same felt tent.

"They drank tea. They {talked}(e1) about goats," said a diplomat from [Bern](ber metonym) who was there. A second {session}(e3), in [Kharkhorin](kha event), is expected on Saturday.

[Seoul](seo metonym) {confirmed}(e4) the {encounter}(e1) and would add nothing. [Pyongyang](pyo metonym)'s news agency reported only that its delegation had laid a {wreath}(e5) on [Sükhbaatar Square](suk event) and {toured}(e6) a cashmere mill.

Herders' daughter turned foreign minister Oyuunbileg Dashdorj has {offered}(e7) her country as a table for quarrels not its own: [Japan](jp metonym) and [North Korea](nk metonym) {met}(e8) there in 2007 and 2014 over {abducted}(e9) citizens. [Washington](was metonym), she said, had been told in advance, and so had [Beijing](bei metonym) and [Moscow](mos metonym).

In [Tokyo](tok event) a spokesman, asked whether a [Japanese](jp demonym) official would join the party, replied that no such {trip}(e10) was planned. The [Trans-Siberian](tsi demonym) express {left}(e11) for [Irkutsk](irk mention) an hour late because of the motorcades.

---
places:
  uba: {name: Ulaanbaatar, geonameid: 2028462, point: [47.9077, 106.8832]}
  kor: {name: Korea, point: [38.0, 127.5], precision: area}
  mn: {name: Mongolia, geonameid: 2029969, point: [46.0, 105.0], precision: country}
  ber: {name: Bern, geonameid: 2661552, point: [46.9481, 7.4474]}
  kha: {name: Kharkhorin, geonameid: 7648891, point: [47.1925, 102.8135]}
  seo: {name: Seoul, geonameid: 1835848, point: [37.566, 126.9784]}
  pyo: {name: Pyongyang, geonameid: 1871859, point: [39.0339, 125.7543]}
  suk: {name: Sükhbaatar Square, point: [47.9189, 106.9176], precision: exact, near: uba}
  jp: {name: Japan, geonameid: 1861060, point: [35.6854, 139.7531], precision: country}
  nk: {name: North Korea, geonameid: 1873107, point: [40.0, 127.0], precision: country}
  was: {name: Washington, geonameid: 4140963, point: [38.8951, -77.0364]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  tok: {name: Tokyo, geonameid: 1850147, point: [35.6895, 139.6917]}
  tsi: {name: Siberia, point: [60.0, 100.0], precision: area, radius_km: 2000}
  irk: {name: Irkutsk, geonameid: 2023469, point: [52.2957, 104.2908]}
events:
  e1: {type: meeting, places: [uba], start: 2019-06-05, end: 2019-06-06, date_precision: day, date_text: on Wednesday, status: happened, actors: Envoys of the two Koreas, main: true}
  e2: {type: meeting, places: [uba], start: 2019-06-05, end: 2019-06-06, date_precision: day, date_text: on Wednesday, status: happened, actors: Envoys of the two Koreas}
  e3: {type: meeting, places: [kha], start: 2019-06-08, end: 2019-06-08, date_precision: day, date_text: on Saturday, status: planned, actors: ""}
  e4: {type: statement, places: [seo], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e5: {type: ceremony, places: [uba], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e6: {type: visit, places: [uba], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e7: {type: statement, places: [uba], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e8: {type: meeting, places: [uba], start: 2007, end: 2007, date_precision: year, date_text: 2007, status: happened, actors: ""}
  e9: {type: abduction, places: [jp], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
  e10: {type: visit, places: [], start: null, end: null, date_precision: unknown, date_text: "", status: happened, negated: true, actors: ""}
  e11: {type: transport_change, places: [uba], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", minor: true}
notes: "\"Trans-Siberian\" as a train name marked demonym with doubt."
