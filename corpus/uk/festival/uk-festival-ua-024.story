---
id: uk-festival-ua-024
lang: uk
genre: festival
country: UA
published: 2018-08-24
publisher: Мандри
title: "«Трипільське коло» в [Ржищеві](rzh event): глина, дощ, джаз"
---
До [Ржищева](rzh event) на еко-фестиваль {з’їхалося}(e1) п’ятнадцять тисяч. Місили глину, танцювали босоніж, губили дітей. Із [Вільнюса](vil mention) приїхали сурмачі, з [Барселони](bar mention) — клоуни, із [Канева](kan mention) — дід Сава з лірою.

{Відкривав}(e2) гурт зі [Слов’янська](slo mention), закривали [грузини](geo demonym). «У [Трускавці](tru mention) вода цілюща, а тут болото», — посміхалася [львів’янка](lvi demonym) Дзвінка Карпатська. Уночі буревій поклав намети; рятувальники з [Обухова](obu mention), [Переяслава](per mention) возили охочих до школи.

Потяг від [Києва](kyi mention) до [Миронівки](myr mention) двічі зупинявся. Пиво варили в [Бердичеві](ber event). Наступне «коло» — в [Умані](uma event), казали; ні, відповіли організатори, лишаємося на [Дніпрі](pla event). У [Трипіллі](plac mention), звідки назва, подібне свято скасували. [Кагарлицька](kah demonym) громада прибирала три дні.

---
places:
  rzh: {name: Rzhyshchiv, geonameid: 694992, point: [49.9693, 31.0424]}
  vil: {name: Vilnius, geonameid: 593116, point: [54.6892, 25.2798]}
  bar: {name: Barcelona, geonameid: 3128760, point: [41.3888, 2.159]}
  kan: {name: Kaniv, geonameid: 706900, point: [49.7519, 31.47]}
  slo: {name: Slovyansk, geonameid: 693468, point: [48.8497, 37.5974]}
  geo: {name: Georgia, geonameid: 614540, point: [41.99998, 43.4999], precision: country}
  tru: {name: Truskavets, geonameid: 691179, point: [49.2807, 23.5037]}
  lvi: {name: Lviv, geonameid: 702550, point: [49.8383, 24.0232]}
  obu: {name: Obukhiv, geonameid: 698782, point: [50.1163, 30.6333]}
  per: {name: Pereiaslav, geonameid: 697637, point: [50.0674, 31.4497]}
  kyi: {name: Kyiv, geonameid: 703448, point: [50.4547, 30.5238]}
  myr: {name: Myronivka, geonameid: 701031, point: [49.6601, 30.9823]}
  ber: {name: Berdychiv, geonameid: 712441, point: [49.8942, 28.5824]}
  uma: {name: Uman, geonameid: 690688, point: [48.7501, 30.2194]}
  pla: {name: Дніпрі, point: [49.97, 31.05], precision: near}
  plac: {name: Трипіллі, point: [50.12, 30.78]}
  kah: {name: Kaharlyk, geonameid: 707251, point: [49.859, 30.8233]}
events:
  e1: {type: festival, places: [rzh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: performance, places: [rzh], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
