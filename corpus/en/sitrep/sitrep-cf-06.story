---
id: sitrep-cf-06
genre: sitrep
country: CF
published: 2018-05-23
title: "Weekly protection brief, eastern sector: [Bambari](bam event), [Bria](bria mention), [Bangassou](ban event)"
---
[BAMBARI](bam dateline), 16–22 May

Armed men {entered}(e1) [Bambari](bam event) on the night of Monday the 14th, {looted}(e2) the gendarmerie and two aid compounds and were gone by noon; 32 wounded were {brought to the hospital}(e3) over the following days. Since then {shots}(e4) have been heard on the far bank of the [Ouaka](oua event) every evening but Sunday. Some 8,000 people {sleep}(e5) at the [Elevage](ele event) site.

On the [Ippy](ipp event) axis a truck carrying sorghum was {robbed}(e6) at the barrier south of [Ndassima](nda event); the driver, from [Berbérati](ber mention), walked back. [Bria](bria mention) was quiet. So too [Kaga-Bandoro](kag mention).

[Bangassou](ban event): the bishop's seminary still {houses}(e7) 1,500. A market has been {held}(e8) jointly on both sides of the cathedral since 19 May, for the first time in a year. {Returnees}(e9) by pirogue from [Ndu](ndu mention), across the [Mbomou](mbo mention) in [DR Congo](cd mention), number 60.

Patrols: the [Gabonese](ga demonym) battalion {leaves}(e10) this summer; [Bangui](bgi metonym) awaits word from [New York](ny metonym) about its successor. [Burundian](bi demonym) troops will {move up}(e11) from [Sibut](sib mention) on 1 June.

The claim that a helicopter was {shot at}(e12) over [Alindao](ali event) is being denied by the operator.

---
places:
  bam: {name: Bambari, geonameid: 240604, point: [5.7679, 20.6757]}
  oua: {name: Ouaka River, point: [5.77, 20.67], precision: area}
  ele: {name: Elevage site, point: [5.745, 20.7], precision: near, near: bam}
  ipp: {name: Ippy, geonameid: 238566, point: [6.2679, 21.2247]}
  nda: {name: Ndassima, point: [6.16, 20.78], precision: near}
  ber: {name: Berbérati, geonameid: 2389086, point: [4.2612, 15.7922]}
  bria: {name: Bria, geonameid: 239899, point: [6.5423, 21.9863]}
  kag: {name: "Kaga-Bandoro", point: [6.99, 19.18], precision: near}
  ban: {name: Bangassou, geonameid: 240498, point: [4.7413, 22.8184]}
  ndu: {name: Ndu, point: [4.7, 22.82], precision: near}
  mbo: {name: Mbomou River, point: [4.72, 22.82], precision: area}
  cd: {name: Democratic Republic of the Congo, geonameid: 203312, point: [-2.5, 23.5], precision: country}
  ga: {name: Gabon, geonameid: 2400553, point: [-1.0, 11.75], precision: country}
  bgi: {name: Bangui, geonameid: 2389853, point: [4.3612, 18.555]}
  ny: {name: New York City, geonameid: 5128581, point: [40.7143, -74.006]}
  bi: {name: Burundi, geonameid: 433561, point: [-3.5, 30.0], precision: country}
  sib: {name: Sibut, point: [5.72, 19.08], precision: near}
  ali: {name: Alindao, point: [5.03, 21.21], precision: near}
events:
  e1: {type: attack, places: [bam], start: 2018-05-14, end: 2018-05-14, date_precision: day, date_text: on the night of Monday the 14th, injured: 32, status: happened, actors: "", main: true}
  e2: {type: robbery, places: [bam], start: 2018-05-14, end: 2018-05-14, date_precision: day, date_text: "", status: happened, actors: ""}
  e3: {type: medical, places: [bam], start: null, end: null, date_precision: unknown, date_text: "", injured: 32, status: happened, actors: "", minor: true}
  e4: {type: shooting, places: [oua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e5: {type: displacement, places: [bam], start: null, end: null, date_precision: unknown, date_text: "", displaced: 8000, displaced_qualifier: about, status: happened, actors: ""}
  e6: {type: robbery, places: [nda], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
  e7: {type: displacement, places: [ban], start: null, end: null, date_precision: unknown, date_text: "", displaced: 1500, status: happened, actors: ""}
  e8: {type: opening, places: [ban], start: 2018-05-19, end: 2018-05-19, date_precision: day, date_text: since 19 May, status: happened, actors: ""}
  e9: {type: displacement, places: [ban], start: null, end: null, date_precision: unknown, date_text: "", displaced: 60, status: happened, actors: ""}
  e10: {type: other, places: [ban], start: 2018-06, end: 2018-08, date_precision: month, date_text: this summer, status: planned, actors: ""}
  e11: {type: other, places: [sib], start: 2018-06-01, end: 2018-06-01, date_precision: day, date_text: on 1 June, status: planned, actors: ""}
  e12: {type: shooting, places: [ali], start: null, end: null, date_precision: unknown, date_text: "", status: denied, actors: ""}
notes: ""
