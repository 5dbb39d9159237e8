---
id: pt-trade-ao-023
lang: pt
genre: trade
country: AO
published: 2016-08-08
publisher: O Planalto
title: "Peixe seco do [Namibe](mos mention) volta a atravessar a fronteira"
---
[TÔMBWA](tom dateline) - Todas as madrugadas, quarenta camiões saem do [Tômbua](tom event) com corvina e carapau para [Kinshasa](kin mention) e [Lubumbashi](lub mention). O negócio, que a queda do petróleo {ressuscitou}(e1), passa por [Lubango](luba event), [Huambo](hua event) e [Luau](lua event), onde a alfândega cobra e descobra.

No mercado do [Luvo](luv event), no [Zaire](zai event), o quilo triplicou em francos. Os [congoleses](dem demonym) preferem a sardinha da [Namíbia](nam mention), mais salgada. "De [Luanda](luan mention) prometem câmaras frigoríficas desde o tempo do caminho-de-ferro", resmunga o salgador Adão Benguela.

Em [Cabinda](cab event), cortada do resto, o peixe vem da [Ponta Negra](poi mention). Uma empresa de [Vigo](vig mention) e outra de [Peniche](pen mention) {querem}(e2) sociedade; a [China](chi metonym) ofereceu barcos. O governador do [Namibe](nami metonym), reunido na [Lucira](luc event), pediu fiscais. No [Uíge](uig event) comeu-se bagre.

---
places:
  mos: {name: Mossamedes, geonameid: 3347019, point: [-15.1961, 12.1522]}
  tom: {name: Tômbua, geonameid: 3345790, point: [-15.8039, 11.8448]}
  kin: {name: Kinshasa, geonameid: 2314302, point: [-4.3276, 15.3136]}
  lub: {name: Lubumbashi, geonameid: 922704, point: [-11.6609, 27.4794]}
  luba: {name: Lubango, geonameid: 3347762, point: [-14.9172, 13.4925]}
  hua: {name: Huambo, geonameid: 3348313, point: [-12.7761, 15.7392]}
  lua: {name: Luau, geonameid: 876177, point: [-10.7073, 22.2247]}
  luv: {name: Luvo, point: [-5.87, 14.1]}
  zai: {name: Zaïre, geonameid: 2236355, point: [-6.783, 13.6096], precision: division}
  dem: {name: Democratic Republic of the Congo, geonameid: 203312, point: [-2.5, 23.5], precision: country}
  nam: {name: Namibia, geonameid: 3355338, point: [-22.0, 17.0], precision: country}
  luan: {name: Luanda, geonameid: 2240449, point: [-8.8368, 13.2343]}
  cab: {name: Cabinda, geonameid: 2243271, point: [-5.562, 12.1948]}
  poi: {name: Pointe-Noire, geonameid: 2255414, point: [-4.7761, 11.8635]}
  vig: {name: Vigo, geonameid: 3105976, point: [42.2328, -8.7226]}
  pen: {name: Peniche, geonameid: 2264923, point: [39.3558, -9.3811]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  nami: {name: Namibe Province, geonameid: 3347016, point: [-15.8249, 12.6525], precision: division}
  luc: {name: Lucira, point: [-13.86, 12.52]}
  uig: {name: Uíge, geonameid: 2236568, point: [-7.6087, 15.0613]}
events:
  e1: {type: market, places: [luba, hua, lua], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: deal, places: [cab], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
