"""One story in files of every kind that is read, each made by another program than geomap."""

from __future__ import annotations

import gzip
import io
import json
import mailbox
import zipfile
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

TITLE = "Police raid offices in Perm"
BODY = (
    "Police raided an office in the city of Perm on Thursday, the regional court said.",
    "Two men from Yekaterinburg were taken away. “Nobody in São Paulo knew,” their lawyer said.",
)
STORY = "\n\n".join((TITLE, *BODY))
DAY = "2019-09-12"
URL = "https://news.example.org/2019/09/12/raids"

PAGE = f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{TITLE} | The Example</title>
<meta property="og:title" content="{TITLE}"><meta property="og:site_name" content="The Example">
<meta property="article:published_time" content="{DAY}T10:00:00Z"><meta name="author"
content="A. Writer">
<link rel="canonical" href="{URL}"></head>
<body><nav><a href="/london">London</a> <a href="/paris">Paris</a> <a href="/tokyo">Tokyo</a></nav>
<script>var city = "Berlin";</script>
<article><h1>{TITLE}</h1><p>{BODY[0]}</p><p>{BODY[1]}</p></article>
<footer>Offices in Madrid and Rome. All rights reserved.</footer></body></html>
"""

FEED = f"""<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>The Example</title><link>https://news.example.org</link>
<item><title>{TITLE}</title><link>{URL}</link><pubDate>Thu, 12 Sep 2019 10:00:00 GMT</pubDate>
<description>&lt;p&gt;{BODY[0]}&lt;/p&gt;&lt;p&gt;{BODY[1]}&lt;/p&gt;</description></item>
<item><title>Flood in Kazan</title><description>Water rose.</description></item></channel></rss>
"""

TEI = f"""<?xml version="1.0"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt>
<title>{TITLE}</title></titleStmt>
<publicationStmt><publisher>The Example</publisher><date when="2020">2020</date></publicationStmt>
<sourceDesc><bibl><date when="{DAY}">that Thursday</date></bibl></sourceDesc></fileDesc></teiHeader>
<text><front><fw>page 7, London</fw></front><body><head>{TITLE}</head>
<p>{BODY[0].replace("Perm", "<choice><sic>Prem</sic><corr>Perm</corr></choice>")}</p>
<p>{BODY[1].replace("Yekaterinburg", 'Yekaterin<lb break="no"/>burg')}<note>See Oslo.</note></p>
</body></text></TEI>
"""

VTT = f"""WEBVTT - The Example

NOTE made in London

1
00:01.000 --> 00:04.000 align:start
<v Reader>{TITLE}

00:04.000 --> 00:08.000
{BODY[0]}

00:08.000 --> 00:12.000
{BODY[0]}
{BODY[1].replace("taken", "<00:09.500><c>taken</c>")}
"""

GKG = "\t".join(
    ["20190912101500-0", "20190912101500", "1", "example.org", URL, *[""] * 10, "-3.5,1,2"]
    + [""] * 10
    + [f"<PAGE_TITLE>{TITLE} &#x2013; live</PAGE_TITLE>"]
)


def message(html: bool = False) -> EmailMessage:
    made = EmailMessage()
    made["From"], made["To"] = "A. Writer <writer@example.org>", "desk@example.org"
    made["Subject"], made["Date"] = TITLE, "Thu, 12 Sep 2019 10:00:00 +0300"
    made["Message-ID"] = "<1@example.org>"
    if html:
        made.set_content("".join(f"<p>{part}</p>" for part in BODY), subtype="html")
    else:
        made.set_content("\n\n".join(BODY))
    return made


def docx() -> bytes:
    from docx import Document

    document = Document()
    document.core_properties.author, document.core_properties.title = "A. Writer", "Draft"
    document.add_heading(TITLE, 1)
    document.add_paragraph(BODY[0])
    document.add_table(1, 1).cell(0, 0).text = BODY[1]
    return _saved(document.save)


def odt() -> bytes:
    from odf.opendocument import OpenDocumentText
    from odf.text import H, P, S

    document = OpenDocumentText()
    document.text.addElement(H(outlinelevel=1, text=TITLE))
    first, _, rest = BODY[0].partition(" ")
    paragraph = P(text=first)
    paragraph.addElement(S())
    paragraph.addText(rest)
    document.text.addElement(paragraph)
    document.text.addElement(P(text=BODY[1]))
    return _saved(document.save)


def pdf(*, text: bool = True, password: str = "") -> bytes:
    from reportlab.lib.pdfencrypt import StandardEncryption
    from reportlab.pdfgen.canvas import Canvas

    file = io.BytesIO()
    lock = StandardEncryption(password) if password else None
    canvas = Canvas(file, encrypt=lock)
    lines = STORY.split("\n") if text else []
    for number, line in enumerate(lines):
        canvas.drawString(50, 800 - 20 * number, line)
    canvas.rect(50, 50, 100, 100, fill=1)
    canvas.showPage()
    canvas.save()
    return file.getvalue()


ROWS = [
    ["id", "Headline", "Body", "Publish Date", "Outlet", "link", "desk"],
    ["a7", TITLE, "\n".join(BODY), DAY, "The Example", URL, "crime"],
    ["a8", "", "", "", "", "", "empty"],
    ["a9", "Flood in Kazan", "Water rose in Kazan.", "", "", "", "weather"],
]
OBJECTS = [dict(zip(ROWS[0], row, strict=True)) for row in ROWS[1:]]


def csv(separator: str = ",", encoding: str = "utf-8") -> bytes:
    import csv as table

    file = io.StringIO()
    table.writer(file, delimiter=separator).writerows(ROWS)
    return file.getvalue().encode(encoding)


def xlsx() -> bytes:
    from datetime import datetime

    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in ROWS:
        sheet.append([datetime.fromisoformat(cell) if cell == DAY else cell for cell in row])
    book.create_sheet("Figures").append([1, 2, 3])
    return _saved(book.save)


def parquet() -> bytes:
    import pyarrow
    from pyarrow import parquet as files

    return _saved(lambda file: files.write_table(pyarrow.Table.from_pylist(OBJECTS), file))


def warc(*, packed: bool) -> bytes:
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    file = io.BytesIO()
    writer = WARCWriter(file, gzip=packed)
    for kind, status, body in (
        ("text/css", "200 OK", b"body { }"),
        ("text/html; charset=utf-8", "404 Not Found", b"<html><body>Nothing in Rome</body></html>"),
        ("text/html; charset=utf-8", "200 OK", PAGE.encode()),
    ):
        head = StatusAndHeaders(status, [("Content-Type", kind)], protocol="HTTP/1.1")
        writer.write_record(
            writer.create_warc_record(
                URL,
                "response",
                payload=io.BytesIO(body),
                http_headers=head,
                warc_headers_dict={"WARC-Date": "2020-01-02T03:04:05Z"},
            )
        )
    return file.getvalue()


def mbox(folder: Path) -> bytes:
    path = folder / "made.mbox"
    box = mailbox.mbox(path)
    box.add(message())
    box.add(message(html=True))
    quoting = message()
    quoting.set_content(f"{BODY[0]}\n\nFrom Perm they went on.\n")
    box.add(quoting)
    box.flush()
    box.close()
    return path.read_bytes()


def archive(members: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in members.items():
            made.writestr(name, data)
    return file.getvalue()


def _saved(save: Callable[[io.BytesIO], object]) -> bytes:
    file = io.BytesIO()
    save(file)
    return file.getvalue()


MAKERS: dict[str, Callable[[], bytes]] = {
    "a.html": PAGE.encode,
    "a.pdf": pdf,
    "a.docx": docx,
    "a.odt": odt,
    "a.eml": lambda: bytes(message()),
    "html.eml": lambda: bytes(message(html=True)),
    "a.csv": csv,
    "semicolon.csv": lambda: csv(";", "utf-16"),
    "a.tsv": lambda: csv("\t", "utf-8-sig"),
    "a.json": lambda: json.dumps({"status": "ok", "articles": OBJECTS}).encode(),
    "a.jsonl": lambda: "\n".join(map(json.dumps, OBJECTS)).encode(),
    "a.xlsx": xlsx,
    "a.parquet": parquet,
    "a.rss": FEED.encode,
    "a.xml": TEI.encode,
    "a.vtt": VTT.encode,
    "a.warc": lambda: warc(packed=False),
    "a.warc.gz": lambda: warc(packed=True),
    "a.zip": lambda: archive({"deep/a.txt": STORY.encode()}),
    "a.html.gz": lambda: gzip.compress(PAGE.encode()),
    "a.gkg.csv": GKG.encode,
}
"""Files by their names: the story is the first article in each."""
