---
id: pl-history-ru-030
lang: pl
genre: history
country: RU
published: 2023-02-10
publisher: Magazyn Historyczny Szlak
title: "Tory na [Workutę](vor mention): nocą czterdziestego roku"
---
Zabrano ich 10 lutego z [Łunińca](lun event): mróz, sanie, stacja. Podróż {trwała}(e1) trzy tygodnie. [Wołogda](vol event), potem [Kotłas](kot event), a dalej kolei jeszcze nie było. Barak nad [Peczorą](pec event) nosił numer 14.

Ojciec, leśniczy, kładł podkłady; {zmarł}(e2) w maju. Po amnestii Stefania Pińska z siostrą ruszyły na południe, przez [Kirow](kir mention) i [Czelabińsk](che mention) do [Buzułuku](buz mention). Stamtąd [Krasnowodsk](tur event), statek, plaża w [Pahlewi](ban event). „Pierwsze jajko zjadłam w [Isfahanie](isf event)”.

Po wojnie były [Tengeru](ten event), w [Tanganice](tan event), i [Melbourne](mel event). Do kraju nie wróciła, [Pińsk](pin metonym) i tak był już za granicą. Notatki wydał Ośrodek KARTA. [Moskiewski](mos demonym) Memoriał odnalazł kartę ojca, zanim go zamknięto. [Ottawa](ott metonym), [Londyn](lon metonym) i [Warszawa](war metonym) mają swoje pomniki.

---
places:
  vor: {name: Vorkuta, geonameid: 1486910, point: [67.5087, 64.0667]}
  lun: {name: Luninyets, geonameid: 625818, point: [52.2486, 26.8006]}
  vol: {name: Vologda, geonameid: 472459, point: [59.2239, 39.884]}
  kot: {name: Kotlas, geonameid: 543704, point: [61.2566, 46.6537]}
  pec: {name: Peczorą, point: [65.1, 57.2], precision: area, radius_km: 60}
  kir: {name: Kirov, geonameid: 548408, point: [58.5981, 49.6578]}
  che: {name: Chelyabinsk, geonameid: 1508291, point: [55.1611, 61.4288]}
  buz: {name: Buzuluk, geonameid: 570427, point: [52.7782, 52.2585]}
  tur: {name: Türkmenbaşy, geonameid: 601594, point: [40.0222, 52.9552]}
  ban: {name: Bandar-e Anzali, geonameid: 141679, point: [37.4732, 49.4579]}
  isf: {name: Isfahan, geonameid: 418863, point: [32.6525, 51.6746]}
  ten: {name: Tengeru, point: [-3.38, 36.8]}
  tan: {name: Tanzania, geonameid: 149590, point: [-6.0, 35.0], precision: country}
  mel: {name: Melbourne, geonameid: 2158177, point: [-37.814, 144.9633]}
  pin: {name: Pinsk, geonameid: 623549, point: [52.1215, 26.0673]}
  mos: {name: Moscow, geonameid: 524901, point: [55.752, 37.6178]}
  ott: {name: Ottawa, geonameid: 6094817, point: [45.4112, -75.6981]}
  lon: {name: London, geonameid: 2643743, point: [51.5085, -0.1257]}
  war: {name: Warsaw, geonameid: 756135, point: [52.2298, 21.0118]}
events:
  e1: {type: displacement, places: [lun], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: "", main: true}
  e2: {type: death, places: [pec], start: null, end: null, date_precision: unknown, date_text: "", status: happened, actors: ""}
