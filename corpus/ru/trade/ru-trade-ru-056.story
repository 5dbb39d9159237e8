---
id: ru-trade-ru-056
lang: ru
genre: trade
country: RU
published: 2023-10-05
publisher: Тихоокеанский курьер
title: "Почему в [Магадане](mag event) дешевеет икра, а на [Сахалине](sak event) нет"
---
Килограмм кетовой икры в [Магадане](mag event) упал до 3,9 тысячи рублей: в [Оле](ola event) и [Армани](pla event) путина {вышла}(e1) рекордной. В [Южно-Сахалинске](yuz event) ценник прежний, рыбы в [Поронайске](por event) и [Долинске](dol event) не дождались.

Основной покупатель — [Китай](chi mention): через [Хуньчунь](hun mention) и [Краскино](plac mention) фуры идут в [Далянь](dal mention). [Южная Корея](sou metonym) ограничила ввоз после сброса воды на «[Фукусиме](fuk mention)», хотя рыба [камчатская](place demonym). Рестораторы [Хабаровска](kha metonym) и [Новосибирска](nov metonym) жалуются на транспорт.

«На [Итурупе](place2 event) завод стоит без света», — сообщил рыбак Николай Анадырев; сам он из [Елизова](yel mention). Росрыболовство {обещает}(e2) биржу в [Петропавловске](pet event). Аналитик с [Курильских](place3 demonym) островов, ныне [москвич](mos demonym), прогнозирует рост к Новому году. [Япония](jap metonym) молчит.

---
places:
  mag: {name: Magadan, geonameid: 2123628, point: [59.5627, 150.8021]}
  sak: {name: Sakhalin Oblast, geonameid: 2121529, point: [47.3479, 152.467], precision: division}
  ola: {name: Ola, geonameid: 2122574, point: [59.5803, 151.2995]}
  pla: {name: Армани, point: [59.66, 150.13]}
  yuz: {name: Yuzhno-Sakhalinsk, geonameid: 2119441, point: [46.9543, 142.7356]}
  por: {name: Poronaysk, geonameid: 2121909, point: [49.2204, 143.0912]}
  dol: {name: Dolinsk, geonameid: 2125945, point: [47.3284, 142.7963]}
  chi: {name: China, geonameid: 1814991, point: [35.0, 105.0], precision: country}
  hun: {name: Hunchun, geonameid: 2036653, point: [42.8674, 130.3569]}
  plac: {name: Краскино, point: [42.71, 130.78]}
  dal: {name: Dalian, geonameid: 1814087, point: [38.9122, 121.6022]}
  sou: {name: South Korea, geonameid: 1835841, point: [36.5, 127.75], precision: country}
  fuk: {name: Fukushima, geonameid: 2112923, point: [37.75, 140.4667]}
  place: {name: камчатская, point: [56.0, 159.0], precision: area, radius_km: 300}
  kha: {name: Khabarovsk, geonameid: 2022890, point: [48.462, 135.0971]}
  nov: {name: Novosibirsk, geonameid: 1496747, point: [55.0226, 82.9317]}
  place2: {name: Итурупе, point: [45.0, 147.9], precision: area, radius_km: 50}
  yel: {name: Yelizovo, geonameid: 2119538, point: [53.1894, 158.3828]}
  pet: {name: Petropavlovsk-Kamchatsky, geonameid: 2122104, point: [53.0639, 158.6275]}
  place3: {name: Курильских, point: [46.5, 151.0], precision: area, radius_km: 300}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  jap: {name: Japan, geonameid: 1861060, point: [35.68536, 139.75309], precision: country}
events:
  e1: {type: market, places: [mag, ola, pla], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: statement, places: [pet], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
