---
id: ru-council-kz-088
lang: ru
genre: council
country: KZ
published: 2018-05-30
publisher: Степной экономист
title: "Маслихат [Рудного](rud metonym): трамвая не будет"
---
{Заседание}(e1) маслихата началось с минуты молчания и закончилось криком. Депутаты отказались субсидировать трамвай: из трёх вагонов, купленных в [Усть-Катаве](ust mention), ездит один. Аким напомнил о [Павлодаре](pav mention), где рельсы «любят», и [Темиртау](tem mention), где их кормит завод.

Решено {продлить}(e2) автобус №12 до [Качара](qas mention) и посёлка [Железорудный](pla mention). Очистные будут строить по проекту из [Челябинска](che mention). Депутат Тобольская предложила назвать сквер именем учителя — большинство за.

Вопрос о сносе кинотеатра отложен: наследники архитектора, живущие в [Хайфе](hai mention), прислали письмо. [Костанай](kos metonym) зовёт слить коммунальные службы, [Лисаковск](lis metonym) уже согласился. В гостях был мэр [Аркалыка](ark metonym): «Нам бы ваши беды». На улице [Ленина](plac event) — она ещё не переименована — меняют трубы. [Астана](ast metonym) денег не обещала.

---
places:
  rud: {name: Rudnyy, geonameid: 1519843, point: [52.9724, 63.1106]}
  ust: {name: Ust-Katav, geonameid: 478071, point: [54.9366, 58.1757]}
  pav: {name: Pavlodar, geonameid: 1520240, point: [52.276, 76.9688]}
  tem: {name: Temirtau, geonameid: 1518262, point: [50.052, 72.955]}
  qas: {name: Qashar, geonameid: 1519932, point: [53.368, 62.8684]}
  pla: {name: Железорудный, point: [52.98, 63.1]}
  che: {name: Chelyabinsk, geonameid: 1508291, point: [55.1611, 61.4288]}
  hai: {name: Haifa, geonameid: 294801, point: [32.813, 34.9993]}
  kos: {name: Kostanay, geonameid: 1519928, point: [53.2144, 63.6246]}
  lis: {name: Lisakovsk, geonameid: 1521315, point: [52.5449, 62.4989]}
  ark: {name: Arkalyk, geonameid: 1526193, point: [50.2503, 66.9038]}
  plac: {name: Ленина, point: [52.96, 63.12], precision: near}
  ast: {name: Astana, geonameid: 1526273, point: [51.1801, 71.446]}
events:
  e1: {type: meeting, places: [plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: decision, places: [plac], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
