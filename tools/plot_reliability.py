"""Draw how often geomap is right when it says that it is: docs/reliability.png.

    python tools/plot_reliability.py

The figures are those of the shipped model's cross-validation, which ``tools/train.py`` keeps in
it.  Needs the dependency group ``train``.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from geomap.models.ensemble import load_model

TARGET = Path(__file__).parent.parent / "docs" / "reliability.png"


def draw(target: Path) -> None:
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot as plt

    card = load_model()["cross_validated"]
    counts, said, right = zip(*card["calibration"], strict=True)
    total = sum(counts)
    figure, (curve, amount) = plt.subplots(
        2, 1, figsize=(5.2, 6), height_ratios=[4, 1], sharex=True, layout="constrained"
    )
    curve.plot([0, 1], [0, 1], color="#999", linewidth=1, linestyle="--", label="as it should be")
    curve.plot(said, right, color="#b8321f", linewidth=1.5, zorder=3)
    sizes = [12 + 400 * count / total for count in counts]
    curve.scatter(said, right, s=sizes, color="#b8321f", zorder=4, label="geomap, unseen articles")
    curve.set(xlim=(0, 1), ylim=(0, 1), ylabel="share that was right", aspect="equal")
    curve.set_title(f"Expected calibration error {card['calibration_error']:.3f}", fontsize=11)
    curve.legend(loc="upper left", frameon=False)
    amount.bar(said, counts, width=0.06, color="#5f676d")
    amount.set(xlabel="confidence", ylabel="predictions")
    for axes in (curve, amount):
        axes.spines[["top", "right"]].set_visible(False)
    figure.savefig(target, dpi=120, metadata={"Software": None})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("target", type=Path, nargs="?", default=TARGET)
    arguments = parser.parse_args()
    draw(arguments.target)
    print(arguments.target)


if __name__ == "__main__":
    main()
