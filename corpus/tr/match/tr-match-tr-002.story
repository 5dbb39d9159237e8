---
id: tr-match-tr-002
lang: tr
genre: match
country: TR
published: 2018-11-04
publisher: Spor Meydanı
title: "[Bandırma](ban event)'da beş gol, [Sakarya](ada metonym)'ya soğuk duş"
---
[Bandırmaspor](ban metonym) kendi sahasında [Sakaryaspor](ada metonym)'u 3-2 {yendi}(e1) ve dördüncü sıraya çıktı. Konuk ekip devreyi 2-0 önde kapatmıştı. Oyuna sonradan giren [Gambiyalı](gam demonym) Modou Barry iki gol attı, biri [Balıkesirli](bal demonym) taraftarların önünde.

Teknik direktör Ercan Bursalı, "[İnegöl](ine event)'de yaşadığımızı burada yaşatmadık," dedi. [Manisa](man metonym) deplasmanından dönen [Afyon](afy metonym) takımının otobüsü [Turgutlu](tur event) yakınında {arızalandı}(e2); maç bir saat geç başladı.

Öteki sonuçlar: [Kastamonu](kas metonym) 1-[Tarsus](tar metonym) 1, [Kırklareli](krk metonym) 0-[Bodrum](bod metonym) 2, [Sivas Belediye](siv metonym org) 4-[Gümüşhane](gum metonym) 0. Haftaya [Sakarya](ada metonym), [Şanlıurfa](san mention)'ya gidecek. Kulübün eski golcüsü Selim Trabzon, [Kıbrıs](cyp event)'ta, [Girne](kyr metonym) takımıyla anlaştı. Milli takım ise [Konya](kon event)'da [İsveç](swe metonym)'i ağırlayacak.

---
places:
  ban: {name: Bandırma, geonameid: 751077, point: [40.3522, 27.9767]}
  ada: {name: Adapazarı, geonameid: 752850, point: [40.7806, 30.4033]}
  gam: {name: Gambia, geonameid: 2413451, point: [13.5, -15.5], precision: country}
  bal: {name: Balıkesir, geonameid: 322165, point: [39.6492, 27.8861]}
  ine: {name: İnegol, geonameid: 745169, point: [40.0781, 29.5133]}
  man: {name: Manisa, geonameid: 304827, point: [38.612, 27.4265]}
  afy: {name: Afyonkarahisar, geonameid: 325303, point: [38.7567, 30.5433]}
  tur: {name: Turgutlu, geonameid: 298806, point: [38.4953, 27.6997]}
  kas: {name: Kastamonu, geonameid: 743882, point: [41.3781, 33.7753]}
  tar: {name: Tarsus, geonameid: 299817, point: [36.9177, 34.8928]}
  krk: {name: Kırklareli, geonameid: 743166, point: [41.7351, 27.2252]}
  bod: {name: Bodrum, geonameid: 320995, point: [37.0383, 27.4292]}
  siv: {name: Sivas, geonameid: 300619, point: [39.7483, 37.0161]}
  gum: {name: Gümüşhane, geonameid: 746425, point: [40.46, 39.4718]}
  san: {name: Şanlıurfa, geonameid: 298333, point: [37.1671, 38.7939]}
  cyp: {name: Cyprus, geonameid: 146669, point: [35.0, 33.0], precision: country}
  kyr: {name: Kyrenia, geonameid: 146412, point: [35.3363, 33.3173]}
  kon: {name: Konya, geonameid: 306571, point: [37.8713, 32.4846]}
  swe: {name: Sweden, geonameid: 2661886, point: [62.0, 15.0], precision: country}
events:
  e1: {type: match, places: [ban], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: other_accident, places: [tur], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
