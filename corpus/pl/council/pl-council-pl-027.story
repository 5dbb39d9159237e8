---
id: pl-council-pl-027
lang: pl
genre: council
country: PL
published: 2023-04-26
publisher: Kurier Podlaski Nowy
title: "[Hajnówka](haj metonym): żubr zostaje w herbie, wojsko w lesie"
---
Po pięciu godzinach rada miasta [Hajnówki](haj metonym) {przyjęła}(e1) uchwałę o bonie dla hotelarzy. Turyści omijają [Białowieżę](bia event), odkąd stoi mur. – Mój gość z [Monachium](mun mention) widział więcej Rosomaków niż żubrów – żaliła się radna Cerkiewna.

Burmistrz {spotka}(e2) się w [Białymstoku](biay event) z wojewodą. Chodzi też o szynobus do [Siemianówki](sie mention) i drogę do [Kleszczel](kle mention). Kolej wąskotorowa do [Topiła](top mention) dostała 200 tysięcy.

Odrzucono apel o zamknięcie składu drewna. Radny z [Dubin](dub mention) cytował UNESCO z [Paryża](par mention), radny Bielski z [Bielska Podlaskiego](bie mention) – księdza. [Narewka](nar metonym) i [Narew](nare metonym) mają stanowisko wspólne. Partnerskie [Kobryń](kob metonym) nie odpisało. Na galerii siedział [kongijski](dem demonym) uchodźca, tłumaczył mu proboszcz.

---
places:
  haj: {name: Hajnówka, geonameid: 771158, point: [52.7433, 23.5812]}
  bia: {name: Białowieża, geonameid: 776092, point: [52.7, 23.8667]}
  mun: {name: Munich, geonameid: 2867714, point: [48.1374, 11.5755]}
  biay: {name: Białystok, geonameid: 776069, point: [53.1333, 23.1643]}
  sie: {name: Siemianówki, point: [52.9, 23.85]}
  kle: {name: Kleszczele, geonameid: 769092, point: [52.5731, 23.3254]}
  top: {name: Topiła, point: [52.63, 23.6]}
  dub: {name: Dubin, point: [52.75, 23.6]}
  par: {name: Paris, geonameid: 2988507, point: [48.8534, 2.3488]}
  bie: {name: Bielsk Podlaski, geonameid: 775986, point: [52.7651, 23.1865]}
  nar: {name: Narewka, point: [52.83, 23.75]}
  nare: {name: Narew, point: [52.91, 23.52]}
  kob: {name: Kobryn, geonameid: 627145, point: [52.2117, 24.3563]}
  dem: {name: Democratic Republic of the Congo, geonameid: 203312, point: [-2.5, 23.5], precision: country}
events:
  e1: {type: decision, places: [bia], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: meeting, places: [biay], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
