"""The 2-D presets on the ring and the grid: modes, high quality and spread, over many seeds.

    python tests/benchmarks/mixtures.py ring
    python tests/benchmarks/mixtures.py grid --seeds 0 1 2

The protocol is that of the PacGAN paper (Lin et al., 2018): 100,000 training points, 2,500
samples. Results go to `data/results/mixtures.json`; a seed that is recorded is not run again.
"""

import argparse
import time

import kgan
from kgan import data, metrics, presets

import numpy as np
import record


def run(name, seed):
    """Trains one GAN and adds its measures to the record."""
    mixture = getattr(data, name)()
    largest = np.abs(mixture.centers).max()
    preset = presets.get(name, seed=seed)
    points = (mixture.sample(100_000, seed=seed) / largest).astype("float32")
    gan = kgan.GAN.from_preset(preset)
    epochs = preset.epochs(len(points))
    start = time.perf_counter()
    gan.fit(points, batch_size=preset.batch_size, epochs=epochs, verbose=0)
    seconds = round(time.perf_counter() - start, 1)
    found = metrics.mode_coverage(gan.generate(2_500, seed=seed) * largest, mixture)
    found = {key: round(value, 4) for key, value in found.items()}
    record.add("mixtures", name=name, seed=seed, seconds=seconds, **found)


def main():
    """Runs the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("name", choices=("ring", "grid"))
    parser.add_argument("--seeds", nargs="+", type=int, default=list(range(10)))
    args = parser.parse_args()
    done = {(r["name"], r["seed"]) for r in record.read("mixtures")}
    for seed in args.seeds:
        if (args.name, seed) not in done:
            run(args.name, seed)


if __name__ == "__main__":
    main()
