"""Many rows are gone through, more than once, without being held."""

from __future__ import annotations

import gc
from pathlib import Path

from geomap.output.csv_writer import CsvWriter
from geomap.output.geojson_writer import GeoJsonWriter
from geomap.output.selection import Selection
from geomap.output.tables_of import Found, table_of
from geomap.pipeline import runner
from geomap.schema.location import Location
from geomap.storage.spool import CHUNK, Spool


def held() -> int:
    """How many rows there are in the memory of this process."""
    return sum(type(thing) is Location for thing in gc.get_objects())


def test_a_spool_gives_its_records_in_order_and_again() -> None:
    spool: Spool[int] = Spool()
    spool.extend(range(1000))
    spool.extend(range(1000, 1300))
    assert len(spool) == 1300
    assert list(spool) == list(range(1300))
    assert [one for one, _ in zip(spool, spool, strict=True)] == list(range(1300))
    assert spool.held < CHUNK


def test_the_rows_of_many_articles_are_not_held(tmp_path: Path) -> None:
    towns = "Perm, Kazan, Omsk, Tver, Samara, Ufa, Tomsk, Kirov, Penza and Saratov in Russia"
    lines = [f'{{"text": "Police searched flats in {towns} ({n})."}}' for n in range(80)]
    source = tmp_path / "many.jsonl"
    source.write_text("\n".join(lines))
    peaks: list[int] = []

    def look(done: int, of: int) -> None:
        if len(reading_sizes) % 20 == 0:
            peaks.append(held())
        reading_sizes.append(done)

    reading_sizes: list[int] = []
    before = held()
    reading = runner.geoparse(source, spooled=True, progress=look)
    assert len(reading.locations) > CHUNK + 200
    assert max(peaks) - before <= CHUNK + 50
    table = table_of("mentions", Found(reading.locations), Selection())
    plain = table_of("mentions", Found(list(reading.locations)), Selection())
    for writer in (CsvWriter(), GeoJsonWriter()):
        streamed, whole = tmp_path / f"a{writer.suffix}", tmp_path / f"b{writer.suffix}"
        writer.write(table, streamed)
        writer.write(plain, whole)
        assert streamed.read_bytes() == whole.read_bytes()
