---
id: de-flood-de-026
lang: de
genre: flood
country: DE
published: 2021-07-16
publisher: Eifelblick
title: "Ahrtal: „[Schuld](sch event) gibt es nicht mehr“"
---
[BAD NEUENAHR-AHRWEILER](bad dateline) – Nach der {Flut}(e1) in der [Eifel](eif event) werden mehr als hundert Menschen vermisst. In [Schuld](sch event) sind sechs Häuser {eingestürzt}(e2), in [Dernau](der event) stand das Wasser bis zum ersten Stock. Von [Altenahr](alt event) aus ist kein Nachbarort erreichbar.

Auch [Erftstadt](erf event) in [Nordrhein-Westfalen](nor event) traf es: Dort brach eine Kiesgrube ein. Die [Steinbachtalsperre](ste event) bei [Euskirchen](eus event) drohte zu brechen. In [Lüttich](lie event) und [Verviers](ver event) starben zwanzig Menschen, [Valkenburg](val event) in den [Niederlanden](net mention) wurde geräumt.

Helfer kommen aus [Hessen](hes mention), dem [Allgäu](all mention) und [Südtirol](sud mention). „Wir hatten keine Schuld, wir hatten Schlamm“, sagte Winzer Toni Adenau. Am [Nürburgring](nur event) entstand ein Lager. Die Bahn von [Remagen](rem mention) nach [Ahrbrück](ahr mention) ist auf Jahre weg. [Mainz](mai metonym) versprach Soforthilfe.

---
places:
  sch: {name: Schuld, point: [50.447, 6.887]}
  bad: {name: Bad Neuenahr-Ahrweiler, geonameid: 2953391, point: [50.5432, 7.1113]}
  eif: {name: Eifel, point: [50.3, 6.7], precision: area, radius_km: 35}
  der: {name: Dernau, point: [50.534, 7.045]}
  alt: {name: Altenahr, geonameid: 2957883, point: [50.5169, 6.9921]}
  erf: {name: Erftstadt, geonameid: 2929671, point: [50.8148, 6.7939]}
  nor: {name: North Rhine-Westphalia, geonameid: 2861876, point: [51.6146, 7.6571], precision: division}
  ste: {name: Steinbachtalsperre, point: [50.59, 6.83], precision: near}
  eus: {name: Euskirchen, geonameid: 2928396, point: [50.6606, 6.7872]}
  lie: {name: Liège, geonameid: 2792413, point: [50.6337, 5.5675]}
  ver: {name: Verviers, geonameid: 2784821, point: [50.5891, 5.8624]}
  val: {name: Valkenburg, point: [50.865, 5.83]}
  net: {name: Netherlands, geonameid: 2750405, point: [52.25, 5.75], precision: country}
  hes: {name: Hesse, geonameid: 2905330, point: [50.6098, 8.9587], precision: division}
  all: {name: Allgäu, point: [47.6, 10.3], precision: area, radius_km: 40}
  sud: {name: Südtirol, point: [46.7, 11.4], precision: division}
  nur: {name: Nürburgring, point: [50.335, 6.947], precision: exact}
  rem: {name: Remagen, geonameid: 2848335, point: [50.5788, 7.227]}
  ahr: {name: Ahrbrück, point: [50.487, 6.98]}
  mai: {name: Mainz, geonameid: 2874225, point: [49.9819, 8.2801]}
events:
  e1: {type: flood, places: [eif], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: collapse, places: [sch, der], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
