---
id: it-election-in-041
lang: it
genre: election
country: IN
published: 2019-05-24
publisher: "Giornale d'Europa"
title: "L'[India](ind event) riconferma il premier, [Amethi](ame event) volta le spalle alla dinastia"
---
[NUOVA DELHI](del dateline) - Seicento milioni di votanti, una sola onda. Il partito nazionalista {stravince}(e1) nel [Gujarat](guj event), nel [Rajasthan](raj event) e nell'[Uttar Pradesh](utt event), sfonda nel [Bengala Occidentale](wes event) e arretra soltanto al Sud: in [Kerala](ker event) non prende un seggio, in [Tamil Nadu](tam event) uno.

Il leader del Congresso perde [Amethi](ame event), che era di suo padre, ma è eletto a [Wayanad](way event). A [Varanasi](var event) festa sui ghat; a [Calcutta](kol event) scontri e due {morti}(e2). A [Srinagar](sri event) ha votato il 14 per cento. Negli [Andamane](and event) lo spoglio è durato di più.

[Islamabad](isl metonym) si congratula, [Pechino](bei metonym) pure. «A [Mumbai](mum event) le borse brindano, a [Nagpur](nag event) pregano», riassume lo storico Delhi Prakash, che è di [Madras](che mention). Dall'[Italia](ita mention), i sikh della [Bassa reggiana](bas mention) hanno festeggiato a [Novellara](nov event). L'[Assam](ass metonym) attende il nuovo registro.

---
places:
  ind: {name: India, geonameid: 1269750, point: [22.0, 79.0], precision: country}
  ame: {name: Amethi, geonameid: 1278806, point: [26.157, 81.8052]}
  del: {name: Delhi, geonameid: 1273294, point: [28.6519, 77.2315]}
  guj: {name: Gujarat, geonameid: 1270770, point: [22.7501, 71.3013], precision: division}
  raj: {name: Rajasthan, geonameid: 1258899, point: [26.7468, 73.8556], precision: division}
  utt: {name: Uttar Pradesh, geonameid: 1253626, point: [26.7201, 80.9966], precision: division}
  wes: {name: West Bengal, geonameid: 1252881, point: [23.0523, 87.7289], precision: division}
  ker: {name: Kerala, geonameid: 1267254, point: [10.3666, 76.5237], precision: division}
  tam: {name: Tamil Nadu, geonameid: 1255053, point: [11.0159, 78.2704], precision: division}
  way: {name: Wayanad district, geonameid: 6951502, point: [11.7274, 76.0038], precision: division}
  var: {name: Varanasi, geonameid: 1253405, point: [25.3167, 83.0104]}
  kol: {name: Kolkata, geonameid: 1275004, point: [22.5626, 88.363]}
  sri: {name: Srinagar, geonameid: 1255634, point: [34.0857, 74.8055]}
  and: {name: Andamane, point: [12.5, 92.8], precision: area, radius_km: 100}
  isl: {name: Islamabad, geonameid: 1176615, point: [33.7215, 73.0433]}
  bei: {name: Beijing, geonameid: 1816670, point: [39.9075, 116.3972]}
  mum: {name: Mumbai, geonameid: 1275339, point: [19.0728, 72.8826]}
  nag: {name: Nagpur, geonameid: 1262180, point: [21.1463, 79.0849]}
  che: {name: Chennai, geonameid: 1264527, point: [13.0878, 80.2785]}
  ita: {name: Italy, geonameid: 3175395, point: [42.83333, 12.83333], precision: country}
  bas: {name: Bassa reggiana, point: [44.85, 10.65], precision: area, radius_km: 15}
  nov: {name: Novellara, geonameid: 3172177, point: [44.8449, 10.7274]}
  ass: {name: Assam, geonameid: 1278253, point: [26.3302, 92.9929], precision: division}
events:
  e1: {type: election, places: [guj, raj, utt, wes, ker, tam], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: riot, places: [var, kol], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
