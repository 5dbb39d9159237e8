"""Which of GeoNames' features are installed: those that news names as places.

GeoNames' codes are listed at https://www.geonames.org/export/codes.html.  Left out unless asked
for are roads and railways (class R), undersea features (U), historical divisions, wells, springs
and minor works of water, and buildings by the ten thousand: schools, churches, farms, hotels,
post offices, cemeteries.
"""

from __future__ import annotations

__all__ = ["CLASSES", "KEPT", "is_kept"]

CLASSES = frozenset("AHLPRSTUV")
"""GeoNames' feature classes."""

KEPT: dict[str, frozenset[str]] = {
    feature_class: frozenset(codes.split())
    for feature_class, codes in {
        # Countries, divisions, territories.
        "A": "ADM1 ADM2 ADM3 ADM4 ADM5 ADMD LTER PCL PCLD PCLF PCLI PCLIX PCLS PRSH TERR ZN ZNB",
        # Seas, lakes, rivers, coasts.
        "H": "BAY BAYS BGHT CHN CHNM CNL COVE ESTY FJD FJDS FLLS GLCR GULF HBR INLT LGN LGNS LK "
        "LKC LKI LKN LKS LKSI MRSH OCN POOL RDST RF RPDS RSV SD SEA SHOL STM STMI STRT SWMP WAD "
        "WTLD",
        # Regions, parks, reserves, fields and zones.
        "L": "AMUS AREA BTL COLF CONT CST DEVH GASF INDS LAND LCTY MILB MVA NVB OAS OILF PORT PRK "
        "RES RESF RESN RESV RESW RGN RGNE RGNH RGNL SNOW TRB",
        # Towns and villages of every size, also abandoned ones.
        "P": "PPL PPLA PPLA2 PPLA3 PPLA4 PPLA5 PPLC PPLCH PPLF PPLG PPLH PPLL PPLQ PPLR PPLS PPLW "
        "PPLX STLMT",
        # Single sites that make news: airports, universities, hospitals, stadiums, dams, mines,
        # power stations, bases, prisons, border posts, refugee camps, stations, monuments.
        "S": "AIRB AIRF AIRH AIRP AIRQ AMTH ANS ASTR ATHF BDG CMP CMPRF CSTL CSTM CTRA CTRR CTRS "
        "DAM DIP FT GOVL HMSD HSP HSPC HSTS INSM ITTR LTHSE MILB MN MNA MNAU MNC MNCR MNCU "
        "MNDT MNFE MNMT MNN MNQ MNSN MUS NOV OBS OBSR OILR PAL PRN PS PSH PSN PSTB PYR PYRS "
        "RECG RECR RSRT RSTN RUIN SCHC STDM STNB STNM THTR TMB TOWR UNIV WALL WRCK ZOO",
        # Mountains, islands, capes, deserts.
        "T": "ATOL BCH BCHS CAPE CLF CNYN CRTR DLTA DSRT DUNE ERG GRGE HDLD HLL HLLS ISL ISLET "
        "ISLF ISLM ISLS ISLT ISTH MESA MT MTS PASS PEN PENX PK PKS PLAT PLN PROM PT RDGE RK RKS "
        "SHOR SPIT UPLD VAL VALS VLC",
        # Forests.
        "V": "FRST FRSTF GRSLD HTH OCH TUND",
    }.items()
}
"""The feature codes that are installed, by feature class."""


def is_kept(feature_class: str, feature_code: str) -> bool:
    """Whether places of a code are installed where not all are asked for."""
    return feature_code in KEPT.get(feature_class, ())
