---
id: uk-history-ro-038
lang: uk
genre: history
country: RO
published: 2020-08-02
publisher: Світ за тиждень
title: "[Констанца](con event), літо 1905-го: як здався панцерник"
---
Одинадцять днів носило бунтівний корабель між [Одесою](ode mention), [Феодосією](feo mention) і порожнечею. 8 липня він укинув якір у [Констанці](con event), і шістсот матросів {зійшли}(e1) на берег без зброї. Уряд у [Бухаресті](buc metonym) дав їм хліб і паспорти.

Опанас Дергачівський перед тим {ховав}(e2) товариша в [Одесі](ode event), де сходи ще були в крові. Родом він був із [Дергачів](der mention). Дехто осів у [Плоєшті](plo event) на нафті, дехто — в [Аргентині](arg event), у [Місьйонес](mis event); зо два десятки орало в [Манітобі](man event).

У [Кимпіні](cam event) живе правнук стернового, Мірча Полтавчук: «[Севастополь](sev mention) він бачив уві сні». Музей флоту в [Галаці](gal metonym) відкрив стенд. Із [Миколаєва](myk mention), де корабель будували, листа не буде: архів евакуйовано.

---
places:
  con: {name: Constanţa, geonameid: 680963, point: [44.1807, 28.6343]}
  ode: {name: Odesa, geonameid: 698740, point: [46.4857, 30.7438]}
  feo: {name: Feodosiya, geonameid: 709161, point: [45.032, 35.3815]}
  buc: {name: Bucharest, geonameid: 683506, point: [44.4323, 26.1063]}
  der: {name: Derhachi, geonameid: 710098, point: [50.1079, 36.1209]}
  plo: {name: Ploieşti, geonameid: 670474, point: [44.95, 26.0167]}
  arg: {name: Argentina, geonameid: 3865483, point: [-34.0, -64.0], precision: country}
  mis: {name: Misiones, geonameid: 3430657, point: [-27.1262, -54.8406], precision: division}
  man: {name: Manitoba, geonameid: 6065171, point: [55.0002, -97.0005], precision: division}
  cam: {name: Câmpina, geonameid: 681862, point: [45.1262, 25.735]}
  sev: {name: Sevastopol, geonameid: 694423, point: [44.608, 33.5213]}
  gal: {name: Galaţi, geonameid: 677697, point: [45.4369, 28.0503]}
  myk: {name: Mykolayiv, geonameid: 700569, point: [46.9763, 31.993]}
events:
  e1: {type: other, places: [con], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: ceremony, places: [ode], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
