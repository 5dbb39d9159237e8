"""Arithmetic whose results are the same to the last bit on any processor.

Additions, multiplications, divisions and square roots are, one by one (IEEE 754).  Two things are
not: a sum, as far as its order is left to a library, and what a processor has no exact
instruction for, like exponentials and logarithms, whose last bit differs with the kernel that the
library picks.  So what is summed is either summed in a fixed order or made of multiples of one
small step, which makes sums exact in any order; and exponentials and logarithms are rounded before
anything is compared with them.
"""

from __future__ import annotations

from math import exp, log10
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

__all__ = ["DECIMALS", "STEP", "logistic", "magnitude", "magnitudes", "summable"]

DECIMALS = 6
"""Of probabilities and magnitudes: far above the noise of 64 bits (16 decimals), far below what
any question of the models asks."""

STEP = 2.0**40
"""Of what is summable, so many make one."""


def summable(values: Any) -> Floats:
    """Numbers as multiples of 2 to the -40th (about 1e-12): their sums are exact in any order.

    Args:
        values: An array, or nested lists; sums of theirs below 8,192 are exact.
    """
    import numpy as np

    rounded: Floats = np.rint(np.asarray(values, dtype=np.float64) * STEP) / STEP
    return rounded


def logistic(log_odds: float) -> float:
    """The probability that log-odds stand for, to 6 decimals."""
    odds = exp(-abs(log_odds))  # at most 1, so that nothing overflows
    return round((1 if log_odds > 0 else odds) / (1 + odds), DECIMALS)


def magnitude(count: int) -> float:
    """The decimal logarithm of one more than a count (of people, names, km), to 6 decimals."""
    return round(log10(1 + count), DECIMALS)


def magnitudes(counts: NDArray[Any]) -> Floats:
    """The :func:`magnitude` of each of many counts."""
    import numpy as np

    values: Floats = np.asarray(counts, dtype=np.float64)
    return np.log10(1 + values).round(DECIMALS)
