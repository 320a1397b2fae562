"""Every recipe for 28x28 images on a CPU, run to its end: how good are its samples?

    python tests/benchmarks/every_recipe.py --seeds 0 1 2
    python tests/benchmarks/every_recipe.py --recipes mnist mnist_conditional --seeds 3 4 5

Data: the 8,000 shipped images. A recipe for ten minutes ends when its learning rate is 0. One for a
minute is run twice, for as many steps as it took in 10 and in 60 seconds on two quiet cores
(`recipe.py`, without labels, the median of the seeds). So a run may go beside other work. Measured
are the Fréchet distance and coverage of 5,000 samples and, with labels, the share that is of the
class asked for; and as many real images beside them. Results go to
`data/results/every_recipe.json`, the first 20 samples of each run to `--work`. A run that was
stopped begins again; one that is on record is not made again.
"""

import argparse
from pathlib import Path

import kgan
from kgan import callbacks, data, metrics, plots, presets

import numpy as np
import record
from recipe import SAMPLES, ruler

DATASETS = ("fashion_mnist", "mnist")
RECIPES = [
    f"{dataset}{suffix}"
    for dataset in DATASETS
    for suffix in ("", "_conditional", "_ten_minutes", "_conditional_ten_minutes")
]
MARKS = (10, 60)  # seconds
MEASURES = ("frechet_distance", "coverage", "class_accuracy")


def steps_in(seconds, dataset):
    """Returns how far the minute's recipe got in so many seconds."""
    key = {"method": "kgan_preset", "dataset": dataset, "mark": seconds}
    return int(np.median([r["steps"] for r in record.read("recipe") if key.items() <= r.items()]))


def run(recipe, seconds, seed, work):
    """Trains one GAN to its end, unless that is on record."""
    preset = presets.get(recipe, seed=seed)
    dataset = preset.dataset
    key = {"recipe": recipe, "seconds": seconds, "seed": seed, "ruler": ruler(dataset)}
    if any(key.items() <= r.items() for r in record.read("every_recipe")):
        return
    (images, labels), _ = data.load_data(dataset)
    gan = kgan.GAN.from_preset(preset)
    steps = preset.decay_steps or steps_in(seconds, dataset)
    gan.fit(
        data.scale(images),
        labels if gan.num_classes else None,
        batch_size=preset.batch_size,
        epochs=10**6,
        verbose=0,
        callbacks=[callbacks.StepLimit(steps)],
    )
    samples = gan.generate(SAMPLES, seed=0)
    plots.tile(samples[:20], columns=20).save(work / f"{recipe}-{seconds}-{seed}.png")
    asked = np.arange(SAMPLES) % 10 if gan.num_classes else None  # as `generate` does
    found = metrics.evaluate(samples, dataset, labels=asked)
    for names, values in (("{}", found), ("real_{}", found["floor"])):
        key |= {names.format(m): round(float(values[m]), 3) for m in MEASURES if m in values}
    record.add("every_recipe", **key, steps=int(gan.g_optimizer.iterations))


def main():
    """Runs the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--recipes", nargs="+", choices=RECIPES, default=RECIPES)
    parser.add_argument("--seeds", nargs="+", type=int, default=[0])
    parser.add_argument("--work", type=Path, default=Path("runs") / "every_recipe")
    args = parser.parse_args()
    args.work.mkdir(parents=True, exist_ok=True)
    for recipe in args.recipes:
        for seconds in (600,) if presets.get(recipe).decay_steps else MARKS:
            for seed in args.seeds:
                run(recipe, seconds, seed, args.work)


if __name__ == "__main__":
    main()
