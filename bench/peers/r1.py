"""Reference model R1 in numpy, one thread, double precision.

python3 r1.py <model.txt> <draws> <seed> prints one line of JSON; seconds are of the processor.

Everything is done for a block of draws at a time, small enough for the cache; an initiative is
drawn only where it succeeds; the S-curve on whole years is a geometric series, by cumulative
products; quantiles come from sorting, which numpy does with vector instructions.
"""

import json
import resource
import sys
import time
from itertools import islice

import numpy as np

BLOCK = 4000


def read_model(path):
    """The numbers of model-file.ts, in its order."""
    with open(path, encoding="ascii") as file:
        numbers = map(float, file.read().split())
    take = lambda count: list(islice(numbers, count))
    sectors, years, count = map(int, take(3))
    correlation, steepness = take(2)
    of_sectors = [(take(2), take(years), take(years)) for _ in range(sectors)]
    initiatives = []
    for _ in range(count):
        *inputs, effects = take(8)
        initiatives.append((inputs, [take(6) for _ in range(int(effects))]))
    spreads, gap, demand = (np.array(part) for part in zip(*of_sectors))
    return correlation, steepness, spreads, gap, demand, initiatives


def effect_size(rng, pert, x, y, z, count):
    if not pert:
        return np.exp(x + y * rng.standard_normal(count))
    a = 1 + 4 * (y - x) / (z - x)
    return x + (z - x) * rng.beta(a, 6 - a, count)


def work_left(rng, initiatives, steepness, shape):
    """What is left of the work: sectors x years x draws."""
    left = np.ones(shape)
    _, years, draws = shape
    for (success, a, b, start, start_spread, duration, duration_spread), effects in initiatives:
        at = np.flatnonzero(rng.random(draws) < success)
        adoption = rng.beta(a, b, at.size)
        takes = np.exp(duration + duration_spread * rng.standard_normal(at.size))
        begins = start + start_spread * rng.standard_normal(at.size)
        rate = steepness / takes
        ramp = np.empty((years, at.size))
        ramp[0] = np.exp(rate * (begins + takes * 0.5))
        ramp[1:] = np.exp(-rate)
        np.multiply.accumulate(ramp, axis=0, out=ramp)
        ramp += 1
        np.divide(adoption, ramp, out=ramp)
        for sector, sign, *size in effects:
            factor = ramp * (-sign * effect_size(rng, *size, at.size))
            factor += 1
            left[int(sector)][:, at] *= factor
    return left


def simulate(rng, model, draws):
    """People short, per sector and year and then over all sectors per year, x draws."""
    correlation, steepness, spreads, gap, demand, initiatives = model
    sectors, years = gap.shape
    out = np.empty((sectors * years + years, draws), dtype=np.float32)
    year = np.arange(years)[None, :, None]
    for first in range(0, draws, BLOCK):
        block = min(BLOCK, draws - first)
        shape = (sectors, years, block)
        freed = 1 - work_left(rng, initiatives, steepness, shape)
        level, trend = (
            spread[:, None]
            * (
                np.sqrt(correlation) * rng.standard_normal(block)
                + np.sqrt(1 - correlation) * rng.standard_normal((sectors, block))
            )
            for spread in (spreads[:, 0], spreads[:, 1] / 9)
        )
        people = gap[:, :, None] + level[:, None] + year * trend[:, None]
        people -= demand[:, :, None] * freed
        out[: sectors * years, first : first + block] = people.reshape(-1, block)
        out[sectors * years :, first : first + block] = people.sum(axis=0)
    return out


def summarise(out):
    """Of each row: mean, 5th, 50th and 95th percentile, share that is closed. Sorts the rows."""
    mean = out.mean(axis=1, dtype=np.float64)
    closed = (out <= 0).mean(axis=1)
    out.sort(axis=1)
    ranks = [int(part * (out.shape[1] - 1)) for part in (0.05, 0.5, 0.95)]
    return np.column_stack([mean, out[:, ranks], closed])


def peak_megabytes():
    """ru_maxrss counts the memory of the program that started this one; Linux knows better."""
    try:
        with open("/proc/self/status", encoding="ascii") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main():
    path, draws, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    model = read_model(path)
    rng = np.random.Generator(np.random.SFC64(seed))
    began = time.process_time()
    statistics = summarise(simulate(rng, model, draws))
    seconds = time.process_time() - began
    print(
        json.dumps(
            {
                "draws": draws,
                "seconds": seconds,
                "peakMb": peak_megabytes(),
                "statistics": statistics.tolist(),
            }
        )
    )


main()
